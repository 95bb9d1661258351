"""Percentages of all that a release tells of: `Dari seluruh peserta, 744 orang atau 62 persen adalah perempuan`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.quantities import PEOPLE, Quantity, Sentence
from humaslint.indonesian.shares import Share, ends, is_alternative, is_vague
from humaslint.indonesian.shares_apart import PERSONS
from humaslint.indonesian.tokens import Token

_ALL = frozenset("seluruh total keseluruhan semua".split())
_AMONG = frozenset(("sebanyak", "sejumlah", ","))
_THINGS = 2
"""Index of what *dari seluruh* speaks of."""
_NOUNS = 2
"""Words behind a number among which what is counted stands: `1.240 mahasiswa peserta kuliah kerja nyata`."""


class ShareOfAll(NamedTuple):
    """A percentage with its part, and what all of which it is one are, in lower case."""

    percent: Quantity
    part: Quantity
    things: str


def find_share_of_all(sentence: Sentence) -> ShareOfAll | None:
    """Return the percentage of all of something with which a sentence begins that does not tell how many they are."""
    tokens, amounts = sentence
    lead = [token.lower for token in tokens[: amounts[0].start]] if len(amounts) > 1 else []
    if lead[:1] != ["dari"] or len(lead) <= _THINGS or lead[1] not in _ALL:
        return None
    part, percent = amounts[:2]
    things = lead[_THINGS]
    is_plain = things.isalpha() and all(word in _AMONG for word in lead[_THINGS + 1 :])
    is_share = part.unit == "count" and percent.unit == "percent" and is_alternative(tokens, part, percent)
    is_whole = tokens[percent.end : percent.end + 1] == [] or tokens[percent.end].lower != "dari"
    is_told = is_plain and is_share and is_whole and ends(tokens, percent)
    is_of_kind = part.noun == things or (part.noun in PEOPLE and things in PERSONS)
    is_exact = not is_vague(tokens, part) and not is_vague(tokens, percent)
    return ShareOfAll(percent, part, things) if is_told and is_of_kind and is_exact else None


def find_all_told(share: ShareOfAll, before: Sequence[Sentence]) -> Iterator[tuple[Share, Sequence[Token]]]:
    """Yield the share with the one number of such things in the sentences before, and the tokens that tell it."""
    told = [
        (tokens, each)
        for tokens, amounts in before
        for each in amounts
        if each.unit == "count" and each.step <= 1 and each.value > share.part.value
        if share.things in (token.lower for token in tokens[each.end : each.end + _NOUNS])
    ]
    if len({each.value for _tokens, each in told}) == 1 and not is_vague(*told[0]):
        tokens, whole = told[0]
        yield Share(share.percent, share.part, whole), tokens
