"""Two words written as one by a slip: where in `karyayang` or `mengingatkanmasyarakat` a space is missing."""

from __future__ import annotations

from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.morphology import strip_clitics

_SMALL = frozenset(
    """
    adalah agar akan atas atau bahwa bagi bagian beberapa belum bisa dalam dan dapat dari dengan hingga ini itu
    juga karena kepada lalu lebih maka melalui menjadi namun oleh pada para saat sangat sebagai secara sedang sejak
    selama seluruh semua serta setelah setiap sudah tanpa telah tentang terhadap tersebut tidak untuk yaitu yakni yang
    """.split()
)
"""Words to which another is often joined by a slip. Not `di` and `ke`, which have rules of their own, nor words that
are bound forms or halves of compounds too."""

_SHORTEST = 4
_LONG = 6
_OFTEN = 110
"""How long a word beside a small one is at the least, how long two others are, and how often they are met (see
`Lexicon.frequency`)."""


def split(word: str) -> tuple[str, int] | None:
    """Return a lower-case word as two with a space between them, and how often the rarer one is met; None if not two.

    Meant for words that are in no list: a compound that is rightly one word would be cut too.
    """
    for at in range(2, len(word) - 1):
        left, right = word[:at], word[at:]
        if left in _SMALL or right in _SMALL:
            is_likely = len(left) >= _SHORTEST or len(right) >= _SHORTEST
        else:
            is_likely = len(left) >= _LONG and len(right) >= _LONG
        if is_likely:
            frequency = min(_frequency(left), _frequency(right))
            if frequency >= _OFTEN:
                return f"{left} {right}", frequency
    return None


def _frequency(word: str) -> int:
    """Return how often a standard word is met, a clitic aside; 0 for any other."""
    lexicon = load_lexicon()
    return max(
        (lexicon.frequency(base) for base, _clitic in strip_clitics(word) if lexicon.is_standard(base)), default=0
    )
