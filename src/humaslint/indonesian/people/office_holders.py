"""Offices of which one person at a time is the holder, and whether two of them, as written, are one."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.people.office_words import GENERAL, HOLDERS, are_compatible, is_honorary
from humaslint.indonesian.people.offices import Office

_SINGLE = frozenset(
    """
    bupati gubernur wali kota presiden menteri camat lurah kepala sekretaris rektor dekan direktur ketua komandan
    panglima
    """.split()
)
"""Words of offices, in lower case, that one person holds."""
_LOCAL = (
    frozenset(("bupati",)), frozenset(("gubernur",)), frozenset(("wali", "kota")), frozenset(("rektor",)),
    frozenset(("camat",)), frozenset(("lurah",)), frozenset(("sekretaris", "daerah")), frozenset(("kepala", "desa")),
    frozenset(("kepala", "polres")), frozenset(("kepala", "polda")), frozenset(("kepala", "polsek")),
)  # fmt: skip
"""Offices whose holder a release names without the place, once that is known."""
_DEPUTIES = frozenset(("bupati", "gubernur", "wali", "polres", "polda", "polsek"))
"""Words of offices of which there is one deputy."""
_MANY = frozenset("asisten staf ahli anggota hakim jaksa deputi juru komisaris manajer guru dokter".split())
"""Words of offices that several people hold."""
_COMPANY = frozenset(("utama", "rumah", "rsud", "rs"))
"""Words with which a director is the only one."""


def has_one_holder(office: Office) -> bool:
    """Say whether nobody else holds the office, by the words for it."""
    words = office.words
    if not words & _SINGLE or words & _MANY:
        return False
    if "wakil" in words and words.isdisjoint(_DEPUTIES):
        return False
    if "direktur" in words and words.isdisjoint(_COMPANY):
        return False
    return not is_honorary(words) or bool(_own(words))


def are_one_office(one: Office, other: Office, every: Sequence[Office]) -> bool:
    """Say whether both are the same office; one without a place is that of the only place among `every` office."""
    if one.is_acting != other.is_acting or not are_compatible(one.words, other.words):
        return False
    if not has_one_holder(one) or not has_one_holder(other):
        return False
    if is_honorary(one.words) or _own(one.words & other.words):
        return one.words == other.words or not is_honorary(one.words)
    bare = one.words & other.words
    places = [each.words for each in every if bare <= each.words and ("wakil" in each.words) == ("wakil" in bare)]
    is_local = any(bare - {"wakil"} == seat for seat in _LOCAL)
    return is_local and all(left <= right or right <= left for left in places for right in places)


def _own(words: frozenset[str]) -> frozenset[str]:
    return words - GENERAL - HOLDERS
