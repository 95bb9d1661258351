"""Subjects that a pointing word closes, and the predicates behind them: `Poli tersebut, dilengkapi …`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.clauses.predicates import ASIDES, BREAKDOWNS, LINKING, OUTCOMES
from humaslint.indonesian.small_words import FUNCTION_WORDS, PARTS_OF_DAY, POINTERS, TIMES
from humaslint.indonesian.time.date_forms import MONTHS, WEEKDAYS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import has_verb_prefix

_LONGEST = 8
"""Words. A longer phrase is too likely to hide a clause."""
_LONGEST_RELATIVE = 12
"""Words of one with a relative clause."""
_BRACKET = 4
"""Tokens of a bracket with one word in it, and the pointing word behind it."""
_TIMES = (
    MONTHS.keys()
    | WEEKDAYS.keys()
    | TIMES
    | PARTS_OF_DAY
    | frozenset(
        """
        kini kala waktu masa momen kesempatan saat semester triwulan kuartal periode musim sesi tahap ramadan ramadhan
        lebaran natal idulfitri iduladha zaman era kali belakangan awal akhir pertengahan tempat mulai
        """.split()
    )
)
_NO_HEADS = frozenset(
    """
    akibat atas berkat guna demi terkait perihal ihwal usai pasca kendati lantaran gara-gara apalagi bahkan hanya
    khusus begitu tatkala adanya tidak bukan tanpa belum jika kalau maka hingga sampai antara bersama lewat via per
    hasilnya rencananya intinya artinya misalnya umumnya biasanya sayangnya alhasil foto sumber keterangan tak dari
    itu ini hal-hal olehnya mulanya awalnya alih-alih ditambah terutama terakhir berikut berikutnya berbasis
    """.split()
)
"""Words, in lower case, with which adverbials begin that end as such a subject does: `Akibat kejadian itu, …`."""
_SE_NOUNS = frozenset(
    """
    sekolah seminar seluruh semua sertifikat seleksi sektor sembako sentra selebaran seni sel sensor server serangga
    senjata selokan seragam sepatu sepeda semen seniman serikat sekretaris sejarawan selimut sedimen sekat
    """.split()
)
_VOICES = ("me", "di")
_MODALS = frozenset(
    """
    akan telah sudah dapat bisa harus wajib perlu mampu masih sedang berhasil bertujuan berlangsung berdampak berpotensi
    berfungsi berkaitan bermula berawal berada berjalan bermanfaat berisi berasal berlaku tercermin terjadi terlihat
    terbukti tercatat tersebar terletak terbentuk terwujud tercapai sepakat setuju siap sangat
    """.split()
)
"""Predicates in other shapes, and words that bring one in, in lower case."""
_NO_PREDICATES = (
    ASIDES
    | LINKING
    | frozenset(
        """
        mencakup diantara dikarenakan diakui dikatakan dijelaskan diungkapkan ditegaskan disebutkan disampaikan
        ditambahkan diketahui diharapkan diperlukan dibutuhkan dimana diantaranya dimulai ditambah
        """.split()
    )
)
"""Words in the shape of verbs, in lower case, that open an aside or a clause of their own."""
_LATE = frozenset("dimulai dipimpin ditandai".split())
"""Those of them that open no aside where no comma comes behind."""
_LAST = _MODALS | OUTCOMES | BREAKDOWNS | {"tidak"}
"""What brings in a predicate where no comma comes behind."""


def is_pointed_subject(tokens: Sequence[Token], verb: Token, *, is_last: bool) -> bool:
    """Say whether the words before a comma are a noun phrase that *ini*, *itu* or *tersebut* closes, before a verb.

    `is_last` says that no comma comes behind, so that the verb opens no aside.
    """
    return _is_verb(verb, is_last=is_last) and is_pointed_phrase(tokens)


def is_pointed_phrase(tokens: Sequence[Token]) -> bool:
    """Say whether the words are a noun phrase that *ini*, *itu* or *tersebut* closes, and no adverbial.

    A relative clause may be part of the phrase: `Siswa yang bertugas itu, mengibarkan …`.
    """
    if not tokens or tokens[-1].lower not in POINTERS:
        return False
    tokens = _without_bracket(tokens)
    words = [token.lower for token in tokens]
    is_plain = all(token.kind in (TokenKind.WORD, TokenKind.NUMBER) for token in tokens)
    is_relative = "yang" in words[1:-1]
    if not (1 < len(words) <= (_LONGEST_RELATIVE if is_relative else _LONGEST) and is_plain):
        return False
    if is_adverbial(words[0]):
        return False
    between = words[1:-1]
    at = between.index("yang") if is_relative else len(between)
    if len(words) > _LONGEST and sum(map(_is_verbal, between[at:])) > 1:
        return False
    if words[-2] in _TIMES and not _MODALS.isdisjoint(between[:at]):
        return False  # a clause and its time: `Rapat berlangsung hari ini`
    return not any(word in FUNCTION_WORDS or word in POINTERS or _is_verbal(word) for word in between[:at])


def _without_bracket(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens without the bracket before the pointing word: `Kapolres Melur Timur (MT) itu`."""
    is_bracket = len(tokens) > _BRACKET and tokens[-_BRACKET].text == "(" and tokens[-2].text == ")"
    return (*tokens[:-_BRACKET], tokens[-1]) if is_bracket else tokens


def _is_verb(token: Token, *, is_last: bool) -> bool:
    word = token.text
    return word in (_LAST if is_last else _MODALS) or _is_verbal(word) or (is_last and word in _LATE)


def is_adverbial(word: str) -> bool:
    """Say whether a phrase that begins with the lower-case word may be an adverbial."""
    if word in _TIMES or word in _NO_HEADS or word in FUNCTION_WORDS:
        return True
    return has_verb_prefix(word) or (word.startswith("se") and "-" not in word and word not in _SE_NOUNS)


def _is_verbal(word: str) -> bool:
    return word.startswith(_VOICES) and word not in _NO_PREDICATES and has_verb_prefix(word)
