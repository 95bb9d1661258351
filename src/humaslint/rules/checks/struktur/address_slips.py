"""Two addresses of one release that differ by a slip: `randukab.go.id` here, `rndukab.go.id` there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from humaslint.indonesian.release import Release
from humaslint.indonesian.words.word_kin import is_one_slip
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import Spot, report

_HOST = re.compile(
    r"(?<![\w.-])(?:[\w.+-]+@|https?://)?(?:www\.)?"
    r"(?P<host>(?:[a-z0-9-]{2,40}\.)*(?P<name>[a-z][a-z0-9-]{6,40})\.(?:(?:go|ac|sch|desa|or)\.id))(?![\w.-]*\w)",
    re.IGNORECASE,
)
"""The address of a site or mailbox of a public body with a name long enough to tell a slip."""
_FIGURE = re.compile(r"\d")
"""With one, two hosts are rather those of two bodies: `sdn1randu.sch.id`, `sdn2randu.sch.id`."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the host that stands less often than one like it; where both are as frequent, the later."""
    spots: dict[str, list[Spot]] = {}
    for passage in passages_of(rule, release):
        for match in _HOST.finditer(passage.text):
            spots.setdefault(match["host"].lower(), []).append(Spot(passage, *match.span("host")))
    for one, other in combinations(spots, 2):
        if not is_one_slip(one, other) or _FIGURE.search(one + other):
            continue
        minor, major = (one, other) if len(spots[one]) < len(spots[other]) else (other, one)
        model = spots[major][0]
        for spot in spots[minor]:
            yield from report(rule, *spot, other=major, related=(model.passage.place(model.start, model.end),))
