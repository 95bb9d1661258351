"""What reports said of files, kept between runs: nothing that has not changed is put in words again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from humaslint.engine.cache import ResultCache, key_of
from humaslint.engine.governing import read_key
from humaslint.engine.resume import resume
from humaslint.model.run_options import RunOptions
from humaslint.report import format_of
from humaslint.report.options import ReportOptions
from humaslint.report.summary import Summary, Tally, counted, notices_of

Told = tuple[str, Summary]
"""What the report says of a file, and what it counts for."""


def kept_pieces(
    form: str, paths: Sequence[Path], options: RunOptions, report: ReportOptions, jobs: int | None,
    results: ResultCache, reports: ResultCache, tally: Tally,
) -> Iterator[str]:  # fmt: skip
    """Yield for each file its piece of a report in one of the formats of BY_FILE, counted by `tally` as it comes.

    What `reports` has of files that have not changed is taken from there: it has to be a cache with a secret, for a
    piece is printed as it is. The others are checked as `check_all` does, with `results`, and their pieces kept, unless
    there is private data in them.
    """

    def find(path: Path) -> str | None:
        key = _key(read_key(path, options), path, look)
        return key if key and reports.body(key) is not None else None

    look = repr((form, report.language, report.width, report.color))
    caches = results, reports
    make = partial(_make, form=form, look=look, options=options, report=report, jobs=jobs, caches=caches, tally=tally)
    try:
        for text, counts in resume(paths, find, partial(_load, reports=reports), make):
            tally.add(counts)
            yield text
    finally:
        reports.save()


def _key(file_key: str, path: Path, look: str) -> str:
    return key_of(b"", file_key, str(path), look) if file_key else ""


def _load(_path: Path, key: str, reports: ResultCache) -> Told:
    text, counts = reports.get(key)
    return text, Summary(*counts)


def _make(
    missing: Sequence[Path], form: str, look: str, options: RunOptions, report: ReportOptions, jobs: int | None,
    caches: tuple[ResultCache, ResultCache], tally: Tally,
) -> Iterator[Told]:  # fmt: skip
    if not missing:
        return
    from humaslint.engine.batch import check_with_keys
    from humaslint.engine.cache import is_private
    from humaslint.report.masking import masked

    piece = format_of(form).piece
    results, reports = caches
    for path, (file_key, result) in zip(missing, check_with_keys(missing, options, jobs, results), strict=True):
        told = piece(masked(result), report), counted(result)
        tally.notices.update(notices_of(result))
        if file_key and not is_private(result.diagnostics):
            reports.keep(_key(file_key, path, look), told)
        yield told
