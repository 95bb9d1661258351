"""What is left of a whole, told in the next sentence: `72 dari 90 desa sudah siap. Masih ada 18 desa yang belum.`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from humaslint.indonesian.amounts.quantities import Quantity, total_of
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.small_words import AND_WHILE, CONCLUDING, DONE, OTHERS, REST, VAGUE


class ToldRest(NamedTuple):
    """A whole, the part of it that is done, and the rest that is not."""

    whole: Quantity
    part: Quantity
    rest: Quantity


_PAIR = 2
_NOT = "belum"
_LEFT = frozenset("masih tersisa tinggal sisanya".split())
_VAGUE = VAGUE | {"ratusan", "puluhan"}
_AWAY = frozenset("berhalangan absen izin sakit alpa cuti".split())
"""Words, in lower case, that say why somebody did not come."""
_MORE = frozenset("antaranya termasuk sebagian lain lainnya juga".split())
_THEN = frozenset(("setelah", "sesudah"))
_TAKEN = frozenset(
    "disalurkan dibagikan dipakai digunakan dikirim dijual terjual terpakai dikurangi diserahkan".split()
)
_SO_FAR = frozenset(("hingga", "sampai", "sebanyak"))
"""What begins, in lower case, a sentence of what is gone by now: `Hingga siang, 850 paket terjual`."""
_STAYING = frozenset("tersisa sisa sisanya tinggal".split())
_OF_THAT = frozenset((("dari", "jumlah"), ("dari", "total"), ("dari", "angka")))
_STILL = frozenset(("masih", "belum"))
_AMONG = "antaranya"
_CONCLUDING = frozenset(first for first, *_rest in CONCLUDING)
_CLOSE = 10
_NEAR = 6
"""Tokens from an amount to the word that tells what has become of it."""


def find_told_rest(before: ToldSentence, behind: ToldSentence) -> ToldRest | None:
    """Return the rest of a whole that a sentence tells behind the one that tells the whole, in one of several ways."""
    told = _told_rest(before, behind) or _told_absent(before, behind) or _told_left(before, behind)
    return told or _told_done(before, behind) or _told_concluded(before, behind) or _told_over(before, behind)


def _told_rest(before: ToldSentence, behind: ToldSentence) -> ToldRest | None:
    """Return the rest of which a sentence says what the one before it says of the part, with *belum* for *sudah*."""
    if len(before.amounts) != _PAIR or len(behind.amounts) != 1:
        return None
    (part, whole), rest = before.amounts, behind.amounts[0]
    words, others = before.words, behind.words
    is_of = "dari" in words[part.end : whole.start] and whole.start - part.end <= _NEAR
    is_less = max(part.value, rest.value) < whole.value and rest.noun == whole.noun
    is_left = not _LEFT.isdisjoint(others[max(0, rest.start - _NEAR) : rest.start])
    if not (is_of and is_less and is_left and _VAGUE.isdisjoint((*words, *others))):
        return None
    behind_whole = words[whole.end : whole.end + _NEAR]
    done = _behind(behind_whole, DONE) or (_behind(behind_whole, ("yang",)) if words[0] == "baru" else None)
    undone = _behind(others[rest.end : rest.end + _NEAR], (_NOT,))
    is_same = done is not None and undone is not None and (done == undone or not undone[:1].isalpha())
    return ToldRest(whole, part, rest) if is_same else None


def _told_absent(before: ToldSentence, behind: ToldSentence) -> ToldRest | None:
    """Return those who a sentence says were not there, as one amount, if they are more than the one before leaves.

    `27 dari 30 anggota hadir. Dua anggota berhalangan dan satu anggota sakit.`
    """
    away = behind.amounts
    if len(before.amounts) != _PAIR or not away or away[0].start > 1:
        return None
    (part, whole), words, others = before.amounts, before.words, behind.words
    is_of = words[part.end : whole.start][-1:] == ["dari"] and whole.start - part.end <= _PAIR
    is_one_kind = all(each.noun == whole.noun or each.noun in _AWAY for each in away) and whole.noun != ""
    ends = [*(each.start for each in away[1:]), len(others)]
    are_away = all(not _AWAY.isdisjoint(others[each.end : end]) for each, end in zip(away, ends, strict=True))
    is_plain = are_away and (_VAGUE | _MORE).isdisjoint((*words, *others))
    if not (is_of and is_one_kind and is_plain and max(each.value for each in (part, *away)) < whole.value):
        return None
    value = total_of(away)
    return ToldRest(whole, part, away[-1]._replace(value=value)) if part.value + value > whole.value else None


def _told_left(before: ToldSentence, behind: ToldSentence) -> ToldRest | None:
    """Return what a sentence says is left of the one amount before it: `Setelah disalurkan 120 ton, tersisa …`."""
    if len(before.amounts) != 1 or len(behind.amounts) != _PAIR:
        return None
    whole, (part, rest), words = before.amounts[0], behind.amounts, behind.words
    is_one_kind = whole.noun == part.noun == rest.noun != "" and max(part.value, rest.value) < whole.value
    is_taken = words[0] in _THEN and words[part.start - 1] in _TAKEN and part.start <= _NEAR
    is_taken = is_taken or (words[0] in _SO_FAR and not _TAKEN.isdisjoint(words[part.end + 1 : part.end + 2]))
    is_left = words[rest.start - 1] in _STAYING and rest.start - part.end <= _NEAR
    is_plain = _VAGUE.isdisjoint((*words, *before.words)) and _MORE.isdisjoint(words)
    return ToldRest(whole, part, rest) if is_one_kind and is_taken and is_left and is_plain else None


def _told_done(before: ToldSentence, behind: ToldSentence) -> ToldRest | None:
    """Return what is done and what is not of the one amount before, if they come to more: `Dari jumlah itu, 480 …`.

    `480 ton telah diolah dan 180 ton masih dibawa`, of 600 tons.
    """
    words = behind.words
    if len(behind.amounts) != _PAIR or tuple(words[:_PAIR]) not in _OF_THAT:
        return None
    part, rest = behind.amounts
    same = [each for each in before.amounts if each.noun == part.noun == rest.noun]
    is_done = not DONE.isdisjoint(words[part.end : part.end + _PAIR])
    is_open = not _STILL.isdisjoint(words[rest.end : rest.end + _PAIR])
    behind_rest = words[rest.end : rest.end + 3]
    is_same = "belum" not in behind_rest or not {".", *words[part.end : part.end + 3]}.isdisjoint(behind_rest[1:])
    is_open = is_open and is_same and "menunggu" not in words
    is_plain = _VAGUE.isdisjoint((*words, *before.words)) and (_MORE - {"sebagian"}).isdisjoint(words)
    if len(same) != len(before.amounts) or not same or not (is_done and is_open and is_plain):
        return None
    is_more = max(part.value, rest.value) < same[0].value < part.value + rest.value
    return ToldRest(same[0], part, rest) if is_more else None


def told_others(before: ToldSentence, behind: ToldSentence) -> ToldRest | None:
    """Return some of the one amount before and *lainnya*: `Sebanyak 410 di antaranya pria, sedangkan 236 lainnya …`.

    Those that are less than the whole together are all of it where they nearly come to it.
    """
    words = behind.words
    if _AMONG not in words or len(behind.amounts) != _PAIR:
        return None
    counts = [each for each in before.amounts if each.noun]
    if len(counts) != 1:
        return None
    whole, (part, rest) = counts[0], behind.amounts
    is_part = _AMONG in words[part.end : part.end + 3] and part.start <= 1
    is_rest = words[rest.start - 1] in AND_WHILE and not OTHERS.isdisjoint(words[rest.end : rest.end + _PAIR])
    is_less = {part.unit, rest.unit} == {whole.unit} and max(part.value, rest.value) < whole.value
    value = part.value + rest.value
    is_all = value > whole.value or (whole.value - value) * _CLOSE <= whole.value
    is_plain = (_VAGUE | REST | {"sisa"}).isdisjoint((*words, *before.words))
    return ToldRest(whole, part, rest) if is_part and is_rest and is_less and is_all and is_plain else None


def _told_over(before: ToldSentence, behind: ToldSentence) -> ToldRest | None:
    """Return what is said to be left of a whole without the part *di antaranya*, in the next sentence or clause.

    `Tim menerima 31 laporan; 20 di antaranya tentang buaya. Sisanya sebanyak 13 laporan tentang ular.`
    """
    if _AMONG not in before.words and _AMONG not in behind.words:
        return None
    amounts = [*before.amounts, *behind.amounts]
    if len(amounts) != _PAIR + 1 or not _VAGUE.isdisjoint((*before.words, *behind.words)):
        return None
    (whole, part, rest), part_words = amounts, (before if len(before.amounts) == _PAIR else behind).words
    is_part = _AMONG in part_words[part.end - 1 : part.end + _PAIR]
    is_left = not REST.isdisjoint(behind.words[max(0, rest.start - _PAIR - 1) : rest.start])
    is_kind = whole.noun == rest.noun and part.noun in (whole.noun, "di")
    is_less = max(part.value, rest.value) < whole.value
    return ToldRest(whole, part, rest) if is_part and is_left and is_kind and is_less else None


def _told_concluded(before: ToldSentence, behind: ToldSentence) -> ToldRest | None:
    """Return what a sentence concludes to be left: `Dari 95 RW, sudah 61 yang punya. Jadi, tinggal 34 RW`."""
    words = behind.words
    if words[0] not in _CONCLUDING or len(behind.amounts) != 1:
        return None
    counts = [each for each in before.amounts if each.unit == "count"]
    if len(counts) != _PAIR or not any((*words[: len(each)],) == each for each in CONCLUDING):
        return None
    (whole, part), rest = counts, behind.amounts[0]
    is_left = not _LEFT.isdisjoint(words[max(0, rest.start - _PAIR - 1) : rest.start])
    is_kind = whole.noun == rest.noun != "" and part.noun in (whole.noun, "yang", "di", "sudah", "telah", "")
    is_part = "dari" in before.words[: whole.start] or _AMONG in before.words[part.end : part.end + 3]
    is_less = max(part.value, rest.value) < whole.value
    is_plain = is_part and _VAGUE.isdisjoint((*words, *before.words))
    return ToldRest(whole, part, rest) if is_left and is_kind and is_less and is_plain else None


def _behind(words: Sequence[str], cues: Sequence[str] | frozenset[str]) -> str | None:
    """Return the word behind the first cue, `.` at the end; None without a cue."""
    at = next((index for index, word in enumerate(words) if word in cues), None)
    return None if at is None else next(iter(words[at + 1 :]), ".")
