"""What a report is asked to be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from humaslint.model.diagnostic import FileResult
from humaslint.model.rule import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOptions:
    """`width` is in terminal cells; below 20 it counts as 20. `version` is humaslint's own.

    `quiet` leaves out the summary and `statistics` adds the counts per rule; both, like `width` and
    `color`, are for people and change nothing in JSON, SARIF and workflow commands.
    """

    language: Language = "id"
    width: int = 80
    color: bool = False
    version: str
    statistics: bool = False
    quiet: bool = False


Reporter = Callable[[Sequence[FileResult], ReportOptions], str]
