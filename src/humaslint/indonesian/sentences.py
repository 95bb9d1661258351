"""Sentences: where one ends and the next begins."""

from __future__ import annotations

import re
from typing import NamedTuple

from humaslint.indonesian.abbreviations import (
    ABBREVIATION_SHAPE,
    ABBREVIATIONS,
    LIST_ABBREVIATIONS,
    NUMBERED_ABBREVIATIONS,
    UNSURE_ABBREVIATIONS,
)
from humaslint.indonesian.small_words import CLAUSE_OPENERS, POINTERS
from humaslint.indonesian.speech import is_speech_verb


class Sentence(NamedTuple):
    """A sentence at the str offsets `start:end` of its text, closing marks and quotation marks included."""

    start: int
    end: int


STARTERS = CLAUSE_OPENERS.union(
    POINTERS,
    """
    ia dia mereka kami kita saya beliau aku anda keduanya ketiganya semuanya hal
    kedua ketiga keempat kelima keenam ketujuh
    acara agenda kegiatan kunjungan rapat pelatihan program upacara rangkaian peserta turut hadir tampak sebelumnya
    selain selanjutnya sesuai sebagai
    sebab seluruh semua setiap sejumlah sebanyak salah sampai seperti
    menurut menurutnya melalui mengenai mewakili menanggapi menyikapi mengingat
    dalam dari dengan demi demikian di dikatakan disebutkan diketahui dijelaskan diharapkan
    pada para pihak pihaknya pun karenanya kemudian kepada kini khusus akan
    adapun ada apalagi atas atau antara bahkan bagi bahwa begitu belum berdasarkan bersama
    hingga hanya jadi juga lalu lebih maka maupun nantinya oleh padahal pasalnya perlu
    sudah tak tidak terkait terlebih terutama tujuannya untuk yakni yaitu
    jaksa penyidik petugas polisi hakim majelis pelaku tersangka terdakwa korban saksi warga
    """.split(),
)
"""Words, in lower case, that seldom begin a name: capitalised after `S.H.` or `Tbk.` they begin a sentence."""

_NAMES_TOO = frozenset(("lalu",))
"""Those of them that are names as well: `H. Lalu Wirana`."""

