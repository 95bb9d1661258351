"""Acronyms that stand in a dateline: `BPBD Randu –`, `KBRN, Randu: …`."""

from __future__ import annotations

import re

from humaslint.rules.checks.singkatan.acronym_uses import Use
from humaslint.rules.contexts import RUNNING

_DATELINE = 80
"""Characters. A dash among so many of the lead ends the dateline."""
_DASH = re.compile(r"\s(?:[-–—]+|[|}])\s|\s[–—](?=[A-Z])|(?<=[A-Z]{3}|[A-Z]{2}\)),?[-–—]+ ?(?=[A-Z][a-z])")
_STATION = re.compile(r"[A-Z]{3,6}, ?[A-Z][a-z]+(?: [A-Z][a-z]+)? ?: ?")
"""A dateline of a station or agency, which ends with a colon: `KBRN, Randu: Warga …`."""


def is_in_dateline(use: Use) -> bool:
    """Say whether the acronym stands before the dash of a dateline, `BPBD Randu –`, or opens one: `KBRN, Randu: …`."""
    if use.number == 0 and use.passage.kind in RUNNING and _STATION.match(use.passage.text):
        return True
    dash = _DASH.search(use.passage.text, 0, _DATELINE) if use.passage.kind in RUNNING else None
    return dash is not None and use.token.start < dash.start()
