"""Sums in dollars with what they are in rupiah, and the rate: `US$4 juta (Rp65 miliar, dengan kurs Rp16.250)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.quantities import FIGURES
from humaslint.indonesian.numerals import SCALES, THOUSANDS


class WrongExchange(NamedTuple):
    """A sum in rupiah at the str offsets `start:end`, what dollars and rate are told, and what they come to."""

    start: int
    end: int
    dollars: str
    rate: str
    value: Decimal


_SCALE = "|".join(THOUSANDS)
_DOLLARS = rf"(?P<dollars>(?:US\$|USD)\s?(?P<sum>[\d.,]*\d)(?:\s(?P<scale>{_SCALE}))?)"
_RUPIAH = rf"(?P<hit>Rp\s?(?P<rupiah>[\d.,]*\d)(?:\s(?P<size>{_SCALE}))?)"
_RATE = r"\b[Kk]urs\b[^.;\d\n]{0,30}?(?P<rate>Rp\s?(?P<each>[\d.,]*\d)(?!\d)(?:\s(?P<thousand>ribu))?)"
_ABOUT = r"(?:(?:sekitar|kira-kira|kurang lebih|lebih kurang|setara|dengan|senilai|sebesar|mencapai|menjadi)\s)*"
_AT = r"(?:(?:dengan|pada|menurut|memakai|menggunakan|berdasarkan|sesuai|mengacu|jika|bila|dihitung|asumsi)\s){0,3}"
_TOLD = re.compile(rf"{_DOLLARS}\s?(?:\(|(?:,?\s)?(?:atau|setara)\s){_ABOUT}{_RUPIAH}[ ,(]{{1,3}}{_AT}{_RATE}")
"""Only what says that both are one sum parts the dollars from the rupiah."""
_AT_RATE = re.compile(
    rf"{_DOLLARS}[^;\d\n]{{0,40}}?{_RATE}(?: per dolar(?: AS)?)?,?\s"
    rf"(?:atau|setara|(?:nilai|harga|jumlah)(?:nya| itu))\s{_ABOUT}{_RUPIAH}"
)
"""The same where the rate stands before the sum: `US$250.000. Dengan kurs Rp16.000, nilainya Rp4 miliar`."""
_LOOSE = Decimal("0.03")
"""By what part of it a sum in rupiah, which is told in round figures, may be off."""


def find_wrong_exchanges(text: str) -> Iterator[WrongExchange]:
    """Yield the sums in rupiah that the dollars beside them do not make at the rate that is told."""
    for match in (*_TOLD.finditer(text), *_AT_RATE.finditer(text)):
        dollars, told = _value(match["sum"], match["scale"]), _value(match["rupiah"], match["size"])
        rate = _value(match["each"], match["thousand"])
        value = dollars * rate
        if value and told and abs(value - told) > value * _LOOSE:
            yield WrongExchange(*match.span("hit"), match["dollars"], match["rate"], value)


def _value(figures: str, scale: str | None) -> Decimal:
    """Return a number as Indonesian writes it, times its scale word; 0 where it is none."""
    match = FIGURES.fullmatch(figures)
    if match is None:
        return Decimal()
    number = Decimal(f"{match['whole'].replace('.', '')}.{match['rest'] or 0}")
    return number * (SCALES[scale] if scale else 1)
