"""What Python 3.11.0 to 3.11.4, such as Debian 12's, must not find in our expressions."""

from __future__ import annotations

import re
from pathlib import Path

import humaslint

_SOURCE = Path(humaslint.__file__).parent
_POSSESSIVE_GROUP = re.compile(r"\)[*+?]\+(?!\+)")
_HARMLESS = {
    "parse/markup.py": "what a failed round takes is white space, which the next one would take",
    "rules/patterns.py": "of the regex package",
    "rules/pattern_parts.py": "of the regex package",
}


def test_groups_are_not_repeated_possessively() -> None:
    """Those versions keep what a round that failed had taken, `(?:ab?c)++` finds *aca*; `(?>(?:ab?c)+)` does not."""
    found = {
        path.relative_to(_SOURCE).as_posix()
        for path in _SOURCE.rglob("*.py")
        if _POSSESSIVE_GROUP.search(path.read_text(encoding="utf-8"))
    }
    assert found == _HARMLESS.keys()
