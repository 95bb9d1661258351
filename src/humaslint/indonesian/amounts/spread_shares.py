"""Shares told in a sentence each, with the rest of the whole: `Randu 40 persen. Waru 25 persen. Sisanya 45 …`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.small_words import REST

_LINKS = frozenset(", sebanyak sebesar yaitu yakni atau adalah ialah sekitar".split())
"""Words and marks, in lower case, between *sisanya* and its share."""
_BACK = 5
"""Sentences before the rest in which its whole is told."""


def find_spread_shares(
    sentences: Sequence[CountedSentence], but: Collection[str]
) -> Iterator[tuple[CountedSentence, Quantity, list[Quantity]]]:
    """Yield the sentence and the share of each rest, with the shares told in the sentences before it, in their order.

    A sentence that has a word of `but`, in lower case, tells no shares.
    """
    for at, sentence in enumerate(sentences):
        words, first = sentence.words, next(iter(sentence.amounts), None)
        is_rest = words[0] in REST and first is not None and first.unit == "percent"
        if first is None or not is_rest or not all(word in _LINKS for word in words[1 : first.start]):
            continue
        parts: list[Quantity] = []
        for before in sentences[max(0, at - _BACK) : at][::-1]:
            shares = [each for each in before.amounts if each.unit == "percent"]
            if not shares or not {*before.words}.isdisjoint(but):
                break
            parts = [*shares, *parts]
        if parts:
            yield sentence, first, parts
