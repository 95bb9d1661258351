"""Many files: what is known from earlier runs is taken from there, the rest is checked by several processes."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from humaslint.config.file_system import is_file
from humaslint.config.settings import SettingsFile, for_path
from humaslint.engine.cache import ResultCache, key_of
from humaslint.engine.draft_file import read_draft
from humaslint.engine.packed import Packed, RuleOf, pack, unpack
from humaslint.engine.parallel import jobs_for, map_in_order
from humaslint.engine.resume import resume
from humaslint.engine.runner import check_bytes, check_file, library_of, settings_for
from humaslint.model.diagnostic import FileResult
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Level, Rule
from humaslint.model.run_options import RunOptions
from humaslint.parse.encoding import decode

_GARBAGE = 50_000
"""How many objects may be made before Python looks for cycles; a release makes that many in a few checks."""


def check_all(
    paths: Sequence[Path], options: RunOptions, jobs: int | None = None, cache: ResultCache | None = None
) -> Iterator[FileResult]:
    """Yield the result of each file, in order: the same whatever the number of `jobs` (None: as many as are of use).

    No more than a few results are held at a time. With `cache`, those of files that have not changed are taken from
    there; new ones are put there and saved at the end, or where the caller stops. Where a server is asked about English
    passages nothing is kept, and one process does all the work.
    """
    gc.freeze()  # rules and lexicon stay to the end
    gc.set_threshold(_GARBAGE, 20, 20)
    if options.languagetool:
        yield from map(partial(check_file, options=options), paths)
        return
    if cache is None:
        yield from (result for _key, result in _checked(paths, options, jobs_for(len(paths), jobs)))
        return

    def make(missing: Sequence[Path]) -> Iterator[FileResult]:
        for key, result in _checked(missing, options, jobs_for(len(missing), jobs)):
            if key:
                cache.put(key, result.diagnostics)
            yield result

    try:
        yield from resume(
            paths, lambda path: is_kept(path, options, cache), partial(_load, options=options, cache=cache), make
        )
    finally:
        cache.save()


def _checked(paths: Sequence[Path], options: RunOptions, jobs: int) -> Iterator[tuple[str, FileResult]]:
    """Yield the key and the result of each file; the key is empty where the file could not be checked."""
    if jobs == 1:
        yield from map(partial(_check, options=options), paths)
        return
    sent = map_in_order(partial(_check_and_send, options=options), paths, jobs)
    for path, (key, result, packed) in zip(paths, sent, strict=True):
        source = result.source
        diagnostics = unpack(packed, source, _rules_for(path, options)) if source else ()
        yield key, replace(result, diagnostics=diagnostics)


def _check(path: Path, options: RunOptions) -> tuple[str, FileResult]:
    try:
        data = read_draft(path)
    except OSError:
        return "", check_file(path, options)
    result = check_bytes(data, path, options)
    return "" if result.error else key_for(data, path, options), result


def _check_and_send(path: Path, options: RunOptions) -> tuple[str, FileResult, Packed]:
    """Check a file for another process: the rules in diagnostics are not worth sending."""
    key, result = _check(path, options)
    return key, replace(result, diagnostics=()), pack(result.diagnostics)


def _load(path: Path, options: RunOptions, cache: ResultCache) -> FileResult | None:
    """Return the result of a file from an earlier run, if it is there and sound."""
    try:
        data = read_draft(path)
        packed = cache.get(key_for(data, path, options))
        if packed is None:
            return None
        source = decode(data, path.as_posix())
        return FileResult(path.as_posix(), source, unpack(packed, source, _rules_for(path, options)))
    except (OSError, HumaslintError, KeyError, TypeError, ValueError):
        return None


def is_kept(path: Path, options: RunOptions, cache: ResultCache) -> bool:
    """Say whether the cache has anything sound for a file as it is now."""
    try:
        return is_file(path) and cache.has(key_for(read_draft(path), path, options))
    except (OSError, HumaslintError):
        return False


def key_for(data: bytes, path: Path, options: RunOptions) -> str:
    """Return the key of a file: its content and format, the settings for it, the rules and humaslint itself."""
    settings_file = settings_for(path, options)
    settings = for_path(settings_file, path)
    library = library_of(settings_file.rule_folders)
    chosen = (options.select, options.ignore, options.packs, settings.select, settings.ignore, settings.levels)
    return key_of(data, path.suffix.lower(), library.key, _told(settings_file), repr(chosen))


_TOLD: dict[int, tuple[SettingsFile, str]] = {}


def _told(settings_file: SettingsFile) -> str:
    """Return all that a settings file says. It is put in words once: a register of names may be long."""
    if id(settings_file) not in _TOLD:
        _TOLD[id(settings_file)] = (settings_file, repr(settings_file.settings))
    return _TOLD[id(settings_file)][1]


def _rules_for(path: Path, options: RunOptions) -> RuleOf:
    return _rule_of(settings_for(path, options).rule_folders)


@cache
def _rule_of(folders: tuple[Path, ...]) -> RuleOf:
    rules = {rule.id: rule for rule in library_of(folders).rules}

    @cache
    def rule_of(rule_id: str, level: Level) -> Rule:
        rule = rules[rule_id]
        return rule if rule.level == level else replace(rule, level=level)

    return rule_of
