"""`humaslint audit`: an archive summed up, as a table, JSON, CSV or a page."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from humaslint.cli.output import report_options, write_report
from humaslint.cli.progress import with_progress
from humaslint.cli.running import MANY
from humaslint.cli.selectors import rule_options
from humaslint.cli.shared_options import form_for, format_option, jobs_option, lang_option, output_option
from humaslint.config.settings_search import draft_in
from humaslint.engine.cache import AUDITS, FOLDER, ResultCache
from humaslint.engine.discover import some_drafts
from humaslint.engine.rulesets import prepare
from humaslint.model.rule import Language
from humaslint.model.run_options import RunOptions
from humaslint.report.audit import AUDIT_REPORTERS


@click.command("audit", short_help="Ringkas sebuah arsip: temuan, nama, dan salinan.")
@click.argument(
    "paths", metavar="NASKAH...", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False, exists=True)
)
@rule_options
@format_option(AUDIT_REPORTERS)
@output_option("Tulis laporan ke berkas ini, bentuknya menurut akhirannya (misalnya .csv); “-”: keluaran standar.")
@jobs_option
@click.option("--no-cache", is_flag=True, help="Baca juga naskah yang tidak berubah sejak audit terakhir.")
@lang_option
@click.pass_context
def audit_command(
    ctx: click.Context, paths: tuple[Path, ...], options: RunOptions, form: str, output: Path | None, jobs: int | None,
    no_cache: bool, lang: Language | None,
) -> None:  # fmt: skip
    """Ringkas sebuah arsip.

    Temuan per aturan dan bulan, naskah dengan temuan terbanyak, nama yang ejaannya berbeda, dan salinan.
    """
    from humaslint.archive.audit import audit_files

    settings_file = prepare(draft_in(paths[0]), options)
    files = some_drafts(paths, options)
    is_cached = len(files) >= MANY and not no_cache
    cache = ResultCache(settings_file.root / FOLDER, AUDITS) if is_cached else None
    watched = partial(with_progress, title="Membaca arsip", count=len(files))
    audit = audit_files(files, options, jobs, cache, watched)
    look = report_options(lang or settings_file.settings.lang, is_plain=output is not None)
    write_report([AUDIT_REPORTERS[form_for(ctx, form, output, AUDIT_REPORTERS)](audit, look)], output)
    ctx.exit(2 if audit.errors else 0)
