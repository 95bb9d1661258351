"""The closed set of rule kinds. A kind is its parameters (a named tuple) and a function from release to findings.

A kind may also name plain phrases; the one phrase index looks for those of all rules at once.
Nothing here knows a particular rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.kinds import (
    capitalization,
    conditional,
    consistency,
    existence,
    metric,
    repetition,
    substitution,
)
from humaslint.rules.phrase_index import Phrase

Finder = Callable[[Rule, Release], Iterable[Finding]]
Phrases = Callable[[Rule], Iterable[Phrase]]


class Kind(NamedTuple):
    """`find` yields what a rule's patterns and counts show, `phrases` the phrases to index (None: it has none).

    `find` of a kind that only searches yields nothing where none of the patterns matches. A kind that gives way says
    nothing of words for which another rule has something better. `cues` are texts in small letters, of which some
    block has one wherever it finds something; without any it may find something anywhere. `sought` names the parameters
    of which a rule has at least one: without any it finds nothing.
    """

    parameters: type
    find: Finder
    phrases: Phrases | None = None
    skip: frozenset[str] = frozenset()
    only_searches: bool = False
    gives_way: bool = False
    cues: Sequence[str] = ()
    sought: Sequence[str] = ()


class NoOptions(NamedTuple):
    """Nothing to set."""


_WORDS = frozenset({"quote", "name", "emphasis", "foreign"})

KINDS: dict[str, Kind] = {
    "existence": Kind(
        existence.Parameters,
        existence.find,
        existence.phrases,
        _WORDS,
        only_searches=True,
        sought=("words", "patterns"),
    ),
    "substitution": Kind(
        substitution.Parameters,
        substitution.find,
        substitution.phrases,
        _WORDS,
        only_searches=True,
        sought=("swap", "patterns", "table", "unmelted", "foreign_verbs"),
    ),
    "repetition": Kind(repetition.Parameters, repetition.find),
    "consistency": Kind(consistency.Parameters, consistency.find, None, _WORDS, only_searches=True),
    "conditional": Kind(conditional.Parameters, conditional.find, only_searches=True),
    "capitalization": Kind(
        capitalization.Parameters, capitalization.find, None, _WORDS, sought=("words", "names", "units", "patterns")
    ),
    "metric": Kind(metric.Parameters, metric.find),
}
