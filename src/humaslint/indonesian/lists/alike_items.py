"""Items of a list whose form shows that they are one, whatever brings them in: `Camat, lurah dan warga hadir`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.government.regions import COUNTRIES
from humaslint.indonesian.lists.list_words import CONJUNCTIONS, GRADES, NO_ITEMS
from humaslint.indonesian.lists.listed_names import HEADS
from humaslint.indonesian.people.roles import ROLES
from humaslint.indonesian.time.date_forms import MONTHS, WEEKDAYS
from humaslint.indonesian.tokens import Token, TokenKind

_LONGEST = 4
"""Words of an item that begins with the word with which the others begin."""
_SHORTEST_HEAD = 4
"""Letters of that word."""
_NUMERAL = re.compile("[IVX]+")
_QUALITIES = frozenset(
    """
    adaptif adil agamis akuntabel akurat aman amanah andal asri bahagia berakhlak berbudaya berdaya
    berintegritas berkarakter berkeadilan berkelanjutan berkesinambungan berkualitas bermartabat bermutu bersih
    bijak bijaksana cepat cerdas cermat damai dinamis disiplin efektif efisien gesit harmonis hijau humanis
    ikhlas indah inklusif inovatif jelas jujur kokoh kompeten kompetitif kondusif kreatif kuat lancar lestari
    lugas maju makmur mandiri melayani modern mudah murah nyaman peduli produktif profesional ramah rapi
    religius responsif ringkas rukun santun sehat sejahtera sejuk sigap sinergis solid sopan tangguh tangkas
    tegas teliti tepat terbuka terintegrasi terjangkau terpadu tertib transparan tuntas ulet unggul
    """.split()
)
"""Qualities, in lower case, that are no things as well: behind a comma `songket dan tenun` would tell what is meant."""
_MEANT = frozenset("bagi kepada untuk buat teruntuk oleh dari semua siapa siapa-siapa ada mereka kalian".split())
"""Words, in lower case, before a *yang* that is no quality of a noun: what follows the comma may be the wish itself."""
_NOUNS = (re.compile(r"ke[a-z]{3,}an"), re.compile(r"pe[a-z]{3,}an"))
"""Nouns of one kind by their affixes: `kebersihan, kesehatan dan keamanan`."""
_QUALIFIERS = frozenset("ini itu tersebut harus makin semakin tetap berjalan berlangsung".split())
"""Words, in lower case, behind which qualities are listed: `Kota itu aman, nyaman dan tertib.`"""
_PEOPLE = ROLES.union("warga masyarakat siswa mahasiswa guru dosen petugas tokoh pemuda kader relawan".split())

_LANDS = COUNTRIES.union(
    """
    indonesia melayu mandarin portugis jawa sunda madura minang batak bugis makassar banjar dayak sasak
    """.split()
)
"""Lands, peoples and languages, in lower case: `berbahasa Indonesia, Inggris dan Mandarin`."""
_OPENING = 2
"""Words of an adverbial of which a sentence's first comma is the end: `Dari Jepang, Korea dan Cina mengimpor …`."""
_COLOURS = frozenset("merah kuning hijau biru putih hitam cokelat ungu jingga oranye kelabu".split())
"""In lower case. Three of them around commas are a list wherever they stand."""


def are_of_one_class(tokens: Sequence[Token]) -> bool:
    """Say whether the tokens, commas among them, are three words or more of one class: `merah, kuning … hijau`."""
    words = {token.lower for token in tokens if token.text != ","}
    return len(words) > 2 and words <= _COLOURS


def are_days(tokens: Sequence[Token]) -> bool:
    """Say whether the tokens, commas among them, are three days of the week or more."""
    words = {token.lower for token in tokens if token.text != ","}
    return len(words) > 2 and words <= WEEKDAYS.keys()


