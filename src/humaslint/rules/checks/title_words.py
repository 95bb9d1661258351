"""Words that the title spells in one way and the text in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.spellings import spellings
from humaslint.rules.contexts import is_silent, passages_of


class Options(NamedTuple):
    """`tables` and `unmelted` name word tables beside the rule, of the forms that the kind `substitution` reads.

    They say which spellings are one word.
    """

    tables: tuple[str, ...] = ()
    unmelted: tuple[str, ...] = ()


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each word of the title that the text has in another spelling only, pointing to it there."""
    options = rule.parameters
    assert isinstance(options, Options)
    tables, stems = _paths(rule.path, options.tables), _paths(rule.path, options.unmelted)
    passages = passages_of(rule, release.passages)
    body = [passage for passage in passages if not passage.is_headline]
    for title in passages:
        if title.kind != "title":
            continue
        for word in title.words:
            others = spellings(word.lower, tables, stems)
            if not release.word_counts.keys().isdisjoint(others) and not is_silent(rule, title, word.start, word.end):
                yield from _finding(rule, title, word, others, body)


@cache
def _paths(rule: str, names: tuple[str, ...]) -> tuple[Path, ...]:
    """Return the paths of the tables beside the file of a rule."""
    return tuple(Path(rule).parent / name for name in names)


def _finding(
    rule: Rule, title: Passage, word: Token, others: frozenset[str], body: Sequence[Passage]
) -> Iterator[Finding]:
    uses = [(passage, token) for passage in body for token in passage.words if token.lower in (word.lower, *others)]
    uses = [(passage, token) for passage, token in uses if not is_silent(rule, passage, token.start, token.end)]
    if not uses or any(token.lower == word.lower for _passage, token in uses):
        return
    passage, token = uses[0]
    arguments = {"found": word.text, "other": token.text}
    related = (passage.place(token.start, token.end),)
    yield Finding(rule, title.place(word.start, word.end), arguments, related=related)
