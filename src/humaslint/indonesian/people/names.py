"""Proper names by their capitals: `PT Kwalitas Rak Nusantara`, `Kampung Aktip Raya`, `Desa Praktek Sari`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.sentences import Sentence
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.word_analysis import Tier, analyse_word

PLACE_HEADS = frozenset(
    """
    jalan jl jln gang dusun padukuhan kampung desa kalurahan kelurahan nagari jorong korong koto gampong pekon
    distrik kapanewon kemantren kecamatan kabupaten kota pulau kepulauan bukit gunung sungai
    danau teluk tanjung pantai selat laut perumahan kompleks komplek ruko blok gedung graha wisma hotel pasar
    toko warung kedai rumah restoran kafe pt cv ud po pd tb yayasan lembaga koperasi bank sanggar komunitas
    kelompok klub persatuan paguyuban tk sd sdn mi smp smpn mts sma sman smk smkn ma universitas institut
    politeknik akademi sekolah pesantren ponpes masjid musala gereja pura vihara klinik puskesmas rs rsud
    rsu apotek bengkel balai taman lapangan stadion terminal stasiun pelabuhan bandara hutan majalah tabloid koran
    radio penerbit museum kios depot salon studio galeri wihara kelenteng pondok sentra
    """.split()
)
"""Words that make what follows the name of a place, a firm or a house, however it is spelled."""

_NAME_HEADS = PLACE_HEADS | COMMON_PARTS
_KINDS = frozenset((TokenKind.WORD, TokenKind.ABBREVIATION, TokenKind.NUMBER))
"""What a name is made of."""
WHAT_IT_IS = re.compile(
    r", (?:sebuah |salah satu )?(?:kelompok|regu|sanggar|komunitas|paguyuban|koperasi|yayasan|toko|warung|kedai|bengkel"
    r"|pabrik|perusahaan|usaha|merek|band|grup|klub|kapal|perahu|desa|dusun|kampung)\b"
)
"""How it is told behind a name what bears it."""
_SHORTEST_NAME = 4
"""Letters of a word that is no name because it is in no list of words; the lists leave out *di* and *ke*."""


class NameRun(NamedTuple):
    """Two or more capitalised words in a row at the str offsets `start:end`; `words` are in lower case."""

    start: int
    end: int
    words: tuple[str, ...]


def capital_runs(
    text: str, tokens: list[Token], capitals: Sequence[int], sentences: Iterable[Sentence]
) -> tuple[NameRun, ...]:
    """Return the runs of capitalised words in a text; `capitals` are the indexes of the tokens that have a capital.

    A word that only begins a sentence joins a run when it is a place head (Jalan, Toko, Desa), part of a person's name,
    in capitals or in no list of words, or when what bears the name is told behind it (*Praktek Sari, kelompok tani*):
    in “Praktek Sari dimulai” nothing says that *Praktek* is a name.
    """
    starts = {sentence.start for sentence in sentences}
    runs: list[NameRun] = []
    behind = 0
    for first in capitals:
        if first < behind or tokens[first].kind not in _KINDS:
            continue
        behind = _end_of_run(text, tokens, first + 1)
        if behind == first + 1:
            continue
        only_begins = _only_begins(tokens[first], starts) and not WHAT_IT_IS.match(text, tokens[behind - 1].end)
        run = tokens[first + only_begins : behind]
        if len(run) > 1:
            runs.append(NameRun(run[0].start, run[-1].end, tuple([token.lower for token in run])))
    return tuple(runs)


def known_runs(words: Iterable[Token], pairs: Set[tuple[str, str]]) -> tuple[NameRun, ...]:
    """Return the runs of two words that are among the pairs, of words in lower case."""
    return tuple(
        NameRun(left.start, right.end, (left.lower, right.lower))
        for left, right in pairwise(words)
        if (left.lower, right.lower) in pairs
    )


def _end_of_run(text: str, tokens: list[Token], index: int) -> int:
    """Return the index behind the run that goes on at the token `index`: with words and numbers, spaces between."""
    end = tokens[index - 1].end
    while index < len(tokens):
        token = tokens[index]
        first = token.text[0]
        is_part = (first.isupper() or first.isdigit()) and token.kind in _KINDS
        if not is_part or text[end : token.start].strip(" "):
            break
        index, end = index + 1, token.end
    return index


def _only_begins(token: Token, starts: set[int]) -> bool:
    """Say whether a word that begins a sentence is none that is known as a name, or that no one knows: *Eazy*."""
    if token.start not in starts or token.lower in _NAME_HEADS or _is_acronym(token.text):
        return False
    return len(token.text) < _SHORTEST_NAME or analyse_word(token.lower).tier is not Tier.UNKNOWN


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()
