"""Which anniversary, rank or place a text tells of: `HUT Ke-80`, `peringkat ketiga`, `Juara II`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.figure_slips import is_mistyped, is_turned
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.numerals import TO_TEN, read_figures, read_roman, read_words
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.small_words import EVENTS


class EventOrdinal(NamedTuple):
    """A number of an event or rank at the str offsets `start:end` of its passage, `head` in lower case."""

    passage: Passage
    start: int
    end: int
    head: str
    number: int


_WORDS = (*TO_TEN, "sebelas")
_ROMAN_NUMBER = "(?-i:[IVXLC]+)"
_HEADS = (*EVENTS, "peringkat", "juara")
"""Whose numbers these are, in lower case."""
_ORDINAL = re.compile(
    rf"""
    \b (?P<head> {"|".join(_HEADS).replace(" ", r"[ ]")} )
    (?: \s (?! ke-?\s?\d | ke-?{_ROMAN_NUMBER}\b
          | (?:dari|dan|hari|hut|milad|pekan|babak|putaran|seri|tahap)\b ) [^\W\d_]+ ){{0,4}}? \s
    (?P<number> ke-?\s? (?: \d{{1,4}} | {_ROMAN_NUMBER} ) | (?:ke)? (?:{"|".join(_WORDS)}) | pertama | {_ROMAN_NUMBER}
      | \d{{1,3}} )
    (?! [\w.,]?\d | -?\w )""",
    re.VERBOSE | re.IGNORECASE,
)
"""An anniversary or event with its number: `HUT ke-46`, `Musyawarah Daerah III`."""
_LONG = 100
"""Of two smaller numbers one that differs in a digit is as likely another event's."""
RANKS = frozenset(("peringkat", "juara"))
"""Heads of which a text may tell several, each with its number right behind it."""


def find_event_ordinals(passage: Passage) -> Iterator[EventOrdinal]:
    """Yield those of a passage in their order; a rank has its number right behind it."""
    for match in _ORDINAL.finditer(passage.text) if has_any(passage.lower, _HEADS) else ():
        head, number = match["head"].lower(), _read(match["number"].lower())
        between = passage.text[match.end("head") : match.start("number")].strip()
        is_bare = match["number"][0].isdigit() or not match["number"].lower().startswith("ke")
        if number and not (between and (head in RANKS or is_bare)):
            yield EventOrdinal(passage, match.start(), match.end(), head, number)


def are_near(one: EventOrdinal, other: EventOrdinal) -> bool:
    """Say whether two numbers are next to each other, or one with its digits turned, or long with one mistyped."""
    left, right = Decimal(one.number), Decimal(other.number)
    is_long = min(left, right) >= _LONG
    return abs(left - right) == 1 or (is_mistyped if is_long else is_turned)(left, right)


def is_told_with(told: EventOrdinal, pattern: re.Pattern[str]) -> bool:
    """Say whether the sentence of an event has what a pattern finds."""
    return pattern.search(told.passage.text, *told.passage.sentence_at(told.start)) is not None


def is_typed_twice(one: EventOrdinal, other: EventOrdinal) -> bool:
    """Say whether the last digit of the one number is the other's, typed twice: 344 for 34."""
    return str(one.number) == f"{other.number}{other.number % 10}" and other.number > 9


def _read(written: str) -> int | None:
    bare = written.removeprefix("ke").lstrip("- ")
    if bare == "pertama":
        return 1
    if (number := read_figures(bare)) is not None:
        return number
    if bare in _WORDS:
        return read_words([bare])
    return read_roman(bare)
