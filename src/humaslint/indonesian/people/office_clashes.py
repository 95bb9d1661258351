"""Whether one person holds both of two offices: Bupati and Wakil Bupati, Kabid and Kasi of one field, hardly."""

from __future__ import annotations

from humaslint.indonesian.government.regions import region_words
from humaslint.indonesian.people.holder_regions import are_regions_apart
from humaslint.indonesian.people.office_words import (
    GENERAL,
    HOLDERS,
    SHORT_FOR_ACTING,
    are_compatible,
    are_rivals,
    is_honorary,
    is_unknown,
)
from humaslint.indonesian.small_words import REGIONS

Words = frozenset[str]
"""The words by which an office is compared; what it is held for, `plt`, may be among them."""

_SEATS = frozenset("presiden gubernur bupati walikota camat lurah rektor".split())
"""Offices, in lower case, of which one person holds one at a time, and no deputy's beside it."""
_POSTS = frozenset("polda polres polresta polrestabes polsek desa dusun".split())
"""What has one head and is named by its place."""
_WITHIN = frozenset("bidang seksi bagian subbagian sekretaris upt uptd balai cabang cabdin".split())
"""Words, in lower case, with which an office is one within an agency."""
_UNITS = _WITHIN | frozenset("satuan unit urusan dinas badan sekolah".split())
"""Words with which somebody heads a part of a post, or something else in a village."""
_BESIDES = frozenset("wakil sekretaris asisten staf jenderal rumah sakit rsud".split())
"""Words with which a director is one of something else."""
_FIELDS = frozenset(
    """
    kesehatan pendidikan sosial perhubungan kependudukan pertanian pariwisata
    bencana kepegawaian perencanaan kesatuan narkotika statistik keuangan imigrasi pertanahan
    """.split()
)
"""What agencies are for that hardly ever share a head."""
_AGENCIES = frozenset(("dinas", "badan", "kantor"))
_OFFICES_OF = frozenset("daerah dinas badan desa dewan camat kecamatan".split())
"""What tells one secretary from another."""
_DESKS = frozenset(("kepala", "sekretaris"))
"""Who heads an agency or a village, and who keeps its office."""
_WEAK = frozenset("pelaksana daerah umum jenderal utama".split())
_CHAIRS = frozenset("utama operasi operasional keuangan umum teknik pemasaran sdm kepatuhan".split())
"""What tells one director of a company from another."""
_BOARD = frozenset("ketua sekretaris bendahara".split())
"""Who shares the work in the board of one body."""
_LEVELS = {
    "seksi": 1,
    "subbagian": 1,
    "subbidang": 1,
    "subdirektorat": 1,
    "bidang": 2,
    "bagian": 2,
    "dinas": 3,
    "badan": 3,
}
"""Parts of an agency by height; a head of one is no head of another at the same time."""
_DESK = frozenset("seksi subbagian subbidang".split())
_UNITS_ALIKE = (_DESK, frozenset(("bidang", "bagian")), frozenset(("satuan",)))
"""Units of one height; who heads one of them heads no other one."""
_OF_POLICE = frozenset("satuan kepolisian resor sektor".split())
_BODIES = frozenset("dinas badan kantor kementerian inspektorat sekretariat perusahaan kejaksaan".split())
"""What may stand in an office in place of what its unit is for."""
_PARTS = frozenset(
    "komisi fraksi badan panitia pansus tim umum harian bidang seksi divisi cabang ranting wilayah pusat".split()
)
"""Words, in lower case, for a part of a body that has a chair of its own."""
_NUMERALS = frozenset("i ii iii iv v vi vii viii ix x 1 2 3 4 5 6 7 8 9 10".split())
_PLACELESS = _SEATS | REGIONS | {"wakil", "wali", "bapak", "ibu"}


