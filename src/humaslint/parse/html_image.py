"""An image of HTML: the picture that it shows, and the text that stands for it; texts in attributes."""

from __future__ import annotations

from humaslint.model.document import Block, BlockKind
from humaslint.parse.builder import BlockBuilder
from humaslint.parse.delimiters import delimiter_behind
from humaslint.parse.draft import Picture
from humaslint.parse.elements import is_decorative
from humaslint.parse.markup import REFERENCE, Attribute, MarkupToken, attributes, decode_reference

_ADDRESSES = ("src", "data-src", "data-lazy-src")
"""Pages that load their images late have a small one in place of each until then."""


def read_image(
    source_text: str, text: str, token: MarkupToken, shift: int, language: str
) -> tuple[Picture, Block | None]:
    """Return the picture of the tag `<img>` and its alt text; `shift` leads from offsets in `text` to the source's."""
    found = attributes(text, token.start, token.end)
    addresses = [found[name].value for name in _ADDRESSES if name in found]
    address = next((each for each in addresses if not each.startswith("data:")), "")
    picture = Picture(token.start + shift, token.end + shift, address, is_decorative=is_decorative(found))
    if "alt" not in found:
        return picture, None
    return picture, attribute_block(source_text, text, found["alt"], shift, "alt", language)


def attribute_block(
    source_text: str, text: str, value: Attribute, shift: int, kind: BlockKind, language: str
) -> Block | None:
    """Return the value of an attribute as a block, its references decoded; None if it holds nothing to read."""
    builder = BlockBuilder(source_text)
    found = ((decode_reference(each[0]), *each.span()) for each in REFERENCE.finditer(text, value.start, value.end))
    pieces = ((decoded, start + shift, end + shift) for decoded, start, end in found if decoded)
    builder.decoded(value.start + shift, value.end + shift, pieces)
    return builder.take(kind, language=language, delimiter=delimiter_behind(text, value.start))
