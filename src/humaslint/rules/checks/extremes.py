"""The least of something told to be more than the most of it: `termuda berusia 11 tahun dan tertua berusia 9 tahun`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_PAIRS = (
    ("termuda", "tertua"),
    ("terendah", "tertinggi"),
    ("terkecil", "terbesar"),
    ("tersedikit", "terbanyak"),
    ("terpendek", "terpanjang"),
    ("termurah", "termahal"),
    ("minimum", "maksimum"),
    ("minimal", "maksimal"),
    ("paling muda", "paling tua"),
    ("paling rendah", "paling tinggi"),
    ("paling kecil", "paling besar"),
    ("paling sedikit", "paling banyak"),
    ("paling pendek", "paling panjang"),
    ("paling murah", "paling mahal"),
    ("paling cepat", "paling lambat"),
    ("paling singkat", "paling lama"),
)
_DAYS = {"hari": Decimal(1), "pekan": Decimal(7), "minggu": Decimal(7), "bulan": Decimal(30), "tahun": Decimal(365)}
_AMOUNT = r"(?:rp\.?\s?)?(\d+(?:\.\d{3})*(?:,\d+)?)\s?([a-z%°]+)"
_GAP = r"[^.;:!?\d“”\"]{0,40}?"
_PATTERNS = tuple(
    (re.compile(rf"(?<!\w)({one})\b{_GAP}{_AMOUNT}{_GAP}\b({other})\b{_GAP}{_AMOUNT}", re.IGNORECASE), is_rising)
    for low, high in _PAIRS
    for one, other, is_rising in ((low, high, True), (high, low, False))
)
_CUES = re.compile("|".join(low for low, _high in _PAIRS))


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding from the first of the two words to the second amount."""
    for passage in passages_of(rule, release.passages):
        if not passage.has_digits or not _CUES.search(passage.lower):
            continue
        for pattern, is_rising in _PATTERNS:
            for match in pattern.finditer(passage.text):
                units = match[3].lower(), match[6].lower()
                first, last = _value(match[2], *units), _value(match[5], *units[::-1])
                is_off = first is not None and last is not None and (first > last if is_rising else first < last)
                if is_off and not is_silent(rule, passage, *match.span()):
                    arguments = {"found": match[1], "other": match[4]}
                    yield Finding(rule, passage.place(*match.span()), arguments)


def _value(number: str, unit: str, other: str) -> Decimal | None:
    """Return an amount, in days where both units are of time; None where the units cannot be compared."""
    value = Decimal(number.replace(".", "").replace(",", "."))
    if unit == other:
        return value
    return value * _DAYS[unit] if unit in _DAYS and other in _DAYS else None
