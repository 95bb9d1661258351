"""A figure told twice in the text, with two values: `anggaran Rp1,8 miliar`, further down `anggaran Rp1,8 juta itu`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations, islice

from humaslint.indonesian.amounts.figure_context import (
    is_elsewhere,
    is_in_figures,
    is_of_one_event,
    is_of_years,
    is_open,
    tells_parts,
)
from humaslint.indonesian.amounts.figure_likeness import MONEY, acts, are_of_one_thing
from humaslint.indonesian.amounts.figure_slips import (
    is_in_other_unit,
    is_of_other_scale,
    is_rounded,
    is_slip,
    is_turned,
)
from humaslint.indonesian.amounts.figures import Figure, figure_of, find_figures, prose_sentences
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.amounts.table_rows import find_row_slips
from humaslint.indonesian.amounts.title_money import share_word
from humaslint.indonesian.amounts.told_numbers import MOST_FIGURES, ToldNumbers, told_numbers
from humaslint.indonesian.block_groups import tables_of
from humaslint.indonesian.numerals import SCALES
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import EACH, EACH_OF_THEM
from humaslint.indonesian.time.date_forms import MONTHS
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import Spot, contrary, report

_VALUES = 6
"""Values that one noun may have in a text: one with more is counted in many respects."""
_SURE = 20
"""A number above this is hardly counted out of a list: `ketiga guru itu` are three that were named."""
_LONGER = 1000
"""Of no two numbers from this on do only two digits stand in another order by chance."""
_EACH = EACH | {EACH_OF_THEM}
"""Words, in lower case, of sentences with what each gets, of which all get a thousand times as much."""
_OVER = frozenset(("sepanjang", "sejak"))
_LONG = 99
"""A smaller number has its digits by chance: 45 and 54 may count two things."""
_COMMA = re.compile(r"(?<![\w.,/:–-])(?P<number>[1-9]\d{0,2},\d{3}) (?P<unit>[a-z]{2,})")
_MAY_HAVE_COMMA = re.compile(r",\d{3} (?<=\d.{5})")
_MOST_COMMAS = 12
"""Figures with three digits behind a comma that are looked at: a text with more has a way of its own."""
_SCALES = SCALES.keys() | frozenset("persen poin kali derajat".split())
_THOUSANDS = frozenset("ton kilogram kg gram kilometer km meter liter mililiter kuintal detik".split())
"""Units, in lower case, of which a thousand are one of another, so that both figures may be right."""

_Pair = tuple[list[Figure], Figure, Figure]
"""The figures of one noun, and two of them: one, and a later one that is another."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each figure that contradicts the one told elsewhere of the same thing."""
    yield from _beside_tables(rule, release)
    for odd, other in _find_comma_figures(passages_of(rule, release), release):
        yield from contrary(rule, odd, other)
    yield from _in_text(rule, release)


