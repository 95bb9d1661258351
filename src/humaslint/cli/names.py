"""`humaslint names`: learn a register of names from an archive, and hold releases against it."""

from __future__ import annotations

from pathlib import Path

import click

from humaslint.engine.discover import discover
from humaslint.model.errors import HumaslintError


@click.group("names")
def names_command() -> None:
    """Daftar nama orang, jabatan, dan lembaga dari arsip siaran."""


@names_command.command("build")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="Tulis daftar ke berkas ini.")
@click.option("--force", is_flag=True, help="Timpa berkas yang sudah ada.")
@click.option("--jobs", type=click.IntRange(min=0), default=0, help="Banyaknya proses; 0: sebanyak inti prosesor.")
@click.pass_context
def build_command(ctx: click.Context, paths: tuple[Path, ...], output: Path | None, force: bool, jobs: int) -> None:
    """Susun daftar nama dari naskah atau folder PATHS: ejaan, jabatan, tanggal, dan naskah yang menyebutnya."""
    from humaslint.archive.build import build_register
    from humaslint.archive.register_file import register_text

    if output is not None and output.exists() and not force:
        raise HumaslintError(
            "Berkas ini sudah ada; suntingan Anda di dalamnya akan hilang. Pakai --force.", str(output)
        )
    files = list(discover(paths))
    if not files:
        raise HumaslintError("Tidak ada naskah yang dapat dibaca di sini.", str(paths[0]))
    build = build_register(files, jobs)
    for error in build.errors:
        click.echo(f"humaslint: {error}", err=True)
    text = register_text(build.register, build.releases)
    if output is None:
        click.echo(text, nl=False)
    else:
        _write(output, text)
        register = build.register
        click.echo(f"{output}: {len(register.people)} orang, {len(register.institutions)} lembaga.", err=True)
    ctx.exit(2 if build.errors else 0)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise HumaslintError(f"Daftar tidak dapat ditulis: {error.strerror}.", str(path)) from None
