"""Totals that are the subject of a whole clause: `312 pelanggar terjaring dalam operasi itu, terdiri atas 287 …`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.amounts.quantities import Quantity, total_of
from humaslint.indonesian.people.roles import ROLES
from humaslint.indonesian.small_words import AND_SIGN, PEOPLE, SPLIT
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import is_verb

_OTHERS = AND_SIGN | frozenset("untuk guna dengan berupa yang agar oleh bersama beserta".split())
"""Words, in lower case, of a clause that may name what is split, besides its subject."""
_PERSONS = ROLES.union(
    PEOPLE,
    """
    laki-laki pria putra putri wanita anak siswa siswi santri lansia balita tamu para bayi remaja murid taruna jemaah
    calon finalis delegasi difabel lulusan wisudawan wisudawati santriwan santriwati narapidana napi tahanan tersangka
    prajurit buruh asn pns pppk pmi tki turis wisatawan
    """.split(),
)
_NO_PERSONS = frozenset("perahu pesawat peti perak perunggu perkara peta perangkat peristiwa pelampung peluru".split())
_LONG = 5
_FAR = 25
"""Tokens from the total to what brings in its parts."""
_TELLING = 10
"""A smaller total is near its parts by chance."""
_CLOSE = 10
"""A total that differs by more than the tenth of its parts is of something else."""


def find_split_subject(
    tokens: Sequence[Token], amounts: Sequence[Quantity], cue: int, parts: Sequence[Quantity]
) -> Quantity | None:
    """Return the one amount before the cue at a token, the subject of a clause that names nothing else to be split."""
    before = [each for each in amounts if each.end <= cue]
    if len(before) != 1 or before[0].unit != "count" or tokens[cue - 1].text != "," or tokens[cue].lower not in SPLIT:
        return None
    total, clause = before[0], tokens[before[0].end : cue - 1]
    verbs = [token.lower for token in clause if is_verb(token)]
    is_passive = len(verbs) == 1 and verbs[0].startswith(("di", "ter"))
    is_bare = all(token.kind is TokenKind.WORD and token.lower not in _OTHERS for token in clause)
    is_of_kind = {is_person(each.noun) for each in parts} == {is_person(total.noun)}
    value = total_of(parts)
    is_near = abs(value - total.value) * _CLOSE <= value and total.value >= _TELLING and len(clause) < _FAR
    return total if is_passive and is_bare and is_of_kind and is_near else None


def is_person(noun: str) -> bool:
    """Say whether a noun in lower case is one for people, by its own or by its shape: `pengendara`, *pelanggar*."""
    is_doer = noun.startswith("pe") and len(noun) > _LONG and not noun.endswith("an") and noun not in _NO_PERSONS
    return noun in _PERSONS or is_doer
