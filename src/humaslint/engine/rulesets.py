"""The rules to run on a file: those of humaslint and of the office, as the settings and the options choose."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from humaslint.config.settings import Settings, SettingsFile, for_path
from humaslint.engine.governing import rules_key, settings_for
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Level, Pack, Quotations
from humaslint.model.run_options import RunOptions
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.library import Library, load_library
from humaslint.rules.ruleset import Ruleset, check_selector, choose
from humaslint.store.user_cache import user_cache


def prepare(path: Path, options: RunOptions) -> SettingsFile:
    """Load the settings and rules that govern `path`, so that a mistake in them is told once, before the run."""
    settings_file = settings_for(path, options)
    ruleset_for(for_path(settings_file, path), settings_file, options)
    return settings_file


@cache
def library_of(folders: tuple[Path, ...]) -> Library:
    """Return the built-in rules with those of `folders`, from their compiled form where it is fresh."""
    return load_library((builtin_folder(), *folders), user_cache(), rules_key(folders))


def ruleset_for(settings: Settings, settings_file: SettingsFile, options: RunOptions) -> Ruleset:
    """Return the rules to run under the settings and the options."""
    _check_selectors(settings_file.selectors, str(settings_file.path), settings_file.rule_folders)
    return _ruleset(
        settings_file.rule_folders,
        options.select or settings.select,
        (*settings.ignore, *options.ignore),
        tuple(sorted(settings.levels.items())),
        (*settings.packs, *options.packs),
        options.quotations or settings.quotations,
    )


def skipped_rules(path: Path, options: RunOptions) -> frozenset[str]:
    """Return the ids of the rules that there are, but that do not run on a draft under its settings and the options."""
    settings_file = settings_for(path, options)
    ruleset = ruleset_for(for_path(settings_file, path), settings_file, options)
    return ruleset.known.difference(rule.id for rule in ruleset.rules)


@cache
def _check_selectors(selectors: tuple[tuple[str, int], ...], path: str, folders: tuple[Path, ...]) -> None:
    """Raise HumaslintError with file and line for a selector in a settings file that names no rule."""
    known = [rule.id for rule in library_of(folders).rules] if selectors else []
    for selector, line in selectors:
        try:
            check_selector(selector, known)
        except HumaslintError as error:
            raise HumaslintError(error.message, path, line) from None


@cache
def _ruleset(
    folders: tuple[Path, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    levels: tuple[tuple[str, Level], ...],
    packs: tuple[Pack, ...],
    quotations: Quotations,
) -> Ruleset:
    return choose(library_of(folders), select, ignore, dict(levels), packs, quotations)


def forget_rules() -> None:
    """Read the rules anew when they are next asked for: one of the office's own has changed."""
    for known in (rules_key, library_of, _check_selectors, _ruleset):
        known.cache_clear()
