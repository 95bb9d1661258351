"""`humaslint words`: how a word is judged, and the office's list of words that are accepted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from humaslint.cli.main import main
from humaslint.config.settings import load_settings
from humaslint.config.settings_edit import with_word_list
from humaslint.config.settings_search import forget_settings
from humaslint.config.word_list import fault_of, load_word_list, read_word_list, with_words
from humaslint.model.errors import HumaslintError

EXPLAINED = """\
pelatihna: tampaknya salah ketik
  batas     8 (nilai yang harus dicapai saran)
  saran     pelatihan  nilai 104  dua huruf tertukar
  saran     pelatihnya  nilai 68  satu huruf kurang

himbauannya: tidak baku
  tulis     imbauannya  kata/tidak-baku  menurut KBBI; Perpres 63/2019 Pasal 2

berlari-lari: baku
  bentuk    ber- + lari
  ulang     berlari-lari

Sultrawati: tidak dikenal, tanpa kata lain yang cukup dekat
  batas     8 (nilai yang harus dicapai saran; tidak ada yang mencapainya)
"""
JSON = [
    {
        "word": "fatwaa",
        "verdict": "typo",
        "remarks": [],
        "frequency": 0.0,
        "parts": [[]],
        "reduplication": False,
        "needed": 12,
        "suggestions": [{"word": "fatwa", "frequency": 3.97, "cost": 0.5, "edit": "extra", "score": 83.0}],
    },
    {
        "word": "kegiatannya",
        "verdict": "standard",
        "remarks": [],
        "frequency": 3.93,
        "parts": [
            [
                {"stem": "kegiatan", "prefix": "", "suffix": "", "clitic": "nya"},
                {"stem": "giat", "prefix": "ke", "suffix": "an", "clitic": "nya"},
            ]
        ],
        "reduplication": False,
        "needed": None,
        "suggestions": [],
    },
]
HEADER = """\
# Kata yang diterima apa adanya: satu kata sebaris, alasannya di belakang tanda #.
# “humaslint words add KATA --reason ALASAN” menambahkannya menurut abjad.
"""


def _run(folder: Path, *words: str) -> Result:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        forget_settings()
        load_word_list.cache_clear()
        return CliRunner().invoke(main, ["words", *words])


def test_a_word_is_explained(tmp_path: Path) -> None:
    """Misspelled, nonstandard, doubled with affixes, and unknown."""
    done = _run(tmp_path, "explain", "pelatihna", "himbauannya", "berlari-lari", "Sultrawati")
    assert (done.exit_code, done.output) == (0, EXPLAINED)


def test_a_word_is_explained_in_english(tmp_path: Path) -> None:
    """The reason of the word table is in English too."""
    done = _run(tmp_path, "explain", "himbauannya", "--lang", "en")
    assert done.output == (
        "himbauannya: nonstandard\n  write     imbauannya  kata/tidak-baku  as in KBBI; Perpres 63/2019 Pasal 2\n"
    )


def test_a_word_is_explained_to_tools(tmp_path: Path) -> None:
    """As JSON: its verdict, its base and affixes, and what to write."""
    done = _run(tmp_path, "explain", "fatwaa", "kegiatannya", "--format", "json")
    assert json.loads(done.output) == JSON


@pytest.mark.parametrize(
    ("word", "verdict"),
    [
        ("elit", "contested"),
        ("upload", "foreign"),
        ("resiko-resiko", "nonstandard"),
        ("tolong-menolong", "standard"),
        ("pascawabah", "derived"),
        ("mensukseskan", "nonstandard"),
        ("analisys", "nonstandard"),
        ("spektakuler", "standard"),
        ("somowinangun", "name"),
        ("kembang-kembagn", "typo"),
    ],
)
def test_each_verdict_has_its_words(tmp_path: Path, word: str, verdict: str) -> None:
    """Contested, foreign, nonstandard, standard, derived, name or typo: a word of each is told as that."""
    (found,) = json.loads(_run(tmp_path, "explain", word, "--format", "json").output)
    assert found["verdict"] == verdict


@pytest.mark.parametrize(
    ("word", "output"),
    [
        ("123", "humaslint: “123” bukan satu kata: hanya huruf, tanda hubung, dan apostrof di antaranya.\n"),
        ("di bawah", "humaslint: “di bawah” bukan satu kata: hanya huruf, tanda hubung, dan apostrof di antaranya.\n"),
        ("", "humaslint: “” bukan satu kata: hanya huruf, tanda hubung, dan apostrof di antaranya.\n"),
    ],
)
def test_what_is_no_word_is_not_explained(tmp_path: Path, word: str, output: str) -> None:
    """Nothing is said of the words beside it."""
    done = _run(tmp_path, "explain", "meja", word)
    assert (done.exit_code, done.output) == (2, output)


@pytest.mark.parametrize("words", ["", "words: [fatwaa]\r\n"])
def test_a_configuration_keeps_its_mark_and_line_ends(tmp_path: Path, words: str) -> None:
    """A byte order mark stays one, and the key behind it is a key like others."""
    path = tmp_path / ".humaslint.yaml"
    path.write_bytes(f"\ufeff{words}lang: id\r\n".encode())
    done = _run(tmp_path, "add", "sembakoh")
    new = "words: [kata.txt, fatwaa]\r\nlang: id\r\n" if words else "lang: id\r\nwords: [kata.txt]\r\n"
    assert (done.exit_code, path.read_bytes()) == (0, f"\ufeff{new}".encode())


def test_words_are_added_to_a_list_that_the_configuration_names(tmp_path: Path) -> None:
    """Both files are made where there are none, the list is kept in order, and its words are accepted."""
    first = _run(tmp_path, "add", "sembakoh", "Netlabel", "--reason", "istilah kantor")
    again = _run(tmp_path, "add", "netlabel", "meja", "fatwaa")
    path = tmp_path / ".humaslint.yaml"
    assert (first.exit_code, again.exit_code) == (0, 0)
    assert path.read_text("utf-8") == "words: [kata.txt]\n"
    listed = f"{HEADER}fatwaa\nNetlabel  # istilah kantor\nsembakoh  # istilah kantor\n"
    assert (tmp_path / "kata.txt").read_text("utf-8") == listed
    load_settings.cache_clear()
    load_word_list.cache_clear()
    assert load_settings(path).settings.office.words == {"fatwaa", "netlabel", "sembakoh"}
    (found,) = json.loads(_run(tmp_path, "explain", "sembakohnya", "--format", "json").output)
    assert found["verdict"] == "accepted"


def test_a_list_of_another_name_is_the_one_that_grows(tmp_path: Path) -> None:
    """Wherever it lies: the configuration stays as it is, and no second list is made."""
    path, listed = tmp_path / ".humaslint.yaml", tmp_path / "daftar" / "kantor.txt"
    path.write_text("words: [jamaah, daftar/kantor.txt]\n", encoding="utf-8")
    listed.parent.mkdir()
    listed.write_text("fatwaa\n", encoding="utf-8")
    done = _run(tmp_path, "add", "sembakoh")
    assert (done.exit_code, done.output) == (0, f"{listed}: sembakoh ditambahkan.\n")
    assert listed.read_text("utf-8") == "fatwaa\nsembakoh\n"
    assert path.read_text("utf-8") == "words: [jamaah, daftar/kantor.txt]\n"
    assert sorted(each.name for each in tmp_path.iterdir()) == [".humaslint.yaml", "daftar"]


def test_a_word_given_twice_is_one(tmp_path: Path) -> None:
    """It is told and listed once, as it was written first."""
    done = _run(tmp_path, "add", "Sembakoh", "fatwaa", "sembakoh", "Sembakoh")
    assert done.output.endswith("kata.txt: Sembakoh, fatwaa ditambahkan.\n")
    assert (tmp_path / "kata.txt").read_text("utf-8") == f"{HEADER}fatwaa\nSembakoh\n"


@pytest.mark.parametrize("word", ["", "dua kata", "aaaa", "123", "a#b", "-nya", "k\u0000ata", "panjang" * 9])
def test_what_is_no_word_is_refused(tmp_path: Path, word: str) -> None:
    """Nothing is written, the right words beside it included."""
    done = _run(tmp_path, "add", "--reason", "apa saja", "--", "fatwaa", word)
    assert (done.exit_code, list(tmp_path.iterdir())) == (2, [])
    assert fault_of(word)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", "words: [kata.txt]\n"),
        ("# catatan\nlang: en\n", "# catatan\nlang: en\nwords: [kata.txt]\n"),
        ("words: []  # kosong\nlang: en\n", "words: [kata.txt]  # kosong\nlang: en\n"),
        ("words: [jamaah]\n", "words: [kata.txt, jamaah]\n"),
        ("words:\n  - jamaah\nlang: en\n", "words:\n  - kata.txt\n  - jamaah\nlang: en\n"),
        ("words: jamaah\n", None),
        ("{words: [jamaah]}\n", None),
    ],
)
def test_a_configuration_is_changed_in_one_place_or_not_at_all(old: str, new: str | None) -> None:
    """The list goes first, what else is there stays; None where `words` is no list on lines that are its own."""
    assert with_word_list(old, "kata.txt") == new


def test_a_configuration_that_cannot_be_changed_is_told(tmp_path: Path) -> None:
    """One written in another way stays as it is, and so does the list."""
    path = tmp_path / ".humaslint.yaml"
    path.write_text("{words: [jamaah]}\n", encoding="utf-8")
    done = _run(tmp_path, "add", "fatwaa")
    assert (done.exit_code, path.read_text("utf-8"), [*tmp_path.iterdir()]) == (2, "{words: [jamaah]}\n", [path])
    assert "Tambahkan kata.txt ke “words” di berkas ini, lalu ulangi." in done.output


@pytest.mark.parametrize("listed", [None, b"sembakoh\n"])
def test_a_configuration_that_may_not_be_written_leaves_the_list_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: bytes | None
) -> None:
    """One that was made for it is taken away again: nothing names it."""
    kept = {".humaslint.yaml": b"lang: id\n"} | ({"kata.txt": listed} if listed else {})
    for name, data in kept.items():
        (tmp_path / name).write_bytes(data)
    monkeypatch.setattr("os.access", lambda path, _mode: path.name != ".humaslint.yaml")
    done = _run(tmp_path, "add", "fatwaa")
    assert "Perbaikan tidak dapat ditulis: tidak ada hak tulis. Berkas tidak diubah." in done.output
    assert (done.exit_code, {each.name: each.read_bytes() for each in tmp_path.iterdir()}) == (2, kept)


def test_lines_of_a_list_keep_their_places() -> None:
    """A new word goes before the first behind it in the alphabet, and before the comment that belongs to that."""
    text = "# Daftar kantor\n\nalpa\n# dari kamus\nzeni\n"
    assert with_words(text, ["mina", "alpa"], "nama  program\n") == (
        "# Daftar kantor\n\nalpa\nmina  # nama program\n# dari kamus\nzeni\n"
    )
    assert read_word_list("a’la # satu\n\n# dua\ndua-dua\n", "kata.txt") == {"a’la": "satu", "dua-dua": ""}


@pytest.mark.parametrize(
    ("old", "words", "new"),
    [
        pytest.param("alpa\nzeni\n", ["zulu"], "alpa\nzeni\nzulu\n", id="behind-all"),
        pytest.param("alpa\n# akhir\n", ["zulu"], "alpa\n# akhir\nzulu\n", id="behind-a-last-comment"),
        pytest.param("alpa\n# a\n# b\nzeni\n", ["mina"], "alpa\nmina\n# a\n# b\nzeni\n", id="before-two-comments"),
        pytest.param("zeni\n", ["mina", "Alpa", "MINA"], "Alpa\nmina\nzeni\n", id="once-in-any-case"),
        pytest.param("ZENI # lama\n", ["zeni"], "ZENI # lama\n", id="known-with-a-reason"),
        pytest.param("Zeni\n", ["mina"], "mina\nZeni\n", id="case-is-no-order"),
    ],
)
def test_a_word_goes_where_the_alphabet_has_it(old: str, words: list[str], new: str) -> None:
    """Capitals count for nothing, comments go with the word below them, and no word is there twice."""
    assert with_words(old, words) == new


def test_a_comment_at_the_top_is_of_the_list() -> None:
    """A first word goes below the head of a new list, and below the comments of an old one that stand above all."""
    assert with_words("", ["alpa"]) == f"{HEADER}alpa\n"
    assert with_words("# kantor\nzeni\n", ["alpa"]) == "# kantor\nalpa\nzeni\n"


@pytest.mark.parametrize(
    ("word", "fault"),
    [
        ("a" * 59 + "b", None),
        ("a" * 60 + "b", "“aaaaaaaaaaaaaaaaaaaa…” lebih panjang daripada 60 huruf."),
        ("aA", "“aA” bukan kata: hanya satu huruf."),
        ("ab", None),
        ("Jum’at", None),
        ("a--b", "“a--b” bukan satu kata: hanya huruf, tanda hubung, dan apostrof di antaranya."),
    ],
)
def test_what_a_word_is(word: str, fault: str | None) -> None:
    """Two letters or more that differ, sixty at most, with single hyphens and apostrophes between them."""
    assert fault_of(word) == fault


def test_mistakes_in_a_list_are_told_with_their_line() -> None:
    """The error names the file, the line and what is no word."""
    with pytest.raises(HumaslintError) as caught:
        read_word_list("alpa\ndua kata\n", "kata.txt")
    assert str(caught.value).startswith("kata.txt:2: “dua kata” bukan satu kata")
