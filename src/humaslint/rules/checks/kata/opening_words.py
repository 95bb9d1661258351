"""Words that begin a sentence and so have a capital: whether one that may be a slip is no name there."""

from __future__ import annotations

import re

from humaslint.indonesian.government.regions import region_words
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.roles import COMMON_PARTS, office_forms
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.verb_shapes import has_verb_prefix

OPENERS = frozenset(
    """
    adapun agar akibatnya apabila atas bahkan beberapa berdasarkan berikut bila dalam dari dengan demikian hal hasilnya
    hingga ini itu jika juga kami karena kedua ketika kita lalu melalui menurut mereka meskipun misalnya namun nantinya
    oleh pada para saat sebagai sebelum sebelumnya sehingga sejak sejumlah selain selama selanjutnya seluruh sementara
    semua seperti sesuai setelah setiap tentu terkait tetapi tidak turut untuk walaupun kemudian terakhir keduanya
    ketiganya akhirnya awalnya biasanya sayangnya umumnya artinya rencananya menurutnya mengingat meski walau usai
    sedangkan sebaliknya kebanyakan setibanya setidaknya sebagaimana bersamaan
    """.split()
)
"""Words, in lower case, that begin a sentence and are no names."""
_SUBJECTS = frozenset(
    """
    acara anggaran bantuan dana kegiatan kunjungan lomba masyarakat pelatihan pembangunan pemerintah penyerahan
    peresmian peserta petugas polisi program proyek rapat sosialisasi upacara warga jumlah kondisi korban hasil pihak
    kantor tujuan tim harapan produk harga jalan data biaya proses peran tokoh siswa guru musyawarah pertemuan seminar
    """.split()
)
"""Nouns, in lower case, that often begin a sentence."""
_BEHIND_SUBJECT = frozenset(
    """
    ini itu tersebut yang dimulai diawali dilanjutkan digelar dihadiri diikuti dibuka ditutup diharapkan berlangsung
    berjalan diselenggarakan dilaksanakan dipusatkan bertema bertajuk kemudian penyuluhan pelatihan pembukaan
    """.split()
)
"""What shows that the word before is such a noun, and no name."""
_BARE_VERBS = frozenset(
    "hadir pulang tiba ikut turut juga pun tampil datang pergi kembali duduk akan sudah beri terima ditanya".split()
)
"""Verbs without a prefix and the like, in lower case: behind a name these go on."""
_BEHIND_NAMES = frozenset(
    """
    adalah agar asal atau bagi bahkan bahwa banyak baru bersama bisa bukan dalam dapat dari dengan harus hanya ialah
    ingin jadi jelas jika kala karena kata kemudian kepada ketika kini lagi lain lalu langsung lewat lebih lulus malah
    mampu masih masuk maupun memang mulai namun naik oleh optimis pada pernah perlu pria putra putri pula saat saja
    sambil sampai sangat sebagai sebelum segera sejak selaku selalu selama selain semakin sementara semoga sendiri
    seorang sering serta setelah setuju siap sudah sukses tak tampak telah tetap tetapi tidak turun umur untuk usai
    wajib wakil warga yakin yakni yaitu yang pemilik penerima pengguna selanjutnya sebenarnya sebelumnya sekaligus
    berani diam menang mesti teriak terjun terkenal terlalu terus
    """.split()
)
"""Words, in lower case, that go on behind the name of a person or place."""
_VERB = re.compile("(?:me[mn]|di)[a-z]{5,}(?:kan|i)(?:nya)?|se[a-z]{6,}nya")
_SHORTEST_SURE = 7
"""Letters of what opens a sentence and that no name is near: *sementara*, *seluruh*."""
_SHORTEST_OPENER, _SHORTEST_NOUN, _OFTEN_NOUN = 6, 4, 80
"""Letters of what opens a sentence before a capital (`Setaip Kades`), of a noun behind it, and how often it is met."""


def opens_sentence(passage: Passage, number: int, meant: str) -> bool:
    """Say whether the word begins a sentence that goes on as one with the word that is meant: `Denagn adanya`."""
    token, following = passage.words[number], following_word(passage, number)
    if passage.is_headline or not passage.opens_sentence(token.start):
        return False
    is_sure = meant in OPENERS and len(meant) >= _SHORTEST_SURE
    if is_sure or following is None:
        return is_sure
    if meant in _SUBJECTS:
        return following.lower in _BEHIND_SUBJECT or _is_plain_noun(following.text)
    if following.text != following.lower:
        is_named = meant in OPENERS and len(meant) >= _SHORTEST_OPENER and following.text.istitle()
        return is_named and (is_term(following) or following.lower in office_forms())
    return meant in OPENERS and (meant.endswith("nya") or not _is_verb(following.lower))


def opens_with_verb(passage: Passage, token: Token) -> bool:
    """Say whether the word begins a sentence and has affixes that no name has: *Menanggapai hal*, *Sesaimpainya di*."""
    is_first = not passage.is_headline and passage.opens_sentence(token.start)
    return is_first and _VERB.fullmatch(token.lower) is not None and token.text not in passage.release.capitalised


def _is_plain_noun(text: str) -> bool:
    """Say whether a word is a common one in small letters, none that goes on behind a name: *Rpaat teknis*."""
    is_noun = len(text) >= _SHORTEST_NOUN and not _is_verb(text) and text not in _BEHIND_NAMES
    return is_noun and load_lexicon().frequency(text) >= _OFTEN_NOUN


def _is_verb(word: str) -> bool:
    return word in _BARE_VERBS or has_verb_prefix(word)


def following_word(passage: Passage, number: int) -> Token | None:
    """Return the word behind a space or a comma."""
    words = passage.words[number : number + 2]
    return words[1] if len(words) > 1 and passage.text[words[0].end : words[1].start] in (" ", ", ") else None


def is_term(token: Token) -> bool:
    """Say whether a word has a capital and is a common one, no part of somebody's or a region's name."""
    is_name = token.lower in COMMON_PARTS or token.lower in region_words() - {"daerah"}
    return token.text.istitle() and not is_name and load_lexicon().frequency(token.lower) >= _OFTEN_NOUN
