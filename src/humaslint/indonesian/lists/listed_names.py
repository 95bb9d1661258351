"""Names in a list of things: which of them a comma may part from what goes before, `Bupati Randu, Rani dan stafnya`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.government.institutions import HEADS as BODY_HEADS
from humaslint.indonesian.government.regions import COUNTRIES, regions
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.roles import INSTITUTIONS, OFFICES
from humaslint.indonesian.time.date_forms import MONTHS, WEEKDAYS
from humaslint.indonesian.tokens import Token

HEADS = INSTITUTIONS | OFFICES | PLACE_HEADS
"""Words, in lower case, with which the names of offices, institutions and places begin."""

_WIDE = COUNTRIES | frozenset("aceh riau jambi bengkulu lampung banten yogyakarta bali gorontalo maluku papua".split())
"""Places in lower case, of one word, that stand behind a narrower one and a comma: *di Kuta, Bali*."""


_REGIONS = frozenset("kecamatan kabupaten kota provinsi distrik".split())
"""Regions, in lower case, that stand behind what lies in them: *Desa Randu, Kecamatan Waru dan Desa Samodra*."""
_EQUAL = frozenset(("kabupaten", "kota"))
"""Those of them of which none lies within another."""
_PARTED = frozenset("jawa sumatera sumatra kalimantan sulawesi nusa kepulauan dki".split())
"""What names of provinces begin with, in lower case: *Jawa Barat*, *DKI Jakarta*."""

_JOINED = frozenset(
    "balai kantor pusat kamar unit lembaga satuan stasiun perpustakaan himpunan ikatan asosiasi persatuan perhimpunan "
    "perkumpulan forum yayasan institut universitas politeknik sekolah loka laboratorium perwakilan jaringan".split()
)
"""What begins a name, in lower case, that may have a conjunction inside: `Kantor Pencarian dan Pertolongan`."""
_OF_FIELDS = frozenset("dinas badan bidang bagian kementerian deputi direktorat".split())
_FIELDS = frozenset(("koperasi", "perpustakaan"))
"""Bodies, in lower case, that are fields of others as well: `Dinas Perdagangan dan Koperasi`."""


def is_joined_name(head: Token, last: Token) -> bool:
    """Say whether the conjunction before `last` may stand within the institution's name that begins with `head`."""
    return head.lower in _JOINED and head.text[0].isupper() and last.text[0].isupper() and not _is_body(last)


def is_named(tokens: Sequence[Token], comma: int, items: Sequence[Token]) -> bool:
    """Say whether an office or institution stands on one side of the comma alone.

    Its name may hold commas of its own, and the comma may part it from its holder.
    """
    start = comma - 1
    while start > 0 and tokens[start - 1].text[0].isupper():
        start -= 1
    if _are_equal_regions(tokens, start, comma, items):
        return False
    if items[0].lower in _REGIONS and items[0].lower != items[2].lower and tokens[comma + 2].text[0].isupper():
        return True
    if is_wide(items[0]):
        return not is_wide(tokens[start])
    if is_joined_name(items[0], items[2]) or (items[0].lower in BODY_HEADS and not _is_body(items[2])):
        return True
    return _is_behind_name(tokens, start, comma, items)


def _are_equal_regions(tokens: Sequence[Token], start: int, comma: int, items: Sequence[Token]) -> bool:
    """Say whether regencies and cities stand on both sides of the comma, none of which lies in another."""
    heads = {token.lower for token in (items[0], items[2], *tokens[max(start, comma - 3) : comma])} & _REGIONS
    are_regions = items[0].lower in _REGIONS and items[2].lower in _REGIONS
    return are_regions and heads <= _EQUAL and tokens[start].lower in heads


def _is_behind_name(tokens: Sequence[Token], start: int, comma: int, items: Sequence[Token]) -> bool:
    """Say whether the name before the comma, in capitals from `start` on, is of another kind than the items."""
    before = tokens[start:comma]
    if any(token.lower in BODY_HEADS for token in before) and not any(map(_is_body, items[::2])):
        return True
    if _are_fields(tokens, start, items):
        return True
    if any(map(_is_head, before)):
        return not _is_head(items[0]) or not _is_head(items[2])
    return _is_head(items[0])


def _are_fields(tokens: Sequence[Token], start: int, items: Sequence[Token]) -> bool:
    """Say whether items are fields of a body that begins before another comma: `Dinas Seni, Budaya, Adat dan …`."""
    while start > 1 and (tokens[start - 1].text[0].isupper() or tokens[start - 1].text == ","):
        start -= 1
    ends = items[::2]
    is_plain = all(each.text[0].isupper() and find_acronym(each.lower) is None for each in ends)
    return is_plain and not any(map(_is_body, ends)) and tokens[start].lower in _OF_FIELDS | {"kepala", "kadis"}


def _is_body(first: Token) -> bool:
    """Say whether with that word begins another body, not the second field of one: `Institut Teknologi dan Bisnis`."""
    return (first.lower in BODY_HEADS and first.lower not in _FIELDS) or first.lower in OFFICES


def is_wide(first: Token) -> bool:
    """Say whether with that word begins the name of a province or country."""
    return first.lower in _WIDE or first.lower in _PARTED


def is_time(token: Token) -> bool:
    """Say whether a word names a day of the week or a month, which the comma before it parts from a place."""
    return token.lower in WEEKDAYS or token.lower in MONTHS


def is_office(token: Token) -> bool:
    """Say whether a word is an office with a capital: `Bupati`."""
    return token.text[0].isupper() and token.lower in OFFICES


def _is_head(token: Token) -> bool:
    """Say whether a name may begin with the word that goes on behind it; a region or an acronym is one by itself."""
    word = token.lower
    is_whole = word in regions() or word in COUNTRIES or find_acronym(word) is not None
    return word in OFFICES or (word in HEADS and not is_whole)
