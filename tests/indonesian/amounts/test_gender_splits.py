"""Totals split by sex: before their parts, behind them, and none where the parts are a selection."""

from __future__ import annotations

from humaslint.indonesian.amounts.gender_splits import find_gender_splits
from humaslint.indonesian.release import Release
from humaslint.model.source import Source
from humaslint.parse import parse


def found(text: str) -> list[tuple[int, list[int]]]:
    passage = Release(parse(Source("a.txt", text + "\n"))).passages[0]
    return [
        (int(each.total.value), [int(part.value) for part in each.parts])
        for sentence in passage.amounts
        for each in find_gender_splits(sentence)
        if each.total is not None
    ]


def test_a_total_is_found_on_either_side_of_its_parts() -> None:
    """Both orders of the sexes count, with a classifier or without."""
    text = "Hadir 58 peserta, 33 laki-laki dan 25 perempuan. Hadir 20 orang putri dan 12 putra dengan total 32 pelajar."
    assert found(text) == [(58, [33, 25]), (32, [20, 12])]


def test_a_selection_has_no_total() -> None:
    """Of those who are chosen from others, and of one sex alone, nothing is told."""
    assert found("Dari 58 peserta, 33 laki-laki dan 20 perempuan lolos.") == []
    assert found("Hadir 58 peserta, 33 laki-laki dan 20 putra.") == []
