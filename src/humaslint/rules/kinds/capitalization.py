"""Words whose capitals are fixed: names of days, months, languages, acronyms."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from humaslint.indonesian.letter_case import titled
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import mend, replaced
from humaslint.rules.patterns import search


class Parameters(NamedTuple):
    """`words` are written as they must stand; any other letter case of them, but for all capitals, is reported.

    Those in `names` are names of people as well, and left alone where another name follows: `Nik Suryani`.
    Those in `units` are measures in small letters behind a figure: `2 sdm gula`.
    `patterns` are regular expressions whose group `hit` must begin with a capital, and of the group `title` each word.
    """

    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()


def find(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each of the words in another letter case, and for each lower-case `hit`."""
    parameters = rule.options(Parameters)
    forms = _forms(parameters.words)
    words = () if release.word_counts.keys().isdisjoint(forms) else passages_of(rule, release)
    for passage in words:
        for token in [each for each in passage.words if each.lower in forms]:
            use = forms[token.lower]
            is_right = token.text in (use, use.upper()) or (use in parameters.names and _is_named(passage, token))
            if not (is_right or (use in parameters.units and _is_counted(passage, token))):
                yield from mend(rule, passage, token.start, token.end, use)
    for _pattern, passage, match, start, end in search(rule, parameters.patterns, release, is_case_sensitive=True):
        found = passage.text[start:end]
        use = titled(found) if "title" in match.re.groupindex else found[0].upper() + found[1:]
        yield replaced(rule, passage, start, end, use)


def _is_named(passage: Passage, token: Token) -> bool:
    """Say whether another capitalised word stands right behind a word that begins with a capital."""
    return token.text.istitle() and passage.text[token.end + 1 : token.end + 3].istitle()


def _is_counted(passage: Passage, token: Token) -> bool:
    """Say whether a word in small letters stands behind a figure or a fraction."""
    return token.text.islower() and passage.text[max(0, token.start - 2) : token.start].rstrip()[-1:].isnumeric()


@lru_cache(maxsize=256)
def _forms(words: tuple[str, ...]) -> dict[str, str]:
    """Return the words as they must stand by how they are in lower case."""
    return {word.lower(): word for word in words}
