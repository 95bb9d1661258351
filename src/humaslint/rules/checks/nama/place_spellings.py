"""One place whose name a release writes in two ways: `Desa Sukarame`, elsewhere `Desa Suka Rame`, or a letter off."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from humaslint.indonesian.government.regions import regions
from humaslint.indonesian.people.spelling_variants import is_place_variant, is_sound_variant
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import VILLAGES
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.indonesian.words.word_kin import by_slip_keys, is_one_slip, slip_keys
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.nama.name_slips import is_slip_of_known
from humaslint.rules.checks.nama.region_slips import (
    NamedPlace,
    are_apart,
    is_beside,
    named_after,
    names_behind,
    shortened_in_credits,
    slips_of_regions,
)
from humaslint.rules.checks.nama.site_slips import has_usual_word, is_lost_or_turned, slips_of_sites
from humaslint.rules.findings import report

_KINDS = VILLAGES | frozenset("kabupaten kota pulau gunung sungai".split())
_SITES = frozenset(
    """
    pasar pantai waduk bendungan stasiun terminal pelabuhan bandara teluk puskesmas jalan lapangan stadion taman gedung
    aula hotel museum masjid danau dermaga klinik rsud pesantren festival
    """.split()
)
"""The same before a site; names of sites differ by a letter too often to be compared but as joined or parted."""
_PLACED = _KINDS | _SITES.union(
    "provinsi perumda perumdam pdam minum bumdes situ embung selat hutan bukit lembah curug gua goa".split(),
    "perguruan sanggar yayasan koperasi komunitas sampah observatorium pt cv ud".split(),
)
"""Words that may stand before a place or a body whose name is of two words: *Perumda Air Minum Tirta Melati*."""
_HEADS = {"lurah": "kelurahan", "camat": "kecamatan", "kades": "desa", "bupati": "kabupaten"}
"""Who is at the head of a place, by the word before it."""
_SHORTEST, _LONGEST = 7, 30
"""Letters of a name that may be a slip of another one; shorter ones are too often other names."""
_LINKS = re.compile(r"[ -]")
_OFTEN = 2
"""How often the usual of two spellings with a letter between them stands in the release at the least."""
_NamedPlaces = Mapping[str, Sequence[NamedPlace]]
_Words = tuple[str, ...]
"""The words of a name in lower case."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding where the rarer of two spellings stands, the later one where both are as frequent."""
    behind = {kind: _behind(release, kind) for kind in (_PLACED | _SITES) & release.capital_words.keys()}
    for kind in sorted(behind.keys() & (_KINDS | _SITES)):
        spots = behind[kind]
        joined, parted = _joined_and_parted(spots)
        heads = [spot for head in _HEADS if _HEADS[head] == kind for spot in _behind(release, head)]
        ones, others = _joined_and_parted([*spots, *heads]) if heads else (joined, parted)
        for letters in ones.keys() & others.keys():
            if not is_beside(ones[letters], others[letters]):
                yield from _findings(rule, *sorted((ones[letters], others[letters]), key=_rank))
        for odd, usual in _slips(joined) if kind in _KINDS else ():
            yield from _findings(rule, joined[odd], joined[usual])
        names = {**joined, **parted} if kind in _SITES else {}
        for odd, usual in slips_of_sites(names):
            yield from _findings(rule, *sorted((names[odd], names[usual]), key=_rank))
    for spot, model in (*_slips_of_two(release, behind), *slips_of_regions(release), *shortened_in_credits(release)):
        yield from _findings(rule, [spot], [model])
    for minor, major in (*_other_namesakes(release), *_heads_of_others(release)):
        yield from _findings(rule, minor, major)


def _behind(release: Release, word: str) -> list[NamedPlace]:
    """Return the names that stand behind a capitalised word."""
    return [spot for each in release.capital_words.get(word, ()) for spot in names_behind(*each)]


def _joined_and_parted(spots: Sequence[NamedPlace]) -> tuple[_NamedPlaces, _NamedPlaces]:
    """Return the names of one word, and those with a space or hyphen, by their letters."""
    joined = [spot for spot in spots if spot.written.isalpha()]
    return _by_name(joined), _by_name([spot for spot in spots if not spot.written.isalpha()])


