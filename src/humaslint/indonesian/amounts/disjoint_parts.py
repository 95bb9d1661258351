"""Wholes that parts which cannot overlap exceed: `Dari 84 warga, 51 puas, 20 cukup puas, dan 15 tidak puas`.

Such parts may come to less than the whole, where some of it is left untold, but never to more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.amounts.amount_lists import AmountList
from humaslint.indonesian.amounts.figure_slips import is_turned
from humaslint.indonesian.amounts.part_states import (
    BY_NUMBER,
    PLACERS,
    are_of_unlike,
    are_of_wholes,
    differ,
    state_of,
    tell_sorts,
)
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, total_of
from humaslint.indonesian.small_words import AND_WHILE, COPULAS, COUNTERS, FUNCTION_WORDS, VAGUE
from humaslint.indonesian.tokens import Token, lower_before
from humaslint.indonesian.words.verb_shapes import has_verb_prefix

OVERFULL = "lebih"
"""The cue of the lists that are found here."""
_ONE_EACH = frozenset(
    """
    meraih memilih berasal berusia berumur berada tergolong termasuk berstatus dinyatakan tercatat bekerja bergerak
    bertugas ditempatkan berpendidikan menanam mengungsi tinggal bermukim berprofesi dilayani dikelola dimiliki
    ditempati dihuni diangkut dikuasai milik dioperasikan ditanggung disumbang berpredikat berkategori tentang
    mengenai soal menyangkut seputar berpangkalan bersandar berlabuh berlokasi terletak berdomisili beralamat
    berkedudukan bermarkas
    """.split()
)
"""What, in lower case, tells what each of a whole does once, or is or belongs to: `12 berusia …, 15 berusia …`."""
GIVEN = frozenset(
    "dibagikan disalurkan diserahkan dikirim dikirimkan ditanam dipasang dibangun dilepas ditebar".split()
)
"""What is done once, in lower case, with each of some things in a place; whoever is given things may get several."""
_REST = frozenset(("lainnya", "sisanya"))
"""What is told of the rest, in lower case, is of nothing told before it."""
JOINTS = AND_WHILE | {","}
"""What joins the parts of a whole, in lower case."""
_LEADS = frozenset("sebanyak sebesar sejumlah baru hanya ada".split())
OPEN = VAGUE | frozenset(
    """
    masing-masing per setiap tiap rata-rata
    juga termasuk atau tambahan selain pernah sempat keduanya ketiganya semuanya sekaligus bersamaan sama-sama
    """.split()
)
"""Words, in lower case, with which parts may overlap, or are no exact ones."""
_OWN = frozenset((place, "masing-masing") for place in ("rumah", "desa", "daerah", "sekolah", "tempat"))
"""Of these each part has another, which makes none of them larger: `12 bertahan di rumah masing-masing`."""
_IN, _OF, _AMONG, _DASHES = "di", "dari", "antaranya", "–-"
_BOUNDS = ("bawah", "atas")
"""Words, in lower case, of parts that may hold one another: `12 di bawah 30 tahun, 20 di bawah 50 tahun`."""
_TWO = 2
_NEAR = 3
"""Words of a part that may tell that it is the rest."""
_LONGEST = 12
"""Tokens of a part."""
_OVERFULL = Decimal("1.15")
"""A whole that its parts exceed by more is of something else."""
_SUFFERERS = frozenset("kasus pasien penderita korban".split())
"""Nouns, in lower case, of which each counts a person: `Dari 96 kasus, 41 pasien anak …`."""
_BUT_OF_SEXES = [group for group in BY_NUMBER if ("perempuan",) not in group]
"""Groups of states but that of men and women."""


class _Part(NamedTuple):
    """An amount with the words in lower case behind it that tell what part it is."""

    amount: Quantity
    words: tuple[str, ...]


def find_overfull(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the wholes of a sentence that a row of parts behind them exceeds, though none of the parts can overlap."""
    tokens, amounts, _words = sentence
    for first in range(1, len(amounts) - 1):
        row = find_row(tokens, amounts, first)
        is_whole = len(row) > 1 and not find_row(tokens, amounts, first - 1)
        if is_whole and (whole := _whole(amounts[:first], row)):
            yield AmountList(whole, row, OVERFULL)
            return


