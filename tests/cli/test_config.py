"""`humaslint config` and mistakes in a configuration, as their users meet them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner

from humaslint.cli.main import main
from humaslint.config.settings import LanguageToolSettings, PathSettings, Settings, load_settings
from humaslint.config.structure import hints_of
from humaslint.model.house import Style

SETTINGS = """\
packs: [strict]
ignore: [foto]
house:
  clock: 09.00
names: ["Apotik: Jaya"]
paths:
  "arsip/**":
    ignore: [kata/luluh]
"""
SHOWN = """\
packs: [strict]                           # baris 1
select: []                                # bawaan
ignore: [foto, kata/luluh]                # baris 2, “arsip/**” baris 8
levels: {}                                # bawaan
rules: []                                 # bawaan
exclude: []                               # bawaan
words: []                                 # bawaan
names: ['Apotik: Jaya']                   # baris 5
boilerplate: []                           # bawaan
quotations: skip                          # bawaan
house:
  clock: '09.00'                          # baris 4
languagetool: {}                          # bawaan
language: id                              # bawaan
lang: id                                  # bawaan
fail-on: warning                          # bawaan
"""


def test_the_settings_of_a_file_are_shown_with_their_lines(tmp_path: Path) -> None:
    """Values of the file, of a glob that matches, and those that are built in can be told apart."""
    path = tmp_path / ".humaslint.yaml"
    path.write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "arsip").mkdir()
    done = CliRunner().invoke(main, ["config", str(tmp_path / "arsip" / "lama.md")])
    assert (done.exit_code, done.output) == (0, f"# {path.as_posix()}\n{SHOWN}")


def test_what_is_shown_is_a_configuration(tmp_path: Path) -> None:
    """It can be kept as a file: it means the same."""
    path = tmp_path / ".humaslint.yaml"
    path.write_text(SETTINGS.replace("ignore: [foto]", "ignore: [foto, kata/luluh]").split("paths")[0], "utf-8")
    copy = tmp_path / "salinan.yaml"
    copy.write_text(SHOWN, encoding="utf-8")
    assert load_settings(copy).settings == load_settings(path).settings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("house:\n\tclock: 09.00\n", ":2: YAML tidak dapat dibaca: awal baris ini memakai tab; pakai spasi."),
        ("lang: id\nwords: [a\x07]\n", ":2: YAML tidak dapat dibaca: ada karakter kendali yang tidak terlihat."),
        ("a: &a [x]\nb: [*a, *a]\n", ":1: Jangkar dan alias YAML (& dan *) tidak didukung."),
        ("lang: !nama id\n", ":1: Tag YAML (!nama) tidak didukung; apit teks yang diawali ! dengan petik."),
        ("names: [Apotik: Jaya]\n", ":1: Nilai “names” harus berupa satu teks; teks yang berisi titik dua diapit"),
        ("lang: id\nlang: en\n", ":2: Kunci “lang” ditulis dua kali (pertama di baris 1)."),
        ("ignore:\n  - foto\n  - kata/luluhh\n", ":3: Tidak ada aturan “kata/luluhh”. Maksudnya “kata/luluh”?"),
        ("paths:\n  '*.md':\n    levels: {kataa: error}\n", ":3: Tidak ada aturan “kataa”. Maksudnya “kata”?"),
        ("languagetool: {timeout: -1}\n", ":1: Nilai “timeout” harus lebih dari 0 detik."),
        ("house: {titlecase: title}\n", ":1: Kunci “titlecase” tidak dikenal. Maksudnya “title-case”?"),
    ],
)
def test_a_mistake_ends_the_run_with_its_place_and_cure(tmp_path: Path, text: str, told: str) -> None:
    """The exit code is 2, and the message has file and line."""
    path = tmp_path / "setelan.yaml"
    path.write_text(text, encoding="utf-8")
    draft = tmp_path / "siaran.md"
    draft.write_text("Warga menanam pohon.\n", encoding="utf-8")
    done = CliRunner().invoke(main, [str(draft), "--config", str(path)])
    assert done.exit_code == 2
    assert f"humaslint: {path}{told}" in done.output


def test_the_first_configuration_names_every_setting(tmp_path: Path) -> None:
    """As it is written it is the default one; with its comments taken away every setting in it is right."""
    done = CliRunner().invoke(main, ["init", str(tmp_path)])
    path = tmp_path / ".humaslint.yaml"
    assert (done.exit_code, load_settings(path).settings) == (0, Settings())
    full = tmp_path / "penuh.yaml"
    full.write_text(re.sub(r"(?m)^  # ", "  ", path.read_text("utf-8")), encoding="utf-8")
    settings = load_settings(full).settings
    assert [name for name, form in settings.house._asdict().items() if form is None] == []
    assert settings.languagetool == LanguageToolSettings(url="http://localhost:8081")
    assert settings.paths == {"arsip/**": PathSettings(ignore=("foto",)), "en/**": PathSettings(language="en")}


def test_the_page_on_house_style_has_every_setting() -> None:
    """docs/house-style.md has a row for each key of `house`, with all of its values."""
    page = (Path(__file__).resolve().parents[2] / "docs" / "house-style.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    for name, kind in hints_of(Style).items():
        row = next(line for line in rows if line.startswith(f"| `{name.replace('_', '-')}` |"))
        values = [value for option in get_args(kind) for value in get_args(option)]
        assert [value for value in values if f"`{value}`" not in row and "as `date`" not in row] == []


def test_a_configuration_under_another_name_is_not_passed_over(tmp_path: Path) -> None:
    """`.humaslint.yml` is told of, for its settings would not hold."""
    (tmp_path / ".humaslint.yml").write_text("lang: en\n", encoding="utf-8")
    done = CliRunner().invoke(main, ["config", str(tmp_path)])
    assert (done.exit_code, done.output) == (
        2,
        f"humaslint: {tmp_path}/.humaslint.yml: Konfigurasi bernama .humaslint.yaml; ganti nama berkas ini.\n",
    )
