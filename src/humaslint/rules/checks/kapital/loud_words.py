"""Syllable acronyms and offices set in capitals among small letters: `kader POSYANDU`, `BUPATI Randu`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.findings import mend

_FEWEST = 4
"""Letters of a word in capitals that makes a run of capitals with its neighbour, unless it is an initialism."""
_MARKS = ("“", '"', "”", "‘", "#", "@", "/", "-")
"""Marks beside a word that is part of a slogan, a sign or an address."""
_NAMED = re.compile(r"[A-Z\d“\"]")
"""With it begins the name of what an acronym is short for: `kelompok tani (Poktan) Maju`."""


class Options(NamedTuple):
    """`words` have small letters unless a name follows, `names` a capital in any case; `common` are never names.

    `ranks` have a capital too, and are read before a name alone: elsewhere they are short for other things as well.
    """

    words: tuple[str, ...]
    names: tuple[str, ...] = ()
    ranks: tuple[str, ...] = ()
    common: tuple[str, ...] = ()


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each of the words in capitals but in no run of them, and at each common one with a capital.

    The latter only in brackets behind what they are short for, in small letters: `alat mesin pertanian (Alsintan)`.
    """
    options = rule.options(Options)
    ranks = {*map(str.lower, options.ranks)}
    listed = {*options.words, *map(str.lower, options.names), *ranks}
    for word in sorted(listed.intersection(release.capital_words)):
        for passage, index in release.capital_words[word]:
            token = passage.tokens[index]
            if not token.text.isupper() or passage.kind not in rule.scope or passage.is_upper:
                continue
            if word in ranks and not any(after.text.istitle() for after in passage.tokens[index + 1 : index + 2]):
                continue
            if not _is_in_run(passage, index, listed):
                use = word if word in options.words and not _is_name(passage, index) else word.capitalize()
                yield from mend(rule, passage, token.start, token.end, use)
    for word in sorted({*options.common}.intersection(release.capital_words)):
        for passage, index in release.capital_words[word]:
            token = passage.tokens[index]
            if _is_gloss(passage.tokens, index):
                yield from mend(rule, passage, token.start, token.end, word)


def _is_gloss(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a word with a capital stands alone in brackets behind two words in small letters, no name after."""
    around = [token.text for token in tokens[max(0, index - 3) : index + 3]]
    is_bracketed = around[2:5] == ["(", tokens[index].text, ")"] and tokens[index].text.istitle()
    return is_bracketed and "".join(around[:2]).islower() and not any(_NAMED.match(each) for each in around[5:])


def _is_in_run(passage: Passage, index: int, listed: set[str]) -> bool:
    """Say whether the capitals go on beside the word, in more than initialisms, or a mark sets it apart."""
    return any(_goes_on(passage.tokens, index, step, listed) for step in (-1, 1))


def _goes_on(tokens: Sequence[Token], index: int, step: int, listed: set[str]) -> bool:
    at = index + step
    if 0 <= at < len(tokens) and tokens[at].text in _MARKS:
        return True
    while 0 <= at < len(tokens) and tokens[at].text.isupper():
        if _is_loud(tokens[at], listed):
            return True
        at += step
    return False


def _is_loud(token: Token, listed: set[str]) -> bool:
    known = find_acronym(token.text)
    is_word = len(token.text) >= _FEWEST and token.kind is TokenKind.WORD and token.lower not in listed
    return is_word and (known is None or not known.form.isupper())


def _is_name(passage: Passage, index: int) -> bool:
    """Say whether the word begins its sentence, is short for a name, or has a name or year behind it."""
    tokens: Sequence[Token] = passage.tokens
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    start = tokens[index].start
    if passage.opens_sentence(start):
        return True
    if index > 1 and tokens[index - 1].text == "(" and tokens[index - 2].text.istitle():
        return True
    return after is not None and (after.text[0].isupper() or after.kind is TokenKind.NUMBER)
