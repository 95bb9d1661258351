"""What stands before a list: whom its people attend (`mewakili Bupati, Sekda dan …`), or that more could be told."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.tokens import Token

_ATTENDING = frozenset("hadir tampak terlihat datang mewakili mendampingi menyambut menemui".split())
"""Words, in lower case, two of which tell whom the people behind the comma attend: `Hadir mewakili Bupati, Sekda …`."""
_BESIDE = frozenset("belakang depan samping sebelah".split())
"""Words, in lower case, that with *di* tell where those people are: `Tampak di belakang Bupati, Kapolres dan …`."""


def attends(before: Sequence[str]) -> bool:
    """Say whether the last words before somebody, in lower case, tell that others attend or stand beside them."""
    if before[-2:-1] == ["di"] and before[-1] in _BESIDE:
        return before[0] in _ATTENDING
    return len(before) > 1 and _ATTENDING.issuperset(before[-2:])


def is_partial(words: Sequence[Token]) -> bool:
    """Say whether the words open with what names some of the things told before: `antara lain`, `di antaranya`."""
    first = [token.lower for token in words[:2]]
    return first[:1] == ["antara"] or first == ["di", "antaranya"]
