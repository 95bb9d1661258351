"""Which parts of two spellings of one name stand for each other: *Fahri Lubis* in `M. Fahri Lubis`, `Fachri Lubis`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.spelling_variants import Parts, is_abbreviated, is_same_part

Stretch = tuple[int, int]
"""The parts `start:end` of a name."""


def is_turned(one: Parts, other: Parts) -> bool:
    """Say whether two names have the same parts in another order: `siti nurhayati`, `nurhayati siti`."""
    return one != other and len(one) == len(other) > 1 and sorted(one) == sorted(other)


def align(one: Parts, other: Parts) -> tuple[Stretch, Stretch]:
    """Return which parts of two lower-case names stand for each other, both names whole where none do one by one.

    What only one of the names has, and what one has as an initial, is left out at the ends.
    """
    short, long = sorted((one, other), key=len)
    for offset in range(len(long) - len(short) + 1):
        pairs = list(zip(short, long[offset:], strict=False))
        if all(map(_is_alike, pairs)) or len(one) == len(other):
            left, right = _inner(pairs)
            near, far = (left, right), (left + offset, right + offset)
            return (near, far) if short is one else (far, near)
    return (0, len(one)), (0, len(other))


def _is_alike(pair: tuple[str, str]) -> bool:
    return is_same_part(*pair)


def _inner(pairs: Sequence[tuple[str, str]]) -> Stretch:
    """Return the pairs between those at the ends of which one part is short for the other."""
    whole = [at for at, pair in enumerate(pairs) if not is_abbreviated(*pair)]
    return (whole[0], whole[-1] + 1) if whole else (0, len(pairs))
