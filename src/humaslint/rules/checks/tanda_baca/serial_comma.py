"""The comma before the last of three or more things: `sayur, buah dan telur`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from humaslint.indonesian.lists.list_verbs import ADDING, STEERING
from humaslint.indonesian.lists.list_words import BOTH, CONJUNCTIONS, OPENERS
from humaslint.indonesian.lists.listed_names import is_office
from humaslint.indonesian.lists.long_lists import nearest_comma
from humaslint.indonesian.lists.opening_lists import opening_comma, whole_comma
from humaslint.indonesian.lists.serial_lists import commas_before, is_list, is_paired, is_said_again
from humaslint.indonesian.lists.verb_rows import verb_comma
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.degrees import find_degrees
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import is_verb_of_saying
from humaslint.indonesian.time.date_forms import WEEKDAYS
from humaslint.indonesian.time.datelines import without_dateline
from humaslint.indonesian.title_case import is_titled
from humaslint.indonesian.tokens import Token, TokenKind, lower_before
from humaslint.indonesian.words.verb_shapes import has_verb, verb_prefix
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import edited

_DEGREE = re.compile(r", ?[A-Z][A-Za-z]{0,3}\.")
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
_DEPUTIES = {"wabup": "bupati", "wagub": "gubernur", "wapres": "presiden", "wawali": "kota", "wawako": "kota"}
"""The short words for deputies, by the last word of the office of which they are, in lower case."""
_FIELD = re.compile(r"(?:Pe|Ke)[a-z]{4,}an")
"""A field of work in the name of an office, at either side of its conjunction."""
_FIELDS_OF = frozenset("badan dinas biro bagian bidang deputi direktorat direktur subdirektorat pusat balai".split())
"""Words, in lower case, behind which the fields stand: `Kepala Badan Penyuluhan dan Pengembangan`."""
_PERCENT = frozenset(("persen", "%"))
_ONE_FIELD = ("perdata", "tata")
"""The words at either side of the conjunction in the one field of prosecutors that has two names, in lower case."""
_LONGEST_NAME = 8
"""Tokens behind the conjunction in a name, with an acronym in brackets and the same conjunction behind it."""
_FIELD_PAIRS = frozenset([("haji", "umrah"), ("haji", "umroh"), ("pemuda", "olahraga")])
"""The same of other fields in the names of offices: `Direktur Bina Haji dan Umrah`."""
_AT_ONCE = frozenset(("segera", "langsung"))
"""Adverbs of a predicate, in lower case: `Truk itu, yang ada di dekat posko, segera memutar haluan dan tiba`."""
_LONGEST_PAIR = 3
"""Words that the count and what it counts are."""
_LONGEST_TITLED = 3
"""Words of the last but one item in a title; in longer ones a clause hides: `Warga Randu, Giat Menari Saman dan`."""

_LONGEST_CLAUSE = 6
"""Words before the comma among which the verb and the conjunction of a clause stand."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each plain list of three or more short items without a comma before its last one."""
    for passage in passages_of(rule, release):
        if "," in passage.text:
            for sentence, tokens in zip(passage.sentences, without_dateline(passage), strict=True):
                if passage.text.find(",", *sentence) > 0:
                    yield from _in_sentence(rule, passage, tokens)


def _in_sentence(rule: Rule, passage: Passage, tokens: Sequence[Token]) -> Iterator[Finding]:
    found = {middle: (start, end) for start, middle, end in _unparted(tokens)}
    if not found and passage.kind == "item":
        found = {middle: (start, end) for start, middle, end in _unparted(tokens, whole_comma)}
    degrees = _degrees(passage, tokens)
    if tokens and (degrees or _ASIDE.search(passage.text, tokens[0].start, tokens[-1].end)):
        bracketed = _BRACKETED.finditer(passage.text, tokens[0].start, tokens[-1].end)
        found |= {
            match.end("hit"): (match.start("hit"), match.end("last"))
            for match in bracketed
            if not _is_opened(passage, tokens, match.start())
        }
        bare, ends = _without_asides(tokens, degrees)
        found = {ends.get(middle, middle): (start, end) for start, middle, end in _unparted(bare)} | found
    if not found:
        return
    longest = _LONGEST_TITLED if is_titled(passage) else len(tokens)
    for middle, (start, end) in sorted(found.items()):
        if passage.text.count(" ", passage.text.rfind(",", start, middle) + 2, middle) < longest:
            yield from edited(rule, passage, start, end, Edit(middle, middle, ","))


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
        if not comma or _is_greeting(tokens, number) or _are_two(tokens, comma, number):
            continue
        if not is_said_again(tokens, comma, number) and not _is_said_by(tokens, comma):
            yield tokens[comma - 1].start, tokens[number - 1].end, tokens[number + 1].end


