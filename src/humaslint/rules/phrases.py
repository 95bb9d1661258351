"""One pass of a passage's tokens through the index of phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.languages import is_english, may_be_english
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.morphology import CLITICS
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.neighbours import neighbours
from humaslint.rules.phrase_findings import phrase_finding
from humaslint.rules.phrase_index import WITHIN, Node, PhraseIndex, of_parts

_IN_THE_MANNER = re.compile(r"(?:ke)?(\w+)-\1an")
"""*Kebarat-baratan*: not *ke* and a place; *udang-udangan*: no half of it is a word that lacks a letter."""
_LINKS = (" atau ", "/")
"""What stands between a word and the same in another language."""


def find_phrases(index: PhraseIndex, passage: Passage) -> Iterator[Finding]:
    """Yield a finding for each phrase of the index in the passage; those of one rule do not overlap."""
    ends: dict[str, int] = {}
    for finding in _all_findings(index, passage, ends):
        if finding.place.start >= ends.get(finding.rule.id, 0):
            ends[finding.rule.id] = finding.place.end
            if not _is_half(index, passage, finding) and not _is_explained(passage, finding):
                yield finding


def _is_explained(passage: Passage, finding: Finding) -> bool:
    """Say whether what should stand there is beside it: *keberlanjutan atau sustainability*, *situs/website*."""
    if "gloss" not in finding.rule.skip:
        return False
    lower, start, end = passage.lower, finding.place.start, finding.place.end
    links = [link for link in _LINKS if lower.endswith(link, 0, start) or lower.startswith(link, end)]
    if not links:
        return False
    uses = re.split(r"[,;] ", f"{finding.arguments.get('use', '')}, {finding.arguments['reason']}".lower())
    short = [use.split(" ")[0] for use in uses] if "/" in links else []
    return any(
        use and (lower.endswith(f"{use}{link}", 0, start) or lower.startswith(f"{link}{use}", end))
        for link in links
        for use in (*uses, *short)
    )


def _is_half(index: PhraseIndex, passage: Passage, finding: Finding) -> bool:
    """Say whether what is found is half of an English term, whose other half stands beside it."""
    if "foreign-half" in finding.rule.skip:
        return _is_beside_unknown(index, passage, finding)
    return _is_beside_english(passage, finding)


def _is_beside_unknown(index: PhraseIndex, passage: Passage, finding: Finding) -> bool:
    """Say whether a word that may be English, and that the rule does not know, stands there: *share* in *share alike*.

    Behind a small letter a capital begins a name, and is no part of the term.
    """
    start, end = finding.place.start, finding.place.end
    return any(
        may_be_english(token)
        and not _knows(index, finding.rule, token.lower)
        and (token.text.islower() or not passage.text[start:end].islower())
        for token in neighbours(passage, start, end)
    )


def _is_beside_english(passage: Passage, finding: Finding) -> bool:
    """Say whether what is found as a slip is English, and so is the word beside it: *maximum security*.

    Both have a capital or neither, save what the beginning of a sentence has: *Taxi way*.
    """
    start, end = finding.place.start, finding.place.end
    word = passage.lower[start:end]
    if "foreign" not in finding.rule.skip or word not in load_lexicon().english or load_lexicon().is_standard(word):
        return False
    return any(
        is_english(token)
        and (
            token.text.islower() == passage.text[start:end].islower() or passage.opens_sentence(min(start, token.start))
        )
        for token in neighbours(passage, start, end)
    )


def _knows(index: PhraseIndex, rule: Rule, word: str) -> bool:
    node = index.node(word)
    return node is not None and any(entry.rule is rule for entry in node.alone)


def _all_findings(index: PhraseIndex, passage: Passage, ends: dict[str, int]) -> Iterator[Finding]:
    """Most words are known to begin nothing, and most others do not go on as what they begin.

    `ends` says for each rule where the words end that it has found already.
    """
    tokens, starts = passage.tokens, index.starts
    words = [token.lower for token in tokens]
    for position, (word, second) in enumerate(pairwise([*words, ""])):
        start = starts[word] if word in starts else index.start(word)
        if start is None:
            continue
        if start is WITHIN:
            if tokens[position].kind is TokenKind.WORD:
                yield from _within(index, passage, tokens[position])
            continue
        if start.pairs and second.endswith(CLITICS):
            yield from _pairs_with_clitic(start, passage, tokens[position], tokens[position + 1])
        if start.alone or second in start.longer:
            yield from _findings(start, passage, position, words, ends)


def _findings(node: Node, passage: Passage, position: int, words: list[str], ends: dict[str, int]) -> Iterator[Finding]:
    """A rule's longer phrase takes the place of its shorter ones, those in it too: in *CT scan*, *scan* is right.

    `words` are the passage's, in lower case.
    """
    second = words[position + 1] if position + 1 < len(words) else ""
    done: set[str] = set()
    for rest, rule, phrase in (*node.longer.get(second, ()), *node.alone):
        end = position + 1 + len(rest)
        if rule.id not in done and tuple(words[position + 1 : end]) == rest:
            done.add(rule.id)
            if phrase.is_right:
                ends[rule.id] = max(ends.get(rule.id, 0), passage.tokens[end - 1].end)
                continue
            start = passage.tokens[position].start
            yield from phrase_finding(rule, phrase, passage, start, passage.tokens[end - 1].end)


def _pairs_with_clitic(node: Node, passage: Passage, first: Token, second: Token) -> Iterator[Finding]:
    """Look up two words with a clitic on the second: `nara sumbernya`, `ditindak lanjutinya`."""
    for clitic in CLITICS:
        if second.lower.endswith(clitic):
            for _rest, rule, phrase in node.pairs.get(second.lower[: -len(clitic)], ()):
                yield from phrase_finding(rule, phrase, passage, first.start, second.end, clitic)


def _within(index: PhraseIndex, passage: Passage, token: Token) -> Iterator[Finding]:
    """Look up the halves of a word with a hyphen (`resiko-resiko`, `non-aktifitas`), or a word without its clitic."""
    if _IN_THE_MANNER.fullmatch(token.lower):
        return
    *_, last = parts = token.text.split("-")
    start = token.start
    for part in parts if len(parts) > 1 else ():
        yield from _single(index, passage, start, part, part.lower(), "")
        start += len(part) + 1
    yield from _without_clitic(index, passage, token.end - len(last), last)


def _without_clitic(index: PhraseIndex, passage: Passage, start: int, text: str) -> Iterator[Finding]:
    lower = text.lower()
    for clitic in CLITICS:
        if lower.endswith(clitic):
            yield from _single(index, passage, start, text, lower[: -len(clitic)], clitic)


def _single(index: PhraseIndex, passage: Passage, start: int, text: str, base: str, clitic: str) -> Iterator[Finding]:
    for _rest, rule, phrase in of_parts(index.node(base)):
        yield from phrase_finding(rule, phrase, passage, start, start + len(text), clitic)
