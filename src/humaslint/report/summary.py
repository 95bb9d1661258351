"""What a run comes to: files, findings by level and by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from humaslint.model.diagnostic import FileResult
from humaslint.model.rule import Language, Text


class Summary(NamedTuple):
    """Counts of a run. `files` includes the `failed` ones; `fixable` counts diagnostics with a safe fix.

    `partial` counts files that were checked without a rule that could not be run on them.
    """

    files: int
    errors: int
    warnings: int
    suggestions: int
    fixable: int
    failed: int
    partial: int = 0


class Tally:
    """The counts of a run, taken while its results pass, so that nobody has to hold them all."""

    def __init__(self) -> None:
        self._counts = Counter[str]()
        self._rules = Counter[str]()
        self._titles: dict[str, Text] = {}
        self.notices: set[str] = set()

    def passing(self, results: Iterable[FileResult]) -> Iterator[FileResult]:
        """Yield the results, each counted."""
        for result in results:
            self.add(counted(result))
            self.notices.update(notices_of(result))
            for each in result.diagnostics:
                self._rules[each.rule.id] += 1
                self._titles[each.rule.id] = each.rule.title
            yield result

    def add(self, counts: Summary) -> None:
        """Count some files without a look at their results: how often each rule found something is not told."""
        for name, count in zip(Summary._fields, counts, strict=True):
            self._counts[name] += count

    def summary(self) -> Summary:
        """Return the counts so far."""
        return Summary(*(self._counts[name] for name in Summary._fields))

    def statistics_lines(self, language: Language) -> Iterator[str]:
        """Yield a line for each rule that found something: count, id and title, the most frequent first."""
        counts = self._rules
        digits = len(str(max(counts.values(), default=0)))
        width = max(map(len, counts), default=0)
        for rule_id, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            yield f"{count:>{digits}}  {rule_id:<{width}}  {self._titles[rule_id].in_language(language)}"


def counted(result: FileResult) -> Summary:
    """Return the counts of one file."""
    levels = Counter(each.level for each in result.diagnostics)
    fixable = sum(each.fix is not None and each.fix.safe for each in result.diagnostics)
    failed = int(result.source is None)
    partial = int(bool(result.left_out))
    return Summary(1, levels["error"], levels["warning"], levels["suggestion"], fixable, failed, partial)


def notices_of(result: FileResult) -> Iterator[str]:
    """Yield what a report has no place for: what was left out of the check."""
    if result.notice:
        yield result.notice
    for each in result.left_out:
        yield f"{result.path}: diperiksa tanpa satu aturan. {each}"


def summarize(results: Iterable[FileResult]) -> Summary:
    """Return the counts of a run."""
    tally = Tally()
    for _result in tally.passing(results):
        pass
    return tally.summary()
