"""The office with which a release presents a person: `Kepala Dinas Sosial Kota Telaga`, before the name or after it."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from humaslint.indonesian.name_chunks import TITLE_WORDS
from humaslint.indonesian.office_words import HOLDERS, words_of
from humaslint.indonesian.people import Mention, find_people
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import AND_SIGN, AS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.lazy import kept


class Office(NamedTuple):
    """An office as written, without titles, and `words` by which it is compared: in lower case, abbreviations spelled
    out. `is_acting` says that it is held for a time (`Plt.`). `start:end` are token indexes of its passage.
    """

    text: str
    words: frozenset[str]
    is_acting: bool
    start: int
    end: int

    @property
    def roles(self) -> frozenset[str]:
        """The words that say what the holder is: `{wakil, bupati}`."""
        return self.words & HOLDERS


_ACTING = frozenset("plt plh pj pjs pgs penjabat pejabat pelaksana".split())
_HELD = _ACTING | {"tugas", "harian", "sementara"}
"""Words before an office that only say that it is held for a time."""
_FORMER = frozenset("mantan eks calon almarhum almarhumah alm bakal".split())
_RANKS = TITLE_WORDS | {"tni", "pnb", "mar"}
_LONGEST = 18
"""Tokens of an office that are looked at."""


def read_office(release: Release, mention: Mention, left: int = 0, right: int = sys.maxsize) -> Office | None:
    """Return the office with which the mention comes, None where there is none or it is no longer held.

    `left` and `right` are the str offsets at which the name before it in the block ends and the one after it begins:
    no office reaches across them.
    """
    passage = release.passages[mention.block]
    tokens = passage.tokens
    first = bisect_left(passage.token_starts, mention.start)
    last = bisect_left(passage.token_starts, mention.end) - 1
    before = _before(tokens, first, bisect_left(passage.token_starts, left) - 1)
    if before is not None:
        return before if before.words else None
    if mention.degrees:
        last = bisect_left(passage.token_starts, mention.degrees[1]) - 1
    return _after(tokens, last + 1, right)


@kept
def offices_of(release: Release) -> Mapping[Mention, Office]:
    """Return the office of each mention of somebody that comes with one, outside of lines in capitals."""
    mentions = find_people(release)
    found = {
        mention: read_office(release, mention, *neighbours(mentions, mention))
        for mention in mentions
        if not release.passages[mention.block].is_upper
    }
    return {mention: office for mention, office in found.items() if office and office.words}


def neighbours(mentions: Sequence[Mention], mention: Mention) -> tuple[int, int]:
    """Return where the name before the mention in its block ends and the one after it begins, as str offsets.

    `mentions` are in reading order, and the mention is one of them.
    """
    at = bisect_left(mentions, mention)
    before = mentions[at - 1] if at else None
    after = mentions[at + 1] if at + 1 < len(mentions) else None
    left = before.end if before and before.block == mention.block else 0
    return left, after.start if after and after.block == mention.block else sys.maxsize


def _before(tokens: Sequence[Token], first: int, barrier: int) -> Office | None:
    """Return the office in front of the token `first`, one without words where it is that of somebody before."""
    index = _skip_titles(tokens, first - 1)
    is_apposed = index > 0 and tokens[index].text == ","
    if is_apposed:
        index -= 1
    end = index + 1
    if index < 0 or tokens[index].lower in AND_SIGN:
        return None
    start = _walk_left(tokens, index, max(barrier, end - _LONGEST))
    if start is None or (end == start + 1 and tokens[start].lower == "wakil"):
        return None
    if start > 0 and tokens[_skip_stop(tokens, start - 1)].lower in _FORMER:
        return _office(tokens, start, start)
    return _office(tokens, start, end)


def _skip_stop(tokens: Sequence[Token], index: int) -> int:
    return index - 1 if index > 0 and tokens[index].text == "." else index


def _skip_titles(tokens: Sequence[Token], index: int) -> int:
    """Return the index of the token before the titles and ranks that end at `index`."""
    while index >= 0:
        at = _skip_stop(tokens, index)
        if tokens[index].text == ")" and index > 1 and tokens[index - 2].text == "(" and _is_rank(tokens[index - 1]):
            index -= 3
            continue
        token = tokens[at]
        is_arm = token.lower == "laut" and at > 0 and _is_rank(tokens[at - 1])
        if not (is_arm or _is_rank(token)) or token.lower in _ACTING:
            return index
        index = at - 1
    return index


def _is_rank(token: Token) -> bool:
    """Say whether the token is a title, a rank, or the arm of a rank: `Drs.`, `Brigjen`, `Pol`, `(P)`."""
    return token.lower.rstrip(".") in _RANKS or (len(token.text) == 1 and token.text.isupper())


def _walk_left(tokens: Sequence[Token], index: int, barrier: int) -> int | None:
    """Return where the office that ends at `index` begins, None where no office does."""
    found = None
    while index > barrier:
        token = tokens[index]
        if token.text == ")" and index - 2 > barrier and tokens[index - 2].text == "(":
            index -= 3
            continue
        if token.text == ")" and index - 3 > barrier and _tells_acting(tokens[index - 3 : index]):
            index -= 4
            continue
        if token.text == "." and index > 0 and tokens[index - 1].lower in _DOTTED:
            index -= 1
            continue
        if token.lower in AND_SIGN or token.text == ",":
            if found is not None or not _goes_on(tokens, index):
                break
        elif not _is_part(token):
            break
        elif token.lower in HOLDERS and (token.text[0].isupper() or found is None):
            found = index
        elif token.lower in _ACTING or (token.lower in _FORMER and found is not None):
            found = index if found is not None and token.lower in _ACTING else found
        elif token.text[0].islower():
            break
        index -= 1
    return found


def _tells_acting(tokens: Sequence[Token]) -> bool:
    """Say whether tokens open a bracket with the abbreviation of how an office is held: `(Plt.`."""
    bracket, word, stop = tokens
    return bracket.text == "(" and word.lower in _ACTING and stop.text == "."


_DOTTED = frozenset("plt plh pj pjs pgs kab prov kec kel prop ka".split())


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Say whether the mark or link at `index` stands inside a name of an institution: `Komunikasi` *dan* `Arsip`."""
    before, after = tokens[index - 1] if index else None, tokens[index + 1] if index + 1 < len(tokens) else None
    if before is None or after is None:
        return False
    if after.lower in AND_SIGN and tokens[index].text == ",":
        return before.text[0].isupper()
    return before.text == "," or (before.text[0].isupper() and after.text[0].isupper() and after.lower not in HOLDERS)


