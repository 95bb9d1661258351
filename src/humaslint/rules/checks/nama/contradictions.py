"""One person with degrees or offices that exclude each other: S.H. here and S.E. there, Bupati and Wakil Bupati."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Literal, NamedTuple

from humaslint.indonesian.government.regions import letters_of, region_words, regions
from humaslint.indonesian.people.mentions import Mention, find_people
from humaslint.indonesian.people.office_changes import installations, is_settled, tells_more
from humaslint.indonesian.people.office_clashes import do_clash
from humaslint.indonesian.people.offices import offices_of
from humaslint.indonesian.people.persons import DegreeSpot, bearers, degrees_of, name_of, sentence_of
from humaslint.indonesian.people.same_persons import Person, find_persons
from humaslint.indonesian.people.spelling_variants import Parts, sound
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import REGIONS, VILLAGES
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.findings import report


class Options(NamedTuple):
    """`find` says what is held against each other: a person's `degrees` or `offices`."""

    find: Literal["degrees", "offices"]


class _Claim(NamedTuple):
    """What one mention says of a person at `start:end` of block number `block`; `written` is how it says it."""

    block: int
    start: int
    end: int
    key: frozenset[str]
    written: str


_Clash = Callable[[frozenset[str], frozenset[str]], bool]

_MEN = frozenset(("Drs.", "H.", "Bapak"))
_WOMEN = frozenset(("Dra.", "Hj.", "Ibu"))
"""What stands before a man's name, and before a woman's."""
_TWICE_DOCTOR = re.compile(r"\bD[Rr]\.?(?: Hj?\.)? ?dr\b|\bdr\.?(?: Hj?\.)? ?D[Rr]\b")
"""Somebody who is both, whose degrees may be told one by one."""
_DOCTORS = frozenset(("Dr.", "dr."))
"""Those of a doctorate, and of a physician, who may have both."""
_PHYSICIANS = frozenset(("dr.", "drg."))
"""Those of a physician, and of a dentist."""
_ADDRESSES = {"bapak": "Bapak", "pak": "Bapak", "ibu": "Ibu", "bu": "Ibu"}
_SPOUSES = re.compile(
    r"\b(?:istri|isteri|suami|keluarga|pasangan|mempelai|pkk|dharma wanita|bhayangkari|persit|dekranasda|ny\b|nyonya"
    r"|bapak(?: dan |/)ibu)"
)
"""What a release says, in lower case, in which a wife may be meant by *Ibu* before a man's name."""
_PAIRED = re.compile(r"\b(?:Bupati|Gubernur|[Kk]ota|Ketua|Kepala|Rektor|Direktur|Camat|Lurah|Menteri) ?[–—-] ?\Z")
"""What stands before the second of two offices that are named in a row: `Bupati – Wakil Bupati Rani – Danu`."""
_REGION_KINDS = "|".join(sorted(REGIONS | VILLAGES))
_LONGEST_PAIRED, _LONGEST_TITLE = 20, 20
"""Characters, and tokens before a name."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each of a person's degrees, or offices, that the more frequent one excludes.

    Where both are as frequent, the later is reported.
    """
    options = rule.options(Options)
    people = known_again(release)
    is_of_offices = options.find == "offices"
    told = installations(release.lower) if is_of_offices else ()
    if told is None:
        return
    for person in people:
        if is_of_offices:
            clashes = list(_clashes(rule, release, person, list(_offices(release, person, told)), do_clash))
            yield from () if clashes and _may_be_place(release, person) else clashes
        else:
            yield from _clashes(rule, release, person, list(_degrees(release, person)), _degrees_clash)


@kept
def known_again(release: Release) -> tuple[Person, ...]:
    """Return the people who are named more than once."""
    mentions = find_people(release)
    people = find_persons(release, mentions) if len(mentions) > 1 else ()
    return tuple(person for person in people if len(person.mentions) > 1)


def _is_region(person: Person) -> bool:
    """Say whether the name is a region's, which stands behind an office as a person's does: `Bupati Soppeng, Haji`."""
    return letters_of(" ".join(person.fullest.parts)) in regions()


def _may_be_place(release: Release, person: Person) -> bool:
    """Say whether the name, always told behind an office, is a region's or begins as they do: `Kadis` *Muara Indah*."""
    if any(_is_region_told(release, name) for name in {mention.parts for mention in person.mentions} if name[1:]):
        return True
    words = [word.lower() for word in person.fullest.parts]
    are_told = all(mention.title and len(mention.parts) == len(words) for mention in person.mentions)
    return are_told and words[0] in region_words() and not any(word in load_lexicon().names for word in words)


def _is_region_told(release: Release, name: tuple[str, ...]) -> bool:
    """Say whether the release has the whole name behind a kind of region: `Kecamatan Tanah Randu`."""
    written = r"\s".join(map(re.escape, name))
    return re.search(rf"\b(?i:{_REGION_KINDS})\s{written}\b", release.text) is not None


