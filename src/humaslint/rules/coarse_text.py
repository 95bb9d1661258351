"""Texts in a coarse alphabet, in which much that patterns say in other ways is plain text: a digit, the end of a word.

A run of digits is `0`, a run of white space one space, any rare sign SYMBOL. Every run of characters that are neither
letters nor spaces has a space more on both sides, so that each word stands between spaces. What is part of a text is
part of it in this alphabet too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from humaslint.rules.compiled_patterns import compiled

BORDER = "\0"
"""In a literal: a word begins or ends."""
START = "\1"
"""Stands before a block."""
END = "\2"
"""Stands behind a block."""
SYMBOL = "\3"
"""Stands for any rare sign."""
HUMP = "\4"
"""Stands where a capital follows a small letter: `YouTube`."""
WIDE = "\5"
"""Stands behind a block that has more than one space in a row."""
CASELESS = "\6"
"""In a literal: its letters may be large or small."""
CAPITAL = "\7"
"""At the end of a literal: some capital letter follows."""
_BETWEEN = "\x1e"
"""Stands between blocks that are brought into the alphabet together; it is white space, of which they keep none."""
MARKS = frozenset((BORDER, START, END, SYMBOL, HUMP, WIDE, CASELESS, CAPITAL))
"""All of these; what a pattern has of them itself is not told apart from them."""

SYMBOL_RANGES = (
    ("\u2190", "\u2bff"),
    ("\ud800", "\udfff"),
    ("\uff00", "\uffef"),
    ("\U0001d400", "\U0001d7ff"),
    ("\U0001f000", "\U0001faff"),
)
"""First and last of the rare signs: arrows, dingbats, emoji, letters in fancy dress, and the halves of surrogate pairs,
which the tries of `literal_index` cannot take: they read UTF-8."""

_STARTS = re.compile(f"{START}+")
_SYMBOLS = re.compile(f"[{''.join(f'{first}-{last}' for first, last in SYMBOL_RANGES)}]")
_DIGITS, _HUMPS, _OTHERS = r"\d+", r"(?<=\p{Ll})(?=\p{Lu})", r"([^\p{L} ]+)"
"""What a text is brought into the alphabet with."""


def coarse(blocks: Iterable[str]) -> list[str]:
    """Return the text of each block in the coarse alphabet; all are brought into it at once."""
    whole = [f"{START}{block}{END}" for block in blocks]
    narrow = [" ".join(each.split()) for each in whole]
    texts = _spaced(_BETWEEN.join(narrow)).replace(_BETWEEN, f" {_BETWEEN} ").split(_BETWEEN)
    return [text if len(few) == len(all) else text + WIDE for text, few, all in zip(texts, narrow, whole, strict=False)]


def caseless(texts: Iterable[str]) -> list[str]:
    """Return texts of the coarse alphabet with one form for all that are the same letter to a caseless pattern."""
    return _caseless(_BETWEEN.join(texts)).split(_BETWEEN)


def _caseless(text: str) -> str:
    return folded(text.replace(f" {HUMP} ", ""))


def folded(text: str) -> str:
    """Return a text with one form of each letter, large or small: `İ` and `ı` are an `i` to `regex`, `ſ` is an `s`."""
    return text.lower() if text.isascii() else text.replace("İ", "i").replace("ı", "i").casefold()


@cache
def coarse_literal(text: str) -> str:
    """Return a literal in the coarse alphabet; a BORDER at its edge tells where a word that is there begins or ends."""
    body = _STARTS.sub(START, text.replace(BORDER, "").replace(CASELESS, "").replace(CAPITAL, ""))
    if any(first.isspace() and second.isspace() for first, second in pairwise(body)):
        return WIDE
    if CASELESS in text:
        literal = _caseless(_inner(body))
    else:
        literal = _inner(f"{body}X")[:-1] if text.endswith(CAPITAL) else _inner(body)
    before = " " if text.startswith(BORDER) and literal[:1].isalpha() else ""
    behind = " " if text.endswith(BORDER) and literal[-1:].isalpha() else ""
    return f"{before}{literal}{behind}"


def _inner(text: str) -> str:
    """A text in the coarse alphabet without the spaces that it has around it only if nothing like it stands there."""
    text = _SYMBOLS.sub(SYMBOL, text)
    spaced = _spaced(text)
    others = compiled(_OTHERS, True)
    start = 1 if others.match(text[:1]) else 0
    return spaced[start:-1] if others.match(text[-1:]) else spaced[start:]


def _spaced(text: str) -> str:
    if not text.isascii():
        text = _SYMBOLS.sub(SYMBOL, text)
    text = compiled(_HUMPS, True).sub(HUMP, compiled(_DIGITS, True).sub("0", text))
    return " ".join(compiled(_OTHERS, True).split(text))
