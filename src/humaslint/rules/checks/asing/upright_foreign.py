"""Foreign words that stand upright in a text that sets others in italics."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.languages import is_english, may_be_english
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import finding_at

_SHORTEST = 4
"""Letters. Shorter words (*to*, *air*, *fun*) are too often something else."""

_LONGEST = 4
"""Words and marks of a stretch in italics that is a term rather than a sentence or a title."""

Uses = dict[str, tuple[Passage, Token]]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each foreign word or run of words in small letters that is not in italics as others are."""
    slanted = _slanted(release)
    if not slanted:
        return
    for passage in passages_of(rule, release):
        for start, end in _upright(rule, passage, slanted):
            found = passage.text[start:end]
            other, token = slanted.get(found, next(iter(slanted.values())))
            related = (other.place(token.start, token.end),)
            yield finding_at(rule, passage, start, end, other=token.text, related=related)


def _slanted(release: Release) -> Uses:
    """Return the first use in italics of each foreign word; a whole sentence in italics shows nothing."""
    uses: Uses = {}
    for passage in release.passages:
        for mark in passage.block.marks:
            words = passage.tokens_in(mark.start, mark.end) if mark.kind == "emphasis" else []
            for token in words if len(words) <= _LONGEST else ():
                if _is_foreign(token):
                    uses.setdefault(token.lower, (passage, token))
    return uses


def _upright(rule: Rule, passage: Passage, slanted: Uses) -> Iterator[tuple[int, int]]:
    """Yield the str offsets of the runs of foreign words that no context of the rule excuses."""
    for run in _runs(rule, passage, slanted):
        if any(each.lower in slanted or _is_foreign(each) for each in run):
            yield run[0].start, run[-1].end


def _runs(rule: Rule, passage: Passage, slanted: Uses) -> Iterator[list[Token]]:
    """Yield the tokens that may be foreign words, those together that a space parts."""
    run: list[Token] = []
    for token in passage.tokens:
        if not _may_stand(rule, passage, token, slanted):
            continue
        if run and not passage.adjoin(run[-1], token):
            yield run
            run = []
        run.append(token)
    if run:
        yield run


def _may_stand(rule: Rule, passage: Passage, token: Token, slanted: Uses) -> bool:
    """Say whether the token may be one of a run of foreign words in small letters."""
    if not token.text.islower() or not (token.lower in slanted or may_be_english(token)):
        return False
    return not is_silent(rule, passage, token.start, token.end)


def _is_foreign(token: Token) -> bool:
    """Say whether the token is an English word and no Indonesian one."""
    if len(token.text) < _SHORTEST or token.kind is not TokenKind.WORD:
        return False
    tier = analyse_word(token.lower).tier
    return tier is Tier.ENGLISH or (is_english(token) and tier not in (Tier.STANDARD, Tier.DERIVED))
