"""Whether two figures are of one thing: by what they count, and by what is done with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from types import MappingProxyType

from humaslint.indonesian.amounts.figure_slips import is_misplaced
from humaslint.indonesian.amounts.figures import Bond, Figure
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.small_words import REGIONS, TIMES
from humaslint.indonesian.words.word_kin import stems

_REACH = 10
"""Tokens before and behind a figure among which its verb is looked for."""
_AFFIXED = re.compile(r"me|di|ber|ter|pe\w+an\b")
_BARE_VERBS = frozenset("lolos lulus ikut hadir menang juara".split())
_NOMINAL = re.compile(r"[pk]e\w+an")
_BOUNDS = frozenset(';:()"“”')
_NO_NOUNS = TIMES | {"kali", "orang", "lipat", "poin", "besar"}
"""Words behind a figure that say nothing of what is counted, or of which a text has many."""
MONEY = frozenset("dana anggaran biaya pagu alokasi bantuan hibah modal uang belanja insentif".split())
"""Words, in lower case, that may name one sum of money in turn."""
_PARTED = re.compile(
    r"\b(?:sisa|sisanya|selebihnya|lainnya|sebagian|tahap|pertama|lebih dulu|dahulu|menerima|mendapat|tiap|setiap)\b"
)
"""What tells, in lower case, that a text gives an amount in parts."""
_ENDS = re.compile(r"[.!?][”\"]?\s+[A-Z]|\b[Dd]ari [^.,]*\Z")
"""What stands between an opening of a text and an amount that is of another sentence, or is the whole of a part."""
_TAKEN_UP: frozenset[Bond] = frozenset(("again", "all"))
_ALIKE: Mapping[str, str] = MappingProxyType(
    {
        word: words[0]
        for words in map(
            str.split,
            (
                "salur serah beri bagi bantu terima kirim hibah kucur gelontor distribusi",
                "ikut hadir serta",
                "bangun bedah renovasi dirikan",
                "lantik kukuh angkat",
                "latih bina didik bekal",
                "gelar selenggara laksana",
                "raih sabet rebut boyong borong dapat",
                "resmi buka luncur",
                "pulih rehabilitasi",
                "tangkap ringkus bekuk ciduk aman cokok",
            ),
        )
        for word in words
    }
)
"""Stems of verbs that tell the same act of a release, each with the first of its group."""


def are_of_one_thing(one: Figure, other: Figure) -> bool:
    """Say whether two figures can only be of the same thing, by the noun phrases behind or before them.

    Words that only one of the phrases has are let pass where the other's block has them too, or where a figure
    takes up one told before and so need not say all again (`120 paket itu`).
    """
    if one.dimension != other.dimension:
        return False
    if one.dimension == "rupiah" or not (one.things and other.things):
        if one.dimension == "count":
            return False
        return _have_one_head(one, other) or _is_money_again(one, other) or _is_turned_round(one, other)
    left, right = _phrase(one, other), _phrase(other, one)
    size = min(len(left), len(right))
    if not size or left[:size] != right[:size] or not _NO_NOUNS.isdisjoint(left[:size]):
        return False
    return _has_rest(one, right[size:]) and _has_rest(other, left[size:])


def _phrase(figure: Figure, other: Figure) -> tuple[str, ...]:
    """Return the things up to the first word that is what the other's sentence does: `peserta` of *Peserta Ikuti*."""
    done = acts(other)
    things = figure.things[_is_motorbike(figure) :]
    size = next((index for index, word in enumerate(things) if index and not done.isdisjoint(act_of(word))), None)
    return tuple(word for index, word in enumerate(things[:size]) if not index or word not in REGIONS)


def _is_motorbike(figure: Figure) -> bool:
    """Say whether the first word of a figure's things is one that a title leaves out: `12 motor`, `12 sepeda motor`."""
    return figure.things[:2] == ("sepeda", "motor")


def _has_rest(figure: Figure, rest: Sequence[str]) -> bool:
    """Say whether the words that only the other's phrase has stand in the figure's block, or need not be said again."""
    return figure.bond in _TAKEN_UP or all(word in REGIONS or word in figure.passage.lower for word in rest)


