"""Laws and regulations as a text names them: `UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.sentences import Sentence
from humaslint.indonesian.small_words import SMALL_IN_TITLES
from humaslint.indonesian.stretches import NOWHERE, Stretches
from humaslint.indonesian.tables import DATA, Form, read_table
from humaslint.model.lazy import kept
from humaslint.store.derived import derived

_TABLE = DATA / "laws.tsv"
_CELLS = {
    "peraturan": Form(r"(?:\w+ \d+/\d{4}(?:; (?!$)|$))+", "tulis seperti UU 14/2008; beberapa dipisahkan titik koma")
}
_CUES = ("tahun 19", "tahun 20", "/19", "/20")
"""Without these, in lower case, no regulation is named."""
_NAME = re.compile(
    r"""\b(?P<kind>[Uu]ndang[-–\s][Uu]ndang|UU|Peraturan\s(?:Pemerintah|Presiden|Daerah|Bupati|Gubernur|Wali\s?[Kk]ota|Desa|Menteri
    (?:\s(?:dan\s)?[A-Z][\w,]+){1,6})|PP|Per(?:pres|da|bup|gub|wali?|des|men[a-z]+))(?!\w)
    (?P<of>(?:\s\([A-Za-z]+\)|\s(?:[A-Z]\w*|tentang\b)){0,20}?)
    (?:,?\s(?:Nomor|nomor|No\.?|no\.?))?:?\s?(?P<number>\d{1,3})(?:\s[Tt]ahun\s|/)(?P<year>(?:19|20)\d\d)(?![\d/-])
    (?:(?=,?\s[Tt]entang\s(?P<title>[^.;:()“”"\n]+)))?""",
    re.VERBOSE,
)
"""A regulation by its kind, number and year, and its title: `Perda Kota Randu Nomor 3 Tahun 2031 tentang Pasar`."""
_SHORT = (
    ("undang", "UU"), ("peraturan pemerintah", "PP"), ("peraturan presiden", "Perpres"), ("peraturan daerah", "Perda"),
    ("peraturan bupati", "Perbup"), ("peraturan gubernur", "Pergub"), ("peraturan desa", "Perdes"),
    ("perwal", "Perwali"), ("peraturan wali", "Perwali"), ("peraturan menteri dalam negeri", "Permendagri"),
)  # fmt: skip
"""How long names of kinds begin, in lower case, and the short ones."""
_CITED = re.compile(
    r"\b(?:UU|Undang-[Uu]ndang|Per(?:da|pu|ppu|pres|men\w*|bup|gub|wali?|des|ma)|Peraturan|PP|PMK|POJK|Keputusan|Keppres|In(?:struksi|pres)"
    r"|Qanun|Surat Edaran)\b(?:[^.;“”\"\n]|\.(?=\d)){0,90}?\b[Tt]entang (?=[A-Z])"
)
"""What stands before the title of a law, a decree or the like."""
_LINKS = "|".join(sorted(SMALL_IN_TITLES | {"antara", "melalui", "secara"}))
_TITLE = re.compile(rf"[A-Z][\w/()-]*(?:,?\s(?:(?:{_LINKS})\s)*[A-Z(][\w/()-]*)*")
_WORD = re.compile(r"[\w/-]+")
_GOES_ON = re.compile(r"(?:\s(?:dan|di|bagi|untuk|pada|dalam))?\s[A-Z]")
_LONGEST = 12
"""Words of a title."""


class Regulation(NamedTuple):
    """A regulation named at the str offsets `start:end` of block number `block`, its title left out.

    `kind` is short (`UU`, `Perda`); `issuer` is who made it, in lower case, empty where that is not told; `title` is
    the run of capitalised words behind *tentang*, in lower case, empty where there is none, and `after` all that
    stands there.
    """

    block: int
    start: int
    end: int
    kind: str
    issuer: str
    number: int
    year: int
    title: str
    after: str

    @property
    def sign(self) -> str:
        """The number and year: `14/2008`."""
        return f"{self.number}/{self.year}"

    @property
    def known(self) -> Sequence[str]:
        """The numbers and years of all regulations of that kind with the title, empty where it is not a known one."""
        words = islice(_WORD.finditer(self.after), _LONGEST)
        letters = ""
        found: tuple[str, ...] = ()
        for word in words:
            letters += _letters(word[0])
            signs = laws().get(f"{self.kind} {letters}")
            if signs:
                found = () if _GOES_ON.match(self.after, word.end()) else signs
        return found if self.after[:1].isupper() else ()


@kept
def find_regulations(release: Release) -> Sequence[Regulation]:
    """Return the regulations that a release names by number and year, in reading order."""
    return tuple(each for passage in release.passages for each in _in_passage(passage))


def is_in_title(passage: Passage, start: int, end: int) -> bool:
    """Say whether `start:end` of a passage is part of a law's title: `UU … tentang Jaminan Produk Halal`."""
    titles = _titles_of(passage)
    near = titles.get(passage.sentence_at(start), NOWHERE).touching(start, end) if titles else ()
    return any(left <= start and end <= right for left, right in near)


@kept
def _titles_of(passage: Passage) -> Mapping[Sentence, Stretches]:
    """Return where titles of laws stand, by the sentence that cites them."""
    text = passage.text
    if "tentang" not in passage.lower:
        return {}
    return {
        sentence: Stretches(title.span() for title in titles if title)
        for sentence in passage.sentences
        for titles in [[_TITLE.match(text, each.end()) for each in _CITED.finditer(text, *sentence)]]
    }


def _in_passage(passage: Passage) -> Iterator[Regulation]:
    if not passage.has_digits or not has_any(passage.lower, _CUES):
        return
    for match in _NAME.finditer(passage.text):
        after = match["title"] or ""
        title = _TITLE.match(after)
        issuer = re.sub(r"\(\w+\)|\b(?:ri|republik indonesia)\b", "", match["of"].lower()).strip()
        end = match.end("year")
        yield Regulation(
            passage.index, match.start(), end, _short(match["kind"]), issuer,
            int(match["number"]), int(match["year"]), title[0].lower() if title else "", after,
        )  # fmt: skip


def _short(kind: str) -> str:
    lower = " ".join(kind.lower().split())
    return next((short for start, short in _SHORT if lower.startswith(start)), kind)


@cache
def laws() -> Mapping[str, tuple[str, ...]]:
    """Return the numbers and years (`14/2008`) of well-known regulations by kind and the letters of their title."""
    return MappingProxyType(derived("laws", _laws))


def _laws() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for _line, row in read_table(_TABLE, ("judul", "peraturan"), forms=_CELLS):
        pairs = [each.split(" ") for each in row["peraturan"].split("; ")]
        found[f"{pairs[0][0]} {_letters(row['judul'])}"] = tuple(sign for _kind, sign in pairs)
    return found


def _letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text.lower())
