"""A region or place that a release names again and again, with a slip in it once: `FKUB Malianu` beside Malinau."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.government.regions import regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.name_words import TITLE_WORDS
from humaslint.indonesian.people.persons import stands_in_name
from humaslint.indonesian.people.roles import INSTITUTIONS, OFFICES
from humaslint.indonesian.release import Release, TokenPlace, token_at
from humaslint.indonesian.small_words import REGIONS
from humaslint.indonesian.tokens import TokenKind
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.indonesian.words.word_kin import is_one_slip
from humaslint.model.document import LISTED

_HEADS = OFFICES | INSTITUTIONS | REGIONS | {"pulau", "warga"}
"""What may stand before the name of a region, in lower case, with a capital."""
_CREDIT = re.compile(
    r"\((?:Foto:\s)?(?:Humas|Diskominfo|Dinkominfo|Kominfo|Prokopim|Dok\.?)\s(?:(?:Pemkab|Pemkot|Setda|Kabupaten|Kota)\s)*"
    r"([A-Z][a-z]{3,})(?=[/)])"
)
"""The last word for whose office a text or photograph is from."""
_OFTEN = 3
"""How often the region is named at the least."""
_SHORTEST = 6
"""Letters of its name."""
_BODIES = frozenset("rsud rsu rs rsia bandara stadion universitas gedung pelabuhan terminal jalan taman".split())
"""What is named after people, in lower case."""
_NEXT = re.compile(r" ([A-Z]\w*)")
_POINTS = frozenset(
    "barat timur utara selatan tengah lor kidul wetan kulon hulu hilir atas bawah baru lama i ii iii iv".split()
)
"""What tells one of two places of a name from the other, in lower case."""
_FEWEST = 5
"""Letters of the name of somebody after whom a body is named."""


class NamedPlace(NamedTuple):
    """A name at the str offsets `start:end` of a passage, behind a word for its kind of place."""

    passage: Passage
    start: int
    end: int
    written: str


def slips_of_regions(release: Release) -> Iterator[tuple[NamedPlace, NamedPlace]]:
    """Yield each word met once that nobody knows and is no person's name, with the region of which it is a slip."""
    words = release.capital_words
    for region in sorted(regions().keys() & words.keys()):
        if len(region) < _SHORTEST or len(words[region]) < _OFTEN:
            continue
        near = [each for each in words if each[0] == region[0] and abs(len(each) - len(region)) < 2]
        for word in near:
            is_once = len(words[word]) == release.word_counts[word] == 1
            if is_once and is_one_slip(word, region) and word not in regions() and _is_unknown(word):
                place = words[word][0]
                if token_at(place).text.istitle() and not _may_be_of_person(place):
                    plain = [each for each in words[region] if token_at(each).text.istitle()] or words[region]
                    yield _spot(place), _spot(plain[0])


def shortened_in_credits(release: Release) -> Iterator[tuple[NamedPlace, NamedPlace]]:
    """Yield the region of a credit without the point of the compass that it has elsewhere: `(Humas Pemkab Sumbawa)`."""
    for name in set(_CREDIT.findall(release.text)):
        points = _with_point(name).findall(release.text)
        is_same = len(points) >= _OFTEN and len(set(points)) == 1
        if not is_same or len(re.findall(rf"\b{name}\b", release.text)) != len(points) + 1:
            continue
        places = release.capital_words.get(name.lower(), ())
        bare = [each for each in places if _behind(each) in (")", "/")]
        long = [each for each in places if _behind(each) == points[0].lower()]
        if len(bare) == 1 and long:
            first = _spot(long[0])
            end = first.end + 1 + len(points[0])
            yield _spot(bare[0]), NamedPlace(first.passage, first.start, end, first.passage.text[first.start : end])


def _with_point(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{name} (Barat|Timur|Utara|Selatan|Tengah)\b")


def _behind(place: TokenPlace) -> str:
    passage, index = place
    return passage.tokens[index + 1].lower if index + 1 < len(passage.tokens) else ""


def _is_unknown(word: str) -> bool:
    return analyse_word(word).tier is Tier.UNKNOWN


def _spot(place: TokenPlace) -> NamedPlace:
    token = token_at(place)
    return NamedPlace(place[0], token.start, token.end, token.text)


def _may_be_of_person(place: TokenPlace) -> bool:
    """Say whether a word is part of a person's name, or stands beside another name."""
    passage, index = place
    tokens = passage.tokens
    is_behind_name = index > 0 and tokens[index - 1].text.istitle() and tokens[index - 1].lower not in _HEADS
    is_before_name = any(each.text.istitle() for each in tokens[index + 1 : index + 2])
    return is_behind_name or is_before_name or stands_in_name(passage, tokens[index].start)


def is_beside(one: Sequence[NamedPlace], other: Sequence[NamedPlace]) -> bool:
    """Say whether only one of two spellings stands with a point of the compass: `Suka Rame Lor` beside `Sukarame`."""
    points = [{_point(spot) for spot in spots} for spots in (one, other)]
    return points[0].isdisjoint(points[1])


def _point(spot: NamedPlace) -> str:
    """Return the word that tells a part of a place from its namesakes behind a name, empty if there is none."""
    word = _NEXT.match(spot.passage.text, spot.end)
    return word[1].lower() if word and word[1].lower() in _POINTS else ""


def names_behind(passage: Passage, index: int) -> Iterator[NamedPlace]:
    """Yield the first word behind the kind, and the first two, as far as they are words with one capital each.

    A word may be two with a hyphen: `Kota Bau-Bau`.
    """
    if passage.is_upper:
        return
    letters, start = "", -1
    for word in passage.tokens[index + 1 : index + 3]:
        if word.kind is not TokenKind.WORD or not word.text.istitle():
            return
        start = word.start if start < 0 else start
        written = passage.text[start : word.end]
        spaced = f"{letters} {word.text}" if letters else word.text
        letters += word.text.replace("-", "") if "-" in word.text else word.text
        is_whole = written in (letters, spaced, word.text)
        if len(letters) >= _SHORTEST and letters.isalpha() and is_whole:
            yield NamedPlace(passage, start, word.end, written)


def are_apart(odd: NamedPlace, usual: Sequence[NamedPlace]) -> bool:
    """Say whether both stand in one sentence or one list: so two places are told apart."""
    block, sentence = odd.passage.block, odd.passage.sentence_at(odd.start)
    for spot in usual:
        other = spot.passage.block
        if spot.passage is odd.passage and spot.passage.sentence_at(spot.start) == sentence:
            return True
        if block.kind in LISTED and (block.kind, block.group) == (other.kind, other.group):
            return True
    return False


def named_after(release: Release) -> Iterator[tuple[str, NamedPlace]]:
    """Yield the kind of each body in lower case with the first word of its name, titles left out: `RSUD dr. Wirya`."""
    for kind in sorted(_BODIES & release.capital_words.keys()):
        for passage, index in release.capital_words[kind]:
            if passage.is_upper:
                continue
            at = index + 1
            while at < len(passage.tokens) and passage.tokens[at].lower.rstrip(".") in TITLE_WORDS | {"", "."}:
                at += 1
            name = passage.tokens[at] if at < len(passage.tokens) else None
            if name and name.kind is TokenKind.WORD and name.text.istitle() and len(name.text) >= _FEWEST:
                yield kind, NamedPlace(passage, name.start, name.end, name.text)
