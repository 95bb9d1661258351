"""How many minutes, hours, months or years something lasts against its bounds: `dua bulan, Februari–Juni 2026`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date

from humaslint.indonesian.numerals import IN_WORDS, read_number
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.clock_times import ZONE, minutes_between, told_hours
from humaslint.indonesian.time.date_forms import ANY_MONTH, ANY_WEEKDAY, MONTHS, UNTIL
from humaslint.indonesian.time.dates import dates_of, months_between
from humaslint.indonesian.time.release_dates import day_of, day_of_release
from humaslint.indonesian.time.time_zones import tells_of_long_way
from humaslint.indonesian.time.told_lengths import NUMBERS_OF, find_clock_spans
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.spans_apart import find_spans_apart, find_spans_told_above
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_TO = rf"\s?{UNTIL}\s?"
_LASTING = rf"""(?<![\w,.])(?<!\bangkatan\s)(?<!\bgelombang\s)(?<!\bnomor\s)(?<!\bedisi\s)
    (?P<hit>(?:(?P<years>\d{{1,3}}|{IN_WORDS})\stahun\s(?:dan\s)?|(?P<hours>\d{{1,3}}|{IN_WORDS})\sjam\s(?:dan\s)?)?
    (?P<number>\d{{1,3}}|{IN_WORDS})
    (?:\s\([^()\d]{{2,20}}\))?\s(?P<unit>menit|jam|bulan|tahun))(?:\spenuh)?"""
_LEAD = r"(?:,?\s\(?(?:yakni|yaitu|mulai|dari|pada|sejak|tepatnya|terhitung|antara|bulan|tahun)){0,3},?\s\(?"
_ZONE = rf"(?:\s{ZONE})?"
_BOUNDS = {
    "jam": rf"""pukul\s(?P<first>\d{{1,2}})[.:](?P<first_more>\d\d){_ZONE}{_TO}
        (?:pukul\s)?(?P<last>\d{{1,2}})[.:](?P<last_more>\d\d)(?![.:]?\d)""",
    "bulan": rf"""(?P<first>{ANY_MONTH})(?:\s(?P<first_more>\d{{4}}))?(?P<to>{_TO})
        (?P<last>{ANY_MONTH})(?!\w)(?:\s(?P<last_more>\d{{4}}))?""",
    "tahun": rf"""(?:(?P<first_more>{ANY_MONTH})\s)?(?P<first>(?:19|20)\d\d){_TO}
        (?:(?P<last_more>{ANY_MONTH})\s)?(?P<last>(?:19|20)\d\d)(?![\d/])""",
}
_BOUNDS["menit"] = _BOUNDS["jam"]
_SPANS = {
    unit: tuple(
        re.compile(pattern, re.VERBOSE | re.IGNORECASE)
        for pattern in (
            rf"{_LASTING}{_LEAD}{bounds}",
            rf"(?<![\w.,/-]){bounds}{_ZONE}\)?,?\s(?:atau\s)?selama\s{_LASTING}",
        )
    )
    for unit, bounds in _BOUNDS.items()
}
_STARTED = rf"""pukul\s(?P<first>\d{{1,2}})[.:](?P<first_more>\d\d){_ZONE},?\s(?:dan|lalu|hingga)\s
    (?:berakhir|selesai|ditutup|(?P<arrives>tiba)(?:\sdi(?:\s\w+){{1,3}})?)\s(?:pada\s)?pukul\s(?P<last>\d{{1,2}})[.:](?P<last_more>\d\d)(?![.:]?\d)"""
_BEGUN = tuple(
    re.compile(pattern, re.VERBOSE | re.IGNORECASE)
    for pattern in (
        rf"\b(?:selama|dalam(?:\swaktu)?)\s{_LASTING}(?:\s(?:itu|tersebut|ini)|,)?"
        rf"\s(?:dimulai|dibuka|berangkat(?:\sdari(?:\s\w+){{1,3}})?)\s(?:pada\s)?{_STARTED}",
        rf"\b(?:dimulai|dibuka)\s(?:pada\s)?{_STARTED}{_ZONE},?\s(?:atau\s|berlangsung\s)?selama\s{_LASTING}",
    )
)
_FINISHED = re.compile(
    rf"""\b(?:dimulai|mulai|dibuka)\s(?:pada\s)?(?:bulan\s)?(?P<first>{ANY_MONTH})(?:\s(?P<first_more>\d{{4}}))?(?P<to>,?\s(?:dan|lalu)\s
    (?:berakhir|selesai|ditutup|rampung)\s)(?:pada\s)?(?:bulan\s)?(?P<last>{ANY_MONTH})(?!\w)(?:\s(?P<last_more>\d{{4}}))?
    ,?\s(?:atau\s|berlangsung\s){{0,2}}selama\s{_LASTING}""",
    re.VERBOSE | re.IGNORECASE,
)
"""Two months with what lies between them: `dimulai Maret 2031 dan selesai Juni 2031 selama empat bulan`."""
_WHOLE = re.compile(
    rf"""{_LASTING}{_LEAD}1\s(?P<first>{ANY_MONTH})(?:\s(?P<first_more>\d{{4}}))?(?P<to>{_TO})
    (?P<end>28|29|30|31)\s(?P<last>{ANY_MONTH})(?!\w)(?:\s(?P<last_more>\d{{4}}))?""",
    re.VERBOSE | re.IGNORECASE,
)
"""Whole months, from the first day to the last: `tiga bulan, dari 1 September sampai 30 November`."""
_ON = rf"(?:{ANY_WEEKDAY})\s(?:\((?P<%s>\d{{1,2}})/\d{{1,2}}(?:/\d{{4}})?\)\s)(?:pagi\s|malam\s)?"
_OVERNIGHT = re.compile(
    rf"""{_LASTING}{_LEAD}{_ON % "from_day"}pukul\s(?P<first>\d{{1,2}})[.:](?P<first_more>\d\d){_ZONE}{_TO}
    {_ON % "to_day"}pukul\s(?P<last>\d{{1,2}})[.:](?P<last_more>\d\d)(?![.:]?\d)""",
    re.VERBOSE | re.IGNORECASE,
)
"""Hours from one day to another: `delapan jam, sejak Minggu (11/1) pukul 20.00 hingga Senin (12/1) pukul 04.00`."""
_SPANS["jam"] += (_OVERNIGHT,)
_SPANS["bulan"] += (_FINISHED, _WHOLE)
_SPANS["jam"] += _BEGUN
_SPANS["menit"] += _BEGUN
_BOUNDED = {
    unit: re.compile(cue)
    for unit, cue in {"menit": "pukul", "jam": "pukul", "bulan": "", "tahun": rf"(?:19|20)\d\d\s?{UNTIL}"}.items()
}
"""What a text has, in lower case, that tells the bounds of what lasts so long."""
_BREAK = 20
"""Minutes that a stretch told in minutes may leave out: *90 menit* of a match with an interval."""
_SINCE = re.compile(
    rf"""(?<![\w,.])(?P<hit>(?:(?P<years>\d{{1,2}}|{IN_WORDS})\stahun\s(?:dan\s)?)?(?P<number>\d{{1,2}}|{IN_WORDS})\sbulan)
    \s(?:lamanya\s)?sejak\b
    [^.;:\d“”]{{0,60}}?(?P<date>\d{{1,2}}(?:\s[A-Za-z]{{3,9}}\s|/\d{{1,2}}/)(?:19|20)\d\d)(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
"""How many months ago something was: `sembilan bulan sejak gugatan didaftarkan pada 14 Oktober 2025`."""
_PASSED = re.compile(r"\b(?:sudah|telah|memakan\swaktu|setelah)\b", re.IGNORECASE)
_TERM = re.compile(
    r"\b(?:berlaku|dalam|paling|batas|jangka|masa|wajib|akan|harus|maksimal|minimal|bila|jika|apabila|dapat|sampai)\b",
    re.IGNORECASE,
)
"""A word of a term that is still to run."""
_BEFORE = 60
"""Characters before such months in which words tell that they have passed, or are a term."""
_DASHES = frozenset("-–—")
_LONGER = re.compile("perpanjang|istirahat|singgah|transit|macet")
"""What tells, in lower case, why a length is another than was said: `setelah diperpanjang setahun`."""
_ZONES = re.compile(rf"\b{ZONE}\b", re.IGNORECASE)
_YEAR = 12
_HOUR = 60


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each length of time, with its bounds, that they belie.

    Months and years may be counted with both bounds or without the last, but months with a dash between have both; of
    hours less than one may be missing, of minutes a short break.
    """
    for passage in passages_of(rule, release):
        yield from _since(rule, release, passage)
        for start, end, right in _apart(passage) if passage.has_digits or " jam " in passage.lower else ():
            yield from report(rule, passage, start, end, number=right)
        for unit, patterns in _SPANS.items() if passage.has_digits or " bulan" in passage.lower else ():
            lower = passage.lower
            if f" {unit}" not in lower or not (NUMBERS_OF[unit].search(lower) and _BOUNDED[unit].search(lower)):
                continue
            for match in (match for pattern in patterns for match in pattern.finditer(passage.text)):
                said, real = _said(match), _lengths(match) if match["unit"].lower() == unit else ()
                is_off = real and said and said not in real and not _crosses_zones(match, release, said - max(real))
                if is_off and not _LONGER.search(lower, *passage.sentence_at(match.start())):
                    right = f"{max(real)} {unit}"
                    yield from report(rule, passage, *match.span(), found=match["hit"], number=right)


def _crosses_zones(match: re.Match[str], release: Release, off: int) -> bool:
    """Say whether the bounds are times of two zones, `pukul 10.00 Wita–11.30 WIB`, or those of a long journey.

    One who arrives an hour `off` what is said may have come to another zone.
    """
    is_hour_off = abs(off) == (_HOUR if match["unit"].lower() == "menit" else 1)
    if match.groupdict().get("arrives") and (is_hour_off or tells_of_long_way(release)):
        return True
    zones = _ZONES.finditer(match.string, match.start(), match.end() + len(" Wita"))
    return len({zone[0].upper() for zone in zones}) > 1


def _said(match: re.Match[str]) -> int:
    """Return how many units a match tells, `tiga tahun delapan bulan` as months, `satu jam 30 menit` as minutes."""
    told = match.groupdict(default="")
    years, hours = (read_number(told.get(name, "")) for name in ("years", "hours"))
    return read_number(told["number"]) + years * _YEAR + hours * _HOUR


def _apart(passage: Passage) -> Iterator[tuple[int, int, str]]:
    """Yield the lengths whose bounds stand in another sentence or further before them, with what these come to."""
    found = [*find_spans_apart(passage), *find_spans_told_above(passage)]
    yield from found
    if passage.lower.count("pukul ") > 1:
        spans = find_clock_spans(passage.text, passage.sentences)
        yield from (each for each in spans if not any(each.start < end and start < each.end for start, end, _ in found))


def _since(rule: Rule, release: Release, passage: Passage) -> Iterator[Finding]:
    """Yield the months since a date that lead, within a month, to no day of the release, or of its lead."""
    if "bulan sejak" not in passage.lower:
        return
    dates = {each.start: each for each in dates_of(passage)}
    for match in _SINCE.finditer(passage.text):
        before = passage.text[max(0, match.start() - _BEFORE) : match.start()]
        if _TERM.search(before) or not _PASSED.search(before):
            continue
        begun = dates.get(match.start("date"))
        first = day_of(begun, None) if begun else None
        months = {months_between(first, day) for day in _told_days(release) if day > first} if first else set()
        said = _said(match)
        is_off = bool(months) and said > 0 and min(abs(said - each) for each in months) > 1
        if is_off:
            right = min(months, key=lambda each: abs(said - each))
            yield from report(rule, passage, *match.span("hit"), number=f"{right} bulan")


@kept
def _told_days(release: Release) -> frozenset[date]:
    """Return the days that a release tells, with its own; without one, those of its lead."""
    own = day_of_release(release)
    near = release.passages if own else [each for each in release.passages if each.kind == "lead"]
    told = (day_of(each, None) for other in near for each in dates_of(other) if each.year)
    return frozenset(day for day in (own, *told) if day)


def _years(first: int, last: int, first_month: str | None, last_month: str | None) -> Collection[int]:
    """Return the years between two, or between two months of them; none where these come to a part of a year."""
    if not first_month and not last_month:
        return {last - first, last - first + 1}
    if not first_month or not last_month:
        return ()
    months = (last - first) * _YEAR + MONTHS[last_month.lower()] - MONTHS[first_month.lower()]
    return {each // _YEAR for each in (months, months + 1) if each % _YEAR == 0}


def _lengths(match: re.Match[str]) -> Collection[int]:
    """Return the lengths, in the unit of the match, that its bounds can be read to have; none where they cannot be."""
    first, last = match["first"], match["last"]
    first_more, last_more = match["first_more"], match["last_more"]
    if match["unit"].lower() == "tahun":
        return _years(int(first), int(last), first_more, last_more) if first < last else ()
    if match["unit"].lower() in ("jam", "menit"):
        minutes = minutes_between(f"{first}.{first_more}", f"{last}.{last_more}")
        days = match.groupdict()
        if "to_day" in days and (int(days["to_day"]) - int(days["from_day"]) not in (0, 1) or not minutes):
            return ()
        if match["unit"].lower() == "menit":
            least = minutes if match.groupdict().get("arrives") else minutes - _BREAK
            return range(least, minutes + 1) if minutes else ()
        return told_hours(minutes)
    years = int(last_more) - int(first_more) if first_more and last_more else 0
    months = MONTHS[last.lower()] - MONTHS[first.lower()] + years * _YEAR
    months += _YEAR * (months < 0)
    is_whole = match["to"].strip() in _DASHES or "end" in match.groupdict()
    return {months + 1} if is_whole else {months, months + 1}
