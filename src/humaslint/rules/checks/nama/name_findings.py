"""The finding at a name that is spelled otherwise elsewhere: the parts in question, and no others, are named."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import starmap

from humaslint.indonesian.people.mentions import Mention
from humaslint.indonesian.people.persons import name_of, place_of
from humaslint.indonesian.people.spelling_variants import (
    Parts,
    is_abbreviated,
    is_clipped,
    is_same_part,
    is_sound_variant,
)
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.checks.nama.name_slips import is_slip_of_part

Stretch = tuple[int, int]
"""The parts `start:end` of a name."""


def name_finding(rule: Rule, release: Release, mention: Mention, model: Mention) -> Finding:
    """Return the finding at a mention whose name the mention `model` spells otherwise."""
    is_short = len(mention.parts) == 1 < len(model.parts)
    part = part_like(name_of(model), mention.parts[0].lower()) if is_short else None
    if part is not None:
        own, theirs = (0, 1), (part % len(model.parts), part % len(model.parts) + 1)
    else:
        own, theirs = _align(name_of(mention), name_of(model))
    place, other = _place(release, mention, own), release.written(_place(release, model, theirs))
    told, related = {"found": release.written(place), "other": other}, (place_of(model),)
    return Finding(rule, place, told, suggestions=(other,), related=related)


def _place(release: Release, mention: Mention, stretch: Stretch) -> Place:
    """Return where the parts `stretch` of the name stand."""
    first, last = stretch[0], stretch[1] - 1
    starts: list[Token] = []
    for token in release.passages[mention.block].tokens_in(mention.start, mention.end):
        if len(starts) < len(mention.parts) and token.text == mention.parts[len(starts)]:
            starts.append(token)
    is_whole = stretch == (0, len(mention.parts)) or len(starts) < len(mention.parts)
    start, end = (mention.start, mention.end) if is_whole else (starts[first].start, starts[last].end)
    return Place(mention.block, start, end)


def part_like(name: Parts, part: str) -> int | None:
    """Return the place of the first or last part of a name of which `part` is a variant: 0 or -1; None if neither."""
    alike = (is_sound_variant, is_clipped_part, is_slip_of_part)
    return next((place for place in (0, -1) if any(is_alike(name[place], part) for is_alike in alike)), None)


def is_clipped_part(one: str, other: str) -> bool:
    """Say whether one part is the other without its last letter, and no name or word that anybody knows."""
    return is_clipped(one, other) and analyse_word(min(one, other, key=len)).tier in (Tier.UNKNOWN, Tier.WEB)


def is_turned(one: Parts, other: Parts) -> bool:
    """Say whether two names have the same parts in another order: `siti nurhayati`, `nurhayati siti`."""
    return one != other and len(one) == len(other) > 1 and sorted(one) == sorted(other)


def _align(one: Parts, other: Parts) -> tuple[Stretch, Stretch]:
    """Return which parts of two lower-case names stand for each other, both names whole where none do one by one.

    What only one of the names has, and what one has as an initial, is left out at the ends.
    """
    short, long = sorted((one, other), key=len)
    for offset in range(len(long) - len(short) + 1):
        pairs = list(zip(short, long[offset:], strict=False))
        if all(starmap(is_same_part, pairs)) or len(one) == len(other):
            left, right = _inner(pairs)
            near, far = (left, right), (left + offset, right + offset)
            return (near, far) if short is one else (far, near)
    return (0, len(one)), (0, len(other))


def _inner(pairs: Sequence[tuple[str, str]]) -> Stretch:
    """Return the pairs between those at the ends of which one part is short for the other."""
    whole = [at for at, pair in enumerate(pairs) if not is_abbreviated(*pair)]
    return (whole[0], whole[-1] + 1) if whole else (0, len(pairs))
