"""A region that a release names again and again, with a slip in it once: `FKUB Malianu` where all is about Malinau."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.people import find_people
from humaslint.indonesian.regions import regions
from humaslint.indonesian.release import Release, TokenPlace, token_at
from humaslint.indonesian.roles import INSTITUTIONS, OFFICES
from humaslint.indonesian.word_analysis import Tier, analyse_word
from humaslint.indonesian.word_kin import is_one_slip
from humaslint.rules.checks.place_spots import Spot

_HEADS = OFFICES | INSTITUTIONS | frozenset("kabupaten kota provinsi kecamatan desa kelurahan pulau warga".split())
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


def slips_of_regions(release: Release) -> Iterator[tuple[Spot, Spot]]:
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
                if token_at(place).text.istitle() and not _may_be_of_person(release, place):
                    plain = [each for each in words[region] if token_at(each).text.istitle()] or words[region]
                    yield _spot(place), _spot(plain[0])


def shortened_in_credits(release: Release) -> Iterator[tuple[Spot, Spot]]:
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
            yield _spot(bare[0]), Spot(first.passage, first.start, end, first.passage.text[first.start : end])


def _with_point(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{name} (Barat|Timur|Utara|Selatan|Tengah)\b")


def _behind(place: TokenPlace) -> str:
    passage, index = place
    return passage.tokens[index + 1].lower if index + 1 < len(passage.tokens) else ""


def _is_unknown(word: str) -> bool:
    return analyse_word(word).tier is Tier.UNKNOWN


def _spot(place: TokenPlace) -> Spot:
    token = token_at(place)
    return Spot(place[0], token.start, token.end, token.text)


def _may_be_of_person(release: Release, place: TokenPlace) -> bool:
    """Say whether a word is part of a person's name, or stands beside another name."""
    passage, index = place
    token = passage.tokens[index]
    before = passage.tokens[index - 1] if index else None
    behind = passage.tokens[index + 1] if index + 1 < len(passage.tokens) else None
    is_named = before is not None and before.text.istitle() and before.lower not in _HEADS
    return (
        is_named
        or (behind is not None and behind.text.istitle())
        or any(each.block == passage.index and each.start <= token.start < each.end for each in find_people(release))
    )
