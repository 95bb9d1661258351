"""One person's name spelled two ways in a release: Yunita Maharani and, further on, Yunitha Maharani."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from humaslint.indonesian.people.mentions import Mention, find_people
from humaslint.indonesian.people.name_forms import is_letter_off, is_near, is_strange
from humaslint.indonesian.people.persons import degrees_of, name_of
from humaslint.indonesian.people.persons_apart import are_apart, have_other_degrees, hold_one_office, hold_sole_office
from humaslint.indonesian.people.spelling_variants import (
    LONG,
    WIDESPREAD,
    Parts,
    are_variants,
    is_clipped,
    is_same_part,
    is_sound_variant,
    is_vowel_off,
    sound,
    telling_parts,
)
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.nama.lone_names import is_part_again, is_shown, is_shown_once
from humaslint.rules.checks.nama.name_findings import is_clipped_part, is_turned, name_finding
from humaslint.rules.checks.nama.name_slips import (
    FIRST,
    is_rare_first,
    is_slip_of_first,
    is_slip_of_known,
    is_slip_of_long,
    is_slip_of_part,
    is_slip_of_surname,
    is_sure_slip,
    shortened,
)

_TELLING = 3
"""Degrees in a row that two people hardly share."""
_LONG_LAST = 8
"""Letters of a last name that tells as much, whatever the first."""
_FULL = 3
"""Parts of a name of which all but the last are the same: `Sri Handayani Kusuma`."""
_CROWD = 60
"""Names with a part of one sound among which pairs are looked for; that more of them share says nothing."""


class Spelling(NamedTuple):
    """A name in lower case and its mentions, in reading order."""

    parts: Parts
    mentions: list[Mention]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each mention of a person in the rarer spelling.

    Where both are as frequent, both are doubtful: the first mention of the other spelling is reported too. `found`
    is the name there, `other` the same person's name elsewhere; which of the two is right is not ours to say.
    """
    people = find_people(release)
    holders = _holders(people)
    strongest: dict[Parts, tuple[tuple[int, bool], bool, Spelling, Spelling]] = {}
    for one, other in _pairs(release, _spellings(people)):
        votes = _votes(one.parts, other.parts, holders), _votes(other.parts, one.parts, holders)
        odd = _odd_one(release, one, other) if votes[0] == votes[1] else None
        minor, major = (one, other) if votes[0] < votes[1] or odd is one else (other, one)
        rank = max(votes), len(one.parts) == len(other.parts)
        if minor.parts not in strongest or strongest[minor.parts][0] < rank:
            strongest[minor.parts] = rank, votes[0] == votes[1] and odd is None, minor, major
    for _rank, is_tie, minor, major in strongest.values():
        for mention in minor.mentions:
            if release.passages[mention.block].kind in rule.scope:
                yield name_finding(rule, release, mention, _model(release, major))
        first = major.mentions[0]
        if is_tie and release.passages[first.block].kind in rule.scope:
            yield name_finding(rule, release, first, _model(release, minor))


def _odd_one(release: Release, one: Spelling, other: Spelling) -> Spelling | None:
    """Return the spelling with a part that nobody knows, where the other has a name for it a letter off; else None.

    An old spelling (*Soerya*), another vowel (*Sudarsa*) and the only one that is presented may be right.
    """
    may_vary = len(one.parts) == len(other.parts)
    pairs = [
        (left, right)
        for left in set(one.parts) - set(other.parts)
        for right in set(other.parts) - set(one.parts)
        if is_letter_off(left, right) and not is_vowel_off(left, right)
        if not (may_vary and is_sound_variant(left, right))
    ]
    if len(pairs) != 1 or is_strange(pairs[0][0]) == is_strange(pairs[0][1]):
        return None
    odd, known = (one, other) if is_strange(pairs[0][0]) else (other, one)
    are_shown = [any(is_shown(release, each) for each in name.mentions) for name in (odd, known)]
    return None if are_shown == [True, False] else odd


def _model(release: Release, spelling: Spelling) -> Mention:
    """Return the first mention that is not all in capitals, else the first."""
    plain = (each for each in spelling.mentions if not release.passages[each.block].is_upper)
    return next(plain, spelling.mentions[0])


def _spellings(people: Sequence[Mention]) -> list[Spelling]:
    """Return the different names in order of their first mention."""
    spellings: dict[Parts, Spelling] = {}
    for mention in people:
        parts = name_of(mention)
        spellings.setdefault(parts, Spelling(parts, [])).mentions.append(mention)
    return list(spellings.values())


def _pairs(release: Release, spellings: Sequence[Spelling]) -> Iterator[tuple[Spelling, Spelling]]:
    """Yield each two spellings of one person, the one that is mentioned first first."""
    names = [spelling.parts for spelling in spellings if len(spelling.parts) > 1]
    full = {part for parts in names for part in parts}
    by_sound: dict[str, list[int]] = {}
    is_odd = any(len(spelling.parts) == 1 and _may_be_odd(spelling.parts[0], full) for spelling in spellings)
    for number, spelling in enumerate(spellings):
        keys = _keys(spelling.parts, is_odd=is_odd)
        groups = (by_sound.get(key, ()) for key in keys)
        for earlier in sorted({each for group in groups if len(group) <= _CROWD for each in group}):
            first = spellings[earlier]
            if _are_one(release, first, spelling, full, names) and not are_apart(
                release, first.mentions, spelling.mentions
            ):
                yield first, spelling
        for key in keys:
            by_sound.setdefault(key, []).append(number)


