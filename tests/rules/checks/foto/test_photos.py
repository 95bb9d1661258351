"""Photographs: their text alternatives, captions and credits, and captions left without a photograph."""

from __future__ import annotations

import pytest

from humaslint import RunOptions, lint_text


def found(rule: str, text: str, filename: str = "siaran.md") -> list[str]:
    """The stretches of the source that the rule reports."""
    return [each.text for each in lint_text(text, filename, RunOptions(select=(rule,)))]


@pytest.mark.parametrize(
    "alt",
    [
        "IMG_2034.jpg",
        "IMG-20250304-WA0012",
        "DSC01234",
        "DSCN 0042",
        "WhatsApp Image 2025-03-04 at 10.21.33",
        "Screenshot 2025-03-04",
        "foto (3)",
        "image001",
        "pasar-melur-1024x768",
        "3335223936_e2446f9af7_z",
        "Pasar Melur.PNG",
    ],
)
def test_a_file_name_is_no_text_alternative(alt: str) -> None:
    """Names given by cameras, telephones, messengers and a CMS are told from words."""
    image = f"![{alt}](pasar.webp)"
    assert found("foto/alt-nama-berkas", f"Pasar dibuka.\n\n{image}\n\nPembeli datang.\n") == [image]


@pytest.mark.parametrize(
    "alt",
    [
        "Bupati menyalami pedagang",
        "Foto bersama 25 kader posyandu",
        "Peta",
        "Kirab 2025",
        "Logo HUT ke-80 RI",
        "Pelari nomor 10 melintasi garis akhir",
    ],
)
def test_words_are_a_text_alternative(alt: str) -> None:
    """A short alternative may hold a number, and may be the file's name when that is a word."""
    assert found("foto/alt-nama-berkas", f"Pasar dibuka.\n\n![{alt}](Peta.jpg)\n\nPembeli datang.\n") == []


def test_an_alternative_that_repeats_the_address_is_a_file_name() -> None:
    """The name of the file without its ending says nothing either."""
    image = "![pasar-pagi](/foto/2025/pasar-pagi.webp?w=800)"
    assert found("foto/alt-nama-berkas", f"Pasar dibuka.\n\n{image}\n") == [image]


@pytest.mark.parametrize(
    "credit",
    [
        "(Foto: Humas Melur)",
        "(foto: mia)",
        "(FOTO/Gilang)",
        "Foto: Gilang",
        "Foto oleh Gilang Ramadan.",
        "(ft: gil)",
        "Dok. Humas Melur",
        "(Dokumentasi Humas Melur)",
        "Sumber: Humas Melur",
        "Kredit: Gilang",
        "© Humas Melur",
        "(c) Humas Melur",
        "ANTARA/Gilang Ramadan",
        "ANTARA FOTO/Gilang Ramadan",
        "(Humas Melur/Gilang)",
        "(Istimewa)",
        "Foto Humas Melur",
        "[Sumber gambar](https://contoh.example)",
        "Karya Gilang, CC BY 4.0",
        "(domain publik)",
    ],
)
def test_a_credit_comes_in_many_forms(credit: str) -> None:
    """Each of these says where the picture comes from."""
    caption = f"<figcaption>Lapak sayur ramai. {credit}</figcaption>"
    html = f"<p>Pasar dibuka.</p><figure><img src='a.jpg' alt='Lapak'>{caption}</figure>"
    text = f"Pasar dibuka.\n\n![Lapak](a.jpg)\n*Lapak sayur ramai. {credit}*\n"
    assert found("foto/tanpa-kredit", text) == []
    assert found("foto/tanpa-kredit", html, "siaran.html") == []


@pytest.mark.parametrize(
    "caption",
    [
        "Peserta berfoto bersama seusai acara.",
        "Foto bersama peserta pelatihan (3/3/2025).",
        "Wali Kota Melur (kiri) menyerahkan piagam.",
        "Sumber air di kaki bukit.",
        "Pameran foto di Gedung Randu.",
        "Dokter memeriksa pasien.",
        "Lima karya Rani dipamerkan.",
        "Foto Bupati Melur.",
    ],
)
def test_a_caption_that_only_describes_has_no_credit(caption: str) -> None:
    """Words that a credit may hold too are no credit."""
    text = f"Pasar dibuka.\n\n![Lapak](a.jpg)\n*{caption}*\n"
    assert found("foto/tanpa-kredit", text) == [caption]


@pytest.mark.parametrize(
    "caption", ["Tangkapan layar laman pendaftaran.", "Peta jalur evakuasi.", "Poster lomba lari."]
)
def test_what_nobody_photographed_needs_no_credit(caption: str) -> None:
    """A screenshot, a map or a poster is no photograph."""
    assert found("foto/tanpa-kredit", f"Pasar dibuka.\n\n![Gambar](a.jpg)\n*{caption}*\n") == []


def test_one_credit_line_stands_for_all_photographs() -> None:
    """A line of its own at the end, tied to no picture, is enough."""
    text = "Pasar dibuka.\n\n![Lapak](a.jpg)\n*Lapak sayur ramai.*\n\nPembeli datang.\n\nFoto: Humas Melur\n"
    assert found("foto/tanpa-kredit", text) == []


def test_photographs_in_a_row_share_a_caption() -> None:
    """Only a row without any caption is reported, at its first photograph."""
    row = "![Lapak sayur](a.jpg)\n\n![Lapak buah](b.jpg)\n"
    assert found("foto/tanpa-keterangan", f"Pasar dibuka.\n\n{row}\nPembeli datang.\n") == ["![Lapak sayur](a.jpg)"]
    captioned = f"{row}*Lapak di pasar tani. (Foto: Humas Melur)*\n"
    assert found("foto/tanpa-keterangan", f"Pasar dibuka.\n\n{captioned}\nPembeli datang.\n") == []


def test_a_decorative_picture_needs_nothing() -> None:
    """HTML can say that a picture is there for looks alone."""
    html = "<p>Pasar dibuka.</p><p><img src='garis.png' alt='' role='presentation'></p><p>Pembeli datang.</p>"
    assert [found(f"foto/{name}", html, "a.html") for name in ("tanpa-alt", "tanpa-keterangan")] == [[], []]


def test_the_words_of_a_file_name_are_not_spelled_out() -> None:
    """An alternative text that is a file name with spaces is to be written anew: only that is told of its words."""
    image = "![foto kegitan pasar dimana.jpg](pasar.jpg)"
    text = f"Wali kota meninjau pasar.\n\n{image}\n"
    assert found("foto/alt-nama-berkas", text) == [image]
    rules = RunOptions(select=("kata", "ejaan", "foto/alt-awalan"))
    assert not lint_text(text, "siaran.md", rules)
