"""Where the time of a run goes: by stage, and by rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from humaslint.engine.drafts import open_draft
from humaslint.engine.runner import check_draft
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import FileResult, Finding
from humaslint.model.rule import Rule
from humaslint.model.run_options import RunOptions
from humaslint.rules.kinds import Finder
from humaslint.rules.ruleset import Ruleset

Seconds = defaultdict[str, float]
"""How long each took, by the name of the stage or the id of the rule. What rules share counts for the first of them."""
READ, REST = "(baca, urai)", "(frasa, letak, penekanan)"


def check_timed(paths: Sequence[Path], options: RunOptions) -> tuple[list[FileResult], Seconds]:
    """Return the results of the files, checked one by one, and how long stages and rules took."""
    seconds: Seconds = defaultdict(float)
    return [_check(path, options, seconds) for path in paths], seconds


def _check(path: Path, options: RunOptions, seconds: Seconds) -> FileResult:
    start = perf_counter()
    draft = open_draft(path, options)
    read = perf_counter()
    before = sum(seconds.values())
    if draft.ruleset:
        draft = draft._replace(ruleset=_timed(draft.ruleset, seconds))
    result = check_draft(draft)
    seconds[REST] += perf_counter() - read - (sum(seconds.values()) - before)
    seconds[READ] += read - start
    return result


def _timed(ruleset: Ruleset, seconds: Seconds) -> Ruleset:
    """Return the rules with a clock in each."""

    def clocked(find: Finder) -> Finder:
        def timed(rule: Rule, release: Release) -> Iterator[Finding]:
            start = perf_counter()
            found = list(find(rule, release))
            seconds[rule.id] += perf_counter() - start
            return iter(found)

        return timed

    return replace(
        ruleset,
        finders=tuple((rule, clocked(find)) for rule, find in ruleset.finders),
        modest=tuple((rule, clocked(find)) for rule, find in ruleset.modest),
    )
