"""Fields: text that Word makes by an instruction, such as the words of a link."""

from __future__ import annotations

from dataclasses import dataclass

LINK = "HYPERLINK"


@dataclass(slots=True)
class _Field:
    instruction: str
    is_shown: bool


class Fields:
    """The fields of a paragraph that are open at a place.

    Some are elements around their text; of others a sign begins the instruction, parts it from the text, and ends it.
    """

    def __init__(self) -> None:
        self._open: list[_Field] = []

    @property
    def is_link(self) -> bool:
        """Say whether what stands here is the text of a link."""
        return any(each.is_shown and each.instruction.split()[:1] == [LINK] for each in self._open)

    def begin(self, instruction: str) -> None:
        """Begin a field that is an element around its text."""
        self._open.append(_Field(instruction, is_shown=True))

    def end(self) -> None:
        """End the innermost field."""
        if self._open:
            self._open.pop()

    def take_sign(self, kind: str) -> None:
        """Take a sign: `begin`, `separate` or `end`."""
        if kind == "begin":
            self._open.append(_Field("", is_shown=False))
        elif kind == "end":
            self.end()
        elif self._open:
            self._open[-1].is_shown = True

    def instruct(self, text: str) -> None:
        """Take a stretch of the instruction of the innermost field."""
        if self._open:
            self._open[-1].instruction += text

    def close(self) -> None:
        """End what is open where the paragraph ends."""
        self._open.clear()
