"""`humaslint check`: lint files, folders or standard input, print a report, choose the exit code."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from humaslint.cli.fixing import FixMode, fix_all, fix_options, pass_through, told
from humaslint.cli.output import append_text, report_options, write_report
from humaslint.cli.running import NewFindings, RunMode, prepare, report_kept, run_checks, run_options
from humaslint.cli.selectors import rule_options
from humaslint.cli.shared_options import form_for, format_option, lang_option, output_option, write_utf_8
from humaslint.cli.telling import tell
from humaslint.config.file_system import exists
from humaslint.config.settings_search import draft_in
from humaslint.engine.cache import FOLDER
from humaslint.engine.discover import discover, is_excluded, some_drafts
from humaslint.engine.governing import settings_for
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import LEVELS, Language, Level
from humaslint.model.run_options import RunOptions
from humaslint.report import REPORTERS, STEP_SUMMARY, ReportOptions, pieces_of
from humaslint.report.summary import Summary, Tally

if TYPE_CHECKING:
    from humaslint.engine.runner import FixedFile
    from humaslint.model.diagnostic import FileResult

_STDIN = Path("-")


@click.command("check", short_help="Periksa naskah: berkas, folder, atau masukan standar (“-”).")
@click.argument(
    "paths", metavar="[NASKAH]...", nargs=-1, type=click.Path(path_type=Path, readable=False, allow_dash=True)
)
@rule_options
@fix_options
@click.option("--interactive", "-i", is_flag=True, help="Tampilkan temuan satu per satu dan tanyakan tindakannya.")
@click.option(
    "--baseline",
    metavar="BERKAS",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Abaikan temuan yang diterima dalam berkas ini (lihat “humaslint baseline”).",
)
@click.option("--since", metavar="REVISI", help="Hanya temuan pada baris yang berubah sejak revisi git ini.")
@click.option(
    "--languagetool",
    is_flag=True,
    help="Kirim bagian berbahasa Inggris ke LanguageTool (peladennya menurut “languagetool” dalam konfigurasi).",
)
@click.option("--fail-on", type=click.Choice(LEVELS), help="Tingkat terendah yang membuat kode keluar 1.")
@format_option(sorted(REPORTERS), "text")
@output_option("Tulis laporan ke berkas ini, bentuknya menurut akhirannya (misalnya .html); “-”: keluaran standar.")
@lang_option
@click.option(
    "--stdin-filename",
    metavar="BERKAS",
    type=click.Path(path_type=Path),
    default=Path("stdin.md"),
    help="Nama (dan dengan demikian format) naskah dari masukan standar “-”.",
)
@click.option("--force-exclude", is_flag=True, help="“exclude” berlaku juga bagi berkas yang disebut langsung.")
@run_options
@click.option("--exit-zero", is_flag=True, help="Kode keluar 0 walaupun ada temuan.")
@click.option("--watch", is_flag=True, help="Periksa lagi setiap kali naskah atau konfigurasi berubah.")
@click.option("--quiet", "-q", is_flag=True, help="Tanpa ringkasan.")
@click.option("--statistics", is_flag=True, help="Tambahkan jumlah temuan per aturan.")
@click.option("--no-color", is_flag=True, help="Tanpa warna.")
@click.pass_context
def check_command(
    ctx: click.Context, /, paths: tuple[Path, ...], options: RunOptions, mode: FixMode, interactive: bool,
    baseline: Path | None, since: str | None, languagetool: bool, fail_on: Level | None, form: str,
    output: Path | None, lang: Language | None, stdin_filename: Path, force_exclude: bool,
    jobs: int | None, no_cache: bool, profile: bool,
    exit_zero: bool, watch: bool, quiet: bool, statistics: bool, no_color: bool,
) -> None:  # fmt: skip
    """Periksa naskah: berkas, folder, atau “-” untuk masukan standar."""
    if not paths:
        raise HumaslintError("Sebutkan naskah atau folder yang diperiksa, misalnya “humaslint naskah.md”.")
    if watch:
        _watch(paths, options)
        return
    form = form_for(ctx, form, output, REPORTERS)
    options = options._replace(languagetool=languagetool)
    first = _first(paths, stdin_filename)
    settings_file = settings_for(first, options)
    settings = settings_file.settings
    is_plain = no_color or output is not None
    look = report_options(lang or settings.lang, is_plain=is_plain, statistics=statistics, quiet=quiet)
    drafts = [stdin_filename if path == _STDIN else path for path in paths]
    new = NewFindings(since, baseline, drafts, options) if since is not None or baseline else None
    is_piped = _STDIN in paths
    stdin, files = _inputs(paths, stdin_filename, options, force_exclude)
    if interactive:
        prepare(first, options)
        ctx.exit(_interact(files, options, look, mode.is_on or is_piped, new))
    if is_piped and not stdin and mode.write:
        pass_through()
    run = RunMode(jobs, settings_file.root / FOLDER if not no_cache else None, profile, form == "text" and not quiet)
    tally = Tally()
    if mode.is_on:
        prepare(first, options)
        fixed = _mend(files, options, mode, stdin, new, quiet)
        if mode.diff or mode.only:
            ctx.exit(_show_fixes(fixed, mode, output, exit_zero))
        pieces = _pieces(form, tally.passing(each.result for each in fixed), look)
    elif stdin or new or not (kept := report_kept(form, first, files, options, run, look, tally)):
        prepare(first, options)
        pieces = _pieces(form, tally.passing(_check(files, stdin, options, run, new)), look)
    else:
        pieces = kept
    write_report(pieces, output, err=mode.write and is_piped)
    if new and new.unused and not (quiet or since):
        tell(f"{new.unused} catatan baseline tidak terpakai lagi; hapus dengan “humaslint baseline prune”.")
    _tell(tally)
    ctx.exit(exit_code(tally.summary(), fail_on or settings.fail_on, exit_zero))


def _inputs(
    paths: Sequence[Path], stdin_filename: Path, options: RunOptions, force_exclude: bool
) -> tuple[Path | None, list[Path]]:
    """Return the name of standard input, None where it is not to be checked, and the files to check.

    Raises HumaslintError where there is none, unless all may have been excluded.
    """
    named = [path for path in paths if path != _STDIN]
    is_piped = len(named) < len(paths) and not (force_exclude and is_excluded(stdin_filename, options))
    may_be_none = force_exclude or not named
    files = list(discover(named, options, force_exclude)) if may_be_none else some_drafts(named, options)
    return stdin_filename if is_piped else None, files


def _pieces(form: str, results: Iterable[FileResult], look: ReportOptions) -> Iterator[str]:
    """Return the report in pieces; on GitHub the summary of the step is written as well, before them."""
    if form == "github" and (summary := os.environ.get("GITHUB_STEP_SUMMARY")):
        results = list(results)
        append_text(STEP_SUMMARY(results, look), Path(summary))
    return pieces_of(form, results, look)


def _check(
    files: Sequence[Path], stdin: Path | None, options: RunOptions, run: RunMode, new: NewFindings | None
) -> Iterator[FileResult]:
    """The results of the files, that of standard input (named `stdin`) before them; of findings the `new` ones."""
    results = run_checks(files, options, run)
    if stdin is not None:
        from humaslint.cli.streams import read_stdin
        from humaslint.engine.runner import check_bytes

        results = chain([check_bytes(read_stdin(), stdin, options)], results)
    return map(new.of, results) if new else iter(results)


def _mend(
    files: Sequence[Path], options: RunOptions, mode: FixMode, stdin: Path | None, new: NewFindings | None, quiet: bool
) -> list[FixedFile]:
    """The files after their fixes, and on standard error how many those are."""
    fixed = list(fix_all(files, options, mode, stdin, new))
    if not quiet and (made := told(fixed, mode)):
        click.echo(made, err=True)
    return fixed


def _tell(tally: Tally) -> None:
    """Say on standard error what a report has no place for: notices, that nothing was read."""
    for notice in sorted(tally.notices):
        tell(notice)
    if not tally.summary().files:
        click.echo("humaslint: tidak ada naskah yang dapat diperiksa di sini.", err=True)


def _watch(paths: tuple[Path, ...], options: RunOptions) -> None:
    if _STDIN in paths:
        raise HumaslintError("--watch mengamati berkas dan folder, bukan masukan standar.")
    for path in paths:
        if not exists(path):
            raise HumaslintError("Tidak ada berkas atau folder dengan nama itu.", str(path))
    from humaslint.cli.watching import watch_and_check

    watch_and_check(paths, options)


def _interact(
    files: Sequence[Path], options: RunOptions, report: ReportOptions, is_elsewhere: bool, new: NewFindings | None
) -> int:
    if is_elsewhere:
        raise HumaslintError("-i menanyakan setiap temuan dalam berkas; pakai tanpa --fix, --diff, dan “-”.")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise HumaslintError("-i memerlukan terminal.")
    from humaslint.cli.interactive import step_through

    asked, changed, failed = step_through(files, options, report, new)
    tell(f"{changed} berkas diubah." if asked or failed else "tidak ada temuan.")
    return 2 if failed else 0


def _first(paths: tuple[Path, ...], stdin_filename: Path) -> Path:
    """The path whose settings say how to report: the first one, or any file in it."""
    return stdin_filename if paths[0] == _STDIN else draft_in(paths[0])


def exit_code(summary: Summary, fail_on: Level, exit_zero: bool) -> int:
    """Return 2 where a file could not be checked in full, 1 for findings at or above `fail_on`, else 0."""
    counts = {"error": summary.errors, "warning": summary.warnings, "suggestion": summary.suggestions}
    failing = LEVELS[: LEVELS.index(fail_on) + 1]
    return 2 if summary.failed or summary.partial else int(any(counts[level] for level in failing) and not exit_zero)


def _show_fixes(fixed: Sequence[FixedFile], mode: FixMode, output: Path | None, exit_zero: bool) -> int:
    """Print the diffs that are asked for and what could not be read; return the exit code."""
    tally = Tally()
    deque(tally.passing(each.result for each in fixed), 0)
    _tell(tally)
    if mode.diff:
        from humaslint.cli.diffs import diff_of

        for_people = output is None and sys.stdout.isatty()
        if not for_people:
            write_utf_8()
        write_report([diff_of(each, for_people=for_people) for each in fixed], output)
    for each in fixed:
        if each.result.error:
            tell(f"{each.result.path}: {each.result.error}")
    if any(each.result.error or each.result.left_out for each in fixed):
        return 2
    return int(mode.diff and not exit_zero and any(each.new != each.old for each in fixed))
