"""Offices before one name where nothing parts the name from a place: `Sekretaris Camat Randu Sari Bagas Pramudita`.

What two such runs of words in capitals both end with is the name, if one of them says something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from humaslint.indonesian.government.regions import letters_of, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.office_words import words_of
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import REGIONS, VILLAGES
from humaslint.indonesian.speech import COMMONEST, is_speech_verb, leads_in_speech
from humaslint.model.lazy import kept_for

_HEADS = r"(?:Kepala|Ketua|Direktur|Manajer|Sekretaris|Kapolsek|Camat|Lurah)"
_WORD = r"[A-Z][\w'’-]+"
_RUN = re.compile(
    rf"(?<![\w.])(?<!Wakil\s)(?:(?P<before>[A-Za-z]+)\s)?(?P<run>{_HEADS}(?:,?\s(?:dan\s)?{_WORD}){{3,9}})(?P<behind>,?\s[a-z]+)?"
)
"""Words in capitals that begin with an office, with the small word before them and behind them."""
_FEWEST = 2
"""Words of an office, and of the name behind it."""
_MOST = 40
"""Runs of a release; one with more is a list of who is who."""


class OfficeRun(NamedTuple):
    """An office at the str offsets `start:end` of a passage, its words, and the name behind it."""

    passage: Passage
    start: int
    end: int
    words: frozenset[str]
    name: tuple[str, ...]


class _Run(NamedTuple):
    passage: Passage
    start: int
    words: tuple[str, ...]
    ends: tuple[int, ...]
    is_saying: bool


def find_office_runs(release: Release) -> Iterator[tuple[OfficeRun, OfficeRun]]:
    """Yield each two offices of a release that stand before one name, the later one behind the other."""
    if len(_RUN.findall(release.text)) not in range(_FEWEST, _MOST):
        return
    runs = [each for passage in release.passages if not passage.is_headline for each in _runs(passage)]
    for one, other in combinations(runs, 2):
        size = _shared(one, other)
        is_said = size >= _FEWEST and (one.is_saying or other.is_saying)
        name = one.words[len(one.words) - size :]
        if is_said and min(len(one.words), len(other.words)) - size >= _FEWEST and _is_person(release, name):
            offices = _office(one, name), _office(other, name)
            if offices[0].words != offices[1].words:
                yield offices


@kept_for
def _is_person(release: Release, name: tuple[str, ...]) -> bool:
    """Say whether somebody has the name, and no place: who speaks by the first word of it, or whose place is known."""
    lower = [word.lower() for word in name]
    if not PLACE_HEADS.isdisjoint(lower) or letters_of(" ".join(name)) in regions() or _is_place(release, name):
        return False
    if any(_is_place(release, name[:size]) for size in range(1, len(name) - 1)):
        return True  # `Randu Jaya Danu Wirasena`, of *Kabupaten Randu Jaya*; a word alone may end a place's name
    return re.search(rf"\b(?:{COMMONEST}|[Mm]enurut)\s{name[0]}\b(?!\s[A-Z])", release.text) is not None


def _is_place(release: Release, name: tuple[str, ...]) -> bool:
    return _is_behind("|".join(("di", "ke", "dari", *PLACE_HEADS)), name, release)


def is_region_told(release: Release, name: tuple[str, ...]) -> bool:
    """Say whether the release has the whole name behind a kind of region: `Kecamatan Tanah Randu`."""
    return _is_behind("|".join(sorted(REGIONS | VILLAGES)), name, release)


def _is_behind(heads: str, name: tuple[str, ...], release: Release) -> bool:
    written = r"\s".join(map(re.escape, name))
    return re.search(rf"\b(?i:{heads})\s{written}\b", release.text) is not None


def _runs(passage: Passage) -> Iterator[_Run]:
    for match in _RUN.finditer(passage.text):
        words = [(each[0], each.end()) for each in re.finditer(r"[\w'’-]+", match["run"])]
        before, behind = (match["before"] or "").lower(), (match["behind"] or "").strip(", ")
        is_saying = is_speech_verb(before) or before == "menurut" or leads_in_speech(behind)
        ends = tuple(match.start("run") + end for _word, end in words)
        yield _Run(passage, match.start("run"), tuple(word for word, _end in words), ends, is_saying)


def _shared(one: _Run, other: _Run) -> int:
    """Return how many words both runs end with."""
    pairs = zip(reversed(one.words), reversed(other.words), strict=False)
    return next((at for at, (left, right) in enumerate(pairs) if left != right), 0)


def _office(run: _Run, name: tuple[str, ...]) -> OfficeRun:
    size = len(run.words) - len(name)
    return OfficeRun(run.passage, run.start, run.ends[size - 1], words_of(run.words[:size]), name)
