"""Degrees behind a person's name, told from other abbreviations of the same letters: `SE` is an edict too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from humaslint.indonesian.abbreviations import degrees_before
from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.people.degree_runs import Degree, Degrees, degree_runs, name_end
from humaslint.indonesian.people.name_chunks import Chunk, find_chunks
from humaslint.indonesian.people.name_words import NOT_NAMES, PLAIN_DEGREES, Word
from humaslint.indonesian.people.roles import COMMON_PARTS, OFFICES
from humaslint.indonesian.tables import word_list
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.lazy import kept

if TYPE_CHECKING:
    from humaslint.indonesian.passage import Passage


_LOUD_NAME = re.compile(r"(?<![\w.])(?:[A-Z]{2,} )+[A-Z]{3,}$")
_LONGEST_LOUD = 60
"""Letters of a name in capitals, with all capitals before it."""
_NO_DEGREE = re.compile(
    r"\s*(?:(?:,|dan|atau|serta)\s*[A-Z]{2,}\b|Nomor|No\b|Wali|Gubernur|Menteri|Bupati|Satgas|Kemen|Dirjen"
    r"|itu\b|ini\b|tersebut\b|\d|A[ln]-[A-Z]|Nurul|Darul|Miftahul|Bahrul|Negeri|Islam|Muhammadiyah|Ma['’]?arif)"
)
_NO_INITIALS = frozenset(("S.H", "S.E", "S.T", "M.H", "M.M", "M.T"))
"""Degrees whose letters behind two names are seldom the initials of a third."""
_OF_LAW = frozenset(("SH", "MH"))
"""Degrees that behind a name with a known part are nothing else."""
_BEARER = re.compile(r"(?<=\b(?:SE|ST|MM|MT)),?\sme(?!nurut|lalui|ngenai|njadi|ncakup|ngatur|rupa)[lmnrwy][a-z]{3,}\b")
"""A verb behind a degree that is nothing else where all before it are known parts of a name."""
_INITIALS = re.compile(r"[A-Z]{2}\.")
_NEXT_NAME = re.compile(r" [A-Z][a-z]{3,}\b")
_SHARED = frozenset(("MA", "SE", "SD", "SP", "SM", "ST", "MS", "ME", "MP", "SS", "AP", "BA", "MD"))
_SCHOOLS = frozenset(("tsanawiyah", "ibtidaiyah", "aliyah"))
_SCHOOL_KINDS = frozenset(("MA", "SD"))
"""Degrees that are kinds of school as well, with one of which the next sentence may begin."""
_ORDERS = word_list("orders")
_GOES_ON = re.compile(r",\s(?:me(?!nurut)[a-z]{4,}|hadir|turut|ikut|beserta|bersama|serta|dan|yang)\b")
"""How a sentence goes on behind a degree. Initials that open a sentence have an apposition: `SP, petani itu, …`."""
_IS_TOLD = re.compile(r"(?<=\.[A-Z]),\sme(?!nurut)[a-z]{4,}\b")
_APPOSITION = re.compile(r",\s[a-z]")
_CLERGY = re.compile(
    r"(?i:\b(?:pastor|romo|rm|pater|frater|bruder|suster|uskup|mgr|monsinyur|imam katolik|paroki|keuskupan|gereja|misa"
    r"|vikaris|biara|biarawan|biarawati|tarekat|kongregasi)\b)|\bR[DP]\b|\bP\. "
)
"""Words of a text in which the letters behind a name may be those of an order."""
_PERSONAL = frozenset(form.rstrip(".").lower() for form in degrees_before()) - frozenset(("r", "ar", "bd"))


@kept
def find_degrees(passage: Passage) -> tuple[Degrees, ...]:
    """Return the degrees behind each name of the passage, in order.

    A degree that is also another abbreviation (`SE`, `MA`) counts only where what stands before it is a person's name.
    """
    chains = degree_runs(passage.text)
    if not chains:
        return ()
    chains = [_without_school(passage.text, chain) if len(chain) > 1 else chain for chain in chains]
    chunks = {
        passage.tokens[last].end: chunk
        for chunk in find_chunks(passage)
        for last in (_ends(passage, chunk) if chunk.after is Word.DEGREE else (chunk.last,))
    }
    if any(_is_order(passage.text, each) for chain in chains for each in chain) and _CLERGY.search(passage.text):
        chains = [chain for chain in chains if not any(_is_order(passage.text, each) for each in chain)]
    found = [(chain, _named_before(passage.text, chunks, chain[0])) for chain in chains]
    return tuple(
        chain
        for chain, chunk in found
        if (_follows_loud_name(passage.text, chain) if chunk is None else _is_sure(passage, chain, chunk))
    )


def _ends(passage: Passage, chunk: Chunk) -> Sequence[int]:
    """Return the indexes of the tokens that a degree may follow: the last of a name, and *Bc Ip* right behind it."""
    last = chunk.last
    while last + 1 < len(passage.tokens) and passage.tokens[last + 1].text in PLAIN_DEGREES:
        last += 1
    return range(chunk.last, last + 1)


def _without_school(text: str, chain: Degrees) -> Degrees:
    """Return the degrees without a school that the next sentence names: `Danu Prakasa M.Ag. MA Randu dikelola …`."""
    *before, last = chain
    following = _NEXT_NAME.match(text, last.end)
    if not before or last.has_comma or following is None or text[last.start : last.end] not in _SCHOOL_KINDS:
        return chain
    is_behind_stop = text[: last.start].rstrip().endswith(".")
    return tuple(before) if is_behind_stop and following[0].strip().lower() not in OFFICES else chain


def _named_before(text: str, chunks: dict[int, Chunk], first: Degree) -> Chunk | None:
    """Return the chunk before a degree; one that ends with it, for `Budi Santoso S. Kom` reads as a name throughout.

    Of `Budi Santoso S Pd`, so does all but the last word.
    """
    chunk = chunks.get(name_end(text, first))
    written = text[first.start : first.end].rstrip(".")
    if chunk is None and " " in written and not written.isupper():
        chunk = chunks.get(first.start + len(written)) or chunks.get(first.start + 1)
    return chunk


def _is_order(text: str, degree: Degree) -> bool:
    written = text[degree.start : degree.end]
    return written.isupper() and written.replace(".", "").replace(" ", "").lower() in _ORDERS


def _is_sure(passage: Passage, chain: Degrees, chunk: Chunk) -> bool:
    """Say whether the chunk before the degrees is a person and they are degrees indeed."""
    written = [passage.text[each.start : each.end].rstrip(".") for each in chain]
    if not _SCHOOLS.isdisjoint(chunk.words) or _goes_on(passage, chain[-1]) or _are_initials(passage.text, chain):
        return False
    is_plain = any(map(_is_plain, written)) or passage.tokens[chunk.last + 1].text in PLAIN_DEGREES
    if chunk.before is Word.INSTITUTION and not chunk.has_office and not (is_plain and chain[0].has_comma):
        return False
    if is_plain or _has_title(passage.tokens, chunk):
        return True
    if chunk.before is Word.ACRONYM and not chunk.has_office:
        return False
    return not _is_alone(passage, chain, chunk) and _is_named(passage, chain, chunk, written)


def _is_alone(passage: Passage, chain: Degrees, chunk: Chunk) -> bool:
    """Say whether a lone abbreviation stands for something else: `Danu dan SH Terate`; `menurut Danu, SE mengatur`."""
    end = chain[-1].end
    is_opened = chunk.before is Word.OPENER and passage.text.startswith(" me", end)
    return len(chain) == 1 and (is_opened or _NO_DEGREE.match(passage.text, end) is not None)


def _is_named(passage: Passage, chain: Degrees, chunk: Chunk, written: Sequence[str]) -> bool:
    """Say whether the words before degrees that may be something else are a name, or they are hardly anything else."""
    is_long = len(chunk.words) > 1 or _is_apposed(passage, chain, chunk)
    if chain[0].has_comma or passage.text[chain[0].start - 1] == "." or _is_cut_off(passage.text, chain[0]):
        return (is_long and not _begins_with_acronym(chunk)) or chunk.has_office or len(chain) > 1
    is_unshared = (chunk.has_office and written[0] not in _SHARED) or written[0] in _NO_INITIALS
    is_lawyer = written[0] in _OF_LAW and any(map(_is_name, chunk.words))
    is_told = all(map(_is_name, chunk.words)) and _BEARER.match(passage.text, chain[-1].end) is not None
    return is_long and (len(chain) > 1 or is_unshared or is_lawyer or is_told)


def _is_apposed(passage: Passage, chain: Degrees, chunk: Chunk) -> bool:
    """Say whether one name stands between commas behind an office, and a verb behind it: `Camat Waru, Danu, S.T, …`."""
    before = passage.tokens[max(0, chunk.intro - 8) : chunk.intro]
    is_parted = len(before) > 1 and before[-1].text == "," and before[-2].text.istitle() and chain[0].has_comma
    is_behind = is_parted and any(token.text.istitle() and token.lower in OFFICES for token in before)
    return is_behind and _IS_TOLD.match(passage.text, chain[-1].end) is not None


def _are_initials(text: str, chain: Degrees) -> bool:
    """Say whether capitals behind a full stop are the initials of somebody with whom a sentence opens."""
    first, *more = chain
    written = text[first.start : first.end]
    if more or not written.isalpha() or not text[first.gap_start : first.start].startswith(". "):
        return False
    is_shared = written in _SHARED and text[first.end : first.end + 1] == " "
    return is_shared or (_APPOSITION.match(text, first.end) is not None and not _is_cut_off(text, first))


def _is_cut_off(text: str, degree: Degree) -> bool:
    """Say whether a stop stands where the comma before a degree should, and one behind it: `Siregar. ST, hadir`."""
    return text[degree.gap_start : degree.start].strip() == "." and _GOES_ON.match(text, degree.end) is not None


def _goes_on(passage: Passage, last: Degree) -> bool:
    """Say whether a name goes on behind two letters without a comma: the `MS.` of `H. Danu MS. Wirasena`."""
    if last.has_comma or not _INITIALS.fullmatch(passage.text, last.start, last.end):
        return False
    following = _NEXT_NAME.match(passage.text, last.end)
    word = following[0].strip().lower() if following else "itu"
    return word not in NOT_NAMES and not load_lexicon().is_standard(word)


def _begins_with_acronym(chunk: Chunk) -> bool:
    """Say whether the first of the words is an acronym in small letters, and no name: `Bpbd Randu`."""
    first = chunk.words[0]
    return find_acronym(first) is not None and first not in load_lexicon().names and first not in COMMON_PARTS


def _follows_loud_name(text: str, chain: Degrees) -> bool:
    """Say whether nothing but a name stands in capitals before the degrees: `BUDI SANTOSO SH, MH`."""
    name = _LOUD_NAME.search(text, max(0, chain[0].gap_start - _LONGEST_LOUD), chain[0].gap_start)
    words = name[0].lower().split() if name else []
    if not words or any(word in NOT_NAMES or find_acronym(word) for word in words):
        return False
    is_sure = len(chain) > 1 or chain[0].has_comma or not text[chain[0].start : chain[0].end].isupper()
    return is_sure and any(map(_is_name, words))


def _is_name(word: str) -> bool:
    return word in COMMON_PARTS or word in load_lexicon().names


def _is_plain(written: str) -> bool:
    """Say whether letter case and stops make the abbreviation a degree, whatever it follows: `M.Si`, `MHum`."""
    return not written.isupper() or (written.count(".") > 1 and len(written) > 4)


def _has_title(tokens: list[Token], chunk: Chunk) -> bool:
    before = tokens[chunk.intro : chunk.first]
    return chunk.before is Word.TITLE or any(token.lower.rstrip(".") in _PERSONAL for token in before)
