"""Fields: text that Word makes by an instruction, such as the words of a link."""

from __future__ import annotations

from dataclasses import dataclass

LINK = "HYPERLINK"
_BEGINNING = 100
"""Characters of an instruction that are kept: its first word says what it is."""


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    is_shown: bool = False

    @property
    def is_shown_link(self) -> bool:
        return self.is_shown and self.instruction.split()[:1] == [LINK]


class Fields:
    """The fields of a paragraph that are open at a place.

    Some are elements around their text; of others a sign begins the instruction, parts it from the text, and ends it.
    """

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self._links = self._unshown = 0

    @property
    def is_instruction(self) -> bool:
        """Say whether what stands here is no text, but part of an instruction, as a field in it may be."""
        return self._unshown > 0

    @property
    def is_link(self) -> bool:
        """Say whether what stands here is the text of a link."""
        return self._links > 0

    def begin(self, instruction: str) -> None:
        """Begin a field that is an element around its text."""
        self._open.append(_Field(instruction[:_BEGINNING]))
        self._unshown += 1
        self._show()

    def end(self) -> None:
        """End the innermost field."""
        if self._open:
            ended = self._open.pop()
            self._links -= ended.is_shown_link
            self._unshown -= not ended.is_shown

    def take_sign(self, kind: str) -> None:
        """Take a sign: `begin`, `separate` or `end`."""
        if kind == "begin":
            self._open.append(_Field())
            self._unshown += 1
        elif kind == "end":
            self.end()
        else:
            self._show()

    def instruct(self, text: str) -> None:
        """Take a stretch of the instruction of the innermost field."""
        if self._open and not self._open[-1].is_shown:
            self._open[-1].instruction = (self._open[-1].instruction + text)[:_BEGINNING]

    def close(self) -> None:
        """End what is open where the paragraph ends."""
        self._open.clear()
        self._links = self._unshown = 0

    def _show(self) -> None:
        """Let what follows be the text of the innermost field."""
        if self._open and not self._open[-1].is_shown:
            self._open[-1].is_shown = True
            self._unshown -= 1
            self._links += self._open[-1].is_shown_link
