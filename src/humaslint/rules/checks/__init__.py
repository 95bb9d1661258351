"""Checks that need Python: each is a dataclass of options and a function from rule and release to findings.

A check is reached by a YAML rule (`kind: check`, `check: NAME`), which gives it its words, level and cases.
It reads passages and yields findings; it does no I/O.
"""

from __future__ import annotations

from humaslint.rules.kinds import Kind

CHECKS: dict[str, Kind] = {}
