"""The word tables do not call wrong what the lexicon calls right."""

from __future__ import annotations

from humaslint.engine.rulesets import library_of
from humaslint.indonesian.tables import read_table
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.morphology import expand, unmelted
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.loader import kind_of

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
    tables = [table for table in builtin_folder().glob("*/*.tsv") if table.read_text().startswith("\t".join(COLUMNS))]
    rights = {row["baku"] for table in tables for _line, row in read_table(table, COLUMNS)}
    plain = {word for word in rights if word.isalpha() and word.islower()}
    assert len(tables) > 10
    assert sorted(word for word in plain if not load_lexicon().is_standard(word)) == []


def test_no_rule_writes_what_another_calls_wrong() -> None:
    """Two rules do not send an editor to and fro; a form in use beside another, or foreign, is a second step."""
    rules = library_of(()).rules
    rows = [(rule, phrase) for rule in rules if (phrases := kind_of(rule).phrases) for phrase in phrases(rule)]
    unsettled = {"kata/diperdebatkan", "asing/padanan"}
    wrong = {phrase.words for rule, phrase in rows if phrase.use and not phrase.is_right and rule.id not in unsettled}
    rights = [(rule.id, phrase.words, phrase.use) for rule, phrase in rows if phrase.use and phrase.use.islower()]
    assert [each for each in rights if each[2] in wrong and each[2] != each[1]] == []


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
