"""Code Quality report of GitLab: a JSON array of issues, shown beside the lines of a merge request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from humaslint.model.diagnostic import FileResult
from humaslint.model.rule import Level
from humaslint.report.characters import json_rows
from humaslint.report.messages import message_of
from humaslint.report.options import ReportOptions

_SEVERITIES: Mapping[Level, str] = {"error": "critical", "warning": "major", "suggestion": "info"}

Node = dict[str, object]


def pieces(results: Iterable[FileResult], options: ReportOptions) -> Iterator[str]:
    """Yield the array. A fingerprint is of rule, path and words, so that an issue keeps it when lines move."""
    yield from json_rows(_issues(results, options), 0)
    yield "\n"


def _issues(results: Iterable[FileResult], options: ReportOptions) -> Iterator[Node]:
    seen: Counter[str] = Counter()
    for result in results:
        if result.source is None:
            yield _issue("humaslint", result.error or "", "blocker", result.path, 1, seen)
            continue
        for each in result.diagnostics:
            line = result.source.position(each.start).line
            words = f"{each.rule.id}|{each.text}"
            yield _issue(
                each.rule.id,
                message_of(each, options.language),
                _SEVERITIES[each.level],
                result.path,
                line,
                seen,
                words,
            )


def _issue(name: str, message: str, severity: str, path: str, line: int, seen: Counter[str], words: str = "") -> Node:
    key = f"{path}|{words or message}"
    seen[key] += 1
    return {
        "check_name": name,
        "description": message,
        "severity": severity,
        "fingerprint": sha256(f"{key}|{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest(),
        "location": {"path": path, "lines": {"begin": line}},
    }
