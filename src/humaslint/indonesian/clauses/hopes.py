"""Verbs behind a comma that tell of no subject before it: what is hoped of others, who somebody in a list is."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.clauses.predicates import ADVERBS, can_follow
from humaslint.indonesian.tokens import Token

_TELLING = frozenset("berprofesi berasal berusia berumur berdomisili bekerja bertugas menjabat".split())
"""Verbs that tell in a list of people who each one is: `1. Danu Wirasena, berprofesi dosen`."""
_HOPED = frozenset(
    "dapat bisa mampu agar supaya bahwa oleh tidak tak untuk makin semakin lebih sebagai selesai rampung tuntas".split()
)
"""Words, in lower case, that go on behind *diharapkan* where its subject stands before it."""


def tells_apart(kind: str, verb: Token, rest: Sequence[Token]) -> bool:
    """Say whether the verb tells who somebody in a list is, or what is hoped of others: `…, diharapkan warga rukun`."""
    if kind == "item" and verb.text in _TELLING:
        return True
    if verb.text != "diharapkan" or not rest:
        return False
    return not (rest[0].text in ADVERBS or rest[0].text in _HOPED or can_follow(rest[0]))
