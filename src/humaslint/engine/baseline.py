"""Findings that were there before: accepted for now, told apart by their words, not by their lines.

An entry is a rule, the words it found and the text around them, so that it stays the same finding when lines are
added above it, and becomes a new one when its sentence is rewritten.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from humaslint.config.file_system import real_path
from humaslint.config.input_file import read_input
from humaslint.engine.replace_file import write_file
from humaslint.model.diagnostic import Diagnostic, FileResult
from humaslint.model.errors import HumaslintError, reason_of
from humaslint.model.source import Source

FILE_NAME = ".humaslint-baseline.json"
VERSION = 1
_BLANK_LINES = re.compile(r"\r?\n[ \t]*\r?\n\s*")
_GAPS = re.compile(r"[\W_]+")
_AROUND = 24
"""Letters and digits on each side that belong to an entry's identity."""
_REACH = 400
"""Characters on each side among which they are looked for: a draft may be one paragraph of many kilobytes."""
_LARGEST = 100_000_000
"""Bytes of a baseline."""
_MOST = 1_000_000
"""How often an entry may be accepted."""
_SHOWN = 60
"""Characters of the words that are kept for people to read."""


class Entry(NamedTuple):
    """An accepted finding. `text` shows people what it was; `key` is what it is known by."""

    rule: str
    key: str
    text: str


Baseline = dict[str, Counter[Entry]]
"""By path, relative to the baseline's folder: how often each entry is accepted."""
Skipped = Callable[[str], Collection[str]]
"""Tells by the path of a file the ids of the rules that did not run on it."""


def read_baseline(path: Path) -> Baseline:
    """Return the baseline in a file. Raises HumaslintError where it cannot be read or is none."""
    try:
        tree = json.loads(read_input(path, _LARGEST))
        if tree["version"] == VERSION:
            return {name: Counter(dict(map(_entry, rows))) for name, rows in tree["files"].items()}
    except FileNotFoundError:
        raise HumaslintError("Belum ada baseline di sini; buat dengan “humaslint baseline write”.", str(path)) from None
    except OSError as error:
        raise HumaslintError(f"Baseline tidak dapat dibaca: {reason_of(error)}.", str(path)) from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass
    raise HumaslintError("Ini bukan baseline humaslint; tulis ulang dengan “humaslint baseline write”.", str(path))


def _entry(row: list[object]) -> tuple[Entry, int]:
    """Return the entry in a row of the file and its number. Raises ValueError or TypeError where it is none."""
    *words, count = row
    if not all(isinstance(each, str) for each in words):
        raise ValueError("three texts and a number")
    if not isinstance(count, int) or not 0 < count <= _MOST:
        raise ValueError("a number of findings")
    return Entry(*map(str, words)), count


def write_baseline(path: Path, baseline: Baseline) -> None:
    """Write the baseline in one step, sorted, an entry a line. Raises HumaslintError where it cannot be written."""
    files = {
        name: [[*entry, count] for entry, count in sorted(baseline[name].items())]
        for name in sorted(baseline)
        if baseline[name]
    }
    lines = [
        f"    {json.dumps(name, ensure_ascii=False)}: [\n"
        + ",\n".join(f"      {json.dumps(row, ensure_ascii=False)}" for row in rows)
        + "\n    ]"
        for name, rows in files.items()
    ]
    body = f'{{\n  "version": {VERSION},\n  "files": {{\n' + ",\n".join(lines) + "\n  }\n}\n"
    try:
        write_file(real_path(path), body.encode("utf-8", "surrogatepass"))
    except OSError as error:
        raise HumaslintError(f"Baseline tidak dapat ditulis: {reason_of(error)}.", str(path)) from None


def record(results: Iterable[FileResult], folder: Path) -> Baseline:
    """Return the baseline that accepts every finding of the results; paths are relative to `folder`."""
    return {name_of(result, folder): Counter(_entries(result).values()) for result in results if result.diagnostics}


def accept(
    result: FileResult, baseline: Mapping[str, Counter[Entry]], folder: Path, skipped: Skipped = lambda _path: ()
) -> tuple[FileResult, int]:
    """Return the result without its accepted findings, and how many entries of its file no finding answers to.

    Those of rules that were `skipped` do not count; that is asked only where an entry is left.
    """
    left = Counter(baseline.get(name_of(result, folder), {}))
    new = []
    for diagnostic, entry in _entries(result).items():
        if left[entry] > 0:
            left[entry] -= 1
        else:
            new.append(result.diagnostics[diagnostic])
    unused = of_rules(left, but=skipped(result.path)).total() if left.total() else 0
    return result._replace(diagnostics=tuple(new)), unused


def of_rules(entries: Counter[Entry], *, but: Collection[str]) -> Counter[Entry]:
    """Return the entries with their numbers, but for those of some rules."""
    return Counter({entry: count for entry, count in entries.items() if entry.rule not in but})


def name_of(result: FileResult, folder: Path) -> str:
    """Return the path of a result relative to `folder`, or as it is where it lies outside."""
    path = real_path(Path(result.path))
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()


def _entries(result: FileResult) -> dict[int, Entry]:
    """The entry of each diagnostic, by its number."""
    if result.source is None:
        return {}
    words = _Words(result.source)
    return {number: words.entry(each) for number, each in enumerate(result.diagnostics)}


class _Words:
    """What is around a finding, whatever the layout: the letters and digits of its paragraph."""

    def __init__(self, source: Source) -> None:
        self.text = source.text
        breaks = [match.span() for match in _BLANK_LINES.finditer(source.text)]
        self._starts = [0, *(end for _start, end in breaks)]
        self._ends = [*(start for start, _end in breaks), len(source.text)]

    def entry(self, diagnostic: Diagnostic) -> Entry:
        """Return the entry of a finding."""
        start, end = diagnostic.start, diagnostic.end
        first = self._starts[bisect_right(self._starts, start) - 1]
        last = self._ends[bisect_left(self._ends, end)]
        before = _GAPS.sub("", self.text[max(first, start - _REACH) : start])[-_AROUND:]
        after = _GAPS.sub("", self.text[end : min(last, end + _REACH)])[:_AROUND]
        around = f"{before}|{after}"
        key = f"{diagnostic.rule.id}|{' '.join(diagnostic.text.split())}|{around}"
        shown = "***" if diagnostic.rule.is_sensitive else " ".join(diagnostic.text.split())[:_SHOWN]
        return Entry(diagnostic.rule.id, sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16], shown)


def stale(
    baseline: Baseline, results: Iterable[FileResult], folder: Path, skipped: Skipped
) -> Iterator[tuple[str, Entry, int]]:
    """Yield the entries of the checked files that no finding answers to any more, with their number.

    Those of rules that were `skipped` are not among them.
    """
    for result in results:
        name = name_of(result, folder)
        left = of_rules(baseline.get(name, Counter()), but=skipped(result.path))
        left.subtract(_entries(result).values())
        yield from ((name, entry, count) for entry, count in sorted(left.items()) if count > 0)
