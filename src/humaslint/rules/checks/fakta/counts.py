"""Counts against what is listed: `tiga desa, yaitu Kalibening dan Watulawang`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import dropwhile, pairwise, takewhile
from typing import NamedTuple

from humaslint.indonesian.amounts.claims import COUNTED_TIMES, COUNTING, PLACES, Claim, find_claims, is_firm
from humaslint.indonesian.lists.counted_lists import EVENTS, can_only_be_of, count_repeated, without_qualities
from humaslint.indonesian.lists.enumerations import BEFORE_ITEMS, BEFORE_LAST, Count, count_items
from humaslint.indonesian.lists.headed_lists import count_headed
from humaslint.indonesian.lists.list_asides import without_asides, without_prepositions
from humaslint.indonesian.lists.list_heads import (
    BRINGING_IN,
    before_day,
    brings_in,
    count_qualities,
    first_listed,
    has_names,
    is_initials,
)
from humaslint.indonesian.lists.listed_names import is_wide
from humaslint.indonesian.lists.lists_apart import find_lists_apart
from humaslint.indonesian.lists.plain_lists import count_plainly
from humaslint.indonesian.lists.rest_of_list import names_rest
from humaslint.indonesian.numerals import NUMBER_WORDS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import AND, FUNCTION_WORDS, NAMELY
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.counted_rows import find_counted_rows
from humaslint.rules.checks.fakta.items_again import find_items_again
from humaslint.rules.checks.fakta.list_below import counted_below, items_behind
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_DASHES = ("—", "–")
_BRACKETING = {0: (*_DASHES, ",")}
"""The marks between which names may stand behind what is counted, by the token at which the sentence counts it."""
_FEWEST = 2
_SHORT = 6
"""Words of an item that may be two names: `Jati dan Sari`."""
_OF_NAME = frozenset("kepulauan tobago herzegovina barbuda nevis principe grenadine grenadines".split())
"""What stands behind *dan* in the name of one region: `Pangkajene dan Kepulauan`."""
_FOLLOWING = "berikut"
"""What begins, in lower case, a sentence that brings in what it counts: `Berikut sepuluh desa penerima bibit:`."""
_WIDE = frozenset(("provinsi", "negara", "pulau"))
"""Places, in lower case, that a province's or country's name behind a comma is one of; in others it is around one."""
_SINGLE = frozenset(("satu", "seorang", "sebuah", "seekor"))
_ONE = _SINGLE - {"satu"} | {"para"}
_BESIDE = 4
"""Tokens before the first number in which somebody is told beside it: `seorang dokter umum dan dua perawat`."""


class _Listed(NamedTuple):
    """A list: the numbers before it, the nearest last, and how many things it names."""

    claims: list[Claim]
    size: Count


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each number of things that is not the number of things listed behind it or below it."""
    yield from find_counted_rows(rule, release)
    for passage in passages_of(rule, release):
        has_dash = "–" in passage.text or "—" in passage.text
        for tokens, _amounts, _words in passage.amounts:
            yield from _in_sentence(rule, passage, tokens, has_dash=has_dash)
        if "mereka " in passage.lower or "nya " in passage.lower:
            yield from _judge_apart(rule, passage)
        if passage.index and passage.release.passages[passage.index - 1].kind == "item":
            yield from find_items_again(rule, passage)
        if items := items_behind(passage):
            tokens = passage.tokens_in(*passage.sentences[-1])
            yield from _judge(rule, passage, tokens, _list_below(tokens, items))


def _in_sentence(rule: Rule, passage: Passage, tokens: Sequence[Token], *, has_dash: bool) -> Iterator[Finding]:
    """Yield a finding at each number of a sentence that the list in apposition to it, or behind *yaitu*, belies."""
    heads = [at for at, token in enumerate(tokens) if token.lower in BRINGING_IN]
    if passage.kind == "title":
        heads = [at for at in heads if tokens[at].text != ":" or any(each.text == "," for each in tokens[at:])]
    may_list = bool(heads) or has_dash or tokens[0].kind is TokenKind.NUMBER or tokens[0].lower in COUNTING
    claims = find_claims(tokens) if may_list else []
    for listed in _apposed(tokens, claims):
        yield from _judge(rule, passage, tokens, listed)
    for index in heads if claims else ():
        if not 1 < index < len(tokens) - 2:
            continue
        led = _list_at(tokens, claims, index)
        yield from _judge(rule, passage, tokens, led)
        if tokens[index].lower in NAMELY and (led is None or _are_times(tokens, led)):
            yield from _judge_plain(rule, passage, tokens, claims, index)


