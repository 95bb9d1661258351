"""SARIF 2.1.0, the report for code scanning services and editors.

Columns and offsets count Unicode code points, as everywhere in humaslint; ends are exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote

from humaslint.model.diagnostic import Diagnostic, FileResult, Fix
from humaslint.model.rule import Language, Level, Rule
from humaslint.model.source import Source
from humaslint.report.characters import json_inner, json_rows
from humaslint.report.messages import fix_name, message_of, related_of, word
from humaslint.report.options import ReportOptions

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Mapping[Level, str] = {"error": "error", "warning": "warning", "suggestion": "note"}
_DRIVE = re.compile(r"[A-Za-z]:/")

Node = dict[str, object]
Failure = tuple[str, str]
"""A file and why it, or one rule on it, could not be checked."""


def pieces(results: Iterable[FileResult], options: ReportOptions) -> Iterator[str]:
    """Yield a SARIF log of one run, its results first: what is known only after them follows them.

    Only rules that found something are listed, in the order in which they did.
    """
    rules: dict[str, Rule] = {}
    failed: list[Failure] = []
    yield f'{{\n  "$schema": "{_SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {{\n'
    yield f'      "language": "{options.language}",\n      "columnKind": "unicodeCodePoints",\n      "results": '
    yield from json_rows(_results(results, rules, failed, options.language), 6)
    driver: Node = {
        "name": "humaslint",
        "version": options.version,
        "rules": [_rule(rule, options.language) for rule in rules.values()],
    }
    yield f',\n      "tool": {json_inner({"driver": driver}, 6)}'
    yield f',\n      "invocations": {json_inner([_invocation(failed)], 6)}\n    }}\n  ]\n}}\n'


def _results(
    results: Iterable[FileResult], rules: dict[str, Rule], failed: list[Failure], language: Language
) -> Iterator[Node]:
    """Yield the results; put their rules into `rules` and what could not be checked into `failed`."""
    indexes: dict[str, int] = {}
    for result in results:
        if result.source is None:
            failed.append((result.path, result.error or ""))
            continue
        failed.extend((result.path, each) for each in result.left_out)
        artifact = _artifact(result.path)
        for each in result.diagnostics:
            rules.setdefault(each.rule.id, each.rule)
            index = indexes.setdefault(each.rule.id, len(indexes))
            yield _result(each, result.source, artifact, index, language)


def _rule(rule: Rule, language: Language) -> Node:
    why = rule.why.in_language(language)
    norm = f"\n\n{word('norm', language)}: {'; '.join(rule.sources)}" if rule.sources else ""
    return {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in re.split(r"\W+", rule.id)),
        "shortDescription": {"text": rule.title.in_language(language)},
        "fullDescription": {"text": why},
        "help": {"text": why + norm},
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
    }


def _invocation(failed: Iterable[Failure]) -> Node:
    notifications = [
        {
            "level": "error",
            "message": {"text": reason},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(path)}}],
        }
        for path, reason in failed
    ]
    return {"executionSuccessful": not notifications, "toolExecutionNotifications": notifications}


def _result(diagnostic: Diagnostic, source: Source, artifact: Node, rule_index: int, language: Language) -> Node:
    result: Node = {
        "ruleId": diagnostic.rule.id,
        "ruleIndex": rule_index,
        "level": _LEVELS[diagnostic.level],
        "message": {"text": message_of(diagnostic, language)},
        "locations": [{"physicalLocation": _place(source, artifact, diagnostic.start, diagnostic.end)}],
    }
    if diagnostic.related:
        result["relatedLocations"] = _related(diagnostic, source, artifact, language)
    if diagnostic.fix:
        result["fixes"] = [_fix(diagnostic.fix, source, artifact, language)]
    return result


def _related(diagnostic: Diagnostic, source: Source, artifact: Node, language: Language) -> list[Node]:
    words = related_of(diagnostic, language)
    message: Node = {"message": {"text": words}} if words else {}
    return [
        {"id": number, "physicalLocation": _place(source, artifact, place.start, place.end), **message}
        for number, place in enumerate(diagnostic.related, 1)
    ]


def _fix(fix: Fix, source: Source, artifact: Node, language: Language) -> Node:
    replacements = [
        {"deletedRegion": _region(source, edit.start, edit.end), "insertedContent": {"text": edit.text}}
        for edit in fix.edits
    ]
    kind = fix_name("safe" if fix.safe else "unsafe", language)
    return {
        "description": {"text": f"{word('fix', language)} ({kind})"},
        "artifactChanges": [{"artifactLocation": artifact, "replacements": replacements}],
    }


def _place(source: Source, artifact: Node, start: int, end: int) -> Node:
    return {"artifactLocation": artifact, "region": _region(source, start, end)}


def _region(source: Source, start: int, end: int) -> Node:
    line, column = source.position(start)
    end_line, end_column = source.position(end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": start,
        "charLength": end - start,
    }


def _bytes_of(path: str) -> bytes:
    """A name that is no UTF-8 has its own bytes in the address, so that it leads to the file."""
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return path.encode("utf-8", "surrogatepass")


def _artifact(path: str) -> Node:
    """A relative path stays relative to the checkout, which is what code scanning wants."""
    encoded = quote(_bytes_of(path))
    if path.startswith("/"):
        return {"uri": f"file://{encoded}"}
    if _DRIVE.match(path):
        return {"uri": f"file:///{path[:2]}{encoded[4:]}"}
    return {"uri": encoded, "uriBaseId": "%SRCROOT%"}
