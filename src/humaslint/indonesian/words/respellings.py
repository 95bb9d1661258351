"""Standard words that sound as a word does that is spelled by ear or half as in another language: *seremony*."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from humaslint.indonesian.words.lexicon import Lexicon, load_lexicon
from humaslint.indonesian.words.morphology import strip_clitics
from humaslint.indonesian.words.suggestions import FLOOR, Suggestion

_ANYWHERE = """
    ph-f th-t dh-d bh-b gh-g dz-z x-ks xc-ksk ch-k ch-h ck-k c-k c-s q-k kw-ku v-f f-v p-f f-p v-p p-v z-s s-z z-j j-z
    y-i y-j j-y sy-s s-sy sh-sy sh-s h-kh k-kh kh-k kh-h e-i i-e o-u u-o iy-i ie-i oo-u ei-ai ay-ai e-ai o-au ao-au
    np-mp mf-nf cc-k bb-b dd-d ff-f gg-g kk-k ll-l mm-m nn-n pp-p rr-r ss-s tt-t
"""
_AT_END = """
    d-t t-d b-p p-b g-k k-g ip-if iv-if ive-if ent-en ant-an tion-si il-al iil-ial ks-k k-ks rt-r st-s or-ur ur-or
    oh-ah isir-isasi ir-asi ct-k pt-p ine-in ite-it ate-at ure-ur ale-al ile-il ose-osa isa-isis esa-esis osa-osis
    itet-itas ty-tas cy-si
"""
"""What is written, and what is meant by it: `ph-f`."""

_MOST = 2
"""In how many places at the most the spelling may differ."""

_SHORT, _LONG = 6, 8
"""How many letters a word has at the least that differs in one place from a word that is met, and in two, or from a
word that is hardly ever met: what is shorter sounds like something by chance."""

_COST = 0.8
"""What it costs in the measure of `Suggestion.cost`, wherever and however often the spelling differs."""


def _by_first(pairs: str) -> dict[str, tuple[tuple[str, str], ...]]:
    by_first: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for pair in pairs.split():
        written, meant = pair.split("-")
        by_first[written[0]].append((written, meant))
    return {first: tuple(each) for first, each in by_first.items()}


_INSIDE, _LAST = _by_first(_ANYWHERE), _by_first(_AT_END)


def respell(word: str) -> tuple[Suggestion, ...]:
    """Return the standard words that a lower-case word sounds like, clitics apart, those that it is most like first.

    The time grows with the length of the word: a spelling that no standard word begins with is not gone on with.
    """
    lexicon = load_lexicon()
    for base, clitic in strip_clitics(word):
        if found := _sounding_alike(lexicon, base):
            return tuple(each._replace(word=each.word + clitic) for each in found)
    return ()


def _sounding_alike(lexicon: Lexicon, word: str) -> tuple[Suggestion, ...]:
    if len(word) < _SHORT:
        return ()
    places: dict[str, int] = {}
    for spelling, differing in _spellings(lexicon, word):
        if _may_be_meant(lexicon, word, spelling, differing):
            places[spelling] = min(differing, places.get(spelling, _MOST))
    ranked = sorted(places, key=lambda each: (places[each], -lexicon.frequency(each), each))
    return tuple(Suggestion(each, max(FLOOR, lexicon.frequency(each)), _COST, "spelling") for each in ranked)


def _may_be_meant(lexicon: Lexicon, word: str, spelling: str, differing: int) -> bool:
    if not differing or not lexicon.is_standard(spelling):
        return False
    return len(word) >= _LONG or (differing == 1 and lexicon.frequency(spelling) > 0)


def _spellings(lexicon: Lexicon, word: str) -> Iterator[tuple[str, int]]:
    """Yield each spelling of the word that a standard word begins with, and in how many places it differs."""
    waiting = [("", 0, 0)]
    while waiting:
        head, at, differing = waiting.pop()
        if at == len(word):
            yield head, differing
            continue
        further = [(head + word[at], at + 1, differing)]
        if differing < _MOST:
            further += [(head + meant, at + length, differing + 1) for meant, length in _meant(word, at)]
        waiting.extend(each for each in further if _begins(lexicon, each[0]))


def _meant(word: str, at: int) -> Iterator[tuple[str, int]]:
    """Yield what may be meant by the letters at an offset, and how many letters those are."""
    for written, meant in _INSIDE.get(word[at], ()):
        if word.startswith(written, at):
            yield meant, len(written)
    for written, meant in _LAST.get(word[at], ()):
        if word[at:] == written:
            yield meant, len(written)


def _begins(lexicon: Lexicon, start: str) -> bool:
    return next(lexicon.standard.iterkeys(start), None) is not None
