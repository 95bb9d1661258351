"""Times of day in a zone that does not hold where the release is from, or beside times in another one that differ."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.sentences import Sentence
from humaslint.indonesian.time.clock_times import ZONE
from humaslint.indonesian.time.time_zones import ZonedTime, find_wrong_pairs, home_of, named_places, zoned_times
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import finding_at, report

_EVERYWHERE = re.compile(r"\b(?:gempa|bmkg|magnitudo|usgs|hilal)\b", re.IGNORECASE)
"""What is told in one zone for the whole country."""
_ELSEWHERE = re.compile(
    r"\b(?:daring|virtual|zoom|youtube|televisi|siaran\s+langsung|disiarkan|ditayangkan|laga|pertandingan"
    r"|(?P<capital>kementerian|pusat|jakarta|ibu\s+kota|nasional|serentak|laman|portal|aplikasi|cpns|sscasn|utbk|bkn|bps)"
    r"|penerbangan|pesawat|terbang|bertolak|berangkat|tiba|mendarat|transit|perjalanan|berlayar|webinar)\b",
    re.IGNORECASE,
)
"""What goes by a clock elsewhere, in the `capital` by WIB, or from one zone to another."""
_OF_CAPITAL = re.compile(r"\b(?:kementerian|menteri|wamen|presiden|wapres|nasional|mabes|jakarta)\b", re.IGNORECASE)
"""What a release that offices in the capital may send has; its embargo is in WIB."""
_LEAVING = "berangkat"
_ZONE = re.compile(rf"\b{ZONE}\b", re.IGNORECASE)
_LEAVES = re.compile(rf"\bberangkat (?:pada )?(?:pukul|jam) [\d.:]+ {ZONE}\b", re.IGNORECASE)
_FROM = re.compile(r"\b(?:dari|kembali|pulang|sampai)\b", re.IGNORECASE)
"""What tells that one leaves another place."""
_STAMP = re.compile(r"(?:\|\s*\d{1,2}[.:]|\A\s*(?:\w+, )?\d{1,2} \w+ \d{4},? \d{1,2}:)\d\d\s*\Z")
"""What stands before the zone where a site tells when it put the text up: `4 Mei 2026 | 09.00`, `4 Mei 2026 09:00`."""
_LONGEST_STAMP = 60
"""Characters."""
_SAME_TIME = re.compile(r"\b(?:atau|setara|sama dengan|alias)\b|[/(=]")


class Options(NamedTuple):
    """`find` says what is held against what: a zone the `place` of the release, or the others in its `sentence`; `pair`
    looks for two times that are told as one in two zones, and are not."""

    find: Literal["place", "sentence", "pair"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each zone that is not that of the place, or that differs from the others in its sentence."""
    find = rule.options(Options).find
    times = zoned_times(release)
    if find == "pair":
        yield from _pairs(rule, release) if len({each.zone for each in times}) > 1 else ()
        return
    if not times or _EVERYWHERE.search(release.text):
        return
    counts, home = Counter(each.zone for each in times), home_of(release)
    for time in _told_here(rule, times, is_leaving=find == "sentence"):
        spot = (time.passage, time.start, time.end)
        if find == "place":
            if home and home.zone != time.zone:
                use = _written(home.zone)
                yield finding_at(rule, *spot, use=use, place=home.place, suggestions=(use,))
        elif not named_places(release) and (other := _odd_one(time, times, counts)):
            yield finding_at(rule, *spot, other=_written(other))


def _told_here(rule: Rule, times: Iterable[ZonedTime], *, is_leaving: bool) -> Iterator[ZonedTime]:
    """Yield the times that the rule reads and that no clock elsewhere, and no time in another zone, explains.

    What goes by a clock elsewhere has WIB, or any zone if that is not the capital's; `is_leaving` as in _is_elsewhere.
    """
    elsewhere: dict[tuple[int, Sentence], bool] = {}
    for time in times:
        if time.passage.kind not in rule.scope or is_silent(rule, time.passage, time.start, time.end):
            continue
        sentence = time.passage.index, time.passage.sentence_at(time.start)
        if sentence not in elsewhere:
            elsewhere[sentence] = _is_elsewhere(time.passage, sentence[1], is_leaving=is_leaving)
        if _STAMP.search(time.passage.text[max(0, time.start - _LONGEST_STAMP) : time.start]):
            continue
        is_excused = elsewhere[sentence] and (time.zone == "WIB" or _tells_elsewhere(time.passage, but_capital=True))
        if not is_excused and not _is_told_twice(time):
            yield time


