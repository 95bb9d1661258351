"""Where a release uses an acronym: what has its form, and is no numeral, degree, code, firm or shouted word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from string import ascii_lowercase
from typing import NamedTuple

from humaslint.indonesian.abbreviations import degree_form
from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.government.regions import is_short_for_region, region_words
from humaslint.indonesian.numerals import THOUSANDS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.name_words import TITLE_WORDS
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.ranked_initials import ends_ranked
from humaslint.indonesian.people.roles import COMMON_PARTS, office_forms
from humaslint.indonesian.people.suspects import find_suspects
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import VILLAGES
from humaslint.indonesian.tables import word_list
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.lazy import kept

_ROMAN = re.compile(r"[IVXLCDM]+")
_GRADE = re.compile("[IVX]+[A-E]")
_GRADED = frozenset("kelas klas golongan tipe pangkat".split())
"""What has classes, in lower case, and how one is written: `golongan IVA`."""
_FORM = re.compile(r"[A-Z]{3,9}|(?=[A-Z\d]{4,10}\Z)(?!(?:[A-Z]\d+)+\Z)[A-Z]{1,4}\d[A-Z][A-Z\d]*")
"""An acronym of three to nine letters, or one with a figure in it: `BPJS`, `P3MI`."""
_UNITS = frozenset(
    """
    BBTUD BOEPD BOPD MMBTU MMBTUD MMSCF MMSCFD MBOPD BTU NTU KVA MVA KWH MWH GWH TWH KWP MWP GWP TEU TEUS DWT GRT PPM
    PPB LPS RPM DPI CFU MPN TBG
    """.split()
)
"""What is a unit behind a number, if not by itself."""
_MULTIPLES = THOUSANDS.keys() | {"per"}
"""Words, in lower case, that stand between a number and its unit."""
_AGE = re.compile(r"[1-9]\d")
_READ = frozenset(("lead", "paragraph", "item", "blockquote"))
"""Kinds of blocks with running text and block quotations."""
_BRANDED = frozenset(
    """
    aplikasi situs laman portal program perangkat sistem platform kanal lisensi merek merk grup band konsol gim perangko
    majalah radio kapal pesawat satelit klub skuad kesebelasan melawan kontra versus vs suzuki toyota honda
    daihatsu mitsubishi yamaha kawasaki isuzu hino nissan mazda hyundai wuling
    """.split()
)
"""Words, in lower case, behind which the capitals are a name of its own: `aplikasi`, `kapal`."""
_KINDS = word_list("kinds")
"""Kinds of schools, hospitals, ships and churches, in lower case, by which their names begin: `RSIA Bunda`."""
_POSTNOMINALS = word_list("orders") | word_list("certificates")
"""What stands behind a person's name and is known by its letters, in lower case."""
_SUSPECTS = re.compile(r"\b(?:tersangka|terdakwa|terpidana|terlapor|pelaku)\b.{0,9}\b(?:yaitu|yakni|ialah|adalah)\W")
_CALLED = re.compile(
    r"\b(?:(?:tersangka|terdakwa|terpidana|terlapor|pelaku|korban|saksi)(?: [a-z]{2,3}(?: \(\d\d\))?,? (?:dan|serta))?"
    r"|(?:wakil )?(?:bupati|gubernur|wali kota|walikota)|wabup|wagub|wawali"
    r"|bapak|ibu|presiden|wapres|menteri|menko|men(?:tan|dag|dagri|kes|sos|hub|lu|keu|han|aker|pora|hut|dikbud)) \Z"
)
"""What stands, in lower case, before the initials of a suspect or politician: `tersangka KHD dan SBR`, `Bupati`."""
_SHORTEST_NAME = 7
"""Letters of a name in capitals that is told from an acronym."""
_FINAL = frozenset(".!?")
"""Marks that end a sentence; letters behind one that end a paragraph are its writer's: `katanya. RDL`."""
_ACCUSED = re.compile(r" (?:sebagai|menjadi|jadi|selaku) (?:tersangka|terdakwa|terpidana|pelaku|saksi)\b")
"""What stands, in lower case, behind the initials of a suspect: `Kepala Desa Randu KHD sebagai tersangka`."""
_MOST_INITIALS = 3
"""Letters before a name that may be the initials of more names."""
_MOST_DEGREES = 16
"""Degrees, commas and stops that may stand before another one."""
_AMONG_DEGREES = re.compile(r"[,.()-]|K[A-Z]{0,4}|AK|CA")
"""Marks among degrees, and the letters of a consultant or accountant: `Sp.A(K), FINASIM`, `Sp.PD-KGEH`, `AK, CPA`."""
_NAMED = PLACE_HEADS | _BRANDED
_REGION = re.compile(rf"(?:Kabupaten|{'|'.join(sorted(map(str.capitalize, VILLAGES)))}) ([A-Z]{{2,5}})(?= [A-Z][a-z])")


