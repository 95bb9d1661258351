"""What the elements of a part's text mean, by their names, and the signs that stand for some of them."""

from __future__ import annotations

from collections.abc import Mapping

from humaslint.model.document import BlockKind

LINE_BREAK, OBJECT, SOFT_HYPHEN, FIXED_HYPHEN = "\v", "\ufffc", "\u00ad", "\u2011"
SIGNS = {
    "w:tab": "\t", "w:ptab": "\t", "w:br": LINE_BREAK, "w:cr": LINE_BREAK, "w:softHyphen": SOFT_HYPHEN,
    "w:noBreakHyphen": FIXED_HYPHEN,
}  # fmt: skip
FIELDS = ("w:fldSimple", "w:hyperlink")
DRAWINGS = ("w:drawing", "w:pict")
OBJECTS = frozenset({"m:oMath", "w:sym", "w:object"})
# What was deleted, the copy for old programs, the reading above a character; `BodyReader` knows of more.
UNREAD = frozenset({"w:del", "w:moveFrom", "mc:Fallback", "w:rt"})
FLAGS = {"w:i": "italic", "w:b": "bold", "w:vanish": "hidden"}
NOTES = frozenset({"w:footnote", "w:endnote"})
AROUND: Mapping[str, BlockKind] = {
    "w:footnotes": "footnote", "w:endnotes": "footnote", "w:hdr": "initials", "w:ftr": "initials",
}  # fmt: skip
"""What the paragraphs are of parts beside the document, by the name of their outermost element."""
