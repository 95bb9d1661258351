"""What a run comes to: files, findings by level and by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from humaslint.model.diagnostic import FileResult
from humaslint.model.rule import Language, Level, Text


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of a run. `files` includes the `failed` ones; `fixable` counts diagnostics with a safe fix."""

    files: int
    errors: int
    warnings: int
    suggestions: int
    fixable: int
    failed: int


class Tally:
    """The counts of a run, taken while its results pass, so that nobody has to hold them all."""

    def __init__(self) -> None:
        self._files = self._failed = self._fixable = 0
        self._levels: Counter[Level] = Counter()
        self._rules: Counter[str] = Counter()
        self._titles: dict[str, Text] = {}
        self.notices: set[str] = set()

    def passing(self, results: Iterable[FileResult]) -> Iterator[FileResult]:
        """Yield the results, each counted."""
        for result in results:
            self._files += 1
            self._failed += result.source is None
            if result.notice:
                self.notices.add(result.notice)
            for each in result.diagnostics:
                self._levels[each.level] += 1
                self._rules[each.rule.id] += 1
                self._titles[each.rule.id] = each.rule.title
                self._fixable += each.fix is not None and each.fix.safe
            yield result

    def summary(self) -> Summary:
        """Return the counts so far."""
        levels = self._levels
        return Summary(
            files=self._files,
            errors=levels["error"],
            warnings=levels["warning"],
            suggestions=levels["suggestion"],
            fixable=self._fixable,
            failed=self._failed,
        )

    def statistics_lines(self, language: Language) -> Iterator[str]:
        """Yield a line for each rule that found something: count, id and title, the most frequent first."""
        counts = self._rules
        digits = len(str(max(counts.values(), default=0)))
        width = max(map(len, counts), default=0)
        for rule_id, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            yield f"{count:>{digits}}  {rule_id:<{width}}  {self._titles[rule_id].in_language(language)}"


def summarize(results: Iterable[FileResult]) -> Summary:
    """Return the counts of a run."""
    tally = Tally()
    for _result in tally.passing(results):
        pass
    return tally.summary()
