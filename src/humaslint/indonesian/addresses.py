"""Addresses of sites and mail, those with a slip in them too (`humas@kantor,example`), file names, and formulas."""

from __future__ import annotations

import re

_FILE_NAME = re.compile(
    r"""
    [^\n]* \. (?: jpe?g | png | gif | webp | avif | bmp | tiff? | svg | heic | jfif )
  | (?: img | dsc[nf]? | p | pxl | vid | foto | image | photo | gambar | screenshot | untitled ) [ _-]* \(?\d[\d _()-]*
  | (?: whatsapp \s image | screenshot | screen \s shot | photo | img ) [ _-] \d{4} .*
  | (?= \S*? (?: _ | %20 | -\d{2,4}x\d{2,4} ) ) \S+
  | [0-9a-f_-]{16,}
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A text that is only the name of a file, as cameras and phones give it: `IMG_2031`, `foto-2.jpg`."""
_FORMULA = re.compile(r"=?\b[A-Z]{2,12}\((?=[^()\n]*\b[A-Z]{1,2}\$?\d+\b)(?=[^()\n]*[:;=])[^()\n]*\)")
"""A formula of a spreadsheet, with the name of a cell in it: `IF(B2>5;"ya";"tidak")`."""
_REACH = 80
"""How far from a place, in characters, an address around it is looked for."""
OF_INDONESIA = "go|ac|co|sch|desa|or|web|my"
"""Pattern of what stands before `.id` in an address, in lower case."""
_ADDRESS = re.compile(
    rf"[\w.+-]@[\w-]|(?i:https?\b|\bwww\b)|[\w-][.,](?:(?:{OF_INDONESIA})[.,]id|com|net|org)(?![\w-])"
)
"""What an address has and other words do not."""


def is_file_name(text: str) -> bool:
    """Say whether a text alternative is nothing but the name that a camera, a messenger or a CMS gives to a picture."""
    return _FILE_NAME.fullmatch(text) is not None


def is_in_address(text: str, offset: int) -> bool:
    """Say whether the run of characters without a space around `offset` (in `text`) is or holds an address."""
    before = text[max(0, offset - _REACH) : offset].split()
    is_glued = bool(before) and not text[offset - 1].isspace()
    after = text[offset : offset + _REACH].split(maxsplit=1)
    return bool(_ADDRESS.search((before[-1] if is_glued else "") + (after[0] if after else "")))


def formulas_in(text: str) -> list[tuple[int, int]]:
    """Return the str offsets of each formula of a spreadsheet in the text."""
    return list(map(re.Match.span, _FORMULA.finditer(text)))
