"""Two ages of one person: `Ujang (45)`, further down `Ujang yang berusia 54 tahun`, `laki-laki 54 tahun itu`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from humaslint.indonesian.amounts.figure_slips import is_turned
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.mentions import find_people
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_NAMED = re.compile(
    r"""(?<![\w-])(?P<name>[A-Z][\w'’-]+(?:\s(?:[A-Z][\w'’-]*\.?|bin|binti)){0,4})
    (?:\s\((?P<bare>\d{1,2})\)
      |\s\((?P<years>\d{1,3})\stahun\)
      |,?\s(?:yang\s)?(?:kini\s)?ber(?:usia|umur)\s(?P<aged>\d{1,3})\stahun
      |,\s(?P<comma>\d{2})\stahun,)
    (?!\s(?:saat|kala|ketika|waktu|pada|lebih))""",
    re.VERBOSE,
)
"""Somebody's name with an age: `Budi Santoso (45)`, `Sari Dewi, 45 tahun,`, `Sari yang berusia 45 tahun`."""
_AGAIN = re.compile(
    r"""(?<![\w-])(?P<who>perempuan|wanita|pria|lelaki|laki-laki|ibu|ayah|bapak|nenek|kakek|pemuda|remaja|gadis|bocah|siswa|siswi
    |mahasiswa|mahasiswi|atlet|petani|nelayan|guru|pedagang|sopir|korban|tersangka|pelaku)\s(?:yang\s)?(?:ber(?:usia|umur)\s)?
    (?P<hit>(?P<age>\d{1,3})\stahun)\s(?:itu|tersebut)\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Somebody who has been named, by an age alone: `pria berusia 45 tahun itu`."""
_PARTIES = frozenset(("korban", "tersangka", "pelaku"))
"""Who has to do with a crime or an accident, in lower case: not the same person."""
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
    passages = [each for each in passages_of(rule, release) if each.has_digits]
    ages = [age for passage in passages if _CUE.search(passage.text) for age in _ages(passage)]
    if not ages:
        return
    firsts = _firsts_by_word(ages)
    for later in ages:
        first = _first_of(later, firsts)
        if first is None or first.years == later.years or _share_sentence(first, later):
            continue
        if _has_one_name(later, firsts) and _are_of_people(release, first, later):
            yield from _finding(rule, later.passage, (later.start, later.end), first)
    names = {each.words for each in ages}
    if len(names) == 1 and len({each.years for each in ages}) == 1:
        yield from _taken_up(rule, passages, ages[0])


def _ages(passage: Passage) -> Iterator[_Age]:
    for match in _NAMED.finditer(passage.text):
        group = next(name for name in ("bare", "years", "aged", "comma") if match[name])
        words = tuple(word.strip(".,") for word in match["name"].split())
        yield _Age(passage, words, int(match[group]), group != "bare", *match.span(group))


_Firsts = Mapping[str, Mapping[tuple[str, ...], _Age]]
"""By each word of a name, the names with it and the first age of each, in the order of the text."""


def _firsts_by_word(ages: Iterable[_Age]) -> _Firsts:
    firsts: dict[str, dict[tuple[str, ...], _Age]] = {}
    for each in ages:
        for word in each.words:
            firsts.setdefault(word, {}).setdefault(each.words, each)
    return firsts


def _first_of(later: _Age, firsts: _Firsts) -> _Age | None:
    """Return the first age told of a person before a later one."""
    near = min((firsts[word] for word in later.words), key=len).values()
    place = later.passage.index, later.start
    earlier = (each for each in near if (each.passage.index, each.start) < place)
    return next((each for each in earlier if {*later.words} <= {*each.words}), None)


def _has_one_name(age: _Age, firsts: _Firsts) -> bool:
    """Say whether no more than one other name shares a word with that of an age."""
    others: set[tuple[str, ...]] = set()
    for word in age.words:
        others.update(islice((each for each in firsts[word] if each != age.words), 2))
    return len(others) <= 1


def _share_sentence(one: _Age, later: _Age) -> bool:
    """Say whether one sentence tells both, as it does only of two people."""
    return one.passage is later.passage and later.start < one.passage.sentence_at(one.start).end


def _are_of_people(release: Release, one: _Age, later: _Age) -> bool:
    """Say whether the number in brackets is sure to be an age: it is called one, or stands behind a full name."""
    if one.is_sure or later.is_sure:
        return True
    words, most = {*later.words}, {*one.words}
    return any(words <= parts <= most for parts in _full_names(release))


@kept
def _full_names(release: Release) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(each.parts) for each in find_people(release) if len(each.parts) > 1)


def _taken_up(rule: Rule, passages: Sequence[Passage], first: _Age) -> Iterator[Finding]:
    """Yield the ages with which a text takes up its only person of whom one is told, where they look mistyped."""
    for passage in passages:
        for match in _AGAIN.finditer(passage.text) if passage.index >= first.passage.index else ():
            is_later = passage is not first.passage or match.start() > first.end
            if is_later and _is_slip(int(match["age"]), first.years) and not _is_other(passages, first, passage, match):
                yield from _finding(rule, passage, match.span("hit"), first)


def _is_other(passages: Sequence[Passage], first: _Age, passage: Passage, match: re.Match[str]) -> bool:
    """Say whether who is taken up has been brought in since, or is one of a case in which the person is another."""
    texts = [each.text for each in passages if first.passage.index <= each.index <= passage.index]
    texts[-1] = texts[-1][: match.start()]
    who, before = match["who"].lower(), first.passage.lower[: first.start]
    since = " ".join(texts).lower()[first.end :]
    return who in since or "seorang" in since or (who in _PARTIES and who not in before)


def _is_slip(age: int, other: int) -> bool:
    """Say whether two ages are a year or two apart, or one is the other with its digits turned."""
    return age != other and (abs(age - other) <= _NEAR or is_turned(Decimal(age), Decimal(other)))


def _finding(rule: Rule, passage: Passage, span: tuple[int, int], first: _Age) -> Iterator[Finding]:
    other = " ".join((*first.words, f"({first.years})"))
    yield from report(rule, passage, *span, other=other, related=(first.passage.place(first.start, first.end),))
