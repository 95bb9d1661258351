"""The least of something told to be more than the most of it: `termuda berusia 11 tahun dan tertua berusia 9 tahun`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from humaslint.indonesian.amounts.foremost import FOLLOWING, MOST, find_exceeded
from humaslint.indonesian.amounts.quantities import offsets_of
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_PAIRS = (
    ("(?:ter|paling )muda", "(?:ter|paling )tua"),
    ("(?:te|paling )rendah", "(?:ter|paling )tinggi"),
    ("(?:ter|paling )kecil", "(?:ter|paling )besar"),
    ("(?:ter|paling )sedikit", "(?:ter|paling )banyak"),
    ("(?:ter|paling )pendek", "(?:ter|paling )panjang"),
    ("(?:ter|paling )murah", "(?:ter|paling )mahal"),
    ("minimum", "maksimum"),
    ("minimal", "maksimal"),
    ("paling cepat", "paling lambat"),
    ("paling singkat", "paling lama"),
)
"""Patterns for the least of something and for the most."""
_DAYS = {"hari": Decimal(1), "pekan": Decimal(7), "minggu": Decimal(7), "bulan": Decimal(30), "tahun": Decimal(365)}
_AMOUNT = r"(?:rp\.?\s?)?(\d+(?:\.\d{3})*(?:,\d+)?)\s?([a-z%°]+)"
_GAP = r"[^.;:!?\d“”\"]{0,40}?"
_PATTERNS = tuple(
    (re.compile(rf"(?<!\w)({one})\b{_GAP}{_AMOUNT}{_GAP}\b({other})\b{_GAP}{_AMOUNT}", re.IGNORECASE), is_rising)
    for low, high in _PAIRS
    for one, other, is_rising in ((low, high, True), (high, low, False))
)
_NAME = r"[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}"
_AGED = re.compile(rf"(?P<name>{_NAME})\s\((?P<age>\d{{1,2}})(?:\stahun)?\)")
_CALLED = re.compile(
    rf"(?P<before>{_NAME}),\s(?:yang\s)?(?:[a-z]+\s){{0,2}}(?P<which>tertua|termuda)(?=[,.])"
    rf"|(?<!\w)(?P<end>tertua|termuda)(?:\sadalah|\sialah|,\syaitu|,\syakni|,)\s(?P<behind>{_NAME})"
)
_FEWEST = 2
"""People with their ages in a sentence."""
_FOLLOWED = re.compile(rf"\b(?:{'|'.join(sorted(MOST))})\b[^;:!?]{{3,120}}, (?:{'|'.join(sorted(FOLLOWING))})\b")
_BOUND = re.compile(r"(?:paling (?:sedikit|banyak|rendah|tinggi|besar|kecil)|mini|maksi)", re.IGNORECASE)
_SHARES = frozenset(("persen", "%"))
_JOINERS = frozenset("dan serta atau tetapi hingga sampai".split())
"""What, in lower case, joins two bounds of one thing."""
_CUES = re.compile("|".join(low for low, _high in _PAIRS))


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding from the first of two words to the second amount, and at who is not the oldest or youngest."""
    for passage in passages_of(rule, release):
        if "tertua" in passage.lower or "termuda" in passage.lower:
            yield from _oldest(rule, passage)
        if has_any(passage.lower, FOLLOWING) and _FOLLOWED.search(passage.lower):
            yield from _exceeded(rule, passage)
        if not passage.has_digits or not _CUES.search(passage.lower):
            continue
        for pattern, is_rising in _PATTERNS:
            for match in pattern.finditer(passage.text):
                units = match[3].lower(), match[6].lower()
                first, last = _value(match[2], *units), _value(match[5], *units[::-1])
                is_off = first is not None and last is not None and (first > last if is_rising else first < last)
                if is_off and not _are_of_parts(match):
                    yield from report(rule, passage, *match.span(), found=match[1], other=match[4])


def _are_of_parts(match: re.Match[str]) -> bool:
    """Say whether the bounds are shares of two parts: `prestasi paling sedikit 25 persen, mutasi paling …`."""
    if match[3].lower() not in _SHARES or not _BOUND.match(match[1]):
        return False
    between = match.string[match.end(3) : match.start(4)].lower().replace(",", " ").split()
    return not _JOINERS.issuperset(between)


def _exceeded(rule: Rule, passage: Passage) -> Iterator[Finding]:
    """Yield what is told to be the most, to the amount behind *disusul* that is more."""
    for sentence in passage.amounts:
        for said, most, other in find_exceeded(sentence):
            tokens = sentence.tokens
            end = offsets_of(tokens, other)[1]
            found = f"{tokens[said].text} {passage.text[slice(*offsets_of(tokens, most))]}"
            told = passage.text[slice(*offsets_of(tokens, other))]
            yield from report(rule, passage, tokens[said].start, end, found=found, other=told)


def _oldest(rule: Rule, passage: Passage) -> Iterator[Finding]:
    """Yield the one who is called the oldest or youngest of those of whom a sentence tells the ages, and is not."""
    for start, end in passage.sentences:
        aged = {match["name"]: int(match["age"]) for match in _AGED.finditer(passage.text, start, end)}
        if len(aged) < _FEWEST:
            continue
        behind = passage.sentence_at(min(end + 1, len(passage.text) - 1))
        for match in _CALLED.finditer(passage.text, start, behind.end):
            name = match["before"] or match["behind"]
            most = (max if (match["which"] or match["end"]) == "tertua" else min)(aged.values())
            if name in aged and aged[name] != most:
                other = next(each for each, age in aged.items() if age == most)
                yield from report(rule, passage, *match.span(), other=f"{other} ({most})")


def _value(number: str, unit: str, other: str) -> Decimal | None:
    """Return an amount, in days where both units are of time; None where the units cannot be compared."""
    value = Decimal(number.replace(".", "").replace(",", "."))
    if unit == other:
        return value
    return value * _DAYS[unit] if unit in _DAYS and other in _DAYS else None
