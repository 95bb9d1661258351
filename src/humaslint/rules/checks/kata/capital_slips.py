"""Slips in words that have a capital and are no names: `Untk itu`, `Bupti Konawe`, `Protokol Kesehtan`."""

from __future__ import annotations

import re

from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.government.regions import region_words
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.roles import COMMON_PARTS, office_forms
from humaslint.indonesian.tokens import Token, lower_before
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.suggestions import Suggestion
from humaslint.indonesian.words.verb_shapes import has_verb_prefix
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.lazy import remembered
from humaslint.rules.checks.kata.likely_words import likeliest
from humaslint.rules.checks.kata.office_slips import is_of_office
from humaslint.rules.house_names import is_in_own_name, may_name

_PLACES = PLACE_HEADS - {"museum", "galeri", "sentra", "pondok", "studio"}
"""Heads, in lower case, behind which a name stands rather than what such a place is for: `Museum Perjuangan`."""
_OPENERS = frozenset(
    """
    adapun agar akibatnya apabila atas bahkan beberapa berdasarkan berikut bila dalam dari dengan demikian hal hasilnya
    hingga ini itu jika juga kami karena kedua ketika kita lalu melalui menurut mereka meskipun misalnya namun nantinya
    oleh pada para saat sebagai sebelum sebelumnya sehingga sejak sejumlah selain selama selanjutnya seluruh sementara
    semua seperti sesuai setelah setiap tentu terkait tetapi tidak turut untuk walaupun kemudian terakhir keduanya
    ketiganya akhirnya awalnya biasanya sayangnya umumnya artinya rencananya menurutnya mengingat meski walau usai
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
_HEADS = frozenset(
    """
    anggota asisten badan bupati camat danramil desa dewan dinas direktur dirjen gubernur jaksa kabag kabid kadis kantor
    kapolda kapolres kapolsek kecamatan kelurahan kepala ketua komandan kota lurah menteri pemkab pemkot pemprov polres
    polsek presiden rektor sekda sekretaris tim wakil wali bidang bagian seksi kabupaten provinsi
    """.split()
)
"""Words, in lower case, before the names of regions and bodies."""
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
_SHORTEST_OPENER, _SHORTEST_NOUN, _OFTEN_NOUN = 6, 4, 80
"""Letters of what opens a sentence before a capital (`Beikut Daftar`), of a noun behind it, and how often it is met."""
_ABSTRACT = re.compile(r"(?:pe|ke|per)\w{5,}an|\w{5,}(?:asi|itas)|lingkungan|bimbingan|kunjungan")
"""Nouns, in lower case, that are made of others and that no place is named by."""
_SHORTEST_ABSTRACT, _OFTEN_ABSTRACT = 8, 110
"""Letters of an abstract noun that is meant amid names, and how often it is met."""
_OFTEN_TERM = 130
"""How often a word is met that is meant between two others of a term."""
_UNEXPLAINED = frozenset((Tier.UNKNOWN, Tier.WEB, Tier.DERIVED, Tier.POSSIBLE))
"""Words that no list has; some of them may be made of standard ones."""
_COUNTRY = "indonesia"
_SLIGHT = 0.6
"""What a slip costs at the most (see `Suggestion.cost`): a letter lost or doubled, or two letters swapped."""
_OTHER_LETTER = 0.8
"""What it costs to write a letter for another that is beside it or sounds alike."""
_SHORTEST_LOUD = 6
"""Letters of a word all in capitals; a shorter one may be an acronym."""


def is_capital_slip(passage: Passage, number: int) -> bool:
    """Say whether a capitalised word that may be a slip is no name, by what it means and by the words beside it."""
    if passage.words[number].text.isupper():
        return _is_loud_slip(passage, passage.words[number])
    if is_of_office(passage, number) or _is_plain_slip(passage, number) or _is_right_elsewhere(passage, number):
        best = likeliest(passage.words[number].lower)
        is_no_name = best is not None and not may_name(best.word)
        return is_no_name or not is_in_own_name(passage, passage.words[number].start)
    return _is_of_country(passage.words[number])


def may_be_loud_slip(text: str) -> bool:
    """Say whether a word all in capitals may be a slip, were it no name and no acronym: `PELAYANNAN`."""
    lower = text.lower()
    is_unknown = text.isupper() and len(text) >= _SHORTEST_LOUD and analyse_word(lower).tier is Tier.UNKNOWN
    return is_unknown and likeliest(lower) is not None


def _is_loud_slip(passage: Passage, token: Token) -> bool:
    """Say whether a text all in capitals has it, and the release the word that is meant, in small letters."""
    release = passage.release
    if not passage.is_upper or token.text.capitalize() in release.capitalised:
        return False
    best = likeliest(token.lower)
    return best is not None and best.word in release.small_words


def _is_right_elsewhere(passage: Passage, number: int) -> bool:
    """Say whether the release has what is meant before the same word: `Mahkmah Agung`, elsewhere `Mahkamah Agung`."""
    token, following = passage.words[number], _following(passage, number)
    if following is None or not following.text.istitle() or analyse_word(token.lower).tier is not Tier.UNKNOWN:
        return False
    best = likeliest(token.lower)
    if best is None or best.word[0] != token.lower[0] or not load_lexicon().is_standard(best.word):
        return False
    release = passage.release
    return best.word in release.word_counts and f" {best.word} {following.lower}" in release.lower


def _is_of_country(token: Token) -> bool:
    """Say whether the word with a capital is nothing but a slip of our country's name: `Indinesia`."""
    is_near = token.text.istitle() and token.text.startswith(_COUNTRY[:3].capitalize()) and token.text[-1] == "a"
    best = likeliest(token.lower) if is_near else None
    return best is not None and best.word == _COUNTRY


def _is_plain_slip(passage: Passage, number: int) -> bool:
    """Say the same where the word begins a sentence, stands before a name, or is an abstract noun."""
    token = passage.words[number]
    best = slight_slip(token.text)
    if best is None or passage.release.word_counts[token.lower] > 1:
        return False
    return (
        _opens_sentence(passage, number, best.word)
        or (best.word in _HEADS and _is_before_name(passage, number))
        or _is_abstract(passage, number, best)
        or _is_between_terms(passage, number, best)
    )


@remembered(8192)
def slight_slip(text: str) -> Suggestion | None:
    """Return what a word with its capital, in no list of names, is a slight slip of that leaves its last letter.

    A word that opens a sentence may have lost it: *Beberap warga*.
    """
    lower = text.lower()
    if not text.istitle() or lower in COMMON_PARTS or lower in load_lexicon().names:
        return None
    best = likeliest(lower) if analyse_word(lower).tier in _UNEXPLAINED else None
    if best is None or not _is_slight(lower, best):
        return None
    if not load_lexicon().is_standard(best.word) or best.word in COMMON_PARTS:
        return None
    return best if best.edit == "swapped" or best.word[-1] == lower[-1] or best.word in _OPENERS else None


def _is_slight(word: str, best: Suggestion) -> bool:
    """Say whether a slip costs little; in what has the shape of an abstract noun, and no name has, it may cost more."""
    is_abstract = best.cost <= _OTHER_LETTER and _ABSTRACT.fullmatch(word) and _ABSTRACT.fullmatch(best.word)
    return best.cost <= _SLIGHT or bool(is_abstract)


def _opens_sentence(passage: Passage, number: int, meant: str) -> bool:
    """Say whether the word begins a sentence that goes on as one with the word that is meant: `Denagn adanya`."""
    token, following = passage.words[number], _following(passage, number)
    if passage.is_headline or not passage.opens_sentence(token.start) or following is None:
        return False
    if meant in _SUBJECTS:
        return following.lower in _BEHIND_SUBJECT or _is_plain_noun(following.text)
    if following.text != following.lower:
        is_named = meant in _OPENERS and len(meant) >= _SHORTEST_OPENER and following.text.istitle()
        return is_named and (_is_term(following) or following.lower in office_forms())
    return meant in _OPENERS and (meant.endswith("nya") or not _is_verb(following.lower))


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


def _following(passage: Passage, number: int) -> Token | None:
    """Return the word behind a space or a comma."""
    words = passage.words[number : number + 2]
    return words[1] if len(words) > 1 and passage.text[words[0].end : words[1].start] in (" ", ", ") else None


def _is_before_name(passage: Passage, number: int) -> bool:
    """Say whether a region, a known acronym or an office stands behind the word: `Bupti Konawe`, `Wakli Gubernur`."""
    following = _following(passage, number)
    if following is None or not following.text[0].isupper() or following.lower in COMMON_PARTS:
        return False
    lower = following.lower
    return find_acronym(lower) is not None or lower in region_words() or lower in office_forms() or lower in _HEADS


def _is_abstract(passage: Passage, number: int, best: Suggestion) -> bool:
    """Say whether the word is a slip of a long, common abstract noun, which no place is named by."""
    if len(best.word) < _SHORTEST_ABSTRACT or best.frequency < _OFTEN_ABSTRACT or not _ABSTRACT.fullmatch(best.word):
        return False
    before = lower_before(passage.words, number, 2)
    if best.cost > _SLIGHT and not _goes_with_abstract(before):
        return False
    return _PLACES.isdisjoint(before[-1:]) and best.word[0] == passage.words[number].lower[0]


def _goes_with_abstract(before: list[str]) -> bool:
    """Say whether the last words before are a head or another abstract noun, *dan* left out: *Dinas Pendidikan dan*."""
    words = before[:-1] if before[-1:] == ["dan"] else before
    return bool(words) and (words[-1] in _HEADS or _ABSTRACT.fullmatch(words[-1]) is not None)


def _is_between_terms(passage: Passage, number: int, best: Suggestion) -> bool:
    """Say whether a very common word is meant between two others with a capital: `Rumah Skait Jiwa`."""
    if not 0 < number < len(passage.words) - 1 or best.frequency < _OFTEN_TERM:
        return False
    before, word, after = passage.words[number - 1 : number + 2]
    if analyse_word(word.lower).tier is not Tier.UNKNOWN or before.lower in _PLACES - {"rumah"}:
        return False
    gaps = passage.text[before.end : word.start], passage.text[word.end : after.start]
    return gaps == (" ", " ") and _is_term(before) and _is_term(after)


def _is_term(token: Token) -> bool:
    """Say whether a word has a capital and is a common one, no part of somebody's or a region's name."""
    is_name = token.lower in COMMON_PARTS or token.lower in region_words() - {"daerah"}
    return token.text.istitle() and not is_name and load_lexicon().frequency(token.lower) >= _OFTEN_NOUN
