"""What a known acronym is said to stand for: `Tentara Negara Indonesia (TNI)`, `dana alokasi khusus (DAU)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from humaslint.indonesian.gazetteer import find_acronym
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token, TokenKind, tokenize
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_FEWEST = 3
"""Words. A shorter expansion of which one is other is another name."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each expansion of which a single word is not that of the known one."""
    for passage in passages_of(rule, release.passages):
        if "(" not in passage.text:
            continue
        doubted = {each.form_start for each in passage.expansions if each.is_faulty}
        for opening, token in _bracketed(passage.tokens):
            if token.start in doubted:
                continue
            for start, use in _misnamed(passage, opening, token.text):
                end = passage.tokens[opening + 2].end
                if not is_silent(rule, passage, start, end):
                    found = passage.text[start : passage.tokens[opening - 1].end]
                    arguments = {"found": found, "form": token.text, "use": use}
                    yield Finding(rule, passage.place(start, end), arguments, suggestions=(f"{use} ({token.text})",))


def _bracketed(tokens: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """Yield the words that stand alone in a bracket, with the index of its opening."""
    for index, (one, word, other) in enumerate(zip(tokens, tokens[1:], tokens[2:], strict=False)):
        if one.text == "(" and other.text == ")" and word.kind is TokenKind.WORD:
            yield index, word


def _misnamed(passage: Passage, opening: int, form: str) -> Iterator[tuple[int, str]]:
    """Yield where the words before a bracket begin that are a known expansion but for one, and that expansion."""
    known = find_acronym(form)
    if known is None or known.form != form:
        return
    before = [token.lower for token in passage.tokens[:opening]]
    expansions = [(each, _words(each)) for each in known.expansions]
    if any(before[-len(words) :] == list(words) for _each, words in expansions):
        return
    for written, words in expansions:
        own = before[-len(words) :]
        unlike = [at for at, pair in enumerate(zip(own, words, strict=False)) if pair[0] != pair[1]]
        if len(own) == len(words) >= _FEWEST and len(unlike) == 1 and own[unlike[0]].isalpha():
            yield passage.tokens[opening - len(words)].start, written
            return


@lru_cache(maxsize=2048)
def _words(text: str) -> tuple[str, ...]:
    return tuple(token.lower for token in tokenize(text))
