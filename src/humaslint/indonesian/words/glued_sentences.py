"""Two words in small letters with a bare stop or two between them: `tim.diturunkan`, `lama..ternyata`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.word_analysis import Tier, analyse_word

_GLUED = re.compile(r"(?<![\w.@/:#\\-])([a-z]{3,20})\.{1,2}([a-z]{3,20})(?!\w|[.@/:#\\-]\w)")
_BARE_STOP = re.compile(r"\.(?<=[a-z.]{3}\.)[a-z]{3}")
"""What every such place has; few texts do."""
_DOMAINS = frozenset(
    """
    com org net info gov edu mil biz tech site web desa sch app dev xyz blog news shop online store pro pdf doc docx xls
    ppt jpg png txt csv htm html php exe apk zip dll red pen
    """.split()
)
"""Ends of addresses, file names and notes of editors, in lower case."""
_SHORTENED = frozenset(
    "kab kec kel kep prov jln tgl hlm hal dkk dll dsb dst tel telp bag sub sek red pen dok ket kav".split()
)
"""Abbreviations, in lower case, that are words as well."""
_USUAL = 90
"""How often either word is met at the least, see `Lexicon.frequency`."""


def glued_sentences(text: str) -> Iterator[re.Match[str]]:
    """Yield the places where two usual words have a stop or two and no space between them; the words are two groups."""
    for match in _GLUED.finditer(text) if _BARE_STOP.search(text) else ():
        before, after = match.groups()
        if after not in _DOMAINS and before not in _SHORTENED and _is_usual(before) and _is_usual(after):
            yield match


def _is_usual(word: str) -> bool:
    return load_lexicon().frequency(word) >= _USUAL and analyse_word(word).tier <= Tier.DERIVED
