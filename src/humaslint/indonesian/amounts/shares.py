"""Percentages told together with the two amounts they come out of: `12 dari 48 siswa atau 25 persen`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.changes import DOWN, UP
from humaslint.indonesian.amounts.estimates import INEXACT, is_vague
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.small_words import AND, FUNCTION_WORDS, IN_NUMBER, NAMELY, POINTERS
from humaslint.indonesian.time.date_forms import MONTHS
from humaslint.indonesian.tokens import Token, TokenKind, lower_before
from humaslint.indonesian.words.verb_shapes import is_verb

_WHOLE_WORDS = frozenset(
    """
    dari total totalnya jumlah seluruh keseluruhan semua sebanyak sebesar sejumlah senilai pagu target anggaran alokasi
    kuota sasaran dana apbd apbn belanja hibah bantuan kerugian kontrak investasi
    """.split()
)
"""Words, in lower case, between *dari* and the whole, or *dari* itself."""
OR = frozenset(("atau", "("))
"""What stands between an amount and the percentage that it is."""
_ANY_NOUN = frozenset("orang jiwa unit buah ekor lembar warga peserta keluarga kepala di antaranya".split())
_EMPTY = frozenset(("", "dari", "atau", "menjadi", "ke"))
"""What Quantity takes for a noun where none is."""
AIMS = frozenset("target pagu kuota".split())
"""Words, in lower case, for what is to be reached, of which a percentage in the next sentence is told."""
_NAMED = frozenset("kapasitas target pagu kuota anggaran".split())
"""Words, in lower case, for a whole that stand before it, and again behind the percentage of it."""
_PER = "per"
_LEADS = frozenset(("sebesar", "setara", "sudah", "telah", "mencapai"))
_BESIDE = POINTERS | {"sudah", "telah"}
"""Words, in lower case, between a whole and its part that leave these what they are: `Dari 200 warga itu, sudah`."""
_PREDICATES = frozenset(
    """
    lulus hadir setuju selesai positif rusak sembuh ikut menang sudah belum aktif puas gagal hilang aman layak lunas
    kosong rampung tuntas patuh sehat dibanding dibandingkan sejak selama dan serta atau sehingga
    """.split()
)
"""Words, in lower case, with which a sentence goes on behind a percentage: what is no noun is none of its whole."""
_PAIR = 2
_YEAR = 4
"""Digits."""
_NEAR = 3
_NOUNS = 3
"""Words of what is counted behind an amount."""
_BETWEEN = 8
"""Tokens between *dari* with its whole and the part."""


class Share(NamedTuple):
    """A percentage, with the part and the whole it is told of."""

    percent: Quantity
    part: Quantity
    whole: Quantity


def find_shares(sentence: CountedSentence) -> Iterator[Share]:
    """Yield the percentages of a sentence that can only be those of two amounts beside them."""
    tokens, amounts, _words = sentence
    for at, percent in enumerate(amounts):
        pair = _part_and_whole(tokens, amounts, at) if percent.unit == "percent" else None
        if pair and may_be_part(*pair) and not is_vague(tokens, *pair, percent):
            yield (share := Share(percent, *pair))
            yield from _of_same_whole(tokens, amounts[at + 1 :], share)


def _of_same_whole(tokens: Sequence[Token], amounts: Sequence[Quantity], first: Share) -> Iterator[Share]:
    """Yield the percentages behind one that is right, each of another part of its whole: `…, 60 orang atau 25 persen`.

    They end where another amount stands between a part and its percentage, or a part is of something else.
    """
    if not is_right(first) or first.part.start > first.percent.start:
        return
    for part, percent in zip(amounts[::2], amounts[1::2], strict=False):
        is_alike = part.kind == first.part.kind and percent.unit == "percent"
        if not is_alike or not is_alternative(tokens, part, percent) or not ends(tokens, percent):
            return
        if is_of_named(tokens, percent):
            return
        if part.value < first.whole.value and not is_vague(tokens, part, percent):
            yield Share(percent, part, first.whole)


def _part_and_whole(tokens: Sequence[Token], amounts: Sequence[Quantity], at: int) -> tuple[Quantity, Quantity] | None:
    """Return the part and the whole beside the percentage `amounts[at]`, None where there are none."""
    percent = amounts[at]
    before, last = (amounts[at - back] if at >= back else None for back in (2, 1))
    behind, next_but_one = (amounts[at + ahead] if at + ahead < len(amounts) else None for ahead in (1, 2))
    if last is not None and is_alternative(tokens, last, percent) and ends(tokens, percent):
        return _beside_part(tokens, before, last, percent, behind)
    if behind is None:
        return None
    is_again = is_alternative(tokens, percent, behind, IN_NUMBER)
    if last is not None and is_again and _leads(tokens, last, percent):
        return None if _is_of_another(tokens, behind) else (behind, last)
    if next_but_one is None:
        return None
    is_told = any(token.lower in NAMELY for token in tokens[percent.end : behind.start][:2])
    if not is_again and not (is_told and behind.start - percent.end <= _NEAR):
        return None
    return (behind, next_but_one) if _is_of(tokens, behind.end, next_but_one.start) else None


def _beside_part(
    tokens: Sequence[Token], before: Quantity | None, part: Quantity, percent: Quantity, behind: Quantity | None
) -> tuple[Quantity, Quantity] | None:
    """Return the part and the whole where the percentage tells the amount before it again: `60 atau 35 persen`."""
    if before is not None and _is_of(tokens, before.end, part.start):
        return before, part
    if behind is not None and _is_of(tokens, _past_bracket(tokens, percent.end), behind.start):
        return part, behind
    is_led = before is not None and not is_of_named(tokens, percent) and _leads(tokens, before, part)
    return (part, before) if before and (is_led or _names_whole(tokens, before, percent)) else None


def is_of_named(tokens: Sequence[Token], percent: Quantity) -> bool:
    """Say whether *dari* right behind a percentage names of what it is one."""
    return [token.lower for token in tokens[percent.end : percent.end + 1]] == ["dari"]


def _is_of_another(tokens: Sequence[Token], part: Quantity) -> bool:
    """Say whether a part is told of another whole behind it: `766 orang dari seluruh peserta`."""
    return any(token.lower == "dari" for token in tokens[part.end : part.end + _NEAR])


def is_right(share: Share) -> bool:
    """Say whether the percentage can be that of the part, with the slack of all three where they are rounded."""
    low = 100 * (share.part.value - slack(share.part)) / (share.whole.value + slack(share.whole))
    high = 100 * (share.part.value + slack(share.part)) / max(share.whole.value - slack(share.whole), Decimal(1))
    return low - share.percent.step <= share.percent.value <= high + share.percent.step


def slack(amount: Quantity) -> Decimal:
    """Return by how much an amount may have been rounded or cut; nothing where it is counted out."""
    return amount.step / 2 if amount.step != 1 or amount.unit == "percent" else Decimal()


def is_alternative(
    tokens: Sequence[Token], last: Quantity, percent: Quantity, leads: frozenset[str] = frozenset()
) -> bool:
    """Say whether *atau* or a bracket, behind what is counted, brings in the same amount in another way.

    One of the words `leads` may stand before it.
    """
    between = [token.lower for token in tokens[last.end : percent.start]]
    while between and between[-1] in leads | _LEADS:
        between.pop()
    if not between or between[-1] not in OR:
        return False
    nouns = [word for word in between[:-1] if word != ","]
    at = nouns.index("per") if "per" in nouns else len(nouns)
    nouns = _without_year(nouns[:at] + nouns[at + _PAIR :])
    return len(nouns) <= _NOUNS and all(_is_noun(word) for word in nouns)


def _without_year(words: list[str]) -> list[str]:
    """Return words without the year or month that ends them: `pada 2024`, `pada tahun 2024`, `pada Mei 2024`."""
    size = len(words)
    if words and words[-1].isdecimal() and len(words[-1]) == _YEAR:
        words.pop()
    if words and words[-1] in MONTHS:
        words.pop()
    while len(words) < size and words and words[-1] in ("pada", "tahun", "bulan"):
        words.pop()
    return words


def _is_of(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Say whether *dari* stands between two amounts, with nothing but what is counted and words for a whole."""
    between = [token.lower for token in tokens[start:end]]
    if "dari" not in between or len(between) > _BETWEEN:
        return False
    at = between.index("dari")
    if not AND.isdisjoint(between[at:]):
        return False
    return len(between[:at]) <= _NOUNS and all(_is_noun(word) for word in (*between[:at], *between[at + 1 :]))


