"""A figure in the title that the text contradicts: `500 Paket` above, `450 paket` below and 500 nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.amounts.figure_context import ADDING, is_elsewhere, is_exact, is_of_a_year, is_open
from humaslint.indonesian.amounts.figure_likeness import acts, are_of_one_thing
from humaslint.indonesian.amounts.figure_slips import is_in_other_unit, is_rounded_in_title, is_slip, is_turned
from humaslint.indonesian.amounts.figures import Figure, find_figures
from humaslint.indonesian.amounts.growth_apart import AIMS
from humaslint.indonesian.amounts.title_changes import NOT_NOW, changed_otherwise
from humaslint.indonesian.amounts.title_leads import told_beside, told_in_lead
from humaslint.indonesian.amounts.title_money import lone_sum, share_word, sum_of_other_scale
from humaslint.indonesian.amounts.told_numbers import (
    MOST_FIGURES,
    ToldNumbers,
    counts_alike,
    told_numbers,
)
from humaslint.indonesian.numerals import TOGETHER
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import contrary

_LONG = 100
"""Figures below this are often as alike by chance: 45 and 54."""
_ONE_MORE = frozenset("seorang sebuah seekor lainnya sisanya lagi menyusul".split())
_DIGITS = 3
_NOT_NOW = NOT_NOW | {"tahap"}
_FEW = 9
"""Numbers up to this may be told of a part in a lead: `dua orang`, of three."""
_LEAD_AT = 3
"""Blocks from a title to a lead behind a heading between them, both included."""
_MOST = 20
"""Figures in a title; one with more is no title."""
_FIRST = 2
"""Paragraphs of the text that tell what the title does: what stands further down may be about something else."""


class _Text(NamedTuple):
    """The passages of a text, its numbers, the figures that it tells outright, and those of its first sentence."""

    body: Sequence[Passage]
    numbers: ToldNumbers
    told: Sequence[Figure]
    lead: Sequence[Figure]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each figure of the title that the text gives otherwise, and as in the title nowhere."""
    titles = _titles(release)
    written = [figure for passage in titles for figure in find_figures(passage)]
    text = _read(titles, passages_of(rule, release)) if 0 < len(written) <= _MOST else None
    if text is None:
        return
    for figure in written:
        if not is_silent(rule, figure.passage, figure.start, figure.end):
            yield from _judge(rule, figure, text)


def _read(titles: Sequence[Passage], body: Sequence[Passage]) -> _Text | None:
    """Return what a text tells, as far as the words of its title leave it what it is; None for a table."""
    numbers = told_numbers(body)
    if len(numbers.figures) > MOST_FIGURES:
        return None
    words = {token.lower for passage in titles for token in passage.words}
    if not AIMS.isdisjoint(words):
        words |= AIMS
    bare = [(each, _is_lead(each, body)) for each in numbers.figures if not _is_quoted(each)]
    told = [each for each, is_lead in bare if not is_open(each, words, is_lead=is_lead)]
    return _Text(body, numbers, told, [each for each, is_lead in bare if is_lead])


def _judge(rule: Rule, figure: Figure, text: _Text) -> Iterator[Finding]:
    """Yield a finding where the lead counts otherwise what a title's figure does, or else the text."""
    in_lead = told_in_lead(figure, text.lead) if is_exact(figure, ADDING) else None
    in_lead = in_lead or told_beside(figure, text.lead)
    if in_lead is not None:
        yield from _against_lead(rule, figure, in_lead, text)
        return
    if text.numbers.tells(figure):
        odd = _turned(figure, text.lead, text.body) if figure.value >= _LONG else None
        if odd and text.numbers.is_alone(odd):
            yield _finding(rule, figure, odd, is_in_lead=True)
        return
    other = _otherwise(figure, text)
    if other is None or (figure.value == other.value + 1 and _adds(text.body)):
        return
    if _is_taken_up(other, text.body) or not text.numbers.yields(figure, but=other):
        yield from contrary(rule, figure, other)