def are_alike(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether the items on either side of the comma and the one behind the conjunction are of one form."""
    second, last = tokens[comma + 1], tokens[conjunction + 1]
    if _have_one_head(tokens, comma, last, second):
        return True
    is_last = all(token.text != "," for token in tokens[conjunction + 1 :][:_LONGEST])
    if is_last and _are_actions(tokens, comma, last, second):
        return True
    return comma == conjunction - 2 and _are_like_words(tokens, comma)


def _are_like_words(tokens: Sequence[Token], comma: int) -> bool:
    """Say whether three single words, `kebersihan, kesehatan dan keamanan`, are of one form or one field."""
    first, second, last = tokens[comma - 1], tokens[comma + 1], tokens[comma + 3]
    if all(_NUMERAL.fullmatch(token.text) for token in (first, second, last)):
        return True
    words = {first.lower, second.lower, last.lower}
    if words <= WEEKDAYS.keys() or words <= MONTHS.keys() or (words <= _LANDS and comma > _OPENING):
        return True
    after = tokens[comma + 4 : comma + 5]
    if after and after[0].text == ",":
        return False
    if any(all(shape.fullmatch(word) for word in words) for shape in _NOUNS):
        return first.text.islower()
    if words <= _QUALITIES and _are_told_of_one(tokens, comma, after):
        return True
    if comma == 1:
        return words <= _PEOPLE
    is_end = not after or after[0].kind is TokenKind.MARK
    return is_end and tokens[comma - 2].lower in _QUALIFIERS and "".join(words).isalpha() and first.text.islower()


def _are_told_of_one(tokens: Sequence[Token], comma: int, after: Sequence[Token]) -> bool:
    """Say whether qualities are of one thing: not `sejuk, indah dan bersih kotanya`."""
    is_first = comma == 1 or tokens[comma - 2].kind is TokenKind.WORD
    return is_first and not (after and after[0].lower.endswith("nya"))


def are_described(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether the items are single words behind *yang* that end the clause: `yang (lebih) aman, murah dan adil`."""
    items = [tokens[comma - 1], tokens[comma + 1], tokens[conjunction + 1]]
    at = comma - 2 - (comma > 2 and tokens[comma - 2].text in GRADES)
    if comma != conjunction - 2 or comma < 2 or tokens[at].text != "yang" or not _is_of_noun(tokens, at):
        return False
    after = tokens[conjunction + 2 : conjunction + 3]
    is_end = not after or after[0].kind is TokenKind.MARK or after[0].lower in NO_ITEMS - CONJUNCTIONS
    is_plain = is_end and all(item.text.islower() and item.lower not in HEADS for item in items)
    return is_plain and (tokens[at + 1].text in GRADES or all(item.text in _QUALITIES for item in items[1:]))


def _is_of_noun(tokens: Sequence[Token], yang: int) -> bool:
    """Say whether *yang* tells of a noun before it, not of whom is meant: `Kepada yang sakit, sabar dan kuat`."""
    before = tokens[yang - 1] if yang else None
    return before is not None and before.kind is not TokenKind.MARK and before.lower not in _MEANT


def _are_actions(tokens: Sequence[Token], comma: int, last: Token, second: Token) -> bool:
    """Say whether all three begin with a noun of doing: `perekaman KTP, pembuatan akta dan penerbitan kartu`."""
    if not all(token.text.islower() and _NOUNS[1].fullmatch(token.text) for token in (second, last)):
        return False
    return any(_NOUNS[1].fullmatch(token.text) for token in tokens[max(0, comma - _LONGEST) : comma])


def _have_one_head(tokens: Sequence[Token], comma: int, last: Token, second: Token) -> bool:
    """Say whether all three begin with one word: `Desa Randu, Desa Waru dan Desa Samodra`."""
    if second.lower != last.lower or len(second.text) < _SHORTEST_HEAD or second.kind is not TokenKind.WORD:
        return False
    return any(token.lower == last.lower for token in tokens[max(0, comma - _LONGEST) : comma])


def are_acronyms(tokens: Sequence[Token], commas: Sequence[int], conjunction: int) -> bool:
    """Say whether a sentence begins with three acronyms or more: `KPU, Bawaslu dan TNI hadir`."""
    row = tokens[: conjunction + 2]
    words = row[::2]
    is_row = conjunction == 2 * len(commas) + 1 and all(tokens[comma].text == "," for comma in commas)
    return is_row and words[0].text.isupper() and all(map(is_acronym, words))


def is_acronym(token: Token) -> bool:
    """Say whether a word is an acronym by its capitals, with a hyphen perhaps (`KTP-el`), or a known one."""
    is_known = find_acronym(token.text) is not None and token.text[0].isupper()
    is_upper = token.text.isupper() or ("-" in token.text and token.text[:2].isupper())
    return token.kind is TokenKind.WORD and len(token.text) > 1 and (is_upper or is_known)
