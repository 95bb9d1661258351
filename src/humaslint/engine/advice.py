"""The English passages of a release, put before another tool, and what it remarks on them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.words.languages import reads_as_english
from humaslint.model.remark import Remark

LONGEST = 15_000
"""The most characters put before the tool at once, unless one passage is longer."""

_BETWEEN = "\n\n"


class Match(NamedTuple):
    """A stretch `start:end` (str offsets) of the text that was asked about, and what is said of it (see `Remark`)."""

    start: int
    end: int
    rule: str
    kind: str
    message: str
    suggestions: tuple[str, ...] = ()


Ask = Callable[[str], Iterable[Match]]
"""Returns what the tool says of a text. Raises AdviceError when the tool does not answer as it should."""


class AdviceError(Exception):
    """The tool cannot be reached, is too slow or answers nonsense; the message says which, in Indonesian."""


class Advisor:
    """Asks about the English passages of one release after another.

    After the first failure it asks no more: `notice` then says why, in one sentence for the user.
    """

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self.notice = ""

    def __call__(self, release: Release) -> tuple[Remark, ...]:
        """Return the remarks on a release; none where the tool fails, however far it got."""
        remarks: list[Remark] = []
        try:
            for pieces in _batches(_pieces(release)):
                if not self.notice:
                    remarks.extend(_remarks(pieces, self._ask(_BETWEEN.join(text for *_place, text in pieces))))
        except AdviceError as error:
            self.notice = f"bagian berbahasa Inggris tidak diperiksa: {error}"
            return ()
        return tuple(remarks)


class _Piece(NamedTuple):
    """The English stretch of a passage that starts at the str offset `start`."""

    passage: Passage
    start: int
    text: str


def _pieces(release: Release) -> Iterator[_Piece]:
    for passage in release.passages:
        for start, end in _english(passage):
            yield _Piece(passage, start, passage.text[start:end])


def _english(passage: Passage) -> Iterable[tuple[int, int]]:
    """Return the stretches in English: all of a block that is marked so, else those foreign ones that read as such."""
    if passage.block.language == "en":
        return ((0, len(passage.text)),)
    is_other = passage.block.language != "id"
    return (each for each in passage.foreign if not is_other and reads_as_english(passage.tokens_in(*each)))


def _batches(pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    batch: list[_Piece] = []
    for piece in pieces:
        if batch and sum(len(each.text) for each in batch) + len(piece.text) > LONGEST:
            yield batch
            batch = []
        batch.append(piece)
    if batch:
        yield batch


def _remarks(pieces: list[_Piece], matches: Iterable[Match]) -> Iterator[Remark]:
    """Yield the matches that lie within one of the pieces, in the coordinates of its passage."""
    starts = [0]
    for piece in pieces[:-1]:
        starts.append(starts[-1] + len(piece.text) + len(_BETWEEN))
    for start, end, rule, kind, message, suggestions in matches:
        number = bisect_right(starts, start) - 1
        piece, offset = pieces[number], starts[number]
        if 0 <= start - offset < end - offset <= len(piece.text):
            shift = piece.start - offset
            yield Remark(piece.passage.place(start + shift, end + shift), rule, kind, message, suggestions)