def _clashes(
    rule: Rule, release: Release, person: Person, claims: Sequence[_Claim], clash: _Clash
) -> Iterator[Finding]:
    counts = Counter(claim.key for claim in claims)
    reported: set[_Claim] = set()
    for one, other in combinations(claims[:50], 2):
        if one.key == other.key or not clash(one.key, other.key):
            continue
        minor, major = (one, other) if counts[one.key] < counts[other.key] else (other, one)
        if minor in reported or major in reported or _is_region(person):
            continue
        reported.add(minor)
        spot = release.passages[minor.block], minor.start, minor.end
        name, related = " ".join(person.fullest.parts), (Place(major.block, major.start, major.end),)
        yield from report(rule, *spot, found=minor.written, other=major.written, name=name, related=related)


def _degrees(release: Release, person: Person) -> Iterator[_Claim]:
    """Yield the degrees of each mention that has any, those of one kind together: before the name, S., M."""
    for mention in person.mentions:
        spots = degrees_of(release, mention)
        if mention.title:
            spots = (*_addresses(release, person, mention), *spots)
        for is_kind in (_is_before, _is_doctor, _is_bachelor, _is_master) if spots else ():
            own = [spot for spot in spots if is_kind(spot.form)]
            if own and not (is_kind is _is_doctor and _may_be_either(release, mention, own[0])):
                written = release.passages[mention.block].text[own[0].start : own[-1].end]
                key = frozenset(spot.form for spot in own)
                yield _Claim(mention.block, own[0].start, own[-1].end, key, written)


@kept
def _has_spouses(release: Release) -> bool:
    """Say whether the release names couples, of whom one form of address may stand before the other's name."""
    return _SPOUSES.search(release.lower) is not None


def _addresses(release: Release, person: Person, mention: Mention) -> Iterator[DegreeSpot]:
    """Yield the form of address before a full name, and that of a man before the first part of one.

    A wife may go by her husband's name (*Bu Danu*), no husband by his wife's (*Pak Sari*). The first part takes up at
    the head of a sentence who was named before; elsewhere it may be another's: `Ketua RT, Pak Sri`, `Warung Pak Sri`.
    """
    assert mention.title
    passage = release.passages[mention.block]
    is_full = mention.parts[1:] != ()
    is_head = mention.title[0] == passage.sentence_at(mention.start).start
    is_taken_up = is_head and not passage.text.startswith(",", mention.end)
    if not is_full and not (is_taken_up and mention.parts[0] == person.fullest.parts[0]):
        return
    for token in passage.tokens_in(*mention.title)[-_LONGEST_TITLE:]:
        if token.lower in _ADDRESSES and not _has_spouses(release):
            form = _ADDRESSES[token.lower]
            if is_full or form in _MEN:
                yield DegreeSpot(form, token.start, token.end)


def _is_before(form: str) -> bool:
    return form in _MEN or form in _WOMEN


def _is_doctor(form: str) -> bool:
    return form in _DOCTORS | _PHYSICIANS


def _may_be_either(release: Release, mention: Mention, spot: DegreeSpot) -> bool:
    """Say whether a degree may have its capital because it begins a sentence, or its bearer is a doctor twice."""
    passage = release.passages[mention.block]
    is_first = passage.is_headline or passage.is_upper or passage.opens_sentence(spot.start)
    return is_first or _has_twice_doctors(release)


@kept
def _has_twice_doctors(release: Release) -> bool:
    return _TWICE_DOCTOR.search(release.text) is not None


def _is_bachelor(form: str) -> bool:
    return form.startswith("S.") and form != "S.I.K."


def _is_master(form: str) -> bool:
    return form.startswith("M.")


def _degrees_clash(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether nobody has both: a man's and a woman's, or one degree of a kind here and one other there."""
    if (one <= _MEN and other <= _WOMEN) or (one <= _WOMEN and other <= _MEN):
        return True
    if one | other in (_DOCTORS, _PHYSICIANS):
        return len(one) == len(other) == 1
    is_kind = any(all(map(kind, one | other)) for kind in (_is_bachelor, _is_master))
    return is_kind and len(one) == len(other) == 1


def _offices(release: Release, person: Person, told: Sequence[str]) -> Iterator[_Claim]:
    """Yield the offices with which the mentions come, but for those that the sentences `told` may be on."""
    offices = offices_of(release)
    own = {name_of(mention) for mention in person.mentions}
    known = [mention for mention in person.mentions if mention in offices and not _is_shared(release, mention, own)]
    held = [(mention, offices[mention]) for mention in known]
    if told:
        held = [(mention, office) for mention, office in held if is_settled(office.roles, told)]
    kinds = {(office.words, office.is_acting) for _mention, office in held}
    if len(kinds) == 1 and not any(is_acting for _words, is_acting in kinds):
        return
    for mention, office in held:
        passage = release.passages[mention.block]
        start, end = passage.tokens[office.start].start, passage.tokens[office.end - 1].end
        if not (
            tells_more(sentence_of(release, mention))
            or _PAIRED.search(passage.text, max(0, start - _LONGEST_PAIRED), start)
        ):
            words = office.words | {office.acting.rstrip(".").lower()} if office.is_acting else office.words
            yield _Claim(mention.block, start, end, words, passage.text[start:end])


def _is_shared(release: Release, mention: Mention, own: set[Parts]) -> bool:
    """Say whether a single name may be another's too: `Bupati Bogor Rudy` beside *Rudy Susmanto*, *Rudi Gunawan*."""
    return len(mention.parts) == 1 and not bearers(release).get(sound(mention.parts[0].lower()), own) <= own
