"""The sentences of a release as their words alone, without letter case, space and punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import TokenKind, lower_words
from humaslint.model.diagnostic import Place
from humaslint.model.document import Block
from humaslint.model.lazy import kept_for

Words = tuple[str, ...]

_HYPHEN = re.compile(r"-(?<=[^\W\d]-)(?=[^\W\d])")


class Wording(NamedTuple):
    """A sentence at the str offsets `start:end` of its passage; `words` are its words and numbers in lower case.

    `letters` are the words run together, without their hyphens: `obat obatan` and `obat-obatan` are the same.

    Sentences of one `layer` should not repeat one another: those of the running text, those of each list (two lists
    may share an item), and those set off from the text, which may be lifted from it.
    """

    passage: Passage
    start: int
    end: int
    words: Words
    layer: int
    letters: str

    @property
    def place(self) -> Place:
        """Where the sentence stands in the release."""
        return self.passage.place(self.start, self.end)


@kept_for
def wordings(release: Release, scope: frozenset[str]) -> tuple[Wording, ...]:
    """Return the sentences of the blocks in `scope`, in reading order, without the house's boilerplate."""
    texts = tuple(lower_words(text) for text in release.house.boilerplate)
    return tuple(
        wording
        for passage in release.passages
        if passage.kind in scope and not (texts and begins(lower_words(passage.text), texts))
        for wording in _sentences(passage)
        if not (texts and begins(wording.words, texts))
    )


def words_in(passage: Passage, start: int, end: int) -> Words:
    """Return the words and numbers of `start:end` of a passage in lower case."""
    mark = TokenKind.MARK
    return tuple([token.lower for token in passage.tokens_in(start, end) if token.kind is not mark])


def triples(words: Words) -> Iterator[tuple[str, str, str]]:
    """Return each three words in a row."""
    return zip(words, words[1:], words[2:], strict=False)


def _sentences(passage: Passage) -> Iterator[Wording]:
    layer, mark = _layer(passage.block), TokenKind.MARK
    for (start, end), tokens in zip(passage.sentences, passage.sentence_tokens, strict=True):
        words = tuple([token.lower for token in tokens if token.kind is not mark])
        letters = "".join(words)
        yield Wording(passage, start, end, words, layer, _HYPHEN.sub("", letters) if "-" in letters else letters)


def _layer(block: Block) -> int:
    """Return the number of the list for an item, -1 for a block quotation or a block all in bold or italics, else 0."""
    if block.kind == "item":
        return block.group
    whole = (0, len(block.text))
    is_marked = any(mark.kind in ("strong", "emphasis") and mark[1:] == whole for mark in block.marks)
    return -1 if is_marked or block.kind == "blockquote" else 0


def begins(words: Words, texts: tuple[Words, ...]) -> bool:
    """Say whether the words are those of one of the texts, or go on behind them."""
    return any(text and words[: len(text)] == text for text in texts)
