"""The numbers with which items of a list begin: `3 perahu, 2 mobil dan 5 tenda`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.numerals import NUMBER_WORDS, read_figures, read_words
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import verb_prefix

_BRINGING = frozenset(
    """
    membawa menyiapkan menyertakan melampirkan menyerahkan membutuhkan memerlukan menyediakan membeli menjual menyita
    memperoleh mengirim membagikan
    """.split()
)
"""Verbs whose objects are things that may be told side by side, in lower case."""
_BROAD = frozenset(
    """
    hadiah bantuan bukti logistik perlengkapan peralatan dokumen berkas syarat barang kado ternak buah alat kendaraan
    armada
    """.split()
)
"""Things, in lower case, that what stands behind a comma may be: `membagikan hadiah, piala dan tiga sepeda`."""
_REACH = 4
"""Words before the first comma among which such a verb stands."""
_COUNTED = 2
"""Words of a number and what it counts."""


def is_number(token: Token) -> bool:
    """Say whether a word is a number, in figures or letters."""
    return token.kind is TokenKind.NUMBER or token.lower in NUMBER_WORDS


def is_percent(tokens: Sequence[Token], number: int) -> bool:
    """Say whether the number at an index is a share."""
    return any(token.lower in ("persen", "%") for token in tokens[number + 1 : number + 2])


def value_of(token: Token) -> float:
    """Return the number that a figure or a single word names, 0.5 where that is not plain."""
    if token.kind is not TokenKind.NUMBER:
        return read_words([token.lower]) or 0.5
    number = read_figures(token.text) if token.text.isdecimal() else None
    return 0.5 if number is None else number


def is_last_counted(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether what is brought or taken is three things, the last counted: `membawa KTP, foto dan dua saksi`.

    Nothing stands behind them in the sentence, and no comma before the first.
    """
    first, second = tokens[max(0, comma - _REACH) : comma], tokens[comma + 1 : conjunction]
    last = tokens[conjunction + 1 :]
    is_final = len(last) == _COUNTED + 1 and last[-1].kind is TokenKind.MARK
    if tokens[comma - 1].lower in _BROAD or verb_prefix(second[0]):
        return False
    is_led = any(token.text in _BRINGING for token in first[:-1]) and not any(map(is_number, first))
    is_plain = all(token.text.islower() and not token.text.endswith("nya") for token in (*second, *last[:_COUNTED]))
    return is_final and is_led and is_plain and all(token.text != "," for token in tokens[: comma - 1])
