"""Which stretches of a text are in another language, by their function words and by how their words are spelled.

English is what is told apart, Arabic as far as greetings and prayers go, and regional languages where their function
words show them. What is too short to tell is Indonesian.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.english import BOTH, ENGLISH, FUNCTION_WORDS, is_english_spelling
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.lazy import remembered

_INDONESIAN = frozenset(
    """
    yang dan di ke dari pada untuk dengan dalam ini itu adalah akan telah sudah tidak juga oleh para karena sebagai
    kepada bahwa atau serta agar tersebut lebih bisa dapat kami kita mereka ia ada saat hingga secara atas belum bagi
    antara hari tahun melalui menjadi merupakan terhadap namun tetapi setelah sebelum ketika jika maka seperti hanya
    masih harus perlu semua setiap beberapa saya anda sehingga sampai tentang selain lalu kemudian masyarakat warga
    pemerintah kegiatan acara dinas kepala se bukan sejumlah demi guna yakni yaitu terkait usai via si sang rapat
    laporan sesi sumber simak semangat kunjungan teknis nasional bupati wali gubernur menteri kabupaten kecamatan desa
    provinsi daerah kerja bersama gelar ikuti hadiri resmikan buka tutup terima sambut peserta lomba hasil tema judul
    ketua sekretaris bidang badan kantor balai baru besar satu dua tiga empat lima orang ribu juta rupiah persen senin
    selasa rabu kamis jumat sabtu minggu siswa guru anak ibu bapak pukul foto lihat baca tahunan
    """.split()
)
_ARABIC = frozenset(
    """
    assalamu'alaikum assalamualaikum warahmatullahi warohmatullahi wabarakatuh wabarokatuh bismillahirrahmanirrahim
    bismillah alhamdulillahi rabbil robbil alamin 'alamin allahumma inna innalillahi lillahi ilaihi rojiun rajiun wa
    subhanahu alaihi sallam shallallahu fil anta qul amanu ladzina tawakkaltu laa ilaaha ilallah
    """.split()
)
_REGIONAL = frozenset(
    """
    ing lan ingkang punika marang saking dhumateng sung tulada karsa handayani ngarsa kang sing iki iku kuwi kui yaiku
    utawa kanggo kanthi nganti nganggo dening wis ora kudu luwih kabeh ojo senajan sanajan menyang dhateng kaliyan
    menika wonten sampun inggih nggih mboten boten badhe saged kagem awit supados panjenengan kula kulo sedaya
    jeung nu ieu anu pikeun sareng atawa keur geus moal henteu eta kitu nyaeta urang oge
    saiki biyen mbiyen maneh piye durung arep gelem akeh apik tansah padha matur nuwun suwun pripun sampeyan riyin
    nuhun ayeuna kumaha bade kedah teu naon
    indak kito iko sane puniki titiang antuk ambo
    """.split()
)
"""Function words of Javanese, Sundanese, Minangkabau and Balinese that are no words or usual names in Indonesian."""
_OTHERS = _ARABIC | _REGIONAL
_SIGNS = (FUNCTION_WORDS | _OTHERS) - _INDONESIAN
_INDONESIAN_SHAPE = re.compile(
    r"me(?:ng|ny|mp|nd|nj|nc)[a-z]{3,}|ber[a-z]{5,}|[a-z]{3,}(?:kan|nya)|(?:ke|pe)[a-z]{4,}an"
)

_FEWEST_WORDS = 4
_FEWEST_SIGNS = 2
_SHORT = 7
"""A line of fewer words than this may show nothing of its language."""
_LINES = 4
"""How far to look back from such a line, itself included."""
_RUN = 3
"""How many words in a row make an English title or motto within a sentence."""

Stretch = tuple[int, int]


class Evidence(NamedTuple):
    """How many `words` a stretch has, and how many of them show another language or Indonesian."""

    words: int
    foreign: int
    english: int
    indonesian: int

    @property
    def is_foreign(self) -> bool:
        """Say whether the stretch is in another language: three signs of it to one of Indonesian, and not too few."""
        if self.words < _FEWEST_WORDS or self.foreign < 3 * self.indonesian:
            return False
        if self.foreign >= _FEWEST_SIGNS and self.foreign * 7 >= self.words:
            return True
        return not self.indonesian and (self.foreign + self.english) * 5 >= self.words * 3

    @property
    def is_undecided(self) -> bool:
        """Say whether nothing shows that the stretch is Indonesian."""
        return not self.indonesian and not self.is_foreign


def weigh(tokens: Iterable[Token]) -> Evidence:
    """Return the evidence in some tokens. Words in capitals are acronyms (IT, US) and show nothing."""
    word = TokenKind.WORD
    shown = list(map(_shown_by, [token.text for token in tokens if token.kind is word]))
    words = len(shown) - shown.count("acronym")
    return Evidence(words, shown.count("foreign"), shown.count("english"), shown.count("indonesian"))


@remembered(32768)
def _shown_by(text: str) -> str:
    """Return what a word shows of the language; most words show nothing."""
    if len(text) > 1 and text.isupper():
        return "acronym"
    word = text.lower()
    if word in _INDONESIAN:
        return "indonesian"
    if word in _SIGNS:
        return "foreign"
    if word in ENGLISH or is_english_spelling(word):
        return "english"
    return "indonesian" if _INDONESIAN_SHAPE.fullmatch(word) else ""


def follows_foreign(evidence: Iterable[Evidence]) -> bool:
    """Say whether a line that shows nothing follows one in another language, lines that show nothing between.

    `evidence` is that of the line and then that of those above it, the nearest first.
    """
    for number, each in enumerate(islice(evidence, _LINES)):
        if each.words >= _SHORT or each.indonesian:
            return number > 0 and each.is_foreign
    return False


def find_foreign(
    whole: Evidence, tokens: list[Token], sentences: Iterable[Stretch], quoted: Iterable[Stretch]
) -> Iterator[Stretch]:
    """Yield the sentences and the quotations of a text that are in another language; `whole` is what all of it shows.

    A sentence is judged by the words outside of its quotations; in a text that is foreign as a whole, one in which
    nothing is Indonesian is foreign too.
    """
    quotations = list(quoted)
    if whole.foreign < _FEWEST_SIGNS and whole.foreign + whole.english < _FEWEST_WORDS - 1:
        return  # no part of it can have more
    starts = [token.start for token in tokens]
    outside, behind = [], 0
    for stretch in quotations:
        first, last = bisect_left(starts, stretch[0]), bisect_left(starts, stretch[1])
        if weigh(tokens[first:last]).is_foreign:
            yield stretch
        outside += tokens[behind:first]
        behind = max(behind, last)
    outside += tokens[behind:]
    starts = [token.start for token in outside]
    for stretch in sentences:
        evidence = weigh(outside[bisect_left(starts, stretch[0]) : bisect_left(starts, stretch[1])])
        if evidence.is_foreign or (whole.is_foreign and evidence.is_undecided):
            yield stretch[0], stretch[1]


def reads_as_english(tokens: Iterable[Token]) -> bool:
    """Say whether the words of a foreign stretch are those of English rather than of Arabic or a regional language."""
    words = [token.lower for token in tokens if token.kind is TokenKind.WORD]
    english = sum(word in FUNCTION_WORDS or word in ENGLISH or is_english_spelling(word) for word in words)
    return english > sum(word in _OTHERS for word in words)


def find_runs(text: str, tokens: list[Token]) -> Iterator[Stretch]:
    """Yield the runs of three or more English words in a row, such as a title or a motto within a sentence.

    A word that is the same in both languages (*digital*, *data*) neither begins nor ends a run.
    """
    if sum(map(_is_english_word, [token.text for token in tokens if token.kind is TokenKind.WORD])) < _RUN:
        return
    run: list[Token] = []
    for token in tokens:
        is_next = not run or text[run[-1].end : token.start] in (" ", "-", " - ", "\n")
        if not is_next:
            yield from _closed(run)
            run = []
        if is_english(token) or (run and _may_join(token)):
            run.append(token)
        elif run:
            yield from _closed(run)
            run = []
    yield from _closed(run)


def is_english(token: Token) -> bool:
    """Say whether a token is an English word that is not Indonesian too."""
    return token.kind is TokenKind.WORD and _is_english_word(token.text)


def may_be_english(token: Token) -> bool:
    """Say whether a token is an English word that is not standard Indonesian, a rarer one too."""
    lexicon = load_lexicon()
    return is_english(token) or (token.lower in lexicon.english and not lexicon.is_standard(token.lower))


@remembered(16384)
def _is_english_word(word: str) -> bool:
    lower = word.lower()
    return (
        lower in ENGLISH
        or (lower in FUNCTION_WORDS and not word.isupper())
        or is_english_spelling(lower)
        or ("-" in lower and all(part in ENGLISH or part in FUNCTION_WORDS for part in lower.split("-")))
    )


def _may_join(token: Token) -> bool:
    return token.text == "&" or token.lower in BOTH


def _closed(run: list[Token]) -> Iterator[Stretch]:
    while run and not is_english(run[-1]):
        del run[-1]
    if sum(map(is_english, run)) >= _RUN:
        yield run[0].start, run[-1].end
