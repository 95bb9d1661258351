"""Whether one sentence is another one retouched: the same words but for a small change that alters no fact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from itertools import pairwise

from humaslint.indonesian.small_words import IN_NUMBER
from humaslint.indonesian.tokens import TokenKind
from humaslint.indonesian.wordings import Wording, Words

TURNS = frozenset(
    """
    tidak tak bukan belum tanpa jangan kecuali
    nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu
    juta miliar triliun setengah separuh
    pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh terakhir
    1 2 3 4 5 6 7 8 9 10 11
    """.split()
)
"""Words that change what is said: with one of them more or less, two sentences are parallel, not the same."""

SMALL = frozenset(
    """
    di ke dari pada dalam untuk guna bagi dengan oleh secara sebagai agar supaya dan serta atau yang itu ini tersebut
    adalah ialah juga pun lagi akan telah sudah sedang para bahwa kepada terhadap atas lalu kemudian kini masih dapat
    bisa turut ikut maupun sehingga karena sebab hingga sampai antara tentang mengenai selama saat melalui sebuah
    suatu
    """.split()
)
"""Words that may be exchanged for one another without another fact."""

_SYNONYMS = """
    dan serta / melalui lewat via / untuk guna demi bagi / telah sudah / saat ketika sewaktu / agar supaya
    karena sebab lantaran / sejumlah beberapa / seluruh semua segenap / setiap tiap / warga masyarakat penduduk
    kegiatan acara / adalah ialah merupakan / hingga sampai / namun tetapi / kemudian lalu / dapat bisa mampu boleh
    kini sekarang / tersebut itu ini / setelah sesudah seusai usai / ingin mau hendak / mulai sejak / sering kerap
    hanya cuma / gratis cuma-cuma / menggelar mengadakan menyelenggarakan melaksanakan melakukan
    digelar diadakan diselenggarakan dilaksanakan dilakukan / sedang tengah
    mengatakan menyatakan menuturkan mengungkapkan menyampaikan menjelaskan / kata ujar tutur ucap ungkap jelas
    memakai menggunakan memanfaatkan / dipakai digunakan dimanfaatkan / memeriksa mengecek
    menerima memperoleh mendapat mendapatkan / membangun mendirikan / dibangun didirikan / diminta diimbau
    memiliki mempunyai punya / memberi memberikan menyerahkan / membantu menolong / diperoleh didapat didapatkan
    menyaksikan melihat / memulai mengawali / selesai rampung tuntas / meninjau mengunjungi / sekitar kira-kira
    gembira senang / membagikan menyalurkan / dibagikan disalurkan dialirkan / ke menuju / menyiapkan menyediakan
    disiapkan disediakan / pekan minggu / sepekan seminggu / murid siswa pelajar / memantau mengawasi
    memperbaiki membenahi / diperbaiki dibenahi / rutin berkala / meminta mengimbau / berlokasi bertempat
    mengajak mendorong / memerlukan membutuhkan / diperlukan dibutuhkan / memudahkan mempermudah / lokasi tempat
    berlangsung berjalan / merawat memelihara / dirawat dipelihara / mengantar mengirim / diantar dikirim
    harus wajib / terdaftar tercatat / menyusuri menyisir / terjangkau murah / peneduh pelindung
    mendampingi menemani / didampingi ditemani / memandu membimbing / dipandu dibimbing / diperiksa dicek
    datang tiba / gedung bangunan / alat peralatan / laman situs / sumbangan donasi / biaya ongkos / 1 satu / 2 dua
    semula dulu dahulu / berjualan berdagang / membawa mengangkut / dibawa diangkut / ruang ruangan / menata mengatur
    ditata diatur / mencegah menghindari / menurunkan mengurangi / meningkat naik / meningkatkan menaikkan
    memasang menempatkan / dipasang ditempatkan / bermanfaat berguna / rumah kediaman / berbagai beragam aneka
    menghubungi mengontak / berharap mengharapkan / gawai ponsel / menyimpan menaruh / disimpan ditaruh
    3 tiga / 4 empat / 5 lima / 6 enam / 7 tujuh / 8 delapan / 9 sembilan / 10 sepuluh / 11 sebelas
    """
"""Words that an editor puts in one another's place; `/` or a new line ends a group."""

