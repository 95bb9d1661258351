"""An anniversary or rank in the title that the text numbers otherwise: `HUT Ke-80` above, `HUT ke-79` below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from humaslint.indonesian.amounts.told_numbers import told_numbers
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.event_ordinals import EventOrdinal, are_near, find_event_ordinals, is_told_with
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import contrary

_OTHER_TIME = re.compile(r"\b(?:lalu|silam|sebelumnya|mendatang|depan|berikutnya)\b", re.IGNORECASE)
"""What tells, in a sentence, that it is of the time before or behind: `pada festival keenam tahun lalu`."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such number of the title that the text has nowhere, where it has one other alone."""
    titles = [passage for passage in release.passages if passage.kind == "title"][:1]
    written = [each for passage in titles for each in find_event_ordinals(passage)]
    if not written:
        return
    body = passages_of(rule, release)
    told = [each for passage in body for each in find_event_ordinals(passage)]
    bare = told_numbers(body).bare
    for one in written:
        is_told = Decimal(one.number) in bare or any(each.number == one.number for each in told)
        same = [] if is_told else _of_event(one, told)
        if len({each.number for each in same}) == 1 and are_near(one, same[0]):
            yield from contrary(rule, one, same[0])


def _of_event(one: EventOrdinal, told: Sequence[EventOrdinal]) -> list[EventOrdinal]:
    """Return the numbers of the same event that the text tells of its own time, those of the lead if it has any."""
    same = [each for each in told if each.head == one.head and not is_told_with(each, _OTHER_TIME)]
    return [each for each in same if each.passage.kind == "lead"] or same
