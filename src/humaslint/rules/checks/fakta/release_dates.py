"""The day of a release against itself: front matter and dateline, and words such as *kemarin* beside a date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import COMMONEST
from humaslint.indonesian.time.date_forms import day_in_words
from humaslint.indonesian.time.dates import DateMention, dates_of
from humaslint.indonesian.time.release_dates import day_of, find_dateline, metadata_date
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.plans import MAY_BE_MONTH, find_before, find_months_before
from humaslint.rules.contexts import RUNNING, passages_of
from humaslint.rules.findings import finding_at, report

_ALIKE = 3
"""Days. Two dates that lie so close but for their year, or their month, are one date with a slip in it."""
_LATE = 2
"""Days. A release is not written so long after it came out."""
_REACH, _WIDE = 40, 100
"""Characters before a date in which a word such as *kemarin* stands, and what is told of that day."""
_BEFORE = re.compile(
    r"(?<![\w-])(?P<word>hari\s+ini|(?:pagi|siang|sore|malam)\s+ini|kemarin|besok|lusa)\s*[,(]*\s*"
    r"(?:(?:pada\s+)?(?:hari\s+)?[a-z'’]{4,6}\s*[,(]*\s*)?(?:tanggal\s+)?\Z",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"""\b(?:(?:telah|sudah)\s+(?:sukses\s+|selesai\s+|resmi\s+|berhasil\s+)?
      (?:di(?:gelar|laksanakan|selenggarakan|adakan|resmikan|lantik|kukuhkan|hadiri|serahkan|tandatangani|tutup)
        |me(?:resmikan|lantik|nghadiri)
          (?![^.;:,()]{0,50}\b(?:yang|bagi|guna|panitia|persiapan|pendaftaran|(?:men)?jelang)\b)
        |berlangsung|berakhir|rampung|selesai|usai)
      |pertama\s+kali\s+(?:ter(?:lihat|catat|deteksi|jadi)|di(?:temukan|gelar|lihat|buka|laporkan))
      |(?:telah|sudah|yang)\s+(?:menjabat|bertugas|memimpin|beroperasi|berdiri|mengabdi)\s
        (?:[^.;:,()“”"\n]{1,40}\s)?sejak)\b [^.;:,()“”"\n]{0,50}(?:,\s*)?
    (?:(?:pada\s+)?(?:hari\s+)?[A-Za-z'’]{4,6}\s*,?\s*)?\(?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""Something said to be over, right before its date: `telah digelar di balai desa, Rabu (`."""
_PLANNED = re.compile(
    r"\b(?:akan|rencana\w*|jadwal\w*|dijadwalkan|hingga|sampai|sebelum|untuk|mulai|per)\b", re.IGNORECASE
)
"""What makes the date behind a past event that of something else."""
_TOMORROW = re.compile(r"\b(?:besok|lusa|esok|mendatang|nanti)\b", re.IGNORECASE)
_ENDING = re.compile(r"\b(?:berakhir|berlaku|habis|jatuh tempo|tenggat|batas|kedaluwarsa)\b", re.IGNORECASE)
"""What makes the date behind it the end, or the beginning, of what is told."""
_SAID = re.compile(
    rf"\b(?:{COMMONEST})(?:nya)?\b"
    r"(?:(?!\b(?:yang|tentang|me[mnlrwy]\w{3,}|di\w{4,}|ber\w{4,}|selesai)\b)[^.!?])*\Z"
)
"""What ends before its date where a sentence tells on which day something was said: `kata Danu di Randu, Senin (`."""
_AHEAD = re.compile(
    r"\b(?:tuan rumah|(?:ber)?siap|persiapan|\w*siapkan|menuju|(?:men)?jelang|mendatang|tahun depan|hitung mundur)\b",
    re.IGNORECASE,
)
"""What a lead has that looks a year ahead."""
_BEHIND = re.compile(
    r"\)?\s+(?P<word>(?:yang\s+)?lalu|silam|kemarin|mendatang|besok|nanti)(?=[.,;:)]|\s+(?:di|dan|oleh|yang|pada|itu)\b|\Z)"
)
_EVER = 9999
"""Days. No release tells of what is so far off with such a word."""
_DISTANCES: dict[str, tuple[int, int]] = {
    "hari ini": (0, 0), "pagi ini": (0, 0), "siang ini": (0, 0), "sore ini": (0, 0), "malam ini": (0, 0),
    "besok": (1, _EVER), "lusa": (1, _EVER), "nanti": (0, _EVER), "mendatang": (0, _EVER),
    "kemarin": (-_EVER, 0), "lalu": (-_EVER, 0), "yang lalu": (-_EVER, 0), "silam": (-_EVER, 0),
}  # fmt: skip
"""How many days from the release's own each word can be, at the least and the most."""
_DISTANCES_BEFORE = {**_DISTANCES, "besok": (1, 1), "lusa": (2, 2), "kemarin": (-7, -1)}
"""The same for a word before its date: `besok, Rabu (13/5/2026)`. Behind one, these are said loosely."""


class Options(NamedTuple):
    """`find` says what is looked for: a `dateline` unlike the front matter, a word `beside` a date it belies, the date
    `after` the release of what it tells as past, or the one `before` it of what it tells as to come.
    """

    find: Literal["dateline", "beside", "after", "before"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at a dateline that contradicts the front matter, or at each date that its words contradict."""
    options = rule.options(Options)
    if options.find == "dateline":
        yield from _dateline(rule, release)
        return
    dateline = find_dateline(release)
    if dateline is None:
        return
    find = {"beside": _beside, "after": _after, "before": find_before}[options.find]
    for passage in passages_of(rule, release):
        for mention in dates_of(passage):
            if (passage.index, mention) != (dateline.block, dateline.mention):
                yield from find(rule, passage, mention, dateline.day)
        if options.find == "before" and "akan" in passage.lower and MAY_BE_MONTH.search(passage.lower):
            yield from find_months_before(rule, passage, dateline.day)


def _dateline(rule: Rule, release: Release) -> Iterator[Finding]:
    dateline, given = find_dateline(release), metadata_date(release)
    if dateline is None or given is None:
        return
    passage, mention = release.passages[dateline.block], dateline.mention
    if _contradict(dateline.day, given) or (dateline.day < given and _tells_of(passage, mention, given)):
        yield finding_at(rule, passage, mention.start, mention.end, date=day_in_words(given))


def _tells_of(passage: Passage, dateline: DateMention, day: date) -> bool:
    """Say whether the sentence behind a dateline tells of a day, and not as of one to come."""
    sentence = passage.sentence_at(dateline.end)
    told = [each for each in dates_of(passage) if sentence.start <= each.start < sentence.end and each != dateline]
    is_plan = _PLANNED.search(passage.text, sentence.start, sentence.end)
    is_plan = is_plan or _TOMORROW.search(passage.text, sentence.start, sentence.end)
    return not is_plan and [(each.day, each.month) for each in told] == [(day.day, day.month)]


def _contradict(dateline: date, given: date) -> bool:
    """Say whether a release cannot have been written on the one day and come out on the other.

    It may come out days later, or have been moved to another site years later; not with the same day in another
    year or month, and not before it was written.
    """
    late = (dateline - given).days
    if late >= _LATE:
        return True
    same_year = [_in_year(dateline, given.year)] if dateline.year != given.year else []
    is_other_month = dateline.year == given.year and dateline.day == given.day and dateline != given
    return is_other_month or any(abs((day - given).days) <= _ALIKE for day in same_year if day)


def _in_year(day: date, year: int) -> date | None:
    return None if (day.month, day.day) == (2, 29) else day.replace(year=year)


def _beside(rule: Rule, passage: Passage, mention: DateMention, today: date) -> Iterator[Finding]:
    """Yield a finding where *kemarin*, *hari ini*, *mendatang* and the like belie the date they stand beside."""
    text = passage.text
    before = _BEFORE.search(text, max(0, mention.start - _REACH), mention.start)
    behind = _BEHIND.match(text, mention.end)
    match = before or behind
    day = day_of(mention, today)
    if match is None or day is None:
        return
    word = " ".join(match["word"].lower().split())
    least, most = (_DISTANCES_BEFORE if before else _DISTANCES)[word]
    start, end = min(match.start("word"), mention.start), max(match.end("word"), mention.end)
    if not least <= (day - today).days <= most:
        yield from report(rule, passage, start, end, word=match["word"], date=day_in_words(today))


def _after(rule: Rule, passage: Passage, mention: DateMention, today: date) -> Iterator[Finding]:
    """Yield a finding where something told as past, or shown in a photo, happens after the day of the release."""
    day = day_of(mention, today)
    if day is None or day <= today:
        return
    if passage.kind == "caption":
        is_past = mention.year is not None and not _PLANNED.search(passage.text, 0, mention.start)
    else:
        match = _DONE.search(passage.text, max(0, mention.start - _WIDE), mention.start)
        is_past = (match is not None and not _PLANNED.search(match[0])) or _is_of_next_year(passage, mention, today)
    if is_past:
        yield from report(rule, passage, mention.start, mention.end, date=day_in_words(today))


@kept
def _is_ahead(passage: Passage) -> bool:
    return _AHEAD.search(passage.text) is not None


def _is_of_next_year(passage: Passage, mention: DateMention, today: date) -> bool:
    """Say whether the lead tells of the release's day in a later year: `12 Mei 2025 – …, Selasa (12/5/2026)`.

    Below it the day is the very same, of the next year, and somebody said something on it.
    """
    is_lead = passage.kind == "lead"
    day = day_of(mention, today) if mention.weekday is not None and passage.kind in RUNNING else None
    own = _in_year(day, today.year) if day and day.year > today.year else None
    is_alike = own is not None and abs((own - today).days) <= (_ALIKE if is_lead else 0)
    if not is_alike or _is_ahead(passage):
        return False
    if passage.is_quoted(mention.start, mention.end):
        return False
    start = max(passage.sentence_at(mention.start).start, mention.start - 2 * _WIDE)
    is_said = is_lead or (
        day is not None and day.year == today.year + 1 and _SAID.search(passage.text, start, mention.start)
    )
    is_ending = _ENDING.search(passage.text, start, mention.start) is not None
    return bool(is_said) and not is_ending and not _PLANNED.search(passage.text, 0 if is_lead else start, mention.start)
