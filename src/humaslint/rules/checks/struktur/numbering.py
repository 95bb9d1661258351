"""Lists, chapters, captions and tables whose numbers skip one or have one twice: 1, 2, 4; Foto 3, Foto 3."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from string import ascii_letters

from humaslint.indonesian.numerals import ROMAN_NUMERALS
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.struktur.row_numbers import wrong_row_numbers
from humaslint.rules.checks.struktur.typed_numbers import TypedNumber, place_of, typed_numbers

_FEWEST = 3
"""Numbers in a run of lines; fewer may be no list."""
_RANKED = re.compile(r"\b(?:peringkat|juara|nomor urut|pasal|ayat|klasemen|runner)\b", re.IGNORECASE)
"""Words beside which numbers may be shared or picked out."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the number of each run that does not follow the one before it, where only one does not.

    The rows of a table are such a run.
    """
    for cell, written, value in wrong_row_numbers(release) if "cell" in release.kinds else ():
        yield Finding(rule, cell.place(0, len(cell.text)), {"found": written, "value": str(value)})
    series: dict[str, list[TypedNumber]] = {}
    for number in typed_numbers(release):
        series.setdefault(number.series, []).append(number)
    for numbers in series.values():
        for run in _runs(numbers):
            yield from _break(rule, run)


def _runs(numbers: Sequence[TypedNumber]) -> Iterator[list[TypedNumber]]:
    """Yield the numbers of each count: one begins anew where a number is smaller than the one before it."""
    run: list[TypedNumber] = []
    for number in numbers:
        if run and (number.value < run[-1].value or number.value == 1):
            yield run
            run = []
        run.append(number)
    yield run


def _break(rule: Rule, run: Sequence[TypedNumber]) -> Iterator[Finding]:
    if run[0].value == 2 and _lacks_first(run[0]) and run[0].passage.kind in rule.scope:
        yield Finding(rule, run[0].place, {"found": run[0].written, "value": "1"})
    breaks = [(one, other) for one, other in pairwise(run) if other.value != one.value + 1]
    is_twice_over = len(breaks) == 2 and _mends(breaks)
    if run[0].value != 1 or not breaks or (len(breaks) > 1 and not is_twice_over):
        return
    before, number = breaks[0]
    is_line = number.series.startswith(("line", "inline"))
    gaps = (2,) if number.series.startswith("inline") else (0, 2)
    if number.value - before.value not in gaps or (is_line and len(run) < _FEWEST):
        return
    if number.passage.kind not in rule.scope or any(_RANKED.search(each.passage.text) for each in run):
        return
    yield Finding(rule, number.place, {"found": number.written, "value": _as_written(before.value + 1, number.written)})


def _as_written(value: int, like: str) -> str:
    """Return a number as a list counts with it: `2`, `b` where its other numbers are letters such as `c.`, or `IV`."""
    letter = like.strip(".)( ")
    if letter.isupper() and value < len(ROMAN_NUMERALS) and letter in ROMAN_NUMERALS[value - 1 : value + 2]:
        return ROMAN_NUMERALS[value]
    is_letter = len(letter) == 1 and letter in ascii_letters and place_of(letter) == value + 1
    return chr(ord(letter) - 1) if is_letter else str(value)


def _mends(breaks: Sequence[tuple[TypedNumber, TypedNumber]]) -> bool:
    """Say whether one number alone is wrong: 1, 2, 3, 5, 5 and 1, 2, 2, 4 lack none but have one amiss."""
    (one, other), (third, last) = breaks
    return other is third and {other.value - one.value, last.value - third.value} == {0, 2}


def _lacks_first(number: TypedNumber) -> bool:
    """Say whether a table or the like is the second of which there is no first: `Tabel 2` alone."""
    is_label = number.series in ("tabel", "gambar", "grafik", "foto")
    return is_label and f"{number.series} 1" not in number.passage.release.lower