def _have_one_head(one: Figure, other: Figure) -> bool:
    """Say whether of two noun phrases one begins with all of the other, whatever comes before it in a title.

    Of the rest no word is a name: `anggaran Dinas Kesehatan` is not that of the region.
    """
    pairs = product(_plain_heads(one, other), _plain_heads(other, one))
    return any(_begins(one, a, b) or _begins(one, b, a) for a, b in pairs)


def _plain_heads(figure: Figure, other: Figure) -> list[tuple[str, ...]]:
    """Return the noun phrases before a figure, without names of places that the other's block has too."""
    return [
        (words[0], *(word for word in words[1:] if not _is_shared_name(word, other.passage))) for words in figure.heads
    ]


def _is_turned_round(one: Figure, other: Figure) -> bool:
    """Say whether what a title's figure is of stands behind it, before the lead's: `12 km jalan`, `jalan … 12 km`.

    Further on a text may tell of a part, of another year or place.
    """
    if one.dimension == "rupiah" or bool(one.things) == bool(other.things):
        return False
    front, behind = (one, other) if one.things else (other, one)
    words = _phrase(front, behind)
    is_opening = behind.passage.kind == "lead" and not _ENDS.search(behind.passage.text, 0, behind.start)
    if front.passage.kind != "title" or not is_opening or _PARTED.search(behind.passage.lower):
        return False
    return any(head[: len(words)] == words[: len(head)] for head in _plain_heads(behind, front) if words)


def _is_shared_name(word: str, passage: Passage) -> bool:
    return word in REGIONS or (word not in passage.release.small_words and word in passage.lower)


def _is_money_again(one: Figure, other: Figure) -> bool:
    """Say whether one sum takes up the other by another word for money: `anggaran Rp1,8 miliar`, `dana … itu`."""
    are_money = all(any(head[0] in MONEY for head in each.heads) for each in (one, other))
    return are_money and "again" in (one.bond, other.bond) and is_misplaced(one.value, other.value)


def _begins(figure: Figure, words: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether one phrase, from the first word of the other on, is the other, but for words that are no names."""
    if other[0] not in words:
        return False
    tail = words[words.index(other[0]) :]
    size = min(len(tail), len(other))
    release = figure.passage.release
    rest = (*tail[size:], *other[size:])
    is_plain = all(word in release.small_words or word.capitalize() not in release.capitalised for word in rest)
    return tuple(tail[:size]) == tuple(other[:size]) and is_plain


def acts(figure: Figure) -> frozenset[str]:
    """Return what is done in a figure's clause, as stems: `salur` of *menyalurkan 120 paket*.

    In a title any word may be a verb without its prefix, but not *pelatihan* or *kesehatan*.
    """
    if figure.passage.is_headline:
        words = (token.lower for token in figure.passage.words)
        return frozenset().union(*(act_of(word) for word in words if not _NOMINAL.fullmatch(word)))
    verbs = [word for word in _clause(figure) if word in _BARE_VERBS or _AFFIXED.match(word)]
    return frozenset().union(*(act_of(word) - ({word} - _BARE_VERBS) for word in verbs))


def _clause(figure: Figure) -> Iterable[str]:
    """Yield the words around a figure in small letters, as far as no mark but a comma comes between."""
    own = range(figure.amount.start, figure.amount.end + len(figure.things))
    before = figure.sentence[max(0, own.start - _REACH) : own.start][::-1]
    for tokens in (before, figure.sentence[own.stop : own.stop + _REACH]):
        for token in tokens:
            if token.text in _BOUNDS:
                break
            if token.text.islower():
                yield token.lower


def act_of(word: str) -> frozenset[str]:
    """Return the stems of a word in lower case, those of verbs for one act as one: `tangkap` for *meringkus*."""
    bare = next((word[len(prefix) :] for prefix in ("di", "ter", "mem") if word.startswith(prefix)), "")
    found = stems(word) | (stems(bare) if bare else frozenset())
    return frozenset(_ALIKE.get(stem, stem) for stem in found)
