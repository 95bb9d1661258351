"""A rule that fails by a mistake of ours is left out where it fails, and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from humaslint import HumaslintError, lint_text
from humaslint.engine.rulesets import library_of
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.model.run_options import RunOptions
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.rules.ruleset import choose


def test_a_failing_rule_is_left_out_of_one_release() -> None:
    """What failed is told with a way round it."""

    def find(_rule: Rule, release: Release) -> Iterator[Finding]:
        return iter([[][len(passage.text) - 6] for passage in release.passages if "galat" in passage.text])

    ruleset = choose(library_of(()), select=("kata/ulang",))
    ((rule, _find),) = ruleset.finders
    failing = replace(ruleset, finders=((rule, find),), others=(0,))
    releases = [Release(parse(Source("a.md", text))) for text in ("Ada galat.\n", "Rapat selesai.\n")]
    wrong, right = failing.find(releases)
    assert (right.findings, right.left_out) == ([], ())
    assert wrong.findings == []
    (error,) = wrong.left_out
    assert str(error) == (
        "Kekeliruan di dalam humaslint: aturan kata/ulang gagal (IndexError: list index out of range). "
        "Laporkan; sementara itu pakai “--ignore kata/ulang”."
    )


def test_a_word_that_lacks_its_stop_may_be_misspelled_too() -> None:
    """What only wants other marks says nothing better of the words: both are told in one run."""
    text = "Camat mengatakan bahwa lomba itu digelar untuk mempererat warga desa dan kelompook"
    text = f"{text}\n\nRapat itu selesai pada pukul sepuluh malam.\n"
    told = lint_text(text, "siaran.md", RunOptions(select=("kata/salah-ketik", "tanda-baca/tanpa-titik-akhir")))
    assert sorted((each.rule.id, each.text) for each in told) == [
        ("kata/salah-ketik", "kelompook"),
        ("tanda-baca/tanpa-titik-akhir", "kelompook"),
    ]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (RunOptions(packs=("strikt",)), "“packs: strikt” tidak dikenal (maksudnya “strict”?)"),  # type: ignore[arg-type]
        (RunOptions(quotations="skp"), "“quotations: skp” tidak dikenal (maksudnya “skip”?)"),  # type: ignore[arg-type]
    ],
)
def test_a_program_is_told_of_a_name_that_is_none(options: RunOptions, told: str) -> None:
    """Nothing is passed over in silence that the command line would refuse."""
    with pytest.raises(HumaslintError, match=re.escape(told)):
        lint_text("Warga datang.", "a.md", options)
