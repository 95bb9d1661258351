"""`Pertama, … Kedua, … Keempat, …`: points that are counted off, against one another and the number announced."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import Literal, NamedTuple

from humaslint.indonesian.amounts.claims import GENERIC, Claim, find_claims, is_firm
from humaslint.indonesian.numerals import TOGETHER
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_FIRST = "pertama"
_VALUES = {_FIRST: 1} | TOGETHER
_WORDS = {value: word for word, value in _VALUES.items()}
_JOINTS = frozenset('. ; : , dan serta “ " ( ! ? •'.split())
"""What stands before a point, in lower case, where no sentence begins with it."""
_CLOSERS = frozenset(
    "terakhir selanjutnya kemudian lalu berikutnya selain juga di lainnya ketiganya adapun sementara".split()
)
"""Words, in lower case, with which a sentence may bring in a further point that is not counted off."""


class Options(NamedTuple):
    """`find` says what is looked for: a `gap` in the points, or a `total` announced that they do not come to."""

    find: Literal["gap", "total"]


class _Point(NamedTuple):
    """The word that counts off a point, at the str offsets `start:end` of its passage."""

    passage: Passage
    start: int
    end: int
    value: int


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each point that follows the wrong one, or at each number that is not that of the points."""
    options = rule.options(Options)
    if _FIRST not in release.word_counts:
        return
    passages = passages_of(rule, release)
    points = [point for passage in passages for point in _points(passage)]
    firsts = [at for at, point in enumerate(points) if point.value == 1]
    for first, following in pairwise([*firsts, len(points)]):
        chain = points[first:following]
        find = _gaps if options.find == "gap" else _totals
        yield from find(rule, chain, passages)


def _points(passage: Passage) -> Iterator[_Point]:
    """Yield the words `pertama`, `kedua` … before a comma, at the beginning of a sentence or behind a mark."""
    tokens = passage.tokens
    starts = {sentence.start for sentence in passage.sentences}
    for index, token in enumerate(tokens[:-1]):
        if token.lower not in _VALUES or tokens[index + 1].text != ",":
            continue
        before = tokens[index - 1].lower if index else ""
        if token.start in starts or before in _JOINTS:
            yield _Point(passage, token.start, token.end, _VALUES[token.lower])


def _gaps(rule: Rule, chain: Sequence[_Point], _passages: Sequence[Passage]) -> Iterator[Finding]:
    for one, other in pairwise(chain):
        if other.value <= one.value:
            return
        missing = _WORDS.get(one.value + 1, "")
        if other.value == one.value + 1 or any(missing in text for text in _between(one, other)):
            continue
        yield from report(rule, other.passage, other.start, other.end, word=missing, before=_WORDS[one.value])
        return


def _between(one: _Point, other: _Point) -> Iterator[str]:
    """Yield the text between two points, in lower case, passage by passage."""
    if one.passage is other.passage:
        yield one.passage.lower[one.end : other.start]
        return
    yield one.passage.lower[one.end :]
    yield from (each.lower for each in one.passage.release.passages[one.passage.index + 1 : other.passage.index])
    yield other.passage.lower[: other.start]


def _totals(rule: Rule, chain: Sequence[_Point], passages: Sequence[Passage]) -> Iterator[Finding]:
    values = [point.value for point in chain]
    size = len(values)
    announced = _announced(chain[0], passages) if size > 1 and values == list(range(1, size + 1)) else None
    if announced is None or announced[2].value == size:
        return
    passage, tokens, claim = announced
    if claim.value > size and _goes_on(chain[-1], passages):
        return
    yield from report(rule, passage, tokens[claim.start].start, tokens[claim.end].end, number=str(size))


def _announced(first: _Point, passages: Sequence[Passage]) -> tuple[Passage, Sequence[Token], Claim] | None:
    """Return the number of points that the sentence of the first one announces before it, or the sentence before."""
    passage = first.passage
    sentence = passage.sentence_at(first.start)
    spans = [(passage, sentence.start, first.start)]
    if sentence.start > passage.sentences[0].start:
        before = passage.sentence_at(sentence.start - 1)
        spans.append((passage, before.start, before.end))
    else:
        at = bisect_left(passages, passage.index, key=attrgetter("index"))
        spans += [
            (last, each.start, each.end) for last in passages[max(0, at - 1) : at] for each in last.sentences[-1:]
        ]
    for where, start, end in spans:
        tokens = where.tokens_in(start, end)
        claims = [each for each in find_claims(tokens) if _is_of_points(tokens, each)]
        if claims:
            return (where, tokens, claims[0]) if len(claims) == 1 else None
        if any(token.kind is TokenKind.WORD for token in tokens):
            break
    return None


def _is_of_points(tokens: Sequence[Token], claim: Claim) -> bool:
    return tokens[claim.end].lower in GENERIC and is_firm(tokens, claim)


def _goes_on(last: _Point, passages: Sequence[Passage]) -> bool:
    """Say whether a sentence behind the last point may bring in one more."""
    for passage in passages[bisect_left(passages, last.passage.index, key=attrgetter("index")) :]:
        start = last.start if passage is last.passage else -1
        for sentence in passage.sentences[bisect_right(passage.sentences, start, key=attrgetter("start")) :]:
            words = passage.lower[sentence.start : sentence.end].split(maxsplit=1)
            if words and words[0].strip('“”",;') in _CLOSERS | _VALUES.keys():
                return True
    return False
