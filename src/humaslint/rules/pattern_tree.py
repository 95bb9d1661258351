"""A regular expression as a small tree: what of it is text that is known, with the marks of `coarse_text`."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Sequence
from re import _parser  # type: ignore[attr-defined]  # the only parser of patterns there is in the standard library
from typing import Any, NamedTuple

from humaslint.rules.coarse_text import BORDER, CAPITAL, CASELESS, MARKS, START, SYMBOL, SYMBOL_RANGES, folded

_PROPERTY = re.compile(r"\\[pP]\{\^?\w+\}")
_NAME = re.compile(r"\(\?P(?:<\w+>|=\w+\))")
_UNREAD = re.compile(r"\[\[:|(?:^|[^\\])(?:\\\\)*\{(?!\d*,?\d*\})")
"""What `re` reads otherwise than `regex`: POSIX classes, braces that are no plain repeat."""
_UPPER = "\ufdd0"
"""What stands for `\\p{Lu}` while `re` reads the pattern."""
_MOST = 26
"""Characters of a class that are told apart."""

Texts = tuple[str, ...]


class Exact(NamedTuple):
    """One of the texts; `""` for a place of which nothing is known."""

    texts: Texts


class Branch(NamedTuple):
    """One of the sequences."""

    sequences: tuple[Tree, ...]


class Repeat(NamedTuple):
    """A sequence, `least` to `most` times."""

    least: int
    most: int
    sequence: Tree


class Look(NamedTuple):
    """What has to stand ahead of a place, or behind it."""

    is_ahead: bool
    sequence: Tree


class Unknown(NamedTuple):
    """Any text."""


Piece = Exact | Branch | Repeat | Look | Unknown
Tree = Sequence["Piece"]


def read_pattern(pattern: str, is_case_sensitive: bool) -> Tree:
    """Return the tree of a pattern of the `regex` package; what `re` does not understand may be any text."""
    plain = _PROPERTY.sub(_class, pattern)
    plain = _NAME.sub(lambda match: "(" if match[0].endswith(">") else "(?:.*)", plain)
    if _UNREAD.search(plain):
        return (Unknown(),)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of `re`, about `[--a]` and the like
            tree = _parser.parse(plain)
    except (re.error, OverflowError, RecursionError):
        return (Unknown(),)
    flags = tree.state.flags
    if flags & (re.MULTILINE | re.ASCII):
        return (Unknown(),)
    return _sequence(tree, not is_case_sensitive or bool(flags & re.IGNORECASE))


def _class(match: re.Match[str]) -> str:
    return {r"\p{L}": r"\w", r"\p{Lu}": _UPPER}.get(match[0], r"\S")


def _sequence(items: Iterable[tuple[Any, Any]], is_caseless: bool) -> Tree:
    return tuple(piece for operator, value in items for piece in _pieces(str(operator), value, is_caseless))


def _pieces(name: str, value: Any, is_caseless: bool) -> Tree:
    match name:
        case "SUBPATTERN":
            _group, added, removed, items = value
            return _sequence(items, (is_caseless or bool(added & re.IGNORECASE)) and not removed & re.IGNORECASE)
        case "ATOMIC_GROUP":
            return _sequence(value, is_caseless)
        case "BRANCH":
            return (Branch(tuple(_sequence(each, is_caseless) for each in value[1])),)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return (Repeat(value[0], value[1], _sequence(value[2], is_caseless)),)
        case "ASSERT":
            return (Look(value[0] > 0, _sequence(value[1], is_caseless)),)
        case "LITERAL" if chr(value) == _UPPER:
            return (Exact((CAPITAL,)), Unknown())
    return (_character(name, value, is_caseless),)


def _character(name: str, value: Any, is_caseless: bool) -> Exact | Unknown:
    match name:
        case "LITERAL" if chr(value) not in MARKS:
            return Exact((_text(value, is_caseless),))
        case "IN":
            texts = _members(value, is_caseless)
            return Exact(texts) if texts else Unknown()
        case "AT":
            return Exact((_PLACES.get(str(value), ""),))
        case "ASSERT_NOT":
            return Exact((BORDER if _are_any_letter(value[1]) else "",))
    return Unknown()


def _text(code: int, is_caseless: bool) -> str:
    character = chr(code)
    if character.isspace():
        return " "
    if character.isdecimal():
        return "0"
    return CASELESS + folded(character) if is_caseless and character.lower() != character.upper() else character


def _members(items: Iterable[tuple[Any, Any]], is_caseless: bool) -> Texts:
    """The characters of a class; none where they are unknown or too many."""
    texts: dict[str, None] = {}
    for operator, value in items:
        match str(operator):
            case "LITERAL" if chr(value) != _UPPER and chr(value) not in MARKS:
                texts[_text(value, is_caseless)] = None
            case "RANGE" if any(first <= chr(value[0]) and chr(value[1]) <= last for first, last in SYMBOL_RANGES):
                texts[SYMBOL] = None
            case "RANGE" if value[1] - value[0] < _MOST:
                texts.update((_text(code, is_caseless), None) for code in range(value[0], value[1] + 1))
            case "CATEGORY" if str(value) in _CATEGORIES:
                texts[_CATEGORIES[str(value)]] = None
            case _:
                return ()
    return tuple(texts) if len(texts) <= _MOST else ()


_PLACES = {"AT_BOUNDARY": BORDER, "AT_BEGINNING": START, "AT_BEGINNING_STRING": START}
_CATEGORIES = {"CATEGORY_DIGIT": "0", "CATEGORY_SPACE": " "}


def _are_any_letter(items: Iterable[tuple[Any, Any]]) -> bool:
    """Say whether a sequence matches, among other things, each single letter."""
    match [(str(operator), value) for operator, value in items]:
        case [("BRANCH", (_, branches))]:
            return any(_are_any_letter(branch) for branch in branches)
        case [("SUBPATTERN", (*_, inner))]:
            return _are_any_letter(inner)
        case [("IN", members)]:
            kinds = {str(value) for operator, value in members if str(operator) == "CATEGORY"}
            return "CATEGORY_WORD" in kinds and str(members[0][0]) != "NEGATE"
    return False
