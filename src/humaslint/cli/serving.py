"""`humaslint server`: findings in an editor, as the draft is written."""

from __future__ import annotations

import click

from humaslint.cli.selectors import rule_options
from humaslint.cli.shared_options import lang_option
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Language
from humaslint.model.run_options import RunOptions


@click.command("server", short_help="Layani penyunting teks (Language Server Protocol).")
@rule_options
@lang_option
@click.option("--stdio", is_flag=True, hidden=True, help="Bicara lewat masukan dan keluaran standar, seperti biasa.")
def server_command(options: RunOptions, lang: Language | None, stdio: bool) -> None:  # noqa: ARG001
    """Layani penyunting teks lewat masukan dan keluaran standar, menurut Language Server Protocol.

    Penyunting yang menjalankannya: lihat docs/editors.md.
    """
    try:
        from humaslint.lsp.server import make_server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "humaslint":
            raise
        raise HumaslintError("Untuk penyunting teks diperlukan pygls: pasang humaslint[lsp].") from None
    make_server(options, lang).start_io()
