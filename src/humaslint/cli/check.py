"""`humaslint check`: lint files, folders or standard input, print a report, choose the exit code."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from humaslint.cli.exit_codes import exit_code
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
from humaslint.report.summary import Tally

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
    settings_file = settings_for(_first(paths, stdin_filename), options)
    settings = settings_file.settings
    is_plain = no_color or output is not None
    look = report_options(lang or settings.lang, is_plain=is_plain, statistics=statistics, quiet=quiet)
    named = [stdin_filename if path == _STDIN else path for path in paths]
    new = NewFindings(since, baseline, named, options) if since is not None or baseline else None
    drafts = _drafts(paths, stdin_filename, options, new, force_exclude=force_exclude)
    is_piped = _STDIN in paths
    if interactive:
        ctx.exit(_interact(drafts, look, is_elsewhere=mode.is_on or is_piped))
    if is_piped and not drafts.stdin and mode.write:
        pass_through()
    tally = Tally()
    if mode.is_on:
        fixed = _mend(drafts, mode, quiet=quiet)
        if mode.diff or mode.only:
            ctx.exit(_show_fixes(fixed, mode, output, exit_zero=exit_zero))
        pieces = _pieces(form, tally.passing(each.result for each in fixed), look)
    else:
        cache = None if no_cache else settings_file.root / FOLDER
        pieces = _checked(drafts, RunMode(jobs, cache, profile, form == "text" and not quiet), form, look, tally)
    write_report(pieces, output, err=mode.write and is_piped)
    if new and new.unused and not (quiet or since):
        tell(f"{new.unused} catatan baseline tidak terpakai lagi; hapus dengan “humaslint baseline prune”.")
    _tell(tally)
    ctx.exit(exit_code(tally.summary(), fail_on or settings.fail_on, exit_zero=exit_zero))


class _Drafts(NamedTuple):
    """What is checked, and how: standard input under the name `stdin` (None: it is not), and the files behind it.

    `first` has the settings by which the run goes. Of what is found only the `new` findings count (None: all do).
    """

    first: Path
    stdin: Path | None
    files: Sequence[Path]
    options: RunOptions
    new: NewFindings | None

    def prepare(self) -> None:
        """Raise HumaslintError for a mistake in settings or rules, before anything is checked."""
        prepare(self.first, self.options)


def _drafts(
    paths: Sequence[Path], stdin_filename: Path, options: RunOptions, new: NewFindings | None, *, force_exclude: bool
) -> _Drafts:
    """Return what is to be checked. Raises HumaslintError where that is nothing, unless all may have been excluded."""
    named = [path for path in paths if path != _STDIN]
    is_piped = len(named) < len(paths) and not (force_exclude and is_excluded(stdin_filename, options))
    may_be_none = force_exclude or not named
    files = list(discover(named, options, force_exclude=force_exclude)) if may_be_none else some_drafts(named, options)
    return _Drafts(_first(paths, stdin_filename), stdin_filename if is_piped else None, files, options, new)


def _pieces(form: str, results: Iterable[FileResult], look: ReportOptions) -> Iterator[str]:
    """Return the report in pieces; on GitHub the summary of the step is written as well, before them."""
    if form == "github" and (summary := os.environ.get("GITHUB_STEP_SUMMARY")):
        results = list(results)
        append_text(STEP_SUMMARY(results, look), Path(summary))
    return pieces_of(form, results, look)


def _checked(drafts: _Drafts, run: RunMode, form: str, look: ReportOptions, tally: Tally) -> Iterator[str]:
    """Return the report on the drafts in pieces, in the words of an earlier run where those are kept."""
    if not (drafts.stdin or drafts.new):
        kept = report_kept(form, drafts.first, drafts.files, drafts.options, run, look, tally)
        if kept:
            return kept
    drafts.prepare()
    return _pieces(form, tally.passing(_results(drafts, run)), look)


def _results(drafts: _Drafts, run: RunMode) -> Iterator[FileResult]:
    """Return the results of the drafts, in order."""
    results = run_checks(drafts.files, drafts.options, run)
    if drafts.stdin is not None:
        from humaslint.cli.streams import read_stdin
        from humaslint.engine.runner import check_bytes

        results = chain([check_bytes(read_stdin(), drafts.stdin, drafts.options)], results)
    return map(drafts.new.of, results) if drafts.new else iter(results)


def _mend(drafts: _Drafts, mode: FixMode, *, quiet: bool) -> list[FixedFile]:
    """Return the drafts after their fixes, and say on standard error how many those are."""
    drafts.prepare()
    fixed = list(fix_all(drafts.files, drafts.options, mode, drafts.stdin, drafts.new))
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


def _interact(drafts: _Drafts, look: ReportOptions, *, is_elsewhere: bool) -> int:
    """Ask about each finding and return the exit code. Raises HumaslintError where there is nobody to ask."""
    drafts.prepare()
    if is_elsewhere:
        raise HumaslintError("-i menanyakan setiap temuan dalam berkas; pakai tanpa --fix, --diff, dan “-”.")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise HumaslintError("-i memerlukan terminal.")
    from humaslint.cli.interactive import step_through

    asked, changed, failed = step_through(drafts.files, drafts.options, look, drafts.new)
    tell(f"{changed} berkas diubah." if asked or failed else "tidak ada temuan.")
    return 2 if failed else 0


def _first(paths: Sequence[Path], stdin_filename: Path) -> Path:
    """The path whose settings say how to report: the first one, or any file in it."""
    return stdin_filename if paths[0] == _STDIN else draft_in(paths[0])


def _show_fixes(fixed: Sequence[FixedFile], mode: FixMode, output: Path | None, *, exit_zero: bool) -> int:
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
