"""What a rule finds in a block, and what the user is told about it in the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from humaslint.model.rule import Level, Rule
from humaslint.model.source import Source


class Edit(NamedTuple):
    """Put `text` in place of `start:end`."""

    start: int
    end: int
    text: str


class Place(NamedTuple):
    """A stretch of the release: `start:end` in the text of block number `block`.

    When `block` is None, `start:end` are offsets into the source (an image, a file as a whole).
    """

    block: int | None
    start: int
    end: int


class Finding(NamedTuple):
    """What one rule saw at one place. `arguments` fill the placeholders of the rule's message.

    `edits` are in the coordinates of `place.block`; `suggestions` are what could stand there instead.
    `is_fixable` is False where the edits may be offered but never made, `is_safe` where they may not be made without
    being asked though the rule's fix is safe. One that `is_quoted` is in a quotation, which may have been said so.
    """

    rule: Rule
    place: Place
    arguments: Mapping[str, str] = {}
    edits: tuple[Edit, ...] = ()
    suggestions: tuple[str, ...] = ()
    related: tuple[Place, ...] = ()
    is_fixable: bool = True
    is_safe: bool = True
    is_quoted: bool = False


class Fix(NamedTuple):
    """Edits in source offsets that mend a diagnostic; `safe` ones may be made without being asked."""

    safe: bool
    edits: tuple[Edit, ...]


class Related(NamedTuple):
    """Another stretch `start:end` of the source that belongs to a diagnostic."""

    start: int
    end: int


class Diagnostic(NamedTuple):
    """A finding in the coordinates of the file: `start:end` are str offsets into `Source.text`.

    The words for the reader come from `rule` and `arguments` when a report is written. One that `is_quoted` is in a
    quotation: whether the speaker or the writer is to blame, the recording tells. What `is_bound` cannot be mended by
    putting other words there: its markup would break.
    """

    rule: Rule
    level: Level
    start: int
    end: int
    text: str
    arguments: Mapping[str, str] = {}
    suggestions: tuple[str, ...] = ()
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
    is_quoted: bool = False
    is_bound: bool = False


class FileResult(NamedTuple):
    """All that is to be said of one file. `error` says why it could not be checked; `source` is then None.

    `notice` says what was left out of an otherwise sound check, `left_out` why rules could not be run on this file.
    """

    path: str
    source: Source | None
    diagnostics: tuple[Diagnostic, ...] = ()
    error: str | None = None
    notice: str = ""
    left_out: tuple[str, ...] = ()
