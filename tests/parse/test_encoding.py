"""Bytes are read in the encoding they are in, and written back as they were."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source
from humaslint.parse.encoding import decode, encode

WORDS = "Jum’at “é”\r\n"


@pytest.mark.parametrize(
    ("data", "encoding", "bom"),
    [
        (WORDS.encode(), "utf-8", b""),
        (b"\xef\xbb\xbf" + WORDS.encode(), "utf-8", b"\xef\xbb\xbf"),
        (b"\xff\xfe" + WORDS.encode("utf-16-le"), "utf-16-le", b"\xff\xfe"),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), "utf-16-be", b"\xfe\xff"),
        (b"\xff\xfe\0\0" + WORDS.encode("utf-32-le"), "utf-32-le", b"\xff\xfe\0\0"),
        (WORDS.encode("cp1252"), "windows-1252", b""),
    ],
)
def test_encodings(data: bytes, encoding: str, bom: bytes) -> None:
    """A byte order mark, UTF-8 or Windows-1252: the words are the same, and the mark is kept apart."""
    assert decode(data, "a.txt") == Source("a.txt", WORDS, encoding, bom)


def test_declared_encoding() -> None:
    """A page that is not UTF-8 is read as it says it is written."""
    data = '<meta charset="windows-1250"><p>Dvořák'.encode("cp1250")
    assert decode(data, "a.html").text == '<meta charset="windows-1250"><p>Dvořák'
    assert decode(b"<META CHARSET=ISO-8859-1><p>\x93Siap\x94", "a.html").text[-6:] == "“Siap”"


def test_a_slip_of_some_editor() -> None:
    """One control character does not make a text something else."""
    assert decode(b"Rapat\x1f dimulai.", "a.txt").text == "Rapat\x1f dimulai."


def test_utf_8_with_a_broken_byte() -> None:
    """It is not read as Windows-1252, which would make letters of its quotation marks; the line is told."""
    with pytest.raises(HumaslintError, match=r"Di baris 2 ada huruf yang rusak \(bukan UTF-8\)"):
        decode("“Siap – aman.”\r\n".encode() + b"Caf\xe9\n", "a.txt")


def test_as_many_broken_bytes_as_wide_characters() -> None:
    """What has as many bytes that are no UTF-8 as characters that may be some is read as Windows-1252."""
    assert decode("é".encode() + b" Caf\xe9", "a.txt").text == "Ã© Café"


def test_declaration_far_down() -> None:
    """The encoding is looked for in the first 1,024 bytes, as browsers do: below them it is no declaration."""
    head = b'<meta charset="windows-1250">'
    texts = [decode(b" " * gap + head + "ř".encode("cp1250"), "a.html").text[-1] for gap in (995, 1024)]
    assert texts == ["ř", "ø"]


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04\0\0", b"%PDF\x81\x8d", bytes(range(1, 32)) * 9, b"\xff\xfe\x00\xd8a\0", b"a\0b", b"\x1f \x1f"],
)
def test_binary(data: bytes) -> None:
    """What is no text is refused in plain words."""
    with pytest.raises(HumaslintError, match="bukan"):
        decode(data, "a.txt")


def test_no_place_for_character() -> None:
    """A fix that the file's encoding cannot hold is an error, not a question mark."""
    with pytest.raises(HumaslintError, match=r"Tanda “→” tidak ada dalam windows-1252\. Simpan berkas sebagai UTF-8"):
        encode(Source("a.txt", "Jakarta → Bogor", "windows-1252"))


@settings(max_examples=100)
@given(st.binary() | st.text().map(str.encode) | st.text().map(lambda text: b"\xff\xfe" + text.encode("utf-16-le")))
def test_round_trip(data: bytes) -> None:
    """A file that is read and written without a change keeps every byte."""
    try:
        source = decode(data, "a.txt")
    except HumaslintError:
        return
    assert encode(source) == data
