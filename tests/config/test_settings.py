"""The settings file: found upwards, typed, with mistakes told by file and line."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from humaslint.config.settings import LanguageToolSettings, Settings, for_path, load_settings
from humaslint.config.settings_search import draft_in, find_settings, settings_of
from humaslint.model.errors import HumaslintError
from humaslint.model.house import House, Style


def write(folder: Path, text: str) -> Path:
    path = folder / ".humaslint.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_nearest_file_above_governs(tmp_path: Path) -> None:
    """A draft deep in a folder is governed by the settings above it."""
    write(tmp_path, "ignore: [kata]\nlang: en\nfail-on: error\n")
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    found = find_settings(deep)
    assert found.settings == Settings(ignore=("kata",), lang="en", fail_on="error")
    assert found.root == tmp_path


def test_settings_for_a_path_add_to_the_rest(tmp_path: Path) -> None:
    """A glob under `paths` adds to ignore and levels and replaces select."""
    path = write(
        tmp_path,
        'select: [kata, foto]\nignore: [foto]\nlevels: {kata: error}\npaths:\n  "arsip/**":\n'
        "    select: kata\n    ignore: [kata/luluh]\n    levels: {kata/ulang: suggestion}\n  lain: {language: jv}\n",
    )
    file = load_settings(path)
    assert for_path(file, tmp_path / "baru.md") == file.settings
    archived = for_path(file, tmp_path / "arsip" / "2019" / "lama.md")
    assert archived.select == ("kata",)
    assert archived.ignore == ("foto", "kata/luluh")
    assert archived.levels == {"kata": "error", "kata/ulang": "suggestion"}
    assert for_path(file, tmp_path / "lain" / "a.md") == replace(file.settings, language="jv")


def test_the_language_of_drafts(tmp_path: Path) -> None:
    """One language for all drafts, another for those of a folder."""
    file = load_settings(write(tmp_path, 'language: jv\npaths:\n  "en/**":\n    language: en\n'))
    names = ("a.md", "en/a.md")
    assert [for_path(file, tmp_path / name).language for name in names] == ["jv", "en"]


def test_what_the_house_accepts(tmp_path: Path) -> None:
    """Words are accepted in any letter case; names and boilerplate as they are written."""
    path = write(tmp_path, "words: [Praktek]\nnames: [Apotik Jaya]\nboilerplate: ['Tentang Dinas']\n")
    assert load_settings(path).settings.office == House(frozenset({"praktek"}), ("Apotik Jaya",), ("Tentang Dinas",))


def test_the_house_style_is_its_own_example(tmp_path: Path) -> None:
    """A form is written as it looks; `09:00` is no number of seconds, and what is not chosen stays open."""
    path = write(tmp_path, "house:\n  clock: 09:00\n  rupiah: Rp 1.000\n  range: 1–3\n")
    assert load_settings(path).settings.office == House(style=Style(clock="09:00", rupiah="Rp 1.000", range="1–3"))


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("ignroe: [kata]\n", 1, "“ignroe” tidak dikenal. Maksudnya “ignore”?"),
        ("LANG: en\n", 1, "“LANG” tidak dikenal. Maksudnya “lang”?"),
        ("lang: id\nfail-on: fatal\n", 2, "pilih error, warning, atau suggestion"),
        ("packs: [strik]\n", 1, "“packs: strik” tidak dikenal (maksudnya “strict”?)"),
        ("lang: [id]\n", 1, "harus berupa satu teks"),
        ("levels: kata\n", 1, "pasangan “kunci: nilai”"),
        ("house:\n  clok: 09.00\n", 2, "“clok” tidak dikenal. Maksudnya “clock”?"),
        (
            "house:\n  rupiah: Rp. 1.000\n",
            2,
            "“rupiah: Rp. 1.000” tidak dikenal (maksudnya “Rp 1.000”?); pilih Rp1.000 atau",
        ),
        (
            'house:\n  clock: 09:00\n  dateline: "{tempat} –"\n',
            3,
            "“{tempat}” tidak dikenal; yang ada {place}, {PLACE}",
        ),
        ("house: rapi\n", 1, "pasangan “kunci: nilai”"),
        ("paths:\n  x:\n    selct: [a]\n", 3, "Maksudnya “select”?"),
        ("paths:\n  x:\n    language: English\n", 3, "“English” bukan kode bahasa; tulis misalnya en."),
        ("lang: {}\n", 1, "Nilai “lang” harus berupa satu teks."),
        ("lang: {a: b}\n", 1, "Nilai “lang” harus berupa satu teks; teks yang berisi titik dua diapit dengan petik."),
        ("lang: en\nlanguage: ''\n", 2, "“” bukan kode bahasa"),
        ("exclude: [arsip/, '*a*a*a*a*a']\n", 1, "paling banyak 4 tanda “*” di antara garis miring"),
        ("paths:\n  '**/a/**/b/**/c/**/d/**/e': {language: en}\n", 2, "” bukan pola nama berkas"),
        ("exclude: ['!']\n", 1, "“!” bukan pola nama berkas"),
        ("exclude: ['arsip\\2020']\n", 1, "“arsip\\2020”: tulis garis miring “/” di antara folder, juga di Windows."),
        ("exclude:\n- a\npaths:\n  'arsip\\': {ignore: kata}\n", 4, "tulis garis miring “/” di antara folder"),
        ("lang: en\nnames: [a.yml, Budi, b.yaml]\n", 2, "“names” menyebut lebih dari satu daftar nama."),
        ("lang: id\nlanguagetool:\n  timeout: 0\n", 3, "harus lebih dari 0 detik"),
        ("languagetool:\n  timeout: inf\n", 2, "harus lebih dari 0 detik"),
        ("languagetool:\n  timeout: lama\n", 2, "Nilai “timeout” harus berupa bilangan."),
        ("lang: id\nlanguagetool:\n  picky: ya\n", 3, "Nilai “picky” harus true atau false."),
        ("languagetool:\n  url: localhost\n", 2, "“localhost” bukan alamat peladen"),
    ],
)
def test_a_mistake_names_file_line_and_cure(tmp_path: Path, text: str, line: int, words: str) -> None:
    """An unknown key or a wrong value is an error that tells what would be right."""
    path = write(tmp_path, text)
    with pytest.raises(HumaslintError) as caught:
        load_settings(path)
    assert (caught.value.path, caught.value.line) == (str(path), line)
    assert words in caught.value.message


def test_values_at_the_edge_are_right(tmp_path: Path) -> None:
    """Four stars in a part of a pattern and half a second of patience are enough."""
    text = "exclude: ['*a*b*c*/x', '**/a/**/b/**/c/**', 'a\\ ', '\\#a']\nlanguagetool: {timeout: 0.5}\n"
    settings = load_settings(write(tmp_path, text)).settings
    exclude = ("*a*b*c*/x", "**/a/**/b/**/c/**", "a\\ ", "\\#a")
    assert settings == Settings(exclude=exclude, languagetool=LanguageToolSettings("", "en-US", timeout=0.5))
    assert not settings.languagetool.picky


def test_a_key_without_a_value_says_nothing(tmp_path: Path) -> None:
    """A list whose items have all been made comments is an empty list, and names no rule."""
    file = load_settings(write(tmp_path, "select:\nignore:\n  # - kata\nlevels:\npaths:\n  'a/**':\n    ignore:\n"))
    assert file.selectors == ()
    assert for_path(file, tmp_path / "a" / "b.md") == file.settings
    assert (file.settings.select, file.settings.ignore, file.settings.levels) == ((), (), {})


def test_rules_are_named_where_they_can_be_and_nowhere_else(tmp_path: Path) -> None:
    """A folder of drafts may be called `ignore`: what stands below it is no rule."""
    special = "paths:\n  ignore: {language: en}\n  select:\n    levels: {kata: error}\n    ignore: judul\n"
    file = load_settings(write(tmp_path, f"levels: {{foto: error}}\n{special}"))
    assert file.selectors == (("foto", 1), ("kata", 5), ("judul", 6))


def test_a_missing_rule_folder_is_an_error(tmp_path: Path) -> None:
    """A folder of rules that is not there is not passed over in silence."""
    path = write(tmp_path, "lang: id\nrules: [gaya]\n")
    with pytest.raises(HumaslintError, match="yaml:2: Folder aturan “gaya” tidak ada"):
        load_settings(path)


def test_rules_outside_the_project_are_refused(tmp_path: Path) -> None:
    """A configuration leads nowhere else, by `..`, by a whole path or by a link."""
    (tmp_path / "luar").mkdir()
    (tmp_path / "kantor").mkdir()
    (tmp_path / "kantor" / "tautan").symlink_to(tmp_path / "luar")
    for name in ("../luar", str(tmp_path / "luar"), "tautan", "a/../../luar"):
        path = write(tmp_path / "kantor", f"rules: [{name}]\n")
        with pytest.raises(HumaslintError, match="harus berada di dalam") as caught:
            load_settings.__wrapped__(path)
        assert (caught.value.path, caught.value.line) == (str(path), 1)


@pytest.mark.parametrize(
    ("make", "what"), [(os.mkfifo, "ini pipa, bukan berkas"), (os.mkdir, "ini folder, bukan berkas")]
)
def test_what_is_no_file_is_told(tmp_path: Path, make: Callable[[Path], None], what: str) -> None:
    """A pipe or a folder where the settings should be is neither waited for nor passed over."""
    path = tmp_path / ".humaslint.yaml"
    make(path)
    with pytest.raises(HumaslintError) as caught:
        find_settings(tmp_path)
    hint = "ganti namanya, lalu tulis konfigurasi sebagai berkas biasa"
    assert str(caught.value) == f"{path}: Konfigurasi tidak dapat dibaca: {what}; {hint}."


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    """Only of what is no file does a new name help."""
    path = tmp_path / ".humaslint.yaml"
    path.write_bytes(b"lang: \xff\n")
    for given, reason in (
        (path, "bukan UTF-8; simpan ulang sebagai UTF-8"),
        (tmp_path / "x", "tidak ada berkas atau folder dengan nama itu"),
    ):
        with pytest.raises(HumaslintError) as caught:
            load_settings(given)
        assert str(caught.value) == f"{given}: Konfigurasi tidak dapat dibaca: {reason}."


def test_a_relative_folder_is_one_of_where_we_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings found from one folder are not those of another."""
    found = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        write(tmp_path / name, f"ignore: {name}\n")
        monkeypatch.chdir(tmp_path / name)
        found += [settings_of(Path("x.md")).settings.ignore, find_settings(Path()).settings.ignore]
    assert found == [("a",), ("a",), ("b",), ("b",)]


def test_a_draft_that_a_path_stands_for(tmp_path: Path) -> None:
    """A file stands for itself, there or not; a folder for any draft in it."""
    paths = tmp_path / "a.md", tmp_path
    assert [draft_in(path) for path in paths] == [tmp_path / "a.md", tmp_path / "naskah.md"]


@pytest.mark.parametrize(("key", "name", "what"), [("words", "kata.txt", "kata"), ("names", "nama.yml", "nama")])
def test_a_list_that_is_no_utf_8_is_told(tmp_path: Path, key: str, name: str, what: str) -> None:
    """A list that Notepad saved in another encoding is not read with wrong letters."""
    (tmp_path / ".humaslint.yaml").write_text(f"{key}: [{name}]\n", encoding="utf-8")
    (tmp_path / name).write_bytes("café\n".encode("cp1252"))
    with pytest.raises(HumaslintError) as caught:
        find_settings(tmp_path)
    assert str(caught.value) == f"{tmp_path / name}: Daftar {what} harus disimpan sebagai UTF-8."
