"""Subjects that a relative clause narrows down, before their predicate: `Siswa yang lulus, akan diterima`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.clauses.pointed_subjects import is_adverbial
from humaslint.indonesian.clauses.predicates import ASIDES, is_verbal
from humaslint.indonesian.clauses.subject_heads import begins_subject
from humaslint.indonesian.lists.item_amounts import is_number
from humaslint.indonesian.numerals import NUMBER_WORDS
from humaslint.indonesian.small_words import CLAUSE_OPENERS, COUNTERS, PARTS_OF_DAY, PREDICATIVE, TIMES
from humaslint.indonesian.time.date_forms import MONTHS, WEEKDAYS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import has_verb_prefix, is_order

_LONGEST = 16
"""Words. A longer phrase is too likely to hide a clause."""

_STRONG = PREDICATIVE | frozenset("wajib boleh berhak dilarang diwajibkan diperbolehkan".split())
"""Words, in lower case, that are a predicate or bring one in, whatever stands before them."""

_MODALS = _STRONG | frozenset("ingin mau hendak perlu sudah masih sedang tak minta".split())
"""Words, in lower case, that before the relative clause show a predicate: `Camat tidak ingin warga yang antre, …`."""

_COLONS = frozenset(
    """
    langkah cara tindakan upaya strategi syarat tugas tujuan fokus program kegiatan hal informasi kabar data laporan
    catatan rencana berita bentuk contoh alasan pilihan solusi prinsip poin agenda aktivitas pesan jawaban kesimpulan
    target sasaran hasil
    """.split()
)
"""Heads, in lower case, behind which a comma may stand for a colon: `Cara yang ditempuh camat, membangun tanggul.`"""

_FINITE = frozenset("berhasil berjalan berlangsung berakhir berlanjut bertujuan".split())
"""Verbs, in lower case, that tell of such a head, and are none of what stands behind a colon."""

_CLAUSE_WORDS = CLAUSE_OPENERS | frozenset(
    """
    bahwa sebab adalah ialah merupakan menjadi menurut seperti yaitu yakni misalnya lalu kemudian juga pun ini itu
    tersebut kini turut
    """.split()
)
"""Words, in lower case, that show a clause of its own or an aside within the phrase."""

_OWN = frozenset(
    """
    berhak mencurigakan membahayakan mengkhawatirkan memprihatinkan meresahkan memadai menular menahun mendesak
    """.split()
)
"""Verbs, in lower case, that fill a relative clause: `Warga yang berhak, …`."""

_SINCE = frozenset("sejak selama hingga sampai".split())
"""Words, in lower case, that open a clause, or before a time only tell when: `sejak tahun lalu`, `selama dua pekan`."""

_WHEN = (
    TIMES
    | WEEKDAYS.keys()
    | MONTHS.keys()
    | NUMBER_WORDS
    | PARTS_OF_DAY
    | frozenset("kemarin dulu awal akhir pertengahan beberapa lama dini".split())
)
"""Words, in lower case, with which a time begins or ends."""

_MEASURES = frozenset("berjumlah sebanyak sejumlah mencapai memuat mengangkut membawa berisi dari oleh".split())
"""Words, in lower case, behind which an amount belongs to the relative clause: `Rombongan yang berjumlah 12 orang`."""

_QUANTIFIERS = frozenset("sebanyak sejumlah sebagian seluruh semua setiap seorang segala salah".split())

_BESIDE = ASIDES | frozenset(
    """
    didominasi ditambah diikuti diiringi diketahui ditaksir dimulai diawali dilanjutkan ditutup diselingi dilengkapi
    digendong
    """.split()
)
"""Passive verbs, in lower case, that add to a sentence whole before them: `Siswa yang tampil 12 orang, disusul …`."""


_BEFALLING = frozenset(
    """
    tertimbun terseret terjebak tertabrak tertembak terbakar tersengat tertipu tertangkap terjatuh terluka terpeleset
    tertular terkena terserang tercatat terdaftar terancam terbukti tersambung terlibat
    """.split()
)
"""Verbs of what befalls somebody, in lower case, which tell as passives do."""
_WHOLE = frozenset(
    """
    rusak roboh hancur hilang mati sakit luka selamat hadir datang lulus lolos gagal kalah menang tewas kering basah
    penuh kosong selesai rampung pulang kotor retak patah cedera
    """.split()
)
"""Words, in lower case, that fill a relative clause; a verb behind is the predicate: `Warga yang sakit dirujuk …`."""
_AFTER = _WHOLE | frozenset("meninggal hanyut jatuh rugi pingsan kritis mogok banyak sedikit ribuan ratusan".split())
"""Words, in lower case, that behind a relative clause are its predicate: `Warga yang memancing tewas, tersengat …`."""
_JUST = frozenset("baru telah sudah akan hendak masih sedang ingin tidak belum".split())
"""Words, in lower case, between *yang* and such a word: `Tamu yang baru datang`."""
_PLACING = frozenset("di ke dari pada dalam dengan oleh sejak".split())
_LATE = "terlambat"
"""What behind such a word tells how: `Siswa yang datang terlambat, tidak boleh masuk`."""
_NEAR = 4
"""Words at an end of the relative clause."""


def may_be_told(subject: Sequence[Token], verb: Token) -> bool:
    """Say whether a passive verb may be the predicate of what a usual noun begins.

    `Hadir guru yang …, diantar …` is whole before the comma, and so are `Bahan yang dipakai rotan, diambil …` and what
    `didampingi` or the like adds to.
    """
    is_passive = verb.text.startswith("di") or verb.text in _BEFALLING
    if verb.text in _BESIDE or not is_passive or not is_verbal(verb):
        return False
    words = [token.lower for token in subject]
    clause = subject[words.index("yang") + 1 :] if "yang" in words else ()
    is_whole = words[-1] in _WHOLE and all(token.lower in _JUST for token in clause[:-1])
    is_closed = is_whole or words[-1] in _WHEN | {"lalu"} or all(token.lower in _JUST for token in clause[:-1])
    is_closed = is_closed or not _PLACING.isdisjoint(words[-_NEAR:-1])
    if verb.text in _BEFALLING and len(clause) > 1 and not _is_open(clause):
        return False
    is_active = any(_is_verb(token) and token.text.startswith("me") for token in clause[:_NEAR])
    return begins_subject(words[0]) and (is_closed or is_active)


def _is_open(clause: Sequence[Token]) -> bool:
    """Say whether a relative clause ends with what its verb or a preposition takes: `yang sedang memanen udang`.

    Else what ends it may be the predicate: `Bus yang membawa siswa oleng, terjatuh …`, `… yang mendaki kelelahan, …`.
    """
    before, last = clause[-2], clause[-1].lower
    is_state = last in _AFTER or (last.startswith("ke") and last.endswith("an"))
    return not is_state and (before.lower in _PLACING or _is_verb(before))


def is_relative_subject(tokens: Sequence[Token], verb: Token, *, is_predicate: bool) -> bool:
    """Say whether the words before a comma are a noun phrase with one relative clause, and the verb its predicate.

    `is_predicate` says that the verb looks like a finite one. Where the clause has several verbs the last of them may
    be the predicate: then only a word that can be nothing else counts.
    """
    tokens = _without_now(_without_brackets(tokens))
    words = [token.lower for token in tokens]
    is_plain = all(token.kind in (TokenKind.WORD, TokenKind.NUMBER) or token.text == "-" for token in tokens)
    if words.count("yang") != 1 or not is_plain or not 2 < len(words) <= _LONGEST:
        return False
    at = words.index("yang")
    if not _is_noun_phrase(tokens, words, at):
        return False
    if verb.text in _STRONG:
        return True
    if verb.text == "terdiri" or (verb.text.startswith("di") and _ends_in_count(tokens)):
        return False
    is_head = words[0] not in _COLONS or verb.text in _FINITE
    return is_predicate and is_head and sum(map(_is_verb, tokens[at + 1 :])) < 2


def _is_noun_phrase(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """Say whether a head without a verb stands before the *yang* at that place, and one clause behind it.

    An adverbial has a *yang* too: `Ada syarat bagi yang sudah menang, tidak boleh ikut`; and so has what is asked
    for: `Isi formulir yang disediakan petugas, dilengkapi fotokopi KTP`.
    """
    if is_order(words[0]) or not 0 < at < len(words) - 1 or (is_adverbial(words[0]) and words[0] not in _QUANTIFIERS):
        return False
    behind = _without_times(tokens[at + 1 + (words[at + 1] == "merupakan") :])
    if not _CLAUSE_WORDS.isdisjoint((*words[:at], *behind)) or not _MODALS.isdisjoint(words[1:at]):
        return False
    if words[at - 1] == "bagi" or any(map(_is_verb, tokens[1:at])):
        return False
    is_whole = words[at + 1] in _WHOLE and words[at + 2 : at + 3] != [_LATE]
    return not (is_whole and any(map(_is_verb, tokens[at + 2 : at + 3])))


def _ends_in_count(tokens: Sequence[Token]) -> bool:
    """Say whether an amount of people or things is told last, as a predicate: `Rumah yang rusak 12 unit, dihuni …`."""
    *_, measure, number, unit = tokens
    return is_number(number) and unit.lower in COUNTERS and measure.lower not in _MEASURES


def _without_brackets(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens that stand outside brackets: `Pasar yang dibuka Jumat (7/3)`."""
    bare: list[Token] = []
    depth = 0
    for token in tokens:
        depth += token.text == "("
        if not depth:
            bare += (token,)
        depth -= token.text == ")"
    return bare


def _without_now(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens without *saat ini*: `Anggaran yang saat ini hilang, bisa …`."""
    at = next((number for number, token in enumerate(tokens[1:-1], start=1) if token.text == "saat"), 0)
    return (*tokens[:at], *tokens[at + 2 :]) if at and tokens[at + 1].text == "ini" else tokens


def _without_times(tokens: Sequence[Token]) -> list[str]:
    """Return the words in lower case without what only tells when: the first of `sejak Senin lalu`, and its last."""
    words = [token.lower for token in tokens]
    are_times = [word in _WHEN or token.kind is TokenKind.NUMBER for word, token in zip(words, tokens, strict=True)]
    return [
        word
        for at, word in enumerate(words)
        if not (word in _SINCE and any(are_times[at + 1 : at + 2]))
        and not (word == "lalu" and at and are_times[at - 1])
    ]


def _is_verb(token: Token) -> bool:
    return token.text not in _OWN and has_verb_prefix(token.text)
