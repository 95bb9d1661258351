"""Words that bring in, join or rule out a list of things, all in lower case."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.small_words import CLAUSE_OPENERS, EVERY, FUNCTION_WORDS
from humaslint.indonesian.tokens import Token

CONJUNCTIONS = frozenset(("dan", "atau", "serta"))
"""What stands before the last item, in lower case."""

NO_ITEMS = FUNCTION_WORDS.union(
    CLAUSE_OPENERS,
    """
    juga serta dan atau maupun hingga sampai seperti
    termasuk terutama khususnya yakni yaitu misalnya antara baik bahwa
    selain kecuali bukan tak belum wajib ingin perlu ada
    hanya bahkan apalagi dia beliau saya anda begitu
    katanya ujarnya jelasnya tuturnya ungkapnya kata ujar seluruh semua setiap para seorang sebuah suatu lain lainnya
    sebagainya seterusnya sekarang kini nanti kemarin besok pagi siang sore malam demikian sekitar sebanyak sejumlah
    sudahlah mari ayo semoga tampak khusunya paling lebih sangat cukup sekaligus sesuai berdasarkan
    satunya antaranya diantaranya utamanya tepatnya misalkan selepas mulai masuk keluar singgah berakhir
    """.split(),
)
"""Words of a clause or an aside, and pointers: no item of a plain list holds one."""

WHOLES = EVERY | {"para", "sejumlah"}
"""Words, in lower case, that are no item, but with which one may begin: `camat dan lurah, para kepala puskesmas`."""

PAIRS = frozenset([("rusak", "sedang"), ("makan", "siang"), ("makan", "malam"), ("makan", "pagi"), ("salat", "malam")])
"""Two words, in lower case, that are one thing though the second alone would be none."""

SO_ON = frozenset("sebagainya seterusnya lain-lain lainnya".split())
"""Words, in lower case, that behind a conjunction end a list, whatever it names."""

GRADES = frozenset("lebih makin semakin".split())
"""Words, in lower case, between *yang* and the qualities that end a clause: `yang lebih aman, murah dan adil`."""
INTRODUCERS = frozenset(
    """
    yakni yaitu seperti misalnya berupa dari untuk terhadap antara terdiri atas tentang dengan oleh bagi bidang sektor
    sisi melalui kepada pada di ke adalah ialah serta semua berbagai segala beberapa sejumlah tanpa sebagai
    bahasa aksara suku etnis merek varietas rasa motif warna bersama belajar lewat budaya
    """.split()
)
"""Prepositions and words of kinds that bring in a list."""

HAVING = frozenset(("butuh", "perlu", "punya"))
"""Verbs without a prefix, in lower case, behind whose list nothing stands: `Warga butuh selimut, tikar dan obat`."""

STEADY = frozenset("bidang sektor seperti bahasa suku etnis rasa motif warna".split())
"""Those of them behind which a list may begin within an aside or a later clause, without a verb before it."""

FIRM = frozenset("berupa yakni yaitu meliputi mencakup".split())
"""Words that nothing but a list follows."""

OPENERS = frozenset(
    """
    dalam di pada untuk kepada dengan bagi selain setelah sesudah sebelum sejak selama saat ketika jika kalau bila
    apabila karena akibat berkat agar supaya guna demi meski meskipun walau walaupun usai seusai selesai menurut
    sementara melalui lewat tanpa dari atas berdasarkan sesuai mengingat melihat hingga sampai menanggapi mengawali
    mengakhiri soal terkait mengenai perihal menutup membuka memasuki menjelang sebagai seperti lebih sesampainya
    sesampai mengutip merujuk mengacu menyambut memperingati menindaklanjuti menyikapi setibanya setiba sepulang
    """.split()
)
"""Words that open an adverbial, which a comma ends before the subject: `Di pasar, sayur dan buah …`."""

ITEM_ENDS = frozenset(
    """
    yang dengan untuk agar supaya guna sambil secara saat ketika sebelum setelah
    berukuran berwarna berbahan bermotif bergambar bertuliskan berkapasitas
    """.split()
)
"""Words, in lower case, that no item goes beyond: `membawa bor, kabel dan antena dengan berjalan kaki`."""

URGING = frozenset("mengajak meminta mengimbau mendorong mengundang mewajibkan menugasi mempersilakan".split())
"""Verbs, in lower case, whose objects do what is told behind them: `mengajak guru, wali serta komite melapor`."""

BOTH = frozenset(("dua", "kedua", "2"))
"""What before a thing tells that the two behind the comma are those: `dua tarian, saman dan piring`."""
TITLED = frozenset("berjudul bertajuk judul bertema bernama".split())
"""Words, in lower case, behind which a title stands, whose commas are its own: `berjudul Ayah, Ibu dan Aku`."""


_CAUSES = frozenset(("akibat", "lepas"))


def is_caused(tokens: Sequence[Token]) -> bool:
    """Say whether an adverbial begins with what is a thing where it stands alone: `akibat hipertensi dan stroke`."""
    return len(tokens) > 1 and tokens[0].lower in _CAUSES


def is_aside(word: str) -> bool:
    """Say whether a word opens an aside or a clause, or tells a time: `normal, pascalibur dan cuti bersama`."""
    return word in NO_ITEMS or word.startswith("pasca")
