"""Slips within the names of offices, where common words have capitals: `Dinas Kebudataan`, `Kabupatan Randu`."""

from __future__ import annotations

import re

from humaslint.indonesian.government.regions import region_words
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.rules.checks.kata.likely_words import likeliest

_OFFICE_HEADS = frozenset(
    """
    Dinas Kementerian Kementrian Badan Biro Bidang Bagian Direktorat Pemerintah Seksi Subbagian Komisi Komite Lembaga
    Balai Pusat Stasiun Dirjen Kabag Kabid Kasi Kasubbag Kasubag Kasubbid Sekretariat Inspektorat Satuan Kantor Rapat
    Kegiatan Pelatihan Sosialisasi Musyawarah Peringatan Hari
    """.split()
)
"""What the names of offices and acts begin with, behind which common words have capitals."""
_KINDS_OF_NAMES = frozenset(
    """
    bupati kabupaten kecamatan kelurahan provinsi kementerian gubernur sekretaris sekretariat direktur direktorat
    inspektorat inspektur pemerintah universitas puskesmas komisaris koordinator komisi angkatan golongan festival
    kejaksaan pengadilan
    """.split()
)
"""Words before the names of places, offices and people whose slips are hardly ever names themselves."""
_FOLLOWED = {
    **dict.fromkeys(("komisi", "angkatan", "golongan"), re.compile("[IVXL]+")),
    "kejaksaan": re.compile("Negeri|Tinggi|Agung"),
}
"""Those of them that a place may be a letter away from (*Kejaksan*), and what stands behind them: a number, a rank."""
_STARTS_OF_KINDS = tuple({word[:2] for word in _KINDS_OF_NAMES})
_ENDS_OF_KINDS = tuple({word[-3:] for word in _KINDS_OF_NAMES})
"""One of the two is left of such a word by nearly every slip."""
_MINISTRIES = frozenset(("Menteri", "Kementerian", "Wamen", "Dinas"))
_PORTFOLIOS = frozenset(
    """
    keuangan pertanian kesehatan sosial perhubungan perdagangan perindustrian pariwisata pendidikan kebudayaan kehutanan
    ketenagakerjaan pertahanan komunikasi informatika kelautan perikanan perumahan permukiman pemberdayaan perlindungan
    pelindungan transmigrasi koperasi kependudukan perencanaan pembangunan peternakan perkebunan pemerintahan
    """.split()
)
"""Words in lower case for what ministries and offices are in charge of."""
_REGION_HEADS = frozenset("Kabupaten Kota Provinsi Kecamatan Kelurahan Desa Pulau Daerah Wilayah Sungai".split())
"""What leads to the name of a place in the name of an office."""
_GENERAL = frozenset("daerah laut tanah pusat".split())
"""Words of the names of regions that are of those of offices as well."""
_SHORT_HEADS = frozenset("Kabag Kabid Kasi Kasubbag Kasubag Kasubbid".split())
"""Offices in short."""
_SHORTEST_CHARGE = 7
"""How many letters a word behind one of these has that is no short form too: *Kasi Penma*."""
_OFFICE_REACH = 5
"""How many words to look back for what the name of an office begins with."""

_PAIR = 2
_ABSTRACT = re.compile(
    r"(?:pe|ke|per)\w{4,}an|\w{4,}(?:asi|isi|itas|ional)|bimbingan|layanan|bantuan|lapangan|angkatan|bangunan|gerakan|kunjungan"
)
"""Words that are no names, whatever stands before or behind them."""
_COMMON = 100
"""How often a word is met at the least of which a capitalised one is a slip (see `Lexicon.frequency`)."""
_USUAL = 0.8
"""What such a slip costs at the most (see `Suggestion.cost`)."""
_LONG, _ANY = 10, 1.0
"""Letters of an abstract noun that no name is near, and what a slip of one may cost."""


def is_of_office(passage: Passage, number: int) -> bool:
    """Say whether a capitalised word is part of an office's or act's name, or tells of what kind a name is."""
    is_one = _is_kind_of_name(passage, number) or _is_in_office(passage, number)
    return is_one or _is_before_term(passage, number)


def _is_kind_of_name(passage: Passage, number: int) -> bool:
    """Say whether a capitalised word is a slip of one that comes before names: *Kabupatan Randu*, *Provinisi Randu*."""
    words = passage.words[number : number + 2]
    if len(words) < _PAIR or passage.text[words[0].end : words[1].start] not in (" ", "/"):
        return False
    is_shown = words[1].text[0].isupper() or len(words[0].text) >= _LONG
    return words[0].text.istitle() and is_shown and is_slip_of_kind(words[0].lower, words[1].text)


