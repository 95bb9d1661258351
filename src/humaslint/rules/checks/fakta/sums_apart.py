"""Totals in one sentence with their parts in another: `58 orang. Mereka terdiri atas 33 laki-laki dan …`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from humaslint.indonesian.amounts.branded_parts import OF_MAKE, find_branded
from humaslint.indonesian.amounts.disjoint_parts import find_row, is_overfull
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, are_next, total_of
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.numerals import ALL_OF_THEM
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.small_words import MEDALS, TIMES
from humaslint.rules.checks.fakta.amount_sums import (
    Fault,
    are_of,
    is_firm,
    is_off,
    span,
    written,
)
from humaslint.rules.checks.fakta.next_splits import find_splits_by_next

_SUMS_UP = re.compile(
    r"[.!?]\s(?:(?:jumlah|total) (?:(?:ke)?seluruh(?:an)?(?:nya)?|(?:perolehan )?medali(?:nya)?)"
    r"|totalnya|seluruhnya|(?:\w+ )?ke(?:dua|tiga|empat)nya (?:berjumlah|total|totalnya)"
    r"|(?:jumlah|total) ke(?:dua|tiga|empat)nya)[ ,]"
)
"""What begins a sentence, in lower case, that sums up the one before it."""
_SUMS_THINGS = re.compile(r"[.!?]\s(?:jumlah|total) (?:[a-z]+ ){1,5}")
_LINKS = frozenset(
    "yang mencapai sebanyak sebesar seberat sepanjang seluas berjumlah adalah ialah semua seluruh".split()
)
_ELSEWHERE = frozenset("di dari untuk dan serta dengan kecuali termasuk target kapasitas kebutuhan per".split())
"""Words, in lower case, of a sentence whose total may be of something else than what the one before tells of."""
_LATER = frozenset("sejak selama hingga sampai kumulatif tahun bulan pekan".split())
"""Words, in lower case, of a sentence that sums up more than the one before it."""
_LASTING = "selama"
_BETWEEN = 5
"""Tokens before the amount in such a sentence."""
_REST = re.compile(r"[.\s]*(?:\w+\s){0,3}(?:satu|seunit|sisa|sisanya|selebihnya|lain|lainnya|lagi)\b")
"""What, in lower case, begins a sentence that may tell of a thing left out before."""
_OF_THAT = re.compile(r"[.!?] dari (?:jumlah|total|dana|uang|anggaran|nilai|kerugian|pagu) (?:itu|ini|tersebut)\b")
"""What begins a sentence, in lower case, that tells what becomes of the sum of the one before it."""
_OF_SOURCES = re.compile(r"[.!?] (?:(?:sebanyak|sebesar|senilai) )?rp[\d.,]+ \w+ (?:berasal|bersumber) dari ")
"""What begins a sentence, in lower case, that tells where the sum of the one before it comes from."""
_LEFT = frozenset("sisa sisanya tersisa".split())
_GAP = 3
"""Characters between two sentences that follow one another."""
_PARTS = 2
"""How many parts a total has at the least."""


def find_totals_apart(passage: Passage) -> Iterator[Fault]:
    """Yield the totals of a passage that the sentence beside them belies."""
    lower = passage.lower
    yield from find_splits_by_next(passage)
    if ("jumlah" in lower or "total" in lower or "seluruhnya" in lower) and (
        _SUMS_UP.search(lower) or _SUMS_THINGS.search(lower)
    ):
        for at, (one, other) in enumerate(pairwise(passage.amounts)):
            yield from _summed_up(one, other, passage.amounts[:at])
    if "dari " in lower and "sisa" in lower and _OF_THAT.search(lower):
        for one, other in pairwise(passage.amounts):
            yield from _left_over(one, other)
    if "dari " in lower and "rp" in lower and _OF_SOURCES.search(lower):
        for one, other in pairwise(passage.amounts):
            yield from _overpaid(one, other)
    if has_any(lower, OF_MAKE):
        yield from _of_makes(passage)


def _of_makes(passage: Passage) -> Iterator[Fault]:
    """Yield the wholes that their makes do not come to, where what stands behind them does not tell of the rest."""
    for sentence in passage.amounts:
        for whole, parts, _cue in find_branded(sentence):
            value = total_of(parts)
            is_told = whole and (value == whole.value or _REST.match(passage.lower, sentence.tokens[-1].end))
            if whole and not is_told and (value > whole.value or are_of(whole, parts)):
                yield *span(sentence.tokens, whole, whole), written(value, whole)


def _summed_up(before: CountedSentence, behind: CountedSentence, earlier: Sequence[CountedSentence]) -> Iterator[Fault]:
    """Yield the total with which a sentence sums up the one before: `12 paket … dan 9 paket …. Totalnya 23 paket`."""
    tokens, parts, _ = before
    own = behind.tokens
    if len(parts) < _PARTS or not behind.amounts or behind.amounts[0].start > _BETWEEN or not are_next(before, behind):
        return
    total, head, words = _told_total(behind, len(parts))
    parts = _of_all(words, total, [each for each in parts if total.unit in (each.unit, "count")])
    if len(parts) < _PARTS or not _LATER.isdisjoint(words) or {part.unit for part in parts} != {total.unit}:
        return
    nouns = {part.noun for part in parts}
    is_alike = nouns == {total.noun} or (nouns <= MEDALS and total.noun in ("medali", "keping"))
    lead = f". {' '.join(head)} "
    is_first = all(each.noun != total.noun for told in earlier for each in told.amounts)
    is_led = _SUMS_UP.match(lead) or (is_first and _is_of_things(before.words, words, head, lead))
    if is_alike and is_led and is_off(total, parts) and is_firm(own, total) and is_firm(tokens, *parts):
        yield *span(own, total), written(total_of(parts), total)


def _told_total(sentence: CountedSentence, parts: int) -> tuple[Quantity, Sequence[str], Sequence[str]]:
    """Return the total of a sentence with the words before it, and all words, without how long the parts took.

    `Total pengunjung selama dua hari 4.200 orang`, of two parts.
    """
    _tokens, totals, words = sentence
    total, head = totals[0], words[: totals[0].start]
    if total.noun in TIMES and total.value == parts and len(totals) > 1 and head[-1:] == [_LASTING]:
        return totals[1], head[:-1], [*head[:-1], *words[total.start :]]
    return total, head, words


def _is_of_things(earlier: Sequence[str], words: Sequence[str], head: Sequence[str], lead: str) -> bool:
    """Say whether a sentence sums up what the one before it names: `plastik 1,7 ton …. Total sampah plastik 3 ton`."""
    said = {word for word in head[1:] if word not in _LINKS}
    is_said = said <= {*earlier} and _ELSEWHERE.isdisjoint(words)
    return bool(said) and is_said and _SUMS_THINGS.fullmatch(lead) is not None


def _overpaid(before: CountedSentence, behind: CountedSentence) -> Iterator[Fault]:
    """Yield the sum that its sources exceed in the next sentence: `Rp8 miliar. Sebanyak Rp5 miliar berasal dari …`."""
    tokens, amounts, _words = before
    wholes = [each for each in amounts if each.unit == "rupiah"]
    parts = behind.amounts
    row = find_row(behind.tokens, parts, 0) if len(wholes) == 1 and are_next(before, behind) else []
    is_row = len(row) == len(parts) >= _PARTS and row[0].unit == "rupiah" and parts[0].start <= 1
    if is_row and is_firm(tokens, wholes[0]) and is_overfull(wholes[0], row) and is_off(wholes[0], row):
        yield *span(tokens, wholes[0]), written(total_of(row), wholes[0])


def _of_all(words: Sequence[str], total: Quantity, parts: Sequence[Quantity]) -> Sequence[Quantity]:
    """Return those of the parts that count what the total of *keduanya* does, if they are so many, else all."""
    number = next((ALL_OF_THEM[word] for word in words if word in ALL_OF_THEM), 0)
    same = [each for each in parts if each.kind == total.kind]
    return same if number and len(same) == number else parts


def _left_over(before: CountedSentence, behind: CountedSentence) -> Iterator[Fault]:
    """Yield the sum that what is spent and what is left of it do not make: `Rp742 juta. Dari jumlah itu, …`."""
    (tokens, amounts, _), (own, parts, words) = before, behind
    wholes = [each for each in amounts if each.unit == "rupiah"]
    spent = [each for each in parts if each.unit == "rupiah"]
    is_near = own[0].start - tokens[-1].end <= _GAP and _OF_THAT.match(". " + " ".join(words))
    if not is_near or len(wholes) != 1 or len(spent) != _PARTS or len(parts) != _PARTS:
        return
    total, between = wholes[0], words[spent[0].end : spent[1].start]
    is_told = not _LEFT.isdisjoint(between) and are_of(total, spent) and is_off(total, spent)
    if is_told and is_firm(tokens, total) and is_firm(own, *spent):
        yield *span(tokens, total), written(total_of(spent), total)
