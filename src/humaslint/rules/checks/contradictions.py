"""One person with degrees or offices that exclude each other: S.H. here and S.E. there, Bupati and Wakil Bupati."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Literal, NamedTuple

from humaslint.indonesian.offices import Office, neighbours, read_office
from humaslint.indonesian.people import find_people
from humaslint.indonesian.persons import Person, degrees_of, find_persons
from humaslint.indonesian.regions import letters_of, regions
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.checks.namesakes import are_apart
from humaslint.rules.contexts import is_silent


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

_RIVALS = (frozenset(("Drs.", "Dra.")), frozenset(("H.", "Hj.")))
"""Degrees before a name that nobody bears together."""
_SEATS = frozenset("presiden gubernur bupati walikota camat lurah kapolda kapolres kapolsek".split())
"""Offices, in lower case, of which one person holds one at a time, and no deputy's beside it."""
_BESIDES = frozenset("wakil sekretaris asisten staf jenderal rumah sakit rsud".split())
"""Words with which a director is one of something else."""
_FIELDS = frozenset("kesehatan pendidikan sosial perhubungan kependudukan pertanian pariwisata".split())
"""What agencies are for that hardly ever share a head."""
_WITHIN = frozenset("bidang seksi bagian subbagian sekretaris upt uptd balai cabang cabdin".split())
"""Words, in lower case, with which an office is one within an agency."""
_DESKS = frozenset(("kepala", "sekretaris"))
"""Who heads an agency or a village, and who keeps its office."""
_WEAK = frozenset("pelaksana daerah umum jenderal utama".split())
_CHAIRS = frozenset("utama operasi operasional keuangan umum teknik pemasaran sdm kepatuhan".split())
"""What tells one director of a company from another."""
_CHANGES = (
    "lantik", "mutasi", "rotasi", "sertijab", "serah terima", "promosi", "menjabat", "mantan", "purnatugas", "periode",
    "calon", "pilkada", "definitif", "dipercaya", "jabatan baru", "terpilih", "rangkap",
)  # fmt: skip
"""What a release says that tells how somebody came from one office to another."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each of a person's degrees, or offices, that the more frequent one excludes.

    Where both are as frequent, the later is reported.
    """
    options = rule.parameters
    assert isinstance(options, Options)
    if options.find == "offices" and any(word in release.lower for word in _CHANGES):
        return
    for person in known_again(release):
        if options.find == "degrees":
            yield from _clashes(rule, release, person, list(_degrees(release, person)), _degrees_clash)
        else:
            yield from _clashes(rule, release, person, list(_offices(release, person)), _offices_clash)


@kept
def known_again(release: Release) -> tuple[Person, ...]:
    """Return the people who are named more than once."""
    mentions = find_people(release)
    people = find_persons(release, mentions, are_apart) if len(mentions) > 1 else ()
    return tuple(person for person in people if len(person.mentions) > 1)


def _is_region(person: Person) -> bool:
    """Say whether the name is a region's, which stands behind an office as a person's does: `Bupati Soppeng, Haji`."""
    return letters_of(" ".join(person.fullest.parts)) in regions()


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
        if release.passages[minor.block].kind in rule.scope and not _is_silent(rule, release, minor):
            name = " ".join(person.fullest.parts)
            yield Finding(
                rule,
                Place(minor.block, minor.start, minor.end),
                {"found": minor.written, "other": major.written, "name": name},
                related=(Place(major.block, major.start, major.end),),
            )


def _is_silent(rule: Rule, release: Release, claim: _Claim) -> bool:
    return is_silent(rule, release.passages[claim.block], claim.start, claim.end)


def _degrees(release: Release, person: Person) -> Iterator[_Claim]:
    """Yield the degrees of each mention that has any, those of one kind together: before the name, S., M."""
    for mention in person.mentions:
        spots = degrees_of(release, mention)
        for is_kind in (_is_before, _is_bachelor, _is_master):
            own = [spot for spot in spots if is_kind(spot.form)]
            if own:
                written = release.passages[mention.block].text[own[0].start : own[-1].end]
                key = frozenset(spot.form for spot in own)
                yield _Claim(mention.block, own[0].start, own[-1].end, key, written)


