"""The date or weekday of a caption or alt text against that of the sentence whose words it repeats."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import WEEKDAYS
from humaslint.indonesian.time.dates import DateMention, dates_of
from humaslint.indonesian.time.release_dates import day_of, find_dateline
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.caption_sentences import SHOWN, repeated_by
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import Spot, contrary

Days = Callable[[Passage], Sequence[DateMention | Token]]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the day of a caption that is no other day of the release, where a sentence tells the same."""
    for caption in passages_of(rule, release):
        dates = dates_of(caption) if caption.has_digits else ()
        days = () if dates else _weekdays(caption)
        if len(dates) == 1 and _is_apart(release, dates[0]):
            yield from _contrary(rule, caption, dates[0], _dates)
        elif len(days) == 1 and days[0].lower not in _weekdays_of_text(release):
            yield from _contrary(rule, caption, days[0], _weekdays)


def _is_apart(release: Release, mention: DateMention) -> bool:
    """Say whether a date lies outside of the stretch of days that the text gives, and is no day behind the dateline.

    That one another rule tells.
    """
    days = _days(release)
    is_of_text = not days or days[0] <= (mention.month, mention.day) <= days[-1]
    if is_of_text and (len(days) > 1 or (mention.month, mention.day) in days):
        return False
    dateline = find_dateline(release)
    day = day_of(mention, dateline.day) if dateline else None
    return dateline is None or (day is not None and day <= dateline.day)


def _contrary(rule: Rule, caption: Passage, day: DateMention | Token, days_of: Days) -> Iterator[Finding]:
    """Yield the finding at the day of a caption if one sentence with another day repeats the caption."""
    told = [
        (sentence.passage, own[0])
        for sentence in repeated_by(caption)
        for own in [[each for each in days_of(sentence.passage) if sentence.start <= each.start < sentence.end]]
        if len(own) == 1
    ]
    if len(told) == 1:
        passage, other = told[0]
        yield from contrary(rule, Spot(caption, day.start, day.end), Spot(passage, other.start, other.end))


def _text(release: Release) -> Sequence[Passage]:
    return [passage for passage in release.passages if passage.kind not in SHOWN]


@kept
def _days(release: Release) -> Sequence[tuple[int, int]]:
    """Return the days of the text, each by its month and number, from the first to the last of a year."""
    return sorted({(each.month, each.day) for passage in _text(release) for each in dates_of(passage)})


@kept
def _weekdays_of_text(release: Release) -> frozenset[str]:
    """Return the weekdays of the text, in lower case."""
    return frozenset([day.lower for passage in _text(release) for day in _weekdays(passage)])


def _dates(passage: Passage) -> Sequence[DateMention]:
    """Return the dates of a passage but that with which the release opens."""
    dateline = find_dateline(passage.release)
    return [each for each in dates_of(passage) if dateline is None or each != dateline.mention]


def _weekdays(passage: Passage) -> Sequence[Token]:
    """Return the weekdays of a passage, each once."""
    tokens = [passage.tokens[index] for index in passage.capitals]
    return list({each.lower: each for each in reversed(tokens) if each.lower in WEEKDAYS}.values())
