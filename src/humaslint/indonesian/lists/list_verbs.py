"""Verbs that stand in lists or show that there is none."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.clauses.predicates import ASIDES

_ACTIVE = {"be": "me"}
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


def are_verbs(verbs: Sequence[str], is_bare: bool) -> bool:
    """Say whether the items are verbs of one voice; the middle one may have an object: `didata, diberi makan dan`.

    Bare ones may have either prefix of the active voice: `membaca, menulis dan berhitung`.
    """
    heads = [_ACTIVE.get(verb, verb) for verb in verbs] if is_bare else [*verbs[:-2], verbs[-1]]
    return len(set(heads)) == 1 and bool(verbs[0])
