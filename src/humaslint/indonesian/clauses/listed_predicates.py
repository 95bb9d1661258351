"""Verbs behind a comma that are items of a list, and lists behind a verb: `Pasien sembuh, dirawat dan meninggal`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.clauses.predicates import BEHIND_ASIDES, can_follow, is_verbal
from humaslint.indonesian.lists.list_words import CONJUNCTIONS
from humaslint.indonesian.small_words import POINTERS
from humaslint.indonesian.tokens import Token

_STATES = frozenset(
    "luka terluka sakit sembuh lulus gugur tewas selamat rusak hilang hanyut mati hidup hamil lahir".split()
)
"""Words, in lower case, that begin a list of what somebody may be: `Korban luka, meninggal dan hilang`."""
_TAUGHT = frozenset("pelatihan kursus kelas keterampilan materi lomba latihan praktik".split())
"""Nouns, in lower case, behind which a list of what is taught may follow: `Pelatihan las, menjahit dan tata boga`."""

_FEWEST_BEHIND = 3
"""Tokens behind the last comma of a list: *dan*, an item and the stop."""


def is_listed_predicate(subject: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Say whether the verb is one item of a list that the subject ends with: `Pasien sembuh, dirawat dan meninggal`."""
    if len(rest) < 2 or rest[0].text not in CONJUNCTIONS:
        return False
    if subject[0].lower in _TAUGHT and subject[-1].lower not in POINTERS:
        return True
    return subject[-1].lower in _STATES or any(can_follow(token) for token in rest[2:3])


def is_one_series(tokens: Sequence[Token]) -> bool:
    """Say whether the only commas there part the items of one list that ends the sentence: `motor, corong, dan pipa`.

    No item is a verb, nor anything but words in small letters.
    """
    places = [number for number, token in enumerate(tokens) if token.text == ","]
    behind = tokens[places[-1] + 1 :] if places else ()
    if len(behind) < _FEWEST_BEHIND or behind[0].lower not in CONJUNCTIONS or behind[-1].text != ".":
        return False
    items = [token for token in tokens[places[0] + 1 : -1] if token.text != ","]
    return all(token.text.islower() and not is_verbal(token) and token.text not in BEHIND_ASIDES for token in items)