def do_clash(one: Words, other: Words) -> bool:
    """Say whether nobody holds both offices, those that are held for a time beside another left out."""
    acting = one & SHORT_FOR_ACTING, other & SHORT_FOR_ACTING
    if acting[0] or acting[1]:
        return acting[0] != acting[1] and _are_same(one - SHORT_FOR_ACTING, other - SHORT_FOR_ACTING)
    if ("wakil" in one) != ("wakil" in other) and _is_deputy(one, other):
        return True
    ways = (_desks, _secretaries, _agencies, _ministers, _chairs, _boards, _levels, _units, _numbers, _posts, _seats)
    is_whole = one.isdisjoint(_WITHIN) and other.isdisjoint(_WITHIN)
    return any(differ(one, other) for differ in ways) or (is_whole and are_rivals(one, other))


def _roles(words: Words) -> Words:
    return words & HOLDERS - {"wakil"}


def _own(words: Words) -> Words:
    """Return the words that tell an office from others of its kind."""
    return words - GENERAL - _WEAK - _NUMERALS


def _are_same(one: Words, other: Words) -> bool:
    """Say whether both are one office, of which one may be written with fewer words."""
    return are_compatible(one, other) and (bool(_seat(one)) or one == other != one & GENERAL or bool(_own(one & other)))


def _is_deputy(one: Words, other: Words) -> bool:
    """Say whether one is the office of the other's deputy: Ketua and Wakil Ketua DPRD, Kapolres and Wakapolres."""
    if _roles(one) == _roles(other) == {"menteri"}:
        return _own(one) <= _own(other) or _own(other) <= _own(one)
    left, right = one - {"wakil"}, other - {"wakil"}
    if _roles(one) != _roles(other) or not _own(left & right):
        return False
    more = (left ^ right) - (_NUMERALS if "komisi" not in left | right else frozenset())
    if is_honorary(left | right):
        return not more
    return (right <= left | _NUMERALS or left <= right | _NUMERALS) and more.isdisjoint(_PARTS | _CHAIRS)


def _desks(one: Words, other: Words) -> bool:
    """Say whether one heads what the other is the secretary of."""
    return one & _DESKS != other & _DESKS and bool(_bureau(one)) and _bureau(one) == _bureau(other)


def _bureau(words: Words) -> Words:
    """Return the words for what a head or a secretary is one of, empty for other offices."""
    is_one = len(words & _DESKS) == 1 and words.isdisjoint(_WITHIN - _DESKS)
    return words - _DESKS - _WEAK if is_one else frozenset()


def _secretaries(one: Words, other: Words) -> bool:
    """Say whether they are secretaries of different things: Sekretaris Daerah, Sekretaris Dinas."""
    if _roles(one) != {"sekretaris"} or _roles(other) != {"sekretaris"}:
        return False
    kinds = one & _OFFICES_OF, other & _OFFICES_OF
    return len(kinds[0]) == len(kinds[1]) == 1 and kinds[0] != kinds[1]


def _ministers(one: Words, other: Words) -> bool:
    """Say whether they are ministers, or directors general, of two fields."""
    is_general = {"direktur", "jenderal"} <= one & other
    if not is_general and (_roles(one) != {"menteri"} or _roles(other) != {"menteri"} or "koordinator" in one | other):
        return False
    fields = _own(one), _own(other)
    if any(map(is_unknown, fields[0] | fields[1])):
        return False
    return all(fields) and fields[0].isdisjoint(fields[1])


def _agencies(one: Words, other: Words) -> bool:
    fields = _agency(one), _agency(other)
    return all(fields) and fields[0].isdisjoint(fields[1])


def _agency(words: Words) -> Words:
    """Return what the agency is for that the office heads, empty for other offices."""
    is_one = "kepala" in words and not words.isdisjoint(_AGENCIES) and words.isdisjoint(_WITHIN)
    return words & _FIELDS if is_one else frozenset()


def _chairs(one: Words, other: Words) -> bool:
    chairs = _chair(one), _chair(other)
    return all(chairs) and chairs[0] != chairs[1]


