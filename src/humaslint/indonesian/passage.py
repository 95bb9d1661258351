"""A block with its analysis, and a release as all of its passages: computed once, shared by all rules."""

from __future__ import annotations

from functools import cached_property

from humaslint.indonesian.quotations import Quotation, find_quotations
from humaslint.indonesian.sentences import Sentence, split_sentences
from humaslint.indonesian.tokens import Token, TokenKind, tokenize
from humaslint.model.diagnostic import Place
from humaslint.model.document import Block, Document, MarkKind


class Passage:
    """Block number `index` of a document with its tokens, sentences and quotations.

    Each part is computed when it is first asked for. Offsets are str offsets into `text`.
    """

    def __init__(self, index: int, block: Block) -> None:
        self.index = index
        self.block = block
        self.text = block.text
        self.kind = block.kind

    @cached_property
    def tokens(self) -> list[Token]:
        """Every token, those of code and addresses included (their kind is ADDRESS)."""
        code = [mark for mark in self.block.marks if mark.kind == "code"]
        tokens = tokenize(self.text)
        if not code:
            return tokens
        return [
            token._replace(kind=TokenKind.ADDRESS)
            if any(mark.start < token.end and token.start < mark.end for mark in code)
            else token
            for token in tokens
        ]

    @cached_property
    def protected(self) -> list[tuple[int, int]]:
        """The stretches that are not prose: code, URLs, mail addresses, handles, hashtags, file names."""
        return [(token.start, token.end) for token in self.tokens if token.kind is TokenKind.ADDRESS]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the block."""
        return split_sentences(self.text)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """What stands between quotation marks."""
        return find_quotations(self.text)

    def is_protected(self, start: int, end: int) -> bool:
        """Say whether `start:end` touches code, a URL, a mail address, a handle or a file name."""
        return any(left < end and start < right for left, right in self.protected)

    def is_quoted(self, start: int, end: int) -> bool:
        """Say whether `start:end` touches words between quotation marks, or the block is a quotation."""
        return self.kind == "blockquote" or any(
            quotation.start < end and start < quotation.end for quotation in self.quotations
        )

    def is_marked(self, kind: MarkKind, start: int, end: int) -> bool:
        """Say whether `start:end` touches a stretch with that mark."""
        return any(mark.kind == kind and mark.start < end and start < mark.end for mark in self.block.marks)

    def place(self, start: int, end: int) -> Place:
        """Return `start:end` of this block as a place in the release."""
        return Place(self.index, start, end)


class Release:
    """A document with the analysis of each of its blocks; `passages[i]` belongs to `document.blocks[i]`."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.passages = tuple(Passage(index, block) for index, block in enumerate(document.blocks))
