"""An image of HTML: the picture that it shows, and the text that stands for it."""

from __future__ import annotations

from humaslint.model.document import Block
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
    builder = BlockBuilder(source_text)
    if "alt" not in found:
        return picture, None
    _add(builder, text, found["alt"], shift)
    return picture, builder.take("alt", language=language, delimiter=delimiter_behind(text, found["alt"].start))


def _add(builder: BlockBuilder, text: str, value: Attribute, shift: int) -> None:
    """Add the value of an attribute, its references decoded."""
    found = ((decode_reference(each[0]), *each.span()) for each in REFERENCE.finditer(text, value.start, value.end))
    pieces = ((decoded, start + shift, end + shift) for decoded, start, end in found if decoded)
    builder.decoded(value.start + shift, value.end + shift, pieces)
