"""Something that should not be there: words or patterns to report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.patterns import search
from humaslint.rules.phrase_index import Phrase


class Parameters(NamedTuple):
    """`words` are phrases in lower case, `patterns` regular expressions.

    Of a pattern the group `hit` is what is reported, from the beginning of the group `from` on where a look-behind has
    one. Other named groups may stand in the message.
    `triggers`: a pattern that shows no literal itself is tried only in blocks with one of these strings (lower case).
    `case` makes patterns case-sensitive. `delete` says that the fix takes what a pattern reports out.
    """

    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    case: bool = False
    delete: bool = False


def phrases(rule: Rule) -> Iterator[Phrase]:
    """Yield the rule's plain phrases."""
    parameters = rule.options(Parameters)
    for words in parameters.words:
        yield Phrase(words, None)


def find(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each match of the rule's patterns."""
    parameters = rule.options(Parameters)
    for _pattern, passage, match, start, end in search(rule, parameters.patterns, release, parameters.case):
        edits = (Edit(start, end, ""),) if parameters.delete else ()
        arguments = {**match.groupdict(""), "found": passage.text[start:end]}
        yield Finding(rule, passage.place(start, end), arguments, edits)
