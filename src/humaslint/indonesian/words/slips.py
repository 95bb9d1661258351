"""Words that are nowhere to be found, and a slip away from a word that is, or sound like one, wherever they stand."""

from __future__ import annotations

from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.words.double_slips import find_double_slip, with_letter_thrice, with_lost_syllable
from humaslint.indonesian.words.ending_slips import (
    NEVER_BARE,
    find_ending_slip,
    letter_lost_at_clitic,
    suffix_for_clitic,
)
from humaslint.indonesian.words.foreign_slips import find_foreign_slip
from humaslint.indonesian.words.joined_words import split, with_hyphen, word_frequency
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.regional import is_regional
from humaslint.indonesian.words.respellings import respell
from humaslint.indonesian.words.slip_scores import may_be_slip, score_needed
from humaslint.indonesian.words.suggestions import FLOOR, Suggestion, suggest
from humaslint.indonesian.words.uneven_halves import find_uneven_halves
from humaslint.indonesian.words.unmelted_slips import find_unmelted_slip
from humaslint.indonesian.words.word_analysis import Tier, WordAnalysis, analyse_word, is_derived
from humaslint.model.lazy import remembered

_SECOND = 60
"""What a word must score that may be meant where the best one is too odd: *salinan* for `salian`, not *kalian*."""

_SUFFIX = "kan"
_SERVICES = frozenset(
    """
    absensi arsip berpadu bupot faktur kartu katalog kinerja kios lapor lelang litigasi logbook meterai naskah paspor
    pajak parkir pelayanan pemilu pengadaan penganggaran perizinan planning retribusi samsat sertifikat surat tiket
    tilang toko voting wallet warung warta
    """.split()
)
"""Nouns, in lower case, for which offices have an electronic form: *ekatalog*."""

_ELECTRONIC, _CLITIC = "e", "nya"
"""What stands with a hyphen before a noun, and what is at times mistaken for the suffix -kan."""

_GAP = 0.6
"""What a missing space costs, in the measure of `Suggestion.cost`."""

_MET = 85
"""How often a noun is met at the least to which a preposition is joined (see `Lexicon.frequency`)."""
_PREFIX = "ber"
"""The prefix of verbs of which the stem may be hardly ever met, and have a slip in it: *berintesitas*."""
_SHORTEST_STEM = 7
"""How many letters the stem of such a verb has at the least: a shorter one has too many neighbours."""
_OFTEN_MEANT = 105
"""How often the stem that is meant is met at the least (see `Lexicon.frequency`)."""
_DEAREST = 0.75
"""What the slip in it may cost, in the measure of `Suggestion.cost`: no other letter for the one that is meant."""


_NASALS = frozenset("mb nd nj".split())
"""How verbs of Javanese and of casual speech begin that are a nasal and a stem: *mbangun desa*."""

_DEAR = 1.0
"""What a slip costs at the least beside which the loss of two letters is as likely, in the same measure."""


@remembered(16384)
def find_slip(word: str) -> tuple[Suggestion, ...]:
    """Return what a lower-case word may have been meant to be, the likeliest first; nothing if it may well be right."""
    if "-" in word:
        return find_uneven_halves(word)
    analysis = analyse_word(word)
    if not may_be_slip(word, analysis) and word not in NEVER_BARE:
        return ()
    if analysis.tier is Tier.UNKNOWN and (_is_of_trade(word) or _is_nasal_verb(word) or _is_doubled(word)):
        return ()
    if meant := find_ending_slip(word, analysis):
        return meant
    found = suggest(word)
    if analysis.tier is Tier.UNKNOWN and (foreign := find_foreign_slip(word)):
        return (*foreign, *found)
    if analysis.tier is Tier.UNKNOWN and (two := _behind_preposition(word)):
        joined = Suggestion(two, load_lexicon().frequency(two[3:]), _GAP, "joined")
        is_passive = bool(found) and found[0].word == f"{word[:-2]}kan" and found[0].score > joined.score
        return found if is_passive else (joined, *found)
    ranked = _ranked(word, analysis, found)
    return () if ranked and find_acronym(word) else _as_meant(word, ranked)


