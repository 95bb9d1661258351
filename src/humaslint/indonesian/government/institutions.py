"""Institutions of government as a text names them: `Dinas Perpustakaan dan Kearsipan Kota Palawa`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.abbreviations import RANKS
from humaslint.indonesian.government.gazetteer import acronyms
from humaslint.indonesian.government.regions import SHORT_KINDS, letters_of, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.name_words import NOT_NAMES
from humaslint.indonesian.people.roles import OFFICES
from humaslint.indonesian.time.date_forms import WEEKDAYS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.lexicon import load_lexicon

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
_NOUNS = frozenset("koperasi perpustakaan museum".split())
"""Words, in lower case, with which an institution's name begins, and that say as well what another one is for."""
_ARCHIVES = frozenset(("arsip", "kearsipan"))
"""What one office has with libraries, in lower case, wherever it is: `Dinas Arsip dan Perpustakaan Randu`."""
_OF_COOPERATIVES = frozenset("usaha ukm umkm mikro".split())
_BEGINNINGS = (
    HEADS
    | OFFICES
    | frozenset(
        """
        warga masyarakat petani nelayan pelajar siswa mahasiswa santri relawan kader tokoh peserta pedagang perajin
        komunitas duta puskesmas posyandu organisasi tentara palang kamar partai perusahaan serikat sekolah fakultas
        world united
        """.split()
    )
) - _NOUNS
"""Words, in lower case, with which something else begins behind a comma or *dan*."""
_WITHIN = frozenset(("lingkup", "tingkat"))
_PLURAL = frozenset(("pusat", "persatuan"))
"""Words that end the name of something else where a capital stands before them: `Instansi Pusat`."""
_DIRECTIONS = frozenset("utara selatan timur barat tengah tenggara baru raya besar luar dalam".split())
_DEGREES = frozenset("prof dr drg drs dra ir h hj kh ny".split())
"""Titles, in lower case, with which the name of somebody begins: `Universitas Samudra` *Prof.* `Zulkarnain`."""
_OUTSIDE = frozenset("kelas nomor no tahun ke di pada sebanyak bapak".split())
"""Words that are no longer of a name though capitals go on: `Komisi Informasi` *Nomor* `1 Tahun 2010`."""
_NAMESAKES = frozenset("jenderal jend laksamana marsekal kapten mayor".split())
"""Ranks, in lower case, of those after whom bodies are named: `Universitas Jenderal Soedirman`."""
_NEVER_WITHIN = REGIONS | _OFFICES_OF | _WITHIN | _DEGREES | (RANKS - _NAMESAKES) | _OUTSIDE | WEEKDAYS.keys()
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
    if passage.is_upper:
        return
    tokens = passage.tokens
    skipped = -1
    for index in passage.capitals:
        if index > skipped and tokens[index].lower in HEADS and _may_begin(tokens, index):
            parts, last = _walk(tokens, index)
            if len(parts) > 1:
                yield _institution(passage, parts, _region(tokens, last + 1))
                skipped = last


def _may_begin(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a name begins with the word.

    It does not with *Kantor* before one that does, nor with *Pusat* in `Instansi Pusat` or *Bagian* in `Bagian Utara`.
    """
    word = tokens[index].lower
    if word == "bagian":
        return index + 1 == len(tokens) or tokens[index + 1].lower not in _DIRECTIONS
    if word == "kantor":
        return index + 1 == len(tokens) or tokens[index + 1].text == "," or tokens[index + 1].lower not in HEADS
    if not index or word not in _PLURAL:
        return True
    before = tokens[index - 1]
    return before.kind is not TokenKind.WORD or not before.text[0].isupper() or before.lower in OFFICES | HEADS


def _walk(tokens: Sequence[Token], first: int) -> tuple[list[tuple[Token, str]], int]:
    """Return the words of a name with the links before them, and the index of the last."""
    parts = [(tokens[first], "")]
    last, link = first, ""
    behind = first
    for index in range(first + 1, min(first + _LONGEST, len(tokens))):
        token = tokens[index]
        if token.text == "(" and _is_gloss_before_region(tokens, index):
            behind = index + 2
        if index <= behind:
            continue
        if token.lower in LINKS or token.text in {",", "/"}:
            if _ends_in_region(parts):
                break
            link = token.lower if token.text not in {",", "/"} else link or token.text
            continue
        is_word = token.kind is TokenKind.WORD and token.text[0].isupper()
        if not is_word or token.lower in _NEVER_WITHIN:
            break
        if link and _begins_anew(tokens, index, parts, link):
            break
        parts.append((token, link))
        last, link = index, ""
    return parts, last


def _is_gloss_before_region(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a bracket holds an acronym alone and a region follows: `Balai Taman Nasional (TN) Wakatobi`."""
    inside = tokens[index + 1 : index + 4]
    is_gloss = len(inside) == 3 and inside[0].text.isupper() and inside[1].text == ")"
    return is_gloss and inside[2].text.istitle() and is_region(inside[2].text)


def _ends_in_region(parts: Sequence[tuple[Token, str]]) -> bool:
    """Say whether the last words are the name of a region, behind which nothing more of an institution's name comes."""
    words = [token for token, _link in parts[1:]][-2:]
    if not words or load_lexicon().is_standard(words[-1].lower):
        return False
    return any(is_region(" ".join(word.text for word in words[at:])) for at in range(len(words)))


def is_region(name: str) -> bool:
    """Say whether a name is that of a region, in full or for short: `Sulawesi Tenggara`, `Sultra`."""
    known = acronyms().get(name.lower())
    return any(letters_of(each) in regions() for each in (name, *(known.expansions if known else ())))


def _begins_anew(tokens: Sequence[Token], index: int, parts: Sequence[tuple[Token, str]], link: str) -> bool:
    """Say whether something else begins with a word behind a comma or *dan*: another body, an office, people."""
    word = tokens[index].lower
    if word not in _NOUNS:
        known = acronyms().get(word)
        expansions = known.expansions if known and tokens[index].text[1:2].isupper() else ()
        first = {each.split()[0].lower() for each in expansions}
        return word in _BEGINNINGS or (bool(first) and first <= _BEGINNINGS)
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or following.kind is not TokenKind.WORD or not following.text[0].isupper():
        return False
    if parts[-1][0].lower in _ARCHIVES:
        return False
    is_last = link != "," and any(each == "," for _token, each in parts)
    is_list = is_last or following.lower in REGIONS or following.lower in _OF_COOPERATIVES
    return not (is_list or is_region(following.text))


def _region(tokens: Sequence[Token], index: int) -> tuple[str, ...]:
    """Return the region that begins at the token: its kind and up to two words of its name."""
    if index >= len(tokens) or tokens[index].lower not in REGIONS:
        return ()
    following = []
    for token in tokens[index + 1 : index + 4]:
        if token.text[0].isupper() and token.kind is TokenKind.WORD:
            following.append(token)
        elif token.text != ".":
            break
    kind = tokens[index].lower
    return (SHORT_KINDS.get(kind, kind), *(token.lower for token in following[: _width(following)]))


def _width(words: Sequence[Token]) -> int:
    """Return how many words, two at most, are the region's name: `Palawa Baru`, but `Sultra` before somebody's name."""
    if len(words) < 2:
        return len(words)
    first, second = words[0], words[1]
    is_whole = first.lower in REGIONS or is_region(f"{first.text} {second.text}")
    is_other = second.lower in NOT_NAMES - _DIRECTIONS or len(second.text) == 1
    return 2 if is_whole or not (is_other or is_region(first.text)) else 1


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
