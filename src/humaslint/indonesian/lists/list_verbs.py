"""Verbs that stand in lists or show that there is none."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.clauses.predicates import ASIDES
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.verb_shapes import verb_prefix

_ACTIVE = {"be": "me"}
_PLAIN = frozenset("makan minum tidur duduk mandi pergi pulang datang bangun lari belajar bermain tinggal".split())
"""Active verbs, in lower case, that show no prefix: `minum air dan beristirahat`."""
STEERING = frozenset(
    """
    membuat memaksa meminta mengajak mengimbau membantu menyuruh memungkinkan mendorong membiarkan mengizinkan
    mewajibkan melarang menyebabkan mengakibatkan mengajari mengajarkan melatih membimbing mempersilakan memudahkan
    menganjurkan menyarankan menugaskan menugasi memerintahkan mengharuskan memotivasi mengarahkan mengingatkan
    """.split()
)
"""Verbs, in lower case, behind which another one does the rest: `meminta pedagang menata lapak dan menyapu`."""
ADDING = ASIDES | frozenset(
    "diikuti dihadiri didukung didanai disponsori difasilitasi diprakarsai diselingi diiringi dimeriahkan".split()
)
"""Passives, in lower case, that open an aside as often: `Pasar digelar camat, didukung Bulog dan dikawal petugas`."""


def voice(token: Token) -> str:
    """Return the prefix that tells a verb's voice, *me* for each active one; empty if the word is no verb."""
    prefix = verb_prefix(token)
    return _ACTIVE.get(prefix, prefix) or ("me" if token.text in _PLAIN else "")


def are_verbs(verbs: Sequence[str], is_bare: bool) -> bool:
    """Say whether the items are verbs of one voice; the middle one may have an object: `didata, diberi makan dan`.

    Bare ones may have either prefix of the active voice: `membaca, menulis dan berhitung`.
    """
    heads = [_ACTIVE.get(verb, verb) for verb in verbs] if is_bare else [*verbs[:-2], verbs[-1]]
    return len(set(heads)) == 1 and bool(verbs[0])
