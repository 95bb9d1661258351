"""Words that are nowhere to be found, and a slip away from a word that is, or sound like one, wherever they stand."""

from __future__ import annotations

from humaslint.indonesian.clitic_slips import for_suffix, lost_letter
from humaslint.indonesian.double_slips import find_double_slip
from humaslint.indonesian.gazetteer import find_acronym
from humaslint.indonesian.joined_words import is_usual, split
from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.regional import is_regional
from humaslint.indonesian.respellings import respell
from humaslint.indonesian.suggestions import FLOOR, Suggestion, suggest
from humaslint.indonesian.typing_slips import Edit
from humaslint.indonesian.word_analysis import Tier, WordAnalysis, analyse_word
from humaslint.model.memo import remembered

_NEEDED_UNKNOWN = {3: 140, 4: 65, 5: 30, 6: 12}
_NEEDED_UNKNOWN_LONG = 8
"""What the best suggestion for a word that nothing explains must score, by the length of the word: short words have
many neighbours."""

_NEEDED_ODD = {3: 140, 4: 110, 5: 75, 6: 55, 7: 45, 8: 35}
_USUAL_COST = 0.75
"""The same where the slip would be an odd one, which costs more than this though it is not in the first letter: so
many words of trades and regions stand beside a common one that seldom one is a slip of it."""

_NEEDED = {3: 200, 4: 95, 5: 77, 6: 50, 7: 42}
_NEEDED_LONG = 20
"""The same for words for which something speaks, to which is added how much that is."""

_SHORTEST, _LONGEST = 3, 40
"""How many letters a word of the language has."""

_MORE = {Tier.DERIVED: 75, Tier.POSSIBLE: 12, Tier.LISTED: 50, Tier.WEB: 10, Tier.NAME: 15}
"""How much more it must score when something speaks for the word; of other known words none is a typo."""

_MORE_FOR_STEM = 35
_LONG_STEM = 6
"""What is needed on top of that for a stem of so many letters, which is not read into a word by chance."""

_LESS_FOR_STEM = 30
_SHORT_STEM = 3
"""What less is needed for a stem of so few letters, which nearly any word can be read to hold."""

_SECOND = 60
"""What a word must score that may be meant where the best one is too odd: *salinan* for `salian`, not *kalian*."""

_LESS_FOR_RARE = 8
"""What less is needed for a shorter stem that is itself hardly ever met: *lajat* of `pelajat`."""

_MORE_FOR_EDIT: dict[Edit | None, int] = {"other": 40, "extra": 25}
_EXPLAINED = frozenset({Tier.DERIVED, Tier.POSSIBLE, Tier.LISTED})
"""What is needed on top of that where a rare word that can be explained has another letter than a common one, or one
more: there are many such pairs (*dibubuhkan* and *dibutuhkan*), and few slips that make a word so."""

_SUFFIX = "kan"
_OFTEN_PASSIVE, _OFTEN_ACTIVE, _RIVAL = 100, 108, 60
"""How often the verb in -kan is met at the least that has lost its suffix, and one in -i that may be meant as well."""

_LOAN_ENDINGS = ("asi", "isi", "ensi")
"""Loanwords are verbs with and without -kan: *dipublikasi*, *memverifikasi*."""

_LOSS = 0.6
"""What the lost suffix costs, in the measure of `Suggestion.cost`."""

_INTRANSITIVE = frozenset(
    """
    mencerah memudah meringan menyegar melelah menyusah memulih menakluk mengerah meraya memati menghidup melupa
    menutur mematah memanja menanda memaaf meragu menyisa menyerta membeda mendiri menyembuh menyala mengaman
    """.split()
)
"""Verbs without a suffix, in lower case, that there are, though they are hardly ever met."""

_ENDING = "an"
_SHORTEST_CUT = 6
_OFTEN_NOUN = 112
"""How many letters are left at the least of a noun in -an that has lost its ending, and how often it is met."""

_LONG_VERB = 9
"""How many letters a verb in -akan has at the least that is one in -kan."""

_SPOKEN = frozenset(("ketinggal", "kelihat", "kedengar", "kebagi", "kecebur"))
"""Words, in lower case, that are said without the ending."""

_NEVER_AGENTS = frozenset(
    "peningkat pengalam pengharga penangan penyelesai pengorban pemaham penanggulang pengundur pengeluar".split()
)
"""Words, in lower case, that might name who does something, though nobody writes them so."""

