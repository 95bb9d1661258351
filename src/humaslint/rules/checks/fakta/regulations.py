"""Laws and regulations whose number or year does not fit their title, or one of them with two numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from humaslint.indonesian.amounts.figure_slips import differ_in_one
from humaslint.indonesian.government.regulations import Regulation, find_regulations
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.findings import report

_CHANGES = re.compile(
    r"\b(?:\w*ubahan?|(?:men|di)cabut|\w*ganti\w*|(?<!sejak )lama|terdahulu|sebelumnya|revisi|dahulu|terbaru|direvisi"
    r"|menyempurnakan|penyempurnaan|masing-masing|rancangan|bukan|semula|melengkapi)\b"
)
"""What tells, in lower case, that two regulations with one title follow each other."""
_MOST = 300
"""Regulations in a release; one with more is a list of them."""
_POINTED = re.compile(r"\s(?:itu|tersebut)\b")


class Options(NamedTuple):
    """`find` says what a regulation is held against: its `title`, or the `others` of the release."""

    find: Literal["title", "others"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each regulation with a number and year that differ from those expected in one of the two."""
    options = rule.options(Options)
    found = find_regulations(release)
    for one, use, related in _FINDERS[options.find](release, found) if found else ():
        passage, title = release.passages[one.block], one.after[:60]
        yield from report(rule, passage, one.start, one.end, use=use, title=title, related=related)


_Fault = tuple[Regulation, str, tuple[Place, ...]]


def _off_title(_release: Release, found: Sequence[Regulation]) -> Iterator[_Fault]:
    """The regulations that bear the title of a known one, with a number or year that none of that title has."""
    for one in found:
        known = one.known
        near = [sign for sign in known if _is_near(one.sign, sign)]
        if near and one.sign not in known:
            yield one, " atau ".join(_written(one.kind, sign) for sign in near), ()


def _off_others(release: Release, found: Sequence[Regulation]) -> Iterator[_Fault]:
    """The regulations that the release names otherwise elsewhere: the rarer number, or the later of two."""
    if len(found) > _MOST:
        return
    counts = Counter((one.kind, one.sign) for one in found)
    for at, other in enumerate(found):
        for one in found[:at]:
            if _are_one(release, one, other, counts):
                is_first = counts[one.kind, one.sign] < counts[other.kind, other.sign]
                wrong, right = (one, other) if is_first else (other, one)
                yield wrong, _written(right.kind, right.sign), (Place(right.block, right.start, right.end),)
                break


def _are_one(release: Release, one: Regulation, other: Regulation, counts: Counter[tuple[str, str]]) -> bool:
    if one.kind != other.kind or not _is_near(one.sign, other.sign) or (one.known and other.known):
        return False
    if one.issuer and other.issuer and one.issuer != other.issuer:
        return False
    passages = release.passages[one.block], release.passages[other.block]
    is_together = passages[0] is passages[1] and passages[0].sentence_at(one.start) == passages[1].sentence_at(
        other.start
    )
    if is_together or any(map(_tells_changes, passages)):
        return False
    if one.title or other.title:
        is_again = not other.title and (
            _is_mistyped(one.sign, other.sign) or (one.year != other.year and _is_pointed_at(release, other, counts))
        )
        return one.title == other.title or (is_again and counts[other.kind, other.sign] == 1)
    return False


@kept
def _tells_changes(passage: Passage) -> bool:
    return _CHANGES.search(passage.lower) is not None


def _is_pointed_at(release: Release, other: Regulation, counts: Counter[tuple[str, str]]) -> bool:
    """Say whether the text points at a regulation (*PP 12/2017 itu*), where it tells of but one more of the kind."""
    are_two = sum(count for (kind, _sign), count in counts.items() if kind == other.kind) == 2
    return are_two and _POINTED.match(release.passages[other.block].text, other.end) is not None


def _is_near(one: str, other: str) -> bool:
    """Say whether two numbers with their years differ in one of the two, or have changed places with the year's end."""
    left, right = one.split("/"), other.split("/")
    is_turned = left[0] == right[1][2:] and left[1][2:] == right[0]
    return (left[0] == right[0]) != (left[1] == right[1]) or (is_turned and left != right)


def _is_mistyped(one: str, other: str) -> bool:
    """Say whether of two numbers with their years one digit of the year differs, or the number is turned round."""
    (number, year), (odd, odd_year) = one.split("/"), other.split("/")
    if number == odd:
        return differ_in_one(year, odd_year)
    return year == odd_year and len(number) > 1 and number == odd[::-1]


def _written(kind: str, sign: str) -> str:
    number, year = sign.split("/")
    return f"{kind} Nomor {number} Tahun {year}"


_FINDERS: dict[str, Callable[[Release, Sequence[Regulation]], Iterator[_Fault]]] = {
    "title": _off_title,
    "others": _off_others,
}
