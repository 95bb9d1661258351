"""Whether two offices head two bodies of one kind: `Kepala Puskesmas Randu Sari`, `Kepala Puskesmas Randu Jaya`."""

from __future__ import annotations

from humaslint.indonesian.people.office_words import GENERAL, HOLDERS
from humaslint.indonesian.words.word_kin import is_one_slip

Words = frozenset[str]

_KINDS = tuple(
    map(
        frozenset,
        (
            ("puskesmas",),
            ("pengadilan",),
            ("kejaksaan",),
            ("gabungan", "kelompok", "tani"),
            ("kelompok", "tani"),
            ("koperasi",),
            ("bumdes",),
            ("pokdarwis",),
            ("karang", "taruna"),
            ("rumah", "sakit"),
            ("rsud",),
            ("lapas",),
            ("rutan",),
            ("stasiun",),
            ("bandara",),
            ("pelabuhan",),
            ("pasar",),
        ),
    )
)
"""Words, in lower case, of bodies of which nobody heads two; a name tells one from another."""
_HEADS = frozenset(("kepala", "ketua", "direktur"))
_PARTS = frozenset(
    "wakil sekretaris bendahara bidang seksi bagian subbagian unit instalasi cabang komite dewan pengawas".split()
)
"""Words, in lower case, of who heads a part of a body, or watches over it."""
_DESKS = frozenset(("direktur", "manajer"))
"""Who runs a company, and who a part of it."""
_LEAST = 2
"""Words of a company's name, the one for its kind among them."""


def head_apart(one: Words, other: Words) -> bool:
    """Say whether two offices, as words, cannot be one person's: heads of two bodies of a kind, or two in a company."""
    return _head_two(one, other) or _run_parts(one, other)


def _head_two(one: Words, other: Words) -> bool:
    roles = one & HOLDERS
    if roles != other & HOLDERS or len(roles) != 1 or not roles <= _HEADS or not _PARTS.isdisjoint(one | other):
        return False
    kind = next((each for each in _KINDS if each <= one and each <= other), None)
    if kind is None:
        return False
    return differ_in_word(*(words - GENERAL - kind - {"daerah", "umum"} for words in (one, other)))


def differ_in_word(one: Words, other: Words) -> bool:
    """Say whether two names differ in a single word, which is not one word written otherwise."""
    unlike = one - other, other - one
    if [len(each) for each in unlike] != [1, 1]:
        return False
    (left,), (right,) = unlike
    return not is_one_slip(left, right)


def _run_parts(one: Words, other: Words) -> bool:
    """Say whether one runs the company of which the other is a manager."""
    roles = one & _DESKS, other & _DESKS
    shared = (one & other) - GENERAL
    return len(roles[0]) == len(roles[1]) == 1 and roles[0] != roles[1] and len(shared) > _LEAST
