"""Days of things that are counted off, out of their order: `surat pertama 12 Mei, surat kedua 5 Mei`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from humaslint.indonesian.time.dates import DateMention

_NUMBERS = ("pertama", "kedua", "ketiga", "keempat", "kelima")
_THING = re.compile(
    r"\b(?P<thing>surat|teguran|peringatan|panggilan|pemanggilan|tahap|gelombang|putaran|sesi|seri|etape|termin|dosis|kloter"
    rf"|pertemuan|pencairan|penyaluran|pengiriman)\s(?P<number>{'|'.join(_NUMBERS)})\b",
    re.IGNORECASE,
)
"""What has its days one after another, with the number that it has."""
_STOPS = re.compile(r"[.;:“”\"](?!\d)|\b(?:yang|lahir|sejak|sebelum|setelah|sesudah|batas|paling)\b")
"""What ends what is told of it, or makes the day one of something else."""
_REACH = 60
"""Characters from its number to its day."""
_LATE = 6
"""Months by which the later of two days is earlier in the year, where it is one of the next year."""


def find_unordered(text: str, dates: Sequence[DateMention]) -> Iterator[tuple[int, int]]:
    """Yield the str offsets from the day of one such thing to an earlier one that the next is told to have."""
    told = [(match, _day_of(text, match, dates)) for match in _THING.finditer(text)] if len(dates) > 1 else []
    for (one, first), (other, last) in pairwise(told):
        is_same = one["thing"].lower() == other["thing"].lower()
        numbers = [_NUMBERS.index(each["number"].lower()) for each in (one, other)]
        if not is_same or numbers[0] + 1 != numbers[1] or first is None or last is None or first.end > other.start():
            continue
        is_one_year = first.year == last.year and first.month - last.month < _LATE
        if is_one_year and (last.month, last.day) < (first.month, first.day):
            yield first.start, last.end


def _day_of(text: str, match: re.Match[str], dates: Sequence[DateMention]) -> DateMention | None:
    """Return the first day told behind a thing in its clause."""
    day = next((each for each in dates if each.start >= match.end()), None)
    is_near = day is not None and day.start - match.end() <= _REACH
    return day if day and is_near and not _STOPS.search(text, match.end(), day.start) else None
