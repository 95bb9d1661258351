"""The names of places in a release, behind the words for their kinds: `Desa Suka Rame`, `RSUD dr. Wiranata`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.name_chunks import TITLE_WORDS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import TokenKind

_SHORTEST = 6
"""Letters of a name; shorter ones are too often other names."""
_BODIES = frozenset("rsud rsu rs rsia bandara stadion universitas gedung pelabuhan terminal jalan taman".split())
"""What is named after people, in lower case."""
_FEWEST = 5
"""Letters of the name of somebody after whom a body is named."""


class Spot(NamedTuple):
    """A name at the str offsets `start:end` of a passage, behind a word for its kind of place."""

    passage: Passage
    start: int
    end: int
    written: str


def names_behind(passage: Passage, index: int) -> Iterator[Spot]:
    """Yield the first word behind the kind, and the first two, as far as they are words with one capital each.

    A word may be two with a hyphen: `Kota Bau-Bau`.
    """
    if passage.is_upper:
        return
    letters, start = "", -1
    for word in passage.tokens[index + 1 : index + 3]:
        if word.kind is not TokenKind.WORD or not word.text.istitle():
            return
        start = word.start if start < 0 else start
        written = passage.text[start : word.end]
        spaced = f"{letters} {word.text}" if letters else word.text
        letters += word.text.replace("-", "")
        is_whole = written in (letters, spaced, word.text)
        if len(letters) >= _SHORTEST and letters.isalpha() and is_whole:
            yield Spot(passage, start, word.end, written)


def named_after(release: Release) -> Iterator[tuple[str, Spot]]:
    """Yield the kind of each body in lower case with the first word of its name, titles left out: `RSUD dr. Wirya`."""
    for kind in sorted(_BODIES & release.capital_words.keys()):
        for passage, index in release.capital_words[kind]:
            if passage.is_upper:
                continue
            at = index + 1
            while at < len(passage.tokens) and passage.tokens[at].lower.rstrip(".") in TITLE_WORDS | {"", "."}:
                at += 1
            name = passage.tokens[at] if at < len(passage.tokens) else None
            if name and name.kind is TokenKind.WORD and name.text.istitle() and len(name.text) >= _FEWEST:
                yield kind, Spot(passage, name.start, name.end, name.text)
