"""A comma between the subject and its predicate: `Warga di enam kelurahan, mendapat air`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.pointed_subjects import is_pointed_subject
from humaslint.indonesian.relative_subjects import is_relative_subject
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import REPORTING_VERBS
from humaslint.indonesian.subject_heads import begins_subject
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_LONGEST_SUBJECT = 14
"""Words. A longer subject is too likely to hide a clause."""
_LONGEST_SPAN = 40
"""Characters. A longer subject is reported by its last word alone."""

_PREDICATES = REPORTING_VERBS | frozenset(
    """
    adalah ialah merupakan menjadi akan telah sudah sedang masih dapat bisa harus wajib mampu ingin hendak perlu
    tidak belum bukan sangat
    mendapat menerima mengikuti membuka menutup menghadiri memiliki mempunyai memakai membawa membeli membuat
    membangun membaca membantu memimpin memulai memilih meminjam memandu melakukan melatih melayani menanam
    dimuat dibuat dipilih dibangun disusun digelar dibuka ditutup diikuti dijual dibeli dikelola dipimpin digagas
    menggelar mengelola menguasai mengunjungi meninjau menyambut menyerah menunggu menjual menjaga mencari mencapai
    mengerjakan mengadakan mengajukan menyiapkan membahas menggandeng menangkap menahan menyita menyisir menempati
    mengirim mengusung menjalin menjamin menyusun mengatur mendesak mendorong menyeru
    bekerja berjalan berlangsung berada bertujuan berkomitmen berperan berupaya berusaha berencana bersepakat
    berhasil bertemu berkumpul belajar bermain berlatih bergerak berdiri berasal berfungsi berisi bersaing bertugas
    """.split()
)
"""Finite predicates, in lower case. Other verbs are told by me- or di- with -kan or -i."""

_PARTICIPLES = frozenset(
    """
    didampingi ditemani disaksikan diwakili diikuti disertai dipimpin dibantu dipandu dihadiri disusul dilanjutkan
    dikawal dikelilingi diapit diketuai dimotori dilansir dikutip diberitakan dinamai dijuluki dibuktikan ditandai
    mewakili mendampingi menggantikan menemani menyertai menyusul mengenai melalui melainkan menyikapi menanggapi
    mengutip mengawali mengakhiri menindaklanjuti merujuk mengingat menghadapi menyambung termasuk terdiri bersamaan
    """.split()
)
"""Verbs that open an aside as often as a predicate, and prepositions in the shape of verbs."""

_DERIVED_VERB = re.compile(r"(?:me|di)[a-z]{4,}(?:kan|i)")
_VERB_SHAPE = re.compile(r"(?:me[lmnrwy]|di(?!nas|rektur|visi|strik|gital|klat|alog|skusi|nding)|ber|ter)[a-z]{4,}")
_NOUNS_LIKE_VERBS = frozenset(
    """
    mereka menteri media medis mesin meja metode merdeka menara melati merah melayu mendatang menengah
    berita bersih beras beragam berbagai bersama berikut berkala berat bersejarah berusia berbasis berprestasi
    bernama berjumlah berpenghasilan
    direksi distribusi digitalisasi dimensi diversifikasi diplomasi disertasi diskriminasi dislokasi disposisi
    dispensasi disinformasi diseminasi direktori disentri disinfeksi disintegrasi diskualifikasi diskresi distorsi
    disorientasi disfungsi disharmoni disrupsi dinasti difteri divestasi mentari menstruasi mempelai merkuri merpati
    meterai mediasi meditasi mekanisasi metodologi meteorologi
    terbaru terbaik terdekat terpadu terkait termasuk terpencil terdampak terluar tertinggal terbesar terbatas
    ternak terminal terutama tertentu tersebut terapan terbuka
    dinas direktur direksi divisi distrik digital diklat dialog diskusi dinding dini
    """.split()
)
_NO_PREDICATES = _PARTICIPLES | _NOUNS_LIKE_VERBS
_CLAUSE_WORDS = frozenset(
    """
    yang bahwa jika kalau bila apabila saat ketika setelah sesudah sebelum seusai usai selesai sejak selama sambil
    karena sebab sehingga agar supaya meski meskipun walau walaupun namun tetapi tapi sedangkan sementara
    adalah ialah merupakan akan telah sudah sedang masih dapat bisa harus wajib mampu ingin perlu tidak belum bukan
    ada tiba datang pulang pergi hadir naik turun masuk keluar jatuh surut tewas wafat lahir tumbuh lulus gagal kalah
    lanjut kata ujar tutur sambung imbuh sukses ikut turut siap sibuk ramai
    antusias senang gembira puas panik sedih marah takut lancar usah mulai buka
    tutup duduk tampak terlihat menurut seperti yaitu yakni misalnya lalu kemudian juga pun
    """.split()
)
"""Words that show a clause, an aside or a predicate before the comma."""

_CONTINUERS = frozenset("sedangkan sehingga namun tetapi tapi yang yaitu yakni misalnya seperti karena".split())
"""Clause words that go on behind a comma and close no aside."""

_ADVERBS = frozenset("kini sekarang sempat langsung resmi tetap terus bakal akhirnya selalu sering mulai".split())
"""Words, in lower case, that bring in the predicate behind an aside: `Gedung itu, dibangun pada 1920, kini …`."""

_APPOSITIONS = frozenset([("bagian", "dari"), ("salah", "satu"), ("salah", "seorang"), ("anak", "perusahaan")])
"""Pairs of words, in lower case, that begin one."""

_NAME_PARTICLES = frozenset("dan di bin binti van de of untuk serta".split())
_NO_NAMES = frozenset(
    """
    senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september
    oktober november desember pada dalam di dari ke untuk oleh dengan bagi menurut selain setelah sebelum saat ketika
    karena namun akhirnya kini sebab bila jika meski walau hari tahun bulan tanggal pukul malam pagi siang sore
    atas antara hingga sejak sampai seperti sebagai tentang terhadap melalui berdasarkan sementara tak tidak bukan
    foto sumber penulis editor reporter selamat terima dirgahayu alhamdulillah insyaallah insya bismillah masyaallah
    """.split()
)
_BARE_VERBS = frozenset(
    "tinggal datang pulang pergi masuk keluar naik turun duduk hadir ikut tiba makan minum tidur bangun lahir".split()
)
"""Verbs without a prefix: a clause that has one is whole, and the comma behind it parts it from the next."""
_TITLE_BEFORE = re.compile(r", (?:[A-Z][A-Za-z]{0,5}\. ?){1,3}\Z")
_LONGEST_TITLE = 24
"""Characters of the forms of address before a name, with the comma before them."""
_JOINERS = frozenset("-&'’/()")
_DASHES = frozenset(("–", "—", "-", "--"))
_DATELINE, _LONGEST_DATELINE = re.compile(" (?:–|—|--?) "), 60
"""The dash of a dateline, and within how many characters it stands."""

_OPENING = re.compile(
    r"(?:lebih lanjut|lebih jauh|sebelumnya|selain itu|sementara itu|kemudian|selanjutnya|namun|akhirnya"
    r"|di akhir \w+(?: \w+)?|diakhir \w+(?: \w+)?|di sela(?:-sela)? \w+(?: \w+)?"
    r"|kepada (?:awak media|media|pers|wartawan|peserta|warga)(?: \w+)?"
    r"|(?:pada|dalam) (?:kesempatan|acara|kegiatan|rapat|pertemuan|sambutan|arahan|laporan|paparan)"
    r"(?:nya|(?: \w+){0,2}))\Z"
)
"""Phrases, in lower case, that stand before the subject of a sentence and are parted from it by a comma."""
_PLACES = frozenset("kota kabupaten provinsi kecamatan kelurahan desa gedung jalan rumah kantor pasar museum".split())
"""Heads that may tell the rest of a place: `pada rapat Randu, Kota Lembayung, akan …`."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each sentence whose only comma before the predicate cuts the subject off."""
    for passage in passages_of(rule, release.passages):
        if "," in passage.text:
            for sentence, tokens in zip(passage.sentences, passage.sentence_tokens, strict=True):
                if passage.text.find(",", *sentence) > 0 and not _is_behind_title(passage.text, sentence.start):
                    is_first = sentence.start == 0 and _DATELINE.search(passage.text, 0, _LONGEST_DATELINE)
                    behind = _behind_dateline(tokens) if is_first else tokens
                    yield from _in_sentence(rule, passage, _clause(passage, behind))


