"""Parts told one by one, each of another place: `Sebanyak 150 ekor dikirim ke Lewa, 140 ekor ke Waru, dan 120 …`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.small_words import AND_COMMA, AND_WHILE, IN_NUMBER, VAGUE
from humaslint.indonesian.tokens import Token

_PLACERS = frozenset(("di", "ke", "dari"))
_PLACED = frozenset(
    """
    dilakukan dikirim dikirimkan disalurkan dibagikan diserahkan ditanam dipasang dibangun ditempatkan diangkut dibawa
    diberangkatkan dirawat diungsikan terjadi berada berasal ditemukan tinggal bermukim digelar berangkat
    """.split()
)
"""What is told, in lower case, of each of some things but once."""
_OPPOSITES = (
    frozenset(("darat", "laut", "udara")),
    frozenset(("desa", "kota")),
    frozenset(("luar", "dalam")),
)
"""Things in lower case of which nothing is in two."""
_OPEN = VAGUE | frozenset(
    """
    juga termasuk atau tambahan selain pernah sempat antaranya lain lainnya masing-masing per setiap tiap rata-rata
    kembali lagi kemudian sebelumnya
    """.split()
)
"""Words, in lower case, with which parts may overlap, or are of something else."""
_LEADS = AND_WHILE | {","} | IN_NUMBER
_LONGEST = 8
"""Tokens between two amounts."""
_VERB = 3
"""Tokens from the first noun to the place it is told of."""


def find_spread(sentence: CountedSentence) -> list[Quantity]:
    """Return the amounts of a sentence if it begins with the first and tells each of another place, else none."""
    tokens, amounts, words = sentence
    if len(amounts) <= 1 or amounts[0].start > 1 or (amounts[0].start and tokens[0].lower not in IN_NUMBER):
        return []
    if not _OPEN.isdisjoint(words) or not _is_row(words, amounts):
        return []
    ends = [*(each.start for each in amounts[1:]), len(tokens)]
    told = [_place(tokens[each.end : end], amounts[0].noun) for each, end in zip(amounts, ends, strict=True)]
    placers, places = {each[0] for each in told}, {each[1] for each in told}
    is_apart = len(places) == len(amounts) and (_are_names(places) or any(places <= each for each in _OPPOSITES))
    return list(amounts) if len(placers) == 1 and "" not in placers and is_apart else []


def _is_row(words: Sequence[str], amounts: Sequence[Quantity]) -> bool:
    """Say whether a comma or conjunction joins each amount to the one before, a conjunction the last."""
    are_near = all(other.start - one.end <= _LONGEST for one, other in pairwise(amounts))
    are_joined = all(words[each.start - 1] in _LEADS for each in amounts[1:])
    last = amounts[-1].start - 1
    return are_near and are_joined and not AND_WHILE.isdisjoint(words[last - 1 : last + 1])


def _place(tokens: Sequence[Token], noun: str) -> tuple[str, str]:
    """Return the preposition behind an amount and the name or word behind it, nothing where other words are told."""
    words = [token.lower for token in tokens]
    while words and words[-1] in _LEADS | {"."}:
        words.pop()
    at = next((index for index, word in enumerate(words[: _VERB + 1]) if word in _PLACERS), None)
    if at is None or not all(word == noun or word in _PLACED for word in words[:at]):
        return "", ""
    place = [token.text for token in tokens[at + 1 : len(words)]]
    is_one = len(place) == 1 or all(text[0].isupper() for text in place)
    return (words[at], " ".join(place)) if place and is_one else ("", "")


def _are_names(places: set[str]) -> bool:
    return all(place[:1].isupper() and place.lower() not in AND_COMMA for place in places)