def _names_whole(tokens: Sequence[Token], whole: Quantity, percent: Quantity) -> bool:
    """Say whether a percentage is told as that of an amount before: `berkapasitas 450 orang, … dari kapasitas`."""
    before, (of, what) = tokens[whole.start - 1].lower, _two(tokens, percent.end)
    behind = tokens[percent.end + 2 : percent.end + 3]
    is_whole = all(token.lower in POINTERS or not token.text[0].isalnum() for token in behind)
    is_whole = is_whole and all(token.lower != _PER for token in tokens[whole.end : whole.end + 1 + _NOUNS])
    return of == "dari" and what in _NAMED and before in (what, f"ber{what}", f"{what}nya") and is_whole


def _two(tokens: Sequence[Token], index: int) -> tuple[str, str]:
    """Return the words at a token and behind it, in lower case and without *nya*; empty where one is missing."""
    words = [token.lower.removesuffix("nya") for token in tokens[index : index + _PAIR]]
    return (words[0], words[1]) if len(words) == _PAIR else ("", "")


def _leads(tokens: Sequence[Token], whole: Quantity, part: Quantity) -> bool:
    """Say whether a sentence or clause begins with *dari* and the whole: `Dari 200 warga, 150 orang`."""
    before = lower_before(tokens, whole.start, 4)
    is_aim = whole.start < _PAIR + 1 and not AIMS.isdisjoint(before)
    while before and before[-1] in _WHOLE_WORDS and before[-1] != "dari":
        before.pop()
    between = [token.lower for token in tokens[whole.end : part.start]]
    if between[-1:] and between[-1] in IN_NUMBER:
        between.pop()
    if "yang" in between and between[-1] == ",":
        between = [*between[: between.index("yang")], ","]
    is_near = len(between) <= _BETWEEN and between.count(",") == 1
    words = [word for word in between if word not in _BESIDE]
    return (
        (before[-1:] == ["dari"] or (is_aim and not before))
        and is_near
        and all(_is_noun(word) or word == "," for word in words)
    )


def _is_noun(word: str) -> bool:
    """Say whether a word, in lower case, may be of what is counted: none that joins, compares or makes it vague."""
    return word[0].isalpha() and word not in FUNCTION_WORDS and word not in INEXACT and word not in UP | DOWN


def ends(tokens: Sequence[Token], percent: Quantity) -> bool:
    """Say whether no noun behind a percentage tells that it is of another whole: `20 persen warga`."""
    if percent.end == len(tokens) or tokens[percent.end].kind is not TokenKind.WORD:
        return True
    word = tokens[percent.end]
    return word.lower in FUNCTION_WORDS or word.lower in _PREDICATES or is_verb(word)


def _past_bracket(tokens: Sequence[Token], index: int) -> int:
    """Return the index behind a bracket that closes at a token, else the index itself."""
    return index + (index < len(tokens) and tokens[index].text == ")")


def may_be_part(one: Quantity, other: Quantity) -> bool:
    """Say whether one amount can be a part of the other: of one unit, and of one noun where both have one."""
    if one.unit != other.unit or (one.step <= 1) != (other.step <= 1):
        return False
    nouns = {each.noun for each in (one, other)} - _EMPTY
    return one.unit != "count" or len(nouns) < 2 or bool(nouns & _ANY_NOUN)
