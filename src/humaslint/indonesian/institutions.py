"""Institutions of government as a text names them: `Dinas Perpustakaan dan Kearsipan Kota Palawa`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token, TokenKind

HEADS = frozenset(
    """
    kementerian kementrian departemen dinas badan lembaga komisi dewan majelis komite direktorat inspektorat
    sekretariat biro kantor balai satuan unit otoritas mahkamah pengadilan kejaksaan kepolisian perpustakaan museum
    rumah bagian bidang seksi pusat tim satgas kelompok yayasan koperasi paguyuban
    universitas institut politeknik forum himpunan ikatan asosiasi perhimpunan persatuan gerakan
    """.split()
)
"""Words, in lower case, with which the name of an institution begins."""

REGIONS = frozenset(
    """
    kota kabupaten kab provinsi propinsi prov kecamatan kec kelurahan kel republik ri indonesia
    pemerintah pemprov pemkab pemkot setda
    """.split()
)
"""Words, in lower case, with which the region begins that an institution is of."""

LINKS = frozenset(("dan", "&", "serta", "untuk", "atas"))
_OFFICES_OF = frozenset("kepala sekretaris plt plh pj".split())
_SHORT = {"kab": "kabupaten", "prov": "provinsi", "propinsi": "provinsi", "kec": "kecamatan", "kel": "kelurahan"}
_LONGEST = 14
"""Tokens of a name that are looked at."""


class Institution(NamedTuple):
    """The name of an institution at the str offsets `start:end` of block number `block`, its region left out.

    `words` are those of the name in lower case; `links` says of each what links it to the one before: empty, a comma,
    or `dan`, `&`, …. Where a text goes on in capitals (`Dinas Sosial Wening Astuti`), words that are no longer of the
    name are among them; `ends` are the offsets at which each word ends. `region` is what follows, in lower case
    (`kota palawa`), empty where no region does. `is_headline` says that it stands in a title or heading.
    """

    block: int
    start: int
    words: tuple[str, ...]
    links: tuple[str, ...]
    ends: tuple[int, ...]
    region: tuple[str, ...]
    is_headline: bool

    @property
    def end(self) -> int:
        """Where the last word ends."""
        return self.ends[-1]


def find_institutions(passage: Passage) -> Iterator[Institution]:
    """Yield the names of institutions in a passage, in order; none in a line that is all in capitals."""
    if passage.text.isupper():
        return
    tokens = passage.tokens
    skipped = -1
    for index, token in enumerate(tokens):
        if index > skipped and token.text[0].isupper() and token.lower in HEADS:
            parts, last = _walk(tokens, index)
            if len(parts) > 1:
                yield _institution(passage, parts, _region(tokens, last + 1))
                skipped = last


def _walk(tokens: Sequence[Token], first: int) -> tuple[list[tuple[Token, str]], int]:
    """Return the words of a name with the links before them, and the index of the last."""
    parts = [(tokens[first], "")]
    last, link = first, ""
    for index in range(first + 1, min(first + _LONGEST, len(tokens))):
        token = tokens[index]
        if token.lower in LINKS or token.text in {",", "/"}:
            link = token.lower if token.text not in {",", "/"} else link or token.text
            continue
        is_word = token.kind is TokenKind.WORD and token.text[0].isupper()
        if not is_word or token.lower in REGIONS or token.lower in _OFFICES_OF or (link and token.lower in HEADS):
            break
        parts.append((token, link))
        last, link = index, ""
    return parts, last


def _region(tokens: Sequence[Token], index: int) -> tuple[str, ...]:
    """Return the region that begins at the token: its kind and up to two words of its name."""
    if index >= len(tokens) or tokens[index].lower not in REGIONS:
        return ()
    following = []
    for token in tokens[index + 1 : index + 4]:
        if token.text[0].isupper() and token.kind is TokenKind.WORD:
            following.append(token.lower)
        elif token.text != ".":
            break
    kind = tokens[index].lower
    return (_SHORT.get(kind, kind), *following[:2])


def _institution(passage: Passage, parts: Sequence[tuple[Token, str]], region: tuple[str, ...]) -> Institution:
    return Institution(
        passage.index,
        parts[0][0].start,
        tuple([token.lower for token, _link in parts]),
        tuple([link for _token, link in parts]),
        tuple([token.end for token, _link in parts]),
        region,
        passage.is_headline,
    )
