"""`humaslint mentions`: the people, institutions, places, days and amounts that a release names."""

from __future__ import annotations

from pathlib import Path

import click

from humaslint.archive.mentions import find_mentions
from humaslint.cli.shared_options import format_option, lang_option
from humaslint.cli.telling import tell
from humaslint.config.settings import for_path
from humaslint.config.settings_search import draft_in, settings_of
from humaslint.engine.discover import some_drafts
from humaslint.engine.draft_file import read_draft
from humaslint.engine.drafts import message_of
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Language
from humaslint.parse import parse
from humaslint.parse.encoding import decode
from humaslint.report.mentions_page import Named, mentions_json, mentions_table


@click.command("mentions", short_help="Daftar orang, lembaga, tempat, dan angka dalam naskah.")
@click.argument(
    "paths", nargs=-1, required=True, metavar="NASKAH...", type=click.Path(path_type=Path, readable=False, exists=True)
)
@format_option()
@lang_option
@click.pass_context
def mentions_command(ctx: click.Context, paths: tuple[Path, ...], form: str, lang: Language | None) -> None:
    """Daftar orang, lembaga, tempat, tanggal, jam, dan jumlah yang disebut dalam NASKAH, dengan letaknya."""
    files: list[Named] = []
    faults: list[str] = []
    for path in some_drafts(paths):
        try:
            files.append(_read(path))
        except HumaslintError as error:
            faults.append(f"{path.as_posix()}: {message_of(error, path)}")
    language = lang or settings_of(draft_in(paths[0])).settings.lang
    text = mentions_json(files, language) if form == "json" else mentions_table(files, language)
    click.echo(text, nl=bool(text) and not text.endswith("\n"))
    for fault in faults:
        tell(fault)
    ctx.exit(2 if faults else 0)


def _read(path: Path) -> Named:
    name = path.as_posix()
    settings = for_path(settings_of(path), path)
    document = parse(decode(read_draft(path), name), language=settings.language)
    return Named(name, document, find_mentions(document))
