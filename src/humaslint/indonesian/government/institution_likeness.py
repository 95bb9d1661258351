"""Whether two names of institutions are one name written in two ways: other words of one stem, another order."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from humaslint.indonesian.government.institution_names import officials, words_of
from humaslint.indonesian.government.institutions import LINKS, Institution, is_region
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.small_words import OF_THE_STATE
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.word_kin import have_one_stem, is_one_slip


class Unlike(NamedTuple):
    """So many words of the first and the second name are the same name, written in two ways.

    `faulty` says which of them is surely the wrong one, empty where nothing tells.
    """

    first: int
    second: int
    faulty: Literal["", "first", "second"] = ""


Words = tuple[str, ...]

_COMPASS = frozenset("utara selatan barat timur tengah tenggara daya".split())
_DIRECTIONS = _COMPASS | frozenset("laut baru lama besar".split())
_NAMED = frozenset("universitas institut politeknik".split())
"""What bears a name of two words that are no region, which mean nothing in another order."""
_PAIR = 2
_LEAST = 3
"""Words, the head included, that two names have in common in another order or with other links."""
_BEGINNING = 5
"""Letters at the beginning of two words that are near where one name is official: *penanganan*, *penanggulangan*."""
_FRAME = 5
"""Words before and behind one that two names of a single office have in common, if they differ in nothing else."""
_SINGLE = frozenset("dinas badan kementerian".split())
"""What heads the name of an office of which a region or the state has one."""
_KINDS = frozenset("dinas badan balai kantor".split())
"""Kinds of office that are taken for one another."""
_ALIKE = 7
"""Letters at the beginning of two words that are taken for one another: *informasi*, *informatika*."""


def compare(first: Institution, second: Institution) -> Unlike | None:
    """Return how two names are one written in two ways, None where they are the same or of two institutions."""
    if not _regions_agree(first.region, second.region):
        return None
    if first.words[0] != second.words[0]:
        return _by_head(first, second)
    for test in (_by_links, _by_order, _by_word, _by_joining, _by_omission):
        unlike = test(first, second)
        if unlike is not None:
            return unlike if unlike.faulty else unlike._replace(faulty=_by_table(first, second, unlike))
    return None


def _by_table(first: Institution, second: Institution, unlike: Unlike) -> Literal["", "first", "second"]:
    """Say which of two names is not official, where the other one is."""
    one, other = first.words[: unlike.first] in _official(), second.words[: unlike.second] in _official()
    return "" if one == other else "second" if one else "first"


@cache
def _official() -> frozenset[Words]:
    """Return the words of the official names, links left out."""
    names = map(words_of, officials())
    return frozenset(tuple([word for word in words if word not in LINKS]) for words in names)


def _regions_agree(one: Words, other: Words) -> bool:
    """Say whether two regions may be the same: neither is of another kind, another name or another part of a land."""
    if not one or not other:
        return True
    if one[0] != other[0]:
        return {one[0], other[0]} <= OF_THE_STATE
    pairs = zip(one[1:], other[1:], strict=False)
    return all(
        left == right or (index and not {left, right} & _DIRECTIONS) for index, (left, right) in enumerate(pairs)
    )


def _shared(one: Words, other: Words) -> int:
    """Return how many words two names begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (left, right) in pairs if left != right), min(len(one), len(other)))


def _by_head(first: Institution, second: Institution) -> Unlike | None:
    """The same name of the same region behind another kind of office: `Balai Bahasa`, `Kantor Bahasa Provinsi Randu`.

    One of the state and one of a region may be two: `Badan Pengawas Obat`, `Balai Pengawas Obat di Randu`.
    """
    one, other = first.words, second.words
    is_told = {one[0], other[0]} <= _KINDS and one[1:] == other[1:] and not (first.is_headline or second.is_headline)
    is_placed = first.region == second.region != () or (len(one) > _LEAST and _names_place(one[-1]))
    return Unlike(len(one), len(other)) if is_told and is_placed else None


def _names_place(word: str) -> bool:
    return is_region(word) or not load_lexicon().is_standard(word)


def _by_links(first: Institution, second: Institution) -> Unlike | None:
    """The same words, but `&` or nothing where the other has *dan*."""
    count = _shared(first.words, second.words)
    for index in range(2, count):
        links = first.links[index], second.links[index]
        if set(links) == {"dan", "&"}:
            return Unlike(count, count, "first" if links[0] == "&" else "second")
        if set(links) == {"dan", ""} and not (first.is_headline or second.is_headline):
            return Unlike(count, count, "first" if not links[0] else "second")
    return None


def _by_order(first: Institution, second: Institution) -> Unlike | None:
    """The same words in another order: `Pertanian dan Ketahanan Pangan`, `Ketahanan Pangan dan Pertanian`.

    One of them may have another form too: `Pariwisata dan Budaya`, `Kebudayaan dan Pariwisata`.
    """
    one, other = first.words, second.words
    for size in range(_LEAST, min(len(one), len(other)) + 1):
        if one[:size] != other[:size] and _are_reordered(one[:size], other[:size]):
            is_linked = any(first.links[:size]) and any(second.links[:size])
            if is_linked or (len(one) == len(other) == size == _LEAST and one[0] in _NAMED):
                return Unlike(size, size) if _may_end(one[size:], other[size:]) else None
            return None
    return None


def _are_reordered(one: Words, other: Words) -> bool:
    """Say whether two names have the same words, one of them in another form perhaps: `Budaya`, `Kebudayaan`."""
    left, right = [word for word in one if word not in other], [word for word in other if word not in one]
    if len(left) != 1 or len(right) != 1:
        return sorted(one) == sorted(other)
    is_moved = one.index(left[0]) != other.index(right[0])
    return is_moved and len(set(one)) == len(set(other)) == len(one) and have_one_stem(left[0], right[0])


