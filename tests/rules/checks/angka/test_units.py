"""Units behind figures."""

from __future__ import annotations

from humaslint import RunOptions, lint_text


def found(text: str) -> list[tuple[int, str, tuple[str, ...]]]:
    """The offset, the text and the suggestions of each unit reported."""
    diagnostics = lint_text(text, "siaran.txt", RunOptions(select=("angka/satuan",)))
    return [(each.start, each.text, each.suggestions) for each in diagnostics]


def test_the_stop_of_a_unit_is_told_from_the_end_of_a_sentence() -> None:
    """A small letter or a comma after the stop shows that the sentence goes on."""
    assert found("Berat 5 kg. lalu 6 Kg. Warga pulang membawa 7 kg.") == [(8, "kg.", ("kg",)), (19, "Kg", ("kg",))]


def test_an_address_and_a_name_keep_their_capitals() -> None:
    """`Km 12` is an address, `Lari 100 Meter` an event, and a line of capitals stays one."""
    assert found("Jalan Melati 3 Km 12, Lari 100 Meter Putra, BERAS 5 KG") == []
