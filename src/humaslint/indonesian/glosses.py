"""Glosses: a short bracket that gives a word again in another language, `pemengaruh (influencer)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from humaslint.model.lazy import kept

if TYPE_CHECKING:
    from humaslint.indonesian.passage import Passage

_BRACKET = re.compile(r"(?<=\w) ?\((?P<words>[^\W\d_][^()\n;:]{1,48})\)")
_PLAIN = re.compile(r"[a-z]+(?:[ -][a-z]+){0,3}")
_MOST_WORDS = 5
_NOT_GLOSSES = frozenset("di ke dari pada untuk oleh dengan yang dan melalui lewat via secara saat".split())


class Gloss(NamedTuple):
    """A bracket at the str offsets `start:end` of its text, brackets included.

    `after` is where the word that it explains ends; `is_plain` says that it holds nothing but words in small letters.
    """

    start: int
    end: int
    after: int
    is_plain: bool


@kept
def find_glosses(passage: Passage) -> tuple[Gloss, ...]:
    """Return the brackets of at most five words that stand behind a word and do not say where, when or how."""
    return tuple(_glosses(passage.text)) if "(" in passage.text else ()


def _glosses(text: str) -> Iterator[Gloss]:
    for match in _BRACKET.finditer(text):
        words = match["words"].lower().split()
        if len(words) <= _MOST_WORDS and _NOT_GLOSSES.isdisjoint(words):
            is_plain = _PLAIN.fullmatch(match["words"]) is not None
            yield Gloss(match.start("words") - 1, match.end(), match.start(), is_plain)