def _slips_of_two(
    release: Release, behind: Mapping[str, Sequence[NamedPlace]]
) -> Iterator[tuple[NamedPlace, NamedPlace]]:
    """Yield each name of two words met once with the place, met more often or known, from which a letter of it differs.

    `warga Muaro Tiku`, elsewhere `Desa Muara Tiku`. Two that are both made of words of the language (`Tanjung Baru`,
    `Tanjung Batu`) may be two places, but for a title or caption whose place the text does not have. `behind` has the
    names by the word for a kind of place before them, in lower case.
    """
    places = {
        tuple(spot.written.lower().split())
        for kind in behind.keys() & _PLACED
        for spot in behind[kind]
        if " " in spot.written
    }
    pairs = _capital_pairs(release, places) if places else {}
    once = _by_word(pair for pair, spots in pairs.items() if len(spots) == 1)
    for place in sorted(places & pairs.keys()):
        alike = [(odd, 1 - at) for at in (0, 1) for odd in once.get((at, place[at]), ())]
        if len(pairs[place]) < _OFTEN:
            alike = [(odd, at) for odd, at in alike if is_lost_or_turned(odd[at], place[at])]
        for odd in (each for each, _at in alike if _is_slip_of(place, each, pairs)):
            is_region = "".join(odd) in regions() and "".join(place) not in regions()
            if is_region or has_usual_word(release.word_counts, odd, place):
                yield from ((each, pairs[odd][0]) for each in pairs[place])
            else:
                yield pairs[odd][0], pairs[place][0]


def _is_slip_of(place: _Words, odd: _Words, pairs: Mapping[_Words, Sequence[NamedPlace]]) -> bool:
    """Say whether a name met once is another, one of whose words it has, with a letter wrong in the other word."""
    spot, is_koto = pairs[odd][0], {odd[0], place[0]} == {"koto", "kota"}
    if is_koto or not is_one_slip("".join(odd), "".join(place)) or are_apart(spot, pairs[place]):
        return False  # a *koto* is a settlement: Koto Padang lies in Kota Padang
    unlike = [word for pair in zip(odd, place, strict=True) if pair[0] != pair[1] for word in pair]
    return spot.passage.kind in ("title", "caption", "alt") or any(
        analyse_word(word).tier is not Tier.STANDARD for word in unlike
    )


def _by_word(pairs: Iterable[_Words]) -> dict[tuple[int, str], list[_Words]]:
    """Return pairs of words by each of the two, with its place in the pair."""
    found: dict[tuple[int, str], list[_Words]] = {}
    for pair in pairs:
        for at_and_word in enumerate(pair):
            found.setdefault(at_and_word, []).append(pair)
    return found


def _heads_of_others(release: Release) -> Iterator[tuple[Sequence[NamedPlace], Sequence[NamedPlace]]]:
    """Yield the rarer of two spellings of a place, told with its head alone in one of them: `Lurah Tirta Mulia`."""
    told = release.capital_words.keys()
    for head, kind in [(head, kind) for head, kind in _HEADS.items() if head in told and kind in told]:
        heads, places = (_by_name(_behind(release, word)) for word in (head, kind))
        known = [each for each in places if _SHORTEST <= len(each) <= _LONGEST]
        known = [each for each in known if " " in places[each][0].written or _is_unknown(each)]
        for name in heads if known and heads.keys().isdisjoint(known) else ():
            near = _one_slip_off(name, known)
            is_apart = any(are_apart(spot, places[each]) for each in near for spot in heads[name])
            if len(near) == 1 and not is_apart:
                minor, major = sorted((heads[name], places[near[0]]), key=_rank)
                yield minor, major


def _other_namesakes(release: Release) -> Iterator[tuple[Sequence[NamedPlace], Sequence[NamedPlace]]]:
    """Yield the rarer of two spellings of somebody after whom a body is named, and the other: `RSUD dr. Soewirya`."""
    by_kind: dict[str, dict[str, list[NamedPlace]]] = {}
    for kind, spot in named_after(release):
        by_kind.setdefault(kind, {}).setdefault(spot.written.lower(), []).append(spot)
    for names in by_kind.values():
        for one, other in combinations(names, 2):
            if is_sound_variant(one, other) or is_slip_of_known(one, other):
                minor, major = sorted((names[one], names[other]), key=_rank)
                if not any(are_apart(spot, major) for spot in minor):
                    yield minor, major


