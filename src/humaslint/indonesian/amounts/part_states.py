"""States of which nothing has two at once, so that things told of in them are parts of one whole: `lolos`, `gugur`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from humaslint.indonesian.small_words import AND, AND_WHILE, FUNCTION_WORDS
from humaslint.indonesian.words.verb_shapes import has_verb_prefix

PLACERS = frozenset("di ke dari untuk bagi".split())
"""Prepositions, in lower case, of what each of a whole is in or goes to once: `4 di Waru, 3 di Tala`."""
_PAIR = 2
_CONTRASTS = AND_WHILE - AND
"""What sets the second of two parts against the first, in lower case."""
_DENIALS = frozenset(("tidak", "belum"))
"""Words of a part, in lower case, that is not what the other is: `12 lulus, sedangkan 9 belum lulus`."""

_TRAITS = frozenset(
    """
    punya ikut hadir suka gemar bisa dapat ingin rawan bebas sadar ramah siap penuh kaya minim sakit rusak cerdas muda
    tua besar kecil asing lokal
    """.split()
)
"""Words of a part, in lower case, of which one thing may have several: `36 kapal ikan, 30 kapal kecil`."""
_STATES = (
    (
        "lolos lulus diterima disetujui terpilih",
        "gugur gagal ditolak tidak_lolos tidak_lulus tidak_diterima",
        "menunggu",
    ),
    ("hadir", "izin absen tidak_hadir berhalangan", "sakit", "alpa"),
    ("sangat_setuju", "setuju", "kurang_setuju", "tidak_setuju menolak", "abstain ragu-ragu tidak_menjawab"),
    ("sangat_puas", "puas", "cukup_puas", "kurang_puas", "tidak_puas"),
    ("sangat_baik", "baik", "cukup_baik", "kurang_baik", "tidak_baik buruk"),
    ("selamat sembuh pulang", "meninggal tewas", "hilang", "dirawat"),
    ("ringan", "sedang", "berat"),
    ("laki-laki pria putra jantan", "perempuan wanita putri betina"),
    ("layak laik", "tidak_layak tidak_laik harus_diperbaiki perlu_diperbaiki"),
    ("positif", "negatif"),
    ("mandiri", "maju", "berkembang", "sangat_tertinggal", "tertinggal"),
    ("selesai tuntas rampung", "diproses ditangani berjalan", "ditolak", "belum_ditangani belum_diproses"),
    ("baru", "lama penggantian mengganti perpanjangan memperpanjang"),
    ("negeri", "swasta"),
    ("wni", "wna"),
    ("aktif", "tidak_aktif nonaktif"),
    ("bekerja", "kuliah berkuliah melanjutkan", "berwirausaha wirausaha wiraswasta", "menganggur"),
    ("bayi balita anak anak-anak", "remaja", "dewasa", "lansia lanjut_usia"),
)
"""States in lower case of which nothing has two; a blank within one is written `_`."""
BY_NUMBER = tuple(
    {tuple(state.split("_")): number for number, states in enumerate(group) for state in states.split()}
    for group in _STATES
)


def state_of(words: Sequence[str], group: dict[tuple[str, ...], int]) -> int | None:
    """Return which of the states of a group the words tell, the longer name before the shorter; None if it is none."""
    spots = (group.get(tuple(words[at : at + size])) for size in (2, 1) for at in range(len(words)))
    return next((spot for spot in spots if spot is not None), None)


def are_of_unlike(parts: Sequence[Sequence[str]], group: dict[tuple[str, ...], int]) -> bool:
    """Say whether two parts next to one another have states of two things: `positif bakteri`, `negatif boraks`.

    What stands behind a preposition of PLACERS is no such thing.
    """
    things = [_behind_state(part, group) for part in parts]
    return any(
        bool(one and other) and one[0] not in PLACERS and other[0] not in PLACERS and not _begins_alike(one, other)
        for one, other in pairwise(things)
    )


def are_of_wholes(parts: Sequence[Sequence[str]], group: dict[tuple[str, ...], int]) -> bool:
    """Say whether shares are of wholes named before their states: `lulusan SMK bekerja, lulusan SMA kuliah`."""
    named = {tuple(_before_state(part, group)) for part in parts}
    return len(named - {()}) > 1


def _before_state(words: Sequence[str], group: dict[tuple[str, ...], int]) -> Sequence[str]:
    at = next((at for at in range(len(words)) if {tuple(words[at : at + size]) for size in (2, 1)} & group.keys()), 0)
    return [word for word in words[:at] if word not in FUNCTION_WORDS and not has_verb_prefix(word)]


def _behind_state(words: Sequence[str], group: dict[tuple[str, ...], int]) -> Sequence[str]:
    ends = (at + size for size in (2, 1) for at in range(len(words)) if tuple(words[at : at + size]) in group)
    return words[next(ends, len(words)) :]


def _begins_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    size = min(len(one), len(other))
    return tuple(one[:size]) == tuple(other[:size])


def tell_sorts(words: Collection[str]) -> bool:
    """Say whether words may tell the sorts of a thing: no small words, nor states or traits that any sort may have."""
    is_plain = FUNCTION_WORDS.isdisjoint(words) and _TRAITS.isdisjoint(words)
    return is_plain and not any((word,) in group for word in words for group in BY_NUMBER)


def differ(joint: str, parts: Sequence[Sequence[str]]) -> bool:
    """Say whether the joint sets one of two parts against the other, and one denies of itself what the other tells.

    What it denies must be the same: of `45 punya listrik, sedangkan 20 belum punya air` some may be both.
    """
    return joint in _CONTRASTS and len(parts) == _PAIR and (_denies(*parts) or _denies(*parts[::-1]))


def _denies(part: Sequence[str], other: Sequence[str]) -> bool:
    at = next((at for at, word in enumerate(part) if word in _DENIALS), None)
    return at is not None and _DENIALS.isdisjoint(other) and set(part[at + 1 :]) <= set(other)
