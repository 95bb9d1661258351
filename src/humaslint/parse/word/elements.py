"""What the elements of a part's text mean, by their names, and the signs that stand for some of them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from humaslint.model.document import BlockKind

LINE_BREAK, OBJECT, SOFT_HYPHEN, FIXED_HYPHEN = "\v", "\ufffc", "\u00ad", "\u2011"
_SIGNS = {
    "w:tab": "\t", "w:ptab": "\t", "w:br": LINE_BREAK, "w:cr": LINE_BREAK, "w:softHyphen": SOFT_HYPHEN,
    "w:noBreakHyphen": FIXED_HYPHEN, "w16se:symEx": OBJECT,
}  # fmt: skip
SPACES = {ord("\n"): " ", ord("\r"): " "}
FIELDS = ("w:fldSimple", "w:hyperlink")
DRAWINGS = ("w:drawing", "w:pict")
OBJECTS = frozenset({"m:oMath", "w:object"})
# What was deleted, the copy for old programs, the reading above a character; `BodyReader` knows of more.
UNREAD = frozenset({"w:del", "w:moveFrom", "mc:Fallback", "w:rt"})
FLAGS = {
    "w:i": "italic", "w:b": "bold", "w:vanish": "hidden", "w:caps": "capitals", "w:smallCaps": "small_capitals",
}  # fmt: skip
NOTES = frozenset({"w:footnote", "w:endnote"})
AROUND: Mapping[str, BlockKind] = {
    "w:footnotes": "footnote", "w:endnotes": "footnote", "w:hdr": "initials", "w:ftr": "initials",
}  # fmt: skip
"""What the paragraphs are of parts beside the document, by the name of their outermost element."""
_PICTURES = ("wingdings", "webdings")
"""How fonts are called whose letters are pictures."""
_CODE = re.compile("[0-9A-Fa-f]{4}")
_OWN_AREA = 0xF000
"""Where such fonts, and Symbol, have their letters."""
_SYMBOL = {
    0x2D: "−", 0x6D: "μ", 0xA2: "′", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB8: "÷",
    0xB9: "≠", 0xBB: "≈", 0xBC: "…",
}  # fmt: skip
"""What is a sign of arithmetic or a mark in the font Symbol, out of which Word long took its signs."""


def sign_of(name: str, attributes: Mapping[str, str]) -> str:
    """Return the character that an element in a run stands for, that of an object for a picture out of a font.

    It is empty where an element stands for none.
    """
    if name != "w:sym":
        return _SIGNS.get(name, "")
    font, code = attributes.get("w:font", "").lower(), _hexadecimal(attributes.get("w:char", ""))
    if font == "symbol":
        return _SYMBOL.get(code - _OWN_AREA if code >= _OWN_AREA else code, OBJECT)
    return chr(code) if " " < chr(code) < "\ud800" and not font.startswith(_PICTURES) else OBJECT


def _hexadecimal(digits: str) -> int:
    """The number that a character has in a font; 0 where there is none."""
    return int(digits, 16) if _CODE.fullmatch(digits) else 0