def _pairs(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the second of two times that are told as one and are not, with what it should be."""
    for passage in passages_of(rule, release):
        for start, end, other, right in find_wrong_pairs(passage.text) if passage.has_digits else ():
            told = passage.text[slice(*other)]
            yield from report(rule, passage, start, end, other=told, use=right, suggestions=(right,))


def _is_elsewhere(passage: Passage, where: Sentence, *, is_leaving: bool) -> bool:
    """Say whether the passage of a sentence tells of clocks elsewhere.

    With `is_leaving`, a sentence does not that says of all its times that one leaves then: `berangkat pukul 06.00 WIB`.
    """
    if passage.kind == "date":
        return _OF_CAPITAL.search(passage.release.text) is not None
    if not _tells_elsewhere(passage):
        return False
    sentence = passage.text[where.start : where.end]
    leaving = len(_LEAVES.findall(sentence)) == len(_ZONE.findall(sentence))
    is_here = {match[0].lower() for match in _ELSEWHERE.finditer(sentence)} == {_LEAVING} and not _FROM.search(sentence)
    return not (is_leaving and leaving and is_here)


def _tells_elsewhere(passage: Passage, *, but_capital: bool = False) -> bool:
    return any(not (but_capital and is_capital) for is_capital in _clocks_elsewhere(passage))


@kept
def _clocks_elsewhere(passage: Passage) -> frozenset[bool]:
    """Return for what a passage tells of clocks elsewhere whether they are those of the capital."""
    return frozenset(match["capital"] is not None for match in _ELSEWHERE.finditer(passage.text))


def _is_told_twice(time: ZonedTime) -> bool:
    """Say whether a time and one in another zone are the same one: `09.00 WIB/10.00 Wita`."""
    signs, bounds = _same_times(time.passage), _bounds_of_zones(time.passage.release)[time.passage.index]
    others = [each for zone, pair in bounds.items() if zone != time.zone for each in pair]
    for other in (min(others), max(others)) if others else ():
        first, last = sorted(((time.start, time.end), other))
        at = bisect_left(signs, (first[1], 0))
        if at < len(signs) and signs[at][1] <= last[1] + 1:
            return True
    return False


@kept
def _same_times(passage: Passage) -> list[tuple[int, int]]:
    return [match.span() for match in _SAME_TIME.finditer(passage.text)]


@kept
def _bounds_of_zones(release: Release) -> dict[int, dict[str, list[tuple[int, int]]]]:
    """Where the first and the last time in each zone stand, by the number of the block."""
    bounds: dict[int, dict[str, list[tuple[int, int]]]] = {}
    for each in zoned_times(release):
        place = each.start, each.end
        bounds.setdefault(each.passage.index, {}).setdefault(each.zone, [place, place])[1] = place
    return bounds


def _odd_one(time: ZonedTime, times: tuple[ZonedTime, ...], counts: Counter[str]) -> str:
    """Return the zone of all other times of the release, if one stands in the same sentence; else an empty string."""
    if len(counts) != 2 or counts[time.zone] != 1:
        return ""
    sentence = time.passage.sentence_at(time.start)
    near = {
        each.zone
        for each in times
        if each.passage is time.passage and time.passage.sentence_at(each.start) == sentence and each.zone != time.zone
    }
    others = [each for each in times if each.zone != time.zone]
    is_last = all((each.passage.index, each.start) < (time.passage.index, time.start) for each in others)
    return near.pop() if (len(others) > 1 or is_last) and len(near) == 1 else ""


def _written(zone: str) -> str:
    return "Wita" if zone == "WITA" else zone