def _capital_pairs(release: Release, places: Collection[_Words]) -> dict[_Words, list[NamedPlace]]:
    """Return where two words with a capital stand side by side, by them in lower case.

    One of the two is the first or the second word of a place.
    """
    found: dict[_Words, list[NamedPlace]] = {}
    firsts, seconds = {place[0] for place in places}, {place[1] for place in places}
    for passage in release.passages:
        tokens = passage.tokens
        last = len(tokens) - 1
        for index in () if passage.is_upper else passage.capitals:
            one, other = tokens[index], tokens[index + 1 if index < last else last]
            if one.lower not in firsts and other.lower not in seconds:
                continue
            if other.start == one.end + 1 and one.text.istitle() and other.text.istitle():
                written = passage.text[one.start : other.end]
                if written == f"{one.text} {other.text}":
                    spot = NamedPlace(passage, one.start, other.end, written)
                    found.setdefault((one.lower, other.lower), []).append(spot)
    return found


def _by_name(spots: Sequence[NamedPlace]) -> _NamedPlaces:
    found: dict[str, list[NamedPlace]] = {}
    for spot in spots:
        found.setdefault(_LINKS.sub("", spot.written).lower(), []).append(spot)
    return found


def _rank(spots: Sequence[NamedPlace]) -> tuple[bool, int, int, int]:
    """Return what sorts the spelling of no region first, then the rarer one, and of two as frequent the later one."""
    spot = spots[0]
    is_region = regions().get(_LINKS.sub("", spot.written).lower()) == spot.written
    return is_region, len(spots), -spot.passage.index, -spot.start


def _slips(names: _NamedPlaces) -> Iterator[tuple[str, str]]:
    """Yield each name met once with one from which a letter inside it differs.

    That one stands more often, or once before, where a letter is lost, typed in or out of its place.
    """
    odd = [name for name in names if len(names[name]) == 1 and _SHORTEST <= len(name) <= _LONGEST and _is_unknown(name)]
    usual = by_slip_keys([name for name in names if len(name) <= _LONGEST] if odd else [])
    for name in odd:
        alike = _one_slip_off(name, {other for key in slip_keys(name) for other in usual.get(key, ())})
        near = [each for each in alike if each[-1] == name[-1] or is_place_variant(each, name)]
        near = [each for each in near if len(names[each]) >= _OFTEN or _is_later(names, name, each)]
        if len(near) == 1 and not are_apart(names[name][0], names[near[0]]):
            yield name, near[0]
    yield from _slips_of_named(names)


def _one_slip_off(name: str, others: Iterable[str]) -> list[str]:
    """Return those of the other names from which a slip behind the first letter makes this one."""
    return [each for each in others if each[0] == name[0] and is_one_slip(each, name)]


def _slips_of_named(names: _NamedPlaces) -> Iterator[tuple[str, str]]:
    """Yield each name that no list has, met more than once, with the known one that has a letter more or less."""
    odd = [each for each in names if len(names[each]) > 1 and _SHORTEST <= len(each) <= _LONGEST and _is_unknown(each)]
    known = [each for each in names if len(each) <= _LONGEST and analyse_word(each).tier is Tier.NAME] if odd else []
    for name, other in [(one, two) for one in odd for two in known if len(one) != len(two)]:
        is_inside = name[0] == other[0] and name[-1] == other[-1] and is_one_slip(name, other)
        if is_inside and not any(are_apart(spot, names[other]) for spot in names[name]):
            yield name, other


def _is_later(names: _NamedPlaces, name: str, other: str) -> bool:
    """Say whether a name stands behind another one, of which it has the letters but for one more or less, or turned.

    Letters of one sound are the same: *Wayafly*, *Wayafli*.
    """
    has_slip = len(name) != len(other) or sorted(name) == sorted(other) or is_place_variant(name, other)
    return has_slip and _rank(names[name]) < _rank(names[other])


def _is_unknown(name: str) -> bool:
    return analyse_word(name).tier in (Tier.UNKNOWN, Tier.WEB)


def _findings(rule: Rule, minor: Sequence[NamedPlace], major: Sequence[NamedPlace]) -> Iterator[Finding]:
    model = major[0]
    related = (model.passage.place(model.start, model.end),)
    for spot in minor:
        place, other = (spot.passage, spot.start, spot.end), model.written
        yield from report(rule, *place, found=spot.written, other=other, suggestions=(other,), related=related)
