"""A word for a kind of place in small letters before the name of one: `pasar Hamidi`, `jalan Wirasena`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.government.regions import region_words
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.name_words import NOT_NAMES
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import CALENDAR_NAMES
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.kapital.stray_capitals import stands_inside
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import mend

_KINDS = frozenset(
    """
    pasar jalan gang gedung masjid musala gereja stadion bandara pelabuhan puskesmas stasiun terminal universitas hotel
    dermaga pesantren yayasan
    """.split()
)
_GROUPS = frozenset("tani nelayan ternak wirausaha".split())
"""What a group is one of, in lower case: `kelompok nelayan Mutiara`."""
_BEFORE = _KINDS | _GROUPS
_WITH = {"pesantren": "pondok"}
"""A kind, and the word before it that belongs to it."""
_LEADERS = frozenset(
    """
    ketua wakil anggota pembina pendamping sekretaris bendahara pemilik pengelola manajer rektor direktur kepala imam
    pengasuh pimpinan manager karyawan karyawati pegawai petugas satpam resepsionis koki buruh staf humas syahbandar
    juru
    """.split()
)
"""Who belongs to a group or place or works there, in lower case: his name may follow, `pemilik hotel Danu Wirasena`."""
_OF_MANY = frozenset(
    """
    dua tiga empat lima enam tujuh delapan sembilan sepuluh belas puluh ratus beberapa sejumlah para antar berbagai
    banyak setiap tiap seluruh semua
    """.split()
)
"""Words, in lower case, behind which the names of several follow."""
_JOINERS = frozenset((",", "dan", "atau", "serta", "-", "–", "/"))
_OTHER_NAMES = CALENDAR_NAMES | frozenset(
    """
    ramadan ramadhan lebaran natal indonesia asia eropa afrika amerika islam kristen katolik
    protestan hindu buddha konghucu jepang cina tiongkok arab korea inggris belanda rp
    """.split()
)
"""Words with a capital, in lower case, that are no names of places of those kinds."""
_GREAT = frozenset(
    "agung raya jami jamik sentral nurul darul darussalam miftahul hidayatul raudhatul baitul baiturrahman".split()
)
"""Words, in lower case, that are the name of a mosque, market or boarding school, or begin it: `masjid Agung Jami`."""
_NAMED_FREELY = frozenset("pasar stadion bandara pelabuhan stasiun terminal dermaga".split())
"""Kinds, in lower case, that words of the language may name."""
_OF_KINDS = frozenset(
    """
    tol tipe bintang tradisional modern umum utama negeri swasta televisi radio penumpang kargo peti kereta bus pusat
    besar serba serbaguna milik terbesar pertemuan sekolah dinas induk kota desa kabupaten provinsi kecamatan modal
    bebas saham kerja rakyat murah malam ikan hewan seni bumi perikanan internasional nasional domestik barang udara
    laut pengisian pengamatan meteorologi klimatologi geofisika karantina pemancar curah kendali singgah global dunia
    lelang digital daring sepak olahraga mini keberangkatan kedatangan antarkota terpadu nusantara pendaratan niaga
    """.split()
)
"""Words, in lower case, that say of what kind such a place is."""
_NAMES = frozenset((Tier.UNKNOWN, Tier.WEB, Tier.NAME))
_NO_PLACES = frozenset("kelompok komunitas koperasi paguyuban persatuan blok majalah tabloid koran".split())
_PLACES = (PLACE_HEADS - _NO_PLACES) | frozenset(
    "lembah telaga situ curug candi jembatan waduk bendungan gua makam benteng kebun aula simpang tebing tugu".split()
)
"""Kinds of place, in lower case, with a capital before a name where the release gives them one before it elsewhere."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such word, or at the two words for a kind of group."""
    small = release.small_words
    both = (_PLACES & small) & release.capital_words.keys()
    if _KINDS.isdisjoint(small) and "kelompok" not in small and not both:
        return
    before = _BEFORE | both
    for passage in passages_of(rule, release):
        tokens = passage.tokens
        for index in [at for at in passage.capitals if at and tokens[at - 1].text in before]:
            kind = tokens[index - 1].text
            first = _kind_before(passage, index) if kind in _BEFORE else index
            if first == index and kind in both and _is_named_elsewhere(release, tokens, index):
                first = index - 1
            if first < index:
                start, end = passage.tokens[first].start, passage.tokens[index - 1].end
                yield from mend(rule, passage, start, end, passage.text[start:end].title())