def _judge_apart(rule: Rule, passage: Passage) -> Iterator[Finding]:
    for value, size, start, end in find_lists_apart(passage.sentence_tokens):
        if not size.low <= value <= size.high:
            number = size.high if value > size.high else size.low
            yield from report(rule, passage, start, end, number=str(number))


def _are_times(tokens: Sequence[Token], listed: _Listed) -> bool:
    return tokens[listed.claims[-1].end].lower in COUNTED_TIMES


def _judge_plain(
    rule: Rule, passage: Passage, tokens: Sequence[Token], claims: Sequence[Claim], index: int
) -> Iterator[Finding]:
    """Yield a finding at the number before a list of days or figures that names more or fewer."""
    claim = next((each for each in reversed(claims) if each.end < index), None)
    if claim is None:
        return
    size = count_plainly(tokens, claim, index)
    if size not in (0, claim.value) and is_firm(tokens, claim, but=COUNTED_TIMES):
        yield from report(rule, passage, tokens[claim.start].start, tokens[claim.end].end, number=str(size))


def _judge(rule: Rule, passage: Passage, tokens: Sequence[Token], listed: _Listed | None) -> Iterator[Finding]:
    """Yield a finding at the number nearest to the list where no number before it can be that of the list."""
    if listed is None or any(listed.size.low <= each.value <= listed.size.high for each in listed.claims):
        return
    claim = listed.claims[-1]
    if any(listed.size.low <= each <= listed.size.high for each in _with_those_beside(tokens, listed.claims)):
        return
    last = claim.end if tokens[claim.end].kind is TokenKind.WORD else claim.end - 1
    if is_firm(tokens, claim) and not names_rest(passage.text, tokens[-1].end, claim.value - listed.size.high):
        number = listed.size.high if claim.value > listed.size.high else listed.size.low
        yield from report(rule, passage, tokens[claim.start].start, tokens[last].end, number=str(number))


def _with_those_beside(tokens: Sequence[Token], claims: Sequence[Claim]) -> Iterator[int]:
    """Yield the last number, and its sum with those told beside it, all of which a list may name.

    `tiga kota dan dua desa`, `dua pelajar SMA, satu mahasiswa, dan tiga guru`, `seorang dokter dan dua perawat`.
    """
    value = claims[-1].value
    yield value
    for at in range(len(claims) - 1, -1, -1):
        start = claims[at - 1].end + 1 if at else max(0, claims[0].start - _BESIDE)
        between = [token.lower for token in tokens[start : claims[at].start]]
        if at == 0:
            between = list(dropwhile(lambda word: word not in _SINGLE, between))
        ones = sum(word in _SINGLE for word in between)
        own = [word for word in between if word not in BEFORE_ITEMS | _SINGLE]
        if len(own) > 1 + ones or BEFORE_ITEMS.isdisjoint(between[-1:]) or not FUNCTION_WORDS.isdisjoint(own):
            return
        value += ones + (claims[at - 1].value if at else 0)
        yield value


def _list_at(tokens: Sequence[Token], claims: Sequence[Claim], index: int) -> _Listed | None:
    """Return the list that the token brings in, with the claims before it; None where it brings in none."""
    if not brings_in(tokens, index):
        return None
    is_bracket = tokens[index].text == "("
    before = [claim for claim in claims if claim.end < index]
    first = first_listed(tokens, index)
    end = next((at for at in range(first, len(tokens)) if tokens[at].text == ")"), first) if is_bracket else len(tokens)
    end = end if is_bracket else before_day(tokens, first)
    cut = _counted_on(tokens, first, end)
    if not before or first >= cut:
        return None
    items = without_prepositions(tokens, first, cut)
    semicolons = sum(token.text == ";" for token in tokens[first:end])
    if cut < end and (before[-1].value == semicolons + 1 or not has_names(items)):
        return None
    if not can_only_be_of(tokens[before[-1].end : index], items, is_bracket=is_bracket):
        return None
    count = _count(items, tokens[before[-1].end], before[-1])
    return _Listed(before, count) if count else None