def _is_said_by(tokens: Sequence[Token], comma: int) -> bool:
    """Say whether the comma ends the name of who says the rest: `Dijelaskan Camat Randu, Timo Said, atap atau …`."""
    is_name = tokens[comma - 1].text.istitle() and tokens[comma + 1].text.islower()
    return is_name and tokens[0].lower.startswith("di") and is_verb_of_saying(tokens[0].lower)


def _are_two(tokens: Sequence[Token], comma: int, number: int) -> bool:
    """Say whether the conjunction joins two things or clauses of its own, so that no list of three ends with it.

    `untuk siswa, jaga tubuh dan jangan jajan`, `di Randu, Bupati dan Wakil Bupati hadir`, `pria memakai topi dan
    sarung, wanita memakai kain dan selendang`, `dua pasar baru, Pasar Randu dan Pasar Waru`,
    `meminta warga menyapu dan mengepel`, `digelar dinas, didukung Bulog dan dikawal petugas`.
    """
    last, after = tokens[number + 1], tokens[number + 2 : number + 3]
    if last.lower == "jangan" or _is_one_field(tokens[comma + 1 : number], last) or _is_share(tokens, comma, number):
        return True
    if last.lower in WEEKDAYS and after and after[0].lower in ("tutup", "libur"):
        return True  # `buka Senin, Selasa dan Rabu tutup`
    verb = tokens[comma + 1].lower
    if _goes_on_in_name(tokens, comma, number) or (verb in _AT_ONCE and number > comma + 2):
        return True
    if (verb in STEERING and number > comma + _LONGEST_PAIR) or (verb in ADDING and verb_prefix(last) == "di"):
        return True
    second = after[0].lower if after and last.lower == "wakil" else _DEPUTIES.get(last.lower)
    if second == tokens[number - 1].lower:
        return not is_office(tokens[comma - 1])
    if _is_kind_of_both(tokens, comma):
        return True
    if tokens[comma + 1].text.istitle() and not BOTH.isdisjoint(lower_before(tokens, comma, _LONGEST_PAIR)):
        return last.text.istitle()
    return _are_two_clauses(tokens, comma)


def _are_two_clauses(tokens: Sequence[Token], comma: int) -> bool:
    """Say whether a clause with a conjunction of its own ends at the comma, and another begins: `…, wanita memakai`."""
    is_clause = verb_prefix(tokens[comma + 2]) == "me" and not verb_prefix(tokens[comma + 1])
    before = tokens[max(0, comma - _LONGEST_CLAUSE) : comma]
    return is_clause and has_verb(before) and any(token.text in CONJUNCTIONS for token in before)


def _goes_on_in_name(tokens: Sequence[Token], comma: int, number: int) -> bool:
    """Say whether a name with a conjunction is the last but one of a row: `Bidang Air, Pasar dan Kios dan Jalan`."""
    behind = tokens[number + 1 : number + 1 + _LONGEST_NAME]
    end = next((at for at, token in enumerate(behind) if token.text == tokens[number].text), 0)
    name = [*tokens[comma + 1 : number], *behind[:end]]
    return end > 0 and all(token.text[0].isupper() or token.text in "()" for token in name)


def _is_share(tokens: Sequence[Token], comma: int, number: int) -> bool:
    """Say whether two numbers are those of a whole before the comma, or one number and what it is in per cent.

    `Dari 40 siswa yang diundang, 22 putra dan 15 putri`, `Dari warga yang didata, 61 persen atau 766 orang pindah`.
    """
    one, other = tokens[comma + 1 : number], tokens[number + 1 : number + 3]
    if not all(each[0].kind is TokenKind.NUMBER for each in (one, other)):
        return False
    marks = (at + 1 for at in range(comma - 1, -1, -1) if tokens[at].kind is TokenKind.MARK)
    is_of_whole = tokens[next(marks, 0)].lower == "dari"
    is_percent = [any(token.lower in _PERCENT for token in each) for each in (one, other)]
    return is_of_whole or (tokens[number].text == "atau" and is_percent[0] is not is_percent[1])


def _is_one_field(item: Sequence[Token], last: Token) -> bool:
    """Say whether the conjunction behind `item` stands in one name: `Kepala Badan Penyuluhan dan Pengembangan`."""
    pair = (item[-1].lower, last.lower)
    if pair == _ONE_FIELD or (pair in _FIELD_PAIRS and len(item) > 1 and item[0].text.istitle()):
        return True
    are_fields = _FIELD.fullmatch(item[-1].text) is not None and _FIELD.fullmatch(last.text) is not None
    return are_fields and item[0].text.istitle() and any(token.lower in _FIELDS_OF for token in item[:2])


def _is_kind_of_both(tokens: Sequence[Token], comma: int) -> bool:
    """Say whether what is counted as two stands again behind the comma: `dua unsur utama, unsur kayu dan batu`."""
    pairs = pairwise(tokens[max(0, comma - _LONGEST_PAIR) : comma])
    return any(count.lower in BOTH and kind.lower == tokens[comma + 1].lower for count, kind in pairs)


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
