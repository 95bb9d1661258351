"""Names of sites and bodies with a letter doubled, lost or turned: `Stasiun Delangu` beside `Stasiun Delanggu`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.indonesian.words.word_kin import is_one_slip
from humaslint.rules.checks.nama.region_slips import NamedPlace, are_apart

_DOUBLED = re.compile(r"([a-z])\1")
_PLACED = re.compile(r",? (?:(?:di )?(?i:desa|kelurahan|kecamatan|kabupaten|kota)\b|di [A-Z])")
"""What tells right behind a site where it lies."""
_LONG = 6
"""Letters of a name that may have lost one; of a shorter one another letter makes another name."""
_LONGER = 8
"""The same where nobody knows the other either."""
_MOST = 200
"""Names behind one word; a text with more is a list of them."""
_UNKNOWN = (Tier.UNKNOWN, Tier.WEB)


def slips_of_sites(names: Mapping[str, Sequence[NamedPlace]]) -> Iterator[tuple[str, str]]:
    """Yield two names of one kind of site that are one, by their letters in lower case.

    Sites that differ in a letter are often two (`Jalan Melati`, `Jalan Melato`), but none differ in a doubled one
    alone; nor does one word that is known, or long, differ in a letter lost or turned from one that nobody knows.
    """
    for one, other in combinations(names, 2) if 1 < len(names) < _MOST else ():
        if one[0] != other[0] or one[-1] != other[-1] or abs(len(one) - len(other)) > 1:
            continue
        is_slip = is_lost_or_turned(one, other) or is_lost_or_turned(other, one)
        is_of_one = " " not in names[one][0].written + names[other][0].written
        is_one = _is_doubled(one, other) or (is_slip and is_of_one)
        if is_one and not _is_elsewhere(names[one], names[other]):
            yield one, other


def _is_elsewhere(ones: Sequence[NamedPlace], others: Sequence[NamedPlace]) -> bool:
    """Say whether both stand side by side, or the later is told with its place: `Masjid Baitusalam di Desa Waru`."""
    later = max(ones[0], others[0], key=lambda spot: (spot.passage.index, spot.start))
    is_placed = _PLACED.match(later.passage.text, later.end) is not None
    return is_placed or any(are_apart(spot, others) for spot in ones)


def _is_doubled(one: str, other: str) -> bool:
    """Say whether a doubled letter tells the two apart, which are not both words of the language."""
    is_alike = len(one) != len(other) and _DOUBLED.sub(r"\1", one) == _DOUBLED.sub(r"\1", other)
    return is_alike and not all(analyse_word(each).tier is Tier.STANDARD for each in (one, other))


def is_lost_or_turned(odd: str, known: str) -> bool:
    """Say whether a word that nobody knows is a known or long one with a letter lost, typed in or out of its place."""
    has_slip = len(odd) != len(known) or sorted(odd) == sorted(known)
    if not has_slip or min(len(odd), len(known)) < _LONG or odd[-1] != known[-1] or not is_one_slip(odd, known):
        return False
    is_long = min(len(odd), len(known)) >= _LONGER
    return analyse_word(odd).tier in _UNKNOWN and (is_long or analyse_word(known).tier not in _UNKNOWN)


def has_usual_word(counts: Mapping[str, int], one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether the words that tell two names apart are known to nobody, and that of the first is counted more."""
    words = next(pair for pair in zip(one, other, strict=True) if pair[0] != pair[1])
    return counts[words[0]] > counts[words[1]] and all(analyse_word(word).tier in _UNKNOWN for word in words)