_GROUP_OF = {
    word: group.split()[0] for line in _SYNONYMS.splitlines() for group in line.split(" / ") for word in group.split()
}
SYNONYMS = _GROUP_OF.keys()
"""All words that another may stand for."""
_KIN, _KIN_SHARE = 5, 0.6
"""Letters in a row that two words of one stem share at the least, and which part of the shorter word."""
_VOICES = {"me", "di"}
"""How verbs begin of which one tells what is done to its subject: `memotret`, `dipotret`."""
_FEWEST_MOVED = 6
"""Words that tell something in a sentence that is said again in another order."""
QUOTES = frozenset('“”"?')
"""Marks of what is said or asked."""
_TO_AND_FROM = frozenset("kepada dari oleh ke untuk bagi sebelum setelah lalu kemudian".split())
"""Words that say who does what to whom, or in which order."""
_LIKENESS = 0.85
"""Twice the words that two sentences have in common, by all words of both: with less they are not alike."""

LOOSE = 0.75
"""The same where all words that tell something are common."""
_OPPOSED = tuple(
    frozenset(group.split())
    for group in (
        "ke dari untuk kepada oleh",
        "akan telah sedang masih",
        "hingga mulai dari",
        "kemudian tersebut kini",
        "dan atau",
    )
)
"""Small words, each as it stands for its group, of which one in another's place tells another fact: `oleh`, `kepada`.

What goes to somebody is said by any of two: `untuk`, `kepada`.
"""
_TO = frozenset(("untuk", "kepada", "ke"))
_TELLING = 5
"""Such words, at the least."""
_WAYS = frozenset("ke dari sebelum setelah atas bawah dalam luar".split())
"""Words that tell where to or when; with another of them a sentence may tell the opposite: `dari barat`, `ke barat`."""


def is_retouched(first: Wording, second: Wording) -> bool:
    """Say whether at least the share _LIKENESS of the words is the same, in the same order, and no fact differs.

    A name, a number, a negation or a content word exchanged for another makes the two parallel sentences; within one
    block a content word more does so too.
    """
    left, right = canonical(first.words), canonical(second.words)
    changed = set(left) ^ set(right)
    if 2 * len(changed) > len(left) + len(right) or changed & (TURNS | _firm(first) | _firm(second)):
        return False
    if _is_reordered(first, second):
        return True
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, left, right, autojunk=False)
    is_loose = _go_one_way(changed) and _tell_the_same(left, right)
    if matcher.ratio() < (LOOSE if is_loose else _LIKENESS):
        return False
    is_beside = first.passage is second.passage
    for change, a, b, c, d in matcher.get_opcodes():
        if change != "equal" and not TURNS.isdisjoint(left[a:b] + right[c:d]):
            return False
        if (change == "replace" or (change != "equal" and is_beside)) and not _is_harmless(left[a:b], right[c:d]):
            return False
    return True


def _go_one_way(changed: Set[str]) -> bool:
    """Say whether the words in which two sentences differ tell no other way or time; *di* and *ke* tell one place."""
    ways = _WAYS & changed
    return not ways or (ways == {"ke"} and "di" in changed)


def _is_reordered(first: Wording, second: Wording) -> bool:
    """Say whether two sentences are the same but for two stretches side by side that have changed places.

    `Mulai pekan depan, warga dapat mendaftar di loket`, `Warga dapat mendaftar di loket mulai pekan depan`. Within a
    sentence they must be items of a list. No name has moved, and each number stands before the same word.
    """
    left, right = bare(first.words), bare(second.words)
    if len(left) < _FEWEST_MOVED or left == right or sorted(left) != sorted(right) or first.passage is second.passage:
        return False
    texts = [each.passage.text[each.start : each.end] for each in (first, second)]
    if any(not QUOTES.isdisjoint(text) for text in texts):
        return False
    if not _have_turned(left, right):
        is_listed = min(text.count(",") for text in texts) > 1 and _TO_AND_FROM.isdisjoint(first.words + second.words)
        start = next(at for at, pair in enumerate(zip(left, right, strict=True)) if pair[0] != pair[1])
        end = next(at for at, pair in enumerate(zip(left[::-1], right[::-1], strict=True)) if pair[0] != pair[1])
        if not is_listed or not _have_turned(left[start : len(left) - end], right[start : len(right) - end]):
            return False
    return _names(first) == _names(second) and _counted(left) == _counted(right)


