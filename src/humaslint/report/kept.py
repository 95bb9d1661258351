"""What reports said of files, kept between runs: nothing that has not changed is put in words again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from humaslint.engine.cache import ResultCache, is_private, key_of
from humaslint.engine.governing import read_key
from humaslint.engine.resume import resume
from humaslint.model.diagnostic import FileResult
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
    look = repr((form, report.language, report.width, report.color))

    def key(file_key: str, path: Path) -> str:
        return key_of(b"", file_key, str(path), look) if file_key else ""

    def find(path: Path) -> str | None:
        known = key(read_key(path, options), path)
        return known if known and reports.body(known) is not None else None

    def load(_path: Path, known: str) -> Told:
        text, counts = reports.get(known)
        return text, Summary(*counts)

    def make(missing: Sequence[Path]) -> Iterator[Told]:
        if not missing:
            return
        from humaslint.engine.batch import check_with_keys

        checked = check_with_keys(missing, options, jobs, results)
        for path, (file_key, result) in zip(missing, checked, strict=True):
            told = _told(result, form, report)
            tally.notices.update(notices_of(result))
            if file_key and not is_private(result.diagnostics):
                reports.keep(key(file_key, path), told)
            yield told

    try:
        for text, counts in resume(paths, find, load, make):
            tally.add(counts)
            yield text
    finally:
        reports.save()


def _told(result: FileResult, form: str, report: ReportOptions) -> Told:
    from humaslint.report.masking import masked

    return format_of(form).piece(masked(result), report), counted(result)
