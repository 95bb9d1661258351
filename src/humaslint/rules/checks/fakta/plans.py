"""Plans whose day is over: `akan digelar pada 9 Maret 2025`, in a release of 2026."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.time.date_forms import ANY_MONTH, MONTHS, day_in_words
from humaslint.indonesian.time.dates import DateMention
from humaslint.indonesian.time.release_dates import day_of
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent
from humaslint.rules.findings import finding_at

_YEARS = 2
"""What was planned longer ago is told of as history."""
_WIDE = 100
"""Characters before a date in which it is told what is planned for it."""
_TO_COME = re.compile(
    r"""\b(?P<word>akan)\s+(?:kembali\s+|segera\s+|resmi\s+)?
    (?:di(?:gelar|laksanakan|selenggarakan|adakan|resmikan|lantik|kukuhkan|buka|tutup|mulai|luncurkan|umumkan|bagikan|berangkatkan|terapkan
          |berlakukan)
      |(?:menggelar|melaksanakan|menyelenggarakan|mengadakan|meresmikan|melantik|menghadiri|membuka|mengunjungi|meninjau
        |menyerahkan|membagikan|memulai)
      |berlangsung|berakhir|dimulai|berlaga|bertanding|mewakili|tampil|beroperasi|berangkat)\b
    [^.;:,()“”"\n]{0,50}(?:,\s*)?
    (?:(?:pada\s+)?(?:hari\s+)?[A-Za-z'’]{4,6}\s*,?\s*)?\(?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""Something said to lie ahead, right before its date: `akan digelar di balai desa, Rabu (`."""
_MONTH = re.compile(
    rf"(?:(?<=pada\s)|(?<=bulan\s))(?P<month>{ANY_MONTH})\s+(?:tahun\s+)?(?P<year>20\d\d)\b", re.IGNORECASE
)
"""A month of a year, without a day."""
MAY_BE_MONTH = re.compile(rf"(?:pada|bulan)\s(?:{ANY_MONTH})\s")
"""What a text with one has, in lower case."""
_CALLED_OFF = re.compile(
    r"\b(?:semula|sedianya|seharusnya|semestinya|mestinya|awalnya|tadinya|rencananya|batal|dibatalkan|ditunda|diundur|tertunda"
    r"|urung|sebelumnya|sejak|dari|mulai|hingga|sampai|setiap|ketika|saat|menjelang|dulu|dahulu|(?:waktu|kala)\situ"
    r"|\w*janji\w*|molor|pada\s20\d\d)\b",
    re.IGNORECASE,
)
"""What makes the date of a plan one of long ago, or one of two ends."""
_OF_THE_PAST = re.compile(
    r"\b(?:yang|korban|setelah|pasca\w*|usai|hasil|atas|menyusul|seperti|sebagaimana|sama|se(?:suai|banding)|dibanding\w*"
    r"|menurut|berdasarkan|melawan|terdampak|terendam|rusak\w*|gagal|banjir\w*|longsor\w*|gempa\w*|kebakaran|kecelakaan"
    r"|bencana|wafat\w*|foto|arsip|uji|juara|pemenang|ciptaan\w*|karya\w*|karena|akibat)\b",
    re.IGNORECASE,
)
"""What makes the date behind a plan one of what was before: `akan menghadiri pemakaman korban gempa, Senin (5/2)`."""
_GOES_ON = re.compile(r"\)?\s*(?:[-–—]|(?:hingga|sampai|s\.?d\b|dan)\b)")


def find_before(rule: Rule, passage: Passage, mention: DateMention, today: date) -> Iterator[Finding]:
    """Yield a finding where something is told as to come that happens before the day of the release."""
    day = day_of(mention, today)
    if day is not None and day < today and today.year - day.year <= _YEARS:
        yield from _told_to_come(rule, passage, mention.start, mention.end, today)


def find_months_before(rule: Rule, passage: Passage, today: date) -> Iterator[Finding]:
    """Yield a finding where something is told as to come in a month that is over."""
    for match in _MONTH.finditer(passage.text):
        year, month = int(match["year"]), MONTHS[match["month"].lower()]
        if (year, month) < (today.year, today.month) and today.year - year <= _YEARS:
            yield from _told_to_come(rule, passage, *match.span(), today)


def _told_to_come(rule: Rule, passage: Passage, start: int, end: int, today: date) -> Iterator[Finding]:
    match = _TO_COME.search(passage.text, max(0, start - _WIDE), start)
    if match is None or _GOES_ON.match(passage.text, end) or _OF_THE_PAST.search(match[0]):
        return
    sentence = passage.sentence_at(start)
    if _CALLED_OFF.search(passage.text, sentence.start, sentence.end):
        return
    if not is_silent(rule, passage, match.start("word"), end):
        yield finding_at(rule, passage, start, end, date=day_in_words(today))