def _is_named_elsewhere(release: Release, tokens: Sequence[Token], index: int) -> bool:
    """Say whether the kind before a name, which is no one of many, has a capital before it within a sentence.

    Not where more of the name stands before: `Koperasi Pasar Waru`.
    """
    kind, name = tokens[index - 1 : index + 1]
    if not name.text.istitle() or _is_one_of_many(tokens, index - 1):
        return False
    return any(
        [token.text for token in passage.tokens[at + 1 : at + 2]] == [name.text]
        and stands_inside(passage, at)
        and passage.tokens[at - 1].text.islower()
        for passage, at in release.capital_words[kind.lower]
    )


def _is_one_of_many(tokens: Sequence[Token], kind: int) -> bool:
    """Say whether a number or the like stands before the kind."""
    before = tokens[kind - 1] if kind else None
    return before is not None and (before.kind is TokenKind.NUMBER or before.lower in _OF_MANY)


def _kind_before(passage: Passage, index: int) -> int:
    """Return the token with which the kind begins before the name at `index`, `index` itself where there is none."""
    tokens = passage.tokens
    before = tokens[index - 1].text
    first = index - 1 if before in _KINDS else index - 2
    is_group = before in _GROUPS and first >= 0 and tokens[first].text == "kelompok"
    if not (before in _KINDS or is_group) or not passage.adjoin(*tokens[index - 1 : index + 1]):
        return index
    behind = tokens[first - 1].lower if first else ""
    if behind in _OF_MANY or (behind in _LEADERS and not _is_set_off(tokens, index)):
        return index
    if _WITH.get(before, "") == behind:
        first -= 1
    return first if _is_name(tokens, index, is_group) else index


def _is_set_off(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a comma or bracket stands behind the name at `index`, before the one of a person."""
    return any(token.text in (",", "(") for token in tokens[index + 1 : index + 2])


def _is_name(tokens: Sequence[Token], index: int, is_group: bool) -> bool:
    """Say whether the token begins the name of one place: none of a region, of several, or of the language, no letter.

    That of a group is of the language, as a village where it may be at home is not: `kelompok tani Randu`.
    """
    token, after = (*tokens[index : index + 2], None)[:2]
    assert token is not None
    if token.kind is not TokenKind.WORD or not token.text.istitle() or token.lower in _OTHER_NAMES:
        return False
    if len(token.text) == 1:
        return False
    if token.lower in _GREAT:
        return not is_group
    if token.lower in NOT_NAMES or token.lower in region_words():
        return False
    if after and after.text in _JOINERS and after.text != ",":
        return False
    tier = analyse_word(token.lower).tier
    if is_group or tier is not Tier.STANDARD:
        return tier is Tier.STANDARD if is_group else tier in _NAMES
    return tokens[index - 1].text in _NAMED_FREELY and _is_of_two_words(token, after)


def _is_of_two_words(token: Token, after: Token | None) -> bool:
    """Say whether two words of the language are a name together, and tell of no kind: `stasiun Lembah Hijau`."""
    if after is None or after.kind is not TokenKind.WORD or not after.text.istitle():
        return False
    is_plain = token.lower not in _OF_KINDS and after.lower not in _OTHER_NAMES
    return is_plain and token.lower not in COMMON_PARTS and analyse_word(after.lower).tier is Tier.STANDARD
