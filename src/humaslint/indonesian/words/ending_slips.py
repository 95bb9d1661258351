"""Slips in the ending of a word that leave what might be one: *dilaksana*, *sosialisi*, *perbaikkan*, *binaanya*."""

from __future__ import annotations

from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.morphology import strip_clitics
from humaslint.indonesian.words.suggestions import FLOOR, Suggestion
from humaslint.indonesian.words.typing_slips import Edit
from humaslint.indonesian.words.word_analysis import Tier, WordAnalysis

_SUFFIX = "kan"
_OFTEN_PASSIVE, _OFTEN_ACTIVE, _RIVAL = 100, 108, 60
"""How often the verb in -kan is met at the least that has lost its suffix, and one in -i that may be meant as well."""

_LOAN_ENDINGS = ("asi", "isi", "ensi")
"""Loanwords are verbs with and without -kan: *dipublikasi*, *memverifikasi*."""

_LOSS = 0.6
"""What a lost suffix, or a slip at the clitic, costs, in the measure of `Suggestion.cost`."""

_INTRANSITIVE = frozenset(
    """
    mencerah memudah meringan menyegar melelah menyusah memulih menakluk mengerah meraya memati menghidup melupa
    menutur mematah memanja menanda memaaf meragu menyisa menyerta membeda mendiri menyembuh menyala mengaman
    """.split()
)
"""Verbs without a suffix, in lower case, that there are, though they are hardly ever met."""

_ENDING = "an"
_SHORTEST_CUT = 6
_OFTEN_NOUN, _OFTEN_TWICE = 112, 85
"""How many letters are left at the least of a noun in -an that has lost its ending, and how often it is met, or one in
-anan of which a word that nothing explains has lost one of the two: *keteladan*."""

_LONG_VERB = 9
"""How many letters a verb in -akan has at the least that is one in -kan."""

_SPOKEN = frozenset(("ketinggal", "kelihat", "kedengar", "kebagi", "kecebur"))
"""Words, in lower case, that are said without the ending."""

_NEVER_AGENTS = frozenset(
    "peningkat pengalam pengharga penangan penyelesai pengorban pemaham penanggulang pengundur pengeluar".split()
)
"""Words, in lower case, that might name who does something, though nobody writes them so."""

NEVER_BARE = frozenset(
    """
    merupa mengata melaku dilaku melanjut dijadi melibat dilibat ditetap menimbul ditimbul ditentu dikembang
    menyampai disampai menegas ditegas diselenggara menyelenggara merencana direncana menerap diterap meletak
    diletak diluncur dilapor menggabung diucap diturun dikabar diserah dikalah diarah ditayang menayang dihilang
    mementing membenar dibenar diusul diterus disiar dianjur menganjur mencantum dicantum memfokus difokus diwujud
    disimpul dikhusus mengkhusus dikelompok mengelompok digolong dibangkit mengabar ditegak diutara mengutara
    dilimpah dikuat ditinggi ditiada meniada disibuk menyibuk dikecuali mengecuali dinama dilambang melambang
    dikemuka memberdaya diberdaya menyejahtera mengoptimal dimaksimal ditugas mengerah meyakin diperingat diada
    dihubung mempekerja diadil diamat diawas diberkat dicapa didamping dihadir dijatuh dijuluk dijumpa dikeliling
    dikuasa dikunjung dilalu dilayan dilewat dilindung dimasuk dimilik diminat dimula dinikmat dinila dipaham
    dipelajar dipenuh diperbaik diperbaru disadar disepakat diserta disetuju ditandatangan diteman diwakil diyakin
    melayan melewat memasuk mematuh memaham memberkat memengaruh memenuh memerang memfasilitas memperbaru
    memperingat mencukup mencuriga mendahulu mendamping menduduk meneman mengagum mengamat mengeliling mengendara
    mengerja menghabis menghakim menghendak mengobat mengomentar menila menjuara menyayang menyenang menyetuju
    menyuka mewakil membiaya membeban
    """.split()
)
"""Verbs, in lower case, that the dictionary has without their suffix, though nobody ever writes them so."""

_NOUNS, _VERBS = ("pe", "ke"), ("me", "di")
_DOUBLED, _MISTYPED, _TWICE, _CASUAL = "kkan", "kah", "kankan", "in"
"""How nouns and verbs begin, and endings of them in which the *k* of a stem is written twice, *h* for *n*, or the whole
suffix twice, and the ending that stands for -kan and -i in talk."""
_CLITIC = "nya"
_OFTEN_CLITIC = 100
"""How often the word that is meant where the clitic -nya stands is met at the least, without it."""


