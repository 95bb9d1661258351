"""The words by which two offices are compared: `Kadis Kominfo` is `Kepala Dinas Komunikasi dan Informatika`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import product

from humaslint.indonesian.government.gazetteer import acronyms
from humaslint.indonesian.government.regions import regions
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.roles import OFFICES, office_forms
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.word_kin import is_one_slip

HOLDERS = OFFICES - frozenset(
    """
    penjabat pejabat pelaksana mantan eks staf juru bicara ka anggota narasumber pemateri moderator penulis pengarang
    editor peneliti pengamat praktisi ahli pakar pimpinan pemimpin ceo founder chief wartawan jurnalis fotografer
    """.split()
)
"""Words of an office that one person at a time holds, in lower case."""

SHORT_FOR_ACTING = frozenset("plt plh pj pjs pgs".split())
"""Abbreviations, in lower case, before an office that is held for a time."""
WORDS_OF_ACTING = SHORT_FOR_ACTING | {"penjabat"}
"""What tells so, and not which office it is."""

TOP = frozenset("presiden gubernur bupati wali".split())
"""Words of the highest offices, in lower case: a region has one holder of each, whom nobody calls a *pejabat*."""

HONORARY = frozenset(
    """
    ketua pembina penasihat pengurus bendahara koordinator komisaris pendiri redaktur penyuluh dosen guru dokter
    penyanyi aktor aktris atlet pelatih kapten musisi seniman senator notaris advokat pengacara psikolog bidan perawat
    analis ekonom raja sultan ratu moderator legislator
    """.split()
)
"""Words of offices that somebody may hold beside another one, in lower case."""

GENERAL = HOLDERS | frozenset(
    "dinas badan bidang bagian biro kantor daerah kota kabupaten kecamatan provinsi seksi desa kelurahan".split()
)
"""Words, in lower case, that the names of many offices have."""

_SYLLABLE = (2, 3)
"""Letters of each of the two syllables of which the short name of a region is made."""

_IDLE = frozenset("dan serta & provinsi propinsi prov republik ri indonesia negara untuk atas yang".split())
"""Words without which an office is the same."""


_ELECTED = (frozenset(("perwakilan", "rakyat")), frozenset(("pemilihan", "umum")), frozenset(("pemeriksa", "keuangan")))
"""Words of bodies whose chair is an office like any other."""

_RIVALS = (
    (frozenset(("komandan", "militer")), frozenset(("distrik", "rayon", "resor"))),
    (frozenset(("kepala", "kejaksaan")), frozenset(("negeri", "tinggi"))),
    (frozenset(("ketua", "pengadilan")), frozenset(("negeri", "tinggi", "agama"))),
    (frozenset(("ketua", "pemilihan", "umum")), frozenset(("komisi", "badan"))),
)
"""What the heads of some bodies are called by, and what tells one such body from another."""


def is_honorary(words: frozenset[str]) -> bool:
    """Say whether somebody may hold the office beside another one: `Ketua Kwartir`, but not `Ketua DPRD`."""
    return not words.isdisjoint(HONORARY) and not any(body <= words for body in _ELECTED)


def read_words(text: str) -> frozenset[str]:
    """Return the words by which an office written as `text` is compared."""
    return words_of([word.strip(".,()") for word in text.split()])


def are_compatible(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two offices, as words, may be one: the same, or one a shorter form of the other."""
    return one & HOLDERS == other & HOLDERS and (one <= other or other <= one)


def are_rivals(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether they head two bodies of a kind, of which nobody heads both: Danrem, Dandim."""
    kinds = [(one & told, other & told) for head, told in _RIVALS if head <= one and head <= other]
    return any(left != right and len(left) == len(right) == 1 for left, right in kinds)


def is_slip_of(words: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether the offices differ by one word, which is a misspelling in `words`."""
    unlike = words - other, other - words
    if [len(each) for each in unlike] != [1, 1]:
        return False
    (wrong,), (right,) = unlike
    return is_unknown(wrong) and is_one_slip(wrong, right)


def is_unknown(word: str) -> bool:
    """Say whether the lower-case word is none of the standard language: a name, an abbreviation, a misspelling."""
    return not load_lexicon().is_standard(word)


def words_of(words: Sequence[str]) -> frozenset[str]:
    """Return the words by which an office of these words is compared: in lower case, abbreviations spelled out."""
    found: set[str] = set()
    plain = [word.lower().strip(".") for word in words]
    behind = 0
    for index, word in enumerate(plain):
        pair = " ".join(plain[index : index + 2])
        if index >= behind:
            is_pair = pair != word and pair in acronyms()
            found.update(_spelled_out(pair if is_pair else word))
            behind = index + 1 + is_pair
    return frozenset(found - _IDLE)


@cache
def _spelled_out(word: str) -> tuple[str, ...]:
    """Return the words for which a word stands, itself where it is no abbreviation."""
    if word in office_forms():
        return office_forms()[word]
    if word in _short_regions():
        return _short_regions()[word]
    known = acronyms().get(word)
    if known is None or word in PLACE_HEADS:
        return (word,)
    expansion = known.expansions[0].lower().replace(",", "").split()
    return tuple(expansion) if len(known.expansions) == 1 else (word,)


@cache
def _short_regions() -> Mapping[str, tuple[str, ...]]:
    """Return the regions of two words by the syllables that stand for them: `konsel`, `mubar`."""
    lexicon = load_lexicon()
    found: dict[str, set[tuple[str, ...]]] = {}
    of_two = [words for name in regions().values() if len(words := tuple(name.lower().split())) == 2]
    for (one, other), first, second in product(of_two, _SYLLABLE, _SYLLABLE):
        found.setdefault(one[:first] + other[:second], set()).add((one, other))
    return {short: names.pop() for short, names in found.items() if len(names) == 1 and not lexicon.is_standard(short)}
