"""Lists of three things that somebody does or that are done: `menyapu jalan, memangkas dahan dan mengangkut sampah`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.lists.list_openings import opens
from humaslint.indonesian.lists.list_verbs import voice
from humaslint.indonesian.lists.list_words import CONJUNCTIONS
from humaslint.indonesian.lists.serial_lists import goes_on
from humaslint.indonesian.small_words import CLAUSE_OPENERS, NAMELY
from humaslint.indonesian.speech import is_verb_of_saying
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import has_verb, verb_prefix

_LONGEST = 7
"""Words of a verb and what belongs to it."""
_REACH = 60
"""Tokens before a comma or conjunction among which the mark before it is looked for."""
_SHARED = "me"
"""How verbs begin that two of them may share an object: `meninjau pasar, menyapa dan mendengarkan pedagang`."""
_CLAUSAL = NAMELY.union(
    CLAUSE_OPENERS, "yang bahwa sebab untuk seraya melainkan lalu kemudian maupun hingga guna".split()
)
"""Words, in lower case, with which a clause begins: an item that holds one may end far from its comma."""


def verb_comma(tokens: Sequence[Token], conjunction: int) -> int:
    """Return the index of the last comma before `conjunction` of three verbs of one voice in a row, 0 where none is."""
    prefix = voice(tokens[conjunction + 1])
    comma = _mark_before(tokens, conjunction) if prefix else 0
    second = tokens[comma + 1 : conjunction]
    if comma < 1 or tokens[comma].text != "," or not second or voice(second[0]) != prefix:
        return 0
    start = _mark_before(tokens, comma)
    first = tokens[start + 1 : comma]
    verb = next((at for at, token in enumerate(first) if voice(token) == prefix), -1)
    if verb < 0 or not all(map(_is_short, (first[verb:], second))) or is_verb_of_saying(first[verb].lower):
        return 0
    if len(second) == 1 and verb < len(first) - 1 and _may_share(second[0], tokens[conjunction + 1 :]):
        return 0
    if has_verb(second[1:]):
        return 0
    is_opening = start < 0 and opens(tokens, conjunction)
    is_relative = any(token.lower in _CLAUSAL for token in first[:verb])
    return 0 if is_opening or is_relative or goes_on(tokens[conjunction + 1 : conjunction + _REACH]) else comma


def _may_share(verb: Token, rest: Sequence[Token]) -> bool:
    """Say whether the verb and that at the head of `rest` may have an object in common, which stands behind both."""
    return verb_prefix(verb) == _SHARED == verb_prefix(rest[0]) and len(rest) > 1 and rest[1].kind is not TokenKind.MARK


def _mark_before(tokens: Sequence[Token], end: int) -> int:
    """Return the index of the last mark before `end`, or of the last token out of reach; -1 where there is neither."""
    least = max(-1, end - _REACH)
    return next((at for at in range(end - 1, least, -1) if tokens[at].kind is TokenKind.MARK), least)


def _is_short(item: Sequence[Token]) -> bool:
    """Say whether a verb and what belongs to it are few words, and no clause of their own."""
    return len(item) <= _LONGEST and not any(token.lower in _CLAUSAL or token.lower in CONJUNCTIONS for token in item)
