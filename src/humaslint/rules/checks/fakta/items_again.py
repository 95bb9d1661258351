"""The items of a list taken up behind it by another number: `Ketiga loket itu`, below a list of four."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from humaslint.indonesian.numerals import TOGETHER
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.small_words import POINTERS
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.findings import report

_TAKING_UP = 3
"""Words with which a paragraph takes up what is listed above it."""


def find_items_again(rule: Rule, passage: Passage) -> Iterator[Finding]:
    """Yield a finding at the number that takes up the items right above, more or fewer: `Ketiga loket itu`."""
    words = [token.lower for token in passage.tokens[:_TAKING_UP]]
    if len(words) < _TAKING_UP or words[0] not in TOGETHER or words[2] not in POINTERS:
        return
    above = passage.release.passages[: passage.index][::-1]
    items = list(takewhile(lambda each: each.kind == "item" and each.block.group == above[0].block.group, above))
    lead = above[len(items)] if 1 < len(items) < len(above) else None
    is_flat = len({each.block.depth for each in items}) == 1
    if lead and is_flat and words[1] in lead.lower.split() and TOGETHER[words[0]] != len(items):
        start, end = passage.tokens[0].start, passage.tokens[1].end
        yield from report(rule, passage, start, end, number=str(len(items)))