def _behind_dateline(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return what stands behind the place and the office with which a lead opens: `Randu, Humas – Warga …`."""
    dash = next((number for number, token in enumerate(tokens) if token.text in _DASHES), 0)
    if not dash or len(tokens) <= dash + 1 or any(token.text[0].islower() for token in tokens[:dash]):
        return tokens
    before, after = tokens[dash - 1 : dash + 2 : 2]
    is_spaced = before.end < tokens[dash].start and tokens[dash].end < after.start
    return tokens[dash + 1 :] if is_spaced and after.text[0].isupper() else tokens


def _is_behind_title(text: str, start: int) -> bool:
    """Say whether what seems to begin a sentence goes on behind a form of address: `Ketua, Tb. Danu Wirasena, …`."""
    return bool(_TITLE_BEFORE.search(text, max(0, start - _LONGEST_TITLE), start))


def _in_sentence(rule: Rule, passage: Passage, tokens: Sequence[Token]) -> Iterator[Finding]:
    comma = next((number for number, token in enumerate(tokens) if token.text == ","), 0)
    if not 0 < comma < len(tokens) - 1:
        return
    subject, verb = tokens[:comma], tokens[comma + 1]
    is_predicate = _is_predicate(verb)
    is_cut = (
        (is_predicate and _is_subject(subject, verb))
        or is_pointed_subject(subject, verb)
        or is_relative_subject(subject, verb, is_predicate=is_predicate)
    )
    if not is_cut or _is_aside(_behind(tokens[comma + 2 :], verb)):
        return
    first = subject[0] if subject[-1].end - subject[0].start <= _LONGEST_SPAN else subject[-1]
    start, end = first.start, verb.end
    if is_silent(rule, passage, start, end) or passage.is_quoted(start, end):
        return
    mark = tokens[comma]
    arguments = {
        "found": passage.text[start:end],
        "use": passage.text[start : mark.start] + passage.text[mark.end : end],
    }
    edits = (Edit(mark.start, mark.end, ""),)
    yield Finding(rule, passage.place(start, end), arguments, edits, (arguments["use"],))


def _behind(tokens: Sequence[Token], verb: Token) -> Sequence[Token]:
    """Return what stands behind the predicate, without the comma of a verb of saying: `…, mengatakan, terbukanya …`."""
    is_said = verb.text in REPORTING_VERBS and len(tokens) > 1 and tokens[0].text == ","
    return tokens[1:] if is_said else tokens


def _clause(passage: Passage, tokens: Sequence[Token]) -> Sequence[Token]:
    """Return what stands behind an opening phrase and its comma, if a subject may begin there; else all tokens."""
    comma = next((number for number, token in enumerate(tokens[:8]) if token.text == ","), 0)
    if not 0 < comma < len(tokens) - 3:
        return tokens
    opening, rest = passage.text[tokens[0].start : tokens[comma].start].lower(), tokens[comma + 1 :]
    may_be_place = rest[0].lower in _PLACES and opening.startswith(("pada ", "dalam ", "di "))
    is_subject = rest[0].text[0].isupper() and not may_be_place
    return rest if is_subject and _OPENING.match(opening) else tokens


def _is_predicate(token: Token) -> bool:
    word = token.text
    if token.kind is not TokenKind.WORD or not word.islower() or word in _NO_PREDICATES:
        return False
    return word in _PREDICATES or bool(_DERIVED_VERB.fullmatch(word))


def _is_subject(tokens: Sequence[Token], verb: Token) -> bool:
    """Say whether the words are one noun phrase that begins with a usual subject, or one name.

    Behind a name a passive verb may open a description: `Lisensi Bunga, dilambangkan dengan …`.
    """
    words = [token for token in tokens if token.kind in (TokenKind.WORD, TokenKind.NUMBER, TokenKind.ABBREVIATION)]
    if not 0 < len(words) <= _LONGEST_SUBJECT or words[0] != tokens[0] or not words[0].text[0].isupper():
        return False
    if any(token.kind is TokenKind.MARK and token.text not in _JOINERS for token in tokens):
        return False
    if any(_is_verbal(token) for token in words[1:]) or _has_apposition(words):
        return False
    return begins_subject(words[0].lower) or (_is_name(words) and not verb.text.startswith("di"))


def _has_apposition(words: Sequence[Token]) -> bool:
    """Say whether an apposition that the comma closes has lost the one that opens it: `Air bagian dari alam, …`."""
    pairs = {(left.lower, right.lower) for left, right in pairwise(words[1:])}
    return not pairs.isdisjoint(_APPOSITIONS)


def _is_verbal(token: Token) -> bool:
    word = token.text
    if not word.islower():
        return False
    return (
        word in _CLAUSE_WORDS
        or word in _BARE_VERBS
        or (word not in _NOUNS_LIKE_VERBS and bool(_VERB_SHAPE.fullmatch(word)))
    )


def _is_name(words: Sequence[Token]) -> bool:
    first = words[0].lower
    if first in _NO_NAMES or _DERIVED_VERB.fullmatch(first):
        return False
    if len(words) == 1:
        return len(first) > 2 and analyse_word(first).tier >= Tier.ENGLISH
    return words[1].text[0].isupper() and all(
        token.text[0].isupper() or token.text[0].isdigit() or token.lower in _NAME_PARTICLES for token in words[1:]
    )


def _is_aside(tokens: Sequence[Token]) -> bool:
    """Say whether a later comma comes before a predicate: the first two commas then enclose an aside."""
    return any(
        left.text == "," and (right.text in _ADVERBS or (_is_verbal(right) and right.text not in _CONTINUERS))
        for left, right in pairwise(tokens)
    )
