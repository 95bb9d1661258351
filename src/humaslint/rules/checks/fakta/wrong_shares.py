"""Percentages against the part and the whole they are told with: `12 dari 48 siswa atau 30 persen`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.amounts.bracketed_parts import find_bracketed_shares, shares_of_parts
from humaslint.indonesian.amounts.quantities import MOST_AMOUNTS, CountedSentence, Quantity, are_next, offsets_of
from humaslint.indonesian.amounts.shares import AIMS, Share, find_shares, is_right
from humaslint.indonesian.amounts.shares_apart import (
    find_all_told,
    find_led_shares,
    find_share_of_all,
    find_share_of_that,
    find_share_of_told_whole,
    find_shares_of_aims,
    find_shares_of_told,
    find_whole_of_that,
)
from humaslint.indonesian.amounts.shares_told_again import find_share_of_told_pair
from humaslint.indonesian.amounts.split_shares import find_concluded_share, find_split_shares
from humaslint.indonesian.amounts.told_sentences import passage_of
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.numerals import in_figures
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token
from humaslint.rules.checks.fakta.amount_sums import written as in_money

_OF_THAT = re.compile(r"[.!?] (?:jumlah|angka|capaian|nilai|realisasi) (?:itu|ini|tersebut) [^.]{0,40}(?:persen|%)")
_OF_ALL = re.compile(r"dari (?<!\wdari )(?:seluruh|total|keseluruhan|semua) ")
_BRACKETED = re.compile(r"\([\d,]{1,6} ?(?:persen|%)")
_AMONG = ("sebanyak", "sejumlah", "dari jumlah", "dari total")
_SPLIT = re.compile(r"ter(?<!\wter)(?:diri|bagi) (?:atas|dari) [^.]{0,90}(?:atau|\() ?[\d,]{1,6} ?(?:persen|%)")
_CONCLUDED = re.compile(r"\d (?:\w+ )?dari \d.{0,300}\. (?:dengan|artinya|berarti)\b")
_LED = (
    *("survei", "jajak", "skrining", "tapisan", "meriksaan", "penelitian", "asesmen", "data", "uji", "tes "), *AIMS,
)  # fmt: skip
_PAIR = 2
_FAR = 100
"""Passages before a share in which its whole is looked for."""
_MOST = 100
"""Sentences with amounts of a passage; in one with more another amount explains any share."""
_MOST = 400
"""Percent. A part that is more of a whole is one of something else."""
_HUNDREDTH = Decimal("0.01")

Span = tuple[int, int]
"""Str offsets of an amount in its passage."""


class _Told(NamedTuple):
    """A share with the tokens of the sentences that tell the percentage, the part and the whole."""

    share: Share
    percent: Sequence[Token]
    part: Sequence[Token]
    whole: Sequence[Token]


class Fault(NamedTuple):
    """Where an amount stands that others belie, these, and what it should come to, all as written."""

    span: Span
    others: tuple[str, str]
    right: str


def _in_one(share: Share, sentence: CountedSentence) -> _Told:
    """Return a share that one sentence tells."""
    return _Told(share, sentence.tokens, sentence.tokens, sentence.tokens)


def find_wrong_shares(passage: Passage) -> Iterator[Fault]:
    """Yield the percentages of a passage that are not what their part and their whole come to."""
    beside = [*_beside(passage), *_led(passage)]
    bracketed = _bracketed(passage, beside)
    told = (*beside, *bracketed, *_shares_of_aims(passage), *_shares_of_told(passage), *_concluded(passage))
    told = (*told, *_shares_of_that(passage), *_shares_of_all(passage))
    wrong = [each for each in told if _come_to(each[0]) <= _MOST and not is_right(each[0])]
    of_parts = [share for sentence in sentences_of(passage) for share in shares_of_parts(sentence)] if wrong else []
    own = set(map(id, of_parts))
    for share, *sentences in wrong:
        if id(share.percent) not in own:
            percent, part, whole = zip(sentences, share, strict=True)
            others = (text_of(passage, *part), text_of(passage, *whole))
            yield Fault(offsets_of(*percent), others, f"{written(_come_to(share))} persen")
    if _SPLIT.search(passage.lower):
        yield from _split(passage)


def _come_to(share: Share) -> Decimal:
    """Return the percentage that the part is of the whole."""
    return 100 * share.part.value / share.whole.value


def _split(passage: Passage) -> Iterator[Fault]:
    """Yield the one percentage that is not that of its part where all parts of a whole are told with theirs."""
    for tokens, share in ((each.tokens, share) for each in sentences_of(passage) for share in find_split_shares(each)):
        whole = in_money(share.whole.value, share.part)
        right = f"{written(100 * share.part.value / share.whole.value)} persen"
        yield Fault(offsets_of(tokens, share.percent), (text_of(passage, tokens, share.part), whole), right)


def _concluded(passage: Passage) -> Iterator[_Told]:
    """Yield the percentages that sum up the sentence before, that no other amount of the passage explains."""
    for before, sentence in pairs_of(passage) if _CONCLUDED.search(passage.lower) else ():
        share = find_concluded_share(before, sentence)
        if share and not _is_of_another(passage, share):
            yield _Told(share, sentence.tokens, before.tokens, before.tokens)


def _beside(passage: Passage) -> Iterator[_Told]:
    """Yield the percentages that stand beside their part and their whole."""
    if "dari" in passage.lower or has_any(passage.lower, AIMS):
        for sentence in sentences_of(passage):
            yield from (_in_one(share, sentence) for share in find_shares(sentence))


def _led(passage: Passage) -> Iterator[_Told]:
    """Yield the percentages of what their sentence begins with, that no other amount of the passage explains."""
    for sentence in sentences_of(passage) if has_any(passage.lower, _LED) else ():
        for share in find_led_shares(sentence):
            if not _is_of_another(passage, share):
                yield _in_one(share, sentence)


def _bracketed(passage: Passage, found: Sequence[_Told]) -> Iterator[_Told]:
    """Yield the percentages in brackets behind their parts that are not found already."""
    for sentence in sentences_of(passage) if _BRACKETED.search(passage.lower) else ():
        seen = {each.share.percent.start for each in found if each.percent is sentence.tokens}
        for share in find_bracketed_shares(sentence):
            if share.percent.start not in seen:
                yield _in_one(share, sentence)


def _shares_of_aims(passage: Passage) -> Iterator[_Told]:
    """Yield the percentages of the aim that the sentence before tells."""
    for before, sentence in pairwise(passage.amounts) if has_any(passage.lower, AIMS) else ():
        for share, words in find_shares_of_aims(before, sentence):
            yield _Told(share, sentence.tokens, sentence.tokens, words)


def _shares_of_told(passage: Passage) -> Iterator[_Told]:
    """Yield the percentages of the whole that the sentence before tells, that no other amount explains."""
    for before, sentence in pairwise(passage.amounts) if has_any(passage.lower, _AMONG) else ():
        for share, words in find_shares_of_told(before, sentence):
            if not _is_of_another(passage, share):
                yield _Told(share, sentence.tokens, sentence.tokens, words)


def _shares_of_that(passage: Passage) -> Iterator[_Told]:
    """Yield the percentages of *jumlah itu* whose whole stands further up, that no other amount there explains."""
    for before, sentence in pairs_of(passage) if _OF_THAT.search(passage.lower) else ():
        if share := find_share_of_told_whole(before, sentence):
            yield _Told(share, sentence.tokens, before.tokens, sentence.tokens)
        if share := find_share_of_told_pair(before, sentence):
            yield _Told(share, sentence.tokens, before.tokens, before.tokens)
        if (told := find_share_of_that(before, sentence)) is None:
            continue
        earlier = [each for other in _back_from(passage, passage.index + 1) for each in other.amounts]
        whole = find_whole_of_that(told, earlier)
        share = Share(told.percent, told.part, whole[1]) if whole else None
        if share and whole and not _is_of_another(passage, share):
            yield _Told(share, sentence.tokens, before.tokens, whole[0])


def _shares_of_all(passage: Passage) -> Iterator[_Told]:
    """Yield the percentages of all of something that no other amount of the passage explains."""
    for sentence in passage.amounts if _OF_ALL.search(passage.lower) else ():
        if told := find_share_of_all(sentence):
            before = [each for other in _back_from(passage, passage.index) for each in other.amounts]
            for share, words in find_all_told(told, before):
                if not _is_of_another(passage, share):
                    yield _Told(share, sentence.tokens, sentence.tokens, words)


def _back_from(passage: Passage, end: int) -> Sequence[Passage]:
    """Return the passages before that number among which a whole is looked for."""
    return passage.release.passages[max(0, end - _FAR) : end]


def _is_of_another(passage: Passage, share: Share) -> bool:
    """Say whether a percentage may be one of another amount of the passage, or is far from what it should be."""
    if len(passage.amounts) > _MOST:
        return True
    wholes = [each for told in passage.amounts for each in told.amounts if each.unit == share.part.unit]
    right = 100 * share.part.value / share.whole.value
    is_far = not right / 2 <= share.percent.value <= right * 2
    return is_far or any(each.value >= share.part.value and is_right(share._replace(whole=each)) for each in wholes)


def pairs_of(passage: Passage) -> Iterator[tuple[CountedSentence, CountedSentence]]:
    """Yield each two sentences that follow one another, the second with a percentage."""
    for one, other in pairwise(passage.amounts):
        if are_next(one, other) and any(each.unit == "percent" for each in other.amounts):
            yield one, other


def sentences_of(passage: Passage) -> Iterator[CountedSentence]:
    """Yield the sentences of a passage that have three amounts or more, and are prose."""
    return (each for each in passage.amounts if _PAIR < len(each.amounts) < MOST_AMOUNTS)


def written(value: Decimal) -> str:
    """Return a number in figures as Indonesian writes them, to two places."""
    return in_figures(value.quantize(_HUNDREDTH).normalize())


def text_of(passage: Passage, tokens: Sequence[Token], amount: Quantity) -> str:
    """Return an amount as written, in the passage or one further up that has these tokens."""
    return passage_of(passage, tokens).text[slice(*offsets_of(tokens, amount))]
