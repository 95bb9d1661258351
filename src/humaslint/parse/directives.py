"""Comments to humaslint in a release: `<!-- humaslint-disable kata/ulang, ejaan -->`, in MDX `{/* humaslint-… */}`."""

from __future__ import annotations

import re

from humaslint.model.document import Action, Directive

ACTIONS: dict[str, Action] = {
    "disable": "disable",
    "enable": "enable",
    "disable-next-line": "disable-next-line",
    "disable-file": "disable-file",
}
_DIRECTIVE = re.compile(r"(?:<!--|\{/\*)\s*humaslint-([a-z-]*[a-z])(?=-->|[^\w-])(.*?)(?:-->|\*/\})\Z", re.DOTALL)
_RULE = re.compile(r"[^\s,]+")
_REASON = re.compile(r"(?:^|\s)--\s.*", re.DOTALL)


def read_directive(text: str, start: int, end: int) -> Directive | None:
    """Return the directive that the comment `text[start:end]` holds; None for any other comment.

    What stands behind two hyphens is its reason: `<!-- humaslint-disable foto -- an archive -->`.
    One with an action that does not exist is `unknown`: a slip in a comment must not stop the run.
    """
    found = _DIRECTIVE.match(text, start, end)
    if found is None:
        return None
    action = ACTIONS.get(found[1])
    if action is None:
        return Directive("unknown", (found[1],), start, end)
    return Directive(action, tuple(_RULE.findall(_REASON.sub("", found[2]))), start, end)
