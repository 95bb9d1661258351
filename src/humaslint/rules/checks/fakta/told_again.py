"""More things taken up than were told of: `dua tersangka … Ketiga tersangka`; `lima anggota`, in a caption `tujuh`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from humaslint.indonesian.amounts.claims import Claim, find_claims, is_firm
from humaslint.indonesian.amounts.part_over_whole import find_among_over, find_parts_over
from humaslint.indonesian.amounts.places_taken_up import find_places_taken_up
from humaslint.indonesian.amounts.quantities import Quantity, offsets_of
from humaslint.indonesian.numerals import TOGETHER
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import AND_COMMA, IS, POINTERS
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import RUNNING, passages_of
from humaslint.rules.findings import Spot, contrary

_CAPTION = "caption"
_ONE_MORE = frozenset("seorang satu sebuah lagi lain lainnya tambahan bertambah menyusul".split())
"""Words, in lower case, that may add to what was told."""
_OUT_OF = "salah"
"""What stands before *seorang* and *satu* where they add none: `salah seorang pelaku`."""
_FEWER = frozenset(
    """
    lain lainnya selain kecuali sisanya selebihnya hanya baru belum masih antaranya salah pertama buron gugur meninggal
    """.split()
)
"""Words, in lower case, that may tell of some of them alone."""
_NO_THINGS = frozenset("orang hari tahun bulan pekan minggu jam menit kali belah pihak hal tahap".split())
"""Words, in lower case, that say little of what is counted, or of which a text has several."""
_BEFORE_LIST = 3
"""Tokens from a number taken up to such a word, the word included."""
_SMALL = 20
"""A number in a caption above this is looked at by another rule."""
_FARTHEST = 50
"""Passages from one number to another that may well be of other things, if there are more."""
_LONGEST_BETWEEN = 20_000
"""The same in characters."""
_MOST = 999
"""The largest number of things that is looked at."""
_NEAR = 12
"""Characters behind a number of things in which a pointer to them stands."""
_CLOSE = 80
"""Characters between numbers of the same things in one sentence."""
_AGAIN = re.compile("ke-|" + "|".join(TOGETHER))
_POINTED = re.compile(rf"[.!?”] (?:{'|'.join(TOGETHER)}) [a-z]+ (?:itu|ini|tersebut)\b")
"""What begins a sentence, in lower case, that takes up what the one before it names."""
_OF_SO_MANY = re.compile(r"\d(?: [a-z]+)? (?:dari (?:[a-z]+ )?\d|di antaranya)")
_NAME = r"[A-Z]\w*(?:\s[A-Z]\w*)*(?:\s\(\d\d\))?"
_JOINT = r",?\s(?:dan|serta)\s|,\s"
_NAMED = re.compile(
    rf"(?<![\w-])(?P<things>[a-z]+)\s(?:yang\s)?berinisial\s(?P<names>{_NAME}(?:,\s{_NAME})*,?\s(?:dan|serta)\s{_NAME})(?=[.,;]?\s)"
)
"""People who are named, not counted: `tersangka berinisial AS (24), RD (31), dan PL (22)`."""
_TOGETHER = re.compile(
    r"(?<![\w-])(?P<all>[Kk]e-(?P<number>\d{1,3})\s(?P<things>[a-z-]+))(?=\s(?:\w+\s)?(?:itu|ini|tersebut)\b)"
)
"""So many things taken together, in figures: `ke-34 peserta itu`."""


class _Told(NamedTuple):
    """A number of things in the text: the noun, with the name behind it if there is one, and its str offsets."""

    passage: Passage
    value: int
    things: tuple[str, ...]
    is_again: bool
    start: int
    end: int


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each number of things taken up, or in a caption, that is more than the text tells of.

    Where the title tells the number taken up it is the other that is reported, were it more or less.
    """
    passages = passages_of(rule, release)
    yield from _places(rule, [each for each in passages if _POINTED.search(each.lower)])
    if _OF_SO_MANY.search(release.lower):
        yield from _over(rule, passages)
    if not any(_may_be_again(each) for passage in passages if _may_tell(passage) for each in _numbers(passage)):
        return
    told = [each for passage in passages for each in (*_numbers(passage), *_named(passage))]
    told.sort(key=lambda each: (each.passage.index, each.start))
    for one, each in _contrary(told):
        if each.is_again and (_titled(release, each.things[0]) == {each.value} or _is_listed(each)):
            yield from contrary(rule, one, each)
        elif (one.value < each.value or _is_of_all(each)) and not _may_be_others(release, one, each):
            yield from contrary(rule, each, one)


def _contrary(told: Sequence[_Told]) -> Iterator[tuple[_Told, _Told]]:
    """Yield the one number that running text tells of some things, with each that takes these up and is another."""
    first: dict[tuple[str, ...], list[_Told]] = {}
    for each in told:
        if each.passage.kind in RUNNING and not each.is_again:
            for things in {each.things[:1], each.things}:
                first.setdefault(things, []).append(each)
    for each in filter(_may_be_again, told):
        same = first.get(each.things, [])
        one = same[0] if len({other.value for other in same}) == 1 else None
        if _come_to(same, each):
            continue
        if one and one.value != each.value and not (each.is_again and _stands_behind(one, each)):
            yield one, each


def _come_to(same: Sequence[_Told], all_of_them: _Told) -> bool:
    """Say whether numbers in a row make the one taken up: `dua tersangka di Waru dan dua tersangka di Tala`."""
    is_close = len(same) > 1 and same[0].passage is same[-1].passage and same[-1].start - same[0].end < _CLOSE
    return is_close and sum(each.value for each in same) == all_of_them.value


def _places(rule: Rule, passages: Iterable[Passage]) -> Iterator[Finding]:
    for passage in passages:
        for again, row in find_places_taken_up(passage):
            yield from contrary(rule, Spot(passage, *again), Spot(passage, *row))


