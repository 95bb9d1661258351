"""What a text has that may tell how long something lasts: cheap to look for, before patterns that try every letter."""

from __future__ import annotations

import re
from types import MappingProxyType

from humaslint.indonesian.numerals import NUMBER_WORDS

_SHORT = 3
_ENDS = "|".join(sorted({word[-_SHORT:] for word in NUMBER_WORDS}))
"""The last letters of number words: of one length, as they stand behind what is looked for."""

NUMBERS_OF = MappingProxyType(
    {
        unit: re.compile(rf"\s{unit}(?:(?<=[\d)]\s{unit})|(?<=(?:{_ENDS})\s{unit}))")
        for unit in ("menit", "jam", "hari", "bulan", "tahun")
    }
)
"""By unit of time, what a text in lower case has that tells a number of it: `3 hari`, `tiga (3) hari`, `tiga hari`."""