class Use(NamedTuple):
    """A token of a passage that has the form of an acronym."""

    passage: Passage
    token: Token
    number: int
    """Which token of the passage it is."""


def uses(passages: Sequence[Passage]) -> Iterator[Use]:
    """Yield what has the form of an acronym in running text and block quotations, in order."""
    for passage in passages:
        for number in passage.capitals if passage.kind in _READ else ():
            token = passage.tokens[number]
            is_small = token.text[-1] in ascii_lowercase  # as most are; this costs no call
            if not is_small and token.text.isupper() and token.kind is TokenKind.WORD and _FORM.fullmatch(token.text):
                yield Use(passage, token, number)


@kept
def place_acronyms(release: Release) -> frozenset[str]:
    """Return the acronyms with which the name of a region begins somewhere: `Kecamatan STM Hulu`."""
    return frozenset(_REGION.findall(release.text))


def is_name(use: Use) -> bool:
    """Say whether the capitals are those of an acronym: no numeral, degree, code, firm or word of a shouted line."""
    tokens, number, form = use.passage.tokens, use.number, use.token.text
    if _ROMAN.fullmatch(form) or degree_form(form) or is_short_for_region(form.lower()):
        return False
    if number == 0 and form.lower() in office_forms():
        return False  # the first word of a release, set in capitals: `KANWIL Kemenag Randu …`
    before, after = tokens[number - 1] if number else None, tokens[number + 1] if number + 1 < len(tokens) else None
    if _heads_name(form, after) or _is_of_person(tokens, number) or _is_address(tokens, number):
        return False
    if before and _is_taken_by(before, use.token):
        return False
    if before and before.text == ".":
        before = tokens[number - 2] if number > 1 else None
    return not _is_in_code(before, after) and not any(
        each and (_is_shouted(each) or _is_english_name(each)) for each in (before, after)
    )


def _is_in_code(before: Token | None, after: Token | None) -> bool:
    """Say whether marks or a number make a code or an address of the letters between the two tokens."""
    if before and before.text in "/-@#":
        return True
    return after is not None and (after.kind is TokenKind.NUMBER or after.text in "/-")


def is_shouted_word(form: str) -> bool:
    """Say whether the letters are those of a word, or a name, that somebody may have set in capitals."""
    lexicon, lower = load_lexicon(), form.lower()
    return lexicon.is_standard(lower) or lower in lexicon.names or lower in lexicon.english


def _is_taken_by(before: Token, token: Token) -> bool:
    """Say whether what stands before makes the letters its class, its unit, its own name or part of an address."""
    is_grade = before.lower in _GRADED and _GRADE.fullmatch(token.text)  # `golongan IVA`, `kelas XIIB`
    if is_grade or (token.text in _UNITS and _is_counted(before)):
        return True
    if before.text == ".":
        return before.end == token.start
    return before.lower in _NAMED or before.kind is TokenKind.ABBREVIATION


def _is_of_person(tokens: Sequence[Token], number: int) -> bool:
    """Say whether the letters are initials, or a title, beside a person's name or in a list of them."""
    form = tokens[number].text
    is_before = _heads_person(form, tokens[number + 1 : number + 3])
    is_behind = ends_ranked(tokens, number) and len(form) <= _MOST_INITIALS and find_acronym(form) is None
    return is_before or is_behind or _is_behind_person(tokens, number) or _is_listed_person(tokens, number)


def _heads_name(form: str, after: Token | None) -> bool:
    """Say whether it is a title, as all who read know it, or a kind by which a name begins: `RSIA Bunda`, `SDIT 2`."""
    if after is None or form.lower() in TITLE_WORDS:
        return form.lower() in TITLE_WORDS
    return form.lower() in _KINDS and (after.text[0].isupper() or after.kind is TokenKind.NUMBER)