def _keys(parts: Parts, *, is_odd: bool) -> set[str]:
    """Return what two spellings of one name have in common: how it sounds, whole, in part, or with a letter lost.

    `is_odd` says that a name of one part may be a slip of a part, and so each part is looked for with a letter less.
    """
    keys = {sound("".join(parts)), *map(sound, telling_parts(parts))}
    keys |= {sound(part[:-1]) for part in parts if is_clipped(part, part[:-1])}
    if is_odd:
        keys.update(*[shortened(part) for part in parts if len(part) >= FIRST])
    if len(parts) > 1:
        keys.update([f"{parts[0]} {part}" for part in {*shortened(parts[-1]), parts[-1].replace("o", "a")}])
    return keys


def _are_one(release: Release, one: Spelling, other: Spelling, full: set[str], names: Sequence[Parts]) -> bool:
    """Say whether two names are one, spelled two ways; the later may be the first or last part of the earlier.

    It is not where it may as well be a part of somebody else's name.
    """
    if len(one.parts) == len(other.parts) == 1:
        return _are_one_word(release, one, other)
    if len(one.parts) == 1 and release.passages[one.mentions[0].block].is_headline:
        one, other = other, one
    if len(other.parts) > 1 or len(one.parts) < 2:
        if _is_short_for_another(one.parts, other.parts, names) or _is_short_for_another(other.parts, one.parts, names):
            return False
        if are_variants(one.parts, other.parts) or is_turned(one.parts, other.parts):
            return True
        if _has_slip(release, one, other) or _is_named_again(release, one, other):
            return True
        return is_near(one.parts, other.parts) and (
            _share_degrees(release, one.mentions, other.mentions) or _is_long_name_again(release, one, other)
        )
    if "".join(one.parts) == other.parts[0]:  # `Wira Kusuma`, `Wirakusuma`
        return is_shown_once(release, one.mentions, other.mentions)
    return other.parts[0] not in full and is_part_again(release, one.mentions, other.mentions, names)


def _is_short_for_another(short: Parts, other: Parts, names: Sequence[Parts]) -> bool:
    """Say whether a name is the beginning of a longer one, and so no slip of `other`, which has more parts."""
    if len(short) >= len(other):
        return False
    return any(len(name) > len(short) and name[: len(short)] == short for name in names)


def _may_be_odd(part: str, full: set[str]) -> bool:
    return is_strange(part) or (part not in full and len(part) >= FIRST)


def _is_named_again(release: Release, one: Spelling, other: Spelling) -> bool:
    """Say whether the later name has another vowel in its last part, and comes without office or degrees: *Santosa*.

    The first comes with one, so that nobody else is meant.
    """
    first, last = one.parts[0], one.parts[-1]
    is_telling = is_rare_first(first) or len(last) >= _LONG_LAST or len(one.parts) >= _FULL
    is_other_sex = {last[-1], other.parts[-1][-1]} == {"a", "i"}  # `Saputra`, `Saputri`
    is_same = is_telling and one.parts[:-1] == other.parts[:-1] and is_vowel_off(last, other.parts[-1])
    return is_same and not is_other_sex and is_shown_once(release, one.mentions, other.mentions)


def _has_slip(release: Release, one: Spelling, other: Spelling) -> bool:
    """Say whether two full names are one with a slip, by what is the same in them and by how the later comes."""
    if is_slip_of_surname(one.parts, other.parts):
        return not have_other_degrees(release, one.mentions, other.mentions)
    if is_sure_slip(one.parts, other.parts):
        are_shown = [any(is_shown(release, each) for each in name.mentions) for name in (one, other)]
        return not all(are_shown) or hold_one_office(release, one.mentions, other.mentions)
    if not is_slip_of_first(one.parts, other.parts):
        return False
    is_other_shown = any(is_shown(release, each) for each in other.mentions)
    return not is_other_shown or hold_one_office(release, one.mentions, other.mentions)


def _are_one_word(release: Release, one: Spelling, other: Spelling) -> bool:
    """Say whether two names of one part are one: only the first comes with degrees or an office, or both with one."""
    name, part = one.parts[0], other.parts[0]
    is_rare = part not in WIDESPREAD and len(part) >= LONG
    tests = (is_sound_variant, is_clipped_part, is_slip_of_part) if is_rare else (is_slip_of_known,)
    is_alike = any(test(name, part) for test in (*tests, is_slip_of_long))
    mentions = one.mentions, other.mentions
    return is_alike and (is_shown_once(release, *mentions) or hold_sole_office(release, *mentions))


def _is_long_name_again(release: Release, one: Spelling, other: Spelling) -> bool:
    """Say whether the later name, which comes without office or degrees, has two rare parts of the presented first."""
    shared = set(telling_parts(one.parts)) & set(other.parts)
    unlike = [part for part in other.parts if part not in one.parts]
    is_long = len(shared) > 1 and min(map(len, unlike), default=0) >= FIRST
    return is_long and is_shown_once(release, one.mentions, other.mentions)


def _share_degrees(release: Release, one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    """Say whether both names come with the same three degrees or more: two people hardly do."""
    chains = [
        {tuple(each.form for each in degrees_of(release, mention)) for mention in mentions} for mentions in (one, other)
    ]
    return any(len(chain) >= _TELLING for chain in chains[0] & chains[1])


def _holders(people: Sequence[Mention]) -> Mapping[str, set[int]]:
    """Return the numbers of the mentions that have each part of a name, in lower case."""
    holders: dict[str, set[int]] = {}
    for number, mention in enumerate(people):
        for part in name_of(mention):
            holders.setdefault(part, set()).add(number)
    return holders


def _votes(parts: Parts, other: Parts, holders: Mapping[str, set[int]]) -> int:
    """Return how many mentions have the part in which the first of two spellings differs from the second."""
    unlike = set(parts) - set(other)
    own = {part for part in unlike if any(is_same_part(part, each) for each in other)} or unlike
    return len(set().union(*(holders[part] for part in own)))
