"""Tokens: every character that is not white space lies in exactly one of them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaslint.indonesian.abbreviations import degree_form, degrees_after
from humaslint.indonesian.tokens import Token, TokenKind, tokenize

WORD, NUMBER, ADDRESS = TokenKind.WORD, TokenKind.NUMBER, TokenKind.ADDRESS
ABBREVIATION, MARK = TokenKind.ABBREVIATION, TokenKind.MARK


def pairs(text: str) -> list[tuple[str, int]]:
    return [(token.text, token.kind) for token in tokenize(text)]


def test_a_token_holds_its_offsets_and_its_lower_case() -> None:
    """Offsets are into the text; `lower` is the token in lower case."""
    assert tokenize("Warga  RT-05") == [
        Token(0, 5, "Warga", "warga", WORD),
        Token(7, 12, "RT-05", "rt-05", WORD),
    ]


@pytest.mark.parametrize(
    "word",
    [
        "masing-masing",
        "Jum'at",
        "Jum’at",
        "ke-80",
        "1990-an",
        "COVID-19",
        "4G",
        "m²",
        "dimu\u00adlai",
        "cafe\u0301",
        "Ze\u0301na",
    ],
)
def test_a_word_keeps_its_inner_marks(word: str) -> None:
    """Hyphens, apostrophes, digits and accents of their own do not cut a word."""
    assert pairs(f"x {word}.") == [("x", WORD), (word, WORD), (".", MARK)]


@pytest.mark.parametrize("number", ["1.250,5", "30/9/2019", "09.30", "2021", "3,5"])
def test_a_number_keeps_its_separators(number: str) -> None:
    """A stop after a number is a mark of its own."""
    assert pairs(f"{number}.") == [(number, NUMBER), (".", MARK)]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Rp1.250,5", [("Rp", WORD), ("1.250,5", NUMBER)]),
        ("IDR500", [("IDR", WORD), ("500", NUMBER)]),
        ("Rp.5.000", [("Rp", WORD), (".", MARK), ("5.000", NUMBER)]),
        ("09.00WIB", [("09.00", NUMBER), ("WIB", WORD)]),
        ("10-20", [("10", NUMBER), ("-", MARK), ("20", NUMBER)]),
        ("64%", [("64", NUMBER), ("%", MARK)]),
        ("dan/atau", [("dan", WORD), ("/", MARK), ("atau", WORD)]),
        ("_kata_", [("_", MARK), ("kata", WORD), ("_", MARK)]),
    ],
)
def test_what_is_written_together_is_told_apart(text: str, tokens: list[tuple[str, int]]) -> None:
    """Currencies, units, percent signs and ranges stand apart from their numbers."""
    assert pairs(text) == tokens


@pytest.mark.parametrize(
    "text",
    [
        "S.Kom.",
        "M.Si",
        "M.Si.",
        "Ph.D",
        "Ph.D.",
        "a.n.",
        "A.H.",
        "d.a.",
        "s.d.",
        "S.STP",
        "M.Kes.",
        "K.H.",
        "A.Md.Keb.",
    ],
)
def test_an_abbreviation_keeps_its_stops(text: str) -> None:
    """The last stop belongs to it too."""
    assert pairs(f"{text} x") == [(text, ABBREVIATION), ("x", WORD)]


@pytest.mark.parametrize("text", ["kami.Kita", "itu.Dia", "warga.Kegiatan", "H.Suharno"])
def test_a_stop_without_space_is_no_abbreviation(text: str) -> None:
    """A full stop with its space forgotten still stands between two words."""
    first, second = text.split(".")
    assert pairs(text) == [(first, WORD), (".", MARK), (second, WORD)]


@pytest.mark.parametrize(
    "text",
    [
        "https://x.example/a_b?c=d",
        "www.dinas.example/berita",
        "layanan@dinas.go.id",
        "dinas.go.id",
        "peta_arus.pdf",
        "laporan.docx",
        "nama_berkas",
        "@dinas.contoh",
        "#AyoMembaca",
        "#baca/buku_1/anak",
    ],
)
def test_an_address_is_one_token(text: str) -> None:
    """The marks of the sentence around it do not belong to it."""
    assert pairs(f"({text}).") == [("(", MARK), (text, ADDRESS), (")", MARK), (".", MARK)]


@given(st.text(alphabet=st.sampled_from("aAzR09 .,-_/@:'’“”\"()\n²éſ٣\u00a0"), max_size=60) | st.text(max_size=40))
def test_tokens_cover_all_but_white_space(text: str) -> None:
    """Tokens are in order, disjoint, true to the text, and leave out nothing but white space."""
    tokens = tokenize(text)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert "".join(token.text for token in tokens) == "".join(text.split())
    assert all(first.end <= second.start for first, second in pairwise(tokens))


@given(st.text(alphabet=st.sampled_from("aAzRp09 .,-_/@#:'’()²é"), max_size=90))
def test_a_space_cuts_as_any_white_space_does(text: str) -> None:
    """A text is read space by space, and no token would be another one if it were read at once."""
    assert tokenize(text) == tokenize(text.replace(" ", "\n"))


@pytest.mark.parametrize("unit", ["a.", "a.a@", "x-", "a_", "@.", "http://)", "1.", "R. "])
def test_long_runs_take_linear_time(unit: str) -> None:
    """A hundred thousand characters without a break are tokenised at once."""
    text = unit * (100_000 // len(unit))
    assert "".join(token.text for token in tokenize(text)) == text.replace(" ", "")


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("SE", "S.E."),
        ("S.E", "S.E."),
        ("S. E.", "S.E."),
        ("MSi", "M.Si."),
        ("S.STP", "S.STP."),
        ("phd", "Ph.D."),
        ("XY", None),
    ],
)
def test_a_degree_has_one_form(written: str, form: str | None) -> None:
    """However a degree is written, its form has a stop in every part."""
    assert degree_form(written) == form


def test_every_degree_keeps_its_form() -> None:
    """A degree that is right as it stands comes back unchanged."""
    assert [degree for degree in degrees_after() if not degree.endswith(".") or degree_form(degree) != degree] == []
