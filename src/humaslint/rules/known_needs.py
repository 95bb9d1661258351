"""What patterns need (see `literals`), told once: it takes half of the time in which rules are compiled.

It depends on the patterns and on our own code alone. So it is known of most from when rules were last compiled, and of
those of humaslint from when its wheel was built.
"""

from __future__ import annotations

import json
import marshal
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from humaslint.store.own_files import Body

if TYPE_CHECKING:
    from humaslint.rules.literals import Needs

SHIPPED = "_needs.json"
"""The file in the wheel, beside the modules' folders; a checkout has none."""

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
    try:
        text = (Path(__file__).parent.parent / SHIPPED).read_text(encoding="utf-8")
    except OSError:
        return {}
    return {(pattern, case, tuple(words)): needs for pattern, case, words, needs in json.loads(text)}


def to_ship(packed: bytes) -> str:
    """Return what `KnownNeeds.packed` does, as the text of the file in the wheel."""
    known: dict[PatternNeeds, Needs] = marshal.loads(packed)
    rows = [[*key, needs] for key, needs in sorted(known.items())]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