def _ranked(word: str, analysis: WordAnalysis, found: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Return the suggestions, those first that score enough; where none does, what is more than an edit away."""
    is_unknown = analysis.tier is Tier.UNKNOWN
    likely = [
        each
        for each in found
        if each.score >= score_needed(word, analysis, each) and (each is found[0] or each.score >= _SECOND)
    ]
    if not likely:
        return (_more_than_an_edit(word, found) or letter_lost_at_clitic(word)) if is_unknown else ()
    is_rare = likely[0].frequency <= FLOOR
    rivals = with_lost_syllable(word) if is_unknown and (is_rare or likely[0].cost >= _DEAR) else ()
    ahead, behind = (rivals, ()) if is_rare else ((), rivals)
    return (*ahead, *likely, *behind, *(each for each in found if each not in likely))


def _as_meant(word: str, found: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Return what was found, first what a likelier slip than of a single letter is of: `ekatalog`, `selanjutkan`."""
    if not found:
        return ()
    best, lexicon = found[0], load_lexicon()
    if best.edit == "extra" and word == _ELECTRONIC + best.word:
        named = best._replace(word=f"{_ELECTRONIC}-{best.word}", edit="joined")
        return (named, *found) if best.word in _SERVICES else (*found, named)
    if whole := letter_lost_at_clitic(word):
        return (*whole, *(each for each in found if each.word != whole[0].word))
    other = word.removesuffix(_SUFFIX) + _CLITIC
    if not word.endswith(_SUFFIX) or not lexicon.is_standard(other) or lexicon.frequency(other) < best.frequency:
        return found
    return (Suggestion(other, lexicon.frequency(other), _GAP, "spelling"), *found)


def _more_than_an_edit(word: str, found: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Return what a word that nothing explains is likelier than any word near it.

    It may be two words, one that sounds so, or one that is two slips away.
    """
    if twice := with_hyphen(word):
        return (Suggestion(twice, FLOOR, _GAP, "joined"),)
    if two := split(word):
        return (Suggestion(*two, _GAP, "joined"), *found)
    if once := with_letter_thrice(word):
        return once
    regional = {each.word for each in found if is_regional(word, each)}
    alike = tuple(each for each in respell(word) if each.word not in regional)
    return alike or find_double_slip(word) or suffix_for_clitic(word) or find_unmelted_slip(word) or _in_stem(word)


def _is_of_trade(word: str) -> bool:
    """Say whether a word is what those who do something are about: *kepenyuluhan*, of *penyuluh*."""
    return word.startswith("kepe") and word.endswith("an") and load_lexicon().is_standard(word[2:-2])


def _is_nasal_verb(word: str) -> bool:
    """Say whether a word is a stem behind one of the nasals that no slip puts there: *mbangun*, *njaga*."""
    return word[:2] in _NASALS and load_lexicon().is_stem(word[1:])


def _is_doubled(word: str) -> bool:
    """Say whether the first letter of a noun stands before it, with an *e*, for many of them: *bebunyian*."""
    return word[1:2] == "e" and word[:1] == word[2:3] and word.endswith("an") and load_lexicon().is_stem(word[2:-2])


def _behind_preposition(word: str) -> str:
    """Return *ke* and the noun in pe-, or *di* and the one in pe-an or ke-an, that are joined in a word.

    *Kepelanggan* is `ke pelanggan`, *dipelelangan* is `di pelelangan`; empty if the word is not so made.
    """
    preposition, rest = word[:2], word[2:]
    is_noun = rest.startswith("pe") if preposition == "ke" else preposition == "di" and _is_abstract(rest)
    return f"{preposition} {rest}" if is_noun and word_frequency(rest) >= _MET else ""


def _is_abstract(word: str) -> bool:
    """Say whether a word, a clitic aside, has the form of a noun in pe-an or ke-an, and of no verb in -kan."""
    base = word.removesuffix(_CLITIC)
    return base.startswith(("pe", "ke")) and base.endswith("an") and not base.endswith(_SUFFIX)


def _in_stem(word: str) -> tuple[Suggestion, ...]:
    """Return *ber-* and the common stem that the rest of an unknown lower-case word is a slight edit from."""
    stem = word.removeprefix(_PREFIX)
    if stem == word or len(stem) < _SHORTEST_STEM:
        return ()
    best = next(iter(suggest(stem)), None)
    if best is None or best.cost > _DEAREST or best.frequency < _OFTEN_MEANT:
        return ()
    lexicon, whole = load_lexicon(), _PREFIX + best.word
    is_word = lexicon.is_stem(best.word) and is_derived(lexicon, whole)
    return (Suggestion(whole, max(FLOOR, lexicon.frequency(whole)), best.cost, best.edit),) if is_word else ()
