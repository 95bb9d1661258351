"""Two ages of one person: `Ujang (45)`, further down `Ujang yang berusia 54 tahun`, `laki-laki 54 tahun itu`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.figure_slips import is_turned
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people import find_people
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_NAMED = re.compile(
    r"""(?<![\w-])(?P<name>[A-Z][\w'’-]+(?:\s(?:[A-Z][\w'’-]*\.?|bin|binti)){0,4})
    (?:\s\((?P<bare>\d{1,2})\)
      |\s\((?P<years>\d{1,3})\stahun\)
      |,?\s(?:yang\s)?(?:kini\s)?ber(?:usia|umur)\s(?P<aged>\d{1,3})\stahun
      |,\s(?P<comma>\d{2})\stahun,)
    (?!\s(?:saat|kala|ketika|waktu|pada|lebih))""",
    re.VERBOSE,
)
_AGAIN = re.compile(
    r"""(?<![\w-])(?:perempuan|wanita|pria|lelaki|laki-laki|ibu|ayah|bapak|nenek|kakek|pemuda|remaja|gadis|bocah|siswa|siswi
    |mahasiswa|mahasiswi|atlet|petani|nelayan|guru|pedagang|sopir|korban|tersangka|pelaku)\s(?:yang\s)?(?:ber(?:usia|umur)\s)?
    (?P<hit>(?P<age>\d{1,3})\stahun)\s(?:itu|tersebut)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_CUE = re.compile(r"\(\d{1,3}(?:\)|\stahun\))|ber(?:usia|umur)\s\d|,\s\d\d\stahun,")
"""What a text with an age that _NAMED tells has, at less cost."""
_NEAR = 2
"""Years."""


class _Age(NamedTuple):
    """An age at the str offsets `start:end` of its passage, with the words of the name before it."""

    passage: Passage
    words: tuple[str, ...]
    years: int
    is_sure: bool
    start: int
    end: int


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each later age of a person that is not the first one told."""
    passages = [each for each in passages_of(rule, release.passages) if each.has_digits]
    ages = [age for passage in passages if _CUE.search(passage.text) for age in _ages(passage)]
    if not ages:
        return
    for index, later in enumerate(ages):
        same = [each for each in ages[:index] if set(later.words) <= set(each.words)]
        is_one = len({each.words for each in ages if not {*later.words}.isdisjoint(each.words)} - {later.words}) <= 1
        is_other = same and is_one and same[0].years != later.years and not _share_sentence(same[0], later)
        if is_other and _are_of_people(release, same[0], later):
            yield from _finding(rule, later.passage, (later.start, later.end), same[0])
    names = {each.words for each in ages}
    if len(names) == 1 and len({each.years for each in ages}) == 1:
        yield from _taken_up(rule, passages, ages[0])


def _ages(passage: Passage) -> Iterator[_Age]:
    for match in _NAMED.finditer(passage.text):
        group = next(name for name in ("bare", "years", "aged", "comma") if match[name])
        words = tuple(word.strip(".,") for word in match["name"].split())
        yield _Age(passage, words, int(match[group]), group != "bare", *match.span(group))


def _share_sentence(one: _Age, later: _Age) -> bool:
    """Say whether one sentence tells both, as it does only of two people."""
    return one.passage is later.passage and later.start < one.passage.sentence_at(one.start).end


def _are_of_people(release: Release, one: _Age, later: _Age) -> bool:
    """Say whether the number in brackets is sure to be an age: it is called one, or stands behind a full name."""
    if one.is_sure or later.is_sure:
        return True
    people = ({*mention.parts} for mention in find_people(release) if len(mention.parts) > 1)
    return any({*later.words} <= parts <= {*one.words} for parts in people)


def _taken_up(rule: Rule, passages: Sequence[Passage], first: _Age) -> Iterator[Finding]:
    """Yield the ages with which a text takes up its only person of whom one is told, where they look mistyped."""
    for passage in passages:
        for match in _AGAIN.finditer(passage.text) if passage.index >= first.passage.index else ():
            is_later = passage is not first.passage or match.start() > first.end
            if is_later and _is_slip(int(match["age"]), first.years):
                yield from _finding(rule, passage, match.span("hit"), first)


def _is_slip(age: int, other: int) -> bool:
    """Say whether two ages are a year or two apart, or one is the other with its digits turned."""
    return age != other and (abs(age - other) <= _NEAR or is_turned(Decimal(age), Decimal(other)))


def _finding(rule: Rule, passage: Passage, span: tuple[int, int], first: _Age) -> Iterator[Finding]:
    if not is_silent(rule, passage, *span):
        other = " ".join((*first.words, f"({first.years})"))
        place = Place(first.passage.index, first.start, first.end)
        arguments = {"found": passage.text[slice(*span)], "other": other}
        yield Finding(rule, passage.place(*span), arguments, related=(place,))
