"""A common term of two or three words with capitals that the same release writes in small letters elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from humaslint.indonesian.government.regions import letters_of, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.roles import INSTITUTIONS
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token

_LONGEST = 3
"""Words."""
_MOST = 2
"""Capitals. A term that has them more often is one that the release has defined."""
_CROWD = 100
"""Terms. A text with more is no release."""
_ENDS = frozenset(".,;)")
"""Marks behind a term."""
_HEADS = PLACE_HEADS | INSTITUTIONS | {"kali"}
"""Words, in lower case, with which the name of a place or body begins."""
NAMING = frozenset(
    """
    tentang tema bertema bertajuk berjudul bernama bertuliskan judul tajuk istilah program gerakan kampanye aplikasi
    lomba festival kegiatan acara aksi inovasi buku film lagu majalah rubrik slogan semboyan moto bendera forum
    komunitas kelompok yayasan tim bidang seksi bagian divisi komisi jurusan prodi kategori penghargaan mata kelas
    kampus gedung aula ruang hari bulan dan serta atau & lokakarya pelatihan seminar webinar diskusi
    mahasiswa mahasiswi dosen alumni alumnus lulusan sarjana magister doktor studi departemen
    sosialisasi sidang dinas badan kantor kementerian bank menu submenu tab tombol opsi fitur kanal laman halaman
    """.split()
)
"""Words, in lower case, beside which such words may be a name, or the rest of one."""

_LEADING = frozenset("pada untuk dalam bagi melalui sebagai".split())
"""Words within a title, and none before the name of a place."""


def find_terms(release: Release, is_common: Callable[[Token], bool]) -> Iterator[tuple[Passage, int, int]]:
    """Yield where such a term stands, all of whose words are common: no more often so than without capitals.

    One that a bracket gives as the short form of a name is a name: `Posyandu Terintegrasi Randu (Poster Randu)`.
    """
    found = [
        (passage, passage.tokens[first].start, passage.tokens[last].end)
        for passage, first, last in _runs(release)
        if _stands_between(passage, first, last)
        and not _goes_on(passage, last, is_common)
        and all(map(is_common, passage.tokens[first : last + 1]))
    ]
    counts = Counter(passage.text[start:end] for passage, start, end in found)
    few = [
        term
        for term, count in counts.items()
        if count <= _MOST and letters_of(term) not in regions() and f"({term})" not in release.text
    ]
    if not 0 < len(few) <= _CROWD:
        return
    small = Counter(re.findall(rf"\b(?:{'|'.join(re.escape(term.lower()) for term in few)})\b", release.text))
    for passage, start, end in found:
        term = passage.text[start:end]
        if counts[term] <= min(_MOST, small[term.lower()]):
            yield passage, start, end


def _goes_on(passage: Passage, last: int, is_common: Callable[[Token], bool]) -> bool:
    """Say whether a title goes on behind a small word: `menyampaikan Penggunaan Bahasa pada Laman Instansi`."""
    words = passage.tokens[last + 1 : last + 3]
    is_led = len(words) > 1 and words[0].text in _LEADING and words[1].text.istitle()
    return is_led and is_common(words[1])


def _runs(release: Release) -> Iterator[tuple[Passage, int, int]]:
    """Yield the first and last token of each run of capitalised words that have small letters elsewhere."""
    small = release.small_words
    for passage in release.passages:
        tokens, first = passage.tokens, -1
        for left, right in pairwise([*passage.capitals, -1]):
            if right == left + 1:
                first = left if first < 0 else first
            elif first >= 0:
                if left - first < _LONGEST and tokens[first].lower in small and tokens[left].lower in small:
                    yield passage, first, left
                first = -1


def _stands_between(passage: Passage, first: int, last: int) -> bool:
    """Say whether words in small letters or marks touch the run, none of which makes it a name or a part of one."""
    tokens = passage.tokens
    if passage.is_headline or not first or last + 1 >= len(tokens) or tokens[first].lower in _HEADS:
        return False
    before, after = tokens[first - 1], tokens[last + 1]
    if after.text == "," and last + 2 < len(tokens) and tokens[last + 2].text[0].isupper():
        return False  # a name in a row of names: `di tiga tempat, yaitu Batu Belah, Gedung Randu, dan Waru`
    if not before.text.islower() or before.lower in NAMING or not passage.adjoin(before, tokens[first]):
        return False
    return after.text in _ENDS or (after.text.islower() and after.lower not in NAMING)