def _beside_tables(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each figure of the prose that is mistyped beside the row of a table."""
    tables = tables_of(release)
    for slip in find_row_slips(tables, passages_of(rule, release)) if tables else ():
        other, related = slip.cell.text.strip(), (slip.cell.place(0, len(slip.cell.text)),)
        yield from report(rule, slip.passage, slip.start, slip.end, other=other, related=related)


def _in_text(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each figure of the prose that another one of the same thing belies."""
    body = [passage for passage in passages_of(rule, release) if passage.has_digits]
    sentences = [(passage, each) for passage in body for each in prose_sentences(passage)]
    if sum(len(each.amounts) for _passage, each in sentences) > MOST_FIGURES:
        return
    pairs = [*_contrary(rule, sentences)] or [*_turned(rule, sentences)] or [*_rescaled(rule, sentences)]
    if not pairs:
        return
    titled = {figure.value for each in release.passages if each.kind == "title" for figure in find_figures(each)}
    numbers = told_numbers([each for each in release.passages if each.kind != "title"])
    for group, one, later in pairs:
        odd, even = _odd(one, later, titled, Counter(each.value for each in group))
        if not _is_explained(odd, numbers):
            yield from contrary(rule, odd, even)


def _contrary(rule: Rule, sentences: Iterable[tuple[Passage, CountedSentence]]) -> Iterator[_Pair]:
    """Yield two figures of one thing that cannot both be right, with all of its noun; sentences of parts tell none."""
    plain = [(passage, told) for passage, told in sentences if not tells_parts(told.tokens)]
    figures = [figure for passage, told in plain for figure in _written(passage, told.tokens, told.amounts)]
    for group in _groups([each for each in figures if not is_open(each) and not _is_silent(rule, each)]):
        yield from ((group, one, later) for one, later in _pairs(group) if _contradicts(one, later))


def _written(passage: Passage, tokens: Sequence[Token], amounts: Iterable[Quantity]) -> list[Figure]:
    """Return some amounts of a sentence that are written in figures."""
    return [figure_of(passage, tokens, each) for each in amounts if is_in_figures(tokens, each)]


def _is_silent(rule: Rule, figure: Figure) -> bool:
    return is_silent(rule, figure.passage, figure.start, figure.end)


def _groups(figures: Sequence[Figure]) -> list[list[Figure]]:
    """Return the figures of one noun, for each noun that has few values."""
    groups: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        heads = {"dana" if words[0] in MONEY else words[0] for words in figure.heads}
        for word in heads if figure.dimension == "rupiah" else figure.things[:1] or heads:
            groups.setdefault((figure.dimension, word), []).append(figure)
    return [group for group in groups.values() if 1 < len({each.value for each in group}) <= _VALUES]


def _turned(rule: Rule, sentences: Iterable[tuple[Passage, CountedSentence]]) -> Iterator[_Pair]:
    """Yield long numbers of one noun of which only the order of two digits differs, whatever is told of them."""
    long = [
        figure
        for passage, told in sentences
        for figure in _written(passage, told.tokens, [one for one in told.amounts if one.noun and one.value >= _LONGER])
        if not _is_silent(rule, figure)
    ]
    for group in _groups(long):
        for one, later in combinations(group, 2):
            is_apart = one.sentence is later.sentence or any(map(is_of_years, (one, later)))
            is_apart = is_apart or any(map(_is_over_time, (one, later))) or _are_of_two_months(one, later)
            if not is_apart and one.things[:1] == later.things[:1] and is_turned(one.value, later.value):
                yield group, one, later
                return


def _rescaled(rule: Rule, sentences: Sequence[tuple[Passage, CountedSentence]]) -> Iterator[_Pair]:
    """Yield sums of money that differ in their scale alone, told in sentences that have a noun or verb in common."""
    told = [
        (passage, sentence.tokens, amount)
        for passage, sentence in sentences
        for amount in sentence.amounts
        if amount.unit == "rupiah" and _EACH.isdisjoint(sentence.words)
    ]
    if len({amount.value for _passage, _tokens, amount in told}) > 1:
        sums = [each for passage, tokens, amount in told for each in _written(passage, tokens, [amount])]
        sums = [each for each in sums if not _is_silent(rule, each)]
        for one, later in combinations(sums, 2):
            if is_of_other_scale(one, later) and (one.sentence is later.sentence or share_word(one, later)):
                yield sums, one, later


def _is_over_time(figure: Figure) -> bool:
    """Say whether a sentence tells what there was in a stretch of time: `2.100 anak sepanjang Mei`."""
    return figure.bond != "again" and any(token.lower in _OVER for token in figure.sentence)


def _are_of_two_months(one: Figure, later: Figure) -> bool:
    """Say whether each sentence names a month, and not the same: `2.410 orang pada Mei`, `Pada April 2.140 orang`."""
    months, others = ({token.lower for token in each.sentence} & MONTHS.keys() for each in (one, later))
    return bool(months and others) and months.isdisjoint(others)


def _pairs(group: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Yield the first figures of each two values, where the thing of the later has one other value and no more."""
    firsts = list({each.value: each for each in reversed(group)}.values())[::-1]
    for index, later in enumerate(firsts):
        same = [each for each in firsts[:index] if are_of_one_thing(each, later)]
        if len(same) == 1:
            yield same[0], later


def _odd(one: Figure, other: Figure, titled: set[Decimal], counts: Counter[Decimal]) -> tuple[Figure, Figure]:
    """Return first the figure that is more likely wrong: not the title's, the rarer one, the later one."""
    is_first = (one.value in titled, counts[one.value]) < (other.value in titled, counts[other.value])
    return (one, other) if is_first else (other, one)


def _contradicts(one: Figure, later: Figure) -> bool:
    """Say whether two figures of one thing cannot both be right."""
    is_money = later.dimension == "rupiah"
    is_size_again = later.bond == "again" and is_turned(one.value, later.value)
    if (
        one.sentence is later.sentence
        or is_rounded(one, later)
        or not (is_money or is_size_again or (one.things and later.things))
    ):
        return False
    is_again = later.bond == "again" or (later.bond == "all" and is_slip(one.value, later.value))
    if is_again and later.value > _SURE:
        return True
    if later.dimension in ("rupiah", "percent") or acts(one).isdisjoint(acts(later)):
        return False
    is_mistyped = is_turned(one.value, later.value) or is_in_other_unit(one, later)
    is_here = not is_elsewhere(one) and not is_elsewhere(later)
    return is_here and ((is_mistyped and later.value > _LONG) or is_of_one_event(one, later))


def _is_explained(figure: Figure, numbers: ToldNumbers) -> bool:
    """Say whether the value of a figure is told for another thing too, or comes out of other numbers."""
    others = [each for each in numbers.figures if (each.passage, each.start) != (figure.passage, figure.start)]
    own = {figure.value}
    rest = ToldNumbers(tuple(others), numbers.bare - own, numbers.timeless - own)
    return rest.tells(figure) or rest.yields(figure)


def _find_comma_figures(prose: Sequence[Passage], release: Release) -> Iterator[tuple[Spot, Spot]]:
    """Yield the figures of the prose with three digits behind a comma that are told elsewhere in whole numbers.

    They are told of the same unit there, or in a cell.
    """
    if not _MAY_HAVE_COMMA.search(release.text):
        return
    figures = ((passage, match) for passage in prose for match in _COMMA.finditer(passage.text))
    for passage, match in islice(figures, _MOST_COMMAS):
        unit = match["unit"].lower()
        if unit not in _SCALES and (other := _with_stop(match["number"], unit, release.passages)):
            yield Spot(passage, *match.span()), other


def _with_stop(number: str, unit: str, passages: Sequence[Passage]) -> Spot | None:
    """Return where a number stands with a stop for its comma, None where it is nowhere told of that."""
    whole = re.compile(rf"(?<![\w.,]){number.replace(',', '[.]')}(?![.,]?\d)(?: (?P<unit>[A-Za-z]+))?")
    for passage in passages:
        match = whole.search(passage.text)
        is_cell = passage.kind == "cell" and unit not in _THOUSANDS
        if match and ((match["unit"] or "").lower() == unit or (is_cell and not match["unit"])):
            return Spot(passage, *match.span())
    return None
