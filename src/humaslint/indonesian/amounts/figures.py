"""Figures with what they are of: `1.200 paket sembako`, `bantuan senilai Rp2,5 miliar`, `120 ton beras`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType
from typing import Literal, NamedTuple

from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.lists.enumerations import BEFORE_LAST
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.small_words import CLASSIFIERS, EVERY, FUNCTION_WORDS, PARTS_OF_DAY, POINTERS
from humaslint.indonesian.time.date_forms import MONTHS, WEEKDAYS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import is_verb

Bond = Literal["none", "again", "all", "some"]
"""How a figure stands to one told before: it is that `again` (`120 paket itu`), `all` of it (`seluruh 120 paket`), or
perhaps `some` of it (`120 paket yang rusak`)."""


class Figure(NamedTuple):
    """An amount at the str offsets `start:end` of its passage, its unit included, and what it is of.

    `value` is in the smallest unit of its `dimension`: `count`, `rupiah`, `percent`, `gram`, `sentimeter`,
    `sentimeter persegi`, `mililiter`; `step` what one more in its last written digit would add. `things` are the words
    of the noun phrase behind it, `heads` the noun phrases before it that it may belong to, all in lower case.
    `amount` counts in the tokens of its `sentence`.
    """

    passage: Passage
    sentence: Sequence[Token]
    amount: Quantity
    dimension: str
    value: Decimal
    step: Decimal
    things: tuple[str, ...]
    heads: tuple[tuple[str, ...], ...]
    bond: Bond
    start: int
    end: int

    @property
    def words(self) -> list[str]:
        """The tokens of its sentence in lower case."""
        return [token.lower for token in self.sentence]

    @property
    def is_first(self) -> bool:
        """Say whether it stands in the first sentence of its passage."""
        return self.start < self.passage.sentences[0].end


MEASURES = MappingProxyType(
    {
        **dict.fromkeys(("gram", "gr", "g"), ("gram", 1)),
        **dict.fromkeys(("kilogram", "kilo", "kg"), ("gram", 10**3)),
        "kuintal": ("gram", 10**5),
        "ton": ("gram", 10**6),
        **dict.fromkeys(("sentimeter", "cm"), ("sentimeter", 1)),
        **dict.fromkeys(("meter", "m"), ("sentimeter", 100)),
        **dict.fromkeys(("kilometer", "km"), ("sentimeter", 10**5)),
        **dict.fromkeys(("meter persegi", "m2", "m²"), ("sentimeter persegi", 10**4)),
        **dict.fromkeys(("hektare", "hektar", "ha"), ("sentimeter persegi", 10**8)),
        "mililiter": ("mililiter", 1),
        "liter": ("mililiter", 10**3),
        **dict.fromkeys(("kiloliter", "meter kubik", "m3", "m³"), ("mililiter", 10**6)),
    }
)
"""Units in lower case, with their dimension and how many of its smallest unit they are."""
_CLASSIFIERS = CLASSIFIERS | {"orang", "butir", "helai", "pucuk", "pasang"}
"""Words between a figure and what it counts that may be left out: `12 unit ambulans`."""
_LINKS = frozenset(
    """
    senilai sebesar sebanyak sejumlah seluas sepanjang seberat mencapai berjumlah bernilai adalah yakni yaitu ialah
    total tercatat menyentuh
    """.split()
)
"""Words between a noun phrase and the figure that it has."""
_WHOLE_CLAUSE = frozenset("terdiri terbagi berasal tersebar merupakan mewakili".split())
"""Verbs behind *yang* that say something of all: `45 peserta yang berasal dari Randu`."""
_VALUES = frozenset("nilai jumlah besaran besarnya luas panjang berat volume angka tingkat".split())
"""Heads that say nothing of what has the value: `nilai bantuan`."""
_PLACERS = frozenset(("di", "pada"))
_PREPOSITIONS = _PLACERS | {"untuk", "bagi", "dalam"}
_PHRASES = 3
"""Noun phrases before a figure that are looked at."""
_LONGEST = 4
"""Words of a noun phrase that are looked at."""
PERIODS = frozenset("tahun bulan pekan minggu hari semester triwulan periode musim malam".split())
_TIME_NOUNS = PERIODS | PARTS_OF_DAY | {"kali"}
_LONGEST_SENTENCE = 300
"""Tokens."""
_ENDS = FUNCTION_WORDS | BEFORE_LAST | EVERY | {"milik", "asal", "per", "setiap", "tiap", "sekaligus", "serentak"}
"""Words that are of no noun phrase."""
_TIMES = _TIME_NOUNS | MONTHS.keys() | WEEKDAYS.keys()
"""Words that are of none behind a figure, besides: `120 paket` of *120 paket bulan ini*."""


def find_figures(passage: Passage) -> Iterator[Figure]:
    """Yield the figures of a passage, in its order; sentences that are too long to be prose are passed over."""
    for sentence in prose_sentences(passage):
        for amount in sentence.amounts:
            yield figure_of(passage, sentence.tokens, amount)


def prose_sentences(passage: Passage) -> list[CountedSentence]:
    """Return the sentences that find_figures looks at."""
    return [each for each in passage.amounts if len(each.tokens) <= _LONGEST_SENTENCE]


def figure_of(passage: Passage, tokens: Sequence[Token], amount: Quantity) -> Figure:
    """Return an amount of a sentence with what it is of."""
    dimension, size, behind = _measure(tokens, amount)
    things, after = _things(tokens, behind, is_title=passage.is_headline)
    last = after - 1 if amount.unit == "count" and dimension == "count" and things else behind - 1
    last = min(last, behind) if dimension == "count" else last
    return Figure(
        passage,
        tokens,
        amount,
        dimension,
        amount.value * size,
        amount.step * size,
        things,
        _heads(tokens, amount.start, is_title=passage.is_headline, is_size=amount.unit == "count"),
        _bond(tokens, amount.start, after),
        tokens[amount.start].start,
        tokens[last].end,
    )


def _bond(tokens: Sequence[Token], start: int, after: int) -> Bond:
    if after < len(tokens) and tokens[after].lower in POINTERS:
        return "again"
    if start > 0 and tokens[start - 1].lower in EVERY:
        return "all"
    clause = [token.lower for token in tokens[after : after + 2]]
    return "some" if clause[:1] == ["yang"] and _WHOLE_CLAUSE.isdisjoint(clause) else "none"


def _measure(tokens: Sequence[Token], amount: Quantity) -> tuple[str, int, int]:
    """Return the dimension of an amount, how many of its smallest unit one is, and the token behind the unit."""
    if amount.unit != "count":
        return amount.unit, 1, amount.end
    for width in (2, 1):
        unit = tokens[amount.end : amount.end + width]
        written = " ".join(token.lower for token in unit)
        if written in MEASURES:
            return *MEASURES[written], amount.end + len(unit)
    return "count", 1, amount.end


def _things(tokens: Sequence[Token], index: int, *, is_title: bool) -> tuple[tuple[str, ...], int]:
    """Return the words of the noun phrase that begins at a token, without a classifier, and the token behind it."""
    words: list[str] = []
    while index < len(tokens) and len(words) < _LONGEST and _is_nominal(tokens[index], is_title=is_title):
        if tokens[index].lower in _TIMES or tokens[index].lower in _LINKS:
            break
        if words and words[-1] in _CLASSIFIERS:
            words.pop()
        words.append(tokens[index].lower)
        index += 1
    return tuple(words), index


def _heads(tokens: Sequence[Token], index: int, *, is_title: bool, is_size: bool) -> tuple[tuple[str, ...], ...]:
    """Return the noun phrases that the figure at a token may belong to, the nearest first.

    What stands behind *di* or *pada* is a place or time and none of them, but for a size: `di lahan seluas 2 hektare`.
    """
    first = index
    while index > 0 and (tokens[index - 1].lower in _LINKS or tokens[index - 1].lower in POINTERS):
        index -= 1
    is_linked = index < first
    phrases: list[tuple[str, ...]] = []
    for _ in range(_PHRASES):
        start = _phrase_start(tokens, index, is_title=is_title)
        before = tokens[start - 1].lower if start else ""
        if before not in _PLACERS or (is_size and is_linked and not phrases):
            phrases.append(_head(tokens[start:index]))
        if before not in (_PREPOSITIONS if is_linked else _PLACERS):
            break
        index = start - 1
    return tuple(filter(None, phrases))


def _head(tokens: Sequence[Token]) -> tuple[str, ...]:
    words = [token.lower.removesuffix("nya") for token in tokens if token.kind is TokenKind.WORD]
    while len(words) > 1 and words[0] in _VALUES:
        words.pop(0)
    return tuple(words)


def _phrase_start(tokens: Sequence[Token], index: int, *, is_title: bool) -> int:
    """Return the token with which the noun phrase before a token begins, years in it passed over."""
    start = index
    while start > max(0, index - _LONGEST) and (
        _is_nominal(tokens[start - 1], is_title=is_title) or tokens[start - 1].kind is TokenKind.NUMBER
    ):
        start -= 1
    return start


def _is_nominal(token: Token, *, is_title: bool) -> bool:
    shown = replace(token, text=token.lower) if is_title else token
    return token.kind is TokenKind.WORD and token.lower not in _ENDS and not is_verb(shown)
