"""Sizes of rises and differences behind the amounts of two times: `pada 2024 … 80, pada 2025 … 100 atau naik …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.amounts.changes import CONTRARY, DOWN, OTHER_SCALES, PAST, UP, Change
from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.amounts.rises import Rise, is_fitting, is_rate
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.small_words import EACH, FUNCTION_WORDS, POINTERS, THAN
from humaslint.indonesian.tokens import Token


class Growth(NamedTuple):
    """A rise, fall or difference with the tokens of the sentences that tell its size, its first and its last amount."""

    rise: Rise
    tokens: tuple[Sequence[Token], Sequence[Token], Sequence[Token]]


_LINKS = frozenset(
    ", ( atau sehingga berarti artinya yang terjadi mengalami ada dan pada di tahun maka dengan atas ini".split()
)
"""Words and marks, in lower case, between an amount and the rise that it makes."""
AGAIN = frozenset("jumlahnya angkanya nilainya totalnya besarnya banyaknya volumenya".split())
"""What takes up what was counted before, in lower case."""
_RISES = frozenset("kenaikan peningkatan pertumbuhan penambahan lonjakan penurunan pengurangan".split()) & (UP | DOWN)
_EQUAL = POINTERS | frozenset(", setara dengan mencapai sebesar berarti atau sama adalah".split())
"""What stands between the amounts of a rise that is named before them and its size, in lower case."""
_SIZES = frozenset(("sebesar", "mencapai", "sebanyak"))
_SINCE = THAN | {"sejak", "selama", "per"}
"""Words, in lower case, behind a rise that may be one from another amount."""
_OLD = frozenset(
    """
    rekor rekornya lama lamanya sebelumnya catatan catatannya waktu terbaiknya terbaik tahun lalu miliknya sendiri
    dengan yang
    """.split()
)
"""Words, in lower case, between such a word and the amount with which another is compared."""
_MORE = "lebih"
_EACH = EACH | {"kali"}
_NEAR = 8
"""Tokens between an amount and the word of the rise that it makes."""
_BACK = 2
"""Sentences before one that may tell the amount of now."""
_PAIR = 2


def find_growth(sentence: CountedSentence) -> Iterator[Growth]:
    """Yield the rises of a sentence that stand behind the amounts of two years, or of now and before."""
    tokens, amounts, words = sentence
    for said, rise in _told_in_time(tokens, words, amounts):
        if _is_so(words[said], rise.first, rise.last):
            yield Growth(rise, (tokens, tokens, tokens))


def find_contrary_growth(sentence: CountedSentence) -> Iterator[Change]:
    """Yield the rises of a sentence behind two such amounts that lead the other way, by as much as is told."""
    tokens, amounts, words = sentence
    for said, rise in _told_in_time(tokens, words, amounts):
        if is_fitting(rise) and not _is_so(words[said], rise.first, rise.last):
            yield Change(said, rise.first, rise.last)


def _told_in_time(
    tokens: Sequence[Token], words: Sequence[str], amounts: Sequence[Quantity]
) -> Iterator[tuple[int, Rise]]:
    for one, other, size in zip(amounts, amounts[1:], amounts[2:], strict=False):
        is_size = size.unit == "percent" or one.noun == other.noun == size.noun != ""
        if not is_size or not _are_of_one(one, other) or is_loose(tokens, (one, other, size)):
            continue
        start = max((each.end for each in amounts if each.end <= one.start), default=0)
        is_led = words[one.start - 1] == "dari" and words[other.start - 1] == "menjadi"
        said = said_of(words, other, size) or (is_led and _named_before(words, one, other, size))
        if said and "tahun" not in words[other.end : said] and (is_led or _rate(words, one) == _rate(words, other)):
            pair = (one, other) if is_led else _in_time(tokens, start, one, other)
            if pair:
                yield said, Rise(size, *pair)


def find_growth_across(sentences: Sequence[CountedSentence]) -> Iterator[Growth]:
    """Yield the rises behind the amount of the time before, of which the amount of now stands in a sentence before.

    `Tahun ini tercatat 160 kasus. Tahun lalu tercatat 200 kasus sehingga jumlahnya turun 20 persen.`
    """
    for at, (tokens, amounts, words) in enumerate(sentences):
        if at == 0 or len(amounts) != _PAIR or amounts[1].unit != "percent" or is_loose(tokens, amounts):
            continue
        first, size = amounts
        said = said_of(words, first, size)
        if not said or not first.tells_of_what or not _is_past(words[: first.start]):
            continue
        before = sentences[max(0, at - _BACK) : at]
        same = [(told.tokens, each) for told in before for each in told.amounts if each.kind == first.kind]
        same.sort(key=lambda each: each[1].value, reverse=True)
        is_whole = len(same) == 1 or (same != [] and same[0][1].value == sum(each.value for _past, each in same[1:]))
        if is_whole and not is_vague(same[0][0], same[0][1]) and _is_so(words[said], first, same[0][1]):
            yield Growth(Rise(size, first, same[0][1]), (tokens, tokens, same[0][0]))


def find_differences(sentence: CountedSentence) -> Iterator[Growth]:
    """Yield the differences of a sentence: `11,20 detik, lebih cepat 0,30 detik daripada rekor lama 11,50 detik`."""
    tokens, amounts, words = sentence
    for last, size, first in zip(amounts, amounts[1:], amounts[2:], strict=False):
        lead = words[last.end + 1 : size.start]
        than = words[size.end + 1 : first.start]
        is_led = lead[:1] == [","] and _MORE in lead and len(lead) <= _PAIR + 3 and FUNCTION_WORDS.isdisjoint(lead)
        is_than = than[:1] != [] and than[0] in THAN and all(word in _OLD for word in than[1:])
        is_one = last.noun == size.noun == first.noun != ""
        if is_led and is_than and is_one and not is_vague(tokens, last, first):
            yield Growth(Rise(size, first, last), (tokens, tokens, tokens))


def said_of(words: Sequence[str], amount: Quantity, size: Quantity) -> int:
    """Return the index of the word of a rise that stands right before its size, 0 where none does."""
    at = size.start - 1
    while at > amount.end and words[at] in _SIZES:
        at -= 1
    between = words[amount.end : at]
    link = next((index for index, word in enumerate(between) if word in _LINKS), len(between))
    is_near = at > amount.end and words[at] in UP | DOWN and link < len(between) <= _NEAR
    is_plain = all(word[0].isalnum() and word not in FUNCTION_WORDS for word in between[:link])
    is_of_it = all(word in _LINKS or _takes_up(word, words[:at]) for word in between[link:])
    is_last = _SINCE.isdisjoint(words[size.end : size.end + _PAIR])
    return at if is_near and is_plain and is_of_it and is_last else 0


def _named_before(words: Sequence[str], one: Quantity, other: Quantity, size: Quantity) -> int:
    """Return the index of what names a rise before its two amounts: `kenaikan dari 395 ton menjadi 480 ton itu setara`.

    0 where more is said between these and the size.
    """
    at = one.start - _PAIR
    between = {*words[other.end : size.start]} - {other.noun}
    return at if at > 0 and words[at] in _RISES and between <= _EQUAL else 0


def _takes_up(word: str, before: Sequence[str]) -> bool:
    """Say whether a word is of what was told before: `jumlahnya`, and of *100 ton garam* `garamnya`."""
    return word in AGAIN or (word.endswith("nya") and word.removesuffix("nya") in before)


def _in_time(tokens: Sequence[Token], start: int, one: Quantity, other: Quantity) -> tuple[Quantity, Quantity] | None:
    """Return two amounts as they follow in time, by the years or words before each; None where that is not told."""
    spans = (tokens[start : one.start], tokens[one.end : other.start])
    years = [[int(token.text) for token in span if _is_year(token)] for span in spans]
    if len(years[0]) == len(years[1]) == 1 and years[0] != years[1]:
        return (one, other) if years[0] < years[1] else (other, one)
    past = [_is_past([token.lower for token in span]) for span in spans]
    if any(years):
        now = [_is_now(span) for span in spans]
        is_told = len(years[0]) + len(years[1]) == 1 and now[0] != now[1] and not years[now.index(True)]
        return ((other, one) if now[0] else (one, other)) if is_told else None
    if past[0] == past[1]:
        return None
    return (one, other) if past[0] else (other, one)


def _rate(words: Sequence[str], amount: Quantity) -> list[str]:
    """Return what an amount is told for each of, with its words: `per hari` of *200 ton per hari*."""
    behind = words[amount.end : amount.end + _PAIR + 1]
    return next(([word, *behind[at + 1 : at + _PAIR]] for at, word in enumerate(behind) if word in _EACH), [])


def _is_year(token: Token) -> bool:
    return token.text.isdecimal() and 1900 <= int(token.text) <= 2100


def _is_now(span: Sequence[Token]) -> bool:
    return "tahun ini" in " ".join(token.lower for token in span)


def _is_past(words: Sequence[str]) -> bool:
    text = " ".join(words)
    return has_any(text, PAST)


def _is_so(word: str, first: Quantity, last: Quantity) -> bool:
    """Say whether amounts rise where a word says so, or fall."""
    return last.value > first.value if word in UP else last.value < first.value


def is_loose(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> bool:
    """Say whether amounts are no exact ones, or are said to be otherwise."""
    words = [token.lower for token in tokens]
    is_open = not OTHER_SCALES.isdisjoint(words) or not CONTRARY.isdisjoint(words)
    return is_open or is_vague(tokens, *amounts) or is_rate(tokens, amounts[-1])


def _are_of_one(one: Quantity, other: Quantity) -> bool:
    is_bare = "" in (_noun(one), _noun(other))
    return one.unit == other.unit != "percent" and (is_bare or one.noun == other.noun)


def _noun(amount: Quantity) -> str:
    return "" if amount.noun in FUNCTION_WORDS or amount.noun in _LINKS else amount.noun
