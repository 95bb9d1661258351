"""The one cell of a table whose decimals stand behind a full stop: `41,3 | 12.9 | 22,7`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import replaced

_COMMA = re.compile(r"-?\d{1,3},\d{1,2} ?%?")
_STOP = re.compile(r"-?(?P<whole>\d{1,3})\.(?P<part>\d{1,2})")
_HOUR = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")
"""What may be an hour, of which a table has as many as of decimals."""
_FEWEST = 2
"""Cells with a comma that show how the table writes decimals."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the only number of a table with a stop before its decimals, where others have a comma."""
    cells = [passage for passage in passages_of(rule, release) if passage.kind == "cell"]
    for _group, group in groupby(cells, key=lambda each: each.block.group):
        listed = list(group)
        stops = [each for each in listed if _STOP.fullmatch(each.text.strip())]
        commas = [each for each in listed if _COMMA.fullmatch(each.text.strip())]
        if len(stops) != 1 or len(commas) < _FEWEST or _HOUR.fullmatch(stops[0].text.strip()):
            continue
        start = len(stops[0].text) - len(stops[0].text.lstrip())
        end = len(stops[0].text.rstrip())
        if not is_silent(rule, stops[0], start, end):
            yield replaced(rule, stops[0], start, end, stops[0].text[start:end].replace(".", ","))
