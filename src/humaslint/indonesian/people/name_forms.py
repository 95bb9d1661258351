"""Whether two full names may be of one person: forms of one name, fuller and shorter, or spellings of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.people.spelling_variants import (
    WIDESPREAD,
    Parts,
    are_variants,
    is_abbreviated,
    is_initial,
    is_one_letter_off,
    sound,
    telling_parts,
)
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.lazy import remembered

_CROWD = 300
"""Names of an archive with a part of one sound among which pairs are looked for."""


def similar_pairs(names: Iterable[Parts], crowd: int = _CROWD) -> Iterator[tuple[Parts, Parts]]:
    """Yield each two names of two or more lower-case parts that may be one person's, in alphabetical order.

    A part of a name by which more than `crowd` of the names go says nothing.
    """
    groups: dict[str, list[Parts]] = {}
    for name in sorted(names):
        if len(name) > 1:
            for key in {sound("".join(name)), *map(sound, telling_parts(name))}:
                groups.setdefault(key, []).append(name)
    found = {
        (one, other)
        for group in groups.values()
        if len(group) <= crowd
        for one, other in combinations(group, 2)
        if is_form_of(one, other) or is_spelling_of(one, other) or is_near(one, other)
    }
    yield from sorted(found)


def is_form_of(one: Parts, other: Parts) -> bool:
    """Say whether one name is the other with last parts left out or with parts as initials, spelled alike.

    `Ridwan Batara`, `M. Ridwan Batara`, `Ridwan Batara Putra`. First parts may be left out only if many bear them:
    a wife may have her husband's name behind hers.
    """
    short, long = sorted((one, other), key=len)
    return any(_agree(short, rest[: len(short)]) for rest in _rests(long) if len(rest) >= len(short))


def is_spelling_of(one: Parts, other: Parts) -> bool:
    """Say whether one name, or a form of it, is the other spelled differently."""
    short, long = sorted((one, other), key=len)
    if "".join(short) == "".join(long):
        return short != long
    return any(
        are_variants(short, rest[: len(short)])
        for rest in _rests(long)
        if len(rest) >= len(short) and short != rest[: len(short)]
    )


def is_near(one: Parts, other: Parts) -> bool:
    """Say whether the names differ by one letter of one part, with two other parts or a rare one the same.

    That alone tells nothing: Rika is not Rita. Somebody else must hold another office.
    """
    if len(one) != len(other):
        return False
    unlike = [(left, right) for left, right in zip(one, other, strict=True) if left != right]
    same = [part for part in one if part in other and len(part) > 2]
    return len(unlike) == 1 and bool(same) and is_letter_off(*unlike[0]) and (len(same) > 1 or is_telling(tuple(same)))


def is_letter_off(one: str, other: str) -> bool:
    """Say whether two parts of four or more letters differ by one letter more, less or other, or two turned round."""
    return min(len(one), len(other)) > 3 and is_one_letter_off(one, other)


def is_telling(name: Parts) -> bool:
    """Say whether the name is rare enough that two who bear it are likely one person."""
    return any(part not in COMMON_PARTS and part not in WIDESPREAD and not is_initial(part) for part in name)


@remembered(4096)
def is_strange(part: str) -> bool:
    """Say whether a lower-case part of a name is in no list of names and words."""
    return part not in COMMON_PARTS and analyse_word(part).tier in (Tier.UNKNOWN, Tier.WEB)


def _rests(name: Parts) -> Iterator[Parts]:
    """Yield the name, and what is left of it without first parts that many bear."""
    yield name
    for start, part in enumerate(name):
        if part not in WIDESPREAD and not is_initial(part):
            return
        yield name[start + 1 :]


def _agree(one: Parts, other: Parts) -> bool:
    """Say whether the parts are the same, initials standing for those that begin so, with two whole ones in common."""
    whole = 0
    for left, right in zip(one, other, strict=True):
        if left == right:
            whole += len(left) > 2
        elif not _is_initial_of(left, right):
            return False
    return whole > 1


def _is_initial_of(one: str, other: str) -> bool:
    return one.strip(".") != other.strip(".") and is_abbreviated(one.strip("."), other.strip("."))
