"""Places named in a row and taken up by another number: `Desa Ara, Desa Bura, dan Desa Cura. Keempat desa itu …`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.numerals import TOGETHER
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.roles import OFFICES


class PlacesTakenUp(NamedTuple):
    """Where so many places are taken up, and the row of names before it, in str offsets of a passage."""

    again: tuple[int, int]
    row: tuple[int, int]


_KINDS = (
    "Desa|Kelurahan|Kecamatan|Kabupaten|Provinsi|Dusun|Kampung|Nagari|Pekon|Gampong|Distrik|Pulau|Puskesmas|Kota|Pasar"
    "|Pantai|Sungai|Danau|Waduk|Bendungan|Embung|Jembatan|Terminal|Stasiun|Pelabuhan|Dermaga|Bandara|Museum|Taman|Fakultas"
)
_AGAIN = re.compile(
    rf"(?P<all>(?P<number>{'|'.join(sorted(TOGETHER))})\s(?P<kind>{_KINDS}))\s(?:itu|tersebut|ini)\b", re.IGNORECASE
)
_NAME = r"[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2}"
_MOST = 9
_PAIR = 2
_REACH = 10_000
"""Characters before a sentence among which the passage has named places."""


def find_places_taken_up(passage: Passage) -> Iterator[PlacesTakenUp]:
    """Yield the numbers with which a sentence takes up the row of places, more or fewer, that the one before it names.

    The places that the whole passage has named so far may be meant as well, and two are perhaps some of them.
    """
    sentences = passage.sentences
    for number, (start, end) in enumerate(sentences):
        match = _AGAIN.search(passage.text, start, end) if number else None
        if match is None:
            continue
        value, kind = TOGETHER[match["number"].lower()], match["kind"].capitalize()
        rows = [*_rows(kind).finditer(passage.text, *sentences[number - 1])]
        told = {name for row in rows for name in _names(kind, row.group())}
        so_far = set(re.findall(rf"\b{kind}\s({_NAME})", passage.text[max(0, start - _REACH) : start])) | told
        is_other = value not in (len(told), len(so_far)) and (value > len(told) or value > _PAIR)
        if (
            len(rows) == 1
            and value <= _MOST
            and is_other
            and not any(name.split()[0].lower() in OFFICES for name in told)
        ):
            yield PlacesTakenUp(match.span("all"), rows[0].span())


def _rows(kind: str) -> re.Pattern[str]:
    """Return the pattern of a row of names of a kind: `Desa Ara, Desa Bura, dan Desa Cura`, `Desa Ara dan Bura`."""
    item = rf"(?:{kind}\s)?{_NAME}"
    return re.compile(rf"(?<!Kepala\s)(?<!Lurah\s)\b{kind}\s{_NAME}(?:,\s{item})*,?\s(?:dan|serta)\s{item}(?![\w-])")


def _names(kind: str, row: str) -> list[str]:
    items = re.split(r",?\s(?:dan|serta)\s|,\s", row)
    return [item.removeprefix(f"{kind} ") for item in items]
