"""Words, numbers and marks of a text, in one pass."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, count
from operator import add
from typing import Final

from humaslint.indonesian.abbreviations import ABBREVIATION_SHAPE
from humaslint.model.lazy import Memo

LETTERS = re.compile(r"[^\W\d_]+")
"""A run of letters, where no tokens are at hand."""


class TokenKind:
    """What a token is. ADDRESS is a URL, a domain, a mail address, a handle, a hashtag, a file name, an identifier.

    Plain numbers: in Python 3.11 the members of an enumeration take four times as long to get at.
    """

    WORD: Final = 1
    NUMBER: Final = 2
    ADDRESS: Final = 3
    ABBREVIATION: Final = 4
    MARK: Final = 5


@dataclass(slots=True, unsafe_hash=True)
class Token:
    """A token at the str offsets `start:end` of its text; `lower` is the text in lower case, `kind` one of TokenKind.

    Nothing changes a token once it is made. Its attributes are read all the time, and no named tuple: to read one of
    those takes twice as long.

    A word keeps its inner hyphens and apostrophes (`masing-masing`, `Jum'at`, `ke-80`, `1990-an`), accents that are
    characters of their own, and what in it cannot be seen (a soft hyphen: half a word is none); a number its separators
    (`1.250,5`, `30/9/2019`, `09.30`), but not its currency (`Rp` and `1.250,5` are two tokens); an abbreviation the
    stops inside it and after it (`S.Kom.`, `a.n.`).
    """

    start: int
    end: int
    text: str
    lower: str
    kind: int


_ACCENT = r"[\u0300-\u036f]"
# The groups are in the order of _KINDS. Most tokens are words with nothing or a comma after them, which nothing
# but a plain word can be: that branch comes first. Each branch that scans ahead starts only where its run of
# characters starts, so that a long run is scanned once.
_TOKEN = re.compile(
    rf"""
    ([A-Za-z]++ (?=[ ,]|\Z))
  | ((?i:https?://|www\.) [^\s<>"“”]* [^\s<>"“”.,;:!?)\]}}'’]
    | (?<![\w.+-]) [\w.+-]++ @ [\w-]+ (?: \.[\w-]+ )+
    | (?<![\w#]) [@#] [\w.]* \w (?: /[a-z]\w*+ )*
    | (?<![\w.-]) (?: [a-zA-Z0-9][\w-]*+ \. )+
        (?: (?i: com? | org | net | info | id | go | gov | edu | ac | mil | io | tv | online | news | click | example
            | pdf | docx? | xlsx? | csv | pptx? | txt | jpe?g | png | gif | mp[34] | zip | rar | html? )
          | apk | exe | py | js | css | sql | json | xml | ya?ml | ipynb | od[ts] | rtf | svg | webp )
        (?: / (?: [^\s<>"“”]* [^\s<>"“”.,;:!?)\]}}'’] )? )? (?! \w | - (?! [A-Z] | \Z ) )
    | [^\W_]++ (?>(?: _++ [^\W_]++ )+)
    )
  | ((?<!\w) (?: {ABBREVIATION_SHAPE} ) \.?)
  | (\d++ (?: (?>(?: [.,:/] \d++ )+) | (?! [^\W_] | -an\b ) ))
  | ((?: Rp | IDR | USD ) (?=\d) | [^\W_]++ (?>(?: ['’‘ʼ`‑\xad\u200b\u2060\ufeff-] [^\W_]++ | {_ACCENT}++ [^\W_]*+ )*))
  | ([^\w\s] | _)
    """,
    re.VERBOSE,
)
_WORD = TokenKind.WORD
_KINDS = (_WORD, _WORD, TokenKind.ADDRESS, TokenKind.ABBREVIATION, TokenKind.NUMBER, _WORD, TokenKind.MARK)


def tokenize(text: str) -> list[Token]:
    """Return the tokens of `text` in order; white space is left out."""
    pieces = text.split(" ")
    sizes = [*map(len, pieces)]
    starts = map(add, accumulate(sizes, initial=0), count())
    offsets = _OFFSETS if len(text) < len(_OFFSETS) else range(len(text) + 1)
    return [
        Token(offsets[start + left], offsets[start + right], found, lower, kind)
        for start, size, piece in zip(starts, sizes, pieces, strict=False)
        if size
        for left, right, found, lower, kind in (_TOKENS_OF[piece] if size < _LONG else _cut(piece))
    ]


def _cut(piece: str) -> tuple[tuple[int, int, str, str, int], ...]:
    """Return the tokens of a text as plain tuples; a token and its lower case are one object where they agree."""
    tokens: list[tuple[int, int, str, str, int]] = []
    for match in _TOKEN.finditer(piece):
        found = match[0]
        lower = found.lower()
        tokens.append((*match.span(), found, found if lower == found else lower, _KINDS[match.lastindex or 0]))
    return tuple(tokens)


_OFFSETS = tuple(range(4096))
"""Offsets that tokens share: those of a million tokens take 30 MB where each is an object of its own."""
_TOKENS_OF = Memo(_cut, 16384)
"""What stands between two spaces recurs, and no token reaches over a space or looks beyond one."""
_LONG = 40
"""Pieces of so many characters are not kept: they seldom recur."""


def lower_words(text: str) -> tuple[str, ...]:
    """Return the words and numbers of a text in lower case."""
    return tuple([token.lower for token in tokenize(text) if token.kind is not TokenKind.MARK])


def lower_before(tokens: Sequence[Token], index: int, most: int) -> list[str]:
    """Return the last tokens before the one at an index in lower case, `most` of them or what there are."""
    return [token.lower for token in tokens[max(0, index - most) : index]]
