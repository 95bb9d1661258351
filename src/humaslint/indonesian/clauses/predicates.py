"""Words that are the predicate of a clause, or show one: what a comma before them may part from its subject."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaslint.indonesian.small_words import POINTERS
from humaslint.indonesian.speech import REPORTING_VERBS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.lexicon import load_lexicon

_PREDICATES = REPORTING_VERBS | frozenset(
    """
    adalah ialah merupakan menjadi akan telah sudah sedang masih dapat bisa harus wajib mampu ingin hendak perlu
    tidak belum bukan sangat sanggup enggan berani gemar
    mendapat menerima mengikuti membuka menutup menghadiri memiliki mempunyai memakai membawa membeli membuat
    membangun membaca membantu memimpin memulai memilih meminjam memandu melakukan melatih melayani menanam
    dimuat dibuat dipilih dibangun disusun digelar dibuka ditutup diikuti dijual dibeli dikelola dipimpin digagas
    menggelar mengelola menguasai mengunjungi meninjau menyambut menyerah menunggu menjual menjaga mencari mencapai
    mengerjakan mengadakan mengajukan menyiapkan memeriksa mencatat memantau memanen merawat mengukur mengangkut
    bekerja berjalan berlangsung berada bertujuan berkomitmen berperan berupaya berusaha berencana bersepakat
    diminta diimbau dihimbau diajak disambut dilarang diberi diterima dirawat dibawa ikut turut hadir
    berhak berwenang berkewajiban berpeluang berakhir berlanjut bertambah berkurang
    berhasil bertemu berkumpul belajar bermain berlatih bergerak berdiri berasal berfungsi berisi bersaing bertugas
    berkunjung
    """.split()
)
"""Finite predicates, in lower case. Other verbs are told by me- or di- with -kan or -i."""

_PARTICIPLES = frozenset(
    """
    didampingi ditemani disaksikan diwakili diikuti disertai dipimpin dibantu dipandu dihadiri disusul dilanjutkan
    dikawal dikelilingi diapit diketuai dimotori dilansir dikutip diberitakan dinamai dijuluki dibuktikan ditandai
    mewakili mendampingi menggantikan menemani menyertai menyusul mengenai melalui melainkan menyikapi menanggapi
    mengutip mengawali mengakhiri menindaklanjuti merujuk mengingat menghadapi menyambung termasuk terdiri
    bersamaan bertempat menurut menjelang memasuki melansir berdasarkan bertepatan berupa berbekal bermodal
    bermodalkan bermuatan berbendera
    """.split()
)
"""Verbs that open an aside as often as a predicate, and prepositions in the shape of verbs."""

DERIVED_VERB = re.compile(r"(?:me|di)[a-z]{4,}(?:kan|i)")
VERB_SHAPE = re.compile(r"(?:me[lmnrwy]|di(?!nas|rektur|visi|strik|gital|klat|alog|skusi|nding)|ber|ter)[a-z]{4,}")
_ANY_VERB = re.compile(rf"{VERB_SHAPE.pattern}|(me[lmnrwy][a-z]{{3}})")
"""The shape of verbs, short ones in a group, as stems have theirs too: `meluap`, `mentah`."""
_NOUNS_LIKE_VERBS = frozenset(
    """
    terdakwa tersangka terpidana terlapor terduga
    mereka menteri media medis mesin meja metode merdeka menara melati merah melayu mendatang menengah
    berita bersih beras beragam berbagai bersama berikut berikutnya berkala berat bersejarah berusia berbasis
    berprestasi bernama berjumlah berpenghasilan
    direksi distribusi digitalisasi dimensi diversifikasi diplomasi disertasi diskriminasi dislokasi disposisi
    dispensasi disinformasi diseminasi direktori disentri disinfeksi disintegrasi diskualifikasi diskresi distorsi
    disorientasi disfungsi disharmoni disrupsi dinasti difteri divestasi mentari menstruasi mempelai merkuri merpati
    meterai mediasi meditasi mekanisasi metodologi meteorologi
    termuda tertua tertinggi terendah teratas terbawah terbanyak terjauh terkecil terpanjang terluas terlama terdepan
    terbaru terbaik terdekat terpadu terkait termasuk terpencil terdampak terluar tertinggal terbesar terbatas
    ternak terminal terutama tertentu tersebut terapan terbuka
    dinas direktur divisi distrik digital diklat dialog diskusi dinding dini
    """.split()
)
_ASIDES = frozenset("dikatakannya diungkapkannya dijelaskannya ditegaskannya disebutkannya diakuinya".split())
"""Passives that tell between commas who says so: `Hal itu, dikatakannya, menyusul …`."""
_NO_PREDICATES = _PARTICIPLES | _NOUNS_LIKE_VERBS
_CLAUSE_WORDS = frozenset(
    """
    yang bahwa jika kalau bila apabila saat ketika setelah sesudah sebelum seusai usai selesai sejak selama sambil
    karena sebab sehingga agar supaya meski meskipun walau walaupun namun tetapi tapi sedangkan sementara
    adalah ialah merupakan akan telah sudah sedang masih dapat bisa harus wajib mampu ingin perlu tidak belum bukan
    ada tiba datang pulang pergi hadir naik turun masuk keluar jatuh surut tewas wafat lahir tumbuh lulus gagal kalah
    hanyalah bukanlah tidaklah belumlah
    lanjut kata ujar tutur sambung imbuh sukses ikut turut siap sibuk ramai
    antusias senang gembira puas panik sedih marah takut lancar usah mulai buka padam reda rampung roboh jebol
    tutup duduk tampak terlihat menurut seperti yaitu yakni misalnya lalu kemudian juga pun
    """.split()
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
    akhirnya rutin umumnya biasanya kebanyakan
    """.split()
)
"""Words, in lower case, that bring in a verb: `Kegiatan ini, juga bertujuan …`."""

