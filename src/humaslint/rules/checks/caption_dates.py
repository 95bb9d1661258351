"""The date of a caption against that of the sentence whose words it repeats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.date_forms import MONTHS, WEEKDAYS
from humaslint.indonesian.dates import DateMention, dates_of
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.release_dates import Dateline, day_of, find_dateline
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import RUNNING, passages_of
from humaslint.rules.findings import Spot, contrary

_SHORT = 3
"""Letters. Shorter words say nothing of what a sentence is about."""
_SHARED = 5
"""Words that a caption and a sentence have in common at the least."""
_MOST_OF = 0.7
"""Which part of the caption's words these are."""
_NO_WORDS = MONTHS.keys() | WEEKDAYS.keys() | {"foto", "humas", "pada", "dari", "yang", "dalam", "oleh", "untuk"}


class _Dated(NamedTuple):
    """A sentence with its only date."""

    passage: Passage
    mention: DateMention
    words: frozenset[str]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the date of a caption that no other date of the release is, where a sentence tells the same.

    A day within a stretch that the text gives is let be; one behind that of the dateline is told by another rule.
    """
    captions = [(each, dates_of(each)) for each in passages_of(rule, release.passages) if each.has_digits]
    captions = [(caption, mentions) for caption, mentions in captions if len(mentions) == 1]
    if not captions:
        return
    others = [mention for each in release.passages if each.kind != "caption" for mention in dates_of(each)]
    days = sorted({(each.month, each.day) for each in others})
    dateline = find_dateline(release)
    for caption, (mention,) in captions:
        is_of_text = not days or days[0] <= (mention.month, mention.day) <= days[-1]
        if is_of_text and (len(days) > 1 or (mention.month, mention.day) in days):
            continue
        day = day_of(mention, dateline.day) if dateline else None
        if dateline is not None and (day is None or day > dateline.day):
            continue
        other = _repeated(caption, release)
        odd = Spot(caption, mention.start, mention.end)
        if other is not None:
            yield from contrary(rule, odd, Spot(other.passage, other.mention.start, other.mention.end))


def _repeated(caption: Passage, release: Release) -> _Dated | None:
    """Return the one dated sentence of the text that most words of a caption repeat."""
    words = _words(caption, 0, len(caption.text))
    found = [
        each
        for passage in release.passages
        if passage.kind in RUNNING
        for each in _dated(passage, find_dateline(release))
        if len(each.words & words) >= max(_SHARED, _MOST_OF * len(words))
    ]
    return found[0] if len(found) == 1 else None


def _dated(passage: Passage, dateline: Dateline | None) -> Iterator[_Dated]:
    mentions = [each for each in dates_of(passage) if dateline is None or each != dateline.mention]
    for start, end in passage.sentences if mentions else ():
        own = [each for each in mentions if start <= each.start < end]
        if len(own) == 1:
            yield _Dated(passage, own[0], _words(passage, start, end))


def _words(passage: Passage, start: int, end: int) -> frozenset[str]:
    tokens: Sequence[str] = [token.lower for token in passage.tokens_in(start, end) if token.text[0].isalpha()]
    return frozenset(word for word in tokens if len(word) > _SHORT and word not in _NO_WORDS)