_NEVER_BARE = frozenset(
    """
    merupa mengata melaku dilaku melanjut dijadi melibat dilibat ditetap menimbul ditimbul ditentu dikembang menyampai
    disampai menegas ditegas diselenggara menyelenggara merencana direncana menerap diterap meletak diletak diluncur
    dilapor menggabung diucap diturun dikabar diserah dikalah diarah ditayang menayang dihilang mementing membenar
    dibenar diusul diterus disiar dianjur menganjur mencantum dicantum memfokus difokus diwujud disimpul dikhusus
    mengkhusus dikelompok mengelompok digolong dibangkit mengabar ditegak diutara mengutara membeber disumbang dilimpah
    dikuat ditinggi ditiada meniada disibuk menyibuk dikecuali mengecuali dinama dilambang melambang dikemuka memberdaya
    diberdaya menyejahtera mengoptimal dimaksimal ditugas mengerah meyakin diperingat diada dihubung mempekerja
    """.split()
)
"""Verbs, in lower case, that the dictionary has without their suffix -kan, though nobody ever writes them so."""

_ELECTRONIC, _CLITIC = "e", "nya"
"""What stands with a hyphen before a noun, and what is at times mistaken for the suffix -kan."""

_GAP = 0.6
"""What a missing space costs, in the measure of `Suggestion.cost`."""


@remembered(16384)
def find_slip(word: str) -> tuple[Suggestion, ...]:
    """Return what a lower-case word may have been meant to be, the likeliest first; nothing if it may well be right."""
    analysis = analyse_word(word)
    if not may_be_slip(word, analysis) and word not in _NEVER_BARE:
        return ()
    if lost := _lost_suffix(word, analysis) or _lost_ending(word, analysis) or _lost_syllable(word, analysis):
        return lost
    found = suggest(word)
    if analysis.tier is Tier.UNKNOWN and (rest := _person(word)):
        return (Suggestion(f"ke {rest}", load_lexicon().frequency(rest), _GAP, "joined"), *found)
    likely = [
        each
        for each in found
        if each.score >= score_needed(word, analysis, each) and (each is found[0] or each.score >= _SECOND)
    ]
    if likely:
        found = (*likely, *(each for each in found if each not in likely))
    else:
        found = _more_than_an_edit(word, found) if analysis.tier is Tier.UNKNOWN else ()
    return () if found and find_acronym(word) else _as_meant(word, found)


