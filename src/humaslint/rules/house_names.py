"""Names of places, houses and things by the head before them, however they are spelled: `TK Islam Kreatip`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Set
from operator import attrgetter

from humaslint.indonesian.numerals import NUMBER_WORDS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.names import PLACE_HEADS, WHAT_IT_IS
from humaslint.indonesian.time.date_forms import MONTHS, WEEKDAYS
from humaslint.indonesian.tokens import TokenKind

_HOUSES = frozenset(
    """
    toko warung kedai restoran kafe hotel bengkel apotek salon radio majalah tabloid band sanggar klub pt cv ud po tb
    jalan jl jl. jln gang gg. lorong
    """.split()
)
"""Heads, in lower case, behind which no office or region follows, but as signs have it: `PT Jendral Kimia`."""
_BODIES = _HOUSES | frozenset(
    """
    regu grup kapal perahu km kmn kmp poktan gapoktan kwt bumdes yayasan koperasi kelompok komunitas paguyuban persatuan
    kampung desa dusun padukuhan kelurahan bukit gunung pulau danau pantai perumahan kompleks ruko pasar taman tk paud
    sd sdn mi smp smpn mts ma sma sman smk smkn pesantren ponpes
    """.split()
)
"""Heads behind which any other word that has its capital is part of what they are called: `TK Islam Kreatip`."""
_STATE = frozenset(
    """
    propinsi profinsi departement sekertariat sekertaris mentri gubenur pemrov ombudman walikota ibukota kotamadya
    makasar parawisata madrasyah jendral letjend mayjend brigjend
    """.split()
)
"""Offices and regions, in lower case, as they are misspelled."""
_NO_NAMES = re.compile("masyarakat|indonesia|lingkungan|(?:pe|ke)[a-z]{4,}an|pen[gy][a-z]{4,}")
"""What no house is called by, in lower case, so that another spelling of it is a slip there too: `Posko Masyrakat`."""
_CALLED = frozenset("bernama dinamai dijuluki berjuluk bermerek merek".split())
"""Words, in lower case, behind which a name stands: `kucing bernama Apotik`."""
_HOMES = frozenset((("rumah", "makan"), ("rumah", "baca")))
"""Houses whose kind takes two words."""
_GENERAL = frozenset("koperasi kelompok persatuan perumahan kompleks pasar taman sd mi smp mts ma sma smk".split())
"""Heads behind which words that tell of the kind may stand: `Pasar Tradisional`, `SMK Kesehatan`."""
_OWN = _BODIES - _GENERAL
_NAMED = frozenset(
    """
    kri bus lapak gerai butik padepokan orkes kali situ embung waduk bendungan telaga sendang curug gua goa gelanggang
    mal plaza halte dermaga jembatan simpang tugu monumen patung apartemen penginapan losmen vila langgar kapel posyandu
    posko bimbel harian kanal novel film lagu album aplikasi percetakan kebun tambak firma katering kantin warkop
    angkringan lumbung arena sirkuit sumur batik tenun bumdesa pkbm lkp lpk gor rsia pabrik alun-alun
    """.split()
)
"""Heads, in lower case, that with a capital make what follows the name of a thing: `Dermaga Nopember`, `Bus Rejeki`."""
_start = attrgetter("start")
_YEAR = 4
"""Figures behind a month that make it a date: `Pasar Pebruari 2026`."""
WORKS = "film|novel|cerpen|puisi|komik|lagu|album|sinetron|lakon"
"""Words, as a pattern, for works of art that have titles."""
_WORK = re.compile(
    rf"\b(?:{WORKS})(?:nya)?"
    r"(?: [A-Z]\w+(?: [A-Z]\w+| (?:dan|di|yang|dari|untuk)){0,3})? \Z"
)
"""A work of art, and how its title begins before a word with a capital: `novel Sang Penasehat`."""
_REACH = 60
_TIMES = MONTHS.keys() | WEEKDAYS.keys()
"""What behind a work tells when it is shown, unless a capital goes on with its title: `film Jum'at malam`."""
_LONGEST_KIND = 3
"""Words between such a head and one that is called for it: `Warung Nasi Ibu Nopember`."""


def may_name(meant: str) -> bool:
    """Say whether a house or place may be called by what is meant, however it is spelled."""
    return _NO_NAMES.fullmatch(meant.lower()) is None


def is_after_place_head(passage: Passage, start: int) -> bool:
    """Say whether the word before `start` makes what follows the name of a place, firm or house.

    A number in letters with a capital does so too: `Institut Teknologi Sepuluh Nopember`; or its kind is told behind.
    An office or a region is one but behind the head of a business or street: `Museum Propinsi`.
    """
    index = passage.index_around(start)
    if passage.lower[start : passage.tokens[index].end] in _STATE:
        return is_in_own_name(passage, start)
    before = passage.tokens[index - 1] if index else None
    if _WORK.search(passage.text, max(0, start - _REACH), start):
        behind = passage.tokens[index + 1 : index + 2]
        return passage.tokens[index].lower not in _TIMES or any(token.text[0].isupper() for token in behind)
    is_number = before is not None and before.lower in NUMBER_WORDS and before.text[0].isupper()
    if before is not None and (before.lower in PLACE_HEADS or before.lower in _CALLED or is_number):
        return True
    if before is not None and before.lower in _NAMED and before.text[0].isupper():
        behind = passage.tokens[index + 1 : index + 2]
        return not any(token.kind is TokenKind.NUMBER and len(token.text) >= _YEAR for token in behind)
    return _is_in_house_name(passage, index) or _is_told_behind(passage, start)


def _is_told_behind(passage: Passage, start: int) -> bool:
    """Say whether the word is part of a name behind which its bearer's kind is told: `Kreatip Jaya, kelompok tani`."""
    runs = passage.name_runs
    run = runs[max(0, bisect_right(runs, start, key=_start) - 1)] if runs else None
    return run is not None and run.start <= start < run.end and WHAT_IT_IS.match(passage.text, run.end) is not None


def is_in_own_name(passage: Passage, start: int) -> bool:
    """Say whether a head behind which no common word stands makes the word a name, however odd: `PT Modren Jaya`."""
    index = passage.index_around(start)
    is_called = index > 0 and passage.tokens[index - 1].lower in _CALLED
    return is_called or _is_in_house_name(passage, index, _OWN) or _is_told_behind(passage, start)


def _is_in_house_name(passage: Passage, index: int, bodies: Set[str] = _BODIES) -> bool:
    """Say whether a head stands before the word, in front of it or of its run of capitals: `Warung Nasi Nopember`.

    A month may follow any head, save where a year makes it a date; an office or a region only the name of a business.
    """
    tokens = passage.tokens[max(0, index - _LONGEST_KIND) : index + 2]
    at = min(index, _LONGEST_KIND)
    is_month = tokens[at].lower in MONTHS
    if is_month and any(token.kind is TokenKind.NUMBER for token in tokens[at + 1 :]):
        return False
    heads = PLACE_HEADS | bodies if is_month else _HOUSES if tokens[at].lower in _STATE else bodies
    words: list[str] = []
    for token, following in zip(reversed(tokens[:at]), reversed(tokens[1 : at + 1]), strict=True):
        if token.end + 1 != following.start or not (token.text[0].isupper() or token.lower in heads):
            return False
        words.insert(0, token.lower)
        if token.lower in heads or tuple(words[:2]) in _HOMES:
            return True
    return False
