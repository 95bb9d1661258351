"""Words that a rule tells once a document, with all their places."""

from __future__ import annotations

from pathlib import Path

import pytest

from humaslint.engine.lint import lint
from humaslint.engine.rulesets import library_of
from humaslint.engine.told_once import first_place
from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.report.messages import message_of
from humaslint.rules.loader import build_rule, read_rule_node
from humaslint.rules.ruleset import choose

RULESET = choose(library_of(()), select=("kata/diperdebatkan",))


def told(text: str) -> list[tuple[str, str, list[str]]]:
    """Return of each diagnostic its words, the beginning of its message and the words at its related places."""
    return [
        (each.text, message_of(each, "id").partition(":")[0], [text[place.start : place.end] for place in each.related])
        for each in lint(parse(Source("x", text), "markdown"), RULESET)
    ]


def test_a_word_is_told_at_its_first_place_with_the_number_of_its_places() -> None:
    """Letter case makes no other word."""
    text = "Para jamaah tiba pada bulan Ramadhan.\n\nJamaah pulang. Jumlah jamaah naik."
    assert told(text) == [("jamaah", "“jamaah” (3×)", ["Jamaah", "jamaah"]), ("Ramadhan", "“Ramadhan”", [])]


def test_a_place_that_is_silenced_is_not_counted() -> None:
    """The first place that is told may be a later one."""
    text = "<!-- humaslint-disable-next-line kata/diperdebatkan -->\nPara jamaah tiba.\n\nJumlah jamaah naik."
    assert told(text) == [("jamaah", "“jamaah”", [])]


def test_a_rule_with_a_fix_tells_each_place(tmp_path: Path) -> None:
    """Each of them is to be mended."""
    path = tmp_path / "satu.yaml"
    path.write_text(
        "id: satu\nkind: existence\nlevel: suggestion\nfix: safe\nonce: true\ntitle: {id: a, en: a}\n"
        "message: {id: a, en: a}\nwhy: {id: a, en: a}\npatterns: [anu]\n"
    )
    with pytest.raises(HumaslintError, match="hanya berarti bagi aturan tanpa perbaikan"):
        build_rule("satu", read_rule_node(path), str(path))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [(0, ("jamaah", 5, [19])), (19, ("Jamaah", 19, [5])), (60, None)],
    ids=("all", "later", "none"),
)
def test_of_changed_lines_the_first_place_there_is_told(wanted: int, expected: object) -> None:
    """A word that stood elsewhere before is told where it has been added."""
    text = "Para jamaah tiba.\n\nJamaah pulang."
    [diagnostic] = lint(parse(Source("x", text), "markdown"), RULESET)
    moved = first_place(diagnostic, text, lambda start, _end: start >= wanted)
    assert (moved and (moved.text, moved.start, [place.start for place in moved.related])) == expected