# It begins with a set of characters, which `re` can skip to. The lookbehind lets a run of stops be tried once only; the
# possessive runs keep a failed try linear.
_SPACE = re.compile(r"\s*+")
_STOP = re.compile(
    r"""
    [.!?…\n]
    (?: (?<![.!?…][.!?…]) (?<!\n) [.!?…]*+ (?P<closers>(?>(?:["'”’»)\]]|‘(?=[‘’\s]))*))
        (?: (?=\s|\Z) | (?P<glued>(?=[“‘]?[A-Z][a-z])) )
      | (?<=\n) [^\S\n]*\n
    )
    """,
    re.VERBOSE,
)
"""Stops with what closes a quotation or bracket behind them, or a blank line, which has no `closers`."""
_NEXT = re.compile(r"""\s*(?P<opener>(?:["'“”„‘«(\[]|(?<=‘)’)*)(?P<word>[^\W\d_]*)""")
_GOES_ON = re.compile(r" [a-z]{3}")
_SPEAKER = re.compile(r"\s+(?:[A-Z]|dia\b|beliau\b)")
_DEGREE = re.compile(r"[SMA]\.\s?(?:Ag|Ak|Hum|Hut|Kep|Kes|Kom|Pd|Pt|Psi|Sc|Si|Sos|Th|Tr)\b")
"""What follows a name though a stop parts them: `Rani Pertiwi. S.Pd, Kasi Humas`."""
_INNER_STOPS = re.compile(ABBREVIATION_SHAPE, re.VERBOSE)
_ORDINAL = re.compile(r"\d{1,3}|[A-Za-z]|[ivxIVX]{1,4}")
_NUMBER_AFTER = re.compile(r"\s*(?:\d|[IVX]+\b)")
_INITIALS = re.compile(r"\b(?:berinisial|[A-Z]{2,3}(?: \(\d{1,2}(?: tahun)?\))?,? (?:dan|serta|bersama)) \Z")
"""What stands before the initials of somebody that are an abbreviation too: `AS (24) dan RD. Ketiga tersangka …`."""
_CREDIT = re.compile(r"\((?=[^():\s]*+[\s:])[^()]*+\)(?=\s+[\"“]?[A-Z])")
_ALL_ABBREVIATIONS = ABBREVIATIONS | NUMBERED_ABBREVIATIONS | LIST_ABBREVIATIONS | UNSURE_ABBREVIATIONS
_DOMAIN_ENDINGS = frozenset("com id net org co go ac js".split())
_INNER_MARKS = ".,;:!?…)]”’»"
_LONGEST_WORD = 40


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of `text`, without the white space between them.

    Sentences within a quotation are sentences of their own; the words that attribute it (`“…!” kata Sari.`)
    belong to its last one. A bracketed credit after a full stop is a sentence, and a blank line ends one.
    """
    sentences: list[Sentence] = []
    start = _skip_space(text, 0)
    for match in _STOP.finditer(text):
        if match.end() > start and _is_end(text, start, match):
            end = match.start() if match["closers"] is None else match.end()
            start = _add(text, start, end, sentences)
    end = len(text.rstrip())
    if start < end:
        _add(text, start, end, sentences)
    return tuple(sentences)


def _skip_space(text: str, start: int) -> int:
    space = _SPACE.match(text, start)
    return space.end() if space else start


def _add(text: str, start: int, end: int, sentences: list[Sentence]) -> int:
    """Add the sentence `start:end`, with a credit at its start set apart; return where the next one starts."""
    if text[start] == "(" and (credit := _CREDIT.match(text, start, end)):
        sentences.append(Sentence(start, credit.end()))
        start = _skip_space(text, credit.end())
    end = start + len(text[start:end].rstrip())
    sentences.append(Sentence(start, end))
    return _skip_space(text, end)


def _is_end(text: str, start: int, match: re.Match[str]) -> bool:
    """Say whether the stops found end the sentence that starts at `start`."""
    closers, (first, end) = match["closers"], match.span()
    if closers is None:
        return True
    stops = text[first : match.start("closers")]
    after = _NEXT.match(text, end)
    assert after is not None
    opener, word, behind = after["opener"], after["word"], after.end()
    following = text[behind : behind + 1].strip()
    if not word and (not following or following in _INNER_MARKS):
        return not opener and not following  # a mark set apart from the words it closes belongs to them
    before = _word_before(text, start, first)
    if match["glued"] is not None:
        return _is_glued_end(text, first - len(before), before, closers, after)
    if word and word[0].islower():
        return _is_plain(before) and stops == "." and not closers and opener in ("", "(")
    if closers and _is_attribution(text, closers, word, behind):
        return False
    if stops[0] == "…" or stops[:3] == "...":
        return _is_end_of_ellipsis(text, first, stops, closers, word, opener)
    if "?" in stops or "!" in stops:
        return not (closers and text[first - 1 : first] == "(")
    return _is_full_stop(text, start, first, before, after)


def _word_before(text: str, start: int, end: int) -> str:
    """Return the word that ends at `end`, with the stops, hyphens and apostrophes inside it."""
    limit = max(start, end - _LONGEST_WORD)
    plain = text[limit:end].rpartition(" ")[2]
    if plain.isalnum():
        return plain
    first = end
    while first > limit and (text[first - 1].isalnum() or text[first - 1] in ".-'’_"):
        first -= 1
    return text[first:end].lstrip(".-'’")


def _is_plain(word: str) -> bool:
    """Say whether a stop after `word` can only be a full stop."""
    lower = word.lower()
    return (len(word) > 3 or lower in ("ini", "itu")) and lower.isalpha() and lower not in _ALL_ABBREVIATIONS


def _is_glued_end(text: str, first: int, before: str, closers: str, after: re.Match[str]) -> bool:
    """Say whether a stop with no space after it (`warga.Kegiatan`, `Dinas Sosial.Kegiatan itu`) ends a sentence."""
    is_address = first > 0 and text[first - 1] in "/@\\:"
    if is_address or after["word"].lower() in _DOMAIN_ENDINGS or '"' in closers or "'" in closers:
        return False
    is_prose = before.islower() or (before.istitle() and _GOES_ON.match(text, after.end()) is not None)
    return is_prose and _is_plain(before)


def _is_attribution(text: str, closers: str, word: str, end: int) -> bool:
    """Say whether `word` attributes the quotation just closed in spite of its capital: `“…!” Kata Sari.`"""
    lower = word.lower()
    is_quoted = closers.strip(")]") != ""
    return is_quoted and is_speech_verb(lower) and (lower.endswith("nya") or bool(_SPEAKER.match(text, end)))


def _is_end_of_ellipsis(text: str, first: int, stops: str, closers: str, word: str, opener: str) -> bool:
    """Say whether an ellipsis ends a sentence: EYD adds a stop to it there, the press often does not."""
    if not word and not opener:
        return False
    is_apart = first == 0 or text[first - 1].isspace()
    return bool(closers) or not is_apart or len(stops) > 3 or word.lower() in STARTERS


def _is_full_stop(text: str, start: int, end: int, before: str, after: re.Match[str]) -> bool:
    """Say whether the stop at `end`, behind the word `before`, is more than an abbreviation's."""
    word = after["word"]
    if _is_list_number(text, start, end, before) or (len(word) == 1 and _DEGREE.match(text, after.start("word"))):
        return False
    if not before or before[0].isdigit():
        return True
    lower = before.lower()
    is_new = word.lower() in STARTERS or after["opener"] in ("“", '"', "„")
    if len(before) == 1:
        return (is_new and not _is_named(text, after)) or text[max(start, end - 3) : end - 1].strip().isdigit()
    if lower in UNSURE_ABBREVIATIONS and (before.isupper() or lower not in ABBREVIATIONS):
        return is_new
    if lower in ABBREVIATIONS:
        return is_new and before.isupper() and _INITIALS.search(text, start, end - len(before)) is not None
    if lower in NUMBERED_ABBREVIATIONS:
        return not _NUMBER_AFTER.match(text, end + 1)
    return is_new or not _INNER_STOPS.fullmatch(before)


def _is_named(text: str, after: re.Match[str]) -> bool:
    """Say whether a name begins behind an initial, though sentences begin with the word as well."""
    return after["word"].lower() in _NAMES_TOO and text[after.end() + 1 : after.end() + 2].isupper()


def _is_list_number(text: str, start: int, end: int, word: str) -> bool:
    """Say whether `word` numbers an item: it begins the sentence, or follows a colon or semicolon."""
    if not _ORDINAL.fullmatch(word):
        return False
    first = end - len(word)
    return first == start or text[max(start, first - 3) : first].rstrip()[-1:] in (":", ";")
