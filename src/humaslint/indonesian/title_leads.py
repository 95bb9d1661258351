"""Titles of which the lead says all again: `Empat Siswa Randu Raih Medali`, `Tiga siswa SMA Randu meraih medali`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.enumerations import FUNCTION_WORDS
from humaslint.indonesian.figure_likeness import act_of
from humaslint.indonesian.figure_slips import is_rounded
from humaslint.indonesian.figures import Figure
from humaslint.indonesian.numerals import NUMBER_WORDS
from humaslint.indonesian.tokens import Token, TokenKind

_CLASSIFIERS = frozenset("orang unit buah ekor lembar batang pasang".split())
_MORE = frozenset("seorang sebuah seekor sepasang lain lainnya sisanya selain selebihnya masing-masing".split())
"""Words, in lower case, with which the figure of a lead need not be all."""
_SHORT = 3
_TELLING = 2
"""Words of a title besides its figure."""
_MARKS = frozenset(",;:–—-")


def told_in_lead(figure: Figure, lead: Sequence[Figure]) -> Figure | None:
    """Return the one figure with which a lead counts what a title does, where it says all that the title says.

    `lead` are the figures of the first sentence that may be the same.
    """
    noun = _noun(figure)
    same = [each for each in lead if each.dimension == figure.dimension == "count" and _noun(each) == noun]
    if not noun or len(same) != 1 or is_rounded(figure, same[0]) or is_rounded(same[0], figure):
        return None
    words = {token.lower for token in same[0].sentence}
    title = [*_telling(figure)]
    if len(title) < _TELLING or not _MORE.isdisjoint(words):
        return None
    kin = frozenset[str]().union(words, *(act_of(word.partition("-")[0]) for word in words))
    return same[0] if all(word in kin or not kin.isdisjoint(act_of(word)) for word in title) else None


def _noun(figure: Figure) -> str:
    return next((word for word in figure.things if word not in _CLASSIFIERS), "".join(figure.things[:1]))


def _telling(figure: Figure) -> Iterator[str]:
    """Yield the words, in lower case, of the clause of a title that has the figure, but for those that say little."""
    start, end = figure.amount.start, figure.amount.end
    for token in (*_back(figure.sentence[:start]), *_on(figure.sentence[end:])):
        is_plain = token.kind is TokenKind.WORD and token.lower not in FUNCTION_WORDS | NUMBER_WORDS | _CLASSIFIERS
        if is_plain and (len(token.text) > _SHORT or token.text.isupper()):
            yield token.lower


def _back(tokens: Sequence[Token]) -> Iterator[Token]:
    yield from _on(tokens[::-1])


def _on(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        if token.text in _MARKS:
            return
        yield token