def _is_part(token: Token) -> bool:
    """Say whether a token may be part of an office: a word with a capital, a holder in small letters, a number."""
    if token.kind is TokenKind.NUMBER:
        return True
    if token.kind not in (TokenKind.WORD, TokenKind.ABBREVIATION):
        return False
    return token.text[0].isupper() or token.lower in HOLDERS or token.lower in _ACTING


def _after(tokens: Sequence[Token], index: int, limit: int) -> Office | None:
    """Return the office in apposition from token `index` on, before the str offset `limit`."""
    if index < len(tokens) and tokens[index].text == ".":
        index += 1
    if index + 1 >= len(tokens):
        return None
    mark = tokens[index]
    is_beside = mark.text[0].isupper() and mark.lower in HOLDERS
    if not is_beside and mark.text not in {",", "("} and mark.lower not in AS:
        return None
    start = index + (not is_beside)
    if mark.text == "," and tokens[start].lower in AS:
        start += 1
    end = _walk_right(tokens, start)
    if end is None or tokens[end - 1].end > limit:
        return None
    closing = tokens[end] if end < len(tokens) else None
    is_whole = closing is None or closing.text in ",.;)" or closing.text[0].islower()
    is_shared = closing is not None and (closing.start >= limit - 2 or closing.lower in AND_SIGN)
    return _office(tokens, start, end) if is_whole and not is_shared else None


def _walk_right(tokens: Sequence[Token], start: int) -> int | None:
    """Return the index behind the office that begins at `start`, None where none does."""
    words = [token.lower for token in tokens[start : start + 3]]
    if not words or words[0] in _FORMER or not any(_heads(words, size) for size in (0, 1, 2)):
        return None
    index = start
    while index < min(len(tokens), start + _LONGEST):
        token = tokens[index]
        is_link = token.lower in AND_SIGN and _goes_on(tokens, index)
        is_stop = token.text == "." and tokens[index - 1].lower in _DOTTED
        if token.lower in TITLE_WORDS and token.lower not in _ACTING:
            return None
        if not (_is_part(token) or is_link or is_stop) or (token.text[0].islower() and index > start and not is_link):
            break
        index += 1
    return index


def _heads(words: Sequence[str], size: int) -> bool:
    """Say whether an office begins after `size` words that only say that it is held for a time."""
    return len(words) > size and words[size] in HOLDERS and all(word in _ACTING | {"."} for word in words[:size])


def _office(tokens: Sequence[Token], start: int, end: int) -> Office:
    """Return the office that the tokens `start:end` are, brackets left out."""
    own: list[Token] = []
    pieces: list[str] = []
    depth = 0
    for index in range(start, end):
        token = tokens[index]
        text = token.text
        if text == "(":
            depth += 1
        elif text == ")" and depth:
            depth -= 1
        elif not depth and token.kind is not TokenKind.MARK:
            mark = tokens[index + 1].text if index + 1 < end else ""
            own.append(token)
            pieces.append(text + mark if mark in {",", "."} else text)
    is_acting = bool(own) and own[0].lower in _ACTING
    first, last = 0, len(own)
    while first < last and own[first].lower in _HELD:
        first += 1
    while last > first and own[last - 1].lower in AND_SIGN:
        last -= 1
    words = words_of([token.text for token in own[first:last]])
    return Office(" ".join(pieces[first:last]), words, is_acting, start, end)
