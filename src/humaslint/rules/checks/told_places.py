"""Where a village lies, and which number a school has, told in two ways: `Desa Waru, Kecamatan Randu` and `… Tala`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from humaslint.indonesian.figure_slips import is_turned
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.word_kin import is_one_slip
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import Spot, contrary


class Options(NamedTuple):
    """`find` says what is looked for: the `district` of a village, or the `number` of a school."""

    find: Literal["district", "number"]


_NAME = (
    r"(?!(?:Kabupaten|Kab|Kota|Provinsi|Kecamatan|Kec|Desa|Kelurahan|RT|RW|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b)"
    r"[A-Z][\w’']+"
)
_NAMES = rf"{_NAME}(?:[ -]{_NAME})*"
_PLACES = {
    "district": re.compile(
        rf"\b(?P<kind>Desa|Kelurahan|Nagari|Gampong|Kalurahan|Kampung)\s(?P<name>{_NAMES}),?\s"
        rf"(?P<told>(?:Kecamatan|Kec\.|Distrik|Kapanewon)\s(?P<value>{_NAMES}))"
    ),
    "number": re.compile(
        rf"\b(?P<told>(?P<kind>(?:SD|SMP|SMA|SMK|MI|MTs|MA|TK)(?:\sNegeri|N)?)\s(?P<value>\d\d\d?)\s(?P<name>{_NAMES}))"
    ),
}


class _Told(NamedTuple):
    """A place as a passage tells of it: where its district or number stands, and what that is."""

    passage: Passage
    start: int
    end: int
    value: str


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the rarer of two districts of one village, or numbers of one school; the later if as rare.

    A text may tell of two schools; its captions show what it tells.
    """
    assert isinstance(rule.parameters, Options)
    find = rule.parameters.find
    told: dict[tuple[str, str], list[_Told]] = {}
    is_told = _PLACES[find].search(release.text) is not None
    for passage in passages_of(rule, release.passages) if is_told else ():
        for match in _PLACES[find].finditer(passage.text):
            each = _Told(passage, *match.span("told"), match["value"])
            told.setdefault((match["kind"], match["name"]), []).append(each)
    for places in told.values():
        values = [each.value for each in places]
        is_apart = find == "district" or {each.passage.kind == "caption" for each in places} == {True, False}
        if len({*values}) == 2 and is_apart and _may_be_one(find, *{*values}) and not _are_together(places):
            rare = min(reversed(places), key=lambda each: values.count(each.value))
            other = next(each for each in places if each.value != rare.value)
            if not is_silent(rule, rare.passage, rare.start, rare.end):
                yield contrary(rule, Spot(*rare[:3]), Spot(*other[:3]))


def _may_be_one(find: str, one: str, other: str) -> bool:
    """Say whether two values can be no spellings or shorter forms of one, and no numbers of two schools."""
    if find == "number":
        return is_turned(Decimal(one), Decimal(other))
    is_form = one.startswith(other) or other.startswith(one)
    return not is_form and not is_one_slip(one.lower(), other.lower())


def _are_together(places: list[_Told]) -> bool:
    """Say whether a sentence tells of both, as of two."""
    sentences = {(each.passage.index, each.passage.sentence_at(each.start).start) for each in places}
    return len(sentences) < len(places)