def _titles(release: Release) -> list[Passage]:
    """Return the title, with the heading that says it again behind one of the front matter."""
    at = next((at for at, each in enumerate(release.passages) if each.kind == "title"), None)
    if at is None:
        return []
    title, *below = release.passages[at : at + _LEAD_AT]
    if [each.kind for each in below] != ["heading", "lead"]:
        return [title]
    words = [{token.lower for token in each.words} for each in (title, below[0])]
    return [title, below[0]] if len(words[0] & words[1]) * 2 > len(words[0]) else [title]


def _otherwise(figure: Figure, text: _Text) -> Figure | None:
    """Return the figure of the text that is told of the same thing and is another, None where there is none."""
    figures, body = text.numbers.figures, text.body
    other = _other(figure, text.told, body) if is_exact(figure) else None
    other = other or _turned(figure, figures, body)
    other = other or changed_otherwise(figure, [each for each in figures if each.passage in body[:1]])
    return other or sum_of_other_scale(figure, text.told, body[:_FIRST])


def _against_lead(rule: Rule, figure: Figure, other: Figure, text: _Text) -> Iterator[Finding]:
    """Yield a finding at a title's figure where its lead has another, at that where the text takes up the title's."""
    body, numbers = text.body, text.numbers
    is_again = _is_taken_up(other, body)
    is_one_more = figure.value == other.value + 1 and _adds(body) and not is_again
    is_turned_round = is_turned(figure.value, other.value) and not numbers.tells(figure)
    if is_one_more or (numbers.sums_to(other) and not is_turned_round):
        return
    same = [each for each in numbers.figures if each.value == figure.value and counts_alike(each, figure)]
    is_absent = not same if figure.value > _FEW else is_again or not numbers.tells(figure)
    if is_absent and (is_turned_round or not numbers.sums_to(figure)):
        yield _finding(rule, figure, other)
    elif _is_held(figure, other, same, body) and not is_elsewhere(other) and not numbers.leaves(figure, other):
        yield _finding(rule, figure, other, is_in_lead=True)


def _is_held(figure: Figure, other: Figure, same: Sequence[Figure], body: Sequence[Passage]) -> bool:
    """Say whether the text takes up a title's figure, which is less than the lead's, or both are too many for parts."""
    is_told = any(map(_takes_up, same))
    is_less = figure.value < other.value and (is_told or _is_taken_up(figure, body))
    return is_less or (is_told and min(figure.value, other.value) > _FEW)


def _takes_up(figure: Figure) -> bool:
    """Say whether a figure is one told again as the whole, or in a table: `dari 24 bus`, `24 bus itu`."""
    before = [token.lower for token in figure.sentence[: figure.amount.start]]
    return figure.bond in ("again", "all") or before[-1:] == ["dari"] or figure.passage.kind == "cell"


def _is_taken_up(figure: Figure, body: Sequence[Passage]) -> bool:
    """Say whether the text takes up a figure by what it counts: `keempat tersangka`."""
    pairs = (pair for passage in body for pair in pairwise(passage.words))
    nouns = figure.things[:1]
    return any(TOGETHER.get(one.lower) == figure.value and (other.lower,) == nouns for one, other in pairs)


def _adds(body: Sequence[Passage]) -> bool:
    """Say whether the beginning of a text may tell of one thing more than its figures do."""
    return any(token.lower in _ONE_MORE for passage in body[:_FIRST] for token in passage.words)


def _is_lead(figure: Figure, body: Sequence[Passage]) -> bool:
    """Say whether a figure stands in the sentence with which a text begins."""
    return figure.passage is body[0] and figure.is_first


def _other(figure: Figure, told: Sequence[Figure], body: Sequence[Passage]) -> Figure | None:
    """Return the one figure that the text gives for the thing of a title's figure, None where that is not sure."""
    same = [each for each in told if are_of_one_thing(figure, each)]
    if not same:
        same = [each for each in lone_sum(figure, told) if each.passage in body[:_FIRST]]
    if len({each.value for each in same}) != 1 or is_rounded_in_title(figure, same[0]):
        return None
    first = same[0]
    if is_in_other_unit(figure, first):
        return first
    is_slipped = is_slip(figure.value, first.value) and (figure.amount.value >= _LONG or _is_well_named(figure, first))
    is_one_act = is_slipped or not (is_of_a_year(first) or acts(figure).isdisjoint(acts(first)))
    return first if is_one_act and not is_elsewhere(first) and _is_the_whole(figure, first, body) else None


