"""Two words written as one by a slip: where in `karyayang`, `KTPdan` or `mengingatkanmasyarakat` a space is missing."""

from __future__ import annotations

import re

from humaslint.indonesian.government.regions import regions
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.morphology import strip_clitics
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.lazy import remembered

_SMALL = frozenset(
    """
    adalah agar akan atas atau bahwa bagi bagian beberapa belum bisa dalam dan dapat dari dengan hingga ini itu
    juga karena kepada lalu lebih maka melalui menjadi namun oleh pada para saat sangat sebagai secara sedang sejak
    selama seluruh semua serta setelah setiap sudah tanpa telah tentang terhadap tersebut tidak untuk yaitu yakni yang
    """.split()
)
"""Words to which another is often joined by a slip. Not `di` and `ke`, which have rules of their own, nor words that
are bound forms or halves of compounds too."""

_FIRM = frozenset(
    """
    adalah dalam dengan karena kepada melalui menjadi namun sebagai sudah telah terhadap tersebut tidak untuk yang
    """.split()
)
"""Those that hardly another word begins or ends with."""

_POINTING = frozenset("ini itu yang".split())
"""Those to which a very common word of three letters is joined at times: *halini*, *dariitu*."""

_TINY = frozenset("ada dia dua hak tim".split())
"""Words of three letters to which a very common one is joined at times: *hampirdua*, *bolehada*."""

_IN = "di"
_BEHIND = frozenset({_IN, "ke"})
"""Prepositions that are joined to the word before them by a slip: *diunggahke situs*. In Javanese *-ke* is a suffix of
short words: *tutupke*."""

_SHORT, _MIDDLE, _LONG, _LONGER = 3, 4, 6, 7
"""How many letters a word has at the least: beside a firm one, beside another small one, before `di` and `ke` unless it
is met most often, and where it need not be often met."""

_MET, _OFTEN, _OFTENER, _MOST_OFTEN = 60, 100, 110, 140
"""How often these are met at the least (see `Lexicon.frequency`)."""

_OTHERS = (
    (7, 7, 80), (4, 9, 80), (6, 6, 90), (5, 7, 100), (5, 6, 105), (5, 5, 110), (4, 7, 120), (4, 6, 140), (4, 5, 150),
)  # fmt: skip
"""How many letters the shorter and the longer of two other words have at the least, and how often they are met."""

_CAPITALS = re.compile(
    r"(?P<acronym>[A-Z]{2,})(?:dan|yang|untuk|dengan|dari|pada|akan|oleh|dalam|telah|juga|serta|atau|itu|ini|di|ke"
    r"|Tahun|Provinsi|Kabupaten|Kecamatan)"
    r"|(?P<name>[A-Z][a-z]{3,}?)(?:dan|yang|untuk|dengan|akan|oleh|dalam|telah|juga|serta|sebagai|melalui|menjadi|di)"
    r"|(?P<small>kata|ujar|jelas|tutur|papar|dan|yang|dari|pada|untuk|oleh|dengan|dalam|atau|serta|kepada|bagi|akan|tahun|bulan|tanggal|[a-z]{6,})"
    r"(?:[A-Z][a-z]{3,}|[A-Z]{2,})"
    r"|(?P<level>Provinsi|Kabupaten|Kota|Kecamatan|Kelurahan|Desa|Dusun)[A-Z][a-z]{3,}"
    r"|(?P<place>[A-Z][a-z]{3,})[A-Z][a-z]{3,}"
)
"""A small word that is joined to capitals, or to what stands before them: *KTPdan*, *Randudan*, *danRandu*. Or the
place of a dateline that is joined to the sentence: *AmbonWarga*; the word for a region that is joined to its name."""

_REDUPLICATED = re.compile(r"(?P<before>(?:se|ber|ter|ke)?)(?P<word>[a-z]{4,})(?P=word)(?P<behind>(?:nya|an)?)")
"""A word said twice without its hyphen, with or without affixes: *selambatlambatnya*."""

_RARE = 50
"""What counts as the frequency of a long word that is hardly ever met."""


def split(word: str) -> tuple[str, int] | None:
    """Return a lower-case word as two with a space between them, and how often the rarer one is met; None if not two.

    Meant for words that are in no list: a compound that is rightly one word would be cut too.
    """
    best: tuple[str, int] | None = None
    for at in range(2, len(word) - 1):
        left, right = word[:at], word[at:]
        frequency = _together(left, right)
        if frequency and (best is None or frequency > best[1]):
            best = f"{left} {right}", frequency
    return best


