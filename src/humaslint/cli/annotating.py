"""`humaslint annotate`: the findings in a Word file as comments at their places."""

from __future__ import annotations

from pathlib import Path

import click

from humaslint.cli.selectors import rule_options
from humaslint.cli.shared_options import lang_option
from humaslint.config.file_system import exists, real_path
from humaslint.engine.replace_file import write_file
from humaslint.engine.rulesets import prepare
from humaslint.engine.runner import check_file
from humaslint.model.errors import HumaslintError, reason_of
from humaslint.model.rule import Language
from humaslint.model.run_options import RunOptions
from humaslint.parse.word.comments import annotate
from humaslint.report.margin_note import comments_of
from humaslint.report.masking import masked

_ENDINGS = frozenset({".docx", ".docm"})


@click.command("annotate", short_help="Tulis temuan sebagai komentar di dalam berkas Word.")
@click.argument("draft", metavar="NASKAH", type=click.Path(path_type=Path, readable=False, dir_okay=False))
@click.option(
    "--output",
    "-o",
    metavar="BERKAS",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Berkas Word baru; boleh sama dengan NASKAH.",
)
@click.option("--force", is_flag=True, help="Timpa berkas lain yang sudah ada.")
@rule_options
@lang_option
def annotate_command(draft: Path, output: Path, force: bool, options: RunOptions, lang: Language | None) -> None:
    """Tulis salinan NASKAH (.docx) dengan temuan sebagai komentar Word."""
    is_other = real_path(output) != real_path(draft)
    if is_other and output.suffix.lower() not in _ENDINGS:
        raise HumaslintError("Ini bukan nama berkas Word; akhiri dengan .docx. Tidak ada yang ditulis.", str(output))
    if is_other and exists(output) and not force:
        raise HumaslintError("Berkas ini sudah ada. Pakai --force untuk menimpanya beserta isinya.", str(output))
    language = lang or prepare(draft, options).settings.lang
    result = check_file(draft, options)
    source = result.source
    if source is None:
        raise HumaslintError(result.error or "", draft.as_posix())
    notes = comments_of(masked(result).diagnostics, language)
    data = annotate(source, notes)
    try:
        write_file(real_path(output), data)
    except OSError as error:
        raise HumaslintError(f"Berkas tidak dapat ditulis: {reason_of(error)}.", output.as_posix()) from None
    click.echo(f"{len(notes)} komentar ditulis ke {output}.", err=True)
