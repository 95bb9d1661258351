"""Words that are the predicate of a clause, or show one: what a comma before them may part from its subject."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaslint.indonesian.small_words import CLAUSE_OPENERS, POINTERS, PREDICATIVE
from humaslint.indonesian.speech import REPORTING_VERBS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.verb_shapes import NO_VERBS, has_verb_prefix

_PREDICATES = REPORTING_VERBS.union(
    PREDICATIVE,
    """
    menjadi sudah sedang masih wajib ingin hendak perlu bukan sangat sanggup enggan berani gemar
    mendapat menerima mengikuti membuka menutup menghadiri memiliki mempunyai memakai membawa membeli membuat
    membangun membaca membantu memimpin memulai memilih meminjam memandu melakukan melatih melayani menanam
    dimuat dibuat dipilih dibangun disusun digelar dibuka ditutup diikuti dijual dibeli dikelola dipimpin digagas
    menggelar mengelola menguasai mengunjungi meninjau menyambut menyerah menunggu menjual menjaga mencari mencapai
    mengerjakan mengadakan mengajukan menyiapkan memeriksa mencatat memantau memanen merawat mengukur mengangkut
    bekerja berjalan berlangsung berada bertujuan berkomitmen berperan berupaya berusaha berencana bersepakat
    diminta diimbau dihimbau diajak disambut dilarang diberi diterima dirawat dibawa ikut turut hadir
    berhak berwenang berkewajiban berpeluang berakhir berlanjut bertambah berkurang
    berhasil bertemu berkumpul belajar bermain berlatih bergerak berdiri berasal berfungsi berisi bersaing bertugas
    berkunjung bergotong
    """.split(),
)
"""Finite predicates, in lower case. Other verbs are told by me- or di- with -kan or -i."""

ASIDES = frozenset("didampingi ditemani disaksikan diwakili disertai dipimpin dibantu dipandu disusul dikawal".split())
"""Passives, in lower case, that tell in an aside who else takes part: `Bupati, didampingi istri, …`."""
LINKING = frozenset(
    """
    melainkan melalui melansir memasuki menanggapi mengenai menghadapi mengingat mengutip menjelang menurut menyikapi
    menyusul merujuk dikutip dilansir
    """.split()
)
"""Prepositions in the shape of verbs, in lower case, and verbs that open an adverbial: `Pasar itu, menurut Rani, …`."""
_PARTICIPLES = (
    ASIDES
    | LINKING
    | frozenset(
        """
        diikuti dihadiri dilanjutkan dikelilingi diapit diketuai dimotori diberitakan dinamai dijuluki dibuktikan
        ditandai mewakili mendampingi menggantikan menemani menyertai mengawali mengakhiri menindaklanjuti menyambung
        terdiri bersamaan bertempat berdasarkan bertepatan berupa berbekal bermodal bermodalkan bermuatan berbendera
        """.split()
    )
)
"""Verbs, in lower case, that open an aside as often as a predicate."""

DERIVED_VERB = re.compile(r"(?:me|di)[a-z]{4,}(?:kan|i)")
_ATTRIBUTES = frozenset("bernama berinisial berusia berjumlah termasuk".split())
"""Verbs, in lower case, that belong to the noun before them: `siswa bernama Danu`."""
_ASIDES = frozenset("dikatakannya diungkapkannya dijelaskannya ditegaskannya disebutkannya diakuinya".split())
"""Passives that tell between commas who says so: `Hal itu, dikatakannya, menyusul …`."""
_NO_PREDICATES = _PARTICIPLES | _ATTRIBUTES | NO_VERBS
_CLAUSE_WORDS = CLAUSE_OPENERS.union(
    PREDICATIVE,
    """
    yang bahwa selesai
    sebab
    sudah sedang masih wajib ingin perlu bukan
    ada tiba datang pulang pergi hadir naik turun masuk keluar jatuh surut tewas wafat lahir tumbuh lulus gagal kalah
    hanyalah bukanlah tidaklah belumlah
    lanjut kata ujar tutur sambung imbuh sukses ikut turut siap sibuk ramai
    antusias senang gembira puas panik sedih marah takut lancar usah mulai buka padam reda rampung roboh jebol
    tutup duduk tampak terlihat menurut seperti yaitu yakni misalnya lalu kemudian juga pun
    """.split(),
)
"""Words that show a clause, an aside or a predicate before the comma."""

_BARE_VERBS = frozenset(
    "tinggal datang pulang pergi masuk keluar naik turun duduk hadir ikut tiba makan minum tidur bangun lahir "
    "bekerja belajar melaju memuat berisi berada menuai meraih".split()
)
"""Verbs without a prefix, or short: a clause that has one is whole, and a comma behind it parts it from the next."""

HEADLINE_VERBS = frozenset(
    """
    hadiri gelar ikuti imbau ingatkan apresiasi kunjungi kukuhkan lantik resmikan lepas luncurkan lakukan laksanakan
    raih serahkan sampaikan salurkan siapkan tinjau tegaskan tetapkan terapkan pimpin pastikan perkuat paparkan bagikan
    berikan bahas dukung dorong dampingi canangkan jalin gandeng ungkap tangkap amankan bekuk ringkus sita musnahkan
    """.split()
)
"""Verbs as headlines cut them short, in lower case; behind a name they are its predicate: `Kapolres Randu pimpin …`."""

BEHIND_ASIDES = frozenset(
    """
    kini sekarang sempat langsung resmi tetap terus bakal akhirnya selalu sering kerap jarang mulai lebih makin semakin
    kian sangat pernah baru kembali hampir
    """.split()
)
"""Words, in lower case, that bring in the predicate behind an aside: `Gedung itu, dibangun pada 1920, kini …`."""

ADVERBS = frozenset(
    """
    juga turut ikut kembali langsung sama-sama pun tentu tentunya justru memang mulai tetap sempat terus resmi segera
    akhirnya rutin umumnya biasanya kebanyakan hanya kini selalu sering kerap senantiasa saling belum
    """.split()
)
"""Words, in lower case, that bring in a verb: `Kegiatan ini, juga bertujuan …`."""

_LATE = frozenset(
    """
    terdiri dimulai dipimpin ditandai naik turun tampak terlihat tumbuh tersedia datang tiba pulang pergi berangkat
    pindah lulus tampil tewas menang kalah gagal boleh patut layak terancam terpilih tinggal duduk tidur sepakat setuju
    siap
    """.split()
)
"""Verbs, in lower case, that open no aside where no comma comes behind, and the shape of others."""

NARROWING = frozenset("untuk bagi dari".split())
"""Prepositions, in lower case, that bring in no predicate behind a noun: `Biaya tera bagi pedagang, ditanggung …`."""
OUTCOMES = frozenset(
    """
    aman gratis habis hancur hangat kondusif kosong kritis lancar laris licin lumpuh macet mahal meriah padat penuh
    ramai rampung roboh rusak sehat selamat selesai sepi stabil sukses ganas
    """.split()
)
"""Words, in lower case, that are far oftener the predicate of a phrase than part of it: `Pentas meriah, ditutup …`."""
BREAKDOWNS = frozenset("mogok bocor patah ambruk jebol tumbang hilang ambles amblas hangus gosong".split())
"""What befalls a thing, in lower case, in words without a prefix: `Bus itu, mogok …`."""
STATES = (
    POINTERS
    | OUTCOMES
    | frozenset(
        """
        bocor patah retak kotor basah kering hilang mati sakit luka baik buruk cukup kurang lebih lengkap milik layak
        asli batal sah murni sulit mudah banyak sedikit murah ambruk luas sempit tetap tua muda bersih utuh terlambat
        setuju sepakat siaga menipis menumpuk langka ambles amblas tumbang gosong hangus libur cedera
        """.split()
    )
)
"""Words, in lower case, that may be the predicate of such a phrase, or close its subject."""

_NOMINAL = frozenset([("dalam", "rangka"), ("sesuai", "dengan"), ("bagian", "dari"), ("salah", "satu")])
_NOMINAL_WORDS = frozenset("sebagai karena guna".split())
_OPENERS = _NOMINAL_WORDS | {first for first, _ in _NOMINAL} | _LATE | {"sepakat", "setuju", "siap"}
_BEGINS = re.compile(r"(?:me|di|ber|ter)[a-z]")
"""What begins a predicate without a verb behind a phrase that *ini* or *itu* closes: `Hal ini, sesuai dengan …`."""


def is_predicate(token: Token) -> bool:
    """Say whether a word is surely a finite verb."""
    word = token.text
    if token.kind is not TokenKind.WORD or not word.islower():
        return False
    word = word.removesuffix("nya") if word.startswith("me") else word
    is_derived = DERIVED_VERB.fullmatch(word) is not None and not load_lexicon().is_stem(word)
    return word not in _NO_PREDICATES and (word in _PREDICATES or is_derived)


def may_be_predicate(token: Token, subject: Sequence[Token]) -> bool:
    """Say whether a word has the shape of a verb, or opens an aside as often: enough where no comma comes behind.

    A passive, or a verb with ter-, counts only behind a subject that tells nothing itself: `Pelaku, ditangkap …`.
    """
    word = token.text
    if token.kind is not TokenKind.WORD or not word.islower() or word in _NO_PREDICATES - _LATE:
        return False
    if word in _LATE:
        return True
    is_voiced = word.startswith(("me", "ber")) or (word.startswith(("di", "ter")) and _tells_nothing(subject))
    return is_voiced and has_verb_prefix(word) and load_lexicon().is_standard(word)


AND = "dan"
MANY = "para"
"""What stands before people and tells nothing of them but that they are more than one."""


def _tells_nothing(subject: Sequence[Token]) -> bool:
    """Say whether a phrase is one word, two things, or one that a preposition narrows down, and nothing is a state."""
    words = [token.lower for token in subject]
    words = words[words[0] == MANY :] or words
    is_pair = AND in words[1:-1] and not any(map(is_verbal, subject))
    return len(words) == 1 or ((is_pair or not NARROWING.isdisjoint(words[1:])) and STATES.isdisjoint(words))


def can_follow(token: Token) -> bool:
    """Say whether a word may begin a predicate of any shape."""
    word = token.text
    return word in _PREDICATES or word in _OPENERS or (word not in _ASIDES and _BEGINS.match(word) is not None)


def is_nominal(tokens: Sequence[Token]) -> bool:
    """Say whether the tokens, no comma among them, are a predicate without a verb: `dalam rangka hari jadi kota`."""
    words = [token.text for token in tokens]
    if len(words) < 3 or not (words[0] in _NOMINAL_WORDS or tuple(words[:2]) in _NOMINAL):
        return False
    return not any(is_predicate(token) and not token.text.startswith("me") for token in tokens[2:])


def is_verbal(token: Token) -> bool:
    """Say whether a word shows a verb or a clause."""
    word = token.text
    if not word.islower():
        return False
    if word in _CLAUSE_WORDS or word in _BARE_VERBS:
        return True
    return word not in _ATTRIBUTES and has_verb_prefix(word)