def with_hyphen(word: str) -> str:
    """Return a lower-case word that is a common one said twice with the hyphen it lacks; empty if it is none."""
    match = _REDUPLICATED.fullmatch(word)
    if match is None or _frequency(match["word"]) < _OFTEN:
        return ""
    return f"{match['before']}{match['word']}-{match['word']}{match['behind']}"


def has_small(two: str) -> bool:
    """Say whether one of two words with a space between them is among those to which others are often joined."""
    return not _SMALL.isdisjoint(two.split())


@remembered(32768)
def at_capitals(text: str) -> str:
    """Return a word that is two because of its capitals as these two; empty if it is not.

    Where the first begins with its only capital it may be a name as it stands: only the release can tell.
    """
    if text.islower():
        return ""
    match = _CAPITALS.fullmatch(text)
    kind = match and match.lastgroup
    if not match or not kind or (kind == "name" and analyse_word(text.lower()).tier is not Tier.UNKNOWN):
        return ""
    if kind == "small" and (_frequency(match[kind]) < _OFTENER or _is_shouted(text[match.end(kind) :])):
        return ""
    if kind == "place" and (match[kind].lower() not in regions() or not is_usual(text[match.end(kind) :].lower())):
        return ""
    return f"{match[kind]} {text[match.end(kind) :]}"


def _is_shouted(word: str) -> bool:
    """Say whether it is a word in capitals, and no acronym: `bahasaNEGARA` is an identifier."""
    return word.isupper() and len(word) > _SHORT + 1 and load_lexicon().is_standard(word.lower())


def is_usual(word: str) -> bool:
    """Say whether a lower-case word is a standard one that is often met."""
    return _frequency(word) >= _OFTENER


def _together(left: str, right: str) -> int:
    """Return how often the rarer of two words is met that may have been joined by a slip; 0 if they are not likely."""
    if left == right:
        return 0
    if left in _SMALL:
        return _beside(left, right)
    if right in _SMALL:
        return _beside(right, left)
    if left in _TINY or right in _TINY:
        frequency = min(_frequency(left), _frequency(right))
        return frequency if frequency >= _MOST_OFTEN and len(left + right) >= _LONGER else 0
    return _before_noun(left, right) if right in _BEHIND else _of_two(left, right)


def _before_noun(left: str, right: str) -> int:
    """Return the same of a word with one behind it that is joined to long and common ones alone."""
    frequency = _frequency(left)
    needed = _OFTENER if len(left) >= _LONG else _MOST_OFTEN
    is_long = len(left) > (_MIDDLE if right == _IN else _MIDDLE + 1)
    return frequency if is_long and frequency >= needed else 0


def _of_two(left: str, right: str) -> int:
    """Return the same of two words neither of which is small, and not both English, as in `filtermodel`."""
    english = load_lexicon().english
    if left in english and right in english:
        return 0
    shorter, longer = sorted((len(left), len(right)))
    needed = min((often for least, most, often in _OTHERS if shorter >= least and longer >= most), default=0)
    if not needed or (frequency := _frequency(left)) < needed:
        return 0
    frequency = min(frequency, _frequency(right))
    return frequency if frequency >= needed else 0


def _beside(small: str, other: str) -> int:
    """Return how often the word beside a small one is met; 0 if it is too short or too rare."""
    frequency = _frequency(other)
    if len(other) >= _LONGER and not frequency:
        frequency = _RARE if analyse_word(other).tier <= Tier.DERIVED else 0
    if len(other) >= _LONGER and frequency:
        return frequency
    if len(other) == _SHORT and small in _POINTING:
        return frequency if frequency >= _MOST_OFTEN else 0
    least, often = (_SHORT, _MET) if small in _FIRM or other in _SMALL else (_MIDDLE, _OFTEN)
    return frequency if len(other) >= least and frequency >= often else 0


def _frequency(word: str) -> int:
    return word_frequency(word, _SHORT)


def word_frequency(word: str, shortest: int = 1) -> int:
    """Return how often a standard word of so many letters or more is met, a clitic aside; 0 for any other."""
    lexicon, most = load_lexicon(), 0
    for base, _clitic in strip_clitics(word):
        if len(base) >= shortest and lexicon.is_standard(base):
            most = max(most, lexicon.frequency(base))
    return most
