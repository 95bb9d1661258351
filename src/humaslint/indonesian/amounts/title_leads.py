"""Titles of which the lead says all again: `Empat Siswa Randu Raih Medali`, `Tiga siswa SMA Randu meraih medali`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile

from humaslint.indonesian.amounts.figure_context import ADDING, is_open
from humaslint.indonesian.amounts.figure_likeness import act_of
from humaslint.indonesian.amounts.figure_slips import is_rounded_in_title, is_slip, is_turned
from humaslint.indonesian.amounts.figures import Figure
from humaslint.indonesian.government.gazetteer import find_acronym, small_words
from humaslint.indonesian.government.institution_names import spoken_names
from humaslint.indonesian.numerals import NUMBER_WORDS
from humaslint.indonesian.small_words import CLASSIFIERS, FUNCTION_WORDS
from humaslint.indonesian.tokens import Token, TokenKind, lower_before

_CLASSIFIERS = CLASSIFIERS | {"orang", "pasang"}
_MORE = frozenset("seorang sebuah seekor sepasang lain lainnya sisanya selain selebihnya masing-masing".split())
"""Words, in lower case, with which the figure of a lead need not be all."""
_OF_PLACES = frozenset(("dari", "di", "untuk", "bagi", "asal"))
_FRAME = 3
_SHORT = 3
_TELLING = 2
"""Words of a title besides its figure."""
_PART = 3
"""Of so many words of a title the lead need not have one where its figure is the title's, mistyped."""
_LEAST = 10
_MARKS = frozenset(",;:–—-")
_PREFIXES = ("mem", "men", "me", "di", "ter")


def told_in_lead(figure: Figure, lead: Sequence[Figure]) -> Figure | None:
    """Return the one figure with which a lead counts what a title does, where it says all that the title says.

    `lead` are the figures of the first sentence; its dateline is read with it.
    """
    noun = _noun(figure)
    is_money = figure.dimension == "rupiah"
    same = [each for each in lead if each.dimension == figure.dimension and (is_money or _is_of_noun(each, noun))]
    same = [each for each in same if _may_be_all(each, figure)]
    if (
        not (is_money or (noun and figure.dimension == "count"))
        or len(same) != 1
        or is_rounded_in_title(figure, same[0])
    ):
        return None
    words = {token.lower for token in same[0].passage.sentence_tokens[0]}
    title = [*_telling(figure)]
    if len(title) < _TELLING or not _MORE.isdisjoint(words):
        return None
    kin = frozenset[str]().union(words, *(_kin(word.partition("-")[0]) for word in words))
    missing = sum(not _is_told(word, kin) for word in title)
    return same[0] if missing <= (len(title) // _PART if _is_mistyped(figure, same[0]) else 0) else None


def told_beside(figure: Figure, lead: Sequence[Figure]) -> Figure | None:
    """Return the one figure of a lead that stands there behind the very words of a title: `32 klub dari 9 provinsi`."""
    before = _words_before(figure)
    is_framed = before[-1:] != [] and before[-1] in _OF_PLACES and before[0][0].isdigit()
    same = [each for each in lead if is_framed and each.things[:1] == figure.things[:1] != ()]
    same = [each for each in same if _words_before(each) == before]
    return same[0] if len(same) == 1 and same[0].value != figure.value else None


def _words_before(figure: Figure) -> list[str]:
    """Return the number, its noun and the preposition before a figure, in lower case, where so many words are."""
    return lower_before(figure.sentence, figure.amount.start, _FRAME)


def _is_of_noun(figure: Figure, noun: str) -> bool:
    """Say whether a figure counts what the noun of a title says, or stands for: `pos pelayanan terpadu`, *posyandu*."""
    own = _noun(figure)
    if own == noun or not own:
        return bool(own)
    return any(words[0] == own and words == figure.things[: len(words)] for words in _expansions(noun))


def _may_be_all(figure: Figure, title: Figure) -> bool:
    """Say whether a figure of a lead may be that of a title: none of another time, no part, one more where it is too.

    What a clause with *yang* says of it there, right behind all that the title says, makes it no part.
    """
    is_more = _is_added(title)
    words = {token.lower for token in title.sentence} | (ADDING if is_more else frozenset())
    whole = figure._replace(bond="none") if figure.bond == "some" else figure
    return is_more == _is_added(figure) and not is_open(whole, words, is_lead=True)


def _is_added(figure: Figure) -> bool:
    start = figure.amount.start
    return start > 0 and figure.sentence[start - 1].lower in ADDING


def _is_mistyped(one: Figure, other: Figure) -> bool:
    is_long = min(one.value, other.value) >= _LEAST
    return is_long and (is_turned(one.value, other.value) or is_slip(one.value, other.value))


def _noun(figure: Figure) -> str:
    return next((word for word in figure.things if word not in _CLASSIFIERS), "".join(figure.things[:1]))


def _kin(word: str) -> frozenset[str]:
    """Return the stems of a word in lower case, and what is left of it without its first prefix: `lepasliarkan`."""
    bare = next((word[len(prefix) :] for prefix in _PREFIXES if word.startswith(prefix)), word)
    return act_of(word) | {bare}


def _is_told(word: str, kin: Collection[str]) -> bool:
    """Say whether a word of a title stands in its lead, in another form or written out, as far as it matters."""
    if word in kin or not _kin(word).isdisjoint(kin):
        return True
    return any(part in kin for words in _expansions(word) for part in words if len(part) > _SHORT)


def _expansions(word: str) -> list[tuple[str, ...]]:
    known, body = find_acronym(word), spoken_names().get((word,))
    names = [*(known.expansions if known else ()), *([body[1].name] if body else [])]
    return [small_words(each) for each in names]


def _telling(figure: Figure) -> Iterator[str]:
    """Yield the words, in lower case, of the clause of a title that has the figure, but for those that say little."""
    start, end = figure.amount.start, figure.amount.end
    for token in (*_clause(figure.sentence[:start][::-1]), *_clause(figure.sentence[end:])):
        is_plain = token.kind is TokenKind.WORD and token.lower not in FUNCTION_WORDS | NUMBER_WORDS | _CLASSIFIERS
        if is_plain and (len(token.text) > _SHORT or token.text.isupper()):
            yield token.lower


def _clause(tokens: Sequence[Token]) -> Iterator[Token]:
    return takewhile(lambda token: token.text not in _MARKS, tokens)
