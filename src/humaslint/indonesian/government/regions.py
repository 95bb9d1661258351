"""The provinces, regencies and cities of Indonesia: which names there are, and which one a misspelled name may mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from operator import itemgetter
from types import MappingProxyType

from humaslint.indonesian.tables import DATA, Form, read_table, word_list
from humaslint.indonesian.words.word_kin import is_one_slip
from humaslint.store.derived import derived

WIDEST = 5
"""Words of the longest name that is looked for in a text."""

SHORT_KINDS = MappingProxyType(
    {"kab": "kabupaten", "prov": "provinsi", "propinsi": "provinsi", "kec": "kecamatan", "kel": "kelurahan"}
)
"""Kinds of regions, in lower case, by their short and old forms, without a stop."""
COUNTRIES = word_list("countries")
"""Other countries, in lower case, by the first word of their names."""
GOVERNED = frozenset("kabupaten kab kota provinsi propinsi prov pemkab pemkot pemprov".split())
"""Words, in lower case, for a regency, a city or a province, or for who governs it, behind which its name stands."""
SEATED = GOVERNED | frozenset("bupati gubernur polres polresta polda kodim dprd".split())
"""The same with who is called by its name too: `Bupati Tanah Laut`, `Polres Bogor`."""
_SHORTEST, _LONGEST_PART = 5, 5
"""Letters of a short name of a region, and of what it has of each word."""

_TABLE = DATA / "regions.tsv"
_KIND = re.compile(r"(?:Provinsi|Kabupaten|Kota)(?: Administrasi)? ")
_CELLS = {
    "wilayah": Form(f"{_KIND.pattern}.+", "awali dengan Provinsi, Kabupaten, atau Kota"),
    "provinsi": Form(".+", "tulis nama provinsinya"),
}
_SPOKEN = {
    "Daerah Khusus Ibukota Jakarta": ("Jakarta", "DKI Jakarta", "Daerah Khusus Jakarta"),
    "Daerah Istimewa Yogyakarta": ("DI Yogyakarta",),
    "Kepulauan Bangka Belitung": ("Bangka Belitung",),
    "Padangsidimpuan": ("Padang Sidempuan",),
    "Kep. Siau Tagulandang Biaro": ("Kepulauan Siau Tagulandang Biaro", "Sitaro"),
    "Pangkajene dan Kepulauan": ("Pangkajene Kepulauan", "Pangkep"),
    "Kepulauan Tanimbar": ("Maluku Tenggara Barat",),
    "Pasangkayu": ("Mamuju Utara",),
    "Toba": ("Toba Samosir",),
    "Surakarta": ("Solo",),
}
"""Other names that are as right, or were so until a few years ago."""
_FORMAL = {other: name for name, spoken in _SPOKEN.items() for other in spoken}
_JOINED_TOO = frozenset("batubara baubau deliserdang fakfak gunungmas kulonprogo limapuluh tulangbawang".split())
"""Names of regencies, in lower case, that are often written as one word, though their own table parts them."""


@cache
def regions() -> Mapping[str, str]:
    """Return the name of each region without its kind (`Bandung Barat`), by its letters in lower case."""
    return MappingProxyType(derived("regions", _regions))


def formal_name(name: str) -> str:
    """Return the name that the table has of a region of which this is one: `Surakarta` for `Solo`."""
    return _FORMAL.get(name, name)


def _rows() -> Iterator[tuple[int, dict[str, str]]]:
    return read_table(_TABLE, ("wilayah", "provinsi"), forms=_CELLS)


def _regions() -> dict[str, str]:
    names = [_KIND.sub("", row["wilayah"]) for _line, row in _rows()]
    spoken = [other for name in names for other in _SPOKEN.get(name, ())]
    return {letters_of(name): name for name in (*names, *spoken)}


@cache
def provinces() -> Mapping[str, frozenset[str]]:
    """Return the provinces, as the table names them, in which regions of a name lie, by its letters in lower case."""
    return MappingProxyType(derived("provinces of regions", lambda: _by_name(itemgetter("provinsi"))))


@cache
def kinds_of_regions() -> Mapping[str, frozenset[str]]:
    """Return what there is of each name, `Provinsi`, `Kabupaten` or `Kota`, by its letters in lower case."""
    return MappingProxyType(derived("kinds of regions", lambda: _by_name(_kind_of)))


def _by_name(told: Callable[[Mapping[str, str]], str]) -> dict[str, frozenset[str]]:
    """Return what a row tells of each region, by the letters of its names."""
    found: dict[str, set[str]] = {}
    for _line, row in _rows():
        name = _KIND.sub("", row["wilayah"])
        for each in (name, *_SPOKEN.get(name, ())):
            found.setdefault(letters_of(each), set()).add(told(row))
    return {letters: frozenset(values) for letters, values in found.items()}


def _kind_of(row: Mapping[str, str]) -> str:
    return row["wilayah"].split()[0]


@cache
def region_words() -> frozenset[str]:
    """Return each word of the names of regions, in lower case."""
    return frozenset(word for name in regions().values() for word in name.lower().split())


@cache
def region_beginnings() -> frozenset[str]:
    """Return the first letters of all names in lower case, one to all of them; with *Sumatra* in both spellings.

    A name in small letters may begin with such a word, were it written in several: `pare pare`.
    """
    names = {*regions(), *(letters.replace("sumatera", "sumatra") for letters in regions())}
    return frozenset(letters[:size] for letters in names for size in range(1, len(letters) + 1))


def is_short_for_region(word: str) -> bool:
    """Say whether a lower-case word is made of the first letters of each part of a region: `gorut`, `halsel`."""
    return len(word) >= _SHORTEST and word in _short_names()


@cache
def _short_names() -> set[str]:
    return derived("short names of regions", _shorten)


def _shorten() -> set[str]:
    pairs = [name.lower().split() for name in regions().values() if name.count(" ") == 1]
    starts = [[[word[:size] for size in range(2, _LONGEST_PART + 1)] for word in pair] for pair in pairs]
    return {one + other for left, right in starts for one in left for other in right}


def letters_of(name: str) -> str:
    """Return the letters of a name in lower case, by which its spellings with and without spaces are one."""
    return re.sub(r"[^a-z]", "", name.lower()).replace("sumatra", "sumatera")


def nearest_region(name: str) -> str | None:
    """Return the one region whose name differs from the given name by a slip; None if there is none, or more."""
    letters = letters_of(name)
    found = {region for each in (letters, *_shorter(letters)) for region in _by_shorter().get(each, ())}
    near = [region for region in found if is_one_slip(letters, region)]
    return regions()[near[0]] if len(near) == 1 else None


@cache
def _by_shorter() -> Mapping[str, tuple[str, ...]]:
    """Return the regions by their letters, and by their letters with one of them left out."""
    return derived("regions by shorter forms", _index)


def _index() -> dict[str, tuple[str, ...]]:
    index: dict[str, set[str]] = {}
    for letters in regions():
        for each in (letters, *_shorter(letters)):
            index.setdefault(each, set()).add(letters)
    return {key: tuple(sorted(found)) for key, found in index.items()}


def _shorter(letters: str) -> list[str]:
    return [letters[:at] + letters[at + 1 :] for at in range(len(letters))]


@cache
def joined_regions() -> Mapping[str, tuple[str, frozenset[tuple[str, ...]]]]:
    """Return what a name of several words, or its beginning, is where its spaces are left out, in lower case.

    With it come the words that may go on: *nusatenggara* is `Nusa Tenggara` before `Barat` or `Timur`. Names that are
    often written joined are left out.
    """
    return MappingProxyType(derived("joined regions", _joined))


def _joined() -> dict[str, tuple[str, frozenset[tuple[str, ...]]]]:
    cities = {_KIND.sub("", row["wilayah"]) for _line, row in _rows() if row["wilayah"].startswith("Kota ")}
    found: dict[str, tuple[str, set[tuple[str, ...]]]] = {}
    for name in set(regions().values()) - cities:
        words = name.split()
        for size in range(2, len(words) + 1):
            head = "".join(words[:size]).lower()
            if head.isalpha() and head not in _JOINED_TOO:
                found.setdefault(head, (" ".join(words[:size]), set()))[1].add(tuple(words[size:]))
    return {head: (text, frozenset(rests)) for head, (text, rests) in found.items()}
