"""What patterns need (see `literals`), told once: it takes half of the time in which rules are compiled.

It depends on the patterns and on our own code alone. So it is known of most from when rules were last compiled, and of
those of humaslint from when its wheel was built or its checkout set up.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from humaslint.store.own_files import Body
from humaslint.store.stamps import code_of

if TYPE_CHECKING:
    from humaslint.rules.literals import Needs

SHIPPED = "_needs.json"
"""The file beside the modules' folders: in each wheel, and where `make setup` has made one."""
_MAKERS = ("literals.py", "pattern_tree.py", "coarse_text.py")
"""The modules that tell needs: a file that others have made is not read."""

PatternNeeds = tuple[str, bool, tuple[str, ...]]
"""A pattern, its case sensitivity, and the words that its author says it needs, in small letters."""


class KnownNeeds:
    """The needs of patterns that compile: those that are `known` from earlier, and those told since."""

    def __init__(self, known: Body | None) -> None:
        self._before = _shipped() | (marshal.loads(known) if known else {})
        self._now: dict[PatternNeeds, Needs] = {}

    def __contains__(self, key: PatternNeeds) -> bool:
        """Say whether they are known from earlier: the pattern compiled then, and need not be checked again."""
        return key in self._before

    def of(self, key: PatternNeeds) -> Needs:
        """Return what `needs_of` does."""
        from humaslint.rules.literals import Need, needs_of

        known = self._before.get(key)
        if known is None:
            self._now[key] = needs_of(*key)
        else:
            self._now[key] = tuple(Need(tuple(exact), tuple(small)) for exact, small in known)
        return self._now[key]

    def packed(self) -> bytes:
        """Return those that were asked for, for the next time."""
        return marshal.dumps({key: tuple(map(tuple, needs)) for key, needs in self._now.items()})


def _shipped() -> dict[PatternNeeds, Iterable[Iterable[Iterable[str]]]]:
    import json  # a millisecond, which a start with rules kept from earlier need not wait for

    try:
        told = json.loads((Path(__file__).parent.parent / SHIPPED).read_text(encoding="utf-8"))
        if told["makers"] != _makers():
            return {}
        return {(pattern, case, tuple(words)): needs for pattern, case, words, needs in told["needs"]}
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return {}


def to_ship(packed: bytes) -> str:
    """Return what `KnownNeeds.packed` does, as the text of the file."""
    import json

    known: dict[PatternNeeds, Needs] = marshal.loads(packed)
    told = {"makers": _makers(), "needs": [[*key, needs] for key, needs in sorted(known.items())]}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _makers() -> str:
    return code_of([(Path(__file__).parent / name).read_text(encoding="utf-8") for name in _MAKERS])
