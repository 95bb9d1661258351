"""Many files: what is known from earlier runs is taken from there, the rest is checked by several processes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cache, partial
from pathlib import Path

from humaslint.engine.cache import ResultCache
from humaslint.engine.draft_file import read_draft
from humaslint.engine.governing import key_for, read_key, settings_for
from humaslint.engine.packed import Packed, RuleOf, pack, unpack
from humaslint.engine.parallel import jobs_for, map_chunks, settle
from humaslint.engine.resume import resume
from humaslint.engine.rulesets import library_of, prepare
from humaslint.engine.runner import check_file, check_together
from humaslint.model.diagnostic import FileResult
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Level, Rule
from humaslint.model.run_options import RunOptions
from humaslint.parse.encoding import decode


def check_all(
    paths: Sequence[Path], options: RunOptions, jobs: int | None = None, cache: ResultCache | None = None
) -> Iterator[FileResult]:
    """Yield the result of each file, in order: the same whatever the number of `jobs` (None: as many as are of use).

    No more than a few results are held at a time. With `cache`, those of files that have not changed are taken from
    there; new ones are put there and saved at the end, or where the caller stops. Where a server is asked about English
    passages nothing is kept, and one process does all the work.
    """
    return (result for _key, result in check_with_keys(paths, options, jobs, cache))


def check_with_keys(
    paths: Sequence[Path], options: RunOptions, jobs: int | None, cache: ResultCache | None
) -> Iterator[tuple[str, FileResult]]:
    """Yield the results as `check_all` does, each with its key; that of a file not checked in full is empty."""
    settle()
    if options.languagetool:
        yield from (("", check_file(path, options)) for path in paths)
        return
    if cache is None:
        yield from _checked(paths, options, jobs_for(len(paths), jobs))
        return

    def make(missing: Sequence[Path]) -> Iterator[tuple[str, FileResult]]:
        for key, result in _checked(missing, options, jobs_for(len(missing), jobs)):
            if key:
                cache.put(key, result.diagnostics)
            yield key, result

    try:
        find, load = partial(find_key, options=options, cache=cache), partial(_load, options=options, cache=cache)
        yield from resume(paths, find, load, make)
    finally:
        cache.save()


def _checked(paths: Sequence[Path], options: RunOptions, jobs: int) -> Iterator[tuple[str, FileResult]]:
    """Yield the key and the result of each file; the key is empty where the file could not be checked in full."""
    if jobs == 1:
        yield from _check(paths, options)
        return
    with suppress(HumaslintError):
        prepare(paths[0], options)  # the other processes begin with the rules in memory
    sent = map_chunks(partial(_check_and_send, options=options), paths, jobs)
    for path, (key, result, packed) in zip(paths, sent, strict=True):
        source = result.source
        diagnostics = unpack(packed, source, _rules_for(path, options)) if source else ()
        yield key, result._replace(diagnostics=diagnostics)


def _check(paths: Sequence[Path], options: RunOptions) -> Iterator[tuple[str, FileResult]]:
    for path, (data, result) in zip(paths, check_together(paths, options), strict=True):
        yield "" if result.error or result.left_out else key_for(data, path, options), result


def _check_and_send(paths: Sequence[Path], options: RunOptions) -> list[tuple[str, FileResult, Packed]]:
    """Check files for another process: the rules in diagnostics are not worth sending."""
    checked = _check(paths, options)
    return [(key, result._replace(diagnostics=()), pack(result.diagnostics)) for key, result in checked]


def find_key(path: Path, options: RunOptions, cache: ResultCache) -> str | None:
    """Return the key of a file as it is now, None where the cache has nothing sound for it."""
    key = read_key(path, options)
    return key if key and cache.body(key) is not None else None


def _load(path: Path, key: str, options: RunOptions, cache: ResultCache) -> tuple[str, FileResult] | None:
    """Return the result of a file from an earlier run, unless the file has been changed or the result is not sound."""
    try:
        data = read_draft(path)
        if key_for(data, path, options) != key:
            return None
        source = decode(data, path.as_posix())
        diagnostics = unpack(cache.get(key), source, _rules_for(path, options))
    except (HumaslintError, KeyError, RecursionError, TypeError, ValueError):
        return None
    return key, FileResult(path.as_posix(), source, diagnostics)


def _rules_for(path: Path, options: RunOptions) -> RuleOf:
    return _rule_of(settings_for(path, options).rule_folders)


@cache
def _rule_of(folders: tuple[Path, ...]) -> RuleOf:
    rules = {rule.id: rule for rule in library_of(folders).rules}

    @cache
    def rule_of(rule_id: str, level: Level) -> Rule:
        rule = rules[rule_id]
        return rule if rule.level == level else rule._replace(level=level)

    return rule_of
