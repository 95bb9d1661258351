"""Lists pasted out of Word into a page: paragraphs in the style of a list, each with its number or bullet as text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from humaslint.model.document import Block
from humaslint.parse.builder import cut
from humaslint.parse.markup import Attribute

_OF_LIST = re.compile(r"\bMsoListParagraph|\bmso-list\s*:\s*l\d")
_NUMBER = re.compile(
    r"(?:(?:\d{1,3}|(?i:[ivxl]){2,5}|[a-z]|\w(?=[.)]\xa0\s))[.)]|\w(?=\xa0\s)|[^\w\s“”‘’\"'()])\xa0\s*(?=\S)"
)
"""What stands before the words of such an item, up to where they begin; `Dr.`, `No.` and `H.` begin a name."""


def is_pasted_item(tag: str, found: Mapping[str, Attribute]) -> bool:
    """Say whether the element is a paragraph that Word has set as an item of a list."""
    return tag == "p" and any(name in found and _OF_LIST.search(found[name].value) for name in ("class", "style"))


def without_number(block: Block) -> Block:
    """Return an item without the number or bullet that is text in it."""
    number = _NUMBER.match(block.text)
    return cut(block, number.end(), len(block.text)) if number else block
