"""One place whose name a release writes in two ways: `Desa Sukarame`, elsewhere `Desa Suka Rame`, or a letter off."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import TokenKind
from humaslint.indonesian.word_analysis import Tier, analyse_word
from humaslint.indonesian.word_kin import by_slip_keys, is_one_slip, slip_keys
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent

_KINDS = frozenset("desa dusun kampung nagari kelurahan kecamatan distrik kabupaten kota pulau gunung sungai".split())
_PLACED = _KINDS | frozenset(
    "pelabuhan pantai pasar bandara terminal stasiun bendungan waduk teluk provinsi jalan".split()
)
"""Words that may stand before a place of two words."""
_SHORTEST = 7
"""Letters of a name; shorter ones are too often other names."""
_LONGEST = 30
_OFTEN = 2
"""How often the usual of two spellings with a letter between them stands in the release at the least."""
_LISTED = frozenset(("item", "cell"))


class _Spot(NamedTuple):
    """A name at the str offsets `start:end` of a passage, behind a word for its kind of place."""

    passage: Passage
    start: int
    end: int
    written: str


_Spots = Mapping[str, Sequence[_Spot]]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding where the rarer of two spellings stands, the later one where both are as frequent."""
    for kind in sorted(_KINDS & release.capital_words.keys()):
        spots = [spot for passage, index in release.capital_words[kind] for spot in _names(passage, index)]
        joined = _by_name([spot for spot in spots if " " not in spot.written])
        parted = _by_name([spot for spot in spots if " " in spot.written])
        for letters in joined.keys() & parted.keys():
            minor, major = sorted((joined[letters], parted[letters]), key=_rank)
            yield from _findings(rule, minor, major)
        for odd, usual in _slips(joined):
            yield from _findings(rule, joined[odd], joined[usual])
    for spot, model in _slips_of_two(release):
        yield from _findings(rule, [spot], [model])


def _slips_of_two(release: Release) -> Iterator[tuple[_Spot, _Spot]]:
    """Yield each name of two words met once with the place, met more often, from which a letter of it differs.

    `warga Muaro Tiku`, elsewhere `Desa Muara Tiku`. Two that are both made of words of the language (`Tanjung Baru`,
    `Tanjung Batu`) may be two places, but for a title whose place the text does not have.
    """
    places = {
        tuple(spot.written.lower().split())
        for kind in _PLACED & release.capital_words.keys()
        for passage, index in release.capital_words[kind]
        for spot in _names(passage, index)
        if " " in spot.written
    }
    places = {place for place in places if release.lower.count(" ".join(place)) >= _OFTEN}
    pairs = _capital_pairs(release, places) if places else {}
    once: dict[tuple[int, str], list[tuple[str, ...]]] = {}
    for pair in [each for each, spots in pairs.items() if len(spots) == 1]:
        once.setdefault((0, pair[0]), []).append(pair)
        once.setdefault((1, pair[1]), []).append(pair)
    for place in sorted(each for each in places if len(pairs.get(each, ())) >= _OFTEN):
        for differing, odd in [(1 - at, odd) for at in (0, 1) for odd in once.get((at, place[at]), ())]:
            spots = pairs[odd]
            if not is_one_slip("".join(odd), "".join(place)) or _are_apart(spots[0], pairs[place]):
                continue
            tiers = {analyse_word(each[differing]).tier for each in (odd, place)}
            if spots[0].passage.kind == "title" or tiers != {Tier.STANDARD}:
                yield spots[0], pairs[place][0]


def _capital_pairs(release: Release, places: Collection[tuple[str, ...]]) -> dict[tuple[str, ...], list[_Spot]]:
    """Return where two words with a capital stand side by side, by them in lower case.

    One of the two is the first or the second word of a place.
    """
    found: dict[tuple[str, ...], list[_Spot]] = {}
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
                    spot = _Spot(passage, one.start, other.end, written)
                    found.setdefault((one.lower, other.lower), []).append(spot)
    return found


def _names(passage: Passage, index: int) -> Iterator[_Spot]:
    """Yield the first word behind the kind, and the first two, as far as they are words with one capital each."""
    if passage.is_upper:
        return
    letters, start = "", -1
    for word in passage.tokens[index + 1 : index + 3]:
        if word.kind is not TokenKind.WORD or not word.text.istitle():
            return
        start = word.start if start < 0 else start
        written = passage.text[start : word.end]
        spaced = f"{letters} {word.text}" if letters else word.text
        letters += word.text
        if len(letters) >= _SHORTEST and letters.isalpha() and written in (letters, spaced):
            yield _Spot(passage, start, word.end, written)


def _by_name(spots: Sequence[_Spot]) -> _Spots:
    found: dict[str, list[_Spot]] = {}
    for spot in spots:
        found.setdefault(spot.written.replace(" ", "").lower(), []).append(spot)
    return found


def _rank(spots: Sequence[_Spot]) -> tuple[int, int, int]:
    """Return what sorts the rarer spelling first, and of two as frequent the later one."""
    return len(spots), -spots[0].passage.index, -spots[0].start


def _slips(names: _Spots) -> Iterator[tuple[str, str]]:
    """Yield each name met once with the one that stands more often and from which a letter inside it differs."""
    odd = [name for name in names if len(names[name]) == 1 and len(name) <= _LONGEST and _is_unknown(name)]
    usual = by_slip_keys(
        [name for name in names if len(names[name]) >= _OFTEN and len(name) <= _LONGEST] if odd else []
    )
    for name in odd:
        alike = {other for key in slip_keys(name) for other in usual.get(key, ())}
        near = [each for each in alike if each[0] == name[0] and each[-1] == name[-1] and is_one_slip(each, name)]
        if len(near) == 1 and not _are_apart(names[name][0], names[near[0]]):
            yield name, near[0]


def _is_unknown(name: str) -> bool:
    return analyse_word(name).tier in (Tier.UNKNOWN, Tier.WEB)


def _are_apart(odd: _Spot, usual: Sequence[_Spot]) -> bool:
    """Say whether both stand in one sentence or one list: so two places are told apart."""
    block = odd.passage.block
    sentence = odd.passage.sentence_at(odd.start)
    for spot in usual:
        other = spot.passage.block
        if spot.passage is odd.passage and spot.passage.sentence_at(spot.start) == sentence:
            return True
        if block.kind in _LISTED and (block.kind, block.group) == (other.kind, other.group):
            return True
    return False


def _findings(rule: Rule, minor: Sequence[_Spot], major: Sequence[_Spot]) -> Iterator[Finding]:
    model = major[0]
    related = (model.passage.place(model.start, model.end),)
    for spot in minor:
        if spot.passage.kind in rule.scope and not is_silent(rule, spot.passage, spot.start, spot.end):
            arguments = {"found": spot.written, "other": model.written}
            place = spot.passage.place(spot.start, spot.end)
            yield Finding(rule, place, arguments, suggestions=(model.written,), related=related)
