"""`humaslint rule`, `rules` and `test`: what the rules are, why they are, and whether their cases hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from humaslint.cli.pages import print_page
from humaslint.cli.selectors import complete_selectors, pack_option, rules_option
from humaslint.cli.shared_options import format_option, lang_option
from humaslint.config.file_system import real_path
from humaslint.config.settings_search import find_settings
from humaslint.engine.rulesets import library_of
from humaslint.engine.verify import cases_of, verify
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import LEVELS, Language, Level, Pack, Rule
from humaslint.report.catalogue import rules_json, rules_table
from humaslint.report.rule_page import rule_page
from humaslint.rules.ruleset import check_selector, is_selected


def _own_rules() -> tuple[Rule, ...]:
    return library_of(find_settings(Path.cwd()).rule_folders).rules


def _chosen(rules: tuple[Rule, ...], selectors: Sequence[str]) -> tuple[Rule, ...]:
    """Return the rules that are selected, all where nothing is. Raises HumaslintError for a name of no rule."""
    for selector in selectors:
        check_selector(selector, (rule.id for rule in rules))
    return tuple(rule for rule in rules if is_selected(rule.id, selectors)) if selectors else rules


def _language(lang: Language | None) -> Language:
    return lang or find_settings(Path.cwd()).settings.lang


@click.command("rule", short_help="Jelaskan satu aturan.")
@click.argument("rule_id", metavar="ID", shell_complete=complete_selectors)
@lang_option
def rule_command(rule_id: str, lang: Language | None) -> None:
    """Jelaskan satu aturan: apa, mengapa, kaidahnya, contohnya."""
    rules = _own_rules()
    rule = next((rule for rule in rules if rule.id == rule_id), None)
    if rule is None:
        check_selector(rule_id, (rule.id for rule in rules))
        raise HumaslintError(f"“{rule_id}” adalah folder aturan; lihat “humaslint rules {rule_id}”.")
    print_page(rule_page(rule, cases_of(rule), _language(lang)))


@click.command("rules", short_help="Daftar aturan.")
@click.argument("selectors", nargs=-1, metavar="[ATURAN]...", shell_complete=complete_selectors)
@click.option("--level", type=click.Choice(LEVELS), help="Hanya tingkat ini.")
@pack_option("Hanya paket aturan ini: default, strict, pers.")
@format_option()
@lang_option
def rules_command(
    selectors: tuple[str, ...], level: Level | None, packs: tuple[Pack, ...], form: str, lang: Language | None
) -> None:
    """Daftar aturan, semua atau yang disebut (id atau folder)."""
    rules = _own_rules()
    chosen = [
        rule for rule in _chosen(rules, selectors) if level in (None, rule.level) and (not packs or rule.pack in packs)
    ]
    language = _language(lang)
    click.echo(rules_json(chosen) if form == "json" else rules_table(chosen, language))


@click.command("test", short_help="Jalankan contoh-contoh aturan.")
@click.argument("folder", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@rules_option("--select", "Hanya contoh aturan atau folder aturan ini (dipisah koma).")
@click.pass_context
def test_command(ctx: click.Context, folder: Path | None, select: tuple[str, ...]) -> None:
    """Jalankan contoh aturan di FOLDER (bawaan: aturan humaslint dan folder “rules” di konfigurasi)."""
    from humaslint.rules.builtin import builtin_folder

    own = find_settings(Path.cwd()).rule_folders
    if folder is None:
        library = library_of(own)
        rules = library.rules
    else:
        tested = real_path(folder)
        is_known = any(tested.is_relative_to(real_path(root)) for root in (builtin_folder(), *own))
        library = library_of(own if is_known else (*own, tested))
        rules = tuple(rule for rule in library.rules if real_path(Path(rule.path)).is_relative_to(tested))
    if not rules:
        raise HumaslintError("Tidak ada aturan (*.yaml) di sini.", str(folder or ""))
    rules = _chosen(rules, select)
    failures = list(verify(library, rules))
    for failure in failures:
        click.echo(f"{_from_here(failure.path, folder)}:{failure.line}: {failure.rule}")
        click.echo(f"    seharusnya: {failure.expected}\n    nyatanya:   {failure.actual}")
        if failure.told_by:
            click.echo(f"    yang lain:  {', '.join(failure.told_by)}")
    count = sum(len(cases_of(rule)) for rule in rules)
    click.echo(f"{len(rules)} aturan, {count} contoh: {len(failures)} gagal.")
    ctx.exit(1 if failures else 0)


def _from_here(path: str, folder: Path | None) -> Path:
    """Return the path of a rule as it is reached through the folder that the user named."""
    return folder / real_path(Path(path)).relative_to(real_path(folder)) if folder else Path(path)
