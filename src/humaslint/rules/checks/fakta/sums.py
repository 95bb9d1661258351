"""A total and its parts, told with it or further down: `30 peserta, terdiri atas 12 guru dan 17 siswa`; shares too."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate
from typing import Literal, NamedTuple

from humaslint.indonesian.amounts.amount_lists import find_amount_lists
from humaslint.indonesian.amounts.bracketed_parts import find_bracketed_parts
from humaslint.indonesian.amounts.disjoint_parts import OVERFULL, find_overfull, find_overfull_before
from humaslint.indonesian.amounts.gender_splits import BY_SEX, find_gender_splits
from humaslint.indonesian.amounts.led_parts import find_led_parts
from humaslint.indonesian.amounts.named_again import find_named_again
from humaslint.indonesian.amounts.named_sums import find_named_sum
from humaslint.indonesian.amounts.quantities import MOST_AMOUNTS, CountedSentence, Quantity, total_of
from humaslint.indonesian.amounts.split_cues import SPENT
from humaslint.indonesian.amounts.told_totals import find_parted, find_told_totals, find_trends, find_votes
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import AND, SPLIT
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.amount_sums import (
    Fault,
    are_exact,
    are_of,
    find_rest,
    fits,
    is_firm,
    is_of_other_size,
    is_off,
    is_source,
    slack,
    span,
    written,
)
from humaslint.rules.checks.fakta.left_out import leaves_rest
from humaslint.rules.checks.fakta.share_sums import find_rests_off, find_shares_off
from humaslint.rules.checks.fakta.shares_below import find_shares_below
from humaslint.rules.checks.fakta.sums_apart import find_totals_apart
from humaslint.rules.checks.fakta.sums_below import WrongTotal, find_totals_below
from humaslint.rules.checks.fakta.totalled_lists import find_totals_within
from humaslint.rules.contexts import RUNNING, passages_of
from humaslint.rules.findings import report

_MAY_FOLLOW = ("belum", OVERFULL, BY_SEX)
"""Cues of wholes that may follow *dari*."""
_FINDERS = (
    find_told_totals,
    find_votes,
    find_parted,
    find_trends,
    find_gender_splits,
    find_overfull,
    find_overfull_before,
    find_led_parts,
    find_amount_lists,
    find_bracketed_parts,
)
"""What finds totals with their parts in one sentence; of two that find one total the later tells its parts."""
_PARTS = 2
"""How many parts a total has at the least."""
_BACK = 4
"""Passages before one that names a total again in which it may stand, that one included."""
_FARTHEST = 100
"""Sentences before the parts of a sum in which the sum may be told, or behind them their rest."""


class Options(NamedTuple):
    """`find` says what is looked for: a `total` that its parts do not make, or `shares` that make no whole."""

    find: Literal["total", "shares"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each total that its parts do not come to, or at such shares."""
    options = rule.options(Options)
    find = _totals if options.find == "total" else _shares
    seen: set[tuple[int, int]] = set()
    for passage in passages_of(rule, release):
        for start, end, number in find(passage) if passage.amounts else ():
            seen.add((passage.index, start))
            yield from report(rule, passage, start, end, number=number)
    for passage, start, end, number in _apart(release) if options.find == "total" else find_shares_below(release):
        if (passage.index, start) not in seen:
            yield from report(rule, passage, start, end, number=number)


def _apart(release: Release) -> Iterator[WrongTotal]:
    """Yield the totals that do not stand in the sentence of their parts, nor in the one beside it."""
    yield from find_totals_below(release)
    yield from find_totals_within(release)
    yield from _find_totals_named(release)


def _totals(passage: Passage) -> Iterator[Fault]:
    for sentence in passage.amounts:
        if _PARTS - sentence.words[0].startswith("ke") < len(sentence.amounts) < MOST_AMOUNTS:
            yield from _in_sentence(passage, sentence)
            yield from _with_rest(sentence)
    yield from find_totals_apart(passage)


def _shares(passage: Passage) -> Iterator[Fault]:
    for sentence in passage.amounts if "persen" in passage.lower or "%" in passage.text else ():
        if any(each.unit == "percent" for each in sentence.amounts):
            yield from find_shares_off(sentence)
    if len(passage.amounts) > 1 and "persen" in passage.lower:
        yield from find_rests_off(passage.amounts)


