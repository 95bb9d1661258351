"""Parts in brackets behind their names (`Desa Ara (40 paket)`), and shares behind parts (`120 putra (60 persen)`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from humaslint.indonesian.amounts.amount_lists import AmountList
from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, total_of
from humaslint.indonesian.amounts.shares import Share, may_be_part
from humaslint.indonesian.small_words import AND, POINTERS, VAGUE
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import is_verb

_OPEN = VAGUE | frozenset(
    """
    antara antaranya lain lainnya masing-masing termasuk seperti terbanyak tertinggi terbesar sisanya selain selebihnya
    atau
    """.split()
)
"""Words, in lower case, with which not all parts are told, or they are no exact ones."""
_SPLITTING = frozenset("terdiri terbagi dibagi dialokasikan diperuntukkan bersumber rincian perincian".split())
"""What brings in, in lower case, all that a sum of money is for; *yaitu* may tell of the noun before it alone."""
_COMING = "berasal"
_NEARLY = 4
"""Such a total that is off by more than the fourth of its parts is of something else."""
_LONGEST = 9
"""Tokens between two brackets."""
_PAIR = 2
_WHOLE = Decimal(100)
_NOUNS = 3
"""Tokens from a part to the bracket behind it."""


def find_bracketed_parts(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the one total of a sentence before a row of names with their parts in brackets, that these do not make."""
    tokens, amounts, words = sentence
    row = [each for each in amounts if _is_bracketed(tokens, each)]
    if len(row) < _PAIR or len({each.kind for each in row}) > 1:
        return
    same = [each for each in amounts if each.kind == row[0].kind and each not in row]
    is_plain = _OPEN.isdisjoint(words)
    if len(same) != 1 or same[0].end > row[0].start or not is_plain:
        return
    between = slice(same[0].end, row[0].start)
    is_split = not _SPLITTING.isdisjoint(words[between])
    is_split = is_split and all(token.lower in _SPLITTING for token in tokens[between] if is_verb(token))
    if not _is_row(tokens, row, may_be_small=is_split and row[0].unit == "rupiah"):
        return
    value = total_of(row)
    if abs(value - same[0].value) * _NEARLY <= value:
        yield AmountList(same[0], row, "(")


def find_bracketed_row(sentence: CountedSentence) -> Sequence[Quantity]:
    """Return the parts in brackets behind three names or more of a sentence that takes up what they count, or nothing.

    It tells no total of them: `Lowongan itu tersebar di Randu (12 lowongan), …`.
    Where a sentence says that something comes from them (*berasal dari hotel (12 lowongan), …*) they need be no names.
    """
    tokens, amounts, words = sentence
    may_be_small = _COMING in words
    row = [each for each in amounts if _is_bracketed(tokens, each, may_be_small=may_be_small)]
    is_alone = len(row) > _PAIR and len({each.kind for each in amounts}) == 1 and len(row) == len(amounts)
    is_plain = is_alone and _OPEN.isdisjoint(words)
    is_plain = is_plain and any(one == row[0].noun and other in POINTERS for one, other in pairwise(words))
    return row if is_plain and _is_row(tokens, row, may_be_small=may_be_small) else ()


def _is_bracketed(tokens: Sequence[Token], amount: Quantity, *, may_be_small: bool = False) -> bool:
    """Say whether an amount, with its noun, stands alone in a bracket behind a name, or what a sum of money is for."""
    end = amount.noun_end
    marks = [each.text for each in (*tokens[amount.start - 1 : amount.start], *tokens[end : end + 1])]
    may_be_small = may_be_small or amount.unit == "rupiah"
    is_led = amount.start > 1 and (may_be_small or tokens[amount.start - _PAIR].text[0].isupper())
    return amount.tells_of_what and marks == ["(", ")"] and is_led


def _is_row(tokens: Sequence[Token], row: Sequence[Quantity], *, may_be_small: bool) -> bool:
    """Say whether nothing but commas, one conjunction and names stand between the brackets, or any nouns."""
    gaps = [tokens[one.noun_end + 1 : other.start - 1] for one, other in pairwise(row)]
    is_part = _is_noun if may_be_small else _is_name
    are_names = tokens[row[0].start - _PAIR].text[0].isupper() or may_be_small
    are_names = are_names and all(
        len(gap) <= _LONGEST and all(token.text == "," or token.lower in AND or is_part(token) for token in gap)
        for gap in gaps
    )
    return are_names and any(token.lower in AND for token in gaps[-1][:_PAIR])


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() or token.kind is TokenKind.NUMBER


def _is_noun(token: Token) -> bool:
    return _is_name(token) or (token.kind is TokenKind.WORD and not is_verb(token))


def find_bracketed_shares(sentence: CountedSentence) -> Iterator[Share]:
    """Yield the shares, which make a whole, of the parts behind the only amount that can be their total."""
    tokens, amounts, _words = sentence
    pairs = _parts_and_shares(sentence)
    if not pairs:
        return
    parts = [part for part, _share in pairs]
    greatest = max(part.value for part in parts)
    before = [each for each in amounts if each.end <= parts[0].start and each.unit == parts[0].unit]
    totals = [each for each in before if each.value > greatest]
    if len(totals) == 1 and all(may_be_part(part, totals[0]) for part in parts):
        exact = not is_vague(tokens, *parts, totals[0])
        yield from (Share(share, part, totals[0]) for part, share in pairs if exact)


def shares_of_parts(sentence: CountedSentence) -> list[Quantity]:
    """Return the percentages that are right of what their parts come to, not of another whole.

    `Dari 500 pelamar, 180 pria (60 persen) dan 120 wanita (40 persen) lulus.`
    """
    pairs = _parts_and_shares(sentence)
    value = total_of([part for part, _share in pairs])
    is_right = all(abs(_WHOLE * part.value - share.value * value) <= share.step * value for part, share in pairs)
    return [share for _part, share in pairs] if is_right else []


def _parts_and_shares(sentence: CountedSentence) -> Sequence[tuple[Quantity, Quantity]]:
    """Return the parts that have their shares in brackets behind them, if these make a whole."""
    pairs = [each for each in pairwise(sentence.amounts) if _is_share(sentence.tokens, *each)]
    makes_whole = len(pairs) >= _PAIR and _make_whole([share for _part, share in pairs])
    return pairs if makes_whole else ()


def _is_share(tokens: Sequence[Token], part: Quantity, share: Quantity) -> bool:
    """Say whether a percentage stands alone in brackets right behind an amount and what it counts."""
    between = [token.text for token in tokens[part.end : share.start]]
    is_led = 0 < len(between) <= _NOUNS and between[-1] == "(" and all(each.isalpha() for each in between[:-1])
    is_alone = [token.text for token in tokens[share.end : share.end + 1]] == [")"]
    return part.unit != "percent" and share.unit == "percent" and is_led and is_alone


def _make_whole(shares: Sequence[Quantity]) -> bool:
    """Say whether percentages come to a hundred, as far as they are exact."""
    slack = sum((each.step for each in shares), Decimal())
    return abs(sum(each.value for each in shares) - _WHOLE) <= slack
