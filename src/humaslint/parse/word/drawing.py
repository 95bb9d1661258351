"""Pictures in a Word file: which drawings are any, what they are called, what their alternative text is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_SMALL = 1_500_000
"""English metric units, 360,000 to the centimetre: an emblem in a letterhead is smaller than this, a photo larger."""


@dataclass(slots=True)
class Drawing:
    """A drawing while it is read. `alt_tag` are the bytes of the tag that holds the alternative text.

    One that is `is_inline` stands between words, as a letter does.
    """

    start: int
    name: str = ""
    alt: str = ""
    alt_tag: tuple[int, int] = (0, 0)
    size: tuple[int, int] = (0, 0)
    is_picture: bool = False
    is_inline: bool = False
    is_decorative: bool = False

    @property
    def is_small(self) -> bool:
        """Whether it is no larger than an emblem."""
        return 0 < max(self.size) < _SMALL


def read_drawing(drawing: Drawing, name: str, attributes: Mapping[str, str], tag: tuple[int, int]) -> None:
    """Take from one element in a drawing, whose tag is at the bytes `tag`, what it says about it."""
    if name == "wp:docPr":
        drawing.name = drawing.name or attributes.get("name", "")
        drawing.alt, drawing.alt_tag = _flat(attributes.get("descr", "")), tag
    elif name == "pic:cNvPr":
        drawing.name = attributes.get("name") or drawing.name
        drawing.is_picture = True
        if not drawing.alt and attributes.get("descr", "").strip():
            drawing.alt, drawing.alt_tag = _flat(attributes["descr"]), tag
    elif name == "v:shape" and "alt" in attributes:
        drawing.alt, drawing.alt_tag = _flat(attributes["alt"]), tag
    elif name == "v:imagedata":
        drawing.is_picture = True
        drawing.name = drawing.name or attributes.get("?:title", "")
    elif name == "adec:decorative":
        drawing.is_decorative = attributes.get("val") in {"1", "true"}
    elif name == "wp:inline":
        drawing.is_inline = True
    elif name == "wp:extent":
        drawing.size = (number(attributes.get("cx", "")), number(attributes.get("cy", "")))


def placeholder(drawing: Drawing) -> tuple[str, int]:
    """Return how a picture is written in the text, and the offset in it at which its alternative text begins."""
    return (f"[[IMG alt='{drawing.alt}']]", 11) if drawing.alt else ("[[IMG]]", 5)


def _flat(text: str) -> str:
    return " ".join(text.split())


def number(text: str) -> int:
    """Return the number that an attribute gives; 0 where it is negative or none."""
    return int(text) if text.isdecimal() and len(text) < 12 else 0
