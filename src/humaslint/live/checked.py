"""What there is to say of a draft as it is typed."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate
from pathlib import Path

from humaslint.engine.discover import is_excluded
from humaslint.engine.fix import fix_source
from humaslint.engine.governing import settings_for
from humaslint.engine.runner import lint_source
from humaslint.model.diagnostic import Diagnostic, Edit, FileResult
from humaslint.model.errors import HumaslintError
from humaslint.model.lazy import cached_property
from humaslint.model.rule import Language
from humaslint.model.run_options import RunOptions
from humaslint.model.source import Source
from humaslint.report.masking import masked


@dataclass(frozen=True)
class Checked:
    """A draft and what was found in it. `fault` says why it could not be checked, `left_out` which rules could not."""

    path: Path
    options: RunOptions
    source: Source
    diagnostics: tuple[Diagnostic, ...] = ()
    language: Language = "id"
    fault: str = ""
    left_out: tuple[str, ...] = ()

    @cached_property
    def told(self) -> tuple[Diagnostic, ...]:
        """The diagnostics, each in its place, with private data masked: for messages, never for edits."""
        return masked(FileResult(self.source.path, self.source, self.diagnostics)).diagnostics

    @cached_property
    def safe_edits(self) -> tuple[Edit, ...]:
        """The edits that make every safe fix, as `--fix` would; of each line that changes the whole."""
        if not any(each.fix and each.fix.safe for each in self.diagnostics):
            return ()
        settings = settings_for(self.path, self.options)
        try:
            fixed = fix_source(
                self.source, lambda source: lint_source(source, settings, self.path, self.options).diagnostics
            )
        except HumaslintError:  # the fixes of two rules undo one another
            return ()
        return _difference(self.source.text, fixed.source.text)


def check_draft(
    source: Source, path: Path, options: RunOptions, language: Language | None = None, *, by_name: bool = True
) -> Checked:
    """Return what there is to say of a draft, under the settings for `path`: nothing, where they exclude it.

    `language` is that of the messages, where it is not to be that of the settings. With `by_name=False` the name is
    none that its writer gave it, and excludes nothing.
    """
    try:
        settings = settings_for(path, options)
        language = language or settings.settings.lang
        if by_name and is_excluded(path, options):
            return Checked(path, options, source)
        outcome = lint_source(source, settings, path, options)
    except HumaslintError as error:
        return Checked(path, options, source, fault=str(error))
    left_out = tuple(map(str, outcome.left_out))
    return Checked(path, options, source, outcome.diagnostics, language, left_out=left_out)


def _difference(old: str, new: str) -> tuple[Edit, ...]:
    """Return edits that make one text of the other, a line or a few together each."""
    lines, others = old.splitlines(keepends=True), new.splitlines(keepends=True)
    starts = [0, *accumulate(map(len, lines))]
    changes = SequenceMatcher(None, lines, others, autojunk=False).get_opcodes()
    return tuple(
        Edit(starts[first], starts[last], "".join(others[left:right]))
        for tag, first, last, left, right in changes
        if tag != "equal"
    )
