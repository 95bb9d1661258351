"""What another tool remarks on a release, before a rule decides whether the user is told."""

from __future__ import annotations

from typing import NamedTuple

from humaslint.model.diagnostic import Place


class Remark(NamedTuple):
    """At `place` the tool's own `rule` says `message`, in the tool's language, and proposes `suggestions`.

    `kind` is the tool's word for what is wrong, such as `misspelling` or `grammar`.
    """

    place: Place
    rule: str
    kind: str
    message: str
    suggestions: tuple[str, ...] = ()
