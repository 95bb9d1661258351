"""A comma between the subject of a title and its predicate: `PDAM Randu, Tanggapi Keluhan`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.people.roles import INSTITUTIONS, OFFICES
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import REGIONS
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.affixes import attach
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.lazy import remembered
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_LONGEST = 9
"""Tokens of a subject."""
_JOINED = frozenset(("dan", "di", "(", ")", "/", "-", "."))
"""What may stand among the capitals of a subject."""
_OF_OFFICES = INSTITUTIONS | OFFICES | REGIONS | {"air", "jalan", "tenaga", "haji", "pasar"}
"""Words, in lower case, of which names of institutions are made."""


class Options(NamedTuple):
    """`heads` begin a subject, `verbs` are what headlines do: both in lower case."""

    heads: frozenset[str]
    verbs: frozenset[str]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the only comma of a title that stands between its subject and a verb."""
    options = rule.options(Options)
    for passage in passages_of(rule, release):
        tokens = passage.tokens
        commas = [at for at, token in enumerate(tokens) if token.text == ","]
        if len(commas) != 1 or not 0 < commas[0] <= _LONGEST or commas[0] > len(tokens) - 2:
            continue
        at = commas[0]
        mark, verb = tokens[at], tokens[at + 1]
        is_subject = tokens[0].lower in options.heads and _is_phrase(tokens[1:at], options.verbs)
        if is_subject and verb.lower in options.verbs:
            yield from report(rule, passage, mark.start, mark.end, edits=(Edit(mark.start, mark.end, ""),))


def _is_phrase(tokens: Sequence[Token], verbs: frozenset[str]) -> bool:
    """Say whether words with capitals have none among them that a headline may do: `Kejari Randu Geledah Kantor`."""
    return all(
        token.lower in _JOINED or (not token.text.islower() and token.lower not in verbs and not _may_act(token.lower))
        for token in tokens
    )


@remembered(2048)
def _may_act(word: str) -> bool:
    """Say whether a word in lower case, none of an institution, is a verb once it has me-: *geledah*, *sahkan*."""
    if word in _OF_OFFICES:
        return False
    lexicon, active = load_lexicon(), attach("me", word)
    is_causative = word.endswith("kan") and lexicon.is_stem(word.removesuffix("kan"))
    return is_causative or lexicon.frequency(active) > 0 or lexicon.is_standard(active)
