"""Drafts read and made ready for the rules, and checked a few at a time.

Each rule has its turn with all of the few, which takes a quarter less time in all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from humaslint.config.settings import LanguageToolSettings, SettingsFile, for_path
from humaslint.engine.advice import Advisor
from humaslint.engine.draft_file import read_draft
from humaslint.engine.governing import settings_for
from humaslint.engine.lint import Outcome, lint_releases
from humaslint.engine.rulesets import ruleset_for
from humaslint.indonesian.release import Release
from humaslint.model.errors import HumaslintError
from humaslint.model.run_options import RunOptions
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.parse.encoding import decode
from humaslint.rules.ruleset import Ruleset

_FEW = 16
"""How many drafts are checked together: with more, what the rules need is no nearer."""
_LARGE = 100_000
"""Bytes of drafts that are not kept waiting for more."""


class Draft(NamedTuple):
    """A draft that `ruleset` is to be run on; where that cannot be done, `error` says why, without the file's name."""

    path: Path
    data: bytes
    error: str | None = None
    source: Source | None = None
    release: Release | None = None
    ruleset: Ruleset | None = None
    advisor: Advisor | None = None


def open_draft(path: Path, options: RunOptions) -> Draft:
    """Return the draft in a file."""
    try:
        return draft_of(read_draft(path), path, options)
    except HumaslintError as error:
        return Draft(path, b"", message_of(error, path))


def draft_of(data: bytes, path: Path, options: RunOptions) -> Draft:
    """Return the draft in the file `path` with the content `data`."""
    try:
        settings_file = settings_for(path, options)
        return ready(decode(data, path.as_posix()), data, path, settings_file, options)
    except HumaslintError as error:
        return Draft(path, data, message_of(error, path))


def ready(source: Source, data: bytes, path: Path, settings_file: SettingsFile, options: RunOptions) -> Draft:
    """Return the draft with that text, under the settings for `path`. Raises HumaslintError for a mistake in them."""
    settings = for_path(settings_file, path)
    ruleset = ruleset_for(settings, settings_file, options)
    advisor = advisor_for(settings.languagetool) if options.languagetool else None
    document = parse(source, language=settings.language)
    release = Release(document, settings.office, ruleset.literals.spot, advisor)
    return Draft(path, data, None, source, release, ruleset, advisor)


def check_drafts(drafts: Iterable[Draft]) -> Iterator[tuple[Draft, Outcome]]:
    """Yield each draft, in order, with what its rules say of it; its release lasts until the next one is asked for."""
    for few in groups(drafts):
        releases, ruleset = [draft.release for draft in few if draft.release], few[0].ruleset
        try:
            outcomes = iter(lint_releases(releases, ruleset) if ruleset else ())
            for draft in few:
                yield draft, next(outcomes) if draft.release else Outcome(())
        finally:
            for release in releases:
                release.forget()


def groups(drafts: Iterable[Draft]) -> Iterator[list[Draft]]:
    """Yield the drafts in order, a few of one ruleset at a time."""
    group: list[Draft] = []
    size = 0
    for draft in drafts:
        if group and (draft.ruleset is not group[-1].ruleset or len(group) == _FEW or size > _LARGE):
            yield group
            group, size = [], 0
        group.append(draft)
        size += len(draft.data)
    if group:
        yield group


@cache
def advisor_for(settings: LanguageToolSettings) -> Advisor:
    """Return what asks the LanguageTool server of the settings; nothing is connected to before it is first asked."""
    from humaslint.engine.language_tool import language_tool

    return Advisor(language_tool(settings))


def message_of(error: HumaslintError, path: Path) -> str:
    """Return the words of the error without the name of the draft, which a report prints anyway."""
    if error.path == path.as_posix():
        return f"baris {error.line}: {error.message}" if error.line else error.message
    return str(error)
