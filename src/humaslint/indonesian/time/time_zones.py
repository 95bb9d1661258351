"""The three time zones of Indonesia, in which the places of a release lie, and times told in two of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.government.regions import SEATED, letters_of, provinces
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.clock_times import ACROSS_ZONES, ZONE, minute_of_day
from humaslint.indonesian.time.datelines import read_dateline
from humaslint.indonesian.tokens import TokenKind
from humaslint.model.lazy import kept

_EAST = frozenset(("Maluku", "Maluku Utara"))
_CENTRAL = frozenset(
    ("Bali", "Nusa Tenggara Barat", "Nusa Tenggara Timur", "Kalimantan Selatan", "Kalimantan Timur", "Kalimantan Utara",
     "Gorontalo")
)  # fmt: skip
_WIDEST = 3
"""Words of the names of regions that are looked for."""
_ZONES = ("wib", "wit")
_ZONED_TIME = re.compile(r"(?<=\d)(?:\s?\()?\s?(?P<zone>wib|wita|wit)\b", re.IGNORECASE)


class ZonedTime(NamedTuple):
    """The zone behind a time of day, at the str offsets `start:end` of a passage, in capitals."""

    passage: Passage
    start: int
    end: int
    zone: str


class Home(NamedTuple):
    """A zone in which all places lie that a release names, and the one that shows it most surely."""

    zone: str
    place: str


_Named = tuple[str, str, bool]


class TimePair(NamedTuple):
    """A time, in str offsets of a text, that is said to be another one in its zone; `right` is what that would be."""

    start: int
    end: int
    other: tuple[int, int]
    right: str


_HOURS_AHEAD = {"wib": 0, "wita": 1, "wit": 2}
"""Of western time, by zone."""
_CLOCK = r"\d{1,2}[.:]\d\d(?![.:]?\d)"
_ONE, _OTHER = (
    rf"(?P<{name}_first>{_CLOCK})(?:\s?[-–—]\s?(?P<{name}_last>{_CLOCK}))?\s?(?P<{name}_zone>{ZONE})\b"
    for name in ("one", "other")
)
_SAME = r"\s?(?:/|=|\(|atau|alias|setara(?:\sdengan)?|sama\sdengan|\(?(?:yaitu|yakni))\s?\(?(?:pukul\s|jam\s)?"
_LATER = re.compile(rf"(?<![\d.,:–-]){_ONE}{_SAME}{_OTHER}", re.IGNORECASE)
_DAY, _HOUR = 24 * 60, 60


@kept
def tells_of_long_way(release: Release) -> bool:
    """Say whether a release tells of a journey that may lead from one zone to another."""
    return ACROSS_ZONES.search(release.lower) is not None


@kept
def zoned_times(release: Release) -> tuple[ZonedTime, ...]:
    """Return each time zone behind a figure."""
    if not has_any(release.lower, _ZONES):
        return ()
    return tuple(
        ZonedTime(passage, match.start("zone"), match.end("zone"), match["zone"].upper())
        for passage in release.passages
        if has_any(passage.lower, _ZONES)
        for match in _ZONED_TIME.finditer(passage.text)
    )


def _zone_of_province(province: str) -> str:
    """Return WIB, WITA or WIT."""
    if province in _EAST or province.startswith("Papua"):
        return "WIT"
    return "WITA" if province in _CENTRAL or province.startswith("Sulawesi") else "WIB"


@kept
def named_places(release: Release) -> tuple[_Named, ...]:
    """Return the regions that a release names, each with its zone and whether it surely is one and no person."""
    return (*_dateline_places(release), *_places(release))


@kept
def home_of(release: Release) -> Home | None:
    """Return the zone of the release; None where it names places in several, or none that is surely one."""
    named = named_places(release)
    zones = {zone for _place, zone, _is_sure in named}
    sure = next((place for place, _zone, is_sure in named if is_sure), None)
    return Home(zones.pop(), sure) if sure and len(zones) == 1 else None


def _dateline_places(release: Release) -> Iterator[_Named]:
    for passage in release.passages:
        if passage.kind == "lead":
            dateline = read_dateline(passage.text)
            for zone in _zones(dateline.place) if dateline else ():
                yield dateline.place.title() if dateline else "", zone, True


def _places(release: Release) -> Iterator[_Named]:
    """Yield the names of regions, the longest at each place, with their zones; a name alone may be a person's."""
    for passage in release.passages:
        tokens, after = passage.tokens, 0
        for index in passage.capitals:
            for size in range(_WIDEST, 0, -1) if index >= after else ():
                words = tokens[index : index + size]
                if any(word.kind is not TokenKind.WORD for word in words):
                    continue
                name = passage.text[words[0].start : words[-1].end]
                zones = _zones(name)
                if zones:
                    before = tokens[index - 1].lower if index else ""
                    is_sure = before in SEATED or (size > 1 and letters_of(name) in _province_names())
                    after = index + size
                    yield from ((name, zone, is_sure) for zone in zones)
                    break


def _zones(name: str) -> set[str]:
    return {_zone_of_province(province) for province in provinces().get(letters_of(name), ())}


def _province_names() -> frozenset[str]:
    return frozenset(letters_of(each) for names in provinces().values() for each in names)


def find_wrong_pairs(text: str) -> Iterator[TimePair]:
    """Yield the second of each two times that are told as one, and are not."""
    at = 0
    while match := _LATER.search(text, at):
        at = match.start("other_first")
        ahead = _HOURS_AHEAD[match["other_zone"].lower()] - _HOURS_AHEAD[match["one_zone"].lower()]
        firsts = [match["one_first"], match["one_last"]]
        seconds = [match["other_first"], match["other_last"]]
        told = [(one, other) for one, other in zip(firsts, seconds, strict=True) if one and other]
        if ahead and any((minute_of_day(one) + ahead * _HOUR - minute_of_day(other)) % _DAY for one, other in told):
            right = "–".join(
                _written(minute_of_day(each) + ahead * _HOUR, each) for each in firsts[: len(told)] if each
            )
            span = (match.start("one_first"), match.end("one_zone"))
            yield TimePair(at, match.end(), span, f"{right} {match['other_zone']}")


def _written(minutes: int, like: str) -> str:
    """Return a time of day with the mark that another one has between hours and minutes."""
    hour, minute = divmod(minutes % _DAY, _HOUR)
    return f"{hour:02d}{'.' if '.' in like else ':'}{minute:02d}"
