"""Characters that must not reach a terminal raw: controls, escapes, direction marks, what cannot be seen or encoded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_HIDDEN = (
    r"\x7f-\x9f\xad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    r"\U000e0000-\U000e007f"
)
_LONE = r"\ud800-\udfff"
# A joiner is part of the picture between the characters of an emoji, and hidden anywhere else.
_JOINER = r"(?:^|(?<=[\x00-\x7f]))\u200d|\u200d(?=[\x00-\x7f]|$)"
_UNSAFE = re.compile(rf"[\x00-\x1f{_HIDDEN}{_LONE}]|{_JOINER}")
_UNSAFE_IN_JSON = re.compile(rf"[{_HIDDEN}{_LONE}]")


def visible(text: str) -> str:
    r"""Return the text with every unsafe character as a sign: ESC as ␛, a line feed as ␊, U+202E as \u202e."""
    return text if text.isprintable() else _UNSAFE.sub(lambda match: _sign(ord(match[0])), text)


def json_text(value: object) -> str:
    """Return the value as JSON, indented by two and ending with a line feed.

    Letters stay as they are; unsafe characters are JSON's own escapes, so that a reader gets them back.
    """
    import json

    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _UNSAFE_IN_JSON.sub(lambda match: json.dumps(match[0])[1:-1], text) + "\n"


def json_inner(value: object, width: int) -> str:
    """Return the value as JSON that stands so many spaces deep in another; line feeds in it are between its parts."""
    return json_text(value).rstrip("\n").replace("\n", "\n" + " " * width)


def json_rows(rows: Iterable[object], width: int) -> Iterator[str]:
    """Yield the pieces of an array that stands so many spaces deep in another value, a row at a time."""
    between, end = "[", "[]"
    for row in rows:
        yield f"{between}\n{' ' * (width + 2)}{json_inner(row, width + 2)}"
        between, end = ",", f"\n{' ' * width}]"
    yield end


def xml_rows(root: Element, rows: Iterable[Element]) -> Iterator[str]:
    """Yield the pieces of an XML document whose root has the rows, a row at a time; it is indented by two."""
    from xml.etree import ElementTree

    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    empty = ElementTree.tostring(root, encoding="unicode")
    between, end = empty.removesuffix(" />") + ">", empty
    for row in rows:
        ElementTree.indent(row, level=1)
        yield f"{between}\n  {ElementTree.tostring(row, encoding='unicode')}"
        between, end = "", f"\n</{root.tag}>"
    yield f"{end}\n"


def _sign(code: int) -> str:
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
