"""The files of the lexicon: small, accounted for, and in agreement with the word tables."""

from __future__ import annotations

from pathlib import Path

from humaslint.indonesian.tables import DATA, read_table
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.suggestions import suggest

ROOT = Path(__file__).resolve().parents[2]
BUILT = ("*.trie", "*.kinds", "*.frequencies")
LARGEST = 2_000_000


def test_the_files_are_small_and_each_has_its_licence() -> None:
    """Every file that is derived from the work of others is in NOTICE, and every text that NOTICE names is there."""
    files = [path for pattern in BUILT for path in DATA.glob(pattern)]
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    named = {word.strip("().,;") for word in notice.split() if word.strip("(").startswith("LICENSES/")}
    assert len(files) == 9
    assert sum(path.stat().st_size for path in files) <= LARGEST
    assert [path.name for path in files if path.name not in notice] == []
    assert named == {f"LICENSES/{path.name}" for path in (ROOT / "LICENSES").iterdir()}


def test_no_nonstandard_word_is_suggested() -> None:
    """The lexicon holds no word of the first column of the table as standard, and no slip of one leads to it."""
    lexicon = load_lexicon()
    rows = [row for _line, row in read_table(ROOT / "rules/kata/tidak-baku.tsv", ("salah", "baku"))]
    wrong = {row["salah"] for row in rows if row["salah"].isalpha()}
    assert len(wrong) > 900
    assert [word for word in sorted(wrong) if lexicon.is_standard(word)] == []
    slips = (word[:2] + word[3] + word[2] + word[4:] for word in sorted(wrong) if len(word) > 5)
    assert [(slip, each.word) for slip in slips for each in suggest(slip) if each.word in wrong] == []
