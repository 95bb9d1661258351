"""The page of a rule, as `humaslint rule ID` shows it."""

from __future__ import annotations

from humaslint.engine.rulesets import library_of
from humaslint.model.rule import Case
from humaslint.report.rule_page import rule_page

_LONG = "Warga datang ke balai desa untuk mengambil bibit. " * 3


def _case(text: str, hit: str = "") -> Case:
    start = text.index(hit)
    return Case(text, ((start, start + len(hit)),) if hit else (), None, "txt", 1)


def test_examples_that_tell_the_fault_come_first() -> None:
    """The two most alike are before all others, and short ones before long ones; others stay in their order."""
    rule = library_of(()).rules[0]
    cases = [
        _case(f"{_LONG}Hujan turun , warga pulang.", " ,"),
        _case("Panen dimulai ; petani gembira.", " ;"),
        _case("Setelah rapat , warga pulang.", " ,"),
        _case(f"{_LONG}Hujan turun, warga pulang."),
        _case("Kaliber .45 disita."),
        _case("Setelah rapat, warga pulang."),
    ]
    page = rule_page(rule, cases, "id").splitlines()
    shown = [line.strip()[:24] for line in page if line.startswith("    ")]
    assert shown == [
        "Setelah rapat⟦ ,⟧ warga ", "Panen dimulai⟦ ;⟧ petani", "Warga datang ke balai de",
        "Setelah rapat, warga pul", "Kaliber .45 disita.", "Warga datang ke balai de",
    ]  # fmt: skip
