"""Words, numbers and marks of a text, in one pass."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple


class TokenKind(IntEnum):
    """What a token is. ADDRESS is a URL, a domain, a mail address, a handle, a hashtag or a file name."""

    WORD = 1
    NUMBER = 2
    ADDRESS = 3
    ABBREVIATION = 4
    MARK = 5


class Token(NamedTuple):
    """A token at the str offsets `start:end` of its text; `lower` is the text in lower case.

    A word keeps its inner hyphens and apostrophes (`masing-masing`, `Jum'at`, `ke-80`); a number its
    separators (`1.250,5`, `30/9/2019`, `09.30`); an abbreviation the stops inside it (`S.Kom.`, `a.n.`).
    """

    start: int
    end: int
    text: str
    lower: str
    kind: TokenKind


_TOKEN = re.compile(
    r"""
    (?P<ADDRESS>
        (?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]
      | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
      | (?<!\w)[@\#][\w.]*\w
      | (?<![\w.-])(?:[a-z0-9][a-z0-9-]*\.)+
          (?:com|org|net|info|id|go|gov|edu|ac|mil|io|tv|example|pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|html?)
          (?:/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’])?(?![\w-])
    )
  | (?P<ABBREVIATION> (?<!\w) [^\W\d_]{1,5} (?: \. [^\W\d_]{1,6} )+ (?: \. | \b ) )
  | (?P<NUMBER> \d+ (?: [.,:/] \d+ )* (?! \w ) )
  | (?P<WORD> [^\W_]+ (?: ['’`-] [^\W_]+ )* )
  | (?P<MARK> [^\w\s] | _ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_KINDS = {kind.name: kind for kind in TokenKind}


def tokenize(text: str) -> list[Token]:
    """Return the tokens of `text` in order; white space is left out."""
    return [
        Token(match.start(), match.end(), found := match.group(), found.lower(), _KINDS[match.lastgroup or "MARK"])
        for match in _TOKEN.finditer(text)
    ]
