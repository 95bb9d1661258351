"""The comma before the last of three or more things: `sayur, buah dan telur`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from operator import itemgetter

from humaslint.indonesian.lists.joined_pairs import are_two
from humaslint.indonesian.lists.list_openings import is_paired
from humaslint.indonesian.lists.list_words import CONJUNCTIONS, OPENERS
from humaslint.indonesian.lists.long_lists import nearest_comma
from humaslint.indonesian.lists.opening_lists import opening_comma, whole_comma
from humaslint.indonesian.lists.serial_lists import commas_before, is_list, is_said_again
from humaslint.indonesian.lists.verb_rows import verb_comma
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.degrees import find_degrees
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import is_verb_of_saying
from humaslint.indonesian.time.datelines import without_dateline
from humaslint.indonesian.title_case import is_titled
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import verb_prefix
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import edited

_DEGREE = re.compile(r", ?[A-Z](?:[A-Za-z]{0,3}\.|[A-Z]\b)")
"""What a degree behind a name looks like."""
_ASIDE = re.compile(r"\)(?: \d[\d.]* \w+)?(?:,| (?:dan|atau|serta)) ")
"""What a bracket behind an item but the last one ends with, an amount perhaps before it."""
_BRACKETED = re.compile(
    r"\b(?P<head>[A-Z][a-z]{3,}) (?:[^,.;:()]{3,80} )?(?P<hit>[^\s,.;:()]+ \([^()]{2,20}\)"
    r", (?P=head) [^,.;:()]{3,80} \([^()]{2,20}\)) (?:dan|atau|serta) (?P<last>(?P=head))\b"
    r"(?! [^,.;:()]{3,80}(?: \([^()]{2,20}\))?, (?:dan|atau|serta)\b)"
)
"""Three names of one kind, two of them with brackets and maybe conjunctions: `Dinas Seni dan Budaya (DSB), Dinas …`."""
_RETINUE = frozenset("jajaran rombongan tim staf jajarannya rombongannya timnya stafnya pengikutnya".split())
"""Who goes with the person before the conjunction, in lower case: `Kepala Pasar Randu, Timo Said dan jajaran`."""
_OPENING = frozenset("“\"‘'")
"""Marks before the first word of a quotation, no part of its sentence: `“Selain tarif, karcis dan …`."""
_LONGEST_TITLED = 3
"""Words of the last but one item in a title; in longer ones a clause hides: `Warga Randu, Giat Menari Saman dan`."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each plain list of three or more short items without a comma before its last one."""
    for passage in passages_of(rule, release):
        if "," in passage.text:
            for sentence, tokens in zip(passage.sentences, without_dateline(passage), strict=True):
                if passage.text.find(",", *sentence) > 0:
                    is_opened = bool(tokens) and tokens[0].text in _OPENING
                    yield from _in_sentence(rule, passage, tokens[1:] if is_opened else tokens)


def _in_sentence(rule: Rule, passage: Passage, tokens: Sequence[Token]) -> Iterator[Finding]:
    found = {middle: (start, end) for start, middle, end in _unparted(tokens)}
    if not found and passage.kind == "item":
        found = {middle: (start, end) for start, middle, end in _unparted(tokens, whole_comma)}
        found = found or {middle: (start, end) for start, middle, end in _unparted(_behind_subject(tokens))}
    degrees = _degrees(passage, tokens)
    if tokens and (degrees or _ASIDE.search(passage.text, tokens[0].start, tokens[-1].end)):
        bracketed = _BRACKETED.finditer(passage.text, tokens[0].start, tokens[-1].end)
        found |= {
            match.end("hit"): (match.start("hit"), match.end("last"))
            for match in bracketed
            if not _is_opened(passage, tokens, match.start())
        }
        bare, ends = _without_asides(tokens, degrees)
        behind = {end for _, end in degrees}
        found = {middle: hit for middle, hit in found.items() if middle not in behind}
        found |= {ends.get(middle, middle): (start, end) for start, middle, end in _unparted(bare)}
    if not found:
        return
    longest = _LONGEST_TITLED if is_titled(passage) else len(tokens)
    for middle, (start, end) in sorted(found.items()):
        if passage.text.count(" ", passage.text.rfind(",", start, middle) + 2, middle) < longest:
            yield from edited(rule, passage, start, end, Edit(middle, middle, ","))