def _count(items: Sequence[Token], counted: Token, claim: Claim) -> Count | None:
    """Return how many things a list has, those left out that it has twice, where with them it has what is claimed."""
    noun = counted.lower
    count = count_items(without_qualities(items)) or count_headed(items, noun)
    if count and _are_apart(counted, items):
        count = Count(count.high, count.high)
    value = claim.value if noun not in EVENTS else -1
    if count and count.low == count.high == value and (repeated := count_repeated(items)):
        count = Count(count.high - repeated, count.high - repeated)
    return count


def _are_apart(counted: Token, items: Sequence[Token]) -> bool:
    """Say whether the last two names without a comma between them are two things: `…, Waru dan Tala`, of districts."""
    if _are_initials(items):
        return True
    if counted.lower not in PLACES:
        return False
    names = list(takewhile(lambda token: token.lower in BEFORE_LAST or not token.text.islower(), items))
    if counted.lower not in _WIDE and any(one.text == "," and is_wide(other) for one, other in pairwise(names)):
        return False
    words = [token.lower for token in names]
    is_plain = "/" not in words and _OF_NAME.isdisjoint(words) and PLACES.isdisjoint({*words} - {counted.lower})
    ands = [at for at, word in enumerate(words) if word in BEFORE_LAST]
    return is_plain and len(ands) == 1 and words[ands[0] + 1 :] != [] and "," not in words[ands[0] :]


def _are_initials(items: Sequence[Token]) -> bool:
    """Say whether people are listed by their initials: `AM (45), RS (38) dan DK (51)`."""
    plain = [token for token in without_asides(items) or () if token.text != "."]
    return plain != [] and all(token.lower in BEFORE_ITEMS or is_initials(token) for token in plain)


def _counted_on(tokens: Sequence[Token], first: int, end: int) -> int:
    """Return the index of the semicolon with which other things are counted, else `end`: `A, B, dan C; serta enam`."""
    for at in range(first, end):
        if tokens[at].text == ";":
            behind = [token for token in tokens[at + 1 : at + 3] if token.lower not in BEFORE_LAST]
            is_numbered = [token.text for token in behind[1:2]] == [")"]
            is_counted = bool(behind) and (behind[0].kind is TokenKind.NUMBER or behind[0].lower in NUMBER_WORDS | _ONE)
            if is_counted and not is_numbered:
                return at
    return end


def _apposed(tokens: Sequence[Token], claims: Sequence[Claim]) -> Iterator[_Listed]:
    """Yield the lists of names between dashes behind what is counted, or commas where the sentence begins with it.

    `Lima pendongeng, Ani, Budi, dan Citra, tampil`. Elsewhere what comes behind a comma may be a clause of its own.
    """
    for claim in claims:
        first = claim.end + 1 + (0 if claim.start else count_qualities(tokens[claim.end :]))
        if first >= len(tokens) or tokens[first].text not in _BRACKETING.get(claim.start, _DASHES):
            continue
        ends = [at for at in range(first + 1, len(tokens)) if tokens[at].text == tokens[first].text]
        items = tokens[first + 1 : ends[-1]] if ends else []
        if len(items) > 1 and has_names(items) and items[0].kind is TokenKind.WORD:
            count = count_items(items)
            if count:
                yield _Listed([claim], count)


def _list_below(tokens: Sequence[Token], items: Sequence[Passage]) -> _Listed | None:
    claims = find_claims(tokens)
    words = counted_below(tokens, claims[-1], items) if claims else []
    is_led = tokens[0].lower == _FOLLOWING and claims[-1:] == claims[:1]
    is_of = bool(words) and (is_led or can_only_be_of(words, items[0].tokens, is_bracket=False))
    if not is_of or len(items) < _FEWEST:
        return None
    pairs = sum(len(item.words) <= _SHORT and any(word.lower in AND for word in item.words) for item in items)
    return _Listed(claims, Count(len(items), len(items) + pairs))
