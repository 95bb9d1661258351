"""A figure with a comma that has a stop elsewhere: `1,295 hektare`, in the table `1.295`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.rules.findings import Spot

_COMMA = re.compile(r"(?<![\w.,/:–-])(?P<number>[1-9]\d{0,2},\d{3}) (?P<unit>[a-z]{2,})")
_MOST = 12
"""Such figures of a text that are looked at: one with more has a way of its own."""
_MAY_BE = re.compile(r"\d,\d{3} ")
_SCALES = frozenset("ribu juta miliar milyar triliun persen poin kali derajat".split())
_THOUSANDS = frozenset("ton kilogram kg gram kilometer km meter liter mililiter kuintal detik".split())
"""Units, in lower case, of which a thousand are one of another, so that both figures may be right."""


def find_comma_figures(prose: Sequence[Passage], release: Release) -> Iterator[tuple[Spot, Spot]]:
    """Yield the figures of the prose with three digits behind a comma that are told elsewhere in whole numbers.

    They are told of the same unit there, or in a cell.
    """
    if not _MAY_BE.search(release.text):
        return
    figures = ((passage, match) for passage in prose for match in _COMMA.finditer(passage.text))
    for passage, match in islice(figures, _MOST):
        unit = match["unit"].lower()
        if unit not in _SCALES and (other := _with_stop(match["number"], unit, release.passages)):
            yield Spot(passage, *match.span()), other


def _with_stop(number: str, unit: str, passages: Sequence[Passage]) -> Spot | None:
    """Return where a number stands with a stop for its comma, None where it is nowhere told of that."""
    whole = re.compile(rf"(?<![\w.,]){number.replace(',', '[.]')}(?![.,]?\d)(?: (?P<unit>[A-Za-z]+))?")
    for passage in passages:
        match = whole.search(passage.text)
        is_cell = passage.kind == "cell" and unit not in _THOUSANDS
        if match and ((match["unit"] or "").lower() == unit or (is_cell and not match["unit"])):
            return Spot(passage, *match.span())
    return None