def _in_sentence(passage: Passage, sentence: CountedSentence) -> Iterator[Fault]:
    tokens, amounts, words = sentence
    for total, parts, cue in {each.total: each for find in _FINDERS for each in find(sentence)}.values():
        if total is None or not (are_of(total, parts) or is_of_other_size(total, parts)):
            continue
        if not (cue in _MAY_FOLLOW or is_firm(tokens, total) or is_source(tokens, amounts, total, parts)):
            continue
        value = total_of(parts)
        is_made_up = any(each.value == total.value - value for each in amounts if each not in parts)
        if is_made_up or _is_closed_before(words, parts, total) or abs(value - total.value) <= slack(parts, total):
            continue
        is_told = _is_told_behind(passage, tokens, total.value - value)
        is_whole = value > total.value or (cue not in SPENT and not _leaves_more(passage, sentence, total))
        if is_whole and not is_told and are_exact(tokens, (total, *parts)):
            yield *span(tokens, total), written(value, total)


def _leaves_more(passage: Passage, sentence: CountedSentence, total: Quantity) -> bool:
    """Say whether the parts of a total need not be all."""
    return _is_among(sentence.words, total) or leaves_rest(passage, sentence.tokens)


def _is_told_behind(passage: Passage, tokens: Sequence[Token], rest: Decimal) -> bool:
    """Say whether a sentence behind one tells just what its parts leave of the whole: `Delapan orang tidak datang`."""
    number = bisect_right(passage.amounts, tokens[-1].start, key=lambda told: told.tokens[0].start)
    behind = passage.amounts[number : number + _FARTHEST]
    is_one = rest == 1 and "seorang " in passage.lower[tokens[-1].end :]
    return is_one or any(each.value == rest for told in behind for each in told.amounts)


def _is_closed_before(words: Sequence[str], parts: Sequence[Quantity], total: Quantity) -> bool:
    """Say whether the list ends with a conjunction before its last part: `12 ikan dan 18 barang, serta 5 perahu`."""
    values = accumulate(each.value for each in parts[:-1])
    return any(
        value == total.value and words[part.start - 1] in AND for part, value in zip(parts, values, strict=False)
    )


def _is_among(words: Sequence[str], total: Quantity) -> bool:
    """Say whether parts are told out of a whole, without saying that they are all of it: `Di antara 500 paket, …`."""
    return total.start > 0 and words[total.start - 1] == "antara"


def _with_rest(sentence: CountedSentence) -> Iterator[Fault]:
    tokens, amounts, words = sentence
    rest = find_rest(tokens, amounts)
    whole = next((each for each in amounts if each.start and words[each.start - 1] == "dari"), None)
    if rest is None or whole is None or whole.unit != rest.unit or whole.start >= rest.start:
        return
    parts = [each for each in amounts if whole.end <= each.start < rest.start and each.unit == rest.unit]
    terms = [*parts, rest]
    if parts and not fits(parts, rest, whole.value) and are_of(whole, terms) and are_exact(tokens, (whole, *terms)):
        yield *span(tokens, whole), written(total_of(terms), whole)


def _find_totals_named(release: Release) -> Iterator[WrongTotal]:
    """Yield the totals that the sentence which names them again belies."""
    if not has_any(release.lower, SPLIT):
        return
    passages = [each for each in release.passages if each.kind in RUNNING]
    for number, passage in enumerate(passages):
        if has_any(passage.lower, SPLIT):
            near = passages[max(0, number + 1 - _BACK) : number + 1]
            yield from _in_passage(passage, near)


def _in_passage(passage: Passage, near: Sequence[Passage]) -> Iterator[WrongTotal]:
    sentences = [(other, each) for other in near for each in other.amounts]
    for at, (own, sentence) in enumerate(sentences):
        if own is not passage or not sentence.amounts or not any(word in SPLIT for word in sentence.words):
            continue
        before = [each for _passage, each in sentences[max(0, at - _FARTHEST) : at]]
        found = find_named_again(before, sentence.tokens) or find_named_sum(before, sentence.tokens)
        if found is None or _tells(before, total_of(sentence.amounts)):
            continue
        tokens, whole = found
        where = next(other for other, each in sentences if each.tokens is tokens)
        for each in find_amount_lists(sentence):
            is_split = each.total is None and each.cue in SPLIT and not leaves_rest(passage, sentence.tokens)
            if is_split and _are_off(sentence.tokens, whole, each.parts):
                yield where, *span(tokens, whole), written(total_of(each.parts), whole)


def _are_off(tokens: Sequence[Token], whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether exact parts of a whole come to something else."""
    return is_off(whole, parts) and are_of(whole, parts) and are_exact(tokens, parts)


def _tells(sentences: Sequence[CountedSentence], value: Decimal) -> bool:
    return any(each.value == value for told in sentences for each in told.amounts)
