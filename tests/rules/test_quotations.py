"""Spelling in quotations: silent unless the office asks, and then told without a fix."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from humaslint import lint_text
from humaslint.cli.main import main
from humaslint.engine.batch import check_all
from humaslint.engine.cache import ResultCache
from humaslint.engine.fix import apply_fixes
from humaslint.engine.governing import conditions_for
from humaslint.model.diagnostic import Diagnostic
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Quotations
from humaslint.model.run_options import RunOptions
from humaslint.report.messages import message_of
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.library import load_library
from humaslint.rules.ruleset import choose

SAID = "Bupati menerima resiko itu. “Resikonya kami hitung agar supaya aman,” kata Bupati Randu.\n"
RULES = ("kata/tidak-baku", "kata/mubazir")


def found(text: str, quotations: Quotations | None = "report") -> list[Diagnostic]:
    return list(lint_text(text, "siaran.md", RunOptions(select=RULES, quotations=quotations)))


@pytest.mark.parametrize("quotations", [None, "skip"])
def test_quotations_are_skipped_unless_asked_for(quotations: Quotations | None) -> None:
    """By default and with “skip” only the slip outside of them is found."""
    assert [each.text for each in found(SAID, quotations)] == ["resiko"]


def test_spelling_is_told_as_a_suggestion_without_a_fix() -> None:
    """Outside of the quotation the same rule says what it always says; the speaker's choice of words is not read."""
    outside, inside = found(SAID)
    assert (outside.text, outside.level, outside.fix is None, outside.is_quoted) == ("resiko", "warning", False, False)
    assert (inside.text, inside.level, inside.fix, inside.is_quoted) == ("Resikonya", "suggestion", None, True)
    assert inside.suggestions == ("Risikonya",)
    assert message_of(inside, "id").endswith(" Ini dalam kutipan: cocokkan dengan rekaman.")
    assert message_of(inside, "en").endswith(" This is in a quotation: check the recording.")
    assert "rekaman" not in message_of(outside, "id")
    assert "“Resikonya" in apply_fixes(SAID, [each.fix for each in found(SAID) if each.fix])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("> Resikonya kami hitung bersama warga desa.\n", ["Resikonya"]),
        ("Spanduk bertuliskan “Kreatifitas Warga Randu” dipasang di pasar itu.\n", []),
        ("Istilah “resiko” dibahas peserta rapat itu.\n", []),
        ("“Kami takut resikonya,” kata Darmawan. Buku *Analisa Resiko* dibagikan.\n", ["resikonya"]),
        ("“The resiko is not what we wanted to have in this report,” kata Darmawan.\n", []),
    ],
)
def test_what_nobody_says_stays_as_it_is(text: str, told: list[str]) -> None:
    """Titles and terms between quotation marks, names and passages in another language are not read."""
    assert [each.text for each in found(text)] == told


def test_every_rule_of_spelling_reads_quotations_when_asked() -> None:
    """It then skips cited words alone; other rules skip what they skipped before."""
    library = load_library((builtin_folder(),))
    deaf = {rule.id: rule.skip for rule in choose(library, ("ALL",), quotations="skip").rules}
    for rule in choose(library, ("ALL",), quotations="report").rules:
        assert rule.skip == (deaf[rule.id] - {"quote"} | {"cited"} if rule.is_spelling else deaf[rule.id])
        assert "quote" in deaf[rule.id] or not rule.is_spelling


def test_results_are_kept_apart_and_come_back_whole(tmp_path: Path) -> None:
    """What was found under one setting is not told under the other; what is kept still knows that it is quoted."""
    path = tmp_path / "siaran.md"
    path.write_text(SAID, encoding="utf-8")
    both = [RunOptions(select=RULES, quotations=each) for each in ("skip", "report")]
    assert len({conditions_for(path, options) for options in both}) == 2
    for _run in range(2):
        cache = ResultCache(tmp_path / "cache")
        told = [each.diagnostics for options in both for each in check_all([path], options, 1, cache)]
        assert [[each.is_quoted for each in diagnostics] for diagnostics in told] == [[False], [False, True]]


@pytest.mark.parametrize(("quotations", "count"), [(None, 2), ("skip", 1)])
def test_the_settings_file_asks_too(tmp_path: Path, quotations: Quotations | None, count: int) -> None:
    """The command line has the last word."""
    config = tmp_path / ".humaslint.yaml"
    config.write_text("quotations: report\n", encoding="utf-8")
    assert len(lint_text(SAID, "siaran.md", RunOptions(RULES, config=config, quotations=quotations))) == count


def test_a_rule_that_reads_quotations_anyway_is_refused(tmp_path: Path) -> None:
    """Being of spelling means nothing for it: the error says so."""
    text = (
        "id: kata/x\nkind: existence\nlevel: suggestion\nspelling: true\nskip: [name]\npatterns: [anu]\n"
        "title: {id: A, en: A}\nmessage: {id: A, en: A}\nwhy: {id: A, en: A}\n"
    )
    (tmp_path / "kata").mkdir()
    (tmp_path / "kata/x.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(HumaslintError, match="hanya berarti bagi aturan yang melewati kutipan"):
        load_library((tmp_path,))


@pytest.mark.parametrize("command", [["check"], ["audit", "--format", "json"]])
def test_the_option_of_the_command_line(tmp_path: Path, command: list[str]) -> None:
    """A slip inside a quotation is in the output of check and audit with “report” alone."""
    path = tmp_path / "siaran.md"
    path.write_text("“Resikonya kami hitung bersama warga desa,” kata Bupati Randu.\n", encoding="utf-8")
    for quotations, is_told in (("skip", False), ("report", True)):
        done = CliRunner().invoke(
            main, [*command, str(path), "--select", "kata/tidak-baku", "--quotations", quotations]
        )
        assert done.exit_code == 0
        assert ("kata/tidak-baku" in done.output) == is_told