def _over(rule: Rule, passages: Iterable[Passage]) -> Iterator[Finding]:
    """Yield a finding at each part of people or places that is more than all of them."""
    for passage in passages:
        for sentence in passage.amounts if passage.has_digits else ():
            among = find_among_over(sentence) if "antaranya" in passage.lower else ()
            for part, whole in (*find_parts_over(sentence), *among):
                one, other = (_counted(passage, sentence.tokens, each) for each in (part, whole))
                yield from contrary(rule, one, other)


def _counted(passage: Passage, tokens: Sequence[Token], amount: Quantity) -> Spot:
    """Return where an amount stands with what it counts."""
    start, end = offsets_of(tokens, amount)
    return Spot(passage, start, end if amount.noun in ("dari", "di") else tokens[amount.end].end)


def _stands_behind(one: _Told, other: _Told) -> bool:
    """Say whether a number is told behind another in running text: what that takes up is not it."""
    is_text = one.passage.kind in RUNNING and other.passage.kind in RUNNING
    return is_text and (one.passage.index, one.start) > (other.passage.index, other.start)


def _titled(release: Release, thing: str) -> set[int]:
    """Return how many of a thing, named in lower case, the title tells."""
    titles = [each for each in release.passages if each.kind == "title"]
    return {each.value for title in titles for each in _numbers(title) if each.things[0] == thing}


def _may_tell(passage: Passage) -> bool:
    """Say whether a passage may take up numbers: the others are looked at only if one does."""
    lower = passage.lower
    return passage.kind == _CAPTION or _AGAIN.search(lower) is not None


def _may_be_again(told: _Told) -> bool:
    """Say whether a number takes up another, or tells in a caption what the text does."""
    is_shown = told.passage.kind == _CAPTION and len(told.things) > 1 and told.value <= _SMALL
    return told.is_again or is_shown


def _numbers(passage: Passage) -> Iterator[_Told]:
    for tokens, _amounts, _words in passage.amounts:
        for claim in find_claims(tokens):
            things = _things(tokens, claim)
            if things and things[0] not in _NO_THINGS and is_firm(tokens, claim, _MOST):
                is_again = tokens[claim.start].lower in TOGETHER
                end = tokens[min(claim.end, len(tokens) - 1)].end
                yield _Told(passage, claim.value, things, is_again, tokens[claim.start].start, end)
    for match in _TOGETHER.finditer(passage.text) if passage.has_digits else ():
        yield _Told(passage, int(match["number"]), (match["things"].lower(),), True, *match.span("all"))


def _named(passage: Passage) -> Iterator[_Told]:
    """Yield those whom a list of names tells of, `saksi berinisial AS dan RD`, if none is named again behind it."""
    for match in _NAMED.finditer(passage.text) if "berinisial" in passage.lower else ():
        names = re.findall(r"[A-Z]\w*", match["names"])
        if not any(re.search(rf"\b{re.escape(name)}\b", passage.text[match.end() :]) for name in names):
            value = len(re.split(_JOINT, match["names"]))
            yield _Told(passage, value, (match["things"].lower(),), False, *match.span())


def _things(tokens: Sequence[Token], claim: Claim) -> tuple[str, ...]:
    """Return the noun behind a number, and the name behind that: `anggota KPU`."""
    words = tokens[claim.end : claim.end + 2]
    has_name = len(words) > 1 and words[1].text[0].isupper()
    return tuple(token.lower.removesuffix("nya") for token in words[: 1 + has_name] if token.text[0].isalpha())


def _is_listed(again: _Told) -> bool:
    """Say whether as many are named right behind a number taken up as it says: `Keempat anaknya, yaitu Ani, …`."""
    tokens = again.passage.tokens_in(again.end, len(again.passage.text))
    cue = next((at for at, token in enumerate(tokens[:_BEFORE_LIST]) if token.lower in IS), None)
    names = tokens[cue + 1 :] if cue is not None else ()
    names = list(takewhile(lambda token: token.text[0].isupper() or token.lower in AND_COMMA, names))
    heads = [one.text[0].isupper() > other.text[0].isupper() for one, other in pairwise(names)]
    return sum(heads) + (bool(names) and names[-1].text[0].isupper()) == again.value


def _is_of_all(again: _Told) -> bool:
    """Say whether a number taken up can be of no part of those told of: `keempat anaknya`, `ketiga kelompok itu`."""
    behind = again.passage.tokens_in(again.end, min(again.end + _NEAR, len(again.passage.text)))
    is_pointed = bool(behind) and behind[0].lower in POINTERS
    return again.is_again and (is_pointed or again.passage.text[: again.end].endswith("nya"))


def _may_be_others(release: Release, one: _Told, again: _Told) -> bool:
    """Say whether words of the text may add things to those that were told, or leave some of them out."""
    first, last = sorted((one.passage.index, again.passage.index))
    between = release.passages[first : last + 1]
    if len(between) > _FARTHEST or sum(len(each.text) for each in between) > _LONGEST_BETWEEN:
        return True
    if one.value > again.value:
        return any(token.lower in _FEWER for passage in between for token in passage.words)
    words = ["", *(token.lower for passage in between for token in passage.words)]
    is_one_more = any(word in _ONE_MORE and before != _OUT_OF for before, word in pairwise(words))
    return is_one_more or any(_is_numbered(again, passage) for passage in between)


def _is_numbered(again: _Told, passage: Passage) -> bool:
    """Say whether the last of the things is told of alone: `Tersangka keempat ditangkap`."""
    last = next((word for word, number in TOGETHER.items() if number == again.value), None)
    return last is not None and f"{again.things[0]} {last} " in passage.lower
