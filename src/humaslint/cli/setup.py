"""`humaslint init`, `config`, `clean` and `completion`: settings written and shown, kept results removed, the shell."""

from __future__ import annotations

from pathlib import Path

import click

from humaslint.cli.shared_options import config_option
from humaslint.config.settings_search import FILE_NAME, draft_in, find_settings
from humaslint.engine.cache import FOLDER as RESULTS
from humaslint.engine.cache import clear
from humaslint.engine.rulesets import prepare
from humaslint.model.errors import HumaslintError, reason_of
from humaslint.model.run_options import RunOptions
from humaslint.report.settings_page import settings_page

_TEMPLATE = """\
# Konfigurasi humaslint. Semua kunci boleh dihapus. “humaslint rules” menampilkan aturan yang ada, “humaslint config”
# setelan yang berlaku bagi sebuah naskah. Yang didahului tanda # belum berlaku: hapus tandanya untuk memakainya.

# Paket aturan di samping “default”: strict (pilihan gaya), pers (kebiasaan redaksi), misalnya [strict, pers].
packs: []

# Hanya jalankan aturan atau folder aturan ini, misalnya [kata, judul/titik]; kosong: semua aturan paket di atas.
select: []

# Jangan jalankan aturan atau folder aturan ini, misalnya [foto, kata/diperdebatkan].
ignore: []

# Ubah tingkat aturan: error, warning, atau suggestion, misalnya {foto: suggestion}.
levels: {}

# Jangan periksa berkas ini (pola seperti .gitignore), misalnya [arsip/].
exclude: []

# Kata dan nama yang diterima apa adanya, misalnya [jamaah] dan [Apotik Sumber Waras].
words: []
names: []

# Kalimat baku yang memang berulang di setiap siaran, misalnya ["Tentang Dinas Kesehatan"]; cukup awalnya.
boilerplate: []

# Ejaan di dalam kutipan langsung: skip (lewati) atau report (laporkan sebagai saran, tanpa perbaikan).
quotations: skip

# Gaya selingkung: pilihan kantor bila beberapa cara sama-sama boleh. Tanpa pilihan: satu naskah, satu cara.
house:
  # clock: 09.00                         # atau 09:00
  # rupiah: Rp1.000                      # atau Rp 1.000
  # percent: 5 persen                    # atau 5%
  # range: 1–3                           # atau 1—3, 1-3, 1 s.d. 3
  # date: 3 Maret 2026                   # atau 3/3/2026, 03/03/2026, 3-3-2026, 03-03-2026
  # quotes: curly                        # “begini”; atau straight: "begini"
  # title-case: title                    # Warga Menanam Pohon; atau sentence: Warga menanam pohon
  # dateline: "{place} ({office}) –"     # dari {place} atau {PLACE}, {office}, dan {date}
  # dateline-date: 3 Maret 2026          # bentuk {date} di dalamnya, seperti date

# Peladen LanguageTool untuk bagian berbahasa Inggris; hanya dipakai dengan --languagetool.
languagetool:
  # url: http://localhost:8081           # tanpa ini, peladen dijalankan di komputer ini
  # language: en-US
  # disable: []
  # enable: []
  # picky: false
  # timeout: 30

# Folder berisi aturan sendiri, misalnya [aturan].
rules: []

# Setelan khusus per letak berkas: select, ignore, levels, dan language (bahasa naskah).
paths:
  # "arsip/**": {ignore: [foto]}
  # "en/**": {language: en}

# Bahasa naskah yang tidak menyebut bahasanya sendiri.
language: id

# Bahasa pesan (id, en) dan tingkat terendah yang membuat kode keluar 1.
lang: id
fail-on: warning
"""


@click.command("init", short_help="Buat .humaslint.yaml, berkas konfigurasi.")
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
        raise HumaslintError(f"Tidak dapat dibuat: {reason_of(error)}.", str(path)) from None
    click.echo(f"{path} dibuat.")


@click.command("config", short_help="Tampilkan setelan yang berlaku dan dari mana asalnya.")
@click.argument("path", metavar="[NASKAH]", required=False, default=Path(), type=click.Path(path_type=Path))
@config_option
def config_command(path: Path, config: Path | None) -> None:
    """Tampilkan setelan yang berlaku bagi NASKAH (bawaan: folder ini) dan dari mana asalnya."""
    file = draft_in(path)
    click.echo(settings_page(prepare(file, RunOptions(config=config)), file))


@click.command("clean", short_help="Hapus hasil pemeriksaan yang disimpan.")
@click.argument("folder", required=False, default=Path(), type=click.Path(path_type=Path, file_okay=False, exists=True))
def clean_command(folder: Path) -> None:
    """Hapus hasil yang disimpan dari pemeriksaan di FOLDER (bawaan: folder ini)."""
    file = find_settings(folder)
    kept = (file.root if file.path else folder) / RESULTS
    try:
        is_cleared = clear(kept)
    except OSError as error:
        raise HumaslintError(f"Tidak dapat dihapus: {reason_of(error)}.", str(kept)) from None
    click.echo(f"{kept} dihapus." if is_cleared else "Tidak ada yang perlu dihapus.")


@click.command("completion", short_help="Cetak skrip pelengkapan perintah untuk shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion_command(shell: str) -> None:
    """Cetak skrip pelengkapan perintah, yang dipasang misalnya di ~/.bashrc: eval "$(humaslint completion bash)"."""
    from click.shell_completion import get_completion_class

    from humaslint.cli.main import main

    completion = get_completion_class(shell)
    assert completion is not None
    click.echo(completion(main, {}, "humaslint", "_HUMASLINT_COMPLETE").source())
