"""The list that a paragraph brings in: `Pemohon menyiapkan tiga dokumen berikut:` and the items under it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from humaslint.indonesian.amounts.claims import GENERIC, Claim
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.small_words import FUNCTION_WORDS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import is_verb

_APART = 5
"""Blocks behind a list in which it may go on, past a picture or a paragraph."""
_LONG = 12
"""Words. Longer items may have pictures between them, of which the next one is the caption or the text."""
_PICTURE = frozenset(("alt", "caption", "credit"))
_GLUED = re.compile(r"\s[-•*–]\s|;\s(?!(?:dan|serta|atau|dan/atau)\s*\Z)|\s\(?[b2][.)]\s")
"""What stands in an item that holds the next one too."""
_BRINGS_IN = (":", "berikut", "berikut.", "berikut ini.")
_BELOW = frozenset("berikut ini sebagai yaitu yakni adalah ialah meliputi di bawah".split())
_HERE = frozenset(("berikut", "bawah"))
_FOLLOWING = frozenset(("berikut", "inilah"))
_THERE_ARE = (["ada"], ["terdapat"])
_BESIDE = frozenset("ini adalah merupakan daftar nama nama-nama para ke".split())
"""Words between *berikut* and the number of things that the list below names."""
_WITH = "dengan"
_SPLIT = frozenset("rincian perincian susunan".split())
"""What behind *dengan* is said of the things counted, one by one."""
_LONGEST = 3
"""Words for what is counted at the end of a sentence that brings a list in with no word more: `dalam empat tahap.`"""


def items_below(passage: Passage) -> list[Passage]:
    """Return the items of the list below that the passage brings in, without what is nested in them."""
    is_led = passage.sentences and passage.text.rstrip().endswith(_BRINGS_IN)
    return _items(passage) if is_led else []


def items_behind(passage: Passage) -> list[Passage]:
    """Return the items right below a passage that brings them in, or whose last sentence may count them."""
    below = passage.release.passages[passage.index + 1 : passage.index + 2]
    if not below or below[0].kind != "item" or passage.kind == "item" or not passage.sentences:
        return []
    return _items(passage) if passage.text.rstrip().endswith((*_BRINGS_IN, ".")) else []


def _items(passage: Passage) -> list[Passage]:
    below = passage.release.passages[passage.index + 1 :]
    items = list(takewhile(lambda each: each.kind == "item", below))
    after = below[len(items) : len(items) + _APART]
    near = after if any(len(each.words) > _LONG for each in items) else after[:1]
    is_broken = any(each.kind == "item" for each in after) or any(each.kind in _PICTURE for each in near)
    is_broken = is_broken or any(_GLUED.search(each.text) for each in items)
    if is_broken or any(each.block.group != items[0].block.group for each in items):
        return []
    return [each for each in items if each.block.depth == items[0].block.depth]


def counted_below(tokens: Sequence[Token], claim: Claim, items: Sequence[Passage]) -> list[Token]:
    """Return the words for what a sentence counts whose list is below it; none where that lists something else.

    `lima jurusan dengan rincian sebagai berikut` are the five, `lima jurusan dengan hasil sebagai berikut` are not.
    """
    words = list(tokens[claim.end :])
    is_told = words[-1].text == ":" or any(token.lower in _HERE for token in words[-_LONGEST:])
    while words and (words[-1].kind is TokenKind.MARK or words[-1].lower in _BELOW):
        words.pop()
    if not _brings_in([token.lower for token in tokens[: claim.start]], words, is_told=is_told):
        return []
    at = next((at for at, token in enumerate(words) if token.lower == _WITH), None)
    if at is None:
        return words
    is_split = {token.lower for token in words[at + 1 :]} <= _SPLIT and at + 1 < len(words)
    return words[:at] if is_split and not any("rp" in each.lower for each in items) else []


def _brings_in(lead: Sequence[str], words: Sequence[Token], *, is_told: bool) -> bool:
    """Say whether a sentence brings in a list below it, by its words before the number or by those behind it."""
    if lead and lead[0] in _FOLLOWING:
        return _BESIDE.issuperset(lead[1:])
    return is_told or _is_bare(words) or ([*lead] in _THERE_ARE and bool(words) and _is_generic(words[0]))


def _is_bare(words: Sequence[Token]) -> bool:
    """Say whether a sentence ends with what only a list says, counted: `… dalam empat tahap.`"""
    is_short = 0 < len(words) <= _LONGEST and _is_generic(words[0])
    return is_short and not any(token.lower in FUNCTION_WORDS or is_verb(token) for token in words)


def _is_generic(word: Token) -> bool:
    return word.lower in GENERIC
