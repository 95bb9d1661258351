"""Units behind a figure: the letters of their symbols, and the stop that does not belong there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import replaced

_UNIT = re.compile(
    r"\d(?:(?<![^\W\d_].)(?<![^\W\d_]\d.)|(?<=\dx.)|(?<=\dx\d.))(?P<gap> ?)"
    r"(?P<unit>[A-Za-z]{1,10}[23²³]?(?![^\W_]))"
    r"(?P<stop>\.(?= (?!namun|sementara|selain|setelah itu|kemudian|adapun|sebagian|seluruh|semua|hal|[a-z]{3,}nya\b)"
    r"[a-z]|,))?"
)
"""A figure that is no part of a word (*P2KM*) but perhaps of a size (*4x6*), and what may be its unit."""
_PRICED = re.compile(r"\bRp ?\d[\d.,]*(?: ribu| juta)?(?P<gap>)/(?P<unit>[A-Za-z]{1,10})\b(?P<stop>(?!))?")
"""What a price is told by: `Rp25 ribu/Kg`."""
_SHOUTED = re.compile(r"[A-Z]{2} [\d.,]+ ?$")
_RUNNING = re.compile(r"(?<![\w-])[a-z][\w-]* [\d.,–-]+ $")
_GOES_ON = re.compile(r",| (?:dan|atau|serta|per|hingga|sampai|yang|lebih|kali|x|menjadi)\b")
"""What shows that the stop behind a unit ends no sentence: `5 kg. dan`; others may begin one: `5 kg. di pasar`."""
_ADDRESS = re.compile(r"\.? ?\d")
_NAME_AFTER = re.compile(r" [A-Z]")
_RATE = re.compile(r"/(?:Jam|Detik|Menit|Hari|Bulan|Tahun|Hektare|Ha|Liter)(?![\w-]| [A-Z])")
"""What a measure is counted by, with a capital: `60 Km/Jam`."""
_REACH = 40
_OTHERS = frozenset(["M", "G", "Mg", "KW", "Kw"])
"""Letters behind a figure that may stand for something else: *622 M*, *5 G*, *120 Mg* of biomass, *KW* of quality."""
_SMALL = "mWh"
"""The thousandth of a unit, which the letters alone tell from its thousandfold: a battery of 18.500 mWh."""
_BY_AREA = re.compile(r" ?/| (?:per\b|C\b|CO|karbon|biomassa|setara)")
"""What stands behind *Mg* where it is a megagram: `120 Mg per hektare`."""
_LENGTH = re.compile(
    r"(?<!lebih )(?<!jangka )\b(?:(?:ke|se)tinggi|tinggi(?= (?:air|banjir|muka|pohon|tebing|bangunan|ombak))"
    r"|(?:ke)?dalam(?=an)|sedalam|(?:se|ber)?(?:panjang|lebar|jarak|bentang)|radius|diameter)(?:an)?(?:nya)?"
    r"(?: (?:air|banjir|jalan|jembatan|tanggul|tempuh(?:nya)?|mencapai|sekitar|kurang|lebih|hanya|hingga"
    r"|sampai)){0,3}"
    r" \d{1,3}(?:[.,]\d+)? ?$|\d ?[x×] ?\d{1,3}(?:,\d+)? ?$",
    re.IGNORECASE,
)
"""What makes an *M* one of metres: `ketinggian air mencapai 1,5 M`, `tenda 4x6 M`."""
_LONG_REACH = 80
_POWER = re.compile(
    r"\b(?:daya|listrik|pembangkit|genset|generator|panel|surya|turbin|PLT[A-Z]{1,3})"
    r"(?:nya)?\b[^.!?;]*$",
    re.IGNORECASE,
)
"""What makes *KW* or *Kw* one of kilowatts, no quintal and no grade of goods: `daya mesin itu 400 Kw`."""
_GOODS = re.compile(
    r" (?:gabah|padi|beras|jagung|kopi|kedelai|ikan|cabai|bawang|gula|garam|pupuk|kakao|karet|sawit|tembakau"
    r"|kentang|singkong|cengkih|lada|kelapa|sayur|buah)\b"
)
"""What is weighed in quintals."""


class Options(NamedTuple):
    """`symbols` maps a symbol to its right form; `words` are units in full, with a small letter.

    A symbol has small letters, or its own where other letters mean something else (*MG*).
    """

    symbols: Mapping[str, str]
    words: tuple[str, ...]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each unit behind a figure with wrong letters or a stop (EYD V II.F.5).

    Silent in a line of capitals, before a number (`Km 12` is an address), and for words within a name
    (`Lari 100 Meter Putra`).
    """
    options = rule.options(Options)
    words = frozenset(options.words)
    for passage in passages_of(rule, release):
        text = passage.text
        for match in chain(_UNIT.finditer(text), _PRICED.finditer(text)) if passage.has_digits else ():
            unit = match["unit"]
            small = unit.lower()
            use = options.symbols.get(small) or options.symbols.get(unit) or (small if small in words else None)
            start, end = match.span("unit")
            if use is None or unit == _SMALL or _is_right(match, use):
                continue
            if unit in _OTHERS and not _is_meant(text, start, end):
                continue
            if not _is_unit(text, start, end, is_word=use in words):
                continue
            rate = _RATE.match(text, end)
            end = end if use in words else match.end()
            if rate:
                use, end = f"{use}{rate[0].lower()}", rate.end()
            if not is_silent(rule, passage, start, end):
                yield replaced(rule, passage, start, end, use)._replace(is_safe=_is_safe(match))


def _is_right(match: re.Match[str], use: str) -> bool:
    """Say whether a unit has its letters, and neither a stop of its own nor a capital behind a stroke: `60 km/jam`."""
    has_stop = match["stop"] and match["gap"]
    return match["unit"] == use and not has_stop and not _RATE.match(match.string, match.end("unit"))


def _is_safe(match: re.Match[str]) -> bool:
    """Say whether the letters are no other unit's, and the stop behind them ends no sentence."""
    is_known = match["unit"] not in _OTHERS
    return is_known and (not match["stop"] or _GOES_ON.match(match.string, match.end()) is not None)


def _is_meant(text: str, start: int, end: int) -> bool:
    """Say whether letters at `start:end` are a metre, milligrams of which no area is told, or kilowatts."""
    unit = text[start:end]
    if unit == "Mg":
        return not _BY_AREA.match(text, end)
    if unit != "M" and _GOODS.match(text, end):
        return False
    measured = {"M": _LENGTH, "KW": _POWER, "Kw": _POWER}.get(unit)
    return measured is not None and measured.search(text, max(0, start - _LONG_REACH), start) is not None


def _is_unit(text: str, start: int, end: int, *, is_word: bool) -> bool:
    """Say whether what stands at `start:end` behind a figure is a unit and not part of a name or an address."""
    if _SHOUTED.search(text, max(0, start - _REACH), start) or _ADDRESS.match(text, end):
        return False
    if not is_word:
        return True
    return bool(_RUNNING.search(text, max(0, start - _REACH), start)) and not _NAME_AFTER.match(text, end)
