"""A length with a bound: words in a sentence, sentences in a paragraph, words or characters in a title."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

Stretch = tuple[int, int, int]
"""A length and the `start:end` it was measured on."""

_RECITAL = re.compile(
    r"(?:[a-z\d]{1,2}[.)] )?"
    r"(?:[Bb]ahwa\b|(?:Menimbang|Mengingat|Memperhatikan|(?i:memutuskan)|Menetapkan)(?: ?:| [a-z1-9][.)]| bahwa\b)"
    r"|(?:Undang-[Uu]ndang|Peraturan|Keputusan|Instruksi)\b[^;]*\bNomor \d[^;]*;$"
    r"|Dalam (?:Undang-[Uu]ndang|Peraturan|Keputusan)\b[^.;]{0,60}\bini,? yang dimaksud dengan\b)"
)
"""A recital, a legal basis or a definition of a regulation; each is one sentence by law: `Menimbang : a. bahwa …`."""


class Parameters(NamedTuple):
    """`measure` says what is counted; more than `max` of it (0: no bound) or fewer than `min` is reported."""

    measure: Literal["sentence-words", "block-words", "block-sentences", "block-characters"]
    max: int = 0
    min: int = 0


def find(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each sentence or block whose length is out of bounds."""
    parameters = rule.options(Parameters)
    for passage in passages_of(rule, release):
        for length, start, end in _MEASURES[parameters.measure](passage):
            is_out = length < parameters.min or (parameters.max and length > parameters.max)
            if is_out and not _RECITAL.match(passage.text, start, end) and not is_silent(rule, passage, start, end):
                arguments = {"count": str(length), "max": str(parameters.max), "min": str(parameters.min)}
                yield Finding(rule, passage.place(start, end), arguments)


_ARABIC = "\u0590"
"""The first letter of the scripts of Hebrew and Arabic, whose words count for no Indonesian sentence."""


def _sentence_words(passage: Passage) -> Iterator[Stretch]:
    starts = [word.start for word in passage.words if word.text[0] < _ARABIC]
    for start, end in passage.sentences:
        yield bisect_left(starts, end) - bisect_left(starts, start), start, end


def _block(count: Callable[[Passage], int]) -> Callable[[Passage], Iterator[Stretch]]:
    def measure(passage: Passage) -> Iterator[Stretch]:
        yield count(passage), 0, len(passage.text)

    return measure


_MEASURES: dict[str, Callable[[Passage], Iterator[Stretch]]] = {
    "sentence-words": _sentence_words,
    "block-words": _block(lambda passage: len(passage.words)),
    "block-sentences": _block(lambda passage: len(passage.sentences)),
    "block-characters": _block(lambda passage: len(passage.text)),
}
