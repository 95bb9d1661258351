"""How many days something lasts against the dates given for it: `selama dua hari, 3–5 Maret 2026`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from humaslint.indonesian.numerals import IN_WORDS, read_number
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import ANY_MONTH, ANY_WEEKDAY, MONTHS, UNTIL, WEEKDAYS
from humaslint.indonesian.time.dates import is_possible
from humaslint.indonesian.time.told_lengths import NUMBERS_OF
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.days_taken_up import EVENTS
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report


class _Span(NamedTuple):
    """A number of days at the str offsets `start:end`, with its dates, and how many these may be, likeliest first."""

    start: int
    end: int
    found: str
    said: int
    real: Sequence[int]


_FLAGS = re.VERBOSE | re.IGNORECASE
_NUMBER = rf"""(?<!\w)(?P<hit>
    (?P<number>\d{{1,3}}|{IN_WORDS})(?:\s\([^()\d]{{2,20}}\))?\shari(?:\skalender)?)"""
_LASTING = rf"{_NUMBER}(?:\spenuh)?"
_LEAD = r"(?:,?\s(?:yakni|yaitu|mulai|dari|pada|sejak|tepatnya|terhitung|antara)){0,3}(?:\s(?:tanggal|hari))?,?\s"
_TO = rf"\s?{UNTIL}\s?"
_DATES = rf"""(?P<day>\d{{1,2}})(?:\s(?P<month>{ANY_MONTH}))?{_TO}
    (?P<last_day>\d{{1,2}})(?:\s(?P<last_month>{ANY_MONTH})(?!\w)|/(?P<last_number>\d{{1,2}})/\d{{4}})"""
_ON = rf"(?:hari\s)?(?:(?:{ANY_WEEKDAY}),?\s)?(?:tanggal\s)?\(?"
_DAYS = rf"""{_ON}(?P<day>\d{{1,2}})
    (?:/(?P<number_of_month>\d{{1,2}})(?:/\d{{4}})?|\s(?P<month>{ANY_MONTH})(?:\s\d{{4}})?)\)?
    {_TO}{_ON}(?P<last_day>\d{{1,2}})(?:\s(?P<last_month>{ANY_MONTH})(?!\w)|/(?P<last_number>\d{{1,2}})(?:/\d{{4}})?)\)?"""
_ROUNDLY = {
    "sepekan": range(5, 9), "seminggu": range(5, 9), "dua pekan": range(10, 17), "dua minggu": range(10, 17),
    "tiga pekan": range(15, 24), "tiga minggu": range(15, 24), "sebulan": range(24, 33),
}  # fmt: skip
"""Lengths told in weeks or as a month, and how many days these may be, working days among them."""
_WEEK_WORDS = "|".join(_ROUNDLY).replace(" ", r"\s")
_WEEKS = re.compile(
    rf"(?<!\w)(?P<hit>{_WEEK_WORDS})(?:\spenuh)?{_LEAD}(?:[^\W\d_]+{_TO}[^\W\d_]+,?\s)?\(?{_DATES}", _FLAGS
)
_SELAMA = rf",?\s(?:atau\s)?selama\s{_LASTING}(?!\s(?:kerja|efektif|dalam))"
_BETWEEN_DATES = tuple(
    re.compile(pattern, _FLAGS)
    for pattern in (
        rf"{_LASTING}{_LEAD}(?:[^\W\d_]+{_TO}[^\W\d_]+,?\s)?\(?{_DATES}",
        rf"(?<![\d/.,]){_DATES}(?:\s\d{{4}})?\)?{_SELAMA}",
        rf"{_LASTING}{_LEAD}{_DAYS}",
        rf"(?<![\d/.,]){_DAYS}{_SELAMA}",
    )
)
_BETWEEN_WEEKDAYS = re.compile(
    rf"{_LASTING}(?:\skerja)?(?:\s(?:itu|ini)\s(?:digelar|berlangsung|dilaksanakan))?{_LEAD}"
    rf"(?P<first>{ANY_WEEKDAY}){_TO}(?:hari\s)?(?P<last>{ANY_WEEKDAY})"
    r"(?!\w|,?\s?\(?\d|[^.;!?]{0,80}\b(?:dan|serta|lalu|kemudian)\b)",
    _FLAGS,
)
_LISTED = re.compile(
    rf"{_LASTING}{_LEAD}(?P<days>(?:\d{{1,2}},\s){{0,6}}\d{{1,2}},?\s(?:dan|serta|&)\s\d{{1,2}})\s(?:{ANY_MONTH})(?!\w)",
    _FLAGS,
)
_SAME = _NUMBER.replace("<hit>", "<same_hit>").replace("<number>", "<same>")
_TOLD_AGAIN = re.compile(
    rf"(?:(?:\A|[.!?]\s)Selama\s{_NUMBER}(?:,|\s(?:penuh|pelaksanaan|pelatihan|kegiatan)\b)"
    rf"|\b(?:selama|(?P<event>{EVENTS}|kegiatan|acara|rapat)(?:\s(?:yang\s)?(?:berlangsung|selama))*)\s{_SAME}\s(?:ini|itu|tersebut)\b)",
    _FLAGS,
)
"""How long something lasts, told again: all of it with a pointer (`selama tiga hari ini`), or no less than it."""
_LASTS = re.compile(
    rf"\b(?:berlangsung|digelar|dilaksanakan|diselenggarakan|diadakan)\s(?:selama\s)?{_NUMBER}(?!\s(?:per|dalam|se|lagi))",
    _FLAGS,
)
_RANGE = re.compile(rf"(?<![\d/.,]){_DATES}", _FLAGS)
_NEAR = 80
"""Characters before dates in which a word tells that something is held on them."""
_IN_WEEKS = re.compile(r"(?<=se)(?:pekan|minggu|bulan)|(?<=a\s)(?:pekan|minggu)")
"""What a text has, in lower case, that tells a length in weeks or as a month."""
_YEAR = 2001
"""A year without a leap day: whether a stretch has one is not told by its dates alone."""
_FEBRUARY = 2
_HALF_YEAR = 6
"""Months. A stretch that ends in one so much earlier ends in the next year."""
_WEEK = 7
_MOST = 50
"""Lengths told again of which each is held against what the release tells."""
_LEFT_OUT = re.compile(r"\b(?:di luar|(?:tidak|tak) termasuk|kecuali|dikurangi|libur|hari (?:kerja|efektif))\b")
"""What a sentence has, in lower case, that leaves out some of the days between two dates."""
_SLIP = 2
"""Days. A stretch that is longer than the dates by more is another one."""
_HELD = re.compile(
    r"\b(?:(?:di|meng)gelar|(?:di|me)laksanakan|(?:di|meny)elenggarakan|diselenggarakan|(?:di|meng)adakan|berlangsung)\b",
    re.IGNORECASE,
)


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each number of days, with the dates beside it, that take another; both dates count."""
    of_days = NUMBERS_OF["hari"].search
    passages = [each for each in passages_of(rule, release) if " hari" in each.lower and of_days(each.lower)]
    for passage in passages:
        if passage.has_digits or "senin" in passage.lower or "sabtu" in passage.lower:
            yield from _off(rule, passage, _spans(passage))
    for passage in passages_of(rule, release):
        lower = passage.lower
        if ("pekan" in lower or "minggu" in lower or "sebulan" in lower) and _IN_WEEKS.search(lower):
            yield from _off(rule, passage, _spans_in_weeks(passage))
    yield from _told_again(rule, release, passages)


