"""The one exception for mistakes of the user's: what is wrong, where, and how to mend it."""

from __future__ import annotations


class HumaslintError(Exception):
    """A mistake in the user's input: a file, a rule, the configuration or the command line.

    `path` and `line` (from 1) say where it is, when that is known. Printed as `path:line: message`.
    """

    def __init__(self, message: str, path: str | None = None, line: int | None = None) -> None:
        super().__init__(message, path, line)
        self.message = message
        self.path = path
        self.line = line

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line) if part is not None)
        return f"{place}: {self.message}" if place else self.message