def find_ending_slip(word: str, analysis: WordAnalysis) -> tuple[Suggestion, ...]:
    """Return what a lower-case word was meant to be whose ending is lost or written wrong; nothing if it is not so."""
    return (
        _lost_suffix(word, analysis)
        or _lost_ending(word, analysis)
        or _lost_syllable(word, analysis)
        or _wrong_ending(word)
        or (_casual_suffix(word) if analysis.tier is Tier.UNKNOWN else ())
    )


def _lost_suffix(word: str, analysis: WordAnalysis) -> tuple[Suggestion, ...]:
    """Return the common verb in -kan of which a verb that is never met is the beginning: *dilaksana*, *memungkin*."""
    is_verb = analysis.tier is Tier.DERIVED and word.startswith(("me", "di")) and not word.endswith(_LOAN_ENDINGS)
    lexicon = load_lexicon()
    frequency = lexicon.frequency(word + _SUFFIX)
    if word in NEVER_BARE:
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
    is_twice = analysis.tier is Tier.UNKNOWN and word.endswith(_ENDING)
    needed = _OFTEN_TWICE if is_twice else _OFTEN_NOUN
    if not is_cut or len(word) < _SHORTEST_CUT or frequency < needed or lexicon.frequency(word):
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


def _wrong_ending(word: str) -> tuple[Suggestion, ...]:
    """Return the noun in -an whose *k* is doubled as before -kan, or the verb in -kan with -kah or -kan twice.

    `perbaikkan` is *perbaikan*, `menyebutkankan` is *menyebutkan*.
    """
    lexicon = load_lexicon()
    if word.endswith(_TWICE) and lexicon.is_standard(once := word.removesuffix(_SUFFIX)):
        return (Suggestion(once, max(FLOOR, lexicon.frequency(once)), _LOSS, "extra"),)
    for base, clitic in strip_clitics(word):
        if base.endswith(_DOUBLED) and base.startswith(_NOUNS) and not lexicon.is_stem(base[:-3]):
            whole = f"{base[:-4]}kan"
            if lexicon.is_standard(whole) or lexicon.frequency(whole) >= _RIVAL:
                return (Suggestion(whole + clitic, max(FLOOR, lexicon.frequency(whole)), _LOSS, "extra"),)
    if word.endswith(_MISTYPED) and word.startswith(_VERBS) and not lexicon.frequency(word[:-3]):
        whole = f"{word[:-1]}n"
        frequency = lexicon.frequency(whole)
        if frequency >= _OFTEN_PASSIVE and lexicon.is_standard(whole):
            return (Suggestion(whole, frequency, _LOSS, "other"),)
    return ()


def _casual_suffix(word: str) -> tuple[Suggestion, ...]:
    """Return the verbs in -kan and -i of which a word that nothing explains is what talk makes: *menempelin*.

    They count as hardly ever met, so that the word stays as it is where somebody speaks.
    """
    base = word.removesuffix(_CASUAL)
    if base == word or not word.startswith(_VERBS) or len(base) < _SHORTEST_CUT:
        return ()
    lexicon = load_lexicon()
    met = [(lexicon.frequency(base + suffix), base + suffix) for suffix in (_SUFFIX, "i")]
    forms = [form for _often, form in sorted(met, reverse=True) if lexicon.is_standard(form)]
    return tuple(Suggestion(form, FLOOR, _LOSS, "other") for form in forms)


def letter_lost_at_clitic(word: str) -> tuple[Suggestion, ...]:
    """Return the noun in -an and its clitic of which a lower-case word has lost an *n*: *binaanya*."""
    noun = word.removesuffix(_CLITIC[1:])
    if noun == word or not noun.endswith(_ENDING):
        return ()
    return _if_common(noun, noun + _CLITIC, "missing")


def suffix_for_clitic(word: str) -> tuple[Suggestion, ...]:
    """Return the verb in -kan that has the clitic for its suffix in a lower-case word: *mengedepannya*."""
    verb = word.removesuffix(_CLITIC) + _SUFFIX
    is_verb = word.endswith(_CLITIC) and word.startswith(("me", "di"))
    return _if_common(verb, verb, "spelling") if is_verb else ()


def _if_common(word: str, whole: str, edit: Edit) -> tuple[Suggestion, ...]:
    frequency = load_lexicon().frequency(word)
    return (Suggestion(whole, frequency, _LOSS, edit),) if frequency >= _OFTEN_CLITIC else ()
