"""What the lexicon and the morphology know of a word: whether it exists, and how it is made."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from humaslint.indonesian.words.affixes import attach
from humaslint.indonesian.words.lexicon import Lexicon, load_lexicon
from humaslint.indonesian.words.morphology import analyse, inflect, strip_clitics
from humaslint.model.lazy import remembered

_COMBINING = frozenset(
    """
    adi agro anti antar audio bio dasa dwi eka eko ekstra foto geo hidro hiper infra inter intra kontra maha makro
    manca mikro mini mono multi narko neo nir non para pasca poli pra pramu pro proto purna semi serba sub super supra
    swa tak tata tele trans tri tuna ultra
    """.split()
)
"""Bound forms that are joined to a word: *pascapanen*, *antardaerah*, *nonaktif*."""

_LONGEST_COMBINING = max(map(len, _COMBINING))
_VERBAL = ("kan", "i")
_PASSIVE = ("di", "ku", "kau")
_SHORTEST_STEM = 3
_SHORTEST_HEAD = 5
_RARER = 10
"""Steps of frequency by which a verb may be rarer than its stem; that of a noun is rarer by far."""
"""How many letters a stem has at the least that is read out of a word, and a word behind a bound form."""


class Tier(IntEnum):
    """How sure it is that a word exists.

    STANDARD: the dictionary has it. ATTESTED: it is often met. DERIVED: a stem that is met, with affixes. POSSIBLE: a
    stem that is hardly ever met, with affixes. LISTED: a thesaurus has it. ENGLISH, NAME: of English, or part of a
    name. WEB: met on web pages. UNKNOWN: nothing explains it.
    """

    STANDARD = 0
    ATTESTED = 1
    DERIVED = 2
    POSSIBLE = 3
    LISTED = 4
    ENGLISH = 5
    WEB = 6
    NAME = 7
    UNKNOWN = 8


class WordAnalysis(NamedTuple):
    """The tier of a word, the affixes, stem and clitic that it is made of, as `di-kan + harap + -nya`, and the stem.

    `stem` is empty where no affixes had to be taken off.
    """

    tier: Tier
    parts: str = ""
    stem: str = ""


@remembered(32768)
def analyse_word(word: str) -> WordAnalysis:
    """Return what is known of a lower-case word without hyphens."""
    lexicon, cuts = load_lexicon(), strip_clitics(word)
    for base, clitic in cuts:
        if lexicon.is_standard(base) and len(base) >= _SHORTEST_STEM:
            return WordAnalysis(Tier.STANDARD, _parts(base, clitic))
    for base, clitic in cuts:
        if is_verb_form(lexicon, base):
            return WordAnalysis(Tier.STANDARD, _parts(base, clitic))
    for base, clitic in cuts:
        if lexicon.frequency(base) and len(base) >= _SHORTEST_STEM:
            return WordAnalysis(Tier.ATTESTED, _parts(base, clitic))
    if word.endswith("olog") and lexicon.is_standard(f"{word}i"):
        return WordAnalysis(Tier.ATTESTED, f"{word}i")  # who knows the science: virolog, hidrolog
    made = _made(lexicon, word)
    if made and made.tier is Tier.DERIVED:
        return made
    return _foreign(lexicon, word) or made or WordAnalysis(Tier.UNKNOWN)


def is_verb_form(lexicon: Lexicon, word: str) -> bool:
    """Say whether the lower-case word is a form of a verb that the dictionary has in another form.

    It is passive where the dictionary has the active (*dibubuhkan*, *kauwarnai*), or without prefix (*kalikan*).
    """
    if word.startswith(_PASSIVE) and any(
        affixes.prefix in _PASSIVE and len(stem) >= _SHORTEST_STEM and _is_active(lexicon, stem, affixes.suffix)
        for stem, affixes in analyse(word, lexicon.is_stem)
    ):
        return True
    suffix = next((each for each in _VERBAL if word.endswith(each)), "")
    stem = word[: len(word) - len(suffix)]
    if not suffix or len(stem) < _SHORTEST_STEM:
        return False
    passive = "di" + word
    return lexicon.is_standard(passive) or (lexicon.frequency(passive) > 0 and _is_active(lexicon, stem, suffix))


def is_passive(word: str) -> bool:
    """Say whether a lower-case word in *di-* is a passive: of a verb that is met about as often as its stem, *diundur*.

    Of a place one that is hardly ever met has the form of an active: *dipantai*, *memantai*.
    """
    lexicon, stem = load_lexicon(), word[2:]
    if not word.startswith("di") or not _is_active(lexicon, stem, ""):
        return False
    verb = max(lexicon.frequency(word), lexicon.frequency(attach("me", stem)))
    return verb >= lexicon.frequency(stem) - _RARER


def _is_active(lexicon: Lexicon, stem: str, suffix: str) -> bool:
    return lexicon.is_standard(attach("me", stem) + suffix)


def is_derived(lexicon: Lexicon, word: str) -> bool:
    """Say whether the lower-case word, without clitics, is a standard stem with affixes."""
    return any(len(each.stem) >= _SHORTEST_STEM for each in analyse(word, lexicon.is_stem))


def _parts(base: str, clitic: str) -> str:
    return f"{base} + -{clitic}" if clitic else base


def _made(lexicon: Lexicon, word: str) -> WordAnalysis | None:
    """Read the word as a stem with affixes, or as a bound form with a word, with or without a clitic."""
    best: WordAnalysis | None = None
    for base, clitic in strip_clitics(word):
        for stem, affixes in analyse(base, lexicon.is_stem):
            if len(stem) >= _SHORTEST_STEM:
                tier = Tier.DERIVED if _is_met(stem) else Tier.POSSIBLE
                if best is None or tier < best.tier:
                    best = WordAnalysis(tier, _parts(f"{affixes} + {stem}", clitic), stem)
        for length in range(2, min(len(base) - _SHORTEST_HEAD, _LONGEST_COMBINING) + 1):
            head = base[length:]
            if base[:length] in _COMBINING and (lexicon.is_standard(head) or is_derived(lexicon, head)):
                return WordAnalysis(Tier.DERIVED, _parts(f"{base[:length]}- + {head}", clitic))
    return best


@remembered(16384)
def _is_met(stem: str) -> bool:
    """Say whether a stem is often met as a verb, or as another word of four letters or more."""
    frequency = load_lexicon().frequency
    verbs = inflect(stem, "v")
    verbs.pop("")
    return any(map(frequency, verbs.values())) or (len(stem) > _SHORTEST_STEM and frequency(stem) > 0)


def _foreign(lexicon: Lexicon, word: str) -> WordAnalysis | None:
    """Return the word, a clitic aside, as one of the thesaurus, English, part of a name, or met on web pages."""
    cuts = [cut for cut in strip_clitics(word) if len(cut[0]) >= _SHORTEST_STEM]
    kinds = (
        (Tier.LISTED, lexicon.thesaurus),
        (Tier.ENGLISH, lexicon.english),
        (Tier.NAME, lexicon.names),
        (Tier.WEB, lexicon.web),
    )
    for tier, words in kinds:
        for base, clitic in cuts:
            if base in words:
                return WordAnalysis(tier, _parts(base, clitic))
    return None
