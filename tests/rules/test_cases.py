"""The cases of a rule are read strictly: what is marked is where it says, and a mistake names its line."""

from __future__ import annotations

import pytest

from humaslint.config.strict_yaml import read_yaml
from humaslint.config.structure import mapping
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Case
from humaslint.rules.cases import read_cases


def cases_in(text: str) -> tuple[Case, ...]:
    return read_cases(mapping(read_yaml(text, "x.yaml"), "x.yaml").get("cases"), "x.yaml")


@pytest.mark.parametrize(
    ("case", "text", "marked"),
    [
        ("bad: Warga [antri] lagi di [apotik].", "Warga antri lagi di apotik.", ["antri", "apotik"]),
        ("bad: Lihat [antri](a.md).\n    at: [antri]", "Lihat [antri](a.md).", ["antri"]),
        ("bad: a [a] a.\n    at: [a, a]", "a [a] a.", ["a", "a"]),
        ("bad: Warga antri.\n    at: antri", "Warga antri.", ["antri"]),
        ("ok: Warga [antre].", "Warga [antre].", []),
    ],
)
def test_brackets_mark_what_is_to_be_reported(case: str, text: str, marked: list[str]) -> None:
    """Those of `bad` are no part of its text, unless `at` lists the stretches, each behind the one before."""
    (read,) = cases_in(f"cases:\n  - {case}\n")
    assert (read.text, [read.text[start:end] for start, end in read.spans]) == (text, marked)
    assert list(read.spans) == sorted(set(read.spans))


def test_a_rule_may_have_no_cases_yet() -> None:
    """The gate that asks for some is not the reader."""
    assert cases_in("id: gaya/contoh\n") == ()


@pytest.mark.parametrize(
    ("cases", "line", "words"),
    [
        ("cases: Warga [antri].", 1, "“cases” harus berupa daftar."),
        ("cases:\n  - good: Warga antre.", 2, "tepat satu dari “bad” dan “ok”"),
        ("cases:\n  - ok: Warga antre.\n    bad: Warga [antri].", 2, "tepat satu dari “bad” dan “ok”"),
        ("cases:\n  - ok: Warga antre.\n  - bad: Warga antri.", 3, "“bad” tidak menandai apa pun"),
        ("cases:\n  - bad: Warga antri.\n    at: [antri, lagi]", 3, "“lagi” tidak ada di dalam contoh."),
        ("cases:\n  - bad: Warga antri.\n    at: [antri, antri]", 3, "“antri” tidak ada di dalam contoh."),
        ("cases:\n  - ok: Warga antre.\n    formt: text", 3, "Kunci “formt” tidak dikenal. Maksudnya “format”?"),
        ("cases:\n  - ok: Warga antre.\n    house: {clock: 9}", 3, "“clock: 9” tidak dikenal"),
    ],
)
def test_a_mistake_in_a_case_names_its_line(cases: str, line: int, words: str) -> None:
    """Whoever wrote the case is told where to look, and a case that would test nothing is none."""
    with pytest.raises(HumaslintError) as caught:
        cases_in(cases)
    assert (caught.value.path, caught.value.line) == ("x.yaml", line)
    assert words in caught.value.message
