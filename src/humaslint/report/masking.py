"""Private data kept out of reports: an identity number in a public log would be a second leak."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from humaslint.indonesian.stretches import Stretches
from humaslint.model.diagnostic import Diagnostic, FileResult

_CHARACTER = re.compile(r"[^\W_]")
_DIGIT = re.compile(r"\d")
_BETWEEN = 3
"""Spaces, stops, hyphens and the like that may stand between two characters of a secret."""
_FEW = 12
"""Letters and digits. Of fewer, only the first is shown; of more, the first four, and of sixteen the last four."""
_MANY = 16


def masked(result: FileResult) -> FileResult:
    """Return the result as it may be printed: what sensitive rules found is `3174********0001` wherever it stands.

    The source, the excerpts of other rules, messages and suggestions are covered; every offset stays as it is.
    """
    found = [each for each in result.diagnostics if each.rule.is_sensitive]
    if not found or result.source is None:
        return result
    secrets = _Secrets(text for each in found for text in (each.text, each.arguments.get("found", "")))
    places = Stretches((each.start, each.end) for each in found)
    text = secrets.hidden_in(result.source.text)
    return result._replace(
        source=replace(result.source, text=text),
        diagnostics=tuple(_masked(each, places, text, secrets) for each in result.diagnostics),
    )


def mask(secret: str) -> str:
    """Return the text with `*` for most of its letters and digits; of a mail address the domain stays."""
    local, at, domain = secret.partition("@")
    offsets = [match.start() for match in _CHARACTER.finditer(local)]
    first = 4 if len(offsets) >= _FEW and not at else 1
    last = 4 if len(offsets) >= _MANY and not at else 0
    hidden = set(offsets[first : len(offsets) - last])
    return "".join("*" if offset in hidden else character for offset, character in enumerate(local)) + at + domain


class _Secrets:
    """Secrets to be found however they are set: with spaces, stops or hyphens between their characters, or without."""

    def __init__(self, secrets: Iterable[str]) -> None:
        import ahocorasick

        self._automaton = ahocorasick.Automaton(ahocorasick.STORE_LENGTH)
        for secret in {"".join(_CHARACTER.findall(each)) for each in secrets} - {""}:
            self._automaton.add_word(secret)
        self._automaton.make_automaton()

    def hidden_in(self, text: str) -> str:
        """Return a text with the secrets in it masked."""
        hidden = list(text)
        for start, end in self._places_in(text):
            masked = mask(text[start:end])
            hidden[start:end] = [
                "*" if "*" in pair else pair[0] for pair in zip(hidden[start:end], masked, strict=True)
            ]
        return "".join(hidden)

    def _places_in(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where secrets stand. All of them are looked for in one pass, for there may be thousands."""
        offsets = [match.start() for match in _CHARACTER.finditer(text)]
        for last, size in (
            self._automaton.iter("".join([text[offset] for offset in offsets])) if len(self._automaton) else ()
        ):
            own = offsets[last + 1 - size : last + 1]
            if all(right - left <= _BETWEEN + 1 for left, right in pairwise(own)):
                yield own[0], own[-1] + 1


def _masked(diagnostic: Diagnostic, places: Stretches, text: str, secrets: _Secrets) -> Diagnostic:
    """The diagnostic with its words out of the masked `text`; of one that cuts into a secret, no digit is shown."""

    def hidden(value: str) -> str:
        return _DIGIT.sub("*", value) if is_part else secrets.hidden_in(value)

    is_part = not diagnostic.rule.is_sensitive and _cuts(diagnostic, places)
    fix = diagnostic.fix
    # A program that made the fix from the report would write the mask into the file.
    is_lost = fix is not None and any(hidden(edit.text) != edit.text for edit in fix.edits)
    return diagnostic._replace(
        text=text[diagnostic.start : diagnostic.end],
        arguments={key: hidden(value) for key, value in diagnostic.arguments.items()},
        suggestions=tuple(hidden(each) for each in diagnostic.suggestions),
        fix=None if is_lost else fix,
    )


def _cuts(diagnostic: Diagnostic, places: Stretches) -> bool:
    start, end = diagnostic.start, diagnostic.end
    return any(left <= edge <= right for left, right in places.touching(start, end) for edge in (start, end))