def is_slip_of_kind(word: str, following: str = "") -> bool:
    """Say whether a lower-case word is a slip of one that comes before names, or before what is `following` it."""
    may_be = word.startswith(_STARTS_OF_KINDS) or word.endswith(_ENDS_OF_KINDS)
    best = likeliest(word) if may_be else None
    if best is None or best.word not in _KINDS_OF_NAMES:
        return False
    return best.word not in _FOLLOWED or _FOLLOWED[best.word].fullmatch(following) is not None


def _is_before_term(passage: Passage, number: int) -> bool:
    """Say whether a capitalised word, met once, is a slip of an abstract noun before another: *Bimbigan Teknis*."""
    words = passage.words[number : number + 2]
    if len(words) < _PAIR or not passage.adjoin(*words):
        return False
    is_name = words[0].text.istitle() and words[1].text.istitle() and load_lexicon().is_standard(words[1].lower)
    if not is_name or passage.release.word_counts[words[0].lower] > 1:
        return False
    return _is_sure(words[0].lower) and _is_slip_of_abstract(words[0].lower)


def _is_in_office(passage: Passage, number: int) -> bool:
    """Say whether a capitalised word, met once, stands in an office's name among words that there are.

    In *Dinas Kebudataan* and *Dinas Pendidikan dan Kebudataan* it does; behind the name of a region nothing is told.
    Two words behind a comma with no *dan* in them are of who holds the office: `Kepala Dinas Sosial, Hasan Nasbi`.
    """
    token = passage.words[number]
    if passage.release.word_counts[token.lower] > 1 or token.lower in COMMON_PARTS or _may_begin_name(passage, number):
        return False
    end = token.start
    behind_comma: list[str] | None = []
    for before in reversed(passage.words[max(0, number - _OFFICE_REACH) : number]):
        gap = passage.text[before.end : end]
        if gap not in (" ", ", ") or _tells_nothing(before, token, is_next=end == token.start):
            return False
        if gap == ", " and behind_comma and "dan" not in behind_comma:
            return False
        behind_comma = None if gap == ", " or behind_comma is None else [*behind_comma, before.text]
        if before.text in _OFFICE_HEADS:
            return _is_sure(token.lower) or (before.text in _MINISTRIES and _is_portfolio(token.lower))
        if before.text in _MINISTRIES:
            return _is_portfolio(token.lower)
        if before.text != "dan" and not (before.text.istitle() and load_lexicon().is_standard(before.lower)):
            return False
        end = before.start
    return False


def _tells_nothing(before: Token, token: Token, *, is_next: bool) -> bool:
    """Say whether a region's name may go on to the token, or right behind a short head anything may stand."""
    if before.text in _REGION_HEADS or before.lower in region_words() - _GENERAL:
        return True
    return is_next and before.text in _SHORT_HEADS and len(token.text) < _SHORTEST_CHARGE


def _may_begin_name(passage: Passage, number: int) -> bool:
    """Say whether a word, a slip of no abstract noun, stands before part of a person's name: *Tazbar Abdullah*.

    Behind a comma another odd word with a capital is one: `Dinas Sosial, Etrin Dsemo`.
    """
    token, behind = passage.words[number], passage.words[number + 1 : number + 2]
    is_apart = passage.text.endswith(", ", 0, token.start)
    if not any(each.lower in COMMON_PARTS or (is_apart and _is_odd(each.text)) for each in behind):
        return False
    return not _is_slip_of_abstract(passage.words[number].lower)


def _is_slip_of_abstract(word: str) -> bool:
    """Say whether a lower-case word is a slip of an abstract noun."""
    best = likeliest(word)
    return best is not None and _ABSTRACT.fullmatch(best.word) is not None


def _is_odd(text: str) -> bool:
    return text.istitle() and not load_lexicon().is_standard(text.lower())


def _is_portfolio(word: str) -> bool:
    """Say whether a word is a slip of one for what a minister is in charge of: *Menteri Keungan*."""
    best = likeliest(word)
    return best is not None and best.word in _PORTFOLIOS


def _is_sure(word: str) -> bool:
    """Say whether a word is a usual slip of a very common word."""
    best = likeliest(word)
    if best is None or best.frequency < _COMMON or best.word[0] != word[0]:
        return False
    return best.cost <= (_ANY if len(word) >= _LONG and _ABSTRACT.fullmatch(best.word) else _USUAL)
