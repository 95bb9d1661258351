"""Totals that a later sentence splits into parts one of which is mistyped: `312 jemaah … terdiri atas 147 pria …`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.amounts.amount_lists import AmountList, find_amount_lists
from humaslint.indonesian.amounts.bracketed_parts import find_bracketed_row
from humaslint.indonesian.amounts.clause_totals import is_person
from humaslint.indonesian.amounts.figure_slips import is_mistyped, is_turned
from humaslint.indonesian.amounts.gender_splits import find_sexes
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, total_of
from humaslint.indonesian.amounts.split_cues import DETAILS
from humaslint.indonesian.small_words import MADE_UP_OF, POINTERS, SPLIT
from humaslint.indonesian.tokens import Token, TokenKind


class LaterSplit(NamedTuple):
    """The parts in one sentence, by its number, and the total in another before it."""

    at: int
    parts: Sequence[Quantity]
    total_at: int
    total: Quantity


SPLITTING = re.compile(rf"{'|'.join(SPLIT)}|rincian|\(\d[\d.]* [a-z]+\)[^()]{{1,60}}\(\d")
"""What a release has, in lower case, that may split a total told before, with a cue or in brackets."""
_THEY, _THAT, _BRACKET = "mereka", "itu", "("
_ANYBODY = frozenset(("peserta", "pesertanya"))
"""Who takes part, in lower case, whatever the total calls them."""
_PLAIN = frozenset(("para", "jumlah", "seluruh", "semua"))
_LONGEST = 5
"""Words of the subject of a split, and of what is counted."""
_CLOSE = 10
"""A total that is off by more than the tenth of its parts is of something else."""
_TELLING = 20
"""A smaller total is near the parts by chance."""
_FARTHEST = 100
"""Sentences with amounts before a split, in which its total may be told."""
_PAIR, _MOST_PARTS = 2, 4
_LARGE, _TENTH = 10_000, 10
"""Of a smaller or round total an odd number of anything may miss one digit by chance: `Jumlah itu terdiri atas …`."""
_SETS = frozenset("tim regu kelompok desa kecamatan kelurahan sekolah keluarga kk rumah hari kali".split())
"""Nouns, in lower case, of things that parts of another kind do not make."""


def find_later_splits(sentences: Sequence[CountedSentence]) -> Iterator[LaterSplit]:
    """Yield the splits of the sentences of a release that miss the one total before them by a slip.

    What they come to is told nowhere.
    """
    values = {each.value for sentence in sentences for each in sentence.amounts}
    for at, sentence in enumerate(sentences):
        if len(sentence.amounts) > 1 and any(word in SPLIT or word in DETAILS for word in sentence.words):
            for split in (*find_amount_lists(sentence), *_sexes(sentence)):
                is_led = split.cue in SPLIT or sentence.words[0] == split.cue in DETAILS
                is_free = split.total is None and is_led and len(split.parts) <= _MOST_PARTS
                if is_free and total_of(split.parts) not in values:
                    yield from _of(sentences, at, split)
        if ")" in sentence.words and (row := find_bracketed_row(sentence)) and total_of(row) not in values:
            yield from _of(sentences, at, AmountList(None, [*row], _BRACKET))


def _sexes(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the two sexes right behind *terdiri atas*, whatever follows: `… dan 90 perempuan dari 9 kecamatan`."""
    words = sentence.words
    for _at, one, other, _end in find_sexes(sentence):
        if (*words[max(0, one.start - _PAIR) : one.start],) in MADE_UP_OF:
            yield AmountList(None, [one, other], words[one.start - _PAIR])


def _of(sentences: Sequence[CountedSentence], at: int, split: AmountList) -> Iterator[LaterSplit]:
    subject = _subject(sentences[at].tokens, split)
    first = at - 1 if subject == [_THEY] else 0
    found = [
        LaterSplit(at, split.parts, number, each)
        for number in range(max(first, at - _FARTHEST), at)
        for each in sentences[number].amounts
        if subject and _may_be(each, split.parts) and _is_of(sentences[number].words, each, subject, split.parts)
    ]
    if found and len({each.total.value for each in found}) == 1:
        yield found[-1]


def _subject(tokens: Sequence[Token], split: AmountList) -> list[str]:
    """Return the words, in lower case, right before the cue of a split that name what it splits; *itu* for none."""
    if tokens[0].lower == split.cue:
        return [_THAT]
    if split.cue == _BRACKET:
        return [split.parts[0].noun]
    cue = next(at for at, token in enumerate(tokens) if token.lower == split.cue)
    words: list[str] = []
    for token in tokens[max(0, cue - _LONGEST) : cue][::-1]:
        if token.kind is not TokenKind.WORD or token.lower == "bahwa":
            break
        words.insert(0, token.lower)
    return [word for word in words if word not in _PLAIN]


def _may_be(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether an amount is what the parts would make if one of them, or it, were not mistyped."""
    value = total_of(parts)
    gap = abs(total.value - value)
    is_one_kind = all(part.unit == total.unit == "count" for part in parts)
    is_one_kind = is_one_kind and (total.noun not in _SETS or {total.noun} == {part.noun for part in parts})
    if not is_one_kind or total.value < _TELLING or gap * _CLOSE > value:
        return False
    is_part = any(is_mistyped(part.value, total.value - value + part.value) for part in parts)
    return is_part or is_turned(total.value, value)


def _is_of(words: Sequence[str], total: Quantity, subject: Sequence[str], parts: Sequence[Quantity]) -> bool:
    """Say whether an amount counts what a subject names; people are no things: `58 kursi. Peserta terdiri atas …`."""
    if subject == [_THEY] or (len(subject) == 1 and subject[0] in _ANYBODY):
        return is_person(total.noun) or not all(is_person(part.noun) for part in parts)
    if POINTERS.issuperset(subject):
        return total.value >= _LARGE and total.value % _TENTH != 0
    return subject[0] in words[total.end : total.end + _LONGEST] and {*subject[1:]} - POINTERS <= {*words}