def _behind_subject(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens of a list item that begins with an active verb with that in small letters, and a word before.

    A clause may follow the comma in a sentence; in `- memelihara nila, lele dan mujair` none does.
    """
    verb = replace(tokens[0], text=tokens[0].lower) if tokens else None
    return (verb, verb, *tokens[1:]) if verb and verb_prefix(verb) == "me" else ()


def _is_opened(passage: Passage, tokens: Sequence[Token], at: int) -> bool:
    """Say whether `at` may be within the adverbial that opens the sentence: `Selain Dinas Air (DA), Dinas …`."""
    return tokens[0].lower in OPENERS and "," not in passage.text[tokens[0].start : at]


def _unparted(
    tokens: Sequence[Token], comma_of: Callable[[Sequence[Token], int], int] = opening_comma
) -> Iterator[tuple[int, int, int]]:
    """Yield from the last word of an item to the first of the last one, with where the comma belongs in between."""
    for number, token in enumerate(tokens):
        if (token.text not in CONJUNCTIONS and token.text != "maupun") or _is_retinue(tokens[number + 1 : number + 3]):
            continue
        commas = commas_before(tokens, number) if 2 < number < len(tokens) - 1 else []
        if token.text == "maupun":
            comma = commas[0] if commas and is_paired(tokens, commas[-1]) else 0
        else:
            comma = commas[0] if commas and is_list(tokens, commas, number) else nearest_comma(tokens, number)
            if not comma and 2 < number < len(tokens) - 1:
                comma = comma_of(tokens, number) or verb_comma(tokens, number)
        if not comma or _is_greeting(tokens, number) or are_two(tokens, comma, number):
            continue
        if not is_said_again(tokens, comma, number) and not _is_said_by(tokens, comma):
            yield tokens[comma - 1].start, tokens[number - 1].end, tokens[number + 1].end


def _is_said_by(tokens: Sequence[Token], comma: int) -> bool:
    """Say whether the comma ends the name of who says the rest: `Dijelaskan Camat Randu, Timo Said, atap atau …`."""
    is_name = tokens[comma - 1].text.istitle() and tokens[comma + 1].text.islower()
    return is_name and tokens[0].lower.startswith("di") and is_verb_of_saying(tokens[0].lower)


def _is_greeting(tokens: Sequence[Token], number: int) -> bool:
    """Say whether the conjunction at `number` joins two words of one greeting: `…, salam sehat dan sejahtera`."""
    return number > 2 and tokens[number - 2].lower == "salam" and tokens[number - 3].text == ","


def _is_retinue(tokens: Sequence[Token]) -> bool:
    """Say whether an item is a retinue and nothing else: of *jajaran Polres* the comma before it is true."""
    is_whole = all(token.kind is TokenKind.MARK for token in tokens[1:])
    return is_whole and bool(tokens) and tokens[0].text in _RETINUE


def _degrees(passage: Passage, tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Return where the degrees of a sentence stand, from the end of the name on."""
    if not tokens or not _DEGREE.search(passage.text, tokens[0].start, tokens[-1].end):
        return []
    spans = _all_degrees(passage)
    first, last = (bisect_left(spans, (token.end,)) for token in (tokens[0], tokens[-1]))
    return spans[first:last]


@kept
def _all_degrees(passage: Passage) -> list[tuple[int, int]]:
    return sorted((chain[0].gap_start, chain[-1].end) for chain in find_degrees(passage))


def _without_asides(tokens: Sequence[Token], degrees: Sequence[tuple[int, int]]) -> tuple[list[Token], dict[int, int]]:
    """Return the tokens outside brackets and degrees, and where these end, by the end of the word before."""
    bare: list[Token] = []
    ends: dict[int, int] = {}
    depth = 0
    for token in tokens:
        at = bisect_right(degrees, token.start, key=itemgetter(0)) if degrees else 0
        degree_end = degrees[at - 1][1] if at else 0
        if token.start < degree_end:
            if bare:
                ends[bare[-1].end] = degree_end
            continue
        depth += token.text == "("
        if not depth:
            bare.append(token)
        elif token.text == ")":
            depth -= 1
            if bare:
                ends[bare[-1].end] = token.end
    return bare, ends
