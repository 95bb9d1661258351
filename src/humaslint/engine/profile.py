"""Where the time of a run goes: by stage, and by rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from humaslint.config.settings import for_path
from humaslint.engine.draft_file import read_draft
from humaslint.engine.governing import settings_for
from humaslint.engine.lint import lint
from humaslint.engine.rulesets import ruleset_for
from humaslint.engine.runner import check_file
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import FileResult, Finding
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Rule
from humaslint.model.run_options import RunOptions
from humaslint.parse import parse
from humaslint.parse.encoding import decode
from humaslint.rules.kinds import Finder
from humaslint.rules.ruleset import Ruleset

Seconds = defaultdict[str, float]
"""How long each took, by the name of the stage or the id of the rule. What rules share counts for the first of them."""
READ, PARSE, REST = "(baca)", "(urai)", "(frasa, letak, penekanan)"


def check_timed(paths: Sequence[Path], options: RunOptions) -> tuple[list[FileResult], Seconds]:
    """Return the results of the files, checked one by one, and how long stages and rules took."""
    seconds: Seconds = defaultdict(float)
    return [_check(path, options, seconds) for path in paths], seconds


def _check(path: Path, options: RunOptions, seconds: Seconds) -> FileResult:
    settings_file = settings_for(path, options)
    settings = for_path(settings_file, path)
    ruleset = _timed(ruleset_for(settings, settings_file, options), seconds)
    start = perf_counter()
    try:
        source = decode(read_draft(path), path.as_posix())
        read = perf_counter()
        document = parse(source, language=settings.language)
        parsed = perf_counter()
        before = sum(seconds.values())
        diagnostics = lint(document, ruleset, settings.office)
    except HumaslintError:
        return check_file(path, options)
    seconds[REST] += perf_counter() - parsed - (sum(seconds.values()) - before)
    seconds[READ] += read - start
    seconds[PARSE] += parsed - read
    return FileResult(path.as_posix(), source, diagnostics)


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
