"""The form of dates: the house's, or else one form of dates in digits throughout a release."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import UNTIL, in_digits, in_words
from humaslint.indonesian.time.dates import DateMention, dates_of
from humaslint.model.diagnostic import Finding
from humaslint.model.house import DateForm
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import replaced

_DIGITS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}))?")
_FEWEST = 2
"""Dates in digits that can differ from one another."""
_STAMP = re.compile(r"(?:[\w.]+\s*[|,/–-]?\s*)?[\d/.-]+\s*[|,/–-]?\s*\d\d?[:.]\d\d(?:\s?[A-Z]{3,4})?")
"""A line that a site puts above the text: `Kamis | 06-09-2012 | 08:15 WIB`."""
_WORDS = re.compile(r"(\d{1,2})\s+[A-Za-z]+(?:\s+(\d{4}))?")
_JOIN = re.compile(r"\s*,?\s*(?:tanggal\s+)?")
_TO = re.compile(rf"\)?\s*(?:{UNTIL}|dan|&)\s*(?:\w+\s*)?\(?", re.IGNORECASE)


class _Shape(NamedTuple):
    """How a date in digits is written: the mark between them, and whether small numbers have a zero (None: none is).

    `is_uneven` where one small number has a zero and the other has none: `06/3/2025`.
    """

    mark: str
    is_padded: bool | None
    is_uneven: bool = False


class _Date(NamedTuple):
    """A date of the text; `shape` is None where it is in words, `is_range` where it is one end of a stretch."""

    passage: Passage
    mention: DateMention
    shape: _Shape | None
    is_range: bool


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each date in another form than the house's, or than most dates in digits of the release."""
    form = release.house.style.date
    passages = [passage for passage in passages_of(rule, release) if passage.has_digits]
    if not form and sum(each.form == "numeric" for passage in passages for each in dates_of(passage)) < _FEWEST:
        return
    dates = [date for passage in passages for date in _dates(rule, passage)]
    if form == "3 Maret 2026":
        yield from (_in_words(rule, date) for date in dates if date.shape and not date.is_range)
    else:
        yield from _as_kept(rule, dates, form)


def _as_kept(rule: Rule, dates: Sequence[_Date], form: DateForm | None) -> Iterator[Finding]:
    """Yield a finding at each date that is not in the digits of the house, or in those of most."""
    kept = _shape_of(form) if form else _main([date.shape for date in dates if date.shape])
    for date in dates:
        if date.shape and _differs(date.shape, kept):
            yield _in_digits(rule, date, kept)
        elif form and date.shape is None and not date.is_range:
            yield from _from_words(rule, date, kept)


def _dates(rule: Rule, passage: Passage) -> Iterator[_Date]:
    mentions = () if _STAMP.fullmatch(passage.text.strip()) else dates_of(passage)
    for number, mention in enumerate(mentions):
        text = passage.text[mention.start : mention.end]
        digits, words = _DIGITS.fullmatch(text), _WORDS.fullmatch(text)
        if (digits or words) and not is_silent(rule, passage, mention.start, mention.end):
            others = (*mentions[max(0, number - 1) : number], *mentions[number + 1 : number + 2])
            is_range = any(_is_joined(passage.text, mention, other) for other in others)
            yield _Date(passage, mention, _shape(digits) if digits else None, is_range)


def _is_joined(text: str, one: DateMention, other: DateMention) -> bool:
    first, last = sorted((one, other))
    return bool(_TO.fullmatch(text, first.end, last.start))


def _shape(match: re.Match[str]) -> _Shape:
    zeros = {part.startswith("0") for part in (match[1], match[3]) if int(part) < 10}
    return _Shape(match[2], min(zeros) if len(zeros) == 1 else None, is_uneven=len(zeros) > 1)


def _shape_of(form: DateForm) -> _Shape:
    match = _DIGITS.fullmatch(form)
    assert match is not None
    return _shape(match)


def _main(shapes: Sequence[_Shape]) -> _Shape:
    """Return the commonest mark and the commonest way with zeros, in a tie the first used."""
    marks = Counter(shape.mark for shape in shapes)
    zeros = Counter(shape.is_padded for shape in shapes if shape.is_padded is not None)
    return _Shape(
        marks.most_common(1)[0][0] if marks else "/",
        zeros.most_common(1)[0][0] if zeros else None,
    )


def _differs(shape: _Shape, kept: _Shape) -> bool:
    is_other_way = None not in (shape.is_padded, kept.is_padded) and shape.is_padded != kept.is_padded
    return shape.mark != kept.mark or shape.is_uneven or is_other_way


def _written(mention: DateMention, text: str, kept: _Shape) -> str:
    """Return the date in digits; a year that the text leaves out stays out."""
    return in_digits(mention.day, mention.month, _year(mention, text), kept.mark, bool(kept.is_padded))


def _year(mention: DateMention, text: str) -> int | None:
    """Return the year of a date if it is written there."""
    return mention.year if text[mention.start : mention.end].endswith(str(mention.year)) else None


def _in_digits(rule: Rule, date: _Date, kept: _Shape) -> Finding:
    mention = date.mention
    return replaced(rule, date.passage, mention.start, mention.end, _written(mention, date.passage.text, kept))


def _from_words(rule: Rule, date: _Date, kept: _Shape) -> Iterator[Finding]:
    """A day that news is of has its weekday; other dates (17 Agustus 1945) are in words in any house."""
    mention, text = date.mention, date.passage.text
    if mention.weekday_end is None or mention.weekday_end > mention.start:
        return
    if _JOIN.fullmatch(text, mention.weekday_end, mention.start):
        start = mention.weekday_start or 0
        use = f"{text[start : mention.weekday_end]} ({_written(mention, text, kept)})"
        yield replaced(rule, date.passage, start, mention.end, use)


def _in_words(rule: Rule, date: _Date) -> Finding:
    mention, text = date.mention, date.passage.text
    use = in_words(mention.day, mention.month, _year(mention, text))
    start, end = mention.start, mention.end
    is_bracketed = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
    if mention.weekday_end is not None and is_bracketed and text[mention.weekday_end : start - 1].isspace():
        start, end = mention.weekday_start or 0, end + 1
        use = f"{text[start : mention.weekday_end]}, {use}"
    return replaced(rule, date.passage, start, end, use)
