"""Foreign words that stand upright in a text that sets others in italics."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from humaslint.indonesian.languages import is_english
from humaslint.indonesian.passage import Passage, Release
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_SHORTEST = 4
"""Letters. Shorter words (*to*, *air*, *fun*) are too often something else."""

Uses = dict[str, tuple[Passage, Token]]


@dataclass(frozen=True, slots=True)
class Options:
    """The check has no options."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each foreign word or run of words in small letters that is not in italics as others are."""
    slanted = _slanted(release)
    if not slanted:
        return
    for passage in passages_of(rule, release.passages):
        for start, end in _upright(rule, passage, slanted):
            found = passage.text[start:end]
            other, token = slanted.get(found, next(iter(slanted.values())))
            arguments = {"found": found, "other": token.text}
            related = (other.place(token.start, token.end),)
            yield Finding(rule, passage.place(start, end), arguments, related=related)


def _slanted(release: Release) -> Uses:
    """Return the first use in italics of each foreign word."""
    uses: Uses = {}
    for passage in release.passages:
        if any(mark.kind == "emphasis" for mark in passage.block.marks):
            for token in passage.words:
                if passage.is_marked("emphasis", token.start, token.end) and _is_foreign(token):
                    uses.setdefault(token.lower, (passage, token))
    return uses


def _upright(rule: Rule, passage: Passage, slanted: Uses) -> Iterator[tuple[int, int]]:
    """Yield the runs of foreign words that no context of the rule excuses."""
    run: list[Token] = []
    for token in passage.words:
        is_candidate = token.text.islower() and (token.lower in slanted or _is_foreign(token))
        if is_candidate and not is_silent(rule, passage, token.start, token.end):
            if run and passage.text[run[-1].end : token.start] != " ":
                yield run[0].start, run[-1].end
                run = []
            run.append(token)
        elif run:
            yield run[0].start, run[-1].end
            run = []
    if run:
        yield run[0].start, run[-1].end


def _is_foreign(token: Token) -> bool:
    """Say whether the token is an English word and no Indonesian one."""
    if len(token.text) < _SHORTEST:
        return False
    tier = analyse_word(token.lower).tier
    return tier is Tier.ENGLISH or (is_english(token) and tier not in (Tier.STANDARD, Tier.DERIVED))
