"""How a space that is missing behind a mark is put in: also where it stands a letter too late, `warga,n amun`."""

from __future__ import annotations

import re

from humaslint.model.diagnostic import Edit
from humaslint.rules.checks.ejaan.sentence_openers import is_usual

_REST = re.compile(r" ([a-z]{2,})\b")
"""A word behind a space."""


def put_space(text: str, start: int, offset: int, end: int) -> tuple[int, str, tuple[Edit, ...]]:
    """Return where the finding that begins at `start` ends, what is meant, and the edits.

    The space is missing at `offset`. A comma within a word, `Hart,o`, is not mended; a quotation mark that opens
    though it is turned to close, `Jumat.”Kami`, is turned.
    """
    if text[offset] == "”":
        turned = f"{text[start:offset]} “{text[offset + 1 : end]}"
        return end, turned, (Edit(offset, offset + 1, " “"),)
    use, edits = f"{text[start:offset]} {text[offset:end]}", (Edit(offset, offset, " "),)
    if end - offset > 1 or not text[offset].islower():
        return end, use, edits
    rest = _REST.match(text, end)
    if rest and is_usual(text[offset] + rest[1]) and not is_usual(rest[1]):
        return rest.end(), use + rest[1], (*edits, Edit(end, end + 1, ""))
    return end, use, ()
