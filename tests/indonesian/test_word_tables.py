"""The word tables do not call wrong what the lexicon calls right."""

from __future__ import annotations

from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.morphology import expand, unmelted
from humaslint.indonesian.tables import read_table
from humaslint.rules.builtin import builtin_folder

FOLDER = builtin_folder() / "kata"
FOREIGN = builtin_folder() / "asing" / "padanan.tsv"
HALF_FOREIGN = builtin_folder() / "asing" / "setengah-serap.tsv"
COLUMNS = ("salah", "baku", "kelas")


def test_no_wrong_form_of_a_table_with_fixes_is_a_standard_word() -> None:
    """What the dictionary has all the same needs a reason in lexicon/overruled.tsv, and the lexicon built anew."""
    wrong = {
        form
        for table in (FOLDER / "tidak-baku.tsv", HALF_FOREIGN)
        for _line, row in read_table(table, COLUMNS)
        for form, _right in expand(row["salah"].lower(), row["baku"], row["kelas"])
    }
    wrong |= {
        form for _line, row in read_table(FOLDER / "luluh.tsv", ("dasar",)) for form, _right in unmelted(row["dasar"])
    }
    assert sorted(filter(load_lexicon().is_standard, wrong)) == []


def test_what_a_table_writes_is_known_to_the_lexicon() -> None:
    """So that no right form is taken for a slip."""
    rights = {
        row["baku"]
        for _line, row in read_table(FOLDER / "tidak-baku.tsv", COLUMNS)
        if row["baku"].isalpha() and row["baku"].islower()
    }
    assert sorted(word for word in rights if not load_lexicon().is_standard(word)) == []


def test_no_half_foreign_spelling_is_english() -> None:
    """An English word is foreign as a whole, and in a title or name it may be right; two are common in Indonesian."""
    wrong = {row["salah"] for _line, row in read_table(HALF_FOREIGN, COLUMNS)}
    assert sorted(word for word in wrong if word in load_lexicon().english) == ["centimeter", "sticker"]


def test_what_is_said_of_a_foreign_word_holds_its_equivalent() -> None:
    """The message prints the reason alone, with every equivalent in it."""
    rows = read_table(FOREIGN, ("salah", "baku", "alasan"))
    assert [row["salah"] for _line, row in rows if row["baku"] not in row["alasan"]] == []


def test_a_fix_leaves_names_alone() -> None:
    """A wrong form that is also part of a name is marked in the column `nama`; these are words far more often."""
    unmarked = {
        row["salah"]
        for _line, row in read_table(FOLDER / "tidak-baku.tsv", (*COLUMNS, "nama"))
        if not row["nama"] and row["salah"] in load_lexicon().names
    }
    assert sorted(unmarked) == ["cabe", "issu", "kueh", "motto", "mupakat", "rubuh", "tipes"]
