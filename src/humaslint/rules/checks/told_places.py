"""One place told in two ways, of which one must be wrong: the rarer, or the later if both are as rare."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import DAY_NAMES
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import contrary

_NAME = (
    rf"(?!(?:Kabupaten|Kab|Kota|Provinsi|Kecamatan|Kec|Desa|Kelurahan|RT|RW|{'|'.join(DAY_NAMES)})\b)"
    r"[A-Z][\w’']+"
)
NAMES = rf"{_NAME}(?:[ -]{_NAME})*"
"""A pattern for the name of a place, which ends where another place or a day begins."""
_PAIR = 2


class ToldPlace(NamedTuple):
    """What a passage tells of a place, `value`, and where it stands."""

    passage: Passage
    start: int
    end: int
    value: str


def find_contrary(
    rule: Rule, release: Release, pattern: re.Pattern[str], is_odd: Callable[[list[ToldPlace]], bool]
) -> Iterator[Finding]:
    """Yield a finding at the rarer of two values of a place, where they are odd and no sentence tells both.

    The pattern has the groups `kind` and `name` of the place, the `value`, and `told`, which is what is reported.
    """
    told: dict[tuple[str, str], list[ToldPlace]] = {}
    for passage in passages_of(rule, release) if pattern.search(release.text) else ():
        for match in pattern.finditer(passage.text):
            each = ToldPlace(passage, *match.span("told"), match["value"])
            told.setdefault((match["kind"], match["name"]), []).append(each)
    for places in told.values():
        counts = Counter(each.value for each in places)
        if len(counts) == _PAIR and is_odd(places) and not _are_together(places):
            rare = min(reversed(places), key=lambda each: counts[each.value])
            other = next(each for each in places if each.value != rare.value)
            yield from contrary(rule, rare, other)


def _are_together(places: list[ToldPlace]) -> bool:
    """Say whether a sentence tells of both, as of two."""
    values = {(each.passage.index, each.passage.sentence_at(each.start).start, each.value) for each in places}
    return len({value[:2] for value in values}) < len(values)
