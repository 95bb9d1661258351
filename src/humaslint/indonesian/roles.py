"""Words that tell a person from an institution: offices, roles, kinship, and what no person is called."""

from __future__ import annotations

from types import MappingProxyType

from humaslint.indonesian.tables import word_list

OFFICES = word_list("offices")
"""Offices and occupations that stand before a name (`Bupati Ratna Kasih`), in lower case."""

ROLES = OFFICES | word_list("roles")
"""What people are said to be, before a name or after it and a comma (`Darman, petani asal …`), in lower case."""

KINSHIP = word_list("kinship")
"""Words that bring in a second person beside one already named, in lower case."""

INSTITUTIONS = word_list("institution-words")
"""Words in capitals that belong to institutions, places, dates and works, never to a person, in lower case."""

EXPANSIONS = MappingProxyType(
    {
        "wapres": ("wakil", "presiden"), "wagub": ("wakil", "gubernur"), "wabup": ("wakil", "bupati"),
        "wawali": ("wakil", "wali"), "walikota": ("wali",), "wamen": ("wakil", "menteri"), "menko": ("menteri",),
        "menkeu": ("menteri",), "mendagri": ("menteri",), "menkominfo": ("menteri",), "mensesneg": ("menteri",),
        "kapolri": ("kepala",), "kapolda": ("kepala",), "kapolres": ("kepala",), "kapolresta": ("kepala",),
        "kapolsek": ("kepala",), "kadis": ("kepala",), "kabid": ("kepala",), "kabag": ("kepala",), "ka": ("kepala",),
        "kasi": ("kepala",), "kabiro": ("kepala",), "karo": ("kepala",), "kades": ("kepala",), "sekda": ("sekretaris",),
        "sekdis": ("sekretaris",), "sekjen": ("sekretaris",), "sestama": ("sekretaris",), "dirut": ("direktur",),
        "dirjen": ("direktur",), "presdir": ("direktur", "presiden"), "jubir": ("juru", "bicara"),
    }
)  # fmt: skip
"""Offices written as one word, and the words they stand for, in lower case."""

OPENERS = word_list("openers")
"""Words that open a sentence in front of a name (`Menurut Suryana`), in lower case."""

PARTICLES = frozenset("bin binti van von de der da del la le al".split())
"""Small words that join the parts of a name."""

COMMON_PARTS = word_list("name-parts")
"""Name parts, in lower case, that mark a run of capitals as a person's when nothing else does."""
