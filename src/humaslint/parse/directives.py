"""Comments to humaslint in a release, such as `<!-- humaslint-disable kata/ulang, ejaan -->`."""

from __future__ import annotations

import re
from typing import Literal

from humaslint.model.document import Directive

Action = Literal["disable", "enable", "disable-next-line", "disable-file"]
_ACTIONS: dict[str, Action] = {
    "disable": "disable",
    "enable": "enable",
    "disable-next-line": "disable-next-line",
    "disable-file": "disable-file",
}
_DIRECTIVE = re.compile(r"<!--\s*humaslint-([a-z-]*[a-z])(?=-->|[^\w-])(.*?)-->\Z", re.DOTALL)
_RULE = re.compile(r"[^\s,]+")


def read_directive(text: str, start: int, end: int) -> Directive | None:
    """Return the directive that the comment `text[start:end]` holds; None for any other comment.

    An action that does not exist makes no directive: a slip in a comment must not stop the run.
    """
    found = _DIRECTIVE.match(text, start, end)
    action = _ACTIONS.get(found[1]) if found else None
    if found is None or action is None:
        return None
    return Directive(action, tuple(_RULE.findall(found[2])), start, end)
