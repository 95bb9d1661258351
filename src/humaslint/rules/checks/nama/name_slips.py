"""Whether one name is another with a slip: a letter off, in a part that no list of names or words has."""

from __future__ import annotations

from humaslint.indonesian.people.name_forms import is_letter_off, is_strange, is_telling
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.people.spelling_variants import WIDESPREAD, Parts, is_abbreviated, is_clipped, is_initial
from humaslint.indonesian.words.affixes import VOWELS

_ALIKE = (VOWELS, frozenset("fpv"))
"""Letters that are written for one another."""
FIRST = 4
"""Letters of a first name by which somebody is known again."""
_PART = 5
"""Letters of a part of a name in which one that is off makes no other name."""
_SURE = 7
"""Letters of a part from which on another consonant in it makes no other name."""


def is_slip_of_surname(one: Parts, other: Parts) -> bool:
    """Say whether two full lower-case names have the same rare first name, and differ by a slip in a part behind it.

    Behind a first name that many bear, another letter makes another name sooner.
    """
    unlike = _unlike(one, other)
    if unlike is None or unlike[0] == 0 or not _is_slip(*unlike[1:]):
        return False
    if one[0] in COMMON_PARTS and (_ends_otherwise(*unlike[1:]) or _is_too_short(*unlike[1:])):
        return False
    same = [part for part in one if part in other and len(part) > 2]
    rare = [part for part in same if is_rare_first(part) and not is_initial(part)]
    return one[0] in rare or (len(same) > 1 and bool(rare))


def is_slip_of_first(one: Parts, other: Parts) -> bool:
    """Say whether two full lower-case names have the same rare parts behind a long first one with a slip.

    Another vowel at its end makes another name: *Wulandari*, *Wulandara*.
    """
    unlike = _unlike(one, other)
    if unlike is None or unlike[0] or not is_telling(one[1:]):
        return False
    left, right = unlike[1:]
    return _is_slip(left, right) and not _ends_otherwise(left, right) and not _is_too_short(left, right)


def is_sure_slip(one: Parts, other: Parts) -> bool:
    """Say whether two full lower-case names differ in one part, and in one of them that is a name with a slip inside.

    One of the names may have more parts at its ends, or others as initials.
    """
    short, long = sorted((one, other), key=len)
    for at in range(len(long) - len(short) + 1) if len(short) > 1 else ():
        pairs = list(zip(short, long[at:], strict=False))
        unlike = [pair for pair in pairs if pair[0] != pair[1] and not is_abbreviated(*pair)]
        is_shared = any(left == right and len(left) > 2 for left, right in pairs)
        if len(unlike) == 1 and is_shared and is_slip_of_known(*unlike[0]):
            return True
    return False


def is_slip_of_known(one: str, other: str) -> bool:
    """Say whether one of two lower-case parts is known and the other is it with a slip inside: *Baags* of *Bagas*."""
    if (len(one) == len(other) < _PART) or is_strange(one) == is_strange(other):
        return False
    return is_letter_off(one, other) and not ends_in_other_vowel(one, other)


def is_slip_of_part(part: str, other: str) -> bool:
    """Say whether a lower-case name that stands alone is a part of another name with a slip inside."""
    if not is_strange(other) or min(len(part), len(other)) < _PART or part[0] != other[0]:
        return False
    return is_letter_off(part, other) and not _ends_otherwise(part, other) and not _is_too_short(part, other)


def is_slip_of_long(one: str, other: str) -> bool:
    """Say whether a long lower-case part is another with one letter for another, which makes no other name."""
    return len(one) == len(other) >= _SURE and is_letter_off(one, other) and not is_exchanged(one, other)


def is_rare_first(part: str) -> bool:
    """Say whether a lower-case first name is long enough, and borne by so few, that somebody is known again by it."""
    return len(part) >= FIRST and part not in WIDESPREAD


def shortened(part: str) -> set[str]:
    """Return the part and what is left of it without one letter: two that a letter tells apart share one of these."""
    return {part, *(part[:at] + part[at + 1 :] for at in range(len(part)))}


def _unlike(one: Parts, other: Parts) -> tuple[int, str, str] | None:
    """Return the place of the only part in which two names differ, and that part in both."""
    if len(one) != len(other) or len(one) < 2:
        return None
    unlike = [(at, *pair) for at, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    return unlike[0] if len(unlike) == 1 else None


def _is_slip(one: str, other: str) -> bool:
    """Say whether one of the parts is the other with a slip, that is, one of them is no name."""
    return (
        min(len(one), len(other)) >= _PART - 1 and is_letter_off(one, other) and (is_strange(one) or is_strange(other))
    )


def _is_too_short(one: str, other: str) -> bool:
    """Say whether the parts are too short for what differs in them to be a slip."""
    return min(len(one), len(other)) < _PART or is_exchanged(one, other)


def is_exchanged(one: str, other: str) -> bool:
    """Say whether an unlike letter stands for one in short parts, which makes another name: *Rika* is not *Rita*.

    So does another consonant before the last vowel of a longer one: *Supardi*, *Suparni*.
    """
    odd = [pair for pair in zip(one, other, strict=False) if len(set(pair)) > 1]
    is_changed = len(one) == len(other) and len(odd) == 1 and not any(each.issuperset(odd[0]) for each in _ALIKE)
    return is_changed and (len(one) < _SURE or (one[-2] != other[-2] and one[-1] in VOWELS))


def _ends_otherwise(one: str, other: str) -> bool:
    """Say whether the parts differ by their last letter, but for a consonant that is lost."""
    return one[:-1] == other[:-1] or (other in (one[:-1], one + other[-1]) and not is_clipped(one, other))


def ends_in_other_vowel(one: str, other: str) -> bool:
    """Say whether the parts differ by their last letter, and that is a vowel of one, or one has it more."""
    return _ends_otherwise(one, other) and (len(one) != len(other) or not VOWELS.isdisjoint((one[-1], other[-1])))
