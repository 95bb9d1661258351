"""`humaslint names`: learn a register of names from an archive, and hold releases against it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import click

from humaslint.cli.exit_codes import exit_code
from humaslint.cli.output import report_options, write_report
from humaslint.cli.shared_options import format_option, jobs_option, lang_option, output_option
from humaslint.cli.telling import tell
from humaslint.config.file_system import exists, is_file, real_path
from humaslint.config.register import load_register
from humaslint.config.settings import for_path
from humaslint.config.settings_search import draft_in, settings_of
from humaslint.engine.discover import some_drafts
from humaslint.engine.draft_file import read_draft
from humaslint.engine.drafts import message_of
from humaslint.engine.lint import lint
from humaslint.engine.replace_file import write_file
from humaslint.engine.rulesets import library_of
from humaslint.model.diagnostic import FileResult
from humaslint.model.errors import HumaslintError, reason_of
from humaslint.model.register import Register
from humaslint.model.rule import Language
from humaslint.parse import parse
from humaslint.parse.encoding import decode
from humaslint.report import REPORTERS, pieces_of
from humaslint.report.summary import summarize
from humaslint.rules.ruleset import Ruleset, choose


@click.group("names", short_help="Daftar nama dari arsip, pembanding bagi naskah.")
def names_command() -> None:
    """Daftar nama orang, jabatan, dan lembaga dari arsip siaran."""


@names_command.command("build", short_help="Susun daftar nama dari naskah atau folder.")
@click.argument(
    "paths", metavar="NASKAH...", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False, exists=True)
)
@output_option("Tulis daftar ke berkas ini; “-”: keluaran standar.")
@click.option(
    "--update", is_flag=True, help="Tambahkan yang baru ke daftar yang sudah ada; suntingan di dalamnya tetap."
)
@click.option("--force", is_flag=True, help="Timpa berkas yang sudah ada.")
@jobs_option
@click.pass_context
def build_command(
    ctx: click.Context, paths: tuple[Path, ...], output: Path | None, update: bool, force: bool, jobs: int | None
) -> None:
    """Susun daftar nama dari NASKAH atau foldernya: ejaan, jabatan, tanggal, dan naskah yang menyebutnya."""
    from humaslint.archive.build import build_register
    from humaslint.archive.register_file import register_text

    if update and (force or output is None):
        raise HumaslintError("--update menambahkan ke daftar yang disebut --output; pakai tanpa --force.")
    if output is not None and exists(output) and not (force or update):
        raise HumaslintError(
            "Berkas ini sudah ada. Pakai --update untuk menambahkan yang baru, atau --force untuk menimpanya beserta "
            "suntingan Anda di dalamnya.", str(output)
        )  # fmt: skip
    build = build_register(some_drafts(paths), jobs)
    for error in build.errors:
        tell(error)
    if output is None:
        click.echo(register_text(build.register, build.releases), nl=False)
    elif update and exists(output):
        _update(output, build.register)
    else:
        _write(output, register_text(build.register, build.releases))
        _tell_new(output, build.register)
    ctx.exit(2 if build.errors else 0)


def _tell_new(path: Path, register: Register) -> None:
    """Say on standard error what a new register holds and what to do with it."""
    click.echo(f"{path}: {len(register.people)} orang, {len(register.institutions)} lembaga.", err=True)
    unclear = sum(each.review for each in register.people) + sum(each.review for each in register.institutions)
    if unclear:
        tell(f"{unclear} entri belum dipakai karena ejaannya perlu dipilih: cari “review: true”.")
    tell(f"baca daftarnya dulu, lalu “humaslint names check NASKAH --names {path}”.")


def _update(path: Path, learned: Register) -> None:
    """Bring a register up to date and say on standard error what that came to."""
    from humaslint.archive.register_update import update_register

    people, bodies, _codes = update_register(path, learned)
    added, changed = len(people.new) + len(bodies.new), people.changed + bodies.changed
    kept = len(people.updated) + len(bodies.updated) - changed
    click.echo(f"{path}: {added} entri ditambahkan, {changed} dilengkapi, {kept} tetap.", err=True)
    if removed := people.removed + bodies.removed:
        tell(f"{removed} yang pernah Anda hapus atau betulkan tidak ditambahkan lagi.")
    if unsure := [*people.unsure, *bodies.unsure]:
        tell(f"beberapa entri cocok, jadi tidak diubah: {', '.join(unsure)}.")


def _write(path: Path, text: str) -> None:
    try:
        if exists(path) and not is_file(path):
            path.write_text(text, encoding="utf-8", newline="\n")
        else:
            write_file(real_path(path), text.encode())
    except OSError as error:
        raise HumaslintError(f"Daftar tidak dapat ditulis: {reason_of(error)}.", str(path)) from None


@names_command.command("check", short_help="Bandingkan nama dalam naskah dengan daftar nama.")
@click.argument(
    "paths", metavar="NASKAH...", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False, exists=True)
)
@click.option(
    "--names",
    "register_path",
    metavar="BERKAS",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Daftar nama yang dipakai, alih-alih yang disebut “names” dalam konfigurasi.",
)
@format_option(sorted(REPORTERS), "text")
@lang_option
@click.option("--exit-zero", is_flag=True, help="Kode keluar 0 walaupun ada temuan.")
@click.pass_context
def check_names_command(
    ctx: click.Context, paths: tuple[Path, ...], register_path: Path | None, form: str, lang: Language | None,
    exit_zero: bool,
) -> None:  # fmt: skip
    """Bandingkan nama, jabatan, dan lembaga dalam NASKAH dengan daftar nama, tanpa aturan lain."""
    given = load_register(register_path) if register_path else None
    settings = settings_of(draft_in(paths[0])).settings
    results = [_check(path, given) for path in some_drafts(paths)]
    if {each.error for each in results} == {_NO_REGISTER}:
        raise HumaslintError(_NO_REGISTER)
    write_report(pieces_of(form, results, report_options(lang or settings.lang)), None)
    ctx.exit(exit_code(summarize(results), "suggestion", exit_zero=exit_zero))


_NO_REGISTER = "Tidak ada daftar nama: sebut dengan --names atau di bawah “names” dalam konfigurasi."
RULES = ("nama/register-ejaan", "nama/register-jabatan", "nama/register-lembaga")
"""The rules that hold a release against the register."""


def _check(path: Path, given: Register | None) -> FileResult:
    """Return what the register says of a file: the one given, or the one of the settings that govern the file."""
    name = path.as_posix()
    try:
        settings = for_path(settings_of(path), path)
        house = settings.office._replace(register=given or settings.register)
        if house.register is None:
            raise HumaslintError(_NO_REGISTER)
        source = decode(read_draft(path), name)
        return FileResult(name, source, lint(parse(source, language=settings.language), _ruleset(), house))
    except HumaslintError as error:
        return FileResult(name, None, error=message_of(error, path))


@cache
def _ruleset() -> Ruleset:
    return choose(library_of(()), RULES)
