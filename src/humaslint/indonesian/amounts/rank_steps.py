"""Steps from one rank to another, told with both: `peringkat keempat, naik tiga tingkat dari peringkat ketujuh`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.numerals import ANY_WORD, read_number

_RANK = r"(?:peringkat|posisi|urutan|ranking|rangking)"
_ORDINAL = rf"pertama|ke-?\s?\d{{1,3}}|ke(?:{ANY_WORD})(?:\s(?:belas|puluh)(?:\s(?:{ANY_WORD}))?)?"
_STEPS = re.compile(
    rf"""\b{_RANK}\s(?P<now>{_ORDINAL})\b(?:(?!\b(?:ke|dan\b))[^.;:,\n]){{0,40}},\s(?:atau\s)?
    (?:naik|turun|melonjak|melesat|merosot|anjlok)\s(?P<hit>(?P<steps>\d{{1,2}}|{ANY_WORD})\s
    (?:tingkat|peringkat|posisi|setrip|strip))\s(?:dari|dibandingkan|dibanding)\s(?:dengan\s)?
    (?:tahun\s(?:lalu|sebelumnya)\s(?:yang\s)?(?:berada\s)?(?:di|pada)\s)?{_RANK}\s(?P<was>{_ORDINAL})\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""A rank, by how much it has moved and from where: `peringkat ketiga, naik dua tingkat dari peringkat kelima`."""


class RankStep(NamedTuple):
    """A number of steps and the ranks now and before, each at its str offsets, and how many steps there are really."""

    said: tuple[int, int]
    now: tuple[int, int]
    was: tuple[int, int]
    steps: int


def find_wrong_steps(text: str) -> Iterator[RankStep]:
    """Yield the steps told between two ranks that these belie."""
    for match in _STEPS.finditer(text):
        now, was, said = (_number(match[name]) for name in ("now", "was", "steps"))
        if now and was and said and now != was and abs(now - was) != said:
            yield RankStep(match.span("hit"), match.span("now"), match.span("was"), abs(now - was))


def _number(written: str) -> int:
    text = written.lower()
    if text == "pertama":
        return 1
    text = re.sub(r"\Ake-?\s?(?=\d)|\Ake(?=\D)", "", text)
    return read_number(text)
