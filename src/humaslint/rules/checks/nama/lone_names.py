"""Whether a name that stands alone is part of somebody's full name, spelled otherwise: *Indh* of *Indah Lestari*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaslint.indonesian.people.mentions import Mention
from humaslint.indonesian.people.name_chunks import find_chunks
from humaslint.indonesian.people.name_forms import is_letter_off, is_strange
from humaslint.indonesian.people.persons import name_of
from humaslint.indonesian.people.persons_apart import hold_one_office, is_presented
from humaslint.indonesian.people.spelling_variants import LONG, WIDESPREAD, Parts, is_vowel_off
from humaslint.indonesian.release import Release
from humaslint.rules.checks.nama.name_findings import part_like
from humaslint.rules.checks.nama.name_slips import ends_in_other_vowel, is_exchanged, is_slip_of_known

_SHORTEST = 5
"""Letters of a lone name that is none of another's by chance."""
_OFTEN = 2
"""How often a name is told that another stands for once."""
_AGE = re.compile(r"\s\(\d{1,2}(?: tahun)?\)")
_BRANCH = re.compile(r"\([A-Z]{1,4}\)\s\Z")
_LONGEST_BRANCH = 7
"""Characters of a branch with its brackets."""


def is_part_again(release: Release, full: Sequence[Mention], lone: Sequence[Mention], names: Sequence[Parts]) -> bool:
    """Say whether the mentions of a lone name are of the person whom the mentions `full` name in full.

    They are not where the lone name may as well be a part of another of the full `names`, or is introduced as that of
    somebody else.
    """
    part, name = name_of(lone[0])[0], name_of(full[0])
    if _closes_office(release, name, part):
        return False
    if part in WIDESPREAD:
        return _is_slip_again(release, full, lone, names)
    if part_like(name, part) is None and not _is_vowel_off(release, full, part):
        return _is_slip_again(release, full, lone, names)
    return not _fits_another(name, part, names) and not any(_is_somebody_else(release, full, each) for each in lone)


def _closes_office(release: Release, name: Parts, part: str) -> bool:
    """Say whether a word ends an office's run of capitals somewhere, in which nothing of the name stands.

    `Bupati Randu Sadewi` holds an office of her own, whether or not *Randu* is known for a place.
    """
    for passage, index in release.capital_words.get(part, ()):
        chunk = next((each for each in find_chunks(passage) if each.last == index), None)
        if chunk and chunk.has_office and len(chunk.words) > 1 and not passage.is_headline:
            return set(name).isdisjoint(chunk.words)
    return False


def _is_vowel_off(release: Release, full: Sequence[Mention], part: str) -> bool:
    """Say whether a lone name is the first or last part of a name that was presented, but for a vowel: *Yusron*."""
    name = name_of(full[0])
    is_near = any(is_vowel_off(each, part) and len(part) >= LONG for each in (name[0], name[-1]))
    return is_near and is_shown(release, full[0])


def _is_slip_again(release: Release, full: Sequence[Mention], lone: Sequence[Mention], names: Sequence[Parts]) -> bool:
    """Say whether one of the two is no name that anybody knows, or once stands for the usual one, a letter off.

    Who is named by the lone name is never presented, and nobody else of the release can be meant.
    """
    part, name = name_of(lone[0])[0], name_of(full[0])
    if _is_of_one_office(release, full, lone):
        return not _fits_another(name, part, names)
    if not (any(_is_slip(each, part) for each in name) or _is_once_for_usual(release, name, part)):
        return False
    others = [each for other in names if set(name).isdisjoint(other) for each in other]
    return not any(is_letter_off(each, part) for each in others) and not any(is_shown(release, each) for each in lone)


def _is_of_one_office(release: Release, full: Sequence[Mention], lone: Sequence[Mention]) -> bool:
    """Say whether a lone name comes with the office of the full one, of which it is a part but for a letter.

    `Bupati Randu Sadewa Trilaksono`, `Bupati Sadewo`: nobody else holds that office.
    """
    part, name = name_of(lone[0])[0], name_of(full[0])
    is_near = any(min(len(each), len(part)) >= _SHORTEST and is_letter_off(each, part) for each in (name[0], name[-1]))
    return is_near and hold_one_office(release, full, lone)


def _is_once_for_usual(release: Release, name: Parts, part: str) -> bool:
    """Say whether a lone name stands once where another, by which the person is told of again and again, should.

    Of *Rahma* and *Rahmat* each may be a name of its own.
    """
    if len(part) < _SHORTEST or release.word_counts[part] > 1:
        return False
    usual = [each for each in (name[0], name[-1]) if release.word_counts[each] >= _OFTEN]
    return any(len(each) == len(part) and is_letter_off(each, part) for each in usual)


def _is_slip(known: str, part: str) -> bool:
    """Say whether one of the two is the other with a slip; another last vowel makes another name of a short one."""
    if not is_letter_off(known, part) or is_exchanged(known, part):
        return False
    if len(part) < LONG and ends_in_other_vowel(known, part):
        return False
    return is_strange(part) or is_slip_of_known(known, part)


def _is_somebody_else(release: Release, full: Sequence[Mention], mention: Mention) -> bool:
    """Say whether a lone name has an introduction of its own that the full name does not have."""
    return is_presented(release, mention) and not hold_one_office(release, full, (mention,))


def _fits_another(one: Parts, part: str, names: Sequence[Parts]) -> bool:
    """Say whether a lone name is like a part of a full name that shares none with the name `one`."""
    others = (each for name in names if set(one).isdisjoint(name) for each in name)
    return any(part_like((each,), part) is not None for each in others)


def is_shown(release: Release, mention: Mention) -> bool:
    """Say whether a mention comes with degrees, an office, an age, or the branch behind a rank: `Mayor Laut (P)`."""
    text = release.passages[mention.block].text
    is_aged = _AGE.match(text, mention.end) is not None
    has_branch = _BRANCH.search(text, max(0, mention.start - _LONGEST_BRANCH), mention.start) is not None
    return mention.degrees is not None or is_aged or has_branch or is_presented(release, mention)


def is_shown_once(release: Release, one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    """Say whether the first name is shown at its first mention, and the other name never."""
    return is_shown(release, one[0]) and not any(is_shown(release, each) for each in other)
