"""Verbs by their prefixes: words in the shape of *menanam*, *ditanam*, *bertanam*, *tertanam* that are no others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon

_SHAPE = re.compile(r"(?:me[lmnrwy]|di(?!\w+nya$)|ber|be(?=ternak)|ter)[a-z]{3,}")
"""The prefix of each voice and what is left of a stem; *dijelaskannya* tells between commas who says so."""
_SHORT = re.compile(r"(?:me[lmnrwy]|di|ber|ter)[a-z]{3}")
_WHOLE = frozenset(
    "bekerja berangkat berlaku berontak terbang tertawa mengkaji merosot meringis melotot melarat".split()
)
"""Verbs, in lower case, that the dictionary has without affix, as it has nouns of that shape: *berita*, *media*."""
NO_VERBS = frozenset(
    """
    diklat direktori dimana menengah mendatang melayu menyusui merata
    terdakwa terpidana terlapor terduga
    bersama berbagai beragam berikut berikutnya berkala bersejarah berbasis berkelanjutan berkualitas berbahaya
    berisiko berizin berkebutuhan bersertifikat bermotor berprestasi berpenghasilan berdaya berintegritas bermartabat
    bermutu bersubsidi berbayar berlabel berlisensi bergizi bernutrisi bersertifikasi
    termuda tertua tertinggi terendah teratas terbawah terbanyak terjauh terkecil terpanjang terluas terlama terdepan
    terbaru terbaik terdekat terpadu terkait terpencil terdampak terluar tertinggal terbesar terbatas terbuka terakhir
    terkenal tertulis terdahulu teratur terutama tertentu tersebut terapan terong
    """.split()
)
"""Nouns and words that go with nouns, in lower case, that the dictionary has with such a prefix."""


def verb_prefix(token: Token) -> str:
    """Return the two letters with which a verb in small letters begins, which tell its voice; empty if it is none."""
    return token.text[:2] if has_verb_prefix(token.text) else ""


def has_verb(tokens: Sequence[Token]) -> bool:
    """Say whether one of the words is such a verb."""
    return any(has_verb_prefix(token.text) for token in tokens)


def is_verb(token: Token) -> bool:
    """Say whether a word in small letters is such a verb, and no short one: *memuat*, *dicat*, *berisi*."""
    return has_verb_prefix(token.text) and _SHORT.fullmatch(token.text) is None


@lru_cache(maxsize=8192)
def has_verb_prefix(word: str) -> bool:
    """Say whether a lower-case word has the prefix of a verb and is no known noun or adjective."""
    is_shaped = _SHAPE.fullmatch(word) is not None and word not in NO_VERBS
    return word in _WHOLE or (is_shaped and not load_lexicon().is_stem(word))


_ORDERS = frozenset(
    """
    ambil baca bawa buat buka cari catat cek cetak cuci hubungi ikuti isi jaga ketik kirim klik pakai pasang pilih
    pindai scan simpan tekan tulis unduh unggah
    """.split()
)
"""Verbs, in lower case, that ask for something without a suffix: `Isi formulir`."""
_CAUSING = "kan"


def is_order(word: str) -> bool:
    """Say whether a lower-case word asks to do something: `isi`, `siapkan`, but not `ikan`, `makan` or `tindakan`."""
    if word in _ORDERS:
        return True
    lexicon = load_lexicon()
    return word.endswith(_CAUSING) and not lexicon.is_stem(word) and lexicon.is_standard(f"di{word}")
