"""Some words that stand twice in a row: `di balai desa di balai desa`, a short sentence pasted twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import edited

_LONGEST = 16
"""Tokens of a phrase. A longer one that stands twice is a sentence."""
_FEWEST, _WITH_MARKS = 2, 3
"""Words of a phrase: of words alone, and of one with marks, which may be told twice for the sake of its sound."""
_FINAL = frozenset(".!?")
_LOOSE = frozenset("dan demi ke per atau lagi ya".split())
"""Words, in lower case, of phrases that go on: `dari hari ke hari ke hari`, `lagi dan lagi dan lagi`."""

_EACH = "per"
"""What, in lower case, goes on only behind the word that it repeats: `satu per satu per satu`."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding over each phrase with the one that repeats it, all their letters the same but for their case."""
    for passage in passages_of(rule, release):
        tokens = passage.tokens
        for first, second, end in _repeated(passage):
            start, stop = tokens[first].start, tokens[end - 1].end
            yield from edited(rule, passage, start, stop, Edit(tokens[second - 1].end, stop, ""))


def _repeated(passage: Passage) -> Iterator[tuple[int, int, int]]:
    """Yield the numbers of the first token of a phrase and of the one that repeats it, and the number behind that."""
    words = [token.lower for token in passage.tokens]
    latest: dict[tuple[str, str], int] = {}
    behind = 0
    for second in range(len(words) - 1):
        pair = words[second], words[second + 1]
        first = latest[pair] if pair in latest else second  # noqa: SIM401  # no call for each word
        latest[pair] = second
        size = second - first
        if not behind <= first < second or size > _LONGEST or words[first:second] != words[second : second + size]:
            continue
        if _is_phrase(passage, first, second):
            behind = second + size
            yield first, second, behind


def _is_phrase(passage: Passage, first: int, second: int) -> bool:
    """Say whether the tokens from the first on are words enough, parted from those that repeat them by a space."""
    tokens = passage.tokens
    phrase, again = tokens[first:second], tokens[second : 2 * second - first]
    words = [token for token in phrase if token.kind is TokenKind.WORD]
    fewest = _FEWEST if len(words) == len(phrase) else _WITH_MARKS
    if phrase[0].kind is TokenKind.MARK or len(words) < fewest:
        return False
    if not passage.text[phrase[-1].end : again[0].start].isspace() or _is_of_list(phrase):
        return False
    if len(words) > _FEWEST or _LOOSE.isdisjoint(token.lower for token in words):
        return True
    return words[0].lower == _EACH and first > 0 and tokens[first - 1].lower != words[-1].lower


def _is_of_list(phrase: Sequence[Token]) -> bool:
    """Say whether a phrase is from the middle of an item to that of the next: `Teluk Randu, Laut Barat Randu, Laut`."""
    return phrase[-1].text not in _FINAL and any(token.text == "," for token in phrase[:-1])
