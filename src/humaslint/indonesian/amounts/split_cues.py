"""What brings in the parts of a total: `terdiri atas`, `yakni`, `dengan rincian:`, a bracket."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.small_words import EACH_OF_THEM, MADE_UP_OF, NAMELY
from humaslint.indonesian.tokens import Token

SPENT = frozenset("dialokasikan dibagi digunakan dipakai diperuntukkan dimanfaatkan dianggarkan".split())
"""Verbs, in lower case, of money of which perhaps not all parts are told behind *untuk*."""
FROM = frozenset(("dibiayai", "didanai", "bersumber", "berasal"))
PLACED = frozenset([("tersebar", "di"), *((verb, "dari") for verb in FROM)])
"""What stands before those from whom a sum of money comes, or the places where the parts are or come from."""
DETAILS = frozenset(("rincian", "rinciannya", "perincian", "perinciannya"))
_PAIRS = MADE_UP_OF.union(PLACED, [("terbagi", "menjadi")], ((verb, "untuk") for verb in SPENT))
_WORDS = NAMELY | DETAILS | frozenset("meliputi mencakup komposisi : (".split())
_PLACERS = frozenset(("dari", "di"))
"""What may stand between *masing-masing* and the first place: `masing-masing dari Waru 45 orang, Tala 40 orang, …`."""
_ARE = frozenset(("adalah", "ialah", ","))


class SplitCue(NamedTuple):
    """The tokens `start:end` that bring in parts; `is_of_kind` says that those count what their total counts."""

    start: int
    end: int
    is_of_kind: bool = False


def find_split_cues(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Iterator[SplitCue]:
    """Yield the cues of a sentence in their order; among them is a comma between an amount with a noun and another."""
    starts = {each.start for each in amounts}
    commas = {each.end + 1 for each in amounts if each.noun and tokens[each.start - 1].lower != "dari"}
    for index, token in enumerate(tokens):
        if index and (tokens[index - 1].lower, token.lower) in _PAIRS:
            yield SplitCue(index - 1, index + 1)
        elif token.lower == EACH_OF_THEM or (token.text == "," and index in commas and index + 1 in starts):
            is_placed = index + 1 < len(tokens) and tokens[index + 1].text in _PLACERS
            yield SplitCue(index, index + 1 + is_placed, is_of_kind=True)
        elif token.lower in _WORDS:
            is_told = token.lower.endswith("rinciannya") and index + 1 < len(tokens) and tokens[index + 1].lower in _ARE
            yield SplitCue(index, index + 1 + is_told)