def _by_word(first: Institution, second: Institution) -> Unlike | None:
    """One word in another form: `Pengelola Air`, `Pengelolaan Air`; nothing else may differ."""
    one, other = first.words, second.words
    at = _shared(one, other)
    if at == 0 or at >= min(len(one), len(other)) or not _may_end(one[at + 1 :], other[at + 1 :]):
        return None
    after = _shared(one[at + 1 :], other[at + 1 :])
    size = at + 1 + after
    if at + after < 2:
        return None
    is_framed = at > 1 and after > 1 and at + after >= _FRAME and one[0] in _SINGLE
    is_alike = is_framed or _are_alike(one[at], other[at], is_firm=at > 1)
    if not (is_alike or _is_one_official(one[:size], other[:size], at)):
        return None
    known = [load_lexicon().is_standard(word) for word in (one[at], other[at])]
    is_cut = at + 1 == min(len(one), len(other)) < max(len(one), len(other))
    if is_cut and all(known) and not (first.is_headline or second.is_headline):
        return None  # the longer name goes on behind the word: `Unit Pelayanan Pelanggan`, `Unit Layanan`
    faulty: Literal["", "first", "second"] = "" if known[0] == known[1] else "second" if known[0] else "first"
    return Unlike(size, size, faulty)


def _is_one_official(one: Words, other: Words, at: int) -> bool:
    """Say whether only one of two names is official, and the word in which they differ begins alike in both."""
    if one[at][:_BEGINNING] != other[at][:_BEGINNING]:
        return False
    sizes = range(_LEAST + 1, len(one) + 1)
    are_official = [any(name[:size] in _official() for size in sizes) for name in (one, other)]
    return are_official[0] != are_official[1]


def _are_alike(one: str, other: str, *, is_firm: bool) -> bool:
    """Say whether two words stand for one; with firm ground before them, a long beginning in common is enough."""
    if have_one_stem(one, other):
        return True
    lexicon = load_lexicon()
    if lexicon.is_standard(one) and lexicon.is_standard(other):
        return is_firm and len(one) > _ALIKE and len(other) > _ALIKE and one[:_ALIKE] == other[:_ALIKE]
    return is_one_slip(one, other) and (lexicon.is_standard(one) or lexicon.is_standard(other))


def _by_joining(first: Institution, second: Institution) -> Unlike | None:
    """Two words as one, with affixes perhaps: `Tenaga Kerja`, `Ketenagakerjaan`; nothing else may differ.

    What the dictionary writes as one is not two, `Olah Raga`, nor two of its words one in an office: `Kerjasama`.
    """
    one, other = first.words, second.words
    at = _shared(one, other)
    if at == 0 or at >= min(len(one), len(other)):
        return None
    if _joins(one[at : at + 2], other[at]):
        sizes = 2, 1
    elif _joins(other[at : at + 2], one[at]):
        sizes = 1, 2
    else:
        return None
    left, right = one[at + sizes[0] :], other[at + sizes[1] :]
    after = _shared(left, right)
    if not _may_end(left, right):
        return None
    parts, joined = (one[at : at + 2], other[at]) if sizes[0] > 1 else (other[at : at + 2], one[at])
    faulty: Literal["", "first", "second"] = ""
    if joined == "".join(parts):
        is_standard = load_lexicon().is_standard
        if is_standard(joined):
            faulty = "first" if sizes[0] > 1 else "second"
        elif one[0] in _SINGLE and all(map(is_standard, parts)):
            faulty = "second" if sizes[0] > 1 else "first"
    return Unlike(at + sizes[0] + after, at + sizes[1] + after, faulty)


def _joins(parts: Words, word: str) -> bool:
    """Say whether a word is the two parts written as one, or that between *ke-* and *-an*."""
    return len(parts) == _PAIR and word in ("".join(parts), f"ke{parts[0]}{parts[1]}an")


def _by_omission(first: Institution, second: Institution) -> Unlike | None:
    """One word more inside: `Pelayanan Terpadu Satu Pintu`, `Pelayanan Satu Pintu`; both names end alike.

    Two official names are two bodies: `Dewan Perwakilan Daerah`, `Dewan Perwakilan Rakyat Daerah`.
    """
    if first.is_headline or second.is_headline:
        return None
    short, long = sorted((first.words, second.words), key=len)
    at = _shared(short, long)
    if at < 2 or at >= len(short) or len(long) <= at + 1 or long[at] in _COMPASS:
        return None
    after = _shared(short[at:], long[at + 1 :])
    is_sure = after and _may_end(short[at + after :], long[at + 1 + after :])
    is_placed = at >= _LEAST and is_region(long[at + 1])
    if not is_sure or not _is_common(long[at]) or not (is_placed or _is_common(long[at + 1])):
        return None
    sizes = at + after, at + 1 + after
    if {short[: sizes[0]], long[: sizes[1]]} <= _official():
        return None
    return Unlike(*sizes) if short is first.words else Unlike(*sizes[::-1])


def _may_end(one: Words, other: Words) -> bool:
    """Say whether what follows does not tell two institutions apart: one ends, or both go on alike."""
    return _shared(one, other) == min(len(one), len(other))


def _is_common(word: str) -> bool:
    """Say whether the word is one of the language, not part of a person's name."""
    return load_lexicon().is_standard(word) and word not in COMMON_PARTS
