"""Months and weekdays one letter off, told by the date they stand in: `7 Jnui 2026`, `pada Sealsa (7/6/2026)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaslint.indonesian.letter_case import match_case
from humaslint.indonesian.people.spelling_variants import is_one_letter_off
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import DAY_NAMES, MONTH_NAMES, MONTHS, WEEKDAYS
from humaslint.indonesian.tokens import LETTERS
from humaslint.indonesian.words.typing_slips import LETTERS as ALPHABET
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.lazy import remembered
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_MONTHS = tuple(map(str.lower, MONTH_NAMES))
_LONG_MONTHS = tuple(month for month in _MONTHS if len(month) > 5)
_WEEKDAYS = tuple(map(str.lower, DAY_NAMES))
_RIGHT = frozenset((*MONTHS, *WEEKDAYS, "may", "june", "july", "kamil"))
"""Words, in lower case, that are right, another rule's, of another language, or a common name."""
_BY_FIRST, _BY_LAST = (
    {end: [name for name in (*_MONTHS, *_WEEKDAYS) if name[at] == end] for end in ALPHABET} for at in (0, -1)
)
"""The names by their first letter, and by their last: a slip leaves one of the two."""
_DAYS = "|".join(_WEEKDAYS)
_MONTH = re.compile(
    rf"""
    (?<![\w/.,-]) (?: \d{{1,2}} \s (?P<dated> [A-Za-z]{{3,10}} ) \s (?:19|20)\d\d (?![\w/-]|[.,]\d)
      | \b(?: bulan | pada | sejak | awal | akhir | pertengahan | hingga | sampai | mulai ) \s
        (?P<lone> (?-i:[A-Z]) [a-z]{{3,9}} ) \s (?:19|20)\d\d (?![\w/-]|[.,]\d)
      | (?: {_DAYS} | tanggal ) [,\s] \s? \d{{1,2}} \s (?P<named> [A-Za-z]{{5,10}} ) \b
      | (?: \d{{1,2}} | \b(?: bulan | awal | akhir | pertengahan ) ) \s (?P<long> (?-i:[A-Z]) [a-z]{{5,9}} ) (?![\w-])
      | (?P<year> \b (?-i:[A-Z]) [a-z]{{5,9}} ) \s (?:19|20)\d\d (?![\w/-]|[.,]\d) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A word where the name of a month belongs: `3 Agutsus 2031`, `pada Agutsus 2031`, `Senin, 3 Agutsus`.

Where less is said, it must be near a long name: `17 Agutsus`, `akhir Agutsus`, `Agutsus 2031`.
"""
_FOR_LONG = ("long", "year")
_NAMED = re.compile(r"(?:\b[A-Z]\w*|\b(?:program|gerakan|aplikasi|inovasi|festival|lomba|tim|grup|toko))\s\Z")
"""What stands before something that has the name of a month by intent, or is no month: `Program Okober 2031`."""
_BACK = 40
"""Characters before such a word in which it is looked for."""
_DATE = rf"\d{{1,2}}\s(?i:{'|'.join(_MONTHS)})\b"
_WEEKDAY = re.compile(
    rf"""
    (?: , | \b(?i:pada|hari) | \b(?:dan|di[a-z]{{4,}}|ber[a-z]{{4,}}) (?= \s \w+ \s \( \d{{1,2}} [/-] ) ) \s
    (?P<day> [A-Z][a-z]{{3,7}} | [a-z]{{4,8}} ) ,? \s
    (?: {_DATE} | \( \s? (?: {_DATE} | \d{{1,2}} (?: [/-] \d{{1,2}} (?: [/-] (?:20)?\d\d )? )? \s? \) ) )
    """,
    re.VERBOSE,
)
_LONE_WEEKDAY = re.compile(r"(?<=\bhari )[A-Z][a-z]{3,7}\b(?! [A-Z]|,? \(?\d)")


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each word that stands where a month or weekday does and is one letter from one."""
    if not any(map(_may_hold_slip, release.word_counts)):
        return
    for passage in passages_of(rule, release):
        for start, end, names in _places(passage.text):
            found = passage.text[start:end]
            like = found.capitalize() if found.islower() else found
            uses = tuple(match_case(like, name) for name in _meant(found.lower(), names))
            if uses:
                edits = (Edit(start, end, uses[0]),) if len(uses) == 1 else ()
                yield from report(rule, passage, start, end, use=" atau ".join(uses), edits=edits, suggestions=uses)


@remembered(16384)
def _may_hold_slip(word: str) -> bool:
    """Say whether a lower-case word, or a part of it, is one letter from a month or weekday. Few releases have one."""
    parts = LETTERS.findall(word)
    return any(_meant(part, [*_BY_FIRST.get(part[0], ()), *_BY_LAST.get(part[-1], ())]) for part in parts)


def _places(text: str) -> Iterator[tuple[int, int, Sequence[str]]]:
    """Yield the str offsets of the words where a date has its month or weekday, with the names they may be.

    Where less is said, the end must be that of the month: people have names like `Januarti` and `Oktobera`.
    """
    for match in _MONTH.finditer(text):
        group = match.lastgroup or ""
        start, end = match.span(group)
        if group not in _FOR_LONG:
            yield start, end, _MONTHS
        elif not (group == "year" and _NAMED.search(text, max(0, start - _BACK), start)):
            yield start, end, [month for month in _LONG_MONTHS if month.endswith(text[end - 2 : end])]
    for match in _WEEKDAY.finditer(text):
        yield *match.span("day"), _WEEKDAYS
    for match in _LONE_WEEKDAY.finditer(text):
        yield *match.span(), _WEEKDAYS


def _meant(word: str, names: Sequence[str]) -> list[str]:
    """Return the names that an unknown word is one letter from."""
    near = [] if word in _RIGHT else [name for name in names if is_one_letter_off(word, name)]
    is_known = bool(near) and analyse_word(word).tier is Tier.STANDARD
    return [] if is_known else near
