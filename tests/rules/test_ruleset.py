"""A rule that fails by a mistake of ours is left out where it fails, and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

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
    text = f"Rapat itu selesai pada pukul sepuluh malam.\n\n{text}\n\nWarga pulang dengan tertib.\n"
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


LIBRARY = library_of(())
STRICT = next(rule.id for rule in LIBRARY.rules if rule.pack == "strict")


def ids(**given: Any) -> set[str]:
    return {rule.id for rule in choose(LIBRARY, **given).rules}


def test_which_rules_are_chosen() -> None:
    """Those of the default pack and of others that are asked for; a rule of another pack where it is named itself."""
    packs = {rule.id: rule.pack for rule in LIBRARY.rules}
    plain = {rule_id for rule_id, pack in packs.items() if pack == "default"}
    assert ids() == plain != set(packs)
    assert ids(packs=("strict",)) == {rule_id for rule_id, pack in packs.items() if pack in ("default", "strict")}
    assert ids(select=("ALL",)) == set(packs)
    assert ids(select=(STRICT,)) == {STRICT}
    assert ids(ignore=("ALL",)) == set()


@pytest.mark.parametrize("folder", ["kata", "kata/"])
def test_a_folder_stands_for_its_rules_of_the_packs_in_the_run(folder: str) -> None:
    """Selected or ignored, with a slash or without; a rule of it may still be ignored by itself."""
    own = {rule.id for rule in LIBRARY.rules if rule.id.startswith("kata/") and rule.pack == "default"}
    assert ids(select=(folder,)) == own
    assert ids(ignore=(folder,)) == ids() - own
    assert ids(select=(folder,), ignore=("kata/ulang",)) == own - {"kata/ulang"}


def test_a_selector_that_names_no_rule_is_refused() -> None:
    """The beginning of a folder's name is none."""
    for given in ({"select": ("kat",)}, {"ignore": ("kat",)}, {"levels": {"kat": "error"}}):
        with pytest.raises(HumaslintError, match="Tidak ada aturan “kat”"):
            choose(LIBRARY, **given)


def test_the_level_of_a_rule_counts_before_that_of_its_folder() -> None:
    """In either order; a rule that has none given keeps its own."""
    told = {rule.id: rule.level for rule in LIBRARY.rules}
    for levels in ({"kata": "error", "kata/ulang": "suggestion"}, {"kata/ulang": "suggestion", "kata": "error"}):
        found = {rule.id: rule.level for rule in choose(LIBRARY, levels=levels).rules}  # type: ignore[arg-type]
        assert (found["kata/ulang"], found["kata/mubazir"]) == ("suggestion", "error")
        assert {name: level for name, level in found.items() if not name.startswith("kata/")} == {
            name: level for name, level in told.items() if name in found and not name.startswith("kata/")
        }


def test_the_level_of_all_rules_counts_last() -> None:
    """However short the name of an office's own rule is."""
    rule = LIBRARY.rules[0]._replace(id="rp", level="warning")
    library = LIBRARY._replace(rules=(rule,), searched={"rp": ()})
    assert [each.level for each in choose(library, levels={"ALL": "error", "rp": "suggestion"}).rules] == ["suggestion"]
    assert [each.level for each in choose(library, levels={"ALL": "error"}).rules] == ["error"]
