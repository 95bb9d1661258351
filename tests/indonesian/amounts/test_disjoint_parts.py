"""Wholes that disjoint parts exceed, and none where the parts may overlap or leave something out."""

from __future__ import annotations

from humaslint.indonesian.amounts.disjoint_parts import find_overfull
from humaslint.indonesian.amounts.placed_parts import find_placed_row
from humaslint.indonesian.release import Release
from humaslint.model.source import Source
from humaslint.parse import parse


def found(text: str) -> list[tuple[int, list[int]]]:
    passage = Release(parse(Source("a.txt", text + "\n"))).passages[0]
    return [
        (int(each.total.value), [int(part.value) for part in each.parts])
        for sentence in passage.amounts
        for each in find_overfull(sentence)
        if each.total is not None
    ]


def test_parts_in_different_states_cannot_overlap() -> None:
    """States, sexes, places, what each does once and what is told of the rest."""
    assert found("Dari 50 siswa, 30 siswa hadir dan 22 siswa tidak hadir.") == [(50, [30, 22])]
    assert found("Dari 50 siswa, 30 di antaranya putra dan 22 putri.") == [(50, [30, 22])]
    assert found("Ada 50 siswa, 30 siswa dari Waru dan 22 siswa dari Tala.") == [(50, [30, 22])]
    assert found("Dari 50 siswa, 30 siswa berasal dari Waru dan 22 siswa berasal dari Tala.") == [(50, [30, 22])]
    assert found("Dari 50 siswa, 30 siswa menari, sedangkan 22 siswa lainnya menyanyi.") == [(50, [30, 22])]


def test_parts_that_may_overlap_tell_nothing() -> None:
    """So too where the parts fit, are estimates or come to much more."""
    assert found("Dari 50 siswa, 30 siswa menari dan 22 siswa menyanyi.") == []
    assert found("Dari 50 siswa, 30 di antaranya putra dan 22 di antaranya anggota OSIS.") == []
    assert found("Dari 50 siswa, 30 berusia di bawah 12 tahun dan 22 berusia di bawah 10 tahun.") == []
    assert found("Dari 50 siswa, 30 siswa hadir dan 20 siswa tidak hadir.") == []
    assert found("Dari 50 siswa, 30 siswa hadir dan sekitar 22 siswa tidak hadir.") == []
    assert found("Dari 50 siswa, 30 siswa dari Waru dan 45 siswa dari Tala.") == []


def test_amounts_told_of_different_places_are_a_row() -> None:
    """Each stands behind *di* and a name of its own."""

    def row(text: str) -> list[int]:
        sentence = Release(parse(Source("a.txt", text + "\n"))).passages[0].amounts[0]
        return [int(each.value) for each in find_placed_row(sentence)]

    assert row("Di Waru ditanam 80 pohon, di Tala 70 pohon, dan di Jati 60 pohon.") == [80, 70, 60]
    assert row("Di Waru ditanam 80 pohon, di Waru 70 pohon, dan di Jati 60 pohon.") == []
    assert row("Di Waru ditanam 80 pohon, di Tala 70 bibit, dan di Jati 60 pohon.") == []
