"""The comma before the last item of a list: where lists begin and end."""

from __future__ import annotations

import pytest

from humaslint import RunOptions, lint_text


def found(text: str) -> list[str]:
    """The stretch of each list reported."""
    return [each.text for each in lint_text(text, "siaran.md", RunOptions(select=("tanda-baca/koma-serial",)))]


def test_only_the_end_of_a_long_list_is_reported() -> None:
    """The stretch runs from the item before the last comma to the last item, however many come before."""
    assert found("Kebun itu ditanami jagung, kacang, ubi, padi dan tebu.") == ["ubi, padi dan tebu"]


def test_items_may_have_three_words() -> None:
    """An item of four words or more ends the search."""
    assert found("Mereka membawa beras, minyak goreng curah dan gula.") == ["beras, minyak goreng curah dan gula"]
    assert found("Mereka membawa beras, minyak goreng curah murah dan gula.") == []


def test_verbs_are_a_list_only_among_themselves() -> None:
    """Three verbs of one prefix are items; a verb beside nouns begins a clause."""
    assert found("Warga memanen, menjemur dan menjual jagung.") == ["memanen, menjemur dan menjual"]
    assert found("Warga membawa jagung, menjemur dan dijual.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Di kebun, jagung dan kacang tumbuh.",
        "Setelah membawa cangkul, sabit dan ember hilang.",
        "Kata Rusli, petani dan pedagang rugi.",
        "Hadir Bupati Kencana, Rusli dan Sari.",
        "Rusli, petani dan pedagang, hadir.",
        "Ia menyebut harga, ini dan itu, lalu pulang.",
    ],
)
def test_two_things_behind_a_comma_are_no_list(text: str) -> None:
    """An adverbial, an office or an aside before the comma leaves two items only."""
    assert found(text) == []


def test_a_conjunction_inside_an_item_is_left_alone() -> None:
    """Where items go on behind the next comma, the conjunction belongs to one of them."""
    assert found("Kota itu menjual kopi, minyak dan gas, teh, dan kayu.") == []


def test_the_fix_adds_the_comma_in_a_quotation_too() -> None:
    """Punctuation in a quotation may be mended; words are not touched."""
    text = "“Kami membawa beras, minyak dan gula,” kata Rusli."
    (diagnostic,) = lint_text(text, "siaran.md", RunOptions(select=("tanda-baca/koma-serial",)))
    assert diagnostic.suggestions == ("beras, minyak, dan gula",)
    assert diagnostic.fix is not None
    assert [(edit.start, edit.end, edit.text) for edit in diagnostic.fix.edits] == [(27, 27, ",")]


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Aturan itu berlaku di negara seperti Amerika, Jerman dan Mesir.", "Amerika, Jerman dan Mesir"),
        ("Kelas serupa dibuka di Sukabumi, Samarinda dan Surabaya.", "Sukabumi, Samarinda dan Surabaya"),
        ("KPU, Bawaslu dan DKPP hadir dalam rapat itu.", "KPU, Bawaslu dan DKPP"),
        ("Setelah itu, camat, lurah dan warga menanam pohon.", "camat, lurah dan warga"),
    ],
)
def test_places_acronyms_and_lists_behind_an_opening_phrase(text: str, reported: str) -> None:
    """Each is a list of three, reported from its first item to its last."""
    assert found(text) == [reported]


@pytest.mark.parametrize(
    "text",
    [
        "Kelas itu dibuka di Kuta, Bali dan Lombok.",
        "Rapat digelar di Surabaya, Senin dan Selasa.",
        "Setelah itu, camat dan lurah menanam pohon.",
        "Setelah itu, Camat Randu, Rani dan stafnya menanam pohon.",
        "Mereka bertemu Kadis Pasar, Rani dan Timo.",
    ],
)
def test_a_comma_may_part_a_place_or_office_from_what_goes_before(text: str) -> None:
    """Two places, days or people behind such a comma are no list of three."""
    assert found(text) == []
