"""What a misspelled word may have been meant to be: standard words near it, the likeliest first."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice
from typing import NamedTuple

from humaslint.indonesian.words.beginnings import TOLD, letters_between
from humaslint.indonesian.words.lexicon import ZIPF, Lexicon, load_lexicon
from humaslint.indonesian.words.morphology import CLITICS
from humaslint.indonesian.words.typing_slips import LETTERS, LIGHT, Edit, cost_of, edits_at
from humaslint.indonesian.words.word_analysis import is_derived
from humaslint.model.lazy import remembered

_LONGEST_CLITIC = max(map(len, CLITICS))
_CLITIC_LETTERS = frozenset().union(*CLITICS)
_CLITICS_BY_END = {end: tuple(each for each in CLITICS if each[-2:] == end) for end in {each[-2:] for each in CLITICS}}

FLOOR = 50
"""The frequency of a standard word that is hardly ever met."""

_LONG = 9
_SLIGHT = 0.55
"""How long a word is at the least, and what the edit costs at the most, where a form is suggested that is met nowhere
but has a standard stem and its affixes: *penggiliran* for `penggiliarn`."""

_FEW = 32
"""Of a beginning that so few words have or fewer, they tell how it may go on."""

_CLITIC_LOSS = {"nya": 40}
_SPOKEN_LOSS = 90
_TO_ONE = ("ku", "mu")
"""How much less a word is met with a clitic than without: -nya, and those of talk (-ku, -mu, -lah, -kah, -pun). How
often a word is met with -ku or -mu does not count, for releases speak to nobody in that way."""

_Letters = Collection[str]
_COST = 2.4 * ZIPF
"""What a whole edit weighs against frequency."""


class Suggestion(NamedTuple):
    """A word, how often it is met (see `Lexicon.frequency`), and what the edit to it is and costs."""

    word: str
    frequency: int
    cost: float
    edit: Edit

    @property
    def score(self) -> float:
        """How likely the word is what was meant; only for comparing."""
        return self.frequency - _COST * self.cost


@remembered(8192)
def suggest(word: str) -> tuple[Suggestion, ...]:
    """Return the standard words one edit away from a lower-case word, the likeliest first."""
    lexicon = load_lexicon()
    best: dict[str, Suggestion] = {}
    for edited, at, edit in _known_edits(lexicon, word):
        cost = cost_of(word, edited, at, edit)
        if edited in best and best[edited].cost <= cost:
            continue
        frequency = _standard_frequency(lexicon, edited)
        if frequency:
            best[edited] = Suggestion(edited, frequency, cost, edit)
    if not best and len(word) >= _LONG:
        best = {edited: Suggestion(edited, FLOOR, _SLIGHT, edit) for edited, edit in _rare(lexicon, word)}
    return tuple(sorted(best.values(), key=lambda each: (-each.score, each.word)))


def _rare(lexicon: Lexicon, word: str) -> Iterator[tuple[str, Edit]]:
    """Yield each string a slight edit away that is met nowhere, but is a standard stem with affixes."""
    for at in range(1, len(word) + 1):
        others = "m" if word[at : at + 1] == "n" else ""
        for edited, edit in edits_at(word, at, others, {*LIGHT, *word[at - 1 : at + 1]}):
            if cost_of(word, edited, at, edit) <= _SLIGHT and _is_rare(lexicon, edited):
                yield edited, edit


def _is_rare(lexicon: Lexicon, word: str) -> bool:
    return word not in lexicon.nonstandard and is_derived(lexicon, word)


def _standard_frequency(lexicon: Lexicon, word: str) -> int:
    """Return how often a word is met that may be suggested; 0 for any other."""
    if lexicon.is_standard(word):
        return max(FLOOR, lexicon.frequency(word))
    if cut := _cut(lexicon, word):
        base, clitic = cut
        loss = _CLITIC_LOSS.get(clitic, _SPOKEN_LOSS)
        met = 0 if clitic in _TO_ONE else lexicon.frequency(word)
        floor = FLOOR if clitic in _CLITIC_LOSS else 0
        return max(floor, met, lexicon.frequency(base) - loss)
    frequency = lexicon.frequency(word)
    return frequency if frequency and _is_rare(lexicon, word) else 0


def _cut(lexicon: Lexicon, word: str) -> tuple[str, str] | None:
    """Return a word as a standard word of three letters or more and a clitic; None if it is not made so."""
    if word in lexicon.nonstandard:
        return None
    for clitic in _CLITICS_BY_END.get(word[-2:], ()):
        base = word[: -len(clitic)]
        if word.endswith(clitic) and len(base) > 2 and lexicon.is_standard(base):
            return base, clitic
    return None


def _known_edits(lexicon: Lexicon, word: str) -> Iterator[tuple[str, int, Edit]]:
    """Yield each string one edit away that may be a word, with where and how the two differ.

    Most strings are none, so that this is where the time goes: they are looked up before anything else is done.
    """
    standard, usage = lexicon.standard, lexicon.usage
    for at, (others, missing, known) in enumerate(_letters_at(lexicon, word)):
        for edited, edit in edits_at(word, at, others, missing):
            is_known = edited in known if known is not None else edited in standard or edited in usage
            if is_known or (edited[-2:] in _CLITICS_BY_END and _cut(lexicon, edited)):
                yield edited, at, edit


def _letters_at(lexicon: Lexicon, word: str) -> Iterator[tuple[_Letters, _Letters, _Letters | None]]:
    """Yield for each offset the letters that may stand there in a known word that begins as this one does up to there.

    Those come first that may stand for the letter there, then those that may stand before it; some others may be among
    them. The words that begin so come with them where they are few. The offsets end where no word begins so.
    """
    known: list[str] | None = None
    clitic_from = -_LONGEST_CLITIC - 1
    for at in range(len(word) + 1):
        head = word[:at]
        clitic_from = at if at > 2 and head in lexicon.standard else clitic_from
        if at < TOLD:
            yield letters_between(head, word[at + 1 :]), letters_between(head, word[at:]), None
            continue
        known = _few(lexicon, head) if known is None else [each for each in known if each.startswith(head)]
        may_be_clitic = at - clitic_from <= _LONGEST_CLITIC
        if known is None:
            yield LETTERS, LETTERS, None
        elif known or may_be_clitic:
            letters = {each[at] for each in known if len(each) > at}.union(_CLITIC_LETTERS if may_be_clitic else ())
            yield letters, letters, known
        else:
            return


def _few(lexicon: Lexicon, start: str) -> list[str] | None:
    """Return the words that begin so; None where they may be many."""
    known = [*islice(lexicon.standard.iterkeys(start), _FEW), *islice(lexicon.usage.iterkeys(start), _FEW)]
    return known if len(known) < _FEW else None