def _is_before(form: str) -> bool:
    return any(form in pair for pair in _RIVALS)


def _is_bachelor(form: str) -> bool:
    return form.startswith("S.") and form != "S.I.K."


def _is_master(form: str) -> bool:
    return form.startswith("M.")


def _degrees_clash(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether nobody has both: Drs. and Dra., or one degree of a kind here and one other there."""
    if any(pair <= one | other and pair & one != pair & other for pair in _RIVALS):
        return len(one) == len(other) == 1
    is_kind = any(all(map(kind, one | other)) for kind in (_is_bachelor, _is_master))
    return is_kind and len(one) == len(other) == 1


def _offices(release: Release, person: Person) -> Iterator[_Claim]:
    """Yield the offices of which one person holds one at a time, those held for a time left out."""
    mentions = find_people(release)
    for mention in person.mentions:
        passage = release.passages[mention.block]
        office = None if passage.is_upper else read_office(release, mention, *neighbours(mentions, mention))
        if office and not office.is_acting and _is_seat(office) and office.start < office.end:
            start, end = passage.tokens[office.start].start, passage.tokens[office.end - 1].end
            yield _Claim(mention.block, start, end, office.words, passage.text[start:end])


def _is_seat(office: Office) -> bool:
    return any(read(office.words) for read in (_seat, _agency, _chair, _bureau))


def _agency(words: frozenset[str]) -> frozenset[str]:
    """Return what the agency is for that the office heads, empty for other offices."""
    return words & _FIELDS if {"kepala", "dinas"} <= words and words.isdisjoint(_WITHIN) else frozenset()


def _chair(words: frozenset[str]) -> frozenset[str]:
    """Return which director of a company an office is of, empty for other offices and for who holds two."""
    chairs = words & _CHAIRS if "direktur" in words and words.isdisjoint(_BESIDES) else frozenset[str]()
    return chairs if len(chairs) == 1 else frozenset()


def _bureau(words: frozenset[str]) -> frozenset[str]:
    """Return the words for what a head or a secretary is one of, empty for other offices."""
    is_one = len(words & _DESKS) == 1 and words.isdisjoint(_WITHIN - _DESKS)
    return words - _DESKS - _WEAK if is_one else frozenset()


def _seat(words: frozenset[str]) -> frozenset[str]:
    """Return the seat that an office is of."""
    is_city = {"wali", "kota"} <= words
    return (words & _SEATS) | (frozenset(("walikota",)) if is_city else frozenset())


def _offices_clash(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether nobody holds both: a deputy's and the office itself, one office of two regions,
    two agencies, the head's and the secretary's of one, or two directors' of a company.
    """
    if one & _DESKS != other & _DESKS and _bureau(one) and _bureau(one) == _bureau(other):
        return True
    agencies = _agency(one), _agency(other)
    if all(agencies):
        return agencies[0].isdisjoint(agencies[1])
    chairs = _chair(one), _chair(other)
    if all(chairs):
        return chairs[0] != chairs[1]
    seat = _seat(one)
    if _are_ranks(seat, _seat(other)):
        return True
    if seat != _seat(other) or len(seat) != 1:
        return False
    places = _place(one), _place(other)
    if ("wakil" in one) != ("wakil" in other):
        return places[0] <= places[1] or places[1] <= places[0]
    return all(places) and places[0].isdisjoint(places[1])


def _are_ranks(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether they are two seats, one a governor's and the other a regent's."""
    return one != other and len(one) == len(other) == 1


def _place(words: frozenset[str]) -> frozenset[str]:
    return words - _SEATS - {"wakil", "wali", "kota", "kabupaten", "kecamatan", "kelurahan", "provinsi", "bapak", "ibu"}
