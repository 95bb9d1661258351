"""Two ages of one person: `Ujang (45)`, further down `Ujang yang berusia 54 tahun`, `laki-laki 54 tahun itu`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from humaslint.indonesian.amounts.figure_slips import is_turned
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.mentions import find_people
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.dates import dates_of
from humaslint.indonesian.time.release_dates import day_of, day_of_release
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
    r"""(?<![\w-])(?:perempuan|wanita|pria|lelaki|laki-laki|ibu|ayah|bapak|nenek|kakek|pemuda|remaja|gadis|bocah|siswa|siswi
    |mahasiswa|mahasiswi|atlet|petani|nelayan|guru|pedagang|sopir|korban|tersangka|pelaku|warga|lulusan
    |pasien|pelajar|santri|pensiunan|buruh|karyawan|pengusaha|perajin|peserta|penyintas)
    \s(?:(?:[a-z]+\s){0,3}?ber(?:usia|umur)\s)?(?P<hit>(?P<age>\d{1,3})\stahun)\s(?:itu|tersebut)\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Somebody who has been named, by an age alone: `pria berusia 45 tahun itu`."""
_KIN = re.compile(
    r"\b(?:suami|istri|kakak|adik|rekan|teman|tetangga|saudara|sepupu|ipar|mertua|lain)(?:nya)?\b"
    r"|\b(?:bersama|dengan|dan|serta|oleh|kepada|untuk)\s(?:[a-z]+nya,?\s)?[A-Z]"
)
"""Who may be taken up in place of who was named."""
_BIRTH = re.compile(
    r"(?<![\w-])(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,3}),?\s(?:yang\s)?(?:lahir|kelahiran)\s"
    r"(?:(?:pada|tahun|di\s[A-Z]\w+,?)\s){0,3}(?:\d{1,2}\s[A-Z][a-z]+\s)?(?P<born>(?:19|20)\d\d)\b"
)
"""Somebody's name with the year of birth: `Sari yang lahir pada 1997`."""
_CUE = re.compile(r"\(\d{1,3}(?:\)|\stahun\))|ber(?:usia|umur)\s\d|,\s\d\d\stahun,")
"""What a text with an age that _NAMED tells has, at less cost."""
_NEAR = 2
"""Years."""
_GROWN = 20
"""Years of age. Of the young many are of one decade."""


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
        yield from _taken_up(rule, release, passages, ages[0])
    if "lahir " in release.lower:
        yield from _born(rule, release, passages, firsts)


def _ages(passage: Passage) -> Iterator[_Age]:
    for match in _NAMED.finditer(passage.text):
        if _AGAIN.match(passage.text, match.start()):
            continue
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


def _taken_up(rule: Rule, release: Release, passages: Sequence[Passage], first: _Age) -> Iterator[Finding]:
    """Yield the ages with which a text takes up its only person of whom one is told, where they look mistyped.

    Where somebody else is named, or told of as kin, between the two, another age of the decade may be theirs.
    """
    for passage in passages:
        for match in _AGAIN.finditer(passage.text) if passage.index >= first.passage.index else ():
            is_later = passage is not first.passage or match.start() > first.end
            age = int(match["age"])
            is_near = is_later and age != first.years and age // 10 == first.years // 10 and age >= _GROWN
            if is_later and (
                _is_slip(age, first.years) or (is_near and not _has_others(release, first, passage, match.start()))
            ):
                yield from _finding(rule, passage, match.span("hit"), first)


def _has_others(release: Release, first: _Age, passage: Passage, end: int) -> bool:
    """Say whether somebody else is told of between the age of somebody and the place `end` of a passage."""
    start, last = (first.passage.index, first.end), (passage.index, end)
    named = (each for each in find_people(release) if start < (each.block, each.start) < last)
    if any({*each.parts}.isdisjoint(first.words) for each in named):
        return True
    texts = [each.text for each in release.passages[start[0] : last[0] + 1]]
    texts[-1] = texts[-1][:end]
    texts[0] = texts[0][first.end :]
    return any(_KIN.search(text) for text in texts)


def _born(rule: Rule, release: Release, passages: Sequence[Passage], firsts: _Firsts) -> Iterator[Finding]:
    """Yield the years in which people were born, where the age told of them before comes to another one."""
    today = day_of_release(release) or _day_of_lead(release)
    for passage in passages if today else ():
        for match in _BIRTH.finditer(passage.text):
            words = tuple(match["name"].split())
            told = [age for word in words for name, age in firsts.get(word, {}).items() if {*words} <= {*name}]
            is_told = len({each.words for each in told}) == 1 and told[0].is_sure
            years = today.year - int(match["born"]) if today else 0
            if is_told and told[0].years not in (years, years - 1) and abs(told[0].years - years) > _NEAR:
                yield from _finding(rule, passage, match.span("born"), told[0])


def _day_of_lead(release: Release) -> date | None:
    """Return the only day that the lead tells with its year."""
    leads = [each for each in release.passages if each.kind == "lead"][:1]
    days = {day for lead in leads for each in dates_of(lead) if each.year and (day := day_of(each, None))}
    return days.pop() if len(days) == 1 else None


def _is_slip(age: int, other: int) -> bool:
    """Say whether two ages are a year or two apart, or one is the other with its digits turned."""
    return age != other and (abs(age - other) <= _NEAR or is_turned(Decimal(age), Decimal(other)))


def _finding(rule: Rule, passage: Passage, span: tuple[int, int], first: _Age) -> Iterator[Finding]:
    other = " ".join((*first.words, f"({first.years})"))
    yield from report(rule, passage, *span, other=other, related=(first.passage.place(first.start, first.end),))
