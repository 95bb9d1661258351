"""One event told on two days, or two stretches of days: `festival digelar 20–22 Agustus`, then `… 21–23 Agustus`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, islice
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import ANY_MONTH, MONTHS, UNTIL
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.days_taken_up import EVENTS, OTHER_DAYS, TAKES_UP, find_days_taken_up, may_be_one_name
from humaslint.rules.contexts import RUNNING, is_silent, passages_of
from humaslint.rules.findings import contrary

_RANGE = re.compile(
    rf"(?P<first>\d(?<![\d/.,–-].)\d?)\s?{UNTIL}\s?(?P<last>\d{{1,2}})\s(?P<month>{ANY_MONTH})\b(?:\s20\d\d)?",
    re.IGNORECASE,
)
_EVENT = re.compile(rf"\b(?P<event>(?i:{EVENTS}|kongres|mtq|pekan))\b(?P<name>(?:\s[A-Z][\w-]*)*)")
"""An event, and the words with a capital behind it."""
_LABEL = re.compile(r"\A\W*(?:hari|tanggal|waktu|pelaksanaan|jadwal)\b[^:]{0,20}:", re.IGNORECASE)
_REACH = 140
"""Characters of a sentence before the days in which it names the event."""
_FEWEST = 2
"""Different stretches of days in a release of which one can be wrong."""
_MOST = 50
"""Stretches of days of a release that are held against one another."""


class _Held(NamedTuple):
    """An event, its name behind it, and the stretch of days on which it is told to be, in str offsets of a passage."""

    passage: Passage
    start: int
    end: int
    event: str
    name: str
    days: tuple[int, int, int]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each day, or stretch of days, that is told otherwise of the same event."""
    if TAKES_UP.search(release.lower):
        passages = [each for each in passages_of(rule, release) if each.kind in RUNNING]
        for odd, other in find_days_taken_up(passages):
            yield from contrary(rule, odd, other)
    yield from _stretches(rule, release)


def _stretches(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each stretch of days that overlaps another one told of the same event, and is not that.

    The only one behind a label (`Tanggal:`) is of the only event that a release tells the days of.
    """
    if len({match.group() for match in _RANGE.finditer(release.text)}) < _FEWEST:
        return
    held = [each for passage in passages_of(rule, release) for each in _held(passage)]
    if sum(not each.event for each in held) > 1 or len({each.event for each in held}) > _FEWEST:
        held = [each for each in held if each.event]
    seen: set[tuple[int, int, int]] = set()
    for one, later in combinations(held[:_MOST], 2):
        if later.days not in seen and _are_of_one(one, later) and not is_silent(rule, later.passage, *later[1:3]):
            seen.add(later.days)
            yield from contrary(rule, later, one)


def _held(passage: Passage) -> Iterator[_Held]:
    """Yield the stretches of days of a passage that are told of an event, or stand behind a label."""
    for match in islice(_RANGE.finditer(passage.text), _MOST):
        sentence = passage.sentence_at(match.start())
        text = passage.text[max(sentence.start, match.start() - _REACH) : match.start()]
        if OTHER_DAYS.search(passage.text, sentence.start, sentence.end):
            continue
        event = next(reversed([*_EVENT.finditer(text)]), None)
        days = (MONTHS[match["month"].lower()], int(match["first"]), int(match["last"]))
        if event is not None:
            yield _Held(passage, *match.span(), event["event"].lower(), event["name"].strip(), days)
        elif _LABEL.match(text):
            yield _Held(passage, *match.span(), "", "", days)


def _are_of_one(one: _Held, later: _Held) -> bool:
    """Say whether two stretches overlap, but differ, and are told of one event in two sentences."""
    (month, first, last), (other, begins, ends) = one.days, later.days
    is_slip = one.days != later.days and month == other and first <= ends and begins <= last
    is_labelled = "" in (one.event, later.event) and (first == begins or last == ends)
    is_same = is_labelled or one.event == later.event != ""
    sentences = [(each.passage.index, each.passage.sentence_at(each.start)) for each in (one, later)]
    return is_slip and is_same and may_be_one_name(one.name, later.name) and sentences[0] != sentences[1]
