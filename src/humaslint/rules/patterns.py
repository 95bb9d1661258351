"""Regular expressions of rules: compiled when first needed, each search bounded in time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from humaslint.indonesian.passage import Passage, Release
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

if TYPE_CHECKING:
    import regex

TIMEOUT = 1.0
"""Seconds that one pattern may take over one block."""


@cache
def compiled(pattern: str, is_case_sensitive: bool) -> regex.Pattern[str]:
    """Return the compiled pattern; raises regex.error where it is wrong."""
    import regex

    return regex.compile(pattern, 0 if is_case_sensitive else regex.IGNORECASE)


def check_pattern(pattern: str, path: str, line: int) -> None:
    """Raise HumaslintError with file and line if the pattern is not a regular expression."""
    import regex

    try:
        compiled(pattern, True)
    except regex.error as error:
        raise HumaslintError(f"Pola “{pattern}” keliru: {error}.", path, line) from None


def search(
    rule: Rule,
    pattern: str,
    release: Release,
    is_case_sensitive: bool,
) -> Iterator[tuple[Passage, regex.Match[str], int, int]]:
    """Yield each match in the rule's scope with the stretch to report: the group `hit`, or all of it.

    Only the blocks are tried that hold what the pattern needs (see `literals`). Raises HumaslintError where the
    pattern takes longer than TIMEOUT.
    """
    blocks = release.spotted.get(pattern)
    passages = release.passages if blocks is None else [release.passages[block] for block in blocks]
    passages = passages_of(rule, passages)
    if not passages:
        return
    expression = compiled(pattern, is_case_sensitive)
    group = "hit" if "hit" in expression.groupindex else 0
    for passage in passages:
        try:
            for match in expression.finditer(passage.text, timeout=TIMEOUT):
                start, end = match.span(group)
                if start < end and not is_silent(rule, passage, start, end):
                    yield passage, match, start, end
        except TimeoutError:
            raise HumaslintError(
                f"Aturan {rule.id}: pola “{pattern}” melewati {TIMEOUT:g} detik; sederhanakan polanya.",
                rule.path,
            ) from None
