"""Totals that a row of amounts told behind them nearly comes to: `54 kapal`, and `24 kapal …, 18 kapal …, dan 14 …`.

Nothing says that the row is all of the total. So it stands right behind it, or the title tells the total and the row
begins its sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain
from typing import NamedTuple

from humaslint.indonesian.amounts.amount_lists import find_amount_lists
from humaslint.indonesian.amounts.plain_rows import find_plain_row
from humaslint.indonesian.amounts.quantities import Quantity, total_of
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.small_words import FUNCTION_WORDS, SPLIT
from humaslint.rules.checks.fakta.amount_sums import are_exact, are_of
from humaslint.rules.checks.fakta.left_out import leaves_rest
from humaslint.rules.checks.fakta.row_vetoes import Reckoning, is_belied
from humaslint.rules.contexts import RUNNING

_FEWEST, _PAIR = 3, 2
_IN = "di"
_CLOSE, _CLOSE_TO_LIST = 10, 6
"""A total that is off by more than the tenth of a row, or the sixth of all parts, is of something else."""
_MOST = 500
"""Amounts before a row, and sentences of its passage, that it is held against."""
_LEAST = 20
"""Smaller numbers are near one another by chance."""
_ASIDE = frozenset("selain tadinya semula awalnya di".split())
"""Words, in lower case, that open a sentence on something else, besides prepositions and conjunctions."""
_NEAR = 8
"""Amounts before a row among which its total is."""
_STAFF = frozenset("panitia tim juri petugas pengurus pelatih instruktur rombongan pendamping".split())
"""Those who, in lower case, are none of whom the text counts."""

_Told = tuple[ToldSentence, Quantity]


class TotalOfRow(NamedTuple):
    """A total with its sentence, the last amount of the row that should make it, and what the row comes to."""

    total: _Told
    last: _Told
    value: Decimal


def find_totals_of_rows(passages: Sequence[Passage]) -> Iterator[TotalOfRow]:
    """Yield the amount told before a row of its kind that this nearly comes to, where no other one is near."""
    told: list[_Told] = []
    if not _may_have_rows(passages):
        return
    for passage in passages:
        for tokens, amounts, words in passage.amounts:
            sentence = ToldSentence(passage, tokens, amounts, words)
            if told and passage.kind in RUNNING and len(amounts) >= _PAIR:
                near = told[-_MOST:]
                yield from (each for each in _in_sentence(sentence, near) if not _is_made(each.total[1], near))
            told += ((sentence, each) for each in amounts)


def _may_have_rows(passages: Sequence[Passage]) -> bool:
    """Say whether a sentence has three amounts, or two of which it says that they are all."""
    for passage in passages:
        is_of_two = " dua " in passage.lower
        for _tokens, amounts, words in passage.amounts:
            is_split = is_of_two or SPLIT[0] in words or SPLIT[1] in words
            if amounts[_FEWEST - 1 :] or (amounts[1:] and is_split):
                return True
    return False


def _in_sentence(sentence: ToldSentence, told: Sequence[_Told]) -> Iterator[TotalOfRow]:
    """Yield the totals of the lists of a sentence that does not tell them itself, or else of its row."""
    lists = [each for each in find_amount_lists(sentence.counted) if len(each.parts) >= _FEWEST or each.cue in SPLIT]
    for each in lists:
        if each.total is None:
            yield from _judge(sentence, each.parts, told, is_list=True)
    before = told[-1][0]
    is_of_two = before.passage is sentence.passage and any(each.value == _PAIR for each in before.amounts)
    row = [] if lists else find_plain_row(sentence.counted, _PAIR if is_of_two else _FEWEST)
    if row:
        yield from _judge(sentence, row, told, is_list=False)


def _judge(
    sentence: ToldSentence, row: Sequence[Quantity], told: Sequence[_Told], *, is_list: bool
) -> Iterator[TotalOfRow]:
    """Yield the one total that a row nearly comes to, where it should come to it and to no other amount."""
    value, unit = total_of(row), row[0].unit
    is_plain = unit != "percent" and value >= _LEAST and sentence.words[0] not in _STAFF
    if not (is_plain and are_exact(sentence.tokens, row)) or leaves_rest(sentence.passage, sentence.tokens):
        return
    of_unit = [each for each in told if each[1].unit == unit]
    here = chain.from_iterable(each.amounts for each in sentence.passage.amounts[:_MOST])
    if any(each.value == value for each in (*(amount for _where, amount in of_unit), *here)):
        return
    close = _CLOSE_TO_LIST if is_list else _CLOSE
    near = [each for each in of_unit if abs(each[1].value - value) * close <= value and are_of(each[1], row)]
    if len({amount.value for _where, amount in near}) != 1:
        return
    where, total = next((each for each in reversed(near) if each[0].passage.kind != "title"), near[0])
    is_titled, is_behind = near[0][0].passage.kind == "title", _is_right_behind(sentence, where, told)
    if is_belied(Reckoning(sentence, row, value, where, total, is_list, is_titled, is_behind)):
        yield TotalOfRow((where, total), (sentence, row[-1]), value)


def _is_made(total: Quantity, told: Sequence[_Told]) -> bool:
    """Say whether the amounts of a sentence before come to a total, which another row then belies by chance."""
    return any(len(where.amounts) > 1 and total_of(where.amounts) == total.value for where, _amount in told)


def _is_right_behind(sentence: ToldSentence, where: ToldSentence, told: Sequence[_Told]) -> bool:
    """Say whether a row stands behind the total, with one sentence between that has an amount, and is of nothing else.

    What a preposition opens may be: `Untuk …`, `Setelah …`, `Pada …`.
    """
    near = [each for each, _amount in told[-_NEAR:] if each.passage is sentence.passage]
    between = {each.tokens[0].start for each in near if each.tokens[0].start > where.tokens[0].start}
    is_near = where.passage is sentence.passage and any(each.tokens is where.tokens for each in near)
    is_placed = sentence.words[0] == _IN and sentence.words.count(_IN) >= _FEWEST  # `Di balai …, di masjid …, dan di …`
    is_aside = sentence.words[0] in FUNCTION_WORDS | _ASIDE and not is_placed
    return is_near and len(between) <= 1 and not is_aside
