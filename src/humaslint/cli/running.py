"""How a check is run: by how many processes, with what is known from earlier runs, and told of how."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, ParamSpec, TypeVar

import click

from humaslint.cli.progress import with_progress
from humaslint.cli.shared_options import add_options, jobs_option
from humaslint.config.file_system import real_path
from humaslint.engine.cache import REPORTS, ResultCache, key_of
from humaslint.engine.governing import conditions_for
from humaslint.model.run_options import RunOptions
from humaslint.report import BY_FILE, ReportOptions, written
from humaslint.report.summary import Tally
from humaslint.store.user_cache import user_secret

if TYPE_CHECKING:
    from humaslint.model.diagnostic import Diagnostic, FileResult
    from humaslint.model.source import Source

P = ParamSpec("P")
R = TypeVar("R")

MANY = 8
"""From this many files on results are kept for the next run: one draft changes from check to check."""
_CHECKING = "Memeriksa"
_SHOWN = 25
"""How many stages and rules a profile names."""


class RunMode(NamedTuple):
    """`jobs` is None for as many processes as are of use, `cache` where results are kept (None: nowhere)."""

    jobs: int | None
    cache: Path | None
    is_profiled: bool
    is_shown: bool


def run_options(command: Callable[P, R]) -> Callable[P, R]:
    """Give a command the options of a `RunMode`."""
    return add_options(command, _OPTIONS)


_OPTIONS = (
    jobs_option,
    click.option("--no-cache", is_flag=True, help="Periksa juga naskah yang tidak berubah sejak terakhir diperiksa."),
    click.option("--profile", is_flag=True, help="Cetak ke galat standar: lamanya tiap tahap dan aturan."),
)


def run_checks(files: Sequence[Path], options: RunOptions, mode: RunMode) -> Iterable[FileResult]:
    """Return the results of the files, in order; with `is_profiled` a table of times goes to standard error."""
    if mode.is_profiled:
        from humaslint.engine.profile import check_timed

        timed, seconds = check_timed(files, options)
        slowest = sorted(seconds.items(), key=lambda item: -item[1])[:_SHOWN]
        click.echo("\n".join(f"{1000 * each:9.1f} ms  {name}" for name, each in slowest), err=True)
        return timed
    from humaslint.engine.batch import check_all

    cache = ResultCache(mode.cache) if mode.cache and len(files) >= MANY else None
    results = check_all(files, options, mode.jobs, cache)
    return with_progress(results, _CHECKING, len(files)) if mode.is_shown else results


def report_kept(
    form: str, first: Path, files: Sequence[Path], options: RunOptions, mode: RunMode, report: ReportOptions,
    tally: Tally,
) -> Iterator[str] | None:  # fmt: skip
    """Return the report on the files, those that have not changed in the words of an earlier run.

    None where a report of this kind is not kept. Raises HumaslintError for a mistake in the settings that govern
    `first` or in the rules, at once.
    """
    is_kept = form in BY_FILE and not (report.statistics or options.languagetool or mode.is_profiled)
    secret = user_secret()
    if not (is_kept and mode.cache and len(files) >= MANY and secret):
        return None
    from humaslint.report.kept import kept_pieces

    reports = ResultCache(mode.cache, REPORTS, secret)
    _prepare_once(first, options, reports)
    pieces = kept_pieces(form, files, options, report, mode.jobs, ResultCache(mode.cache), reports, tally)
    return written(form, with_progress(pieces, _CHECKING, len(files)) if mode.is_shown else pieces, tally, report)


def prepare(first: Path, options: RunOptions) -> None:
    """Load the settings and rules that govern `first`. Raises HumaslintError for a mistake in them."""
    from humaslint.engine.rulesets import prepare as load

    load(first, options)


def _prepare_once(first: Path, options: RunOptions, reports: ResultCache) -> None:
    """Load settings and rules unless a run has found no mistake in just these."""
    key = key_of(b"", "prepared", conditions_for(first, options))
    if reports.body(key) is None:
        prepare(first, options)
        reports.keep(key, True)


class NewFindings:
    """What is left of findings once those on lines older than a git revision and those that a baseline accepts go.

    `unused` counts the entries of the baseline that no finding answers to.
    """

    def __init__(self, revision: str | None, baseline: Path | None, paths: Sequence[Path], options: RunOptions) -> None:
        """`paths` are the drafts and folders with drafts.

        Raises HumaslintError for a revision that git does not know and a baseline that cannot be read.
        """
        from humaslint.engine.baseline import read_baseline
        from humaslint.engine.since import Changes

        self._changes = Changes(revision, paths) if revision is not None else None
        self._baseline = read_baseline(baseline) if baseline else {}
        self._folder = real_path(baseline).parent if baseline else Path()
        self._options = options
        self.unused = 0

    def of(self, result: FileResult) -> FileResult:
        """Return the result with its new findings alone."""
        from humaslint.engine.baseline import accept

        changed = self._changes.only_changed(result) if self._changes else result
        new, unused = accept(changed, self._baseline, self._folder, self._skipped)
        self.unused += unused
        return new

    def _skipped(self, path: str) -> Collection[str]:
        from humaslint.engine.rulesets import skipped_rules

        return skipped_rules(Path(path), self._options)

    def __call__(self, source: Source, found: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
        """Return the new ones among the findings in a source."""
        from humaslint.model.diagnostic import FileResult

        return self.of(FileResult(source.path, source, found)).diagnostics
