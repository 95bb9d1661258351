"""Words that the title spells in one way and the text in another."""

from __future__ import annotations

from pathlib import Path

import pytest

from humaslint import RunOptions, lint_text
from humaslint.rules.checks.spellings import spellings

TABLE = """\
salah\tbaku\tkelas\tnama\talasan
ijin\tizin\tn\t\tejaan
kwitansi\tkuitansi\tn\t\tejaan
kuwitansi\tkuitansi\tn\t\tejaan
"""


def found(title: str, body: str) -> list[tuple[str, str]]:
    """The words of the title reported, each with the word it points to."""
    text = f"# {title}\n\n{body}\n"
    findings = lint_text(text, "siaran.md", RunOptions(select=("kata/varian-judul",)))
    return [(each.text, text[slice(*each.related[0])]) for each in findings]


def test_a_table_gives_every_spelling_of_a_word(tmp_path: Path) -> None:
    """From the right one to the wrong ones, from a wrong one to all others."""
    path = tmp_path / "tabel.tsv"
    path.write_text(TABLE, encoding="utf-8")
    assert spellings("kuitansi", (path,), ()) == {"kwitansi", "kuwitansi"}
    assert spellings("kwitansi", (path,), ()) == {"kuitansi", "kuwitansi"}
    assert spellings("pasar", (path,), ()) == frozenset()


@pytest.mark.parametrize(
    ("title", "body", "pair"),
    [
        ("Melur Siap Jadi Mitra Tepercaya", "Warga mencari mitra terpercaya.", ("Tepercaya", "terpercaya")),
        ("Melur Siap Jadi Mitra Terpercaya", "Warga mencari mitra tepercaya.", ("Terpercaya", "tepercaya")),
        ("Melur Tanam 20 Hektare Jagung", "Lahan seluas 20 hektar ditanami.", ("Hektare", "hektar")),
    ],
)
def test_the_title_is_reported_whichever_spelling_it_has(title: str, body: str, pair: tuple[str, str]) -> None:
    """The finding stands in the title and points into the text."""
    assert found(title, body) == [pair]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Melur Siap Jadi Mitra Tepercaya", "Mitra tepercaya dicari. Ada pula yang menulis terpercaya."),
        ("Melur Terbitkan Izin", "Warga makan di Warung Ijin Mampir."),
        ("Melur Terbitkan Izin", "“Ijin saya lama sekali,” kata Rani."),
        ("Melur Terbitkan Izin", "Lihat https://contoh.example/ijin."),
        ("Perintah Camat", "Pemerintah kecamatan bekerja."),
    ],
)
def test_a_name_a_quotation_or_another_word_is_no_variant(title: str, body: str) -> None:
    """Only the release's own running words count, and not where it has the title's spelling too."""
    assert found(title, body) == []
