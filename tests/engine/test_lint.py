"""Properties of a whole lint: it never raises, markup hides nothing, a fix leaves nothing to fix."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humaslint import lint_text
from humaslint.engine.fix import apply_fixes
from humaslint.engine.lint import lint
from humaslint.engine.rulesets import library_of
from humaslint.engine.verify import cases_of
from humaslint.model.diagnostic import Diagnostic
from humaslint.model.house import House
from humaslint.model.rule import Case, Rule
from humaslint.model.source import Source
from humaslint.parse import PARSERS, parse
from humaslint.rules.ruleset import Ruleset, choose

LIBRARY = library_of(())
RULESET = choose(LIBRARY)
EVERY_RULE = choose(LIBRARY, select=("ALL",))
CASES = [(rule, case) for rule in LIBRARY.rules for case in cases_of(rule)]


def diagnostics(
    text: str, form: str = "markdown", house: House | None = None, ruleset: Ruleset = RULESET
) -> tuple[Diagnostic, ...]:
    return lint(parse(Source("x", text), form), ruleset, house)


def office(case: Case) -> House:
    return House(style=case.house, register=case.register)


def is_plain(case: Case) -> bool:
    """Whether wrapping the case in markup changes nothing but the markup."""
    special = set("*_`[]<>#|\n&\\~")
    starts_list = case.text[:2] in ("- ", "+ ") or case.text[:1].isdigit()
    is_indented = case.text != case.text.strip()
    return (
        case.format == "markdown"
        and not case.remarks
        and not special & set(case.text)
        and not starts_list
        and not is_indented
    )


FRAGMENTS = st.lists(
    st.sampled_from(
        """“Kami siap”, ujar Budi Santoso. |Rabu (10/2/2026) |yang yang |  |\u00a0|\n|\n\n|**|[|](x.jpg)|![|<figure>|<p>
        |</p>|{{< figure src="a" >}}|---\n|title: a\n|Rp. 5.000,-|menghimbau |(|)|\r\n
        |<!-- humaslint-disable -->|# |> |* x
        |&amp;|"|’|Drs. Ali, M.Si. |…|😀|\ud800|\x00|a, b dan c|jam 09.00|ke 2|A. |“|”""".split("|")
    ),
    max_size=30,
).map("".join)


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=200), FRAGMENTS), st.sampled_from(sorted(PARSERS)))
def test_lint_never_raises_and_stays_inside_the_text(text: str, form: str) -> None:
    """Whatever the text, every finding and every edit lies in it."""
    found = diagnostics(text, form, ruleset=EVERY_RULE)
    for each in found:
        assert 0 <= each.start <= each.end <= len(text)
        assert each.text == text[each.start : each.end]
        for edit in each.fix.edits if each.fix else ():
            assert 0 <= edit.start <= edit.end <= len(text)
    assert list(found) == sorted(found, key=lambda each: (each.start, each.end, each.rule.id))


@pytest.mark.parametrize(("before", "after"), [("**", "**"), ("<b>", "</b>"), ("[", "](https://contoh.example)")])
def test_a_case_inside_markup_is_found_at_the_same_words(before: str, after: str) -> None:
    """Bold, `<b>` and a link around a whole case change no finding but its place."""
    missed = []
    for rule, case in CASES:
        if not is_plain(case) or "link" in rule.skip:
            continue
        text = before + case.text + after
        found = [each for each in diagnostics(text, house=office(case), ruleset=EVERY_RULE) if each.rule.id == rule.id]
        spans = tuple((each.start - len(before), each.end - len(before)) for each in found)
        if spans != case.spans:
            missed.append((rule.id, case.text, spans, case.spans))
    assert missed == []


def _still_fixable(rule: Rule, case: Case, text: str) -> list[str]:
    found = diagnostics(text, case.format, office(case))
    return [each.text for each in found if each.rule.id == rule.id and each.fix]


def test_a_fixed_case_has_nothing_left_to_fix() -> None:
    """Fixing twice equals fixing once."""
    left = [
        (rule.id, case.fixed, again)
        for rule, case in CASES
        if case.fixed is not None and (again := _still_fixable(rule, case, case.fixed))
    ]
    assert left == []


def test_a_fix_over_markup_leaves_the_markup() -> None:
    """`**agar** supaya` loses a word and keeps its bold; such a fix is not a safe one."""
    text = "Acara digelar **agar** supaya warga paham."
    (found,) = diagnostics(text)
    assert found.fix is not None
    assert not found.fix.safe
    assert apply_fixes(text, [found.fix]) == "Acara digelar **agar** warga paham."


def test_a_fix_that_would_leave_markup_empty_is_none() -> None:
    """`agar **supaya**` would become `agar ****`, which shows asterisks."""
    (found,) = diagnostics("Acara digelar agar **supaya** warga paham.")
    assert (found.text, found.fix) == ("agar **supaya", None)


def test_a_capital_in_a_quotation_is_not_fixed_unasked() -> None:
    """A fix inside what somebody said is not a safe one."""
    found = diagnostics("Rapat selesai. “Saya beragama islam,” kata Wida Lestari.")
    assert [each.fix.safe for each in found if each.rule.id == "kapital/agama" and each.fix] == [False]


def test_the_words_of_a_quotation_are_never_fixed() -> None:
    """What somebody said is reported at most; only its punctuation may be mended."""
    found = diagnostics("“Kami yang yang siap”, ujar Wida Lestari.")
    assert [(each.rule.id, each.fix is not None) for each in found] == [
        ("kata/ulang", False),
        ("kutipan/tanda-di-luar", True),
    ]


def test_a_large_document_is_told_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it lets go of to save memory is none of what tells which findings count."""
    text = "Rp. 5.000 di `di mana yang yang`. “Kami yang yang siap”, ujar Wida. Kunjungi https://yang.yang yang yang."
    found = diagnostics(text)
    monkeypatch.setattr("humaslint.indonesian.release._LARGE", 0)
    assert found
    assert diagnostics(text) == found


def test_a_block_may_end_in_a_name_behind_a_hyphen() -> None:
    """The word is looked up in its own token, behind which there is none."""
    assert [*lint_text("Mereka masuk Komunitas Anti-Kwalitas\n", "naskah.md")] == []
