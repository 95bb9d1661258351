"""Lists of days, months or bare figures: `tiga kali sepekan, yaitu Selasa dan Kamis`; `bermagnitudo 3,4 dan 2,7`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from humaslint.indonesian.amounts.claims import Claim
from humaslint.indonesian.small_words import AND, AND_COMMA, FUNCTION_WORDS, PARTS_OF_DAY
from humaslint.indonesian.time.date_forms import MONTHS, WEEKDAYS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import is_verb

_TIMES = frozenset(("kali", "hari"))
_PERIODS = frozenset(
    "sepekan seminggu sebulan setahun sehari dalam setiap tiap satu pekan minggu bulan tahun hari".split()
)
_KINDS = (WEEKDAYS.keys(), MONTHS.keys(), PARTS_OF_DAY)
_BEFORE_DAYS = frozenset("pada setiap tiap hari bulan".split())
_BEFORE_DATES = _BEFORE_DAYS | {"tanggal"}
_DAYS = range(1, 32)
_YEAR = 4
"""Digits."""
_JOINTS = AND_COMMA | {";"}
_OPEN = frozenset("atau sampai hingga s.d. sd - – — / ( kecuali".split())
"""Right behind a list, in lower case, they leave open what it names."""
_BEFORE_FIGURES = (("pada", "pukul"), ("pukul",))
_BEFORE_YEARS = (("pada", "tahun"), ("pada",), ("tahun",))
_A_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
_BEHIND_NUMBERS = frozenset((".", "yang"))
"""What, in lower case, may stand behind a list of numbers that is whole."""
_UNITS = frozenset("wib wita wit sr mag magnitudo .".split())
_LONGEST = 4
"""Words of what is counted."""
_FEWEST = 2


def count_plainly(tokens: Sequence[Token], claim: Claim, index: int) -> int:
    """Return how many days, months or figures the *yaitu* at a token names, of what a number before it counts.

    0 where that is not sure.
    """
    between = _without_bracket(tokens[claim.end : index])
    words = [token.lower for token in between if token.text != ","]
    if not words:
        return 0
    if words[0] in _TIMES:
        is_event = words[0] == "kali" and len(words) == _FEWEST and words[1] not in FUNCTION_WORDS
        are_days = _PERIODS.issuperset(words[1:]) or (is_event and not is_verb(between[-1]))
        of_week = _count_days(tokens, index + 1) if are_days and len(words) > 1 else 0
        of_dates = _count_dates(tokens, index + 1) or _count_years(tokens, index + 1) if are_days else 0
        return of_week or of_dates
    is_plain = len(words) <= _LONGEST and not any(word in FUNCTION_WORDS for word in words)
    if not is_plain or any(map(is_verb, between)):
        return 0
    of_figures = _count_figures(tokens, index + 1) or _count_years(tokens, index + 1)
    return of_figures or _count_numbered(tokens, index + 1, words[0])


def _without_bracket(tokens: Sequence[Token]) -> list[Token]:
    texts = [token.text for token in tokens]
    if "(" not in texts or ")" not in texts:
        return list(tokens)
    return [*tokens[: texts.index("(")], *tokens[texts.index(")") + 1 :]]


def _count_days(tokens: Sequence[Token], first: int) -> int:
    while first < len(tokens) and tokens[first].lower in _BEFORE_DAYS:
        first += 1
    kind = next((each for each in _KINDS if first < len(tokens) and tokens[first].lower in each), frozenset[str]())
    number, end = _row(tokens, first, lambda token: token.lower in kind)
    rest = {token.lower for token in tokens[end:]}
    is_all = rest.isdisjoint(kind) and rest.isdisjoint(AND)
    return number if is_all and _is_closed(tokens, end) else 0


def _count_dates(tokens: Sequence[Token], first: int) -> int:
    """Return how many days of months are named: `pada 16, 18, dan 20 Maret 2026`."""
    rest = [token for token in tokens[first:] if token.lower not in MONTHS and len(token.text) != _YEAR]
    if not any(token.lower in MONTHS for token in tokens[first:]):
        return 0
    start = next((at for at, token in enumerate(rest) if token.lower not in _BEFORE_DATES), 0)
    number, end = _row(rest, start, lambda token: token.text.isdecimal() and int(token.text) in _DAYS)
    is_all = all(token.kind is not TokenKind.NUMBER and token.lower not in AND for token in rest[end:])
    is_all = is_all and sum(token.lower in AND for token in rest[start:end]) == 1
    return number if is_all and _is_closed(rest, end) else 0


def _count_figures(tokens: Sequence[Token], first: int) -> int:
    lead = next((each for each in _BEFORE_FIGURES if _words(tokens, first, len(each)) == each), None)
    if lead is None and not tokens[first].lower.startswith("ber"):
        return 0
    number, end = _row(tokens, first + len(lead or ("ber",)), lambda token: token.kind is TokenKind.NUMBER)
    return number if all(token.lower in _UNITS for token in tokens[end:]) else 0


def _count_years(tokens: Sequence[Token], first: int) -> int:
    """Return how many years are named and nothing behind them: `pada 1921, 1943, dan 1976`."""
    lead = next((each for each in _BEFORE_YEARS if _words(tokens, first, len(each)) == each), ())
    number, end = _row(tokens, first + len(lead), lambda token: _A_YEAR.fullmatch(token.text) is not None)
    return number if lead and [token.text for token in tokens[end:]] in ([], ["."]) else 0


def _count_numbered(tokens: Sequence[Token], first: int, noun: str) -> int:
    """Return how many things told apart by their numbers are named, each but once: `kloter 36, 37, dan 38`."""
    if tokens[first].lower != noun:
        return 0
    number, end = _row(tokens, first + 1, lambda token: token.kind is TokenKind.NUMBER)
    figures = {token.text for token in tokens[first:end] if token.kind is TokenKind.NUMBER}
    is_whole = all(figure.isdecimal() for figure in figures) and len(figures) == number
    is_over = end >= len(tokens) or tokens[end].lower in _BEHIND_NUMBERS
    return number if is_whole and is_over else 0


def _words(tokens: Sequence[Token], first: int, width: int) -> tuple[str, ...]:
    return tuple(token.lower for token in tokens[first : first + width])


def _row(tokens: Sequence[Token], first: int, is_item: Callable[[Token], bool]) -> tuple[int, int]:
    """Return how many items stand in a row with a conjunction before the last, and the index behind it; 0 for none."""
    number, at, end = 0, first, first
    while at < len(tokens):
        if is_item(tokens[at]):
            number, end = number + 1, at + 1
        elif tokens[at].lower not in _JOINTS and tokens[at].lower not in _BEFORE_DAYS:
            break
        at += 1
    has_conjunction = any(token.lower in AND for token in tokens[first:end])
    return (number, end) if has_conjunction and number >= _FEWEST else (0, end)


def _is_closed(tokens: Sequence[Token], end: int) -> bool:
    return end >= len(tokens) or tokens[end].lower not in _OPEN
