"""Words that tell a person from an institution: offices, roles, kinship, and what no person is called."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from humaslint.indonesian.tables import DATA, Form, read_table, word_list

OFFICES = word_list("offices")
"""Offices and occupations that stand before a name (`Bupati Ratna Kasih`), in lower case."""

ROLES = OFFICES | word_list("roles")
"""What people are said to be, before a name or after it and a comma (`Darman, petani asal …`), in lower case."""

KINSHIP = word_list("kinship")
"""Words that bring in a second person beside one already named, in lower case."""

INSTITUTIONS = word_list("institution-words")
"""Words in capitals that belong to institutions, places, dates and works, never to a person, in lower case."""

OPENERS = word_list("openers")
"""Words that open a sentence in front of a name (`Menurut Suryana`), in lower case."""

NAMED_AFTER = frozenset(
    """
    jalan jln jl gang gg stadion bandara gedung lapangan masjid taman museum makam terminal pelabuhan
    rs rsu rsud rsup rsia rsi rsj
    """.split()
)
"""Places and bodies, in lower case, that bear the name of somebody: `Jalan Ahmad Yani`, `RSUD dr. Wirasena`."""

PARTICLES = frozenset("bin binti van von de der da del la le al".split())
"""Small words that join the parts of a name."""

COMMON_PARTS = word_list("name-parts")
"""Name parts, in lower case, that mark a run of capitals as a person's when nothing else does."""

_FORMS = DATA / "office-forms.tsv"
_CELLS = {"kepanjangan": Form(".+", "tulis kepanjangannya dengan huruf kecil")}


@cache
def office_forms() -> Mapping[str, tuple[str, ...]]:
    """Return offices written as one word, and the words they stand for, in lower case (data/office-forms.tsv)."""
    rows = read_table(_FORMS, ("bentuk", "kepanjangan"), forms=_CELLS)
    return MappingProxyType({row["bentuk"]: tuple(row["kepanjangan"].split()) for _line, row in rows})


@cache
def office_heads() -> Mapping[str, tuple[str, ...]]:
    """Return the same with only those of the words that are offices themselves: `kepala` for `kadis`."""
    heads = {form: tuple(filter(OFFICES.__contains__, words)) for form, words in office_forms().items()}
    return MappingProxyType({form: words for form, words in heads.items() if words})
