"""What `dataclasses` writes for each class, as earlier runs have compiled it: 60 texts, a thirtieth of a start.

Like `expressions.py`, this takes the place of one function for the command line alone.
"""

from __future__ import annotations

import dataclasses
import marshal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from humaslint.store.derived import Derived

_NAME = "generated"


def keep_generated(kept: Derived) -> None:
    """Have `dataclasses` run what an earlier run of the same code and Python has compiled."""

    def run(text: str, *spaces: Any) -> None:
        packed = kept.get(_NAME, text)
        code = marshal.loads(packed) if packed else compile(text, "<string>", "exec", dont_inherit=True)
        if not packed:
            kept.keep(_NAME, text, packed=marshal.dumps(code))
        exec(code, *spaces)

    setattr(dataclasses, "exec", run)  # noqa: B010 which hides the built-in one there
