"""Quotations: which marks belong together, and which words somebody said."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaslint.indonesian.quotations import Quotation, find_quotations
from humaslint.indonesian.speech import Attribution, attribution_after, is_speech_verb


def found(text: str) -> list[str]:
    return [text[quotation.start : quotation.end] for quotation in find_quotations(text)]


def test_a_quotation_includes_its_marks() -> None:
    """Offsets run from the opening mark to behind the closing one."""
    assert find_quotations("Ia tiba. “Kami siap,” kata Sari.") == (Quotation(9, 21, is_speech=True, is_closed=True),)


@pytest.mark.parametrize(
    "quotation",
    [
        "“Kami siap,”",
        '"Kami siap,"',
        "”Kami siap,”",
        "“Kami siap,“",
        "„Kami siap,“",
        "«Kami siap,»",
        "''Kami siap,''",
        "``Kami siap,''",
        '" Kami siap "',
        '"Kami ikut lomba "Kota Sehat" tahun ini,"',
        "“Lagu ‘Padi Menguning’ kami nyanyikan,”",
        '"Layar 12" itu terang,"',
    ],
)
def test_marks_pair_whichever_way_they_are_turned(quotation: str) -> None:
    """Of nested quotations the outer one is found."""
    text = f"Ia tiba. {quotation} kata Sari."
    assert found(text) == [quotation]
    assert find_quotations(text)[0].is_speech


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ('kata"Saya siap"ujar', ['"Saya siap"']),
        ("“Kami siap,“kata Budi. “Ayo,”kata Sari.", ["“Kami siap,“", "“Ayo,”"]),
        ('"Kami siap, "katanya. "Ayo," ujarnya.', ['"Kami siap, "', '"Ayo,"']),
        ('Kami siap" kata Budi. "Ayo," kata Sari.', ['"Ayo,"']),
        ("Mereka memilih 'pola tanam' dan ‘tumpang sari’.", ["'pola tanam'", "‘tumpang sari’"]),
    ],
)
def test_missing_spaces_and_stray_marks_are_survived(text: str, quotations: list[str]) -> None:
    """A mark that touches words on both sides opens or closes by turns; a lone closing mark is none."""
    assert found(text) == quotations


@pytest.mark.parametrize(
    "text", ['Layar 12" dan 14" dijual.', "Jum’at di tahun ’90-an", "Qur'an dan Jum'at", "5' dan 6'"]
)
def test_inches_and_apostrophes_are_no_marks(text: str) -> None:
    """Nothing is quoted."""
    assert find_quotations(text) == ()


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    """The next paragraph begins anew."""
    text = "“Kami siap, kata Budi. \n\n“Ayo,” kata Sari."
    assert find_quotations(text) == (
        Quotation(0, 22, is_speech=True, is_closed=False),
        Quotation(25, 31, is_speech=True, is_closed=True),
    )


@pytest.mark.parametrize(
    "text",
    [
        "“Kami siap” ujarnya.",
        "“Siap!” seru Budi.",
        "Budi mengatakan, “Kami siap.”",
        "Menurut Pasal 31, “Setiap warga berhak.”",
        "Budi menegaskan “Kami siap bekerja”",
        "kata Kepala Dinas Pangan, Budi Sasmita, “karena panen melimpah.”",
        "“Petani kini bisa menanam dua kali dalam setahun.”",
        "“Petani kini bisa menanam dua kali dalam setahun tanpa pupuk kimia”",
    ],
)
def test_speech_is_recognised(text: str) -> None:
    """A verb of saying stands beside it, or it is a whole sentence."""
    assert [quotation.is_speech for quotation in find_quotations(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Lomba bertema “Panen Raya, Petani Jaya.” digelar.",
        "Buku berjudul “Menanam Padi di Lahan Kering Bersama Petani Muda” terbit.",
        "Program yang disebut “Kota Layak Anak.” itu diteruskan.",
        "Jangan menerima “amplop” dari siapa pun.",
        "Ia mengatakan bahwa “peladen” rusak.",
        "Buku “Padi Menguning di Lereng Gunung.” dibagikan.",
    ],
)
def test_titles_and_terms_are_no_speech(text: str) -> None:
    """A theme, a title, a term or a few words in lower case were not said."""
    assert [quotation.is_speech for quotation in find_quotations(text)] == [False]


def test_the_attribution_after_a_quotation_is_found() -> None:
    """A comma outside the mark and the word *demikian* may stand before the verb."""
    text = "“Siap”, demikian ujarnya."
    assert attribution_after(text, 6) == Attribution(17, 24, has_comma=True)
    assert attribution_after("“Siap” itu", 6) is None


def test_forms_with_nya_are_verbs_of_saying() -> None:
    """`ujarnya` attributes as `ujar` does; `mengatakan` needs a subject before it."""
    assert [is_speech_verb(word) for word in ("ujar", "ujarnya", "mengatakan", "hanya")] == [True, True, False, False]


@given(st.text(alphabet=st.sampled_from("aA1 .,“”\"'’‘«»`()\n"), max_size=60) | st.text(max_size=40))
def test_quotations_are_in_order_and_disjoint(text: str) -> None:
    """Each one holds something, begins with a mark, and ends before the next begins."""
    quotations = find_quotations(text)
    assert all(quotation.start < quotation.end <= len(text) for quotation in quotations)
    assert all(first.end <= second.start for first, second in pairwise(quotations))
    assert all(text[quotation.start] in "“”\"'‘’«»„‟`" for quotation in quotations)


def test_an_arrow_between_two_words_is_no_quotation_mark() -> None:
    """The steps of a path are parted by marks that others write about what somebody said."""
    assert found("Beranda » Berita » Lomba Randu Dibuka") == []
    assert found("« Sebelumnya") == []
    assert found("« Kami siap, » kata Sari.") == ["« Kami siap, »"]
    assert found("»Kami siap,« kata Sari.") == ["»Kami siap,«"]
