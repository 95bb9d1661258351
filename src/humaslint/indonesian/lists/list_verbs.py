"""Verbs by their prefixes, as lists of things are told from clauses and from rows of verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon

_VERB = re.compile(r"(?:me[lmnrwy]|di(?!\w+nya$)|ber|be(?=kerja|ternak)|ter)[a-z]{3,}")
_NOUNS_LIKE_VERBS = frozenset(
    """
    bersama diklat direktori terdakwa terong
    berbahaya berisiko berizin berkebutuhan bermotor berpenghasilan berprestasi bersejarah bersertifikat menyusui merata
    teratur terbuka terkenal terpadu tertentu
    terakhir terbaik terbanyak terbaru terbesar terdekat terendah terkecil termuda tertinggi tertua
    """.split()
)
"""Nouns and adjectives, in lower case, with a verb's prefix; what the dictionary has without affix is none anyway."""
_CLAUSE_VERB = re.compile(r"(?:me[lmnrwy]|di|ber|ter)[a-z]{4,}")
_NO_VERBS = frozenset(
    """
    bermutu bersejarah bermartabat berkelanjutan berintegritas bersama berkualitas berbasis berdaya terbuka teratur
    terpadu terpencil terakhir tertulis menengah diklat
    """.split()
)
_VERBS = frozenset(
    "bekerja berangkat berlaku berontak terbang tertawa mengkaji merosot meringis melotot melarat".split()
)
"""Words, in lower case, that the dictionary has without affix."""


_ACTIVE = {"be": "me"}
STEERING = frozenset(
    """
    membuat memaksa meminta mengajak mengimbau membantu menyuruh memungkinkan mendorong membiarkan mengizinkan
    mewajibkan melarang menyebabkan mengakibatkan mengajari mengajarkan melatih membimbing mempersilakan memudahkan
    menganjurkan menyarankan menugaskan menugasi memerintahkan mengharuskan memotivasi mengarahkan mengingatkan
    """.split()
)
"""Verbs, in lower case, behind which another one does the rest: `meminta pedagang menata lapak dan menyapu`."""


ASIDES = frozenset(
    """
    didampingi ditemani disaksikan diwakili diikuti disertai dipimpin dibantu dipandu dihadiri dikawal didukung didanai
    disponsori difasilitasi diprakarsai disusul diselingi diiringi dimeriahkan
    """.split()
)
"""Passives, in lower case, that open an aside as often: `Pasar digelar camat, didukung Bulog dan dikawal petugas`."""


def verb_prefix(token: Token) -> str:
    """Return the two letters with which a verb in small letters begins, which tell its voice; empty if it is none."""
    is_verb = token.text.islower() and token.text not in _NOUNS_LIKE_VERBS and _VERB.fullmatch(token.text)
    return token.text[:2] if is_verb and not load_lexicon().is_stem(token.text) else ""


def has_verb(tokens: Sequence[Token]) -> bool:
    """Say whether one of the words is such a verb."""
    return any(verb_prefix(token) for token in tokens)


def is_verb(token: Token) -> bool:
    """Say whether a word in small letters may be the verb of a clause, of which an adjective like *bermutu* is none."""
    return token.text.islower() and has_verb_prefix(token.text)


@lru_cache(maxsize=8192)
def has_verb_prefix(word: str) -> bool:
    """Say whether a lower-case word has the prefix of a verb and is no known noun or adjective."""
    is_shaped = word not in _NO_VERBS and _CLAUSE_VERB.fullmatch(word) is not None
    return word in _VERBS or (is_shaped and not load_lexicon().is_stem(word))


def are_verbs(verbs: Sequence[str], is_bare: bool) -> bool:
    """Say whether the items are verbs of one voice; the middle one may have an object: `didata, diberi makan dan`.

    Bare ones may have either prefix of the active voice: `membaca, menulis dan berhitung`.
    """
    heads = [_ACTIVE.get(verb, verb) for verb in verbs] if is_bare else [*verbs[:-2], verbs[-1]]
    return len(set(heads)) == 1 and bool(verbs[0])
