"""`humaslint baseline`: accept the findings of today, so that only new ones fail."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from humaslint.cli.selectors import rule_options
from humaslint.config.file_system import exists, real_path
from humaslint.config.settings_search import draft_in
from humaslint.engine.baseline import (
    FILE_NAME,
    Baseline,
    name_of,
    of_rules,
    read_baseline,
    record,
    stale,
    write_baseline,
)
from humaslint.engine.discover import some_drafts
from humaslint.engine.rulesets import prepare, skipped_rules
from humaslint.engine.runner import check_files
from humaslint.model.diagnostic import FileResult
from humaslint.model.errors import HumaslintError
from humaslint.model.run_options import RunOptions
from humaslint.report.characters import visible

_file = click.option(
    "--baseline",
    "file",
    metavar="BERKAS",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path(FILE_NAME),
    show_default=True,
    help="Berkas baseline.",
)
_paths = click.argument(
    "paths", metavar="NASKAH...", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False)
)


@click.group("baseline", short_help="Terima temuan yang sudah ada; laporkan hanya yang baru.")
def baseline_command() -> None:
    """Terima temuan yang sudah ada; hanya temuan baru yang menggagalkan pemeriksaan."""


@baseline_command.command("write", short_help="Catat semua temuan sekarang sebagai diterima.")
@_paths
@_file
@rule_options
def write_command(paths: tuple[Path, ...], file: Path, options: RunOptions) -> None:
    """Catat semua temuan di NASKAH sebagai diterima; catatan berkas lain, dan aturan yang tidak dijalankan, tetap."""
    results = _results(paths, options)
    old = read_baseline(file) if exists(file) else {}
    folder = real_path(file).parent
    new = record(results, folder)
    written: Baseline = {**old, **new}
    for result in results:
        name, skipped = name_of(result, folder), skipped_rules(Path(result.path), options)
        before = old.get(name, Counter())
        written[name] = new.get(name, Counter()) + (before - of_rules(before, but=skipped))
    write_baseline(file, written)
    count = sum(entries.total() for entries in new.values())
    click.echo(f"{count} temuan di {len(new)} berkas diterima dalam {file}.")
    click.echo(f"Periksa selanjutnya dengan “--baseline {file}”: hanya temuan baru yang dilaporkan.", err=True)


@baseline_command.command("prune", short_help="Hapus catatan yang temuannya sudah tidak ada.")
@_paths
@_file
@rule_options
def prune_command(paths: tuple[Path, ...], file: Path, options: RunOptions) -> None:
    """Hapus catatan yang temuannya sudah tidak ada di NASKAH, dan catatan berkas yang sudah hilang.

    Catatan aturan yang tidak dijalankan tetap.
    """
    baseline, folder = read_baseline(file), real_path(file).parent
    results = _results(paths, options)
    removed = 0
    for name, entry, count in stale(baseline, results, folder, lambda path: skipped_rules(Path(path), options)):
        baseline[name][entry] -= count
        removed += count
    for name in [name for name in baseline if not exists(folder / name)]:
        removed += baseline.pop(name).total()
    left = {name: +entries for name, entries in baseline.items()}
    write_baseline(file, left)
    click.echo(f"{removed} catatan dihapus; {sum(entries.total() for entries in left.values())} tersisa.")


@baseline_command.command("show", short_help="Tampilkan isi baseline.")
@_file
def show_command(file: Path) -> None:
    """Tampilkan isi baseline: berkas, aturan, dan kata-katanya."""
    for name, entries in sorted(read_baseline(file).items()):
        for entry, count in sorted(entries.items()):
            click.echo(visible(f"{name}: {entry.rule} “{entry.text}”{f' ({count} kali)' if count > 1 else ''}"))


def _results(paths: tuple[Path, ...], options: RunOptions) -> list[FileResult]:
    prepare(draft_in(paths[0]), options)
    results = list(check_files(some_drafts(paths, options), options))
    for result in results:
        for error in (result.error, *result.left_out):
            if error:
                raise HumaslintError(f"{error.rstrip('.')}. Baseline tidak ditulis.", result.path)
    return results
