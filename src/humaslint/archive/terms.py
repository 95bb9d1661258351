"""The offices of one name through time, and whether two people must share the name to hold them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from humaslint.indonesian.people.office_words import (
    GENERAL,
    HONORARY,
    are_compatible,
    is_honorary,
    is_slip_of,
    is_unknown,
    read_words,
)
from humaslint.indonesian.people.offices import Office
from humaslint.model.register import Term


class Held(NamedTuple):
    """An office with which the release at `path`, of the day `day`, names somebody so many `times`."""

    office: Office
    path: str
    day: date | None
    times: int


@dataclass(frozen=True, slots=True)
class Tenure:
    """One office in all its forms: `words` of the fullest, `held` in the order of the releases."""

    words: frozenset[str]
    held: tuple[Held, ...]

    @property
    def uses(self) -> int:
        """How often a release names somebody with the office."""
        return sum(each.times for each in self.held)

    @property
    def days(self) -> list[date]:
        """The days of the releases that do so, in order."""
        return sorted({each.day for each in self.held if each.day})

    @property
    def is_acting(self) -> bool:
        """Say whether it is only ever held for a time."""
        return all(each.office.is_acting for each in self.held)

    def as_term(self) -> Term:
        """Return the office as the register has it, named as it is most often."""
        names: Counter[str] = Counter()
        for each in self.held:
            is_whole = each.office.words == self.words == read_words(each.office.text)
            names[each.office.text] += each.times * (is_whole and self.is_acting == each.office.is_acting)
        name = min(names, key=lambda text: (-names[text], -len(text), text))
        days = self.days
        first, last = (days[0], days[-1]) if days else (None, None)
        return Term(f"{self._acting} {name}" if self.is_acting else name, self.uses, first, last)

    @property
    def _acting(self) -> str:
        """How the office is mostly held for a time: `Plt.`, `Pj.`"""
        counts: Counter[str] = Counter()
        for each in self.held:
            counts[each.office.acting] += each.times
        return min(counts, key=lambda acting: (-counts[acting], acting))


def tenures(held: Sequence[Held]) -> tuple[Tenure, ...]:
    """Return the different offices, the one most named first.

    A form that may be short for two of them (`Camat`) is left out, and so is an occupation (`guru`).
    """
    forms = _forms([each for each in held if len(each.office.words) > 1 or not each.office.words <= HONORARY])
    fullest = [words for words in forms if not any(words < other and are_compatible(words, other) for other in forms)]
    gathered = {words: list(forms[words]) for words in fullest}
    for words, uses in forms.items():
        fuller = [other for other in fullest if words < other and are_compatible(words, other)]
        if len(fuller) == 1:
            gathered[fuller[0]].extend(uses)
    found = [Tenure(words, tuple(sorted(uses, key=_order))) for words, uses in gathered.items()]
    return tuple(sorted(found, key=lambda each: (-each.uses, sorted(each.words))))


def _forms(held: Sequence[Held]) -> dict[frozenset[str], list[Held]]:
    """Return the uses by the words of the office, those that differ from more frequent ones by a slip among these."""
    counts: Counter[frozenset[str]] = Counter()
    for each in held:
        counts[each.office.words] += each.times
    ranked = sorted(counts, key=lambda words: (sum(map(is_unknown, words)), -counts[words], sorted(words)))
    meant = {words: next((other for other in ranked if is_slip_of(words, other)), words) for words in ranked}
    forms: dict[frozenset[str], list[Held]] = {}
    for each in held:
        words = meant[each.office.words]
        forms.setdefault(words, []).append(each._replace(office=each.office._replace(words=words)))
    return forms


def split_tenures(found: Sequence[Tenure]) -> list[list[Tenure]]:
    """Return the offices by the people who must hold them; mostly all are one person's."""
    people: list[list[Tenure]] = []
    for tenure in found:
        for own in people:
            if not any(_are_of_two(tenure, other) for other in own):
                own.append(tenure)
                break
        else:
            people.append([tenure])
    return people


def _are_of_two(one: Tenure, other: Tenure) -> bool:
    """Say whether two people hold the offices: both at a time, or now the one and now the other in turns."""
    if one.is_acting or other.is_acting or is_honorary(one.words) or is_honorary(other.words):
        return False
    left, right = one.words - GENERAL, other.words - GENERAL
    if not left or not right or left <= right or right <= left:
        return False
    if {each.path for each in one.held} & {each.path for each in other.held}:
        return True
    days = one.days, other.days
    if min(map(len, days)) < 2:
        return False
    return days[0][0] < days[1][-1] and days[1][0] < days[0][-1]


def _order(held: Held) -> tuple[str, str, str]:
    return held.day.isoformat() if held.day else "", held.path, held.office.text
