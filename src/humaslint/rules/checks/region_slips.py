"""A region that a release names again and again, with a slip in it once: `FKUB Malianu` where all is about Malinau."""

from __future__ import annotations

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
