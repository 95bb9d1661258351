"""A common word with a capital behind the number of what it names: `kepada 320 Petani`, `tiga Bulan`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.numerals import THOUSANDS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.roles import INSTITUTIONS, OFFICES, ROLES
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import AND_OR
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.kapital.stray_capitals import is_common
from humaslint.rules.checks.kapital.stray_terms import NAMING
from humaslint.rules.findings import mend

_NUMBERS = frozenset(
    """
    dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu seratus seribu juta miliar
    triliun
    """.split()
)
"""Words of numbers, in lower case."""
_SCALES = frozenset(map(str.capitalize, THOUSANDS))
"""Words of numbers with a capital that stands there by mistake behind figures: `1,4 Juta Jiwa`."""
_COUNT = re.compile(r"(?!(?:19|20)\d\d$)\d{1,4}(?:\.\d{3})*(?:,\d{1,3})?")
"""A number that counts something: no year and no time of day."""
_OPENERS = frozenset("Sebanyak Sekitar Sedikitnya Setidaknya Ada Terdapat Dari Selama Dalam Hampir Sejumlah".split())
"""Words before a number with which a sentence opens."""
_MONEY = THOUSANDS.keys() | {"rupiah"}
"""What may stand behind *Rp* and its figures, in lower case: another word with a capital begins a sentence."""
_ENDS = frozenset(".,;)")
"""Marks behind a word that may end a clause."""
_REACH = 10
"""Tokens before a number among which that is looked for which makes a list one of names: `novel Bumi dan 99 Cahaya`."""
_NAMED = (NAMING - AND_OR) | frozenset("novel cerpen puisi komik serial sinetron drama album grup band klub".split())
"""What makes it so."""
_MEDALS = frozenset("emas perak perunggu".split())
"""Words, in lower case, that are no names in a row whatever their capitals: `dua medali Emas, dua Perak`."""
_LONGEST_ROW = 12
"""Numbers of a row, `12 Emas, 9 Perak`, before the last one, that are gone back over."""
_MOST = 2
"""Capitals behind numbers. A word that has more of them there is a term of the release."""


class Options(NamedTuple):
    """`words` are counting words, `names` what days and months are called, `heads` what a number or name follows.

    All are in lower case.
    """

    words: frozenset[str]
    names: frozenset[str]
    heads: frozenset[str]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such word in a sentence that has small letters before the number and behind the word."""
    options = rule.options(Options)
    counted = [
        (lower, passage, index)
        for lower, places in release.capital_words.items()
        for passage, index in places
        if (before := passage.tokens[index - 1]).kind is TokenKind.NUMBER or before.text in _NUMBERS | _SCALES
    ]
    found = [(lower, passage, index) for lower, passage, index in counted if _is_lone(passage, index, options)]
    counts = Counter([lower for lower, _passage, _index in found])
    for lower, passage, index in found:
        word, is_counting = passage.tokens[index], lower in options.words
        is_noun = lower not in options.names and (lower in ROLES or is_common(word)) and counts[lower] <= _MOST
        if is_counting or is_noun:
            yield from mend(rule, passage, word.start, word.end, lower)


def _is_number(token: Token) -> bool:
    """Say whether a number or a word of one, in small letters, counts something: no year and no time of day."""
    if token.kind is TokenKind.NUMBER:
        return _COUNT.fullmatch(token.text) is not None
    return token.text in _NUMBERS


def _is_lone(passage: Passage, index: int, options: Options) -> bool:
    """Say whether small letters stand before the number and behind the word, and nothing makes the word a name."""
    text, tokens = passage.text, passage.tokens
    word = tokens[index]
    first = _number_start(tokens, index, options)
    if first is None or not word.text[1:].islower() or not passage.adjoin(tokens[index - 1], word):
        return False
    first = _row_start(tokens, first, options)
    is_price = tokens[first].text == "Rp" and _opens_plainly(passage, first - 1)
    if not first or not (is_price or _is_plain(tokens[max(0, first - _REACH) : first], options)):
        return False
    goes_on = word.text in _SCALES and index + 2 < len(tokens) and tokens[index + 1].lower in options.words
    after = tokens[index + 1 + goes_on : index + 2 + goes_on]
    return bool(after) and (after[0].text in _ENDS or (after[0].text.islower() and text[word.end] == " "))


def _opens_plainly(passage: Passage, number: int) -> bool:
    """Say whether a word begins a sentence and names nothing: `Tiketnya Rp7 Ribu`."""
    head = passage.tokens[number]
    return passage.opens_sentence(head.start) and head.lower not in NAMING


def _number_start(tokens: Sequence[Token], index: int, options: Options) -> int | None:
    """Return the index of the first token of the number before a word, *Rp* included; None where it counts no such."""
    word = tokens[index].lower
    first = index - 1
    if first > 0 and tokens[first].text in _SCALES and tokens[first - 1].kind is TokenKind.NUMBER:
        if word not in options.words:
            return None  # the number is of a name: `tema tahun ini 1 Juta Senyum`
        first -= 1
    while first >= 0 and _is_number(tokens[first]):
        first -= 1
    first += 1
    if first > 1 and tokens[first - 1].text == "." and tokens[first - 2].text == "Rp":
        first -= 1
    if first and tokens[first - 1].text == "Rp":
        if word not in _MONEY:
            return None
        first -= 1
    return first if first < index else None


def _row_start(tokens: Sequence[Token], first: int, options: Options) -> int:
    """Return the index of the first number of the row in which a number stands: of `12 Emas, 9 Perak, 8 Perunggu`."""
    for _ in range(_LONGEST_ROW):
        link = first - 1
        if link > 1 and tokens[link].text in AND_OR and tokens[link - 1].text == ",":
            link -= 1
        is_linked = link > 1 and (tokens[link].text == "," or tokens[link].text in AND_OR)
        before = _number_start(tokens, link - 1, options) if is_linked else None
        if before is None:
            break
        first = before
    return first


def _is_plain(before: list[Token], options: Options) -> bool:
    """Say whether the last word before a number is in small letters, and none that a name or its number follows."""
    head = before[-1]
    if head.text in _OPENERS:
        return True
    if (head.text == "," or head.text in AND_OR) and any(token.text in _NAMED for token in before):
        return False
    if head.text == ",":
        item = before[-2:][0]
        return item.text.islower() or item.lower in _MEDALS
    named = (options.heads, OFFICES, INSTITUTIONS, NAMING - AND_OR)
    return head.text.islower() and not any(head.lower in words for words in named)
