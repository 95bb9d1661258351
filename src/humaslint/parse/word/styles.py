"""The styles of a Word file: what each makes of a paragraph, and how it sets its letters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from humaslint.model.document import BlockKind
from humaslint.parse.languages import language_code
from humaslint.parse.word.elements import FLAGS
from humaslint.parse.word.xml import read_xml

_HEADING = re.compile(r"heading ([1-9])")
_KINDS: Mapping[str, BlockKind] = {
    "title": "title", "caption": "caption", "quote": "blockquote", "intense quote": "blockquote",
    "quotations": "blockquote", "block text": "blockquote", "subtitle": "heading",
}  # fmt: skip
_LISTED = re.compile(r"list (?:bullet|number)(?: [2-5])?")
_UNREAD = re.compile(r"toc \d|toc heading|table of figures|index \d")
_CODE = re.compile(r"(?:html )?preformatted|source code|macro")
_OFF = frozenset({"0", "false", "off", "none"})
_MOST_ANCESTORS = 20


class Style(NamedTuple):
    """What a style says; None where it says nothing."""

    kind: BlockKind | None = None
    depth: int = 0
    is_item: bool = False
    is_read: bool = True
    is_code: bool = False
    italic: bool | None = None
    bold: bool | None = None
    hidden: bool | None = None
    capitals: bool | None = None
    small_capitals: bool | None = None
    is_raised: bool | None = None
    is_centered: bool | None = None
    language: str = ""


PLAIN = Style()


def read_styles(data: bytes, path: str) -> dict[str, Style]:
    """Return the styles in the part, by id, each with what it takes over from those it is based on."""
    reader = _Reader()
    if data:
        read_xml(data, reader, path)
    return {style_id: _resolved(style_id, reader.found) for style_id in reader.found}


def is_on(attributes: Mapping[str, str]) -> bool:
    """Say whether an element such as `<w:b w:val="0"/>` switches on what it is named for."""
    return attributes.get("w:val", "1").lower() not in _OFF


def outline_level(value: str) -> int:
    """Return the level of a heading, from 1, that the outline level `value` of the file stands for; 0 for none."""
    return int(value) + 1 if value in {"0", "1", "2", "3", "4", "5", "6", "7", "8"} else 0


@dataclass(slots=True)
class _Found:
    name: str = ""
    parent: str = ""
    outline: int = 0
    is_numbered: bool = False
    language: str = ""
    flags: dict[str, bool] = field(default_factory=dict)


class _Reader:
    """Collects the styles of a part."""

    def __init__(self) -> None:
        self.found: dict[str, _Found] = {}
        self._style = _Found()

    def start(self, name: str, attributes: Mapping[str, str], _offset: int) -> None:
        value = attributes.get("w:val", "")
        if name == "w:style":
            self._style = self.found[attributes.get("w:styleId", "")] = _Found()
            if attributes.get("w:default") == "1" and attributes.get("w:type") == "paragraph":
                self.found[""] = self._style
        elif name == "w:name":
            self._style.name = value.lower()
        elif name == "w:basedOn":
            self._style.parent = value
        elif name == "w:outlineLvl":
            self._style.outline = outline_level(value)
        elif name == "w:numId":
            self._style.is_numbered = value != "0"
        elif name in FLAGS:
            self._style.flags[name] = is_on(attributes)
        elif name == "w:lang":
            self._style.language = language_code(value)
        elif name == "w:jc":
            self._style.flags[name] = value == "center"
        elif name == "w:vertAlign":
            self._style.flags[name] = value == "superscript"

    def end(self, name: str, _offset: int) -> None:
        if name == "w:style":
            self._style = _Found()

    def text(self, data: str) -> None:
        pass


def _resolved(style_id: str, found: Mapping[str, _Found]) -> Style:
    """The style with what its ancestors say where it is silent."""
    chain = [found[style_id]]
    while chain[-1].parent and chain[-1].parent in found and len(chain) < _MOST_ANCESTORS:
        chain.append(found[chain[-1].parent])
    flags: dict[str, bool] = {}
    for each in reversed(chain):
        flags |= each.flags
    kind, depth = next((named for each in chain if (named := _kind(each))[0]), (None, 0))
    return Style(
        kind,
        depth,
        any(each.is_numbered or _LISTED.fullmatch(each.name) for each in chain),
        not any(_UNREAD.match(each.name) for each in chain),
        any(_CODE.match(each.name) for each in chain),
        flags.get("w:i"),
        flags.get("w:b"),
        flags.get("w:vanish"),
        flags.get("w:caps"),
        flags.get("w:smallCaps"),
        flags.get("w:vertAlign"),
        flags.get("w:jc"),
        next((each.language for each in chain if each.language), ""),
    )


def _kind(style: _Found) -> tuple[BlockKind | None, int]:
    heading = _HEADING.fullmatch(style.name)
    if heading or style.outline:
        return "heading", int(heading[1]) if heading else style.outline
    kind = _KINDS.get(style.name)
    return kind, 2 if kind == "heading" else 0
