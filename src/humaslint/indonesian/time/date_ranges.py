"""Stretches of days and years: `3–5 Juni 2026`, `Senin (3/6) hingga Rabu (5/6)`, `periode 2025–2029`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.time.date_forms import ANY_MONTH, MONTHS, SLASHES, UNTIL, WORDS, weekdays_before
from humaslint.indonesian.time.dates import DateMention, is_possible


class BackwardRange(NamedTuple):
    """A stretch at the str offsets `start:end` that ends before it begins."""

    start: int
    end: int


_TO = re.compile(rf"\)?\s*(?P<to>{UNTIL})\s*(?:hari\s+)?(?:tanggal\s+)?\(?", re.IGNORECASE)
_THEN = re.compile(
    r"\)?,?\s*(?:dan|lalu|kemudian)\s+(?:(?:akan|dijadwalkan|diperkirakan|direncanakan)\s+)?"
    r"(?:ditutup|berakhir|(?P<arrives>tiba|sampai|mendarat|kembali|pulang)(?:\s+(?:di|ke)(?:\s+[\w-]+){1,4}?)?)"
    r"\s+(?:pada\s+)?(?:hari\s+)?(?:tanggal\s+)?\(?",
    re.IGNORECASE,
)
_OPENED = re.compile(
    r"\b(?:dibuka|dimulai|mulai)(?:\s+(?:sejak|mulai|pada|dari|hari|tanggal|[a-z'’]{4,6},?)){0,4}\s*\(?\Z",
    re.IGNORECASE,
)
"""What opens with the first of two days of which the second closes it: `dibuka 3 Maret dan ditutup 5 Maret`."""
_LEFT = re.compile(
    r"\b(?:berangkat|bertolak|berlayar|terbang|diberangkatkan)(?:\s+(?:dari|ke|menuju)(?:\s+[\w-]+){1,4}?)?"
    r"\s+(?:pada|hari|tanggal|[a-z'’]{4,6},?)(?:\s+(?:hari|tanggal|[a-z'’]{4,6},?))*\s*\(?\Z",
    re.IGNORECASE,
)
"""What leaves on the first of two days of which on the second it arrives: `berangkat 3 Maret dan tiba 5 Maret`."""
_CUE = re.compile(
    r"(?<!\w)(?:tanggal|dari|mulai|sejak|selama|berlangsung|(?P<loose>pada|digelar|\(|,))\s*\Z", re.IGNORECASE
)
_NEXT_YEAR = re.compile(r"\s+tahun\s+(?:berikut|depan|selanjut|sesudah)", re.IGNORECASE)
_YEARS = re.compile(
    r"""(?<!\w)(?:tahun(?:\s+(?:anggaran|ajaran|pelajaran|akademik))?|periode|masa\s+(?:jabatan|bh?akti)|rentang
      |kurun(?:\s+waktu)?|(?:RPJM[DN]|RPJPD|renstra|rencana\s+strategis|visi)(?:\s(?!no)[\w()]+){0,5}?
      |(?P<loose>pada|sejak|dari|mulai))\s+(?P<first>(?:19|20)\d\d)
    \s*(?:(?P<mark>[-–—/])|s\.?d\.?|s/d|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s+)?(?P<last>(?:19|20)\d\d)
    (?![\w/-]|[.,]\d|\s(?:orang|rupiah|unit|meter|ton|kilometer|paket|warga|persen)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
"""Two years from and until which something holds: `periode 2029–2034`, `sejak 2029 hingga 2031`."""
_LOOKS_BACK = re.compile(r"\b(?:(?:per|di)?banding\w*|neraca|kilas\s+balik|kaleidoskop|arsip|mundur)\b", re.IGNORECASE)
"""What, before such years, puts the later one first: `perbandingan tahun 2029/2028`."""
_BUILT = re.compile(
    rf"""\b(?:(?:dibangun|didirikan|dirintis|dimulai|dikerjakan)\s+(?:pada|sejak)|mulai(?:\s+(?:pada|sejak))?)\s+
    (?:tahun\s+|bulan\s+|awal\s+|akhir\s+){{0,2}}
    (?P<first>(?:(?:(?P<day>\d{{1,2}})\s+)?(?P<month>{ANY_MONTH})\s+)?(?P<year>(?:19|20)\d\d))
    (?:,?\s+(?:dan|lalu|kemudian|serta)|\s+(?:itu|ini|tersebut))\s+(?:(?:mulai|telah|sudah|akhirnya|baru|kini)\s+){{0,2}}
    (?:(?:ditargetkan|dijadwalkan|diperkirakan)\s+)?
    (?:diresmikan|selesai|rampung|tuntas|beroperasi|ditutup|berakhir|digunakan|ditempati)
    \s+(?:pada\s+)?(?:tahun\s+|bulan\s+|awal\s+|akhir\s+){{0,2}}
    (?P<last>(?:(?:(?P<last_day>\d{{1,2}})\s+)?(?P<last_month>{ANY_MONTH})\s+)?(?P<last_year>(?:19|20)\d\d))(?![\w/-]|[.,]\d)""",
    re.VERBOSE | re.IGNORECASE,
)
"""Two years, months or days of which the second ends what begins with the first."""
_MAY_BE_BUILT = re.compile(r"[12][09]\d\d,?\s+(?i:dan|lalu|kemudian|serta|itu|ini|tersebut)\s")
"""What stands between the two; few texts have it."""
_TWO_YEARS = re.compile(r"[12][09]\d\d\s*(?:[-–—/]|(?i:s\.?d|s/d|sampai|hingga))")
"""What every stretch of years has; few texts do."""
_TO_DAY = re.compile(r"[0-9]\s*(?:[-–—]|(?i:s\.?d|s/d|sampai|hingga))")
"""What two days of one month have between them."""
_REACH = 20
_OPENING = 50
"""Characters before a day in which the word stands that something opens on it."""
_LONGEST = 270
"""Days. A stretch without years that lasts longer into the next year was meant the other way about."""
_YEAR_ROUND = 364
"""Days. One of a whole year (`1 Juli–30 Juni`) was not."""


def find_backward(text: str, mentions: Sequence[DateMention]) -> Iterator[BackwardRange]:
    """Yield the stretches of days and of years in `text` whose end comes before their beginning.

    `mentions` are the dates of the text.
    """
    if _TWO_YEARS.search(text):
        yield from _backward_years(text)
    for match in _BUILT.finditer(text) if _MAY_BE_BUILT.search(text) else ():
        if _is_built_backward(match):
            yield BackwardRange(match.start("first"), match.end("last"))
    if mentions[1:]:
        yield from _backward_days(text, mentions)
    for pattern in (WORDS, SLASHES) if mentions and _TO_DAY.search(text) else ():
        yield from (BackwardRange(*each.span()) for each in pattern.finditer(text) if _is_bare(text, each))


def _backward_years(text: str) -> Iterator[BackwardRange]:
    """Yield the stretches of years, `periode 2034–2029`, where nothing looks back on them."""
    for match in _YEARS.finditer(text):
        if match["first"] <= match["last"] or (match["loose"] and match["mark"]):
            continue
        if not _LOOKS_BACK.search(text, max(0, match.start() - _OPENING), match.start()):
            yield BackwardRange(match.start("first"), match.end("last"))


def _backward_days(text: str, mentions: Sequence[DateMention]) -> Iterator[BackwardRange]:
    """Yield the stretches between two dates: `5 Maret–3 Maret 2026`, `dibuka 5 Maret dan ditutup 3 Maret`."""
    for one, other in pairwise(mentions):
        end = other.start
        if other.weekday_start is not None and one.end <= other.weekday_start < end:
            end = other.weekday_start
        is_range = _TO.fullmatch(text, one.end, end) or _is_opened_and_closed(text, one, end)
        if is_range and _is_backward(text, one, other):
            yield BackwardRange(one.start, other.end)


def _is_built_backward(match: re.Match[str]) -> bool:
    """Say whether the end comes before the beginning, as far as both are told: by year, month or day."""
    first, last = (
        [
            int(match[f"{which}year"]),
            MONTHS.get((match[f"{which}month"] or "").lower(), 0),
            int(match[f"{which}day"] or 0),
        ]
        for which in ("", "last_")
    )
    told = next((at for at, pair in enumerate(zip(first, last, strict=True)) if 0 in pair), len(first))
    return first[:told] > last[:told]


def _is_opened_and_closed(text: str, one: DateMention, end: int) -> bool:
    """Say whether something opens, or leaves, on the day `one` and closes, or arrives, on that behind `end`."""
    if not (then := _THEN.fullmatch(text, one.end, end)):
        return False
    opened = _LEFT if then["arrives"] else _OPENED
    return opened.search(text, max(0, one.first - _OPENING), one.first) is not None


def _is_backward(text: str, one: DateMention, other: DateMention) -> bool:
    """Say whether the second day lies before the first, whatever year a day without one is in."""
    years = [_written_year(text, each) for each in (one, other)]
    first, last = (_day(each, year or other.year or 2000) for each, year in zip((one, other), years, strict=True))
    if first is None or last is None or first <= last:
        return False
    is_next = _NEXT_YEAR.match(text, other.end) is not None
    return all(years) or (not is_next and _LONGEST < (last - first).days + 365 < _YEAR_ROUND)


def _is_bare(text: str, match: re.Match[str]) -> bool:
    """Say whether a match is two days of one month, the later first: `tanggal 24–3 Oktober`."""
    if match["month"] or not match["last_day"] or not int(match["last_day"]) <= int(match["day"]) <= 31:
        return False
    to = _TO.match(text, match.end("day"), match.start("last_day"))
    month = match["last_month"]
    if to is None or not (month.lower() in MONTHS or 0 < int(month) < 13):
        return False
    cue = _CUE.search(text, max(0, match.start() - _REACH), match.start())
    is_cued = cue is not None and (cue["loose"] is None or not to["to"].isalpha())
    return is_cued or bool(weekdays_before(text, match.start()))


def _written_year(text: str, mention: DateMention) -> int | None:
    """Return the year of a mention if it stands there, not in the other end of the range."""
    written = text[mention.start : mention.end]
    return mention.year if mention.year and str(mention.year % 100).zfill(2) in written[-2:] else None


def _day(mention: DateMention, year: int) -> date | None:
    return date(year, mention.month, mention.day) if is_possible(mention.day, mention.month, year) else None
