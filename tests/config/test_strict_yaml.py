"""YAML is read strictly: nothing is guessed and every mistake has a line."""

from __future__ import annotations

import pytest

from humaslint.config.strict_yaml import Node, read_yaml
from humaslint.model.errors import HumaslintError


def test_scalars_stay_strings_and_know_their_line() -> None:
    """`no`, numbers and dates are words of a word list, not values to guess at."""
    assert read_yaml("a: no\nb:\n  - 1.0\n  - 2020-01-01\n", "x.yaml") == Node(
        {"a": Node("no", 1), "b": Node([Node("1.0", 3), Node("2020-01-01", 4)], 2)}, 1
    )


def test_an_empty_file_is_an_empty_mapping() -> None:
    """A file of comments says nothing and is no mistake."""
    assert read_yaml("# kosong\n", "x.yaml") == Node({}, 1)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\na: 2\n", 2, "“a” ditulis dua kali (pertama di baris 1)"),
        ("x: y\na: [1\nb: 2\n", 2, "YAML tidak dapat dibaca: kurung siku “[” belum ditutup."),
        ('a: "b\nc: d\n', 1, "tanda petik belum ditutup"),
        ('a: b\nc: "d\ne: f\ng: "h"\n', 2, "baru ditutup di baris 4"),
        ("a: b\n  c: d\n", 2, "titik dua di tempat yang tidak semestinya"),
        ("? >-\n  a\n  b\n: c\n", 1, "Kunci ini berlanjut di baris lain"),
        ("a: b: c\n", 1, "titik dua di tempat yang tidak semestinya"),
        ("a:\n  - b\n c: d\n", 3, "tidak sejajar dengan yang di atasnya"),
        ("a: @b\n", 1, "harus diapit tanda petik"),
        ("a: 1\nb\nc: 2\n", 3, "kunci tanpa titik dua"),
        ("a: 1\n---\nb: 2\n", 2, "lebih dari satu dokumen"),
        ("a: &x [1]\nb: *x\n", 1, "alias YAML"),
        ("? [a, b]\n: c\n", 1, "Kunci harus berupa teks"),
        ("a: b\nc: !rahasia d\n", 2, "Tag YAML (!rahasia) tidak didukung"),
        ("a: !!python/name:os.system\n", 1, "tidak didukung"),
        ("a: *b\n", 1, "diawali * dan harus diapit"),
        ("a: &b 1\nc: &b 2\n", 2, "diawali & dan harus diapit"),
        ("a: !b!c d\n", 1, "diawali ! dan harus diapit"),
        ("a: !<b\n", 1, "diawali ! dan harus diapit"),
        ('a: "\\q"\n', 1, "garis miring terbalik"),
        ("a: - b\n", 1, "butir daftar “-” ditulis di baris sendiri"),
        ("%a b\n---\nc: d\n", 1, "baris yang diawali % tidak didukung"),
        ("a: b\n\tc: d\n", 2, "awal baris ini memakai tab; pakai spasi"),
        ("a: b\nc: \x01\n", 2, "karakter kendali yang tidak terlihat"),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, line: int, words: str) -> None:
    """The message names the file, the line and what is wrong."""
    with pytest.raises(HumaslintError, match=r"x\.yaml") as caught:
        read_yaml(text, "x.yaml")
    assert caught.value.line == line
    assert words in caught.value.message


def test_deep_nesting_is_an_error_not_a_crash() -> None:
    """Ten thousand open brackets end in a message, whichever reader stumbles over them."""
    with pytest.raises(HumaslintError, match="bersarang terlalu dalam"):
        read_yaml("[" * 10_000 + "]" * 10_000, "x.yaml")
