"""Credits of photographs: the words in a caption that say who made the picture or where it comes from."""

from __future__ import annotations

import re

from humaslint.indonesian.cues import has_any

_CREDIT = re.compile(
    r"""
    [(\[]? [ ]? \b (?: (?:sumber|kredit|dok(?:umen(?:tasi)?)?) \s+ )?
        (?: foto | ft | photo | gambar | image | ilustrasi | infografi[ks] )
        \s* (?: [:/|©=] | \(c\) | \b(?:oleh|by|milik)\b )
  | [(\[]? [ ]? \b (?: fotografer | pemotret | juru \s+ (?: foto | potret ) | pewarta \s+ foto ) \s* [:/|]
  | [(\[]? [ ]? \b (?: sumber | kredit | credits? | courtesy | source ) \b \s* (?: : | (?:foto|gambar|of)\b )
  | [(\[]? [ ]? \b dok (?: \. | \s*: | umentasi\b | umen\s+(?:pribadi|humas|istimewa|resmi|negara)\b )
  | © | \(c\) | \b (?: copyright | hak\s+cipta | CC[ -]?(?:0|BY) | creative\s+commons | wikimedia
      | domain\s+publik | public\s+domain )
  | \b (?: difoto | dipotret | diambil ) \s+ oleh \b
  | \b (?-i: ANTARA | AFP | AP | REUTERS | EPA | TEMPO | KOMPAS ) (?: \s+ foto )? \s* /
  | [(\[] \s* (?: ist (?:imewa)? | dok | foto | ft | repro | humas | diskominfo | antara | kominfo ) \b [^()\[\]]* [)\]]
  | [(\[] \s* (?-i:[A-Z]) [^()\[\]/]* / \s* (?-i:[A-Z]) [^()\[\]/]* [)\]] \s* \.? \s* \Z
  | (?<=[.|–—,]) [ ]? (?: foto | dokumentasi | karya | jepretan ) \s+ (?-i:[A-Z]\w*) (?: \s+ (?-i:[A-Z]\w*) ){0,4}
        \s* \.? \s* \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""How a photo credit is told: `Foto: Humas`, `(Dok. Dinas)`, `dipotret oleh Sari`, `ANTARA/Sari`, `© 2031`."""

_OF_ALL = re.compile(
    r"\b(?:(?:pewarta|juru|kredit|sumber)\s+foto|fotografer)\s*:\s*\S"
    r"|\b(?:semua|seluruh|foto-)\s*foto\s+(?:(?:ini|di\s+atas)\s+)?(?:adalah\s+)?(?::|oleh|karya|milik|hasil|dok)\b",
    re.IGNORECASE,
)

_LABELLED = re.compile(
    r"\W*foto ?: ?[A-Z][a-z]+(?: [a-z]+){0,2} (?:me[lmnrwy]|ber|di)[a-z]{4,}(?: [^\W\d]+){2,}\W*\Z", re.IGNORECASE
)
"""A sentence behind the word that only says it is of a photograph: `Foto: Bidan memeriksa ibu hamil di posyandu.`"""

_NAMED = re.compile(r"\w")
"""What there is of a source behind `Foto:`, where one is told."""

_HINTS = (
    "(", "[", "/", "©", "foto", "phot", "ft", "gambar", "image", "ilustrasi", "infografi", "sumber", "source",
    "kredit", "credit", "courtesy", "dok", "copyright", "cipta", "cc", "commons", "wikimedia", "publi", "potret",
    "ambil", "karya", "jepretan",
)  # fmt: skip
"""What every credit has one of, in lower case: a quick look before the long expression is tried."""


def find_credit(text: str) -> int | None:
    """Return the str offset at which the credit in a caption begins; None if it names no source."""
    lower = text.lower()
    if not has_any(lower, _HINTS):
        return None
    match = None if _LABELLED.match(text) else _CREDIT.search(text)
    is_empty = match is not None and match[0].endswith((":", ": ")) and not _NAMED.search(text, match.end())
    return match.start() if match and not is_empty else None


def credits_all(text: str) -> bool:
    """Say whether the text of a release names who took all its photographs: `Pewarta foto: …`, `Semua foto oleh …`."""
    return bool(_OF_ALL.search(text))