_ACTIVE = re.compile(r"me[lmnrwy][a-z]{3,}|ber[a-z]{4,}")
_LATE = frozenset(
    """
    terdiri dimulai dipimpin ditandai naik turun tampak terlihat tumbuh tersedia datang tiba pulang pergi berangkat
    pindah lulus tewas menang kalah gagal boleh patut layak terancam terpilih
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
STATES = (
    POINTERS
    | OUTCOMES
    | frozenset(
        """
        bocor patah retak kotor basah kering hilang mati sakit luka baik buruk cukup kurang lebih lengkap milik layak
        asli batal sah murni sulit mudah banyak sedikit murah ambruk luas sempit tetap tua muda bersih utuh terlambat
        menipis menumpuk langka ambles amblas tumbang gosong hangus libur cedera
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
    return word not in _NO_PREDICATES and (word in _PREDICATES or bool(DERIVED_VERB.fullmatch(word)))


def may_be_predicate(token: Token, subject: Sequence[Token]) -> bool:
    """Say whether a word has the shape of a verb, or opens an aside as often: enough where no comma comes behind.

    A passive counts only behind a subject that tells nothing itself: `Pelaku, ditangkap …`.
    """
    word = token.text
    if token.kind is not TokenKind.WORD or not word.islower() or word in _NO_PREDICATES - _LATE:
        return False
    if word in _LATE:
        return True
    lexicon = load_lexicon()
    is_passive = word.startswith("di") and VERB_SHAPE.fullmatch(word) and _tells_nothing(subject)
    is_verb = is_passive or _ACTIVE.fullmatch(word)
    return bool(is_verb) and lexicon.is_standard(word) and not lexicon.is_stem(word)


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
    shape = _ANY_VERB.fullmatch(word) if word not in _NOUNS_LIKE_VERBS else None
    return shape is not None and (not shape[1] or not load_lexicon().is_stem(word))
