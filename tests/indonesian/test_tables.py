"""Tables that editors extend: a broken row is told with its line, what is wrong and how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from humaslint.indonesian import tables
from humaslint.indonesian.tables import Form, read_table, word_list
from humaslint.model.errors import HumaslintError

HEAD = "lembaga\tsejak\nBadan Contoh\t2024\n"
FORMS = {"sejak": Form(r"(?:\d{4})?", "tulis tahun, atau kosongkan")}


def test_rows_come_with_their_lines(tmp_path: Path) -> None:
    """Comments and empty lines are passed over, cells are trimmed."""
    path = tmp_path / "tabel.tsv"
    path.write_text(f"{HEAD}# catatan\n\nBadan Lain\t \n", encoding="utf-8")
    rows = [(2, {"lembaga": "Badan Contoh", "sejak": "2024"}), (5, {"lembaga": "Badan Lain", "sejak": ""})]
    assert list(read_table(path, ("lembaga", "sejak"), forms=FORMS)) == rows


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("lembaga\n", 1, "Kolom “sejak” tidak ada di baris judul tabel; tambahkan."),
        (
            f"{HEAD}Badan Lain 2025\n",
            3,
            "Baris punya 1 sel, seharusnya 2 (lembaga, sejak); pisahkan sel dengan satu tab, yang kosong juga.",
        ),
        (f"{HEAD}\t2025\n", 3, "Sel “lembaga” kosong; isi atau hapus barisnya."),
        (f"{HEAD}badan contoh\t\n", 3, "“badan contoh” sudah ada di baris 2; hapus salah satunya."),
        (f"{HEAD}Badan Lain\ttahun lalu\n", 3, "Sel “sejak” berisi “tahun lalu”; tulis tahun, atau kosongkan."),
    ],
)
def test_a_broken_row_is_told(tmp_path: Path, text: str, line: int, message: str) -> None:
    """What is wrong, in which line, and how to mend it."""
    path = tmp_path / "tabel.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(HumaslintError) as caught:
        list(read_table(path, ("lembaga", "sejak"), forms=FORMS))
    assert (caught.value.path, caught.value.line, caught.value.message) == (str(path), line, message)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("bupati\nKepala Dinas\n", 2, "“Kepala Dinas” harus satu kata dengan huruf kecil saja."),
        ("bupati\n(camat\n", 2, "“(camat” harus satu kata dengan huruf kecil saja."),
        ("# a\x0cb\nbupati \n", 2, "“bupati ” harus satu kata dengan huruf kecil saja."),
        ("# jabatan\nbupati\n\nbupati\n", 4, "“bupati” sudah ada di baris 2; hapus salah satunya."),
    ],
)
def test_a_broken_line_of_a_word_list_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, line: int, message: str
) -> None:
    """A word list has one word a line, in small letters, each once."""
    monkeypatch.setattr(tables, "DATA", tmp_path)
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "jabatan.txt").write_text(text, encoding="utf-8")
    with pytest.raises(HumaslintError) as caught:
        word_list("jabatan")
    assert (caught.value.path, caught.value.line, caught.value.message) == (
        str(tmp_path / "words" / "jabatan.txt"),
        line,
        message,
    )
