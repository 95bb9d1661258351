"""Names as the subject of a sentence: `Rani Pertiwi, menjelaskan tata cara`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from humaslint.indonesian.clauses.predicates import DERIVED_VERB
from humaslint.indonesian.small_words import CLAUSE_OPENERS, PARTS_OF_DAY
from humaslint.indonesian.time.date_forms import CALENDAR_NAMES
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.word_analysis import Tier, analyse_word

_PARTICLES = frozenset("dan di bin binti van de of untuk serta selaku".split())
NO_NAMES = CALENDAR_NAMES.union(
    PARTS_OF_DAY,
    CLAUSE_OPENERS,
    """
    pada dalam di dari ke untuk oleh dengan bagi menurut selain
    akhirnya kini sebab hari tahun bulan tanggal pukul
    atas antara hingga mulai terhitung per tepat khusus lewat jelang awal pertengahan akhir besok
    tadi libur lebaran ramadan natal idulfitri iduladha nyepi waisak imlek
    sampai seperti sebagai tentang terhadap melalui berdasarkan tak tidak bukan
    foto sumber penulis editor reporter selamat terima dirgahayu alhamdulillah insyaallah insya bismillah masyaallah
    bersama kata ujar tutur ucap ibarat bak laksana demi guna buat berkat akibat soal ihwal terkait kecuali tanpa
    setiap serupa senada jangan cukup bahkan asal
    tambah jelas ungkap terang sebut aku lanjut sambung imbuh tegas tandas pungkas papar beber urai cerita kenang pesan
    pinta harap jawab sahut
    menjelang menyambut menyongsong memasuki mengingat menghadapi menuju mengenai
    """.split(),
)
"""Words, in lower case, with which no name begins."""


def is_name(words: Sequence[Token]) -> bool:
    """Say whether the words at the head of a sentence are the name of somebody or something."""
    first = words[0].lower
    if first in NO_NAMES or DERIVED_VERB.fullmatch(first):
        return False
    if len(words) == 1:
        return len(first) > 2 and analyse_word(first).tier >= Tier.ENGLISH
    return (
        first[0] != words[0].text[0]
        and words[1].text[0].isupper()
        and all(token.text[0].isupper() or token.text[0].isdigit() or token.lower in _PARTICLES for token in words[1:])
    )


_APPOSITIONS = frozenset([("bagian", "dari"), ("salah", "satu"), ("salah", "seorang"), ("anak", "perusahaan")])
"""Pairs of words, in lower case, that begin one."""


def has_apposition(words: Sequence[Token]) -> bool:
    """Say whether an apposition that the comma closes has lost the one that opens it: `Air bagian dari alam, …`."""
    pairs = {(left.lower, right.lower) for left, right in pairwise(words[1:])}
    return not pairs.isdisjoint(_APPOSITIONS)
