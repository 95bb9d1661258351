"""Lists of people in a sentence behind the one that counts them: `Empat siswa lolos. Mereka adalah Ani dan Budi.`"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.amounts.claims import find_claims, is_firm
from humaslint.indonesian.lists.enumerations import BEFORE_LAST, Count, count_items
from humaslint.indonesian.numerals import ALL_OF_THEM
from humaslint.indonesian.people.roles import ROLES
from humaslint.indonesian.small_words import AND, FUNCTION_WORDS, IS
from humaslint.indonesian.time.date_forms import MONTHS
from humaslint.indonesian.tokens import Token, TokenKind


class ListApart(NamedTuple):
    """How many people are told of at the str offsets `start:end`, and how many a list names."""

    value: int
    size: Count
    start: int
    end: int


_THEY = "mereka"
_LEADS = IS | {"berinisial"}
_PEOPLE = ROLES | {"anak"}
_GOES_ON = frozenset("selain sementara sedangkan lainnya juga adapun kemudian lalu seorang satu berikutnya".split())
"""Words, in lower case, of a sentence that may name more of them."""
_WORDS = 3
"""Words of a thing in a list of small words."""
_FEWEST = 4
_LONGEST = 400
"""Tokens of a sentence; a longer one is no prose."""


def find_lists_apart(sentences: Sequence[Sequence[Token]]) -> Iterator[ListApart]:
    """Yield the lists of names that begin a sentence with *mereka* or *ketiganya*, and the number they are told of.

    For *mereka*, and where as many are named as *ketiganya* says, that is the only number of the sentence before, and
    counts people.
    """
    for at, tokens in enumerate(sentences):
        if not _FEWEST < len(tokens) <= _LONGEST or tokens[1].lower not in _LEADS:
            continue
        together = ALL_OF_THEM.get(tokens[0].lower, 0)
        if not together and tokens[0].lower != _THEY:
            continue
        before, items = sentences[at - 1] if at else (), tokens[2 + (tokens[2].text in ":,") :]
        size = _size(items)
        if together and not size:
            size = _plain_size(items) or (Count(together, together) if before and _are_names(items) else None)
        is_right = not together or (before and size and size.low <= together <= size.high)
        told = _people(before) if is_right else (together, tokens[0].start, tokens[0].end)
        if size and told and not (size.high < told[0] and _goes_on(sentences[at + 1 : at + 2])):
            yield ListApart(told[0], size, *told[1:])


def _are_names(items: Sequence[Token]) -> bool:
    """Say whether what follows begins with a name and joins another to it, perhaps with degrees between."""
    pairs = pairwise(items)
    return items[0].text[0].isupper() and any(
        one.lower in BEFORE_LAST and other.text[0].isupper() for one, other in pairs
    )


def _size(items: Sequence[Token]) -> Count | None:
    """Return how many names are listed; None where what a comma or conjunction joins is no name."""
    heads = [0, *(at + 1 for at, token in enumerate(items[:-1]) if token.text == "," or token.lower in BEFORE_LAST)]
    words = [items[at] for at in heads if items[at].lower not in BEFORE_LAST]
    return count_items(items) if all(word.text[0].isupper() for word in words) else None


def _plain_size(items: Sequence[Token]) -> Count | None:
    """Return how many things are listed to the end of a sentence, a few small words each; None where it is no list."""
    sizes, joints = [0], [""]
    for token in items[: len(items) - (items[-1].text == ".")]:
        if token.text == "," or token.lower in BEFORE_LAST:
            if sizes[-1]:
                sizes.append(0)
                joints.append("")
            joints[-1] = token.lower
        elif token.kind is TokenKind.WORD and token.lower not in FUNCTION_WORDS:
            sizes[-1] += 1
        else:
            return None
    is_list = joints[-1] in AND and set(joints[1:-1]) == {","} and 0 < min(sizes) <= max(sizes) <= _WORDS
    return Count(len(sizes), len(sizes)) if is_list else None


def _people(tokens: Sequence[Token]) -> tuple[int, int, int] | None:
    """Return the only number of a sentence and its str offsets, where it counts people."""
    claims = find_claims(tokens) if len(tokens) <= _LONGEST else []
    claims = [each for each in claims if tokens[each.end].lower not in MONTHS]
    numbers = sum(token.kind is TokenKind.NUMBER and not _is_of_date(tokens, at) for at, token in enumerate(tokens))
    if len(claims) != 1 or numbers > 1 or not is_firm(tokens, claims[0]):
        return None
    claim = claims[0]
    is_of_people = tokens[claim.end].lower in _PEOPLE
    return (claim.value, tokens[claim.start].start, tokens[claim.end].end) if is_of_people else None


def _is_of_date(tokens: Sequence[Token], at: int) -> bool:
    near = [token.lower for token in (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])]
    return "/" in tokens[at].text or not MONTHS.keys().isdisjoint(near)


def _goes_on(behind: Sequence[Sequence[Token]]) -> bool:
    return any(token.lower in _GOES_ON for tokens in behind for token in tokens)
