"""`humaslint server` and `humaslint web`: findings as the draft is written, in an editor and in a browser."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from socket import AF_INET, AF_INET6, create_server, socket

import click

from humaslint.cli.selectors import rule_options
from humaslint.cli.shared_options import lang_option
from humaslint.model.errors import HumaslintError, reason_of
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
    with _needing("penyunting teks", "lsp", "pygls"):
        from humaslint.lsp.server import make_server
    make_server(options, lang).start_io()


@click.command("web", short_help="Sajikan halaman untuk memeriksa naskah di peramban.")
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ALAMAT", help="Alamat yang dilayani.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8017,
    show_default=True,
    metavar="PORTA",
    help="Porta; 0 berarti yang mana saja yang bebas.",
)
@click.option("--open", "is_opened", is_flag=True, help="Buka halamannya di peramban.")
@rule_options
@lang_option
def web_command(options: RunOptions, lang: Language | None, host: str, port: int, is_opened: bool) -> None:
    """Sajikan halaman untuk memeriksa dan memperbaiki naskah di peramban, sampai dihentikan (Ctrl+C).

    Naskah tidak disimpan. Bawaannya, hanya komputer ini yang dilayani: lihat docs/browser.md.
    """
    with _needing("halaman di peramban", "web", "starlette", "uvicorn"):
        from humaslint.web.app import make_app, serve
    app = make_app(options, lang, host)
    with _listening(host, port) as listener:
        shown = f"[{host}]" if ":" in host else host
        address = f"http://{shown}:{listener.getsockname()[1]}"
        click.echo(f"Buka {address} di peramban; Ctrl+C menghentikan.", err=True)
        if is_opened:
            click.launch(address)
        serve(app, listener)


@contextmanager
def _needing(purpose: str, extra: str, *packages: str) -> Iterator[None]:
    """Raise HumaslintError where a package of somebody else's cannot be imported; it says what installs the extra."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "humaslint":
            raise
        python = f'"{sys.executable}"' if " " in sys.executable else sys.executable
        raise HumaslintError(
            f"Untuk {purpose} diperlukan {' dan '.join(packages)}: pasang humaslint[{extra}], "
            f"misalnya dengan “{python} -m pip install {' '.join(packages)}”."
        ) from None


def _listening(host: str, port: int) -> socket:
    """Return a socket that listens there. Raises HumaslintError where none can."""
    try:
        return create_server((host, port), family=AF_INET6 if ":" in host else AF_INET)
    except (TypeError, UnicodeError):
        raise HumaslintError(f"“{host}” bukan alamat.") from None
    except OSError as error:
        told = (error.strerror or "").partition(" (while attempting")[0]  # to which `create_server` adds the address
        reason = reason_of(OSError(error.errno, told))
        raise HumaslintError(
            f"Tidak dapat melayani di {host}:{port}: {reason}. Pilih --port atau --host yang lain."
        ) from None