def find_overfull_before(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the wholes behind *dari* that the states of parts exceed: `35 setuju dan 6 menolak dari 39 anggota`."""
    tokens, amounts, _words = sentence
    for at, whole in enumerate(amounts[_TWO:], start=_TWO):
        if tokens[whole.start - 1].lower != _OF or not is_row_of_states(tokens, amounts[:at]):
            continue
        row = find_row(tokens, amounts[:at], 0)
        is_bare = whole.noun in FUNCTION_WORDS
        if len(row) == at and is_overfull(whole, row) and (is_bare or is_of_kind(whole, row)):
            yield AmountList(whole._replace(noun="" if is_bare else whole.noun), row, OVERFULL)


def is_row_of_states(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> bool:
    """Say whether the amounts are each told of another state, that of men and women left out."""
    parts = list(_row(tokens, amounts)) if amounts else []
    return len(parts) > 1 and any(_are_states(parts, group) for group in _BUT_OF_SEXES)


def find_row(tokens: Sequence[Token], amounts: Sequence[Quantity], first: int) -> list[Quantity]:
    """Return the amounts from `amounts[first]` on that are parts of one whole, none of which can overlap another.

    There are none where no conjunction closes their row.
    """
    parts = list(_row(tokens, amounts[first:])) if first < len(amounts) else []
    joint = _joint(tokens, parts[-1].amount) if len(parts) > 1 else ""
    is_one = joint in AND_WHILE and len({part.amount.unit for part in parts}) == 1
    is_plain = is_one and OPEN.isdisjoint(_around(tokens, parts))
    is_contrast = is_plain and differ(joint, [part.words for part in parts])
    return [part.amount for part in parts] if is_contrast or (is_plain and _are_apart(parts)) else []


def _row(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Iterator[_Part]:
    """Yield the amounts that commas and conjunctions right before each join to the first."""
    for one, other in pairwise(amounts):
        between = [token.lower for token in tokens[one.end : other.start]]
        while between and between[-1] in _LEADS:
            between.pop()
        size = next((at for at, word in enumerate(between) if word in JOINTS), len(between))
        is_joined = 0 < len(between) - size <= 2 and all(word in JOINTS for word in between[size:])
        yield _Part(one, tuple(between[:size]))
        if not is_joined or size > _LONGEST or not all(word[0].isalnum() or word in _DASHES for word in between[:size]):
            return
    last = amounts[-1]
    words = [token.lower for token in tokens[last.end : last.end + _LONGEST]]
    yield _Part(last, tuple(words[: next((at for at, word in enumerate(words) if not word[0].isalnum()), None)]))


def _joint(tokens: Sequence[Token], amount: Quantity) -> str:
    at = amount.start - 1
    while at and tokens[at].lower in _LEADS:
        at -= 1
    return tokens[at].lower


def _around(tokens: Sequence[Token], parts: Sequence[_Part]) -> set[str]:
    before = {word for part in parts for word in lower_before(tokens, part.amount.start, 2)}
    own = {"masing-masing" for part in parts for pair in pairwise(part.words) if pair in _OWN}
    return before.union(*({*part.words} - own for part in parts))


def _are_apart(parts: Sequence[_Part]) -> bool:
    """Say whether all parts are in different states, or the same is told of each: *berasal dari*, *di*.

    Percentages of men and women, or of places, are shares of wholes of their own.
    """
    if any(sum(word in part.words for part in parts) > 1 for word in _BOUNDS):
        return False
    if parts[0].amount.unit == "percent":
        words = [part.words for part in parts]
        return _have_verb(parts) or any(
            _are_states(parts, group) and not are_of_wholes(words, group) for group in _BUT_OF_SEXES
        )
    is_of_rest = len(parts) == _TWO and not _REST.isdisjoint(parts[1].words[:_NEAR])
    bare = [_bare(part) for part in parts]
    are_states = is_of_rest or any(_are_states(parts, group) for group in BY_NUMBER)
    if are_states or _are_sorts(parts, bare) or _are_kinds(bare):
        return True
    firsts = {words[0] if words else "" for words in bare}
    if len(firsts) == 1 and not firsts.isdisjoint(PLACERS):
        return len({words[1:] for words in bare}) == len(bare) and not _are_among(bare)
    return _have_verb(parts)


def _are_sorts(parts: Sequence[_Part], bare: Sequence[tuple[str, ...]]) -> bool:
    """Say whether the parts are sorts of one thing by a word of their own: `41 kapal ikan`, `17 kapal barang`, `9 …`.

    Two such words may be of two kinds, three are hardly: `36 hotel syariah dan 30 hotel melati`.
    """
    is_one_thing = len({part.amount.noun for part in parts}) == 1 and parts[0].words[:1] == (parts[0].amount.noun,)
    sorts = {words[0] for words in bare if len(words) == 1}
    are_single = is_one_thing and _TWO < len(sorts) == len(bare)
    return are_single and tell_sorts(sorts) and not any(map(has_verb_prefix, sorts))


def _are_kinds(bare: Sequence[tuple[str, ...]]) -> bool:
    """Say whether the parts are kinds by the word behind one noun: `20 orang pejabat pelaksana, 36 pejabat teras`."""
    kinds = [words[words[0] in COPULAS :] for words in bare if words]
    if len(kinds) < len(bare) or any(len(words) != _TWO for words in kinds):
        return False
    nouns, seconds = ({words[at] for words in kinds} for at in (0, 1))
    is_noun = len(nouns) == 1 and nouns.isdisjoint(PLACERS) and tell_sorts(nouns) and not has_verb_prefix(*nouns)
    return is_noun and _TWO < len(seconds) == len(kinds) and tell_sorts(seconds)


def _have_verb(parts: Sequence[_Part]) -> bool:
    """Say whether the same is told of each part, of places perhaps by the first alone: `5 berada di …, 4 di`."""
    bare = [_bare(part)[: _TWO + 1] for part in parts]
    if frozenset.intersection(*(frozenset(words[:_TWO]) for words in bare)) & _ONE_EACH:
        return True
    at = next((at for at, word in enumerate(bare[0][:_TWO]) if word in _ONE_EACH | GIVEN), len(bare[0]))
    placed = bare[0][at + 1 :]
    is_placed = placed[:1] in ((_IN,), (_OF,)) and all(words[:1] == placed[:1] for words in bare[1:])
    return is_placed and not _are_among(bare)


def _are_among(bare: Sequence[tuple[str, ...]]) -> bool:
    return any(words[1:2] == (_AMONG,) for words in bare)


def _bare(part: _Part) -> tuple[str, ...]:
    """Return the words of a part without what it counts."""
    noun = part.amount.noun
    is_counted = part.words[:1] == (noun,) and noun not in PLACERS | _ONE_EACH | FUNCTION_WORDS
    return part.words[is_counted:]


def _are_states(parts: Sequence[_Part], group: dict[tuple[str, ...], int]) -> bool:
    found = [state_of(part.words, group) for part in parts]
    is_each = None not in found and len({*found}) == len(found)
    return is_each and not are_of_unlike([part.words for part in parts], group)


def _whole(before: Sequence[Quantity], row: Sequence[Quantity]) -> Quantity | None:
    """Return the one amount before a row that may be its whole, where the row comes to a little more."""
    same = [each for each in before if is_of_kind(each, row)]
    return same[0] if len(same) == 1 and is_overfull(same[0], row) else None


def is_of_kind(whole: Quantity, row: Sequence[Quantity]) -> bool:
    """Say whether an amount counts what all parts count, or these tell no more than that they are people or things."""
    is_plain = whole.unit == "rupiah" or whole.noun in COUNTERS & {each.noun for each in row}
    return whole.unit == row[0].unit and (is_plain or all(_may_count(part, whole.noun) for part in row))


def _may_count(part: Quantity, noun: str) -> bool:
    is_plain = part.noun in COUNTERS | FUNCTION_WORDS | _ONE_EACH | _REST | {noun, "", "sangat", "cukup", "kurang"}
    return is_plain or any((part.noun,) in group for group in BY_NUMBER) or {part.noun, noun} <= _SUFFERERS


def is_overfull(whole: Quantity, row: Sequence[Quantity]) -> bool:
    """Say whether parts come to a little more than the whole, or are it once digits are turned, and none alone."""
    value = total_of(row)
    if not max(each.value for each in row) < whole.value < value:
        return False
    over = value - whole.value
    return value <= whole.value * _OVERFULL or any(is_turned(each.value, each.value - over) for each in row)