def _heads_person(form: str, after: Sequence[Token]) -> bool:
    """Say whether the letters are initials or a title before a person's name: `IGA Putri`, `WFM Chelsie Monica`."""
    names = [each for each in after if each.kind is TokenKind.WORD and each.text.istitle()]
    if not names or names[0] is not after[0] or len(form) > _MOST_INITIALS:
        return False
    if names[0].lower in COMMON_PARTS:
        return True
    is_known = find_acronym(form) is not None or not region_words().isdisjoint(each.lower for each in names)
    is_worded = any(load_lexicon().is_standard(each.lower) for each in names)
    return not is_known and (analyse_word(names[0].lower).tier is Tier.NAME or (len(names) > 1 and not is_worded))


def _is_counted(before: Token) -> bool:
    """Say whether the word behind it is a unit: `120 PPM`, `2 juta MMBTU`."""
    return before.kind is TokenKind.NUMBER or before.lower in _MULTIPLES


def _is_listed_person(tokens: Sequence[Token], number: int) -> bool:
    """Say whether the letters are a name in capitals that opens a line and a comma ends: `DANURWENDA, petani`."""
    is_long = len(tokens[number].text) >= _SHORTEST_NAME and find_acronym(tokens[number].text) is None
    is_first = not number or tokens[number - 1].text in ").;"
    return is_long and is_first and number + 1 < len(tokens) and tokens[number + 1].text == ","


def _is_address(tokens: Sequence[Token], number: int) -> bool:
    """Say whether the word is the first part of an address whose ending is not known as one: `INFOKITA.NEWS`."""
    stop, ending = (*tokens[number + 1 : number + 3], None, None)[:2]
    is_joined = stop and ending and stop.text == "." and tokens[number].end == stop.start and stop.end == ending.start
    return bool(is_joined and ending and ending.kind is TokenKind.WORD)


def is_initials(use: Use) -> bool:
    """Say whether the letters stand for somebody who is not to be named: `berinisial AS, RTM`, `RTM (41)`."""
    passage, token = use.passage, use.token
    following = passage.tokens[use.number + 1 : use.number + 4]
    has_age = [each.text for each in following[::2]] == ["(", ")"] and bool(_AGE.fullmatch(following[1].text))
    before = passage.lower[passage.sentence_at(token.start).start : token.start]
    is_signed = following == [] and use.number > 0 and passage.tokens[use.number - 1].text in _FINAL
    is_called = _CALLED.search(before) or _SUSPECTS.search(before) or _ACCUSED.match(passage.lower, token.end)
    return (
        is_signed
        or has_age
        or "inisial " in before
        or token.text in find_suspects(passage.release)
        or (len(token.text) <= _MOST_INITIALS and bool(is_called))
    )


def _is_shouted(token: Token) -> bool:
    """Say whether a word of two letters or more is all in capitals."""
    return len(token.text) > 1 and token.text.isupper()


def _is_english_name(token: Token) -> bool:
    """Say whether the word beside an acronym makes both a name in English: `Annual OER Meeting`."""
    lexicon = load_lexicon()
    return token.text.istitle() and token.lower in lexicon.english and not lexicon.is_standard(token.lower)


def _is_behind_person(tokens: Sequence[Token], number: int) -> bool:
    """Say whether the token stands as a degree does: behind a name and a comma, before a stop or another comma.

    An order or certificate may also stand elsewhere behind a name.
    """
    is_known, has_comma = tokens[number].lower in _POSTNOMINALS, number > 0 and tokens[number - 1].text == ","
    ends = number + 1 == len(tokens) or tokens[number + 1].text in ".,"
    if not number or not (is_known or (has_comma and ends)):
        return False
    at = _past_degrees(tokens, number - 1)
    is_person = tokens[at].lower in COMMON_PARTS or not load_lexicon().is_standard(tokens[at].lower)
    first = tokens[at - 1] if at else tokens[at]
    is_full_name = has_comma and first.text.istitle() and (is_known or first.lower in COMMON_PARTS)
    return tokens[at].text.istitle() and (is_person or is_full_name)


def _past_degrees(tokens: Sequence[Token], last: int) -> int:
    """Return the number of the token before the commas, degrees and the like that end with token `last`."""
    for number in range(last, max(0, last - _MOST_DEGREES), -1):
        if not _AMONG_DEGREES.fullmatch(tokens[number].text) and not _is_degree(tokens[number]):
            return number
    return max(0, last - _MOST_DEGREES)


def _is_degree(token: Token) -> bool:
    is_known = token.lower in _POSTNOMINALS or degree_form(token.text) is not None
    return token.kind is TokenKind.ABBREVIATION or is_known
