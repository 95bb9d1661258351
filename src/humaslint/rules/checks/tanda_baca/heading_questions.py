"""Headings that ask among others that do: all end in a question mark, or one has lost it."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import replaced

_ASKING = frozenset(
    "apa apakah siapa siapakah kapan kapankah bagaimana bagaimanakah mengapa kenapa berapa berapakah bisakah".split()
)
_PREPOSITIONS, _PLACE = frozenset(("di", "ke", "dari")), "mana"
"""Words with which a question begins, in lower case, *di mana* by two of them."""
_FEWEST = 2
"""How many of the headings are questions with their mark at the least where another one lacks it."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each heading that begins as a question and ends in no mark, among such as have theirs."""
    asking = [passage for passage in passages_of(rule, release) if _asks(passage)]
    bare = [passage for passage in asking if passage.text.rstrip()[-1:].isalnum()]
    if bare and sum(passage.text.rstrip().endswith("?") for passage in asking) >= max(_FEWEST, len(bare)):
        for passage in bare:
            last = passage.words[-1]
            yield replaced(rule, passage, last.start, last.end, f"{last.text}?")


def _asks(passage: Passage) -> bool:
    """Say whether a heading begins as a question does."""
    first, second = ([word.lower for word in passage.words[:2]] + ["", ""])[:2]
    return len(passage.words) > 1 and (first in _ASKING or (first in _PREPOSITIONS and second == _PLACE))