def _turned(figure: Figure, told: Sequence[Figure], body: Sequence[Passage]) -> Figure | None:
    """Return the one figure of the first paragraphs that is the title's with two digits turned: 5,12 and 5,21.

    Here what a sentence compares, or says of a rise, need not be another figure: by chance no two decimals or long
    numbers are so alike.
    """
    same = [each for each in told if each.dimension == figure.dimension]
    if any(abs(each.value - figure.value) < max(each.step, figure.step) for each in same):
        return None
    only = _only_percentage(figure, same, body)
    turned = [each for each in same if each.step == figure.step and is_turned(figure.value, each.value)]
    turned = [each for each in turned if each is only or _is_telling(figure) or _is_telling(each)]
    is_one = len({each.value for each in turned}) == 1 and not any(map(_is_quoted, turned))
    is_told = is_one and turned[0].passage in body[:_FIRST] and share_word(figure, turned[0])
    is_same = figure.amount.step < 1 or (figure.dimension == "percent" and turned[:1] != [only])
    return turned[0] if is_told and (is_same or _is_of_now(figure, turned[0])) else None


def _is_telling(figure: Figure) -> bool:
    """Say whether a figure has a decimal, or three digits and more that are no final zeros."""
    digits = str(int(figure.amount.value / figure.amount.step)).rstrip("0")
    if figure.amount.step < 1:
        return figure.dimension in ("percent", "count")
    return len(digits) >= _DIGITS and figure.dimension != "percent"


def _only_percentage(figure: Figure, same: Sequence[Figure], body: Sequence[Passage]) -> Figure | None:
    """Return the one percentage of the first paragraph that has any, where the title has one too, of two digits.

    In the paragraph the same has been done as in the title: what is *naik* and what is *mencapai* are two.
    """
    percentages = sum(each.dimension == "percent" for each in find_figures(figure.passage))
    firsts = [each for each in same if each.passage in body[:_FIRST]]
    is_only = firsts and figure.dimension == "percent" and percentages == 1
    is_one = is_only and sum(each.passage is firsts[0].passage for each in firsts) == 1
    return firsts[0] if is_one and not acts(figure).isdisjoint(acts(firsts[0])) else None


def _is_of_now(figure: Figure, other: Figure) -> bool:
    """Say whether another figure counts the same as one of a title, and is none of the past or of a target."""
    is_counted = figure.dimension == "count"
    is_same = not is_counted or (figure.things != () and figure.things[:1] == other.things[:1])
    return is_same and _NOT_NOW.isdisjoint(token.lower for token in other.sentence)


def _is_well_named(figure: Figure, other: Figure) -> bool:
    """Say whether two figures share two words at the least, or the noun phrase before a measure."""
    return figure.dimension != "count" or (len(other.things) > 1 and figure.things[:2] == other.things[:2])


def _is_the_whole(figure: Figure, other: Figure, body: Sequence[Passage]) -> bool:
    """Say whether a figure of the text can be no part of the title's: it is more, or the first told of the thing."""
    if other.passage not in body[:_FIRST]:
        return False
    before = body[0].text if other.passage is not body[0] else ""
    before += " " + other.passage.text[: other.sentence[0].start]
    nouns = {words[0] for words in (other.things, *other.heads) if words}
    return other.bond == "again" or other.value > figure.value or nouns.isdisjoint(before.lower().split())


def _is_quoted(figure: Figure) -> bool:
    return figure.passage.is_quoted(figure.start, figure.end)


def _finding(rule: Rule, figure: Figure, other: Figure, *, is_in_lead: bool = False) -> Finding:
    """Return a finding at the figure of the title, or at that of the lead, related to the other."""
    found, told = (each.passage.text[each.start : each.end] for each in (figure, other))
    places = [each.passage.place(each.start, each.end) for each in (figure, other)]
    at, related = reversed(places) if is_in_lead else places
    return Finding(rule, at, {"found": found, "other": told}, related=(related,))
