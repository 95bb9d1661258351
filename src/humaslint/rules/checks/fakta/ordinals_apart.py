"""One anniversary or event that a text numbers in two ways: `HUT ke-46 Kabupaten Randu`, elsewhere `ke-45`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaslint.indonesian.release import Release
from humaslint.indonesian.time.event_ordinals import (
    RANKS,
    EventOrdinal,
    are_near,
    find_event_ordinals,
    is_told_with,
    is_typed_twice,
)
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import contrary

_OTHER_TIME = re.compile(
    r"""\b(?:lalu|silam|sebelumnya|mendatang|depan|berikutnya|kembali|terakhir|pertama|dari|menuju|hingga|sampai|sejak
    |mempertahankan|dipertahankan|bertahan|bergilir|piala(?=\s(?:umum|juara|(?-i:[A-Z])))|kala|ketika|edisi|pernah|dulu|dahulu
    |kemarin|semula|mantan|eks|bekas|alumni|jebolan|peraih|menghadapi|menyongsong|(?:setelah|usai)\ssukses
    |(?:19|20)\d\d)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What tells, in a sentence, that it may be of an event before or behind."""
_BEHIND = re.compile(r"(?:\s[A-Z][\w-]*){1,4}")
"""The name of whose event it is, behind its number."""
_KINDS = frozenset("kabupaten kota provinsi kemerdekaan republik peringatan".split())
"""Words, in lower case, with or without which a name is the same."""
_SHORT = {"ri": "indonesia"}
"""Names that are told for short, in lower case."""
_OFTEN = 2
"""How often the usual number stands in the text at the least."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the one number of an event that is next to the number that it has elsewhere, twice or more."""
    events: dict[tuple[str, frozenset[str]], list[EventOrdinal]] = {}
    for passage in passages_of(rule, release):
        for each in find_event_ordinals(passage):
            name = _name(each)
            if name and each.head not in RANKS and not is_silent(rule, passage, each.start, each.end):
                events.setdefault((each.head, name), []).append(each)
    for told in events.values():
        yield from _odd(rule, told)


def _odd(rule: Rule, told: Sequence[EventOrdinal]) -> Iterator[Finding]:
    """Yield a finding at the number that one event has once, and otherwise always another."""
    by_number: dict[int, list[EventOrdinal]] = {}
    for each in told:
        by_number.setdefault(each.number, []).append(each)
    if len(by_number) != 2:
        return
    (odd, *more), usual = sorted(by_number.values(), key=lambda each: (len(each), -each[0].number))
    is_usual = len(usual) >= _OFTEN and are_near(odd, usual[0])
    if not more and (is_usual or is_typed_twice(odd, usual[0])) and not is_told_with(odd, _OTHER_TIME):
        yield from contrary(rule, odd, usual[0])


def _name(event: EventOrdinal) -> frozenset[str]:
    """Return the capitalised words, in lower case, that name whose event it is; none where it is not told."""
    text = event.passage.text
    inside = text[event.start + len(event.head) : event.end].split()
    behind = _BEHIND.match(text, event.end)
    words = [*(word for word in inside if word.isalpha()), *(behind[0].split() if behind else ())]
    if not all(word[0].isupper() for word in words):
        return frozenset()
    return frozenset(_SHORT.get(word.lower(), word.lower()) for word in words) - _KINDS
