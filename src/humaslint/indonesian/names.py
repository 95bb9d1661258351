"""Proper names by their capitals: `PT Kwalitas Rak Nusantara`, `Kampung Aktip Raya`, `Desa Praktek Sari`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from humaslint.indonesian.roles import COMMON_PARTS
from humaslint.indonesian.sentences import Sentence
from humaslint.indonesian.tokens import Token, TokenKind

PLACE_HEADS = frozenset(
    """
    jalan jl jln gang dusun kampung desa kelurahan kecamatan kabupaten kota pulau kepulauan bukit gunung sungai
    danau teluk tanjung pantai selat laut perumahan kompleks komplek ruko blok gedung graha wisma hotel pasar
    toko warung kedai rumah restoran kafe pt cv ud po pd tb yayasan lembaga koperasi bank sanggar komunitas
    kelompok klub persatuan paguyuban tk sd sdn mi smp smpn mts sma sman smk smkn ma universitas institut
    politeknik akademi sekolah pesantren ponpes masjid musala gereja pura vihara klinik puskesmas rs rsud
    rsu apotek bengkel balai taman lapangan stadion terminal stasiun pelabuhan bandara hutan majalah tabloid koran
    radio penerbit
    """.split()
)
"""Words that make what follows the name of a place, a firm or a house, however it is spelled."""

_NAME_HEADS = PLACE_HEADS | COMMON_PARTS


class NameRun(NamedTuple):
    """Two or more capitalised words in a row at the str offsets `start:end`; `words` are in lower case."""

    start: int
    end: int
    words: tuple[str, ...]


def capital_runs(text: str, tokens: list[Token], sentences: Iterable[Sentence]) -> tuple[NameRun, ...]:
    """Return the runs of capitalised words in a text.

    A word that only begins a sentence joins a run when it is a place head (Jalan, Toko, Desa), part of a person's name
    or in capitals: in “Praktek Sari dimulai” nothing says that *Praktek* is a name.
    """
    starts = {sentence.start for sentence in sentences}
    runs: list[NameRun] = []
    current: list[Token] = []
    for token in tokens:
        if current and text[current[-1].end : token.start].strip(" \u00a0"):
            _close(current, runs, starts)
        if token.kind in (TokenKind.WORD, TokenKind.ABBREVIATION, TokenKind.NUMBER) and (
            token.text[0].isupper() or (current and token.text[0].isdigit())
        ):
            current.append(token)
        else:
            _close(current, runs, starts)
    _close(current, runs, starts)
    return tuple(runs)


def _close(current: list[Token], runs: list[NameRun], starts: set[int]) -> None:
    first = current[0] if current else None
    if first and first.start in starts and first.lower not in _NAME_HEADS and not _is_acronym(first.text):
        del current[0]
    if len(current) > 1:
        runs.append(NameRun(current[0].start, current[-1].end, tuple(token.lower for token in current)))
    current.clear()


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()
