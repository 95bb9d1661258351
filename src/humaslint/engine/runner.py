"""Files in, results out, in order: each file checked, or mended, with the settings that govern it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from humaslint.config.settings import SettingsFile
from humaslint.engine.draft_file import read_draft
from humaslint.engine.drafts import Draft, advisor_for, check_drafts, draft_of, message_of, open_draft, ready
from humaslint.engine.fix import Keep, fix_source
from humaslint.engine.governing import settings_for
from humaslint.engine.lint import Outcome
from humaslint.engine.replace_file import replace_file
from humaslint.model.diagnostic import Diagnostic, FileResult
from humaslint.model.errors import HumaslintError
from humaslint.model.run_options import RunOptions
from humaslint.model.source import Source
from humaslint.parse.encoding import decode, encode


def check_files(paths: Iterable[Path], options: RunOptions) -> Iterator[FileResult]:
    """Yield the result of each file in order. A file that cannot be checked does not stop the others."""
    return (result for _data, result in check_together(paths, options))


def check_together(paths: Iterable[Path], options: RunOptions) -> Iterator[tuple[bytes, FileResult]]:
    """Yield the content and the result of each file, in order; a few drafts at a time are checked together."""
    for draft, outcome in check_drafts(open_draft(path, options) for path in paths):
        yield draft.data, _result(draft, outcome)


def check_file(path: Path, options: RunOptions) -> FileResult:
    """Return the result of one file; a mistake of the user's in it, or in its settings, is the result's error."""
    return check_draft(open_draft(path, options))


def check_bytes(data: bytes, path: Path, options: RunOptions) -> FileResult:
    """Return the result of the file `path` with the content `data`."""
    return check_draft(draft_of(data, path, options))


def lint_source(source: Source, settings_file: SettingsFile, path: Path, options: RunOptions) -> Outcome:
    """Return what there is to say of a source under the settings that govern `path`."""
    ((_draft, outcome),) = check_drafts([ready(source, b"", path, settings_file, options)])
    return outcome


def check_draft(draft: Draft) -> FileResult:
    """Return the result of one draft."""
    ((_draft, outcome),) = check_drafts([draft])
    return _result(draft, outcome)


def _result(draft: Draft, outcome: Outcome) -> FileResult:
    notice = draft.advisor.notice if draft.advisor else ""
    return FileResult(draft.path.as_posix(), draft.source, outcome.diagnostics, draft.error, notice, _left_out(outcome))


def _left_out(outcome: Outcome) -> tuple[str, ...]:
    return tuple(map(str, outcome.left_out))


class FixedFile(NamedTuple):
    """The result of a file after its fixes. `old` and `new` are its text before and after, `data` the new bytes.

    `applied` counts the fixes made by rule id. Where the file could not be checked, all but `result` is empty.
    """

    result: FileResult
    old: str = ""
    new: str = ""
    data: bytes = b""
    applied: Mapping[str, int] = MappingProxyType({})


def fix_file(path: Path, options: RunOptions, *, unsafe: bool, write: bool, keep: Keep | None = None) -> FixedFile:
    """Return the file with its safe fixes (`unsafe`: all) made; with `write` also put them into the file.

    `keep` says which findings count, as for `fix_source`.
    """
    try:
        data = read_draft(path)
        fixed = fix_bytes(data, path, options, unsafe=unsafe, keep=keep)
        if write and fixed.new != fixed.old:
            replace_file(path, data, fixed.data)
    except HumaslintError as error:
        return _unfixed(error, path)
    return fixed


def fix_bytes(data: bytes, path: Path, options: RunOptions, *, unsafe: bool, keep: Keep | None = None) -> FixedFile:
    """Return the file `path` with the content `data` after its safe fixes (`unsafe`: all)."""
    name = path.as_posix()
    outcome = Outcome(())

    def check(source: Source) -> tuple[Diagnostic, ...]:
        nonlocal outcome
        outcome = lint_source(source, settings_file, path, options)
        return outcome.diagnostics

    try:
        settings_file = settings_for(path, options)
        source = decode(data, name)
        fixed = fix_source(source, check, unsafe=unsafe, keep=keep)
        new = encode(fixed.source)
        if new != data and not _reads_back(new, fixed.source):
            raise HumaslintError("Setelah diperbaiki, berkas ini tidak lagi terbaca. Berkas tidak diubah.", name)
    except HumaslintError as error:
        return _unfixed(error, path)
    notice = advisor_for(settings_file.settings.languagetool).notice if options.languagetool else ""
    result = FileResult(name, fixed.source, fixed.diagnostics, notice=notice, left_out=_left_out(outcome))
    return FixedFile(result, source.text, fixed.source.text, new, fixed.applied)


def _unfixed(error: HumaslintError, path: Path) -> FixedFile:
    return FixedFile(FileResult(path.as_posix(), None, error=message_of(error, path)))


def _reads_back(data: bytes, source: Source) -> bool:
    """Say whether the bytes would be read as the source: what is hardly text is soon taken for none."""
    try:
        return decode(data, source.path).text == source.text
    except HumaslintError:
        return False
