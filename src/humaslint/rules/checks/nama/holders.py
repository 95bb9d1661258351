"""One office held by two people in a release: Bupati Slamet Riyadi and, further on, Bupati Slamet Riyanto."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import NamedTuple

from humaslint.indonesian.government.regions import kinds_of_regions, letters_of, regions
from humaslint.indonesian.people.mentions import Mention
from humaslint.indonesian.people.name_forms import is_form_of, is_letter_off, is_spelling_of
from humaslint.indonesian.people.office_changes import installations, is_settled
from humaslint.indonesian.people.office_holders import are_one_office, has_one_holder
from humaslint.indonesian.people.office_words import are_compatible
from humaslint.indonesian.people.offices import Office, offices_of
from humaslint.indonesian.people.persons import full_names, place_of, sentence_of
from humaslint.indonesian.people.persons_apart import are_apart
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.people.spelling_variants import Parts, is_initial, is_same_part
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule

_MOST_NAMES = 300
"""Full names in a release; one with more is a list of people."""
_MOST_HOLDERS = 40
"""People with an office that has one holder; more of them are told of one after another."""
_PAST = re.compile(r"\b(?:pertama|sejarah|era|zaman|periode|tahun \d{4}|19\d\d|masing-masing)\b")
"""What a sentence in lower case says of holders at other times."""


_KINDS = frozenset(("kabupaten", "kota", "provinsi"))


class _Holder(NamedTuple):
    """A full name in lower case with its mentions, in reading order, and the offices with which they come."""

    parts: Parts
    mentions: Sequence[Mention]
    offices: Sequence[Office]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each mention of the less frequent holder, the later one where both are as frequent."""
    names = full_names(release)
    told = installations(release.lower) if 1 < len(names) <= _MOST_NAMES else None
    if told is None:
        return
    offices = offices_of(release)
    holders = [_holder(parts, own, offices, told) for parts, own in names.items()]
    single = [each for each in holders if any(map(has_one_holder, each.offices))]
    if len(single) > _MOST_HOLDERS:
        return
    every = [office for holder in holders for office in holder.offices]
    for one, other in combinations(single, 2):
        office = _shared_office(one, other, every)
        if office and _are_rivals(release, one, other) and not _are_parts(one.parts, other.parts, names):
            yield from _findings(rule, release, one, other, office)


def _holder(
    parts: Parts, mentions: Sequence[Mention], offices: Mapping[Mention, Office], told: Sequence[str]
) -> _Holder:
    """Return a name with the offices that no sentence in `told`, of those which tell of a change, may have changed."""
    held = [offices[each] for each in mentions if each in offices]
    settled = {each.words: each for each in held if not told or is_settled(each.roles, told)}
    return _Holder(parts, mentions, tuple(settled.values()))


def _shared_office(one: _Holder, other: _Holder, every: Sequence[Office]) -> Office | None:
    """Return the office, as it is written in full, that both hold, whoever is acting where the names are almost one.

    There is none where each holds one like it of another place: `Kasatlantas Polres Randu` and `Polres Waru`.
    """
    is_near = _are_near(one.parts, other.parts)
    like = [pair for pair in product(one.offices, other.offices) if pair[0].roles == pair[1].roles]
    if len(like) > 1 and not all(are_compatible(left.words, right.words) for left, right in like):
        return None
    for left in one.offices:
        for right in other.offices:
            same = right._replace(acting=left.acting) if is_near else right
            if left.roles == right.roles and are_one_office(left, same, every):
                return max(left, right, key=lambda each: len(each.words))
    return None


def _are_near(one: Parts, other: Parts) -> bool:
    """Say whether two names differ by one letter of one part."""
    unlike = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    return len(one) == len(other) and len(unlike) == 1 and is_letter_off(*unlike[0])


def _are_rivals(release: Release, one: _Holder, other: _Holder) -> bool:
    """Say whether two names are of one person by mistake, and no forms of one name, places, kin or neighbours."""
    if is_form_of(one.parts, other.parts) or is_spelling_of(one.parts, other.parts):
        return False
    if _is_within(one.parts, other.parts) or _is_within(other.parts, one.parts):
        return False
    if any(letters_of(" ".join(each.parts)) in regions() for each in (one, other)):
        return False
    if are_apart(release, one.mentions, other.mentions):
        return False
    return _is_alike(one.parts, other.parts) or _is_certain(release, one, other)


def _is_within(one: Parts, other: Parts) -> bool:
    """Say whether the first name has no part that the other lacks, initials apart."""
    return all(is_initial(part) or any(is_same_part(part, each) for each in other) for part in one)


def _are_parts(one: Parts, other: Parts, names: Iterable[Parts]) -> bool:
    """Say whether both are what is left of one longer name: *Slamet Riyadi Hartono*."""
    return any(_is_within(one, each) and _is_within(other, each) for each in names)


def _is_alike(one: Parts, other: Parts) -> bool:
    """Say whether both names have a part in common."""
    return any(len(part) > 2 and part in other for part in one)


def _is_certain(release: Release, one: _Holder, other: _Holder) -> bool:
    """Say whether two names that share nothing stand for one office, written alike, in sentences about now."""
    pairs = product(one.offices, other.offices)
    return any(_are_written_alike(left.words, right.words) for left, right in pairs) and all(
        not COMMON_PARTS.isdisjoint(holder.parts)
        and not any(_PAST.search(sentence_of(release, mention)) for mention in holder.mentions)
        for holder in (one, other)
    )


def _are_written_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two offices have the same words, but for the kind of a region that one leaves out.

    Where a regency and a city have its name (*Bogor*), the kind is not to be left out.
    """
    if one == other:
        return True
    is_shorter = one ^ other < _KINDS and (one < other or other < one)
    return is_shorter and not any(len(kinds_of_regions().get(word, ())) > 1 for word in one)


def _findings(rule: Rule, release: Release, one: _Holder, other: _Holder, office: Office) -> Iterator[Finding]:
    minor, major = (one, other) if len(one.mentions) < len(other.mentions) else (other, one)
    model = major.mentions[0]
    names = [" ".join(each.mentions[0].parts) for each in (minor, major)]
    for mention in minor.mentions:
        passage, related = release.passages[mention.block], (place_of(model),)
        if passage.kind in rule.scope:
            told = {"found": names[0], "other": names[1], "office": office.text}
            yield Finding(rule, passage.place(mention.start, mention.end), told, related=related)
