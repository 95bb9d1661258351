"""One slip is told once: of two findings that mean the same slip, the one that says less goes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from humaslint.indonesian.stretches import NOWHERE, Stretches
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import LEVELS

_REACH = 400
"""Characters before a finding in which one that reaches into it may begin."""
_WORD = re.compile(r"\w+")


def single(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings, each slip told once: by the loudest, or the safest, of those that offer the same there.

    What a rule offers within another finding of its own that offers something as well goes, too. What is private stays.
    """
    told: dict[tuple[Place, str], Finding] = {}
    reach: dict[tuple[str, int | None], Place] = {}
    others: list[Finding] = []
    for finding in sorted(findings, key=_from_wide):
        if not finding.suggestions or finding.rule.is_sensitive:
            others.append(finding)
            continue
        place, own = finding.place, (finding.rule.id, finding.place.block)
        around = reach.get(own)
        if around and place.end <= around.end and place != around:
            continue
        reach[own] = place
        key = place, finding.suggestions[0]
        told[key] = min(told.get(key, finding), finding, key=_from_sure)
    return [*told.values(), *others]


def _from_sure(finding: Finding) -> tuple[int, bool, str]:
    rule = finding.rule
    return LEVELS.index(rule.level), rule.fix != "safe", rule.id


def uncovered(findings: list[Finding]) -> list[Finding]:
    """Return the findings but those that the rule of another covers; what is covered covers nothing itself.

    A rule is told as loudly as what it covers by name, which is as surely wrong whoever tells it. One that covers ALL
    covers what lies within its findings, since the whole is to go; what is private stays told.
    """
    covers = sorted((finding for finding in findings if finding.rule.covers), key=_from_loud)
    if not covers:
        return findings
    gone: set[int] = set()
    louder: dict[int, Finding] = {}
    near = _by_block(findings)
    for cover in covers:
        if id(cover) not in gone:
            covered = [each for each in _beside(cover.place, near) if _is_covered(each, cover)]
            gone.update(map(id, covered))
            louder[id(cover)] = _as_loud(cover, covered)
    return [louder.get(id(finding), finding) for finding in findings if id(finding) not in gone]


def _as_loud(cover: Finding, covered: Iterable[Finding]) -> Finding:
    levels = [each.rule.level for each in covered if each.rule.id in cover.rule.covers]
    level = min((cover.rule.level, *levels), key=LEVELS.index)
    return cover if level == cover.rule.level else cover._replace(rule=cover.rule._replace(level=level))


def _from_loud(finding: Finding) -> tuple[int, int, int, str]:
    """The order in which findings cover others: the louder first, then the wider."""
    _block, start, end = finding.place
    return LEVELS.index(finding.rule.level), start - end, start, finding.rule.id


_Near = Mapping[int | None, Sequence[tuple[Place, Finding]]]
"""Findings by block in the order of their places, each also where a related place stands."""


def _by_block(findings: Iterable[Finding]) -> _Near:
    near: dict[int | None, list[tuple[Place, Finding]]] = {}
    for finding in findings:
        for place in (finding.place, *finding.related):
            near.setdefault(place.block, []).append((place, finding))
    for each in near.values():
        each.sort(key=_start)
    return near


def _start(each: tuple[Place, Finding]) -> int:
    return each[0].start


def _beside(place: Place, near: _Near) -> Iterator[Finding]:
    """Yield the findings that touch a place or point to it."""
    block, start, end = place
    listed = near.get(block, ())
    first = bisect_left(listed, start - _REACH, key=_start)
    for other, finding in listed[first : bisect_left(listed, max(end, start + 1), key=_start)]:
        if other.end > start or other == place:
            yield finding


def _is_covered(finding: Finding, cover: Finding) -> bool:
    names = cover.rule.covers
    if finding.rule.id == cover.rule.id or finding.rule.is_sensitive:
        return False
    if finding.rule.id in names:
        return True
    (block, start, end), (other, left, right) = finding.place, cover.place
    return "ALL" in names and block == other and left <= start and end <= right


def widest(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings of one passage but those that lie within another whose first suggestion mends them too.

    `diantaranya` needs no word of its own where `diantaranya seperti` is to become `di antaranya`.
    """
    around: list[Finding] = []
    for finding in sorted(findings, key=_from_wide):
        around = [each for each in around if each.place.end > finding.place.start]
        if not any(_mends(each, finding) for each in around):
            around.append(finding)
            yield finding


def _from_wide(finding: Finding) -> tuple[int, int]:
    """The order of the findings of a block in which one that holds another comes before it."""
    return finding.place.start, -finding.place.end


def _mends(wide: Finding, narrow: Finding) -> bool:
    """Say whether the one holds the other, is told as loudly and mended as safely, and leaves nothing of its words."""
    (_, left, right), (_, start, end) = wide.place, narrow.place
    is_within = left <= start and end <= right and right - left > end - start
    if not is_within or not wide.suggestions or LEVELS.index(wide.rule.level) > LEVELS.index(narrow.rule.level):
        return False
    is_as_safe = wide.rule.fix == "safe" or narrow.rule.fix != "safe"
    return is_as_safe and narrow.arguments["found"].lower() not in wide.suggestions[0].lower().split()


def untold(found: Iterable[Finding], modest: Iterable[Finding]) -> Iterator[Finding]:
    """Yield those findings of modest rules where no other rule has told what to write."""
    whole = [finding for finding in found if not _keeps_words(finding)]
    told, places = _told(whole), {finding.place for finding in whole}
    for finding in modest:
        block, start, end = finding.place
        if finding.place not in places and not told.get(block, NOWHERE).touch(start, end):
            yield finding


def _keeps_words(finding: Finding) -> bool:
    """Say whether what a finding wants has the same words with other marks between: they may be misspelled."""
    found, use = finding.arguments.get("found", ""), next(iter(finding.suggestions), "")
    return bool(found and use) and _WORD.findall(found) == _WORD.findall(use)


def _told(findings: Iterable[Finding]) -> Mapping[int | None, Stretches]:
    """The stretches for which a finding says what should stand there, by block."""
    told: dict[int | None, list[tuple[int, int]]] = {}
    for finding in findings:
        if finding.suggestions:
            block, start, end = finding.place
            told.setdefault(block, []).append((start, end))
    return {block: Stretches(each) for block, each in told.items()}