def _chair(words: Words) -> Words:
    """Return which director of a company an office is of, empty for other offices and for who holds two."""
    chairs = words & _CHAIRS if "direktur" in words and words.isdisjoint(_BESIDES) else frozenset[str]()
    if "perusahaan" in words:
        chairs -= {"umum"}  # of a Perumda
    return chairs if len(chairs) == 1 else frozenset()


def _boards(one: Words, other: Words) -> bool:
    """Say whether one chairs the body whose books or letters the other keeps."""
    places = one & _BOARD, other & _BOARD
    body = one - _BOARD, other - _BOARD
    return len(places[0]) == len(places[1]) == 1 and body[0] == body[1] and bool(_own(body[0]))


def _levels(one: Words, other: Words) -> bool:
    """Say whether one heads a part of what the other does, or its like: Kabid and Kasi, Kabid and Kabag Perdagangan."""
    if _roles(one) != {"kepala"} or _roles(other) != {"kepala"}:
        return False
    parts = [min((words & _LEVELS.keys()), key=_LEVELS.__getitem__, default="") for words in (one, other)]
    topics = _own(one) - _LEVELS.keys(), _own(other) - _LEVELS.keys()
    is_within = topics[0] <= topics[1] or topics[1] <= topics[0]
    return all(parts) and all(topics) and parts[0] != parts[1] and is_within


def _units(one: Words, other: Words) -> bool:
    """Say whether they head two units of one height for different things: Kasi Intelijen, Kasi Pidana Khusus."""
    if _roles(one) != {"kepala"} or _roles(other) != {"kepala"} or not _BODIES.isdisjoint(one | other):
        return False
    if not any(one & alike and other & alike for alike in _UNITS_ALIKE):
        return False
    topics = [_own(words) - _LEVELS.keys() - _OF_POLICE - region_words() for words in (one, other)]
    return all(topics) and topics[0].isdisjoint(topics[1]) and not any(map(is_unknown, topics[0] | topics[1]))


def _numbers(one: Words, other: Words) -> bool:
    """Say whether they are of two bodies that only a number tells apart: Ketua Komisi II, Ketua Komisi III."""
    numbers = one & _NUMERALS, other & _NUMERALS
    rest = one - _NUMERALS, other - _NUMERALS
    return len(numbers[0]) == len(numbers[1]) == 1 and numbers[0] != numbers[1] and _are_same(*rest)


def _posts(one: Words, other: Words) -> bool:
    """Say whether one heads the police or village of two places, or of two kinds: Kapolsek, Kapolres."""
    posts = one & _POSTS, other & _POSTS
    if len(posts[0]) != 1 or len(posts[1]) != 1 or one & HOLDERS != other & HOLDERS:
        return False
    if not (one | other).isdisjoint(_UNITS):
        return False
    places = _own(one) - _POSTS, _own(other) - _POSTS
    return posts[0] != posts[1] or are_regions_apart(*places)


def _seats(one: Words, other: Words) -> bool:
    """Say whether they are two seats, a deputy's and the office itself, or one office of two regions."""
    seats = _seat(one), _seat(other)
    if seats[0] != seats[1]:
        return len(seats[0]) == len(seats[1]) == 1
    if len(seats[0]) != 1:
        return False
    if "rektor" in seats[0]:
        return ("wakil" in one) != ("wakil" in other)
    places = one - _PLACELESS, other - _PLACELESS
    if ("wakil" in one) != ("wakil" in other):
        return places[0] <= places[1] or places[1] <= places[0]
    return are_regions_apart(*places)


def _seat(words: Words) -> Words:
    """Return the seat that an office is of."""
    is_city = {"wali", "kota"} <= words
    is_village = {"kepala", "desa"} <= words and words.isdisjoint(_UNITS)
    return (words & _SEATS) | ({"walikota"} if is_city else {"kades"} if is_village else frozenset())
