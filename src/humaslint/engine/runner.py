"""Files in, results out, in order: each file read, parsed and linted with the settings that govern it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from humaslint.config.settings import LanguageToolSettings, Settings, SettingsFile, for_path
from humaslint.engine.advice import Advisor
from humaslint.engine.draft_file import read_draft
from humaslint.engine.fix import Keep, fix_source
from humaslint.engine.governing import rules_key, settings_for
from humaslint.engine.lint import Outcome, lint_releases, outcome_of
from humaslint.engine.replace_file import replace_file
from humaslint.engine.together import groups
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Diagnostic, FileResult
from humaslint.model.errors import HumaslintError, reason_of
from humaslint.model.rule import Level, Pack, Quotations
from humaslint.model.run_options import RunOptions
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.parse.encoding import decode, encode
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.library import Library, load_library
from humaslint.rules.ruleset import Ruleset, check_selector, choose
from humaslint.store.user_cache import user_cache


def check_files(paths: Iterable[Path], options: RunOptions) -> Iterator[FileResult]:
    """Yield the result of each file in order. A file that cannot be checked does not stop the others."""
    return (result for _data, result in check_together(paths, options))


def check_file(path: Path, options: RunOptions) -> FileResult:
    """Return the result of one file; a mistake of the user's in it, or in its settings, is the result's error."""
    return _finish([_read(path, options)])[0]


def check_bytes(data: bytes, path: Path, options: RunOptions) -> FileResult:
    """Return the result of the file `path` with the content `data`."""
    return _finish([_prepare(data, path, options)])[0]


class _Draft(NamedTuple):
    """A draft that `ruleset` is to be run on; where that cannot be done, `result` says why."""

    data: bytes
    result: FileResult
    release: Release | None = None
    ruleset: Ruleset | None = None
    advisor: Advisor | None = None


def check_together(paths: Iterable[Path], options: RunOptions) -> Iterator[tuple[bytes, FileResult]]:
    """Yield the content and the result of each file, in order; a few drafts at a time are checked together."""
    for drafts in groups(_read(path, options) for path in paths):
        yield from zip([draft.data for draft in drafts], _finish(drafts), strict=True)


def _finish(drafts: Sequence[_Draft]) -> list[FileResult]:
    """Return the results of drafts that are all for one ruleset."""
    releases, ruleset = [draft.release for draft in drafts if draft.release], drafts[0].ruleset
    try:
        outcomes = iter(lint_releases(releases, ruleset) if ruleset else ())
        return [_result(draft, next(outcomes)) if draft.release else draft.result for draft in drafts]
    finally:
        for release in releases:
            release.forget()


def _result(draft: _Draft, outcome: Outcome) -> FileResult:
    notice = draft.advisor.notice if draft.advisor else ""
    return draft.result._replace(diagnostics=outcome.diagnostics, notice=notice, left_out=_left_out(outcome))


def _left_out(outcome: Outcome) -> tuple[str, ...]:
    return tuple(map(str, outcome.left_out))


def _read(path: Path, options: RunOptions) -> _Draft:
    try:
        return _prepare(read_draft(path), path, options)
    except OSError as error:
        reason = f"berkas tidak dapat dibaca: {reason_of(error)}"
        return _Draft(b"", FileResult(path.as_posix(), None, error=reason))


def _prepare(data: bytes, path: Path, options: RunOptions) -> _Draft:
    name = path.as_posix()
    try:
        settings_file = settings_for(path, options)
        source = decode(data, name)
        settings = for_path(settings_file, path)
        ruleset = ruleset_for(settings, settings_file, options)
        advisor = _advisor_for(settings.languagetool) if options.languagetool else None
        document = parse(source, language=settings.language)
        release = Release(document, settings.office, ruleset.literals.spot, advisor)
    except HumaslintError as error:
        return _Draft(data, FileResult(name, None, error=_message(error, name)))
    return _Draft(data, FileResult(name, source), release, ruleset, advisor)


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
    except OSError as error:
        return FixedFile(FileResult(path.as_posix(), None, error=f"berkas tidak dapat dibaca: {reason_of(error)}"))
    fixed = fix_bytes(data, path, options, unsafe=unsafe, keep=keep)
    if write and fixed.new != fixed.old:
        try:
            replace_file(path, data, fixed.data)
        except HumaslintError as error:
            return FixedFile(FileResult(path.as_posix(), None, error=_message(error, path.as_posix())))
    return fixed


def fix_bytes(data: bytes, path: Path, options: RunOptions, *, unsafe: bool, keep: Keep | None = None) -> FixedFile:
    """Return the file `path` with the content `data` after its safe fixes (`unsafe`: all)."""
    name = path.as_posix()
    try:
        settings_file = settings_for(path, options)
        source = decode(data, name)
        outcome = Outcome(())

        def check(source: Source) -> tuple[Diagnostic, ...]:
            nonlocal outcome
            outcome = lint_source(source, settings_file, path, options)
            return outcome.diagnostics

        fixed = fix_source(source, check, unsafe=unsafe, keep=keep)
        new = encode(fixed.source)
        if new != data and not _reads_back(new, fixed.source):
            raise HumaslintError("Setelah diperbaiki, berkas ini tidak lagi terbaca. Berkas tidak diubah.", name)
    except HumaslintError as error:
        return FixedFile(FileResult(name, None, error=_message(error, name)))
    notice = _notice(settings_file, options)
    result = FileResult(name, fixed.source, fixed.diagnostics, notice=notice, left_out=_left_out(outcome))
    return FixedFile(result, source.text, fixed.source.text, new, fixed.applied)


def _reads_back(data: bytes, source: Source) -> bool:
    """Say whether the bytes would be read as the source: what is hardly text is soon taken for none."""
    try:
        return decode(data, source.path).text == source.text
    except HumaslintError:
        return False


def _notice(settings_file: SettingsFile, options: RunOptions) -> str:
    return _advisor_for(settings_file.settings.languagetool).notice if options.languagetool else ""


def prepare(path: Path, options: RunOptions) -> SettingsFile:
    """Load the settings and rules that govern `path`, so that a mistake in them is told once, before the run."""
    settings_file = settings_for(path, options)
    ruleset_for(for_path(settings_file, path), settings_file, options)
    return settings_file


def lint_source(source: Source, settings_file: SettingsFile, path: Path, options: RunOptions) -> Outcome:
    """Return what there is to say of a source under the settings that govern `path`."""
    settings = for_path(settings_file, path)
    advisor = _advisor_for(settings.languagetool) if options.languagetool else None
    document = parse(source, language=settings.language)
    return outcome_of(document, ruleset_for(settings, settings_file, options), settings.office, advisor)


@cache
def _advisor_for(settings: LanguageToolSettings) -> Advisor:
    """Return what asks the LanguageTool server of the settings; nothing is connected to before it is first asked."""
    from humaslint.engine.language_tool import language_tool

    return Advisor(language_tool(settings))


@cache
def library_of(folders: tuple[Path, ...]) -> Library:
    """Return the built-in rules with those of `folders`, from their compiled form where it is fresh."""
    return load_library((builtin_folder(), *folders), user_cache(), rules_key(folders))


def ruleset_for(settings: Settings, settings_file: SettingsFile, options: RunOptions) -> Ruleset:
    """Return the rules to run under the settings and the options."""
    _check_selectors(settings_file.selectors, str(settings_file.path), settings_file.rule_folders)
    return _ruleset(
        settings_file.rule_folders,
        options.select or settings.select,
        (*settings.ignore, *options.ignore),
        tuple(sorted(settings.levels.items())),
        (*settings.packs, *options.packs),
        options.quotations or settings.quotations,
    )


@cache
def _check_selectors(selectors: tuple[tuple[str, int], ...], path: str, folders: tuple[Path, ...]) -> None:
    """Raise HumaslintError with file and line for a selector in a settings file that names no rule."""
    known = [rule.id for rule in library_of(folders).rules] if selectors else []
    for selector, line in selectors:
        try:
            check_selector(selector, known)
        except HumaslintError as error:
            raise HumaslintError(error.message, path, line) from None


@cache
def _ruleset(
    folders: tuple[Path, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    levels: tuple[tuple[str, Level], ...],
    packs: tuple[Pack, ...],
    quotations: Quotations,
) -> Ruleset:
    return choose(library_of(folders), select, ignore, dict(levels), packs, quotations)


def _message(error: HumaslintError, name: str) -> str:
    """The error without the file's own name, which the report prints anyway."""
    if error.path == name:
        return f"baris {error.line}: {error.message}" if error.line else error.message
    return str(error)