def _have_turned(left: Words, right: Words) -> bool:
    """Say whether the words are the same but for two stretches, the whole of them, that have changed places."""
    return any(left[at:] + left[:at] == right for at in range(1, len(left)))


def _names(sentence: Wording) -> list[str]:
    """Return the capitalised words behind the first one of a sentence, in their order."""
    tokens = sentence.passage.tokens_in(sentence.start, sentence.end)
    return [token.text for token in tokens[1:] if token.text[0].isupper()]


def _counted(words: Words) -> Counter[tuple[str, str]]:
    """Return the numbers and negations, each with the word behind it."""
    return Counter(pair for pair in pairwise(words) if pair[0] in TURNS or not pair[0][0].isalpha())


def _tell_the_same(left: Words, right: Words) -> bool:
    """Say whether the words that tell something are the same or forms of one stem, in one order, and are not few."""
    told, again = ([word for word in words if word not in SMALL] for words in (left, right))
    if not _TELLING <= len(told) == len(again):
        return False
    return all(one == other or _is_form(one, other) for one, other in zip(told, again, strict=True))


def canonical(words: Words) -> Words:
    """Return the words with each replaced by the one that stands for its group of synonyms, and said but once."""
    if "sebanyak" in words or "sejumlah" in words or "orang" in words:
        words = _counted_plainly(words)
    told = tuple(map(_GROUP_OF.get, words, words))
    return tuple([_once(word) if "-" in word else word for word in told]) if "-" in "".join(words) else told


def _counted_plainly(words: Words) -> Words:
    """Return the words without what adds nothing to a number: `sebanyak sembilan orang relawan`."""
    numbers = [word[0].isdigit() or word in TURNS for word in words]
    return tuple(
        word
        for at, word in enumerate(words)
        if not (word in IN_NUMBER and any(numbers[at + 1 : at + 2]))
        and not (word == "orang" and any(numbers[max(0, at - 1) : at]) and words[at + 1 : at + 2])
    )


def _once(word: str) -> str:
    """Return one half of a word that is said twice: `toko-toko`."""
    half, _hyphen, other = word.partition("-")
    return half if half == other else word


def bare(words: Words) -> Words:
    """Return the words that tell something, each replaced by the one that stands for its group of synonyms."""
    return tuple(word for word in canonical(words) if word not in SMALL)


def _firm(sentence: Wording) -> set[str]:
    """Return the names and numbers of a sentence, in lower case; its first word counts if it is no small word."""
    tokens = [
        token for token in sentence.passage.tokens_in(sentence.start, sentence.end) if token.kind is not TokenKind.MARK
    ]
    return {
        token.lower
        for token in tokens
        if token.kind is not TokenKind.WORD or (token.text[0].isupper() and token.lower not in SMALL)
    }


def _is_harmless(left: Words, right: Words) -> bool:
    """Say whether one stretch may stand for the other: small words, or forms of one stem."""
    if any(_tell_apart(group & {*left}, group & {*right}) for group in _OPPOSED):
        return False
    if SMALL.issuperset(left) and SMALL.issuperset(right):
        return True
    return len(left) == len(right) and all(
        {one, other} <= SMALL or _is_form(one, other) for one, other in zip(left, right, strict=True)
    )


def _tell_apart(one: Set[str], other: Set[str]) -> bool:
    return bool(one and other) and one != other and not _TO.issuperset(one | other)


def _is_form(one: str, other: str) -> bool:
    return {one[:2], other[:2]} != _VOICES and is_kin(one, other)


def is_kin(one: str, other: str) -> bool:
    """Say whether two words look like forms of one stem: `membedakan`, `membeda-bedakan`."""
    short, long = sorted((one.replace("-", ""), other.replace("-", "")), key=len)
    if long == f"{short}nya":
        return True
    size = max(_KIN, round(len(short) * _KIN_SHARE))
    return any(short[start : start + size] in long for start in range(len(short) - size + 1))
