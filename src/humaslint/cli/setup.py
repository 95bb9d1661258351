"""`humaslint init` and `humaslint completion`: a first configuration, and completion for a shell."""

from __future__ import annotations

from pathlib import Path

import click

from humaslint.config.settings import FILE_NAME
from humaslint.model.errors import HumaslintError

_TEMPLATE = """\
# Konfigurasi humaslint. Semua kunci boleh dihapus; “humaslint rules” menampilkan aturan yang ada.

# Paket aturan di samping “default”: strict (pilihan gaya), pers (kebiasaan redaksi).
packs: []

# Jangan periksa berkas ini (pola seperti .gitignore).
exclude: []

# Jangan jalankan aturan atau folder aturan ini.
ignore: []

# Ubah tingkat aturan: error, warning, atau suggestion.
levels: {}

# Kata dan nama yang diterima apa adanya.
words: []
names: []

# Kalimat baku yang memang berulang di setiap siaran, misalnya “Tentang …”.
boilerplate: []

# Gaya selingkung: cara kantor menulis hal yang boleh ditulis lebih dari satu cara. Tanpa pilihan, naskah harus ajek.
#   clock: 09.00, 09:00        rupiah: Rp1.000, Rp 1.000       quotes: curly, straight
#   percent: 5%, 5 persen      range: 1–3, 1—3, 1-3, 1 s.d. 3
#   title-case: title (Warga Menanam Pohon), sentence (Warga menanam pohon)
#   date: 3 Maret 2026, 3/3/2026, 03/03/2026, 3-3-2026, 03-03-2026
#   dateline: "{place} ({office}) –", dengan {place} atau {PLACE}, {office}, dan {date} (bentuknya: dateline-date)
house: {}

# Folder berisi aturan sendiri.
rules: []

# Setelan khusus per letak berkas, misalnya "arsip/**": {ignore: [foto]}
paths: {}

# Bahasa pesan (id, en) dan tingkat terendah yang membuat kode keluar 1.
lang: id
fail-on: warning
"""


@click.command("init")
@click.argument("folder", required=False, default=Path(), type=click.Path(path_type=Path, file_okay=False))
def init_command(folder: Path) -> None:
    """Buat .humaslint.yaml di FOLDER (bawaan: folder ini)."""
    path = folder / FILE_NAME
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(_TEMPLATE)
    except FileExistsError:
        raise HumaslintError("Berkas ini sudah ada; tidak ada yang diubah.", str(path)) from None
    except OSError as error:
        raise HumaslintError(f"Tidak dapat dibuat: {error.strerror}.", str(path)) from None
    click.echo(f"{path} dibuat.")


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion_command(shell: str) -> None:
    """Cetak skrip pelengkapan untuk SHELL; misalnya tambahkan ke ~/.bashrc: eval "$(humaslint completion bash)"."""
    from click.shell_completion import get_completion_class

    from humaslint.cli.main import main

    completion = get_completion_class(shell)
    assert completion is not None
    click.echo(completion(main, {}, "humaslint", "_HUMASLINT_COMPLETE").source())
