"""Whether a conjunction behind a comma joins two things or clauses, so that no row of three or more ends with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from humaslint.indonesian.lists.list_verbs import ADDING, STEERING
from humaslint.indonesian.lists.list_words import BOTH, CONJUNCTIONS
from humaslint.indonesian.lists.listed_names import is_office
from humaslint.indonesian.small_words import UP_TO
from humaslint.indonesian.time.date_forms import WEEKDAYS
from humaslint.indonesian.tokens import Token, TokenKind, lower_before
from humaslint.indonesian.words.verb_shapes import has_verb, verb_prefix

_DEPUTIES = {"wabup": "bupati", "wagub": "gubernur", "wapres": "presiden", "wawali": "kota", "wawako": "kota"}
"""The short words for deputies, by the last word of the office of which they are, in lower case."""
_FIELD = re.compile(r"(?:Pe|Ke)[a-z]{4,}an")
"""A field of work in the name of an office, at either side of its conjunction."""
_FIELDS_OF = frozenset("badan dinas biro bagian bidang deputi direktorat direktur subdirektorat pusat balai".split())
"""Words, in lower case, behind which the fields stand: `Kepala Badan Penyuluhan dan Pengembangan`."""
_PERCENT = frozenset(("persen", "%"))
_ONE_FIELD = ("perdata", "tata")
"""The words at either side of the conjunction in the one field of prosecutors that has two names, in lower case."""
_LONGEST_NAME = 8
"""Tokens behind the conjunction in a name, with an acronym in brackets and the same conjunction behind it."""
_FIELD_PAIRS = frozenset([("haji", "umrah"), ("haji", "umroh"), ("pemuda", "olahraga")])
"""The same of other fields in the names of offices: `Direktur Bina Haji dan Umrah`."""
_GROUPS = frozenset("organisasi lembaga ormas tokoh pengurus elemen unsur".split())
_OF_GROUPS = frozenset("kemasyarakatan keagamaan kepemudaan kemahasiswaan kewanitaan".split())
"""Who people stand together as, and what that alone may be, in lower case: `organisasi pemuda dan kemasyarakatan`."""
_SEXES = (("putra", "putri"), ("laki-laki", "perempuan"), ("pria", "wanita"))
"""The two words, in lower case, that a clause ends with: `Ada 40 santri yang diwisuda, putra dan putri`."""
_AT_ONCE = frozenset(("segera", "langsung"))
"""Adverbs of a predicate, in lower case: `Truk itu, yang ada di dekat posko, segera memutar haluan dan tiba`."""
_LONGEST_PAIR = 3
"""Words that the count and what it counts are."""
_MODALS = frozenset("mampu dapat bisa akan harus telah sudah".split())
"""Words, in lower case, with which a predicate begins."""
_LEVELS = tuple(
    map(str.split, ("polda polres polsek", "kodim koramil", "provinsi kabupaten kota", "kecamatan kelurahan desa"))
)
"""Levels of one kind of office or region, in lower case: `pejabat polres dan polsek` is one item."""
_LONGEST_CLAUSE = 6
"""Words before the comma among which the verb and the conjunction of a clause stand."""


def are_two(tokens: Sequence[Token], comma: int, number: int) -> bool:
    """Say whether the conjunction joins two things or clauses of its own, so that no list of three ends with it.

    `untuk siswa, jaga tubuh dan jangan jajan`, `di Randu, Bupati dan Wakil Bupati hadir`, `pria memakai topi dan
    sarung, wanita memakai kain dan selendang`, `dua pasar baru, Pasar Randu dan Pasar Waru`,
    `meminta warga menyapu dan mengepel`, `digelar dinas, didukung Bulog dan dikawal petugas`.
    """
    last, after = tokens[number + 1], tokens[number + 2 : number + 3]
    if last.lower == "jangan" or _is_one_field(tokens[comma + 1 : number], last) or _is_share(tokens, comma, number):
        return True
    if tokens[comma + 1].lower in _GROUPS and last.lower in _OF_GROUPS:
        return True
    if after and (
        _is_bound(tokens[number], last, after[0])
        or (after[0].text.startswith("masing") and _has_one_figure(tokens, comma, number))
        or _ends_alike(tokens, comma, number)
    ):
        return True
    if _are_sexes(tokens[comma + 1 : number + 3]) and not _is_item(tokens, comma):
        return True
    if _is_pair_of_levels(tokens[comma + 1 : number], last) or _is_predicate(tokens, comma, number):
        return True
    if _goes_on_in_name(tokens, comma, number) or _has_two_objects(tokens, comma, number):
        return True
    second = after[0].lower if after and last.lower == "wakil" else _DEPUTIES.get(last.lower)
    if second == tokens[number - 1].lower:
        return not is_office(tokens[comma - 1])
    if _is_kind_of_both(tokens, comma):
        return True
    if tokens[comma + 1].text.istitle() and not BOTH.isdisjoint(lower_before(tokens, comma, _LONGEST_PAIR)):
        return last.text.istitle()
    return _are_two_clauses(tokens, comma)


def _is_bound(conjunction: Token, last: Token, after: Token) -> bool:
    """Say whether the word behind the last tells of that alone: `buka Senin, Selasa dan Rabu tutup`.

    So does the end of a row: `penanaman, pemeliharaan atau perawatan hingga panen`.
    """
    is_closed = last.lower in WEEKDAYS and after.lower in ("tutup", "libur")
    return is_closed or (conjunction.text == "atau" and after.lower in UP_TO)


def _has_one_figure(tokens: Sequence[Token], comma: int, number: int) -> bool:
    """Say whether both things have the figure behind them together, and the item before one of its own.

    `mesin 50 unit, jala ikan dan udang masing-masing 270 lembar`.
    """
    before, own = tokens[max(0, comma - _LONGEST_PAIR) : comma], tokens[comma:number]
    return _has_figure(before) and not _has_figure(own)


def _ends_alike(tokens: Sequence[Token], comma: int, number: int) -> bool:
    """Say whether a clause ends at the comma as the next does, whose subject both are.

    `ibu sehat, bayi dan balita juga sehat`.
    """
    behind = [token.text for token in tokens[number + 2 : number + 2 + _LONGEST_PAIR]]
    return "juga" in behind and tokens[comma - 1].text in behind


def _has_figure(tokens: Sequence[Token]) -> bool:
    return any(token.kind is TokenKind.NUMBER for token in tokens)


def _are_sexes(behind: Sequence[Token]) -> bool:
    """Say whether what stands behind the comma is the two sexes and nothing else: `…, putra dan putri.`."""
    words, end = tuple(token.lower for token in behind[:3:2]), behind[3:]
    return words in _SEXES and all(token.kind is TokenKind.MARK for token in end)


def _is_item(tokens: Sequence[Token], comma: int) -> bool:
    """Say whether a comma stands shortly before another, as behind an item: `anak, remaja, pria dan wanita`."""
    return any(token.text == "," for token in tokens[max(0, comma - _LONGEST_PAIR - 1) : comma])


def _has_two_objects(tokens: Sequence[Token], comma: int, number: int) -> bool:
    """Say whether a verb behind the comma has both that the conjunction joins, or one of them is done besides."""
    verb = tokens[comma + 1].lower
    if verb in _AT_ONCE and number > comma + 2:
        return True
    return (verb in STEERING and number > comma + _LONGEST_PAIR) or (
        verb in ADDING and verb_prefix(tokens[number + 1]) == "di"
    )


def _are_two_clauses(tokens: Sequence[Token], comma: int) -> bool:
    """Say whether a clause with a conjunction of its own ends at the comma, and another begins: `…, wanita memakai`."""
    is_clause = verb_prefix(tokens[comma + 2]) == "me" and not verb_prefix(tokens[comma + 1])
    before = tokens[max(0, comma - _LONGEST_CLAUSE) : comma]
    return is_clause and has_verb(before) and any(token.text in CONJUNCTIONS for token in before)


def _is_pair_of_levels(item: Sequence[Token], last: Token) -> bool:
    """Say whether an item ends with one level of what `last` is another: `pejabat utama polres dan polsek`."""
    pair = {item[-1].lower, last.lower}
    return len(item) > 1 and any(pair.issubset(levels) for levels in _LEVELS)


def _is_predicate(tokens: Sequence[Token], comma: int, number: int) -> bool:
    """Say whether a predicate of two objects stands behind the comma: `media, mampu memberi syiar dan syair`."""
    does = verb_prefix(tokens[comma + 2]) == "me" and number > comma + 3
    is_alone = not has_verb(tokens[max(0, comma - _LONGEST_CLAUSE) : comma])
    return tokens[comma + 1].lower in _MODALS and does and is_alone and not verb_prefix(tokens[number + 1])


def _goes_on_in_name(tokens: Sequence[Token], comma: int, number: int) -> bool:
    """Say whether a name with a conjunction is the last but one of a row: `Bidang Air, Pasar dan Kios dan Jalan`."""
    behind = tokens[number + 1 : number + 1 + _LONGEST_NAME]
    end = next((at for at, token in enumerate(behind) if token.text == tokens[number].text), 0)
    name = [*tokens[comma + 1 : number], *behind[:end]]
    return end > 0 and all(token.text[0].isupper() or token.text in "()" for token in name)


def _is_share(tokens: Sequence[Token], comma: int, number: int) -> bool:
    """Say whether two numbers are those of a whole before the comma, or one number and what it is in per cent.

    `Dari 40 siswa yang diundang, 22 putra dan 15 putri`, `Dari warga yang didata, 61 persen atau 766 orang pindah`,
    `target 50 ton, hasil 45 ton atau 90 persen`.
    """
    one, other = tokens[comma + 1 : number], tokens[number + 1 : number + 3]
    if other[0].kind is not TokenKind.NUMBER or all(token.kind is not TokenKind.NUMBER for token in one):
        return False
    is_percent = [any(token.lower in _PERCENT for token in each) for each in (one, other)]
    if tokens[number].text == "atau" and is_percent[0] is not is_percent[1]:
        return True
    marks = (at + 1 for at in range(comma - 1, -1, -1) if tokens[at].kind is TokenKind.MARK)
    return one[0].kind is TokenKind.NUMBER and tokens[next(marks, 0)].lower == "dari"


def _is_one_field(item: Sequence[Token], last: Token) -> bool:
    """Say whether the conjunction behind `item` stands in one name: `Kepala Badan Penyuluhan dan Pengembangan`."""
    pair = (item[-1].lower, last.lower)
    if pair == _ONE_FIELD or (pair in _FIELD_PAIRS and len(item) > 1 and item[0].text.istitle()):
        return True
    are_fields = _FIELD.fullmatch(item[-1].text) is not None and _FIELD.fullmatch(last.text) is not None
    return are_fields and item[0].text.istitle() and any(token.lower in _FIELDS_OF for token in item[:2])


def _is_kind_of_both(tokens: Sequence[Token], comma: int) -> bool:
    """Say whether what is counted as two stands again behind the comma: `dua unsur utama, unsur kayu dan batu`."""
    pairs = pairwise(tokens[max(0, comma - _LONGEST_PAIR) : comma])
    return any(count.lower in BOTH and kind.lower == tokens[comma + 1].lower for count, kind in pairs)
