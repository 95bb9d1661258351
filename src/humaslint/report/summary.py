"""What a run comes to: files, findings by level and by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from humaslint.model.diagnostic import FileResult
from humaslint.model.rule import Language


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of a run. `files` includes the `failed` ones; `fixable` counts diagnostics with a safe fix."""

    files: int
    errors: int
    warnings: int
    suggestions: int
    fixable: int
    failed: int


def summarize(results: Sequence[FileResult]) -> Summary:
    """Return the counts of a run."""
    diagnostics = [each for result in results for each in result.diagnostics]
    levels = Counter(each.level for each in diagnostics)
    return Summary(
        files=len(results),
        errors=levels["error"],
        warnings=levels["warning"],
        suggestions=levels["suggestion"],
        fixable=sum(each.fix is not None and each.fix.safe for each in diagnostics),
        failed=sum(result.source is None for result in results),
    )


def statistics_lines(results: Sequence[FileResult], language: Language) -> Iterator[str]:
    """Yield a line for each rule that found something: count, id and title, the most frequent first."""
    rules = {each.rule.id: each.rule for result in results for each in result.diagnostics}
    counts = Counter(each.rule.id for result in results for each in result.diagnostics)
    digits = len(str(max(counts.values(), default=0)))
    width = max(map(len, counts), default=0)
    for rule_id, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield f"{count:>{digits}}  {rule_id:<{width}}  {rules[rule_id].title.in_language(language)}"
