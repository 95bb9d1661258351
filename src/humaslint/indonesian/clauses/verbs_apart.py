"""Verbs behind a comma that tell of no subject before it: what is hoped of others, who somebody in a list is, what
adds to an adverbial."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.clauses.predicates import ADVERBS, can_follow
from humaslint.indonesian.small_words import POINTERS
from humaslint.indonesian.tokens import Token

_TELLING = frozenset("berprofesi berasal berusia berumur berdomisili bekerja bertugas menjabat".split())
"""Verbs that tell in a list of people who each one is: `1. Danu Wirasena, berprofesi dosen`."""
_HOPED = frozenset(
    "dapat bisa mampu agar supaya bahwa oleh tidak tak untuk makin semakin lebih sebagai selesai rampung tuntas".split()
)
"""Words, in lower case, that go on behind *diharapkan* where its subject stands before it."""
_TOLD = frozenset("dijelaskan dikatakan disebutkan diterangkan diungkapkan dituturkan ditegaskan ditambahkan".split())
"""Passives of saying that open an aside left open behind the name: `Semua paspor, dijelaskan Danu berlaku lama`."""
_TOO = frozenset(("juga", "pula"))
"""Words behind *hadir* whose subject follows: `Camat berfoto bersama warga, hadir juga Ketua Forum Randu`."""
_ADVERBIAL = 6
"""Words before the comma among which its preposition stands."""
_MERELY = frozenset("hanya sekadar sekedar sebatas cuma".split())
_WHERE = frozenset("pada di ke dari kepada bagi untuk oleh dengan dalam sebagai".split())
"""Prepositions that stand before and behind *tidak hanya* where it adds to an adverbial."""


def tells_apart(kind: str, subject: Sequence[Token], verb: Token, rest: Sequence[Token]) -> bool:
    """Say whether the verb tells who somebody in a list is, or what is hoped of others: `…, diharapkan warga rukun`.

    *Tidak hanya* may also add to an adverbial before the comma: `… dibagikan kepada warga, tidak hanya kepada siswa`.
    Behind another preposition it does so where a clause with *yang* may hide the verb of the adverbial.
    """
    if kind == "item" and verb.text in _TELLING:
        return True
    if verb.text == "tidak" and len(rest) > 1 and rest[0].text in _MERELY and rest[1].text in _WHERE:
        words = [token.lower for token in subject]
        if words[-1] in POINTERS or _WHERE.isdisjoint(words[-_ADVERBIAL:]):
            return False
        return rest[1].text in words[-_ADVERBIAL:] or "yang" in words
    if verb.text == "hadir" and rest and rest[0].text in _TOO:
        return True
    if verb.text in _TOLD:
        name = next((number for number, token in enumerate(rest) if not token.text[0].isupper()), 0)
        return name > 0 and can_follow(rest[name])
    if verb.text != "diharapkan" or not rest:
        return False
    return not (rest[0].text in ADVERBS or rest[0].text in _HOPED or can_follow(rest[0]))