def _off(rule: Rule, passage: Passage, spans: Iterator[_Span]) -> Iterator[Finding]:
    for span in spans:
        if span.real and span.said not in span.real:
            sentence = passage.sentence_at(span.start)
            if span.said < max(span.real) and _LEFT_OUT.search(passage.lower, sentence.start, sentence.end):
                continue
            number = str(span.real[0])
            yield from report(rule, passage, span.start, span.end, found=span.found, number=number)


def _told_again(rule: Rule, release: Release, passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield the number of days that takes up the only one told, and is a little more; or less, with a pointer."""
    again = [(passage, match) for passage in passages for match in _TOLD_AGAIN.finditer(passage.text)][:_MOST]
    texts = [each.text for each in release.passages if each.kind != "title"] if again else []
    ranges = {match.groups(): match for text in texts for match in _RANGE.finditer(text)}
    lasts = [match for text in texts for match in _LASTS.finditer(text)]
    for passage, match in again if len(ranges) <= 1 else ():
        real = _only_length(ranges.values(), lasts, match)
        is_same = match["same"] is not None
        said, span = read_number(match["same"] or match["number"]), match.span("same_hit" if is_same else "hit")
        is_off = real > 0 and (0 < said - real <= _SLIP or (is_same and 0 < real - said <= _SLIP))
        if is_off:
            yield from report(rule, passage, *span, number=str(real))


def _spans(passage: Passage) -> Iterator[_Span]:
    seen: set[int] = set()
    patterns = _BETWEEN_DATES if "selama" in passage.lower else _BETWEEN_DATES[::2]
    for match in (match for pattern in patterns for match in pattern.finditer(passage.text)):
        real = _days(match)
        if match.start("hit") not in seen:
            yield _span(match, (real, real + _has_leap_day(match)) if real > 0 else ())
        seen.add(match.start("hit"))
    for match in _BETWEEN_WEEKDAYS.finditer(passage.text):
        days = (WEEKDAYS[match["last"].lower()] - WEEKDAYS[match["first"].lower()]) % _WEEK + 1
        yield _span(match, (days,) if days > 1 and read_number(match["number"]) <= _WEEK else ())
    for match in _LISTED.finditer(passage.text):
        yield _span(match, (len(re.findall(r"\d+", match["days"])),))


def _spans_in_weeks(passage: Passage) -> Iterator[_Span]:
    for match in _WEEKS.finditer(passage.text):
        real = _days(match)
        is_off = real > 0 and real not in _ROUNDLY[" ".join(match["hit"].lower().split())]
        yield _Span(*match.span(), match["hit"], 0, (real,) if is_off else ())


def _span(match: re.Match[str], real: Sequence[int]) -> _Span:
    return _Span(*match.span(), match["hit"], read_number(match["number"]), real)


def _only_length(ranges: Iterable[re.Match[str]], lasts: Iterable[re.Match[str]], again: re.Match[str]) -> int:
    """Return how many days the only thing of a release that is held takes, by its dates or as told; else 0.

    What the match `again` tells is passed over, and what is told of other things than it names (`festival tiga hari`).
    """
    event = (again["event"] or "").lower()
    held = [each for each in ranges if event in _lead(each).lower() and _HELD.search(_lead(each))]
    told = {
        read_number(each["number"])
        for each in lasts
        if event in _lead(each).lower() and each.span("number") != again.span("same")
    }
    lengths = {*map(_days, held), *told}
    return lengths.pop() if len(lengths) == 1 else 0


def _lead(match: re.Match[str]) -> str:
    """Return what stands before a match in its sentence."""
    return match.string[max(0, match.start() - _NEAR) : match.start()].rpartition(". ")[-1]


def _days(match: re.Match[str]) -> int:
    """Return how many days the dates take, without a leap day; none or fewer where the last is not behind the first."""
    month, last_month = _months(match)
    day, last_day = int(match["day"]), int(match["last_day"])
    if not is_possible(day, month, _YEAR) or not is_possible(last_day, last_month, _YEAR):
        return 0
    last_year = _YEAR + (month - last_month > _HALF_YEAR)
    return (date(last_year, last_month, last_day) - date(_YEAR, month, day)).days + 1


def _months(match: re.Match[str]) -> tuple[int, int]:
    last_month = int(match["last_number"]) if match["last_number"] else MONTHS[match["last_month"].lower()]
    number = match.groupdict().get("number_of_month")
    first = int(number) if number else MONTHS[match["month"].lower()] if match["month"] else last_month
    return first, last_month


def _has_leap_day(match: re.Match[str]) -> bool:
    """Say whether a leap year has a day more between the dates."""
    month, last_month = _months(match)
    return month <= _FEBRUARY < last_month
