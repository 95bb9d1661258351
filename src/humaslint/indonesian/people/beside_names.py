"""What a capitalised word is by the words beside it: *Jenderal* behind *Sekretaris* is part of an office, no rank."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.abbreviations import ARMS
from humaslint.indonesian.government.regions import letters_of, regions
from humaslint.indonesian.tokens import Token

_PHRASES = frozenset(
    (*((word, "fitri") for word in ("idul", "aidil", "ied", "eid", "id")), ("budi", "daya"), ("budi", "pekerti"),
     ("dharma", "wanita"), ("darma", "wanita"), ("lalu", "lintas"), ("karang", "taruna"), ("asta", "cita"),
     ("pdi", "perjuangan"), ("tiga", "pilar"), ("tri", "dharma"), ("tri", "darma"), ("bina", "marga"))
)  # fmt: skip
"""Pairs of lower-case words of which one may be part of a name, but for the other."""
NUMBERED = frozenset(("asisten", "ketua", "deputi", "pembantu"))
_BALINESE = frozenset(
    "wayan putu gede gde made kadek nengah nyoman komang ketut gusti dewa ngurah ngakan ida bagus gst gd".split()
)
"""Words, in lower case, with which the name of a Balinese goes on behind its *I*."""
_GENERALS = frozenset("sekretaris direktur inspektur konsul".split())
"""Offices, in lower case, that go on with *Jenderal*."""
_GENERAL_BODIES = frozenset("sekretariat direktorat inspektorat konsulat".split())
_POLICE = frozenset(("pol", "polisi"))
_GRADED = frozenset(("laksamana", "marsekal"))
_GRADES = frozenset(("muda", "madya", "pertama"))
_FORCES = ARMS | {"tni", "laut", "marinir"}
"""What follows a rank, in lower case: the forces and their branches, `Letkol Kav`, `Mayor Marinir`."""

TOLD_BY_NEIGHBOURS = frozenset(
    (*(word for pair in _PHRASES for word in pair), *_GRADES, *_FORCES, "i", "r", "al", "jenderal")
)
"""Words, in lower case, whose neighbours tell what they are to a name."""


def is_in_phrase(tokens: Sequence[Token], index: int) -> bool:
    """Say whether the word is one of a pair that is no name: *Budi* `Daya`, `Idul` *Fitri*."""
    word = tokens[index].lower
    before = tokens[index - 1].lower if index else ""
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    is_body = word == "jenderal" and before in _GENERAL_BODIES
    return is_body or (before, word) in _PHRASES or (word, after) in _PHRASES


def is_article(tokens: Sequence[Token], index: int, *, is_behind_title: bool) -> bool:
    """Say whether *Al* begins somebody's name: `Gubernur Jambi` *Al* `Haris`, but `Masjid Al Ikhlas`."""
    before = tokens[index - 1] if index else None
    is_led = is_behind_title or before is None or not before.text[0].isupper()
    return tokens[index].text == "Al" and (is_led or letters_of(tokens[index - 1].text) in regions())


def is_number(tokens: Sequence[Token], index: int) -> bool:
    """Say whether *I* numbers the office before it, and begins no name of a Balinese: `Asisten I Rina Wati`."""
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    return tokens[index].text == "I" and tokens[index - 1].lower in NUMBERED and following not in _BALINESE


def is_general_office(tokens: Sequence[Token], index: int) -> bool:
    """Say whether *Jenderal* is part of a civil office: `Direktur Jenderal`, but not `Inspektur Jenderal Pol.`"""
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    is_civil = index > 0 and tokens[index].lower == "jenderal" and tokens[index - 1].lower in _GENERALS
    return is_civil and following not in _POLICE


def is_of_rank(tokens: Sequence[Token], index: int) -> bool:
    """Say whether the word goes on with the rank before it: `Laksamana` *Muda*, `Mayor Jenderal` *TNI*."""
    word = tokens[index].lower
    return word in _FORCES or (word in _GRADES and index > 0 and tokens[index - 1].lower in _GRADED)
