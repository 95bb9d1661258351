"""Regions that stand between an office and its holder's name: *Bupati Konawe Selatan Surunuddin Dangga*."""

from __future__ import annotations

from humaslint.indonesian.government.regions import is_short_for_region, letters_of, region_beginnings, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.people.spelling_variants import Parts
from humaslint.indonesian.tokens import lower_before

_FULL = 3
"""Words of a full name."""

DIRECTIONS = frozenset("utara selatan timur barat tengah tenggara baru raya besar lama hulu hilir kota".split())
"""Words, in lower case, that go on with the name of a place."""
REGIONS = (PLACE_HEADS - {"laut"}) | frozenset("provinsi propinsi prov kab kec kel".split())
"""Words, in lower case, for kinds of regions and places; *Laut* ends a field (`Perhubungan Laut`) or a region."""
_OF_THE_STATE = frozenset("menteri wamen kementerian jenderal dirjen sekjen irjen deputi seskab".split())
"""Words, in lower case, of offices that no single village has."""


SEATS = frozenset(
    """
    presiden menteri gubernur wagub bupati wabup wali walikota wako walkot wawali wawako wawalkot camat lurah kapolda
    kapolres kapolsek sekda kadis rektor dekan kajati
    """.split()
)
"""Offices, in lower case, after which the name of a firm or association never stands."""

_REGION_HEADS = REGIONS | SEATS
"""Words, in lower case, that the name of a region follows."""


def heads_region(passage: Passage, first: int, behind: int) -> bool:
    """Say whether the last token of `first:behind`, an office, is the kind of a region: not `Menteri` *Desa*."""
    words = [token.lower for token in passage.tokens[first:behind]]
    return words[-1] in REGIONS and (words[-1] != "desa" or _OF_THE_STATE.isdisjoint(words))


def is_of_state(passage: Passage, first: int, behind: int) -> bool:
    """Say whether the tokens `first:behind` are an office of a state: `Menteri Investasi`, `Ketua DPD RI`."""
    words = [token.lower for token in passage.tokens[first:behind]]
    return words[-1:] == ["ri"] or not _OF_THE_STATE.isdisjoint(words)


def region_before(passage: Passage, index: int) -> int:
    """Return how many tokens before one are the name of a region behind its kind or office: `Kota Semarang`."""
    before = lower_before(passage.tokens, index, 3)
    return next((len(before) - at - 1 for at, word in enumerate(before[:-1]) if word in _REGION_HEADS), 0)


def is_behind_region(passage: Passage, index: int) -> bool:
    """Say whether a region that the table has ends before the token and does not go on with it: `Kota Semarang`."""
    tokens = passage.tokens
    own = region_before(passage, index)
    words = [token.lower for token in tokens[index - own : index + 1]]
    is_longer = words[-1] in DIRECTIONS or letters_of(" ".join(words)) in regions()
    return own > 0 and not is_longer and letters_of(" ".join(words[:-1])) in regions()


def behind_region(words: Parts, fewest: int = 2) -> int:
    """Return where a name begins behind that of a region, 0 if none: *Tegal Rusmin Idris*, *Buteng Rusmin Idris*.

    It has `fewest` to three words.
    """
    is_short = words[0] not in COMMON_PARTS and is_short_for_region(words[0])
    if not is_short and words[0] not in region_beginnings():
        return 0
    start = next((size for size in range(len(words), 0, -1) if letters_of(" ".join(words[:size])) in regions()), 0)
    start = start or int(is_short)
    if not start or not fewest <= len(words) - start <= _FULL or words[start] in DIRECTIONS:
        return 0
    return 0 if letters_of(" ".join(words[start:])) in regions() else start


def are_regions_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether both, as words, name a place, and neither is short for the other: `Randu Barat`, `Randu Timur`."""
    if one & other:
        return [len(one - other), len(other - one)] == [1, 1] and one ^ other <= DIRECTIONS
    return bool(one and other) and not (_is_short(one, other) or _is_short(other, one))


def _is_short(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether one is a single word, made of the beginnings or the end of two of the other: `humbahas`, `sergai`."""
    word = next(iter(one))
    parts = [(word[:size], word[size:]) for size in range(2, len(word) - 1)] if len(one) == 1 else []
    return any(
        left.startswith(head) and right != left and (right.startswith(rest) or right.endswith(rest))
        for head, rest in parts
        for left in other
        for right in other
    )
