"""Capitalised words glued to a stop that begin a sentence, not a name: `selesai.Petani`, `RT 07.Warga`."""

from __future__ import annotations

import re

from humaslint.indonesian.abbreviations import RANKS
from humaslint.indonesian.people.roles import OFFICES
from humaslint.indonesian.words.lexicon import load_lexicon

OPENERS = frozenset(
    """
    ia dia oleh dalam hal selain sementara menurut kegiatan untuk pada dengan namun dari ini itu kami kita saya para
    adapun acara turut setelah karena sebelumnya ada di yang bahkan juga tidak sehingga selanjutnya kemudian mereka
    semua beliau berdasarkan sebagai tak kedua
    """.split()
)
"""Words that begin a sentence and no name: after a capitalised word they alone show that a sentence has ended."""
_LONG_NAME = 5
_USUAL = 120
"""How many letters a name has at the least that is not cut short (*Moch.*), and how often a word is met that begins a
sentence behind it (see `Lexicon.frequency`)."""
_FIGURE = re.compile(r"(?<=[^\W\d_]{2}[ -])[0-9]{1,3}\.\Z")
_BACK = 8
"""How far back, in characters, from the end of a figure the word before it is looked for."""
_GOES_ON = re.compile(r",? [a-z]{2}")
"""What stands behind the first word of a sentence, unless that is an office: `di Randu.Bupati Lembayung juga`.

A field or class of a program may be named so as well: `Pejabat.Bupati Randu`.
"""
_ITS = "nya"
"""The clitic of a word that is no name: `di Warung Randu.Adiknya, Danu, datang`."""


def opens_sentence(before: str, following: str, text: str, end: int) -> bool:
    """Say whether a capitalised word is a usual one that begins a sentence, behind a name that is not cut short.

    A figure is no number of an item if a word stands before it: `RT 07.Warga`.
    """
    is_figure = before.isdigit() and _FIGURE.search(text, max(0, end - len(following) - _BACK), end - len(following))
    if not (is_figure or len(before) >= _LONG_NAME) or before.lower() in RANKS:
        return False
    word = following.lower()
    if word.endswith(_ITS) and is_usual(word.removesuffix(_ITS)):
        return True
    is_office = word in OFFICES and not load_lexicon().is_standard(before.lower())
    return is_usual(word) and (is_office or _GOES_ON.match(text, end) is not None)


def is_usual(word: str) -> bool:
    """Say whether a lower-case word is standard and often met."""
    return load_lexicon().is_standard(word) and load_lexicon().frequency(word) >= _USUAL
