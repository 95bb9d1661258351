"""Private data kept out of reports: an identity number in a public log would be a second leak."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from humaslint.model.diagnostic import Diagnostic, FileResult

_CHARACTER = re.compile(r"[^\W_]")
_DIGIT = re.compile(r"\d")
_BETWEEN = r"(?:[\W_]{0,3}?)"
_FEW = 12
"""Letters and digits. Of fewer, only the first is shown; of more, the first four, and of sixteen the last four."""
_MANY = 16


def masked(result: FileResult) -> FileResult:
    """Return the result as it may be printed: what sensitive rules found is `3174********0001` wherever it stands.

    The source, the excerpts of other rules, messages and suggestions are covered; every offset stays as it is.
    """
    found = [each for each in result.diagnostics if each.rule.is_sensitive]
    secrets = {text for each in found for text in (each.text, each.arguments.get("found", ""))}
    if not found or result.source is None:
        return result
    patterns = [_pattern(secret) for secret in sorted(secrets, key=len, reverse=True) if _CHARACTER.search(secret)]
    text = _hidden(result.source.text, patterns)
    return result._replace(
        source=replace(result.source, text=text),
        diagnostics=tuple(_masked(each, found, text, patterns) for each in result.diagnostics),
    )


def mask(secret: str) -> str:
    """Return the text with `*` for most of its letters and digits; of a mail address the domain stays."""
    local, at, domain = secret.partition("@")
    offsets = [match.start() for match in _CHARACTER.finditer(local)]
    first = 4 if len(offsets) >= _FEW and not at else 1
    last = 4 if len(offsets) >= _MANY and not at else 0
    hidden = set(offsets[first : len(offsets) - last])
    return "".join("*" if offset in hidden else character for offset, character in enumerate(local)) + at + domain


def _pattern(secret: str) -> re.Pattern[str]:
    """The secret however it is set: with spaces, stops or hyphens between its characters, or without."""
    return re.compile(_BETWEEN.join(re.escape(match[0]) for match in _CHARACTER.finditer(secret)))


def _hidden(text: str, patterns: Iterable[re.Pattern[str]]) -> str:
    for pattern in patterns:
        text = pattern.sub(lambda match: mask(match[0]), text)
    return text


def _masked(
    diagnostic: Diagnostic, found: Iterable[Diagnostic], text: str, patterns: list[re.Pattern[str]]
) -> Diagnostic:
    """The diagnostic with its words out of the masked `text`; of one that cuts into a secret, no digit is shown."""

    def hidden(value: str) -> str:
        return _DIGIT.sub("*", value) if is_part else _hidden(value, patterns)

    is_part = not diagnostic.rule.is_sensitive and any(_cuts(diagnostic, each) for each in found)
    fix = diagnostic.fix
    # A program that made the fix from the report would write the mask into the file.
    is_lost = fix is not None and any(hidden(edit.text) != edit.text for edit in fix.edits)
    return diagnostic._replace(
        text=text[diagnostic.start : diagnostic.end],
        arguments={key: hidden(value) for key, value in diagnostic.arguments.items()},
        suggestions=tuple(hidden(each) for each in diagnostic.suggestions),
        fix=None if is_lost else fix,
    )


def _cuts(diagnostic: Diagnostic, secret: Diagnostic) -> bool:
    return any(secret.start <= edge <= secret.end for edge in (diagnostic.start, diagnostic.end)) and (
        diagnostic.start < secret.end and secret.start < diagnostic.end
    )
