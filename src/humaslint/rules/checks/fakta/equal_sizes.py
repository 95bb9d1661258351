"""One size in two units that are not one: `berusia 18 bulan (1 tahun)`, `5 hektare (5.000 meter persegi)`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.amounts.equal_sizes import find_unequal_sizes
from humaslint.indonesian.numerals import ANY_WORD
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_AGAIN = re.compile(rf"(?:\(|atau\s|setara\s|dengan\s)(?:sekitar\s|kurang\slebih\s)?(?:\d|{ANY_WORD})")
"""What a passage has, in lower case, that tells a size again."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each size that is told again in another unit and is not that."""
    for passage in passages_of(rule, release):
        if not passage.has_digits or not _AGAIN.search(passage.lower):
            continue
        for first, (start, end) in find_unequal_sizes(passage.text):
            other, related = passage.text[slice(*first)], (passage.place(*first),)
            yield from report(rule, passage, start, end, other=other, related=related)
