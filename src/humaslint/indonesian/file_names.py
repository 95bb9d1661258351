"""Names that a camera, a telephone, a messenger or a CMS gives to a picture."""

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


def is_file_name(text: str) -> bool:
    """Say whether a text alternative is nothing but such a name."""
    return _FILE_NAME.fullmatch(text) is not None
