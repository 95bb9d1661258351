"""Things told of again and split by make: `Dari 17 motor itu, sembilan unit bermerek Randu dan tujuh unit Waru`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.amounts.amount_lists import AmountList
from humaslint.indonesian.amounts.disjoint_parts import OVERFULL
from humaslint.indonesian.amounts.quantities import CountedSentence
from humaslint.indonesian.small_words import AND_WHILE, CLASSIFIERS, FUNCTION_WORDS, POINTERS

OF_MAKE = frozenset(("bermerek", "bermerk", "berjenis", "bertipe"))
"""Words, in lower case, before what each of a number of things has once."""
_OPEN = frozenset(
    """
    antaranya antara lain lainnya sisanya selebihnya sebagian masing-masing sekitar lebih kurang hampir juga termasuk
    tanpa tidak belum setidaknya sedikitnya
    """.split()
)
"""Words, in lower case, with which the makes told need not be all."""
_PARTS = 2
_LONGEST = 4
"""Tokens of a part behind its amount."""
_OFF = 10
"""Things that are off by more than the tenth of the whole are left untold."""


def find_branded(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the whole with which a sentence takes up what was told, and its parts, each of another make."""
    _tokens, amounts, words = sentence
    if len(amounts) <= _PARTS or words[0] != "dari" or amounts[0].start != 1 or not _OPEN.isdisjoint(words):
        return
    whole, parts = amounts[0], list(amounts[1:])
    head = words[whole.end : parts[0].start]
    if head[-1:] != [","] or POINTERS.isdisjoint(head[-2:-1]):
        return
    kinds = CLASSIFIERS | {whole.noun}
    ends = [*(part.start for part in parts[1:]), len(words)]
    behind = [words[part.end : end] for part, end in zip(parts, ends, strict=True)]
    makes = [_make(each, kinds, is_first=not at) for at, each in enumerate(behind)]
    is_closed = words[parts[-1].start - 1] in AND_WHILE and all(
        words[one.start - 1] in {",", *AND_WHILE} for one in parts
    )
    value = sum(part.value for part in parts)
    if is_closed and "" not in makes and len({*makes}) == len(makes) and abs(value - whole.value) * _OFF <= whole.value:
        yield AmountList(whole, parts, OVERFULL)


def _make(words: Sequence[str], kinds: frozenset[str], *, is_first: bool) -> str:
    """Return the make of a part, empty where what stands behind its amount is no make alone."""
    end = next((at for at, word in enumerate(words) if not word[0].isalnum() or word in AND_WHILE), len(words))
    own = list(words[:end])
    while own and own[0] in kinds:
        own.pop(0)
    is_led = not OF_MAKE.isdisjoint(own[:1])
    own = own[is_led:]
    is_name = len(own) <= _LONGEST and FUNCTION_WORDS.isdisjoint(own)
    return " ".join(own) if is_name and (is_led or not is_first) else ""
