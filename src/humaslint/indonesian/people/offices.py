"""The office with which a release presents a person: `Kepala Dinas Sosial Kota Telaga`, before the name or after it."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from humaslint.indonesian.people.mentions import Mention, find_people
from humaslint.indonesian.people.office_bounds import ACTING, office_before, office_behind
from humaslint.indonesian.people.office_words import HOLDERS, words_of
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import AND_SIGN
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.lazy import kept


class Office(NamedTuple):
    """An office as written, without titles, and `words` by which it is compared: in lower case, abbreviations spelled
    out. `acting` says how it is held for a time (`Plt.`, `Pj.`), empty where it is held for good. `start:end` are token
    indexes of its passage.
    """

    text: str
    words: frozenset[str]
    acting: str
    start: int
    end: int

    @property
    def is_acting(self) -> bool:
        """Say whether the office is held for a time."""
        return bool(self.acting)

    @property
    def roles(self) -> frozenset[str]:
        """The words that say what the holder is: `{wakil, bupati}`."""
        return self.words & HOLDERS


_HELD = ACTING | {"tugas", "harian", "sementara"}
"""Words before an office that only say that it is held for a time."""
_NOT_OF_OFFICE = AND_SIGN | {"h", "hj"}
"""What an office does not end with, in lower case: what joins a name to it, and a title with a comma for its stop."""
_SHORT = {
    "pelaksana": "Plt.",
    "pelaksana harian": "Plh.",
    "penjabat": "Pj.",
    "pejabat": "Pj.",
    "penjabat sementara": "Pjs.",
    "pejabat sementara": "Pjs.",
}
"""How these words are abbreviated; a *pejabat* before an office is a slip for a *penjabat*."""


def read_office(release: Release, mention: Mention, mentions: Sequence[Mention]) -> Office | None:
    """Return the office with which the mention comes, None where there is none or it is no longer held.

    `mentions` are in reading order, and the mention is one of them: no office reaches across the names beside it.
    """
    passage = release.passages[mention.block]
    tokens = passage.tokens
    first = passage.token_index(mention.start)
    left, right = _bounds(mentions, mention)
    before = office_before(tokens, first, passage.token_index(left) - 1)
    if before is not None:
        office = _office(tokens, *before)
        return office if office.words else None
    end = mention.degrees[1] if mention.degrees else mention.end
    behind = office_behind(tokens, passage.token_index(end), right)
    return _office(tokens, *behind) if behind else None


@kept
def offices_of(release: Release) -> Mapping[Mention, Office]:
    """Return the office of each mention of somebody that comes with one, outside of lines in capitals."""
    mentions = find_people(release)
    found = {
        mention: read_office(release, mention, mentions)
        for mention in mentions
        if not release.passages[mention.block].is_upper
    }
    return {mention: office for mention, office in found.items() if office and office.words}


def _bounds(mentions: Sequence[Mention], mention: Mention) -> tuple[int, int]:
    """Return where the name before the mention in its block ends and the one after it begins, as str offsets."""
    at = bisect_left(mentions, mention)
    before = mentions[at - 1] if at else None
    after = mentions[at + 1] if at + 1 < len(mentions) else None
    left = before.end if before and before.block == mention.block else 0
    return left, after.start if after and after.block == mention.block else sys.maxsize


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
    first, last = 0, len(own)
    while first < last and own[first].lower in _HELD:
        first += 1
    while last > first and own[last - 1].lower in _NOT_OF_OFFICE:
        last -= 1
    words = words_of([token.text for token in own[first:last]])
    return Office(" ".join(pieces[first:last]), words, _acting([token.lower for token in own[:2]]), start, end)


def _acting(words: Sequence[str]) -> str:
    """Return the abbreviation of how an office is held that begins with the lower-case words, empty where for good."""
    if not words or words[0] not in ACTING:
        return ""
    return _SHORT.get(" ".join(words)) or _SHORT.get(words[0]) or f"{words[0].capitalize()}."
