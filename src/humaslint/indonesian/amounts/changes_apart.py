"""Changes whose first figure stands apart: `5.000 orang, lalu naik menjadi 6.000`; `97, turun dari Mei yang 110`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaslint.indonesian.amounts.changes import DIRECTIONS, PAST, Change, are_comparable, is_plain
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.small_words import CALLED, NAMELY, POINTERS, THAN, VAGUE
from humaslint.indonesian.time.date_forms import MONTHS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.word_kin import stems

_TO = frozenset(("menjadi", "ke"))
_JOINTS = frozenset(
    """
    , lalu kemudian dan selanjutnya pada di tahun bulan triwulan semester pekan hari ini sebelumnya berikutnya
    kembali terus sempat per
    """.split()
)
"""Words, in lower case, between the first figure and the word of direction."""
_PER = "per"
_BEFORE_DIRECTION = frozenset((",", "atau"))
"""Words right before the word of direction where more is told of the first figure: `6,8 ton gabah kering, naik …`."""
_SHORT = 6
"""Tokens of what is told of it at the most."""
_LINKS = frozenset(
    "sebanyak sebesar senilai sejumlah mencapai tercatat hanya berjumlah berada masih angka di baru sempat".split()
)
"""Words, in lower case, between *yang* and the figure with which another is compared."""
_FORMERLY = frozenset("sebelumnya semula awalnya tadinya".split())
"""Words, in lower case, between *dari* and the figure from which a change leads that is told before it."""
_LAST_LINK = "mencapai"
"""Stands for what tells the amount of a time that was named: `daripada tahun lalu, yaitu 12 desa`."""
_RATES = frozenset("per setiap tiap sehari sepekan seminggu sebulan setahun sejam".split())
"""Words, in lower case, right behind an amount that make it a rate, of which one without them is none."""
_IN_YEAR = re.compile(r"pada (?:tahun )?(?:19|20)\d\d\b")
_PAST = frozenset("lalu sebelumnya sama silam".split())
MORE = frozenset("tinggi besar banyak".split())
LESS = frozenset("rendah kecil sedikit".split())
"""Words, in lower case, behind *lebih*."""
_MORE = "lebih"
_LESS_THAN_NOTHING = frozenset("deflasi kontraksi terkontraksi defisit kerugian rugi penurunan".split())
"""Words, in lower case, for amounts that are less the greater their figures are."""
_BEFORE_MORE = frozenset(
    ", atau yang berarti ini itu masih jauh sedikit juga sudah dan angka tersebut ( yoy mtm ytd y-on-y m-to-m )".split()
)
_NUMBERS = CALLED | {"volume", "persentase", "prevalensi"}
"""What the amount of the sentence before is called, in lower case."""
_DIFFERENCES = frozenset("kenaikan penurunan peningkatan pertumbuhan selisih target ditargetkan menargetkan".split())
"""Words, in lower case, of a sentence whose amount is no state from which or to which something changes."""
_YEAR = 4
"""Digits."""
_SIZES = frozenset("sebesar sekitar hingga sampai hampir lebih dari sebanyak".split())
"""Words, in lower case, between the word of direction and the size of a change."""
_NEAR = 3
_FAR = 14
"""Tokens from a word of direction to the figure that it compares with."""
_PAIR = 2
_LONG = 100
"""Of the last digit written, amounts that are compared without *yang* have so many at the least."""


def find_changes_apart(sentence: CountedSentence) -> Iterator[Change]:
    """Yield the change of a sentence with two amounts of which the first stands before the word of direction."""
    _tokens, amounts, words = sentence
    if len(amounts) != _PAIR or not is_plain(words):
        return
    one, other = amounts
    if one.start >= _PAIR and words[one.start - 1] in _TO:
        yield from _turned_change(words, one, other)
    at = _only_direction(words, one.end, other.start)
    if not at or not are_comparable(words, one, other):
        return
    between = words[one.noun_end : at]
    is_joined = _joins(between)
    if is_joined and words[at + 1] in _TO and other.start == at + 2:
        yield Change(at, one, other)
    is_led = is_joined or (len(between) <= _SHORT and between[-1] in _BEFORE_DIRECTION)
    if not is_led or words[at + 1] not in THAN:
        return
    is_from = between == [","] and _is_from_alone(words, at, one, other)
    behind = words[other.noun_end :]
    is_other_rate = _PER in between and _PER not in behind and "".join(behind[:1]).isalpha()
    if not is_other_rate and (is_from or _is_compared(words[at + 2 : other.start])):
        yield Change(at, other, one)


def _only_direction(words: Sequence[str], start: int, end: int) -> int:
    """Return the index of the only word of direction of a stretch, 0 where it has none or several."""
    said = [at for at in range(start, end) if words[at] in DIRECTIONS]
    return said[0] if len(said) == 1 else 0


def _joins(words: Sequence[str]) -> bool:
    """Say whether words between a figure and the word of direction tell nothing but when."""
    return all(word in _JOINTS or word in MONTHS or word.isdigit() for word in words)


def _turned_change(words: Sequence[str], last: Quantity, first: Quantity) -> Iterator[Change]:
    """Yield the change to an amount behind which the one it leads from is told: `turun menjadi 9 dari semula 12`."""
    at = last.start - _PAIR
    link = words[last.noun_end : first.start]
    is_from = link[:1] == ["dari"] and all(word in _FORMERLY or word in _LINKS for word in link[1:])
    is_alike = _RATES.isdisjoint(words[first.end : first.end + _PAIR]) and are_comparable(words, first, last)
    behind = " ".join(words[first.noun_end :])
    is_past = not _FORMERLY.isdisjoint(link) or has_any(behind, PAST) or _IN_YEAR.match(behind) is not None
    if words[at] in DIRECTIONS and is_from and is_past and is_alike:
        yield Change(at, first, last)


def _is_from_alone(words: Sequence[str], at: int, one: Quantity, other: Quantity) -> bool:
    """Say whether nothing but *dari* stands between a word of direction and a long number like the first: `2.415, …`.

    `jumlahnya 2.415, turun dari 2.530 pada Mei`; not `turun dari 2.530 menjadi 2.415`.
    """
    is_near = words[at + 1] == "dari" and other.start == at + 2 and _TO.isdisjoint(words)
    is_told = one.noun == other.noun != "" and has_any(" ".join(words[other.end :]), PAST)
    is_long = one.step == other.step and (min(one.value, other.value) >= _LONG * one.step or is_told)
    is_alone = VAGUE.isdisjoint(words) and _DIFFERENCES.isdisjoint(words) and "per" not in words
    return is_near and is_long and is_alone and max(one.value, other.value) < 2 * min(one.value, other.value)


def find_comparisons(sentence: CountedSentence) -> Iterator[Change]:
    """Yield the amount of a sentence that is said to be more or less than its other: `5 persen, lebih rendah dari …`.

    The word of direction is the one behind *lebih*.
    """
    _tokens, amounts, words = sentence
    if len(amounts) != _PAIR or _MORE not in words or not is_plain(words) or not are_comparable(words, *amounts):
        return
    if not _LESS_THAN_NOTHING.isdisjoint(words):
        return
    one, other = amounts
    said = words.index(_MORE)
    lead = words[one.noun_end : said]
    than = words[said + _PAIR : other.start]
    is_named = than[-_PAIR:-1] == [","] and than[-1] in NAMELY and not _PAST.isdisjoint(than)
    than = [*than[:-_PAIR], _LAST_LINK] if is_named else than
    is_led = said > one.start and all(word in _BEFORE_MORE for word in lead) and words[said + 1] in MORE | LESS
    if is_led and 1 < len(than) <= _FAR and than[0] in THAN and than[-1] in _LINKS and "," not in than:
        yield Change(said + 1, other, one)


def find_sized_changes(sentence: CountedSentence) -> Iterator[tuple[Change, Quantity]]:
    """Yield the change of a sentence with three amounts, with its size: `110, naik 10 persen dari Mei yang 100`."""
    _tokens, amounts, words = sentence
    if len(amounts) != _PAIR + 1 or not is_plain(words):
        return
    one, size, other = amounts
    at = _only_direction(words, one.end, size.start)
    if not at or len(DIRECTIONS.intersection(words)) > 1 or not are_comparable(words, one, other):
        return
    is_sized = size.unit == "percent" and all(word in _SIZES for word in words[at + 1 : size.start])
    if not is_sized or words[size.end] not in THAN or not _is_than(words[size.end + 1 : other.start], one, other):
        return
    between = words[one.noun_end : at]
    is_led = one.noun == other.noun and len(between) <= _SHORT and between[-1:] == [","]
    if is_led or _joins([word for word in between if word != "atau"]):
        yield Change(at, other, one), size


def _is_than(than: Sequence[str], one: Quantity, other: Quantity) -> bool:
    """Say whether the words before the other amount say that it is the one compared: `dari Mei yang`, `dibanding`."""
    is_of_one = one.noun == other.noun != ""
    if is_of_one and than in ([], ["dengan"], ["sebanyak"]):
        return True
    return _is_compared(than) or (_is_of_past(than) and (is_of_one or one.unit == "rupiah"))


def find_changes_across(before: CountedSentence, sentence: CountedSentence) -> Iterator[Change]:
    """Yield the change to the one amount of a sentence from that of the one before: `Angka itu turun menjadi 10`."""
    (past, ones, earlier), (tokens, others, words) = before, sentence
    if len(ones) != 1 or len(others) != 1 or not is_plain(words) or not is_plain(earlier):
        return
    one, other = ones[0], others[0]
    at = other.start - _PAIR
    if at < 1 or words[at] not in DIRECTIONS or words[at + 1] not in _TO:
        return
    is_again = any(word in POINTERS for word in words[max(0, at - _PAIR) : at])
    is_alike = one.kind == other.kind if one.unit == "count" else one.unit == other.unit
    if is_alike and (is_again or (_are_of_two_times(past, tokens) and _is_of_same(past, tokens[:at]))):
        yield Change(at, one, other)


def find_change_from(before: CountedSentence, sentence: CountedSentence) -> Change | None:
    """Return the change from the one amount of a sentence to that of the one before: `Angka itu turun dari 16`."""
    (_past, ones, earlier), (_tokens, others, words) = before, sentence
    if len(ones) != 1 or len(others) != 1 or not is_plain(words) or not is_plain(earlier):
        return None
    last, first = ones[0], others[0]
    is_alike = first.kind == last.kind and (first.unit != "count" or first.noun != "")
    said = _directions(earlier, words, first.start)
    if len(said) != 1 or not is_alike or words[said[0] + 1] not in THAN or not _TO.isdisjoint(words):
        return None
    lead, than = words[: said[0]], words[said[0] + 2 : first.start]
    is_again = len(lead) <= _NEAR and lead[1] in POINTERS and (lead[0] in _NUMBERS or lead[0] in earlier)
    is_state = DIRECTIONS.isdisjoint(earlier) and _DIFFERENCES.isdisjoint(earlier) and _PER not in words
    is_exact = VAGUE.isdisjoint((*earlier[max(0, last.start - _PAIR) : last.start], *than))
    is_from = not than and words[said[0] + 1] == "dari"
    is_compared = is_from or _is_compared(than) or _is_of_past(than)
    return Change(said[0], first, last) if is_again and is_state and is_exact and is_compared else None


def _directions(earlier: Sequence[str], words: Sequence[str], end: int) -> list[int]:
    """Return where before `end` a sentence tells that something is more or less: *naik*, *lebih* tinggi."""
    is_more = _MORE in words and _LESS_THAN_NOTHING.isdisjoint((*earlier, *words))
    return [
        at
        for at in range(_PAIR, end)
        if words[at] in DIRECTIONS or (is_more and words[at - 1] == _MORE and words[at] in MORE | LESS)
    ]


def _is_compared(words: Sequence[str]) -> bool:
    """Say whether words bring in another figure by *yang*, so that it is none of the change itself."""
    at = max((index for index, word in enumerate(words) if word == "yang"), default=-1)
    return at >= 0 and len(words) <= _FAR and all(word in _LINKS for word in words[at + 1 :])


def _is_of_past(words: Sequence[str]) -> bool:
    """Say whether words tell a time before, and that its amount follows: `dengan produksi tahun lalu sebesar`."""
    is_past = any(word in _PAST or (word.isdigit() and len(word) == _YEAR) for word in words)
    return is_past and len(words) <= _FAR and words[-1] in _LINKS | NAMELY


def _are_of_two_times(past: Sequence[Token], tokens: Sequence[Token]) -> bool:
    """Say whether two sentences begin with *pada* and a time each: `Pada 2024, … Pada 2025, …`."""
    return all(
        words[0].lower == "pada" and (words[1].kind is TokenKind.NUMBER or words[1].lower in _JOINTS)
        for words in (past, tokens)
        if len(words) > _NEAR
    )


def _is_of_same(past: Sequence[Token], before: Sequence[Token]) -> bool:
    """Say whether all that a sentence says changes, behind its comma, is spoken of in the one before."""
    words = [token.lower for token in before]
    subject = words[len(words) - words[::-1].index(",") :] if "," in words else []
    kin = frozenset[str]().union(*(stems(token.lower.removeprefix("di")) for token in past))
    return subject != [] and all(not kin.isdisjoint(stems(word)) for word in subject)