def _as_meant(word: str, found: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Return what was found, first what a likelier slip than of a single letter is of: `ekatalog`, `selanjutkan`."""
    if not found:
        return ()
    best, lexicon = found[0], load_lexicon()
    if best.edit == "extra" and word == _ELECTRONIC + best.word:
        return (best._replace(word=f"{_ELECTRONIC}-{best.word}", edit="joined"),)
    if whole := lost_letter(word):
        return (*whole, *(each for each in found if each.word != whole[0].word))
    other = word.removesuffix(_SUFFIX) + _CLITIC
    if not word.endswith(_SUFFIX) or not lexicon.is_standard(other) or lexicon.frequency(other) < best.frequency:
        return found
    return (Suggestion(other, lexicon.frequency(other), _GAP, "spelling"), *found)


def _lost_suffix(word: str, analysis: WordAnalysis) -> tuple[Suggestion, ...]:
    """Return the common verb in -kan of which a verb that is never met is the beginning: *dilaksana*, *memungkin*."""
    is_verb = analysis.tier is Tier.DERIVED and word.startswith(("me", "di")) and not word.endswith(_LOAN_ENDINGS)
    lexicon = load_lexicon()
    frequency = lexicon.frequency(word + _SUFFIX)
    if word in _NEVER_BARE:
        forms = [(word + suffix, lexicon.frequency(word + suffix)) for suffix in (_SUFFIX, "i")]
        met = [Suggestion(form, often, _LOSS, "missing") for form, often in forms if often >= _RIVAL] or [
            Suggestion(word + _SUFFIX, FLOOR, _LOSS, "missing")
        ]
        return tuple(sorted(met, key=lambda each: -each.score))
    if not is_verb or word in _INTRANSITIVE:
        return ()
    needed = _OFTEN_PASSIVE if word.startswith("di") else _OFTEN_ACTIVE
    is_met = lexicon.frequency(word) > 0 or lexicon.frequency(word + "i") >= _RIVAL
    return () if is_met or frequency < needed else (Suggestion(word + _SUFFIX, frequency, _LOSS, "missing"),)


def _lost_ending(word: str, analysis: WordAnalysis) -> tuple[Suggestion, ...]:
    """Return the common noun of which a word that nobody writes is all but its ending -an: *kegiat*, *permasalah*."""
    lexicon = load_lexicon()
    frequency = lexicon.frequency(word + _ENDING)
    is_cut = word.startswith(("ke", "per")) and analysis.tier in (Tier.UNKNOWN, Tier.DERIVED, Tier.POSSIBLE)
    is_cut = is_cut or word in _NEVER_AGENTS or (word.startswith("pe") and analysis.tier is Tier.UNKNOWN)
    is_cut = is_cut and word not in _SPOKEN
    if not is_cut or len(word) < _SHORTEST_CUT or frequency < _OFTEN_NOUN or lexicon.frequency(word):
        return ()
    return (Suggestion(word + _ENDING, frequency, _LOSS, "missing"),)


def _lost_syllable(word: str, analysis: WordAnalysis) -> tuple[Suggestion, ...]:
    """Return the common noun in -isasi that lost a syllable, or the verb in -kan with an *a* before it.

    `sosialisi` is *sosialisasi*, `dipertahanakan` is *dipertahankan*.
    """
    lexicon = load_lexicon()
    if word.endswith("isi"):
        whole, least = f"{word[:-1]}asi", _OFTEN_PASSIVE
    elif word.endswith("akan") and word.startswith(("me", "di")) and len(word) >= _LONG_VERB:
        whole, least = f"{word[:-4]}kan", _RIVAL
    else:
        return ()
    frequency = lexicon.frequency(whole)
    is_likely = frequency >= least or (word.endswith("akan") and lexicon.frequency(analysis.stem) <= _OFTEN_PASSIVE)
    if not is_likely or lexicon.frequency(word) or lexicon.is_standard(word) or not lexicon.is_standard(whole):
        return ()
    return (Suggestion(whole, max(FLOOR, frequency), _LOSS, "missing" if len(whole) > len(word) else "extra"),)


def _more_than_an_edit(word: str, found: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Return what a word that nothing explains is likelier than any word near it.

    It may be two words, one that sounds so, or one that is two slips away.
    """
    if two := split(word):
        return (Suggestion(*two, _GAP, "joined"), *found)
    regional = {each.word for each in found if is_regional(word, each)}
    alike = tuple(each for each in respell(word) if each.word not in regional)
    return alike or find_double_slip(word) or for_suffix(word)


def _person(word: str) -> str:
    """Return the common noun in pe- to which *ke* is joined: *kepelanggan*, *kepedagang*; empty if there is none."""
    rest = word.removeprefix("ke")
    return rest if rest != word and rest.startswith("pe") and is_usual(rest) else ""


def may_be_slip(word: str, analysis: WordAnalysis) -> bool:
    """Say whether a word is a slip if something is near enough to it."""
    is_word = _SHORTEST <= len(word) <= _LONGEST and word.isascii() and word.isalpha()
    return is_word and (analysis.tier is Tier.UNKNOWN or analysis.tier in _MORE)


def _is_odd(word: str, best: Suggestion) -> bool:
    is_changed = best.edit in ("other", "extra")
    return is_changed and best.cost > _USUAL_COST and word[0] == best.word[0]


def score_needed(word: str, analysis: WordAnalysis, best: Suggestion | None) -> int:
    """Return what the best suggestion must score for a word that may be a slip to be one."""
    tier = analysis.tier
    if tier is Tier.UNKNOWN:
        by_length = _NEEDED_ODD if best and _is_odd(word, best) else _NEEDED_UNKNOWN
        return by_length.get(len(word), _NEEDED_UNKNOWN_LONG)
    needed = _NEEDED.get(len(word), _NEEDED_LONG) + _MORE[tier]
    if tier in _EXPLAINED:
        needed += _MORE_FOR_EDIT.get(best.edit, 0) if best else 0
    if tier is Tier.DERIVED and len(analysis.stem) <= _SHORT_STEM:
        return needed - _LESS_FOR_STEM
    if tier is Tier.POSSIBLE and len(analysis.stem) < _LONG_STEM and not load_lexicon().frequency(analysis.stem):
        return needed - _LESS_FOR_RARE
    return needed + _MORE_FOR_STEM if tier is Tier.POSSIBLE and len(analysis.stem) >= _LONG_STEM else needed
