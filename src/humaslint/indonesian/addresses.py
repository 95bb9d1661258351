"""Addresses of sites and mail in a text, those with a slip in them too: `humas@kantor,example`."""

from __future__ import annotations

import re

_REACH = 80
"""How far from a place, in characters, an address around it is looked for."""
_ADDRESS = re.compile(
    r"[\w.+-]@[\w-]|(?i:https?\b|\bwww\b)|[\w-][.,](?:(?:go|ac|co|sch|desa|or|web|my)[.,]id|com|net|org)(?![\w-])"
)
"""What an address has and other words do not."""


def is_in_address(text: str, offset: int) -> bool:
    """Say whether the run of characters without a space around `offset` (in `text`) is or holds an address."""
    before = text[max(0, offset - _REACH) : offset].split()
    is_glued = bool(before) and not text[offset - 1].isspace()
    after = text[offset : offset + _REACH].split(maxsplit=1)
    return bool(_ADDRESS.search((before[-1] if is_glued else "") + (after[0] if after else "")))
