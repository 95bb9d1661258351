"""Archives on more than one machine: the same checks, run by Dask (`pip install "humaslint[dask]"`).

    from dask.distributed import Client
    from humaslint.dask import lint_drafts, read_json_lines

    Client("tcp://scheduler:8786")
    reports = lint_drafts(read_json_lines("s3://arsip/*.jsonl", name="slug", text="isi")).compute()

Each report is an object of the JSON report's `files` (docs/json.md), private data masked, in the order of the drafts
whatever the number of workers. Dask runs the drafts of a lost worker again on another one. Rules and settings are those
that each worker finds for the draft's name in its working folder; name a file all of them can read with
`RunOptions(config=…)`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from humaslint import lint_text
from humaslint.engine.discover import discover
from humaslint.engine.runner import check_file
from humaslint.model.diagnostic import FileResult
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Language
from humaslint.model.run_options import RunOptions
from humaslint.model.source import Source
from humaslint.report.json_report import file_node
from humaslint.report.masking import masked

if TYPE_CHECKING:
    from dask.bag import Bag

Report = dict[str, object]

_BLOCK = "16MiB"
_ALL_EMPTY = "No files found"
"""What Dask says where all files that it found are empty."""
_NO_UTF_8 = re.compile("[\udc80-\udcff]")
_PRIVATE = re.compile(r"\S*@\S*|\d[\d .-]{4,}\d")
"""What a line that cannot be read may hold of somebody: addresses and long numbers."""
_PARTITION = 200
"""How many files are one task."""


class Draft(NamedTuple):
    """A release as text. The ending of `name` says its format; `error` says why it cannot be read."""

    name: str
    text: str
    error: str | None = None


def read_json_lines(path: str, *, name: str = "name", text: str = "text", ending: str = ".md") -> Bag:
    """Return the drafts in JSON Lines files (a path, a pattern or an address that Dask can read).

    `name` and `text` are keys of each object; `ending` is for names without one. A line that is no such object or no
    UTF-8 is a draft with an `error`.
    """
    import dask.bag

    try:
        lines = dask.bag.read_text(path, blocksize=_BLOCK, include_path=True, errors="surrogateescape")
    except ValueError as error:
        if error.args[:1] != (_ALL_EMPTY,):
            raise
        return dask.bag.from_sequence([])
    return lines.filter(lambda item: item[0].strip().removeprefix("\ufeff")).map(_from_line, name, text, ending)


def read_parquet(path: str, *, name: str = "name", text: str = "text", ending: str = ".md") -> Bag:
    """Return the drafts in a Parquet file, a task for each of its row groups; `name` and `text` are columns.

    Raises HumaslintError for a file without these columns.
    """
    import dask.bag
    from dask.delayed import delayed
    from pyarrow.parquet import ParquetFile

    with ParquetFile(path) as file:
        known, count = file.schema_arrow.names, file.num_row_groups
    for column in (name, text):
        if column not in known:
            raise HumaslintError(f"Tidak ada kolom “{column}”; yang ada: {', '.join(known)}.", path)
    groups = [delayed(_row_group)(path, number, name, text, ending) for number in range(count)]
    return dask.bag.from_delayed(groups) if groups else dask.bag.from_sequence([])


def lint_drafts(drafts: Bag, options: RunOptions | None = None, language: Language = "id") -> Bag:
    """Return a report for each draft, in their order."""
    return drafts.map(_report_on_draft, options or RunOptions(), language)


def lint_folder(folder: str | Path, options: RunOptions | None = None, language: Language = "id") -> Bag:
    """Return a report for each file that `humaslint FOLDER` would check; every worker must see the folder."""
    import dask.bag

    options = options or RunOptions()
    paths = list(discover([Path(folder)], options))
    return dask.bag.from_sequence(paths, partition_size=_PARTITION).map(_report_on_file, options, language)


def _from_line(item: tuple[str, str], name: str, text: str, ending: str) -> Draft:
    line, path = item
    line = line.strip().removeprefix("\ufeff")
    shown = _NO_UTF_8.sub("?", _PRIVATE.sub("*", line))[:40]
    if _NO_UTF_8.search(line):
        return Draft(path, "", f"bukan UTF-8; simpan berkas JSON Lines sebagai UTF-8: {shown}")
    try:
        node = json.loads(line)
        return _draft(node[name], node[text], ending)
    except (ValueError, KeyError, TypeError, RecursionError):
        return Draft(path, "", f"bukan objek JSON dengan “{name}” dan “{text}”: {shown}")


def _row_group(path: str, number: int, name: str, text: str, ending: str) -> list[Draft]:
    from pyarrow.parquet import ParquetFile

    with ParquetFile(path) as file:
        columns = file.read_row_group(number, columns=[name, text]).to_pydict()
    return list(_rows(path, columns[name], columns[text], ending))


def _rows(path: str, names: list[Any], texts: list[Any], ending: str) -> Iterator[Draft]:
    for name, text in zip(names, texts, strict=True):
        try:
            yield _draft(name, text, ending)
        except TypeError:
            yield Draft(path, "", f"baris “{name}” tidak berisi teks")


def _draft(name: object, text: object, ending: str) -> Draft:
    if not isinstance(name, str | int) or not isinstance(text, str):
        raise TypeError(text)
    return Draft(f"{name}" if Path(f"{name}").suffix else f"{name}{ending}", text)


def _report_on_draft(draft: Draft, options: RunOptions, language: Language) -> Report:
    if draft.error is not None:
        return _report(FileResult(draft.name, None, error=draft.error), language)
    try:
        diagnostics = lint_text(draft.text, draft.name, options)
    except HumaslintError as error:
        return _report(FileResult(draft.name, None, error=str(error)), language)
    return _report(FileResult(draft.name, Source(draft.name, draft.text), diagnostics), language)


def _report_on_file(path: Path, options: RunOptions, language: Language) -> Report:
    return _report(check_file(path, options), language)


def _report(result: FileResult, language: Language) -> Report:
    return file_node(masked(result), language)
