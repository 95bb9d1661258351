"""The values of front matter, YAML, TOML or JSON, each with the place of its characters in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from humaslint.config.strict_yaml import yaml_tree
from humaslint.model.document import Block, BlockKind, Fault
from humaslint.parse.builder import BlockBuilder
from humaslint.parse.delimiters import delimiter_of

if TYPE_CHECKING:
    import yaml


class Value(NamedTuple):
    """A scalar: `text` is its value, `start:end` its str offsets in the source, quotation marks included.

    `key` is in lower case, those of nested mappings joined by `.`, `[]` after the key of a list. `style` is
    YAML's indicator of how the scalar is written, empty for a plain one.
    """

    key: str
    text: str
    start: int
    end: int
    style: str


_FOLD = r"(?:[ \t]++|\r?\n[ \t]*+)(?>(?:\r?\n[ \t]*+)*)"
"""White space, where it holds a line end, stands for a space or for line ends; each run is looked at once."""
_HALVES = re.compile(r"\\u[dD][89aAbB]..\\u[dD][c-fC-F]..")
"""A character that JSON writes as the two halves that it has in UTF-16."""
_HIGH = 0xD7F7
"""What is taken from the first half, which counts 1,024 characters each, so that the second half can be added."""
_PIECES = {
    "": re.compile(_FOLD),
    "'": re.compile(rf"''|{_FOLD}"),
    '"': re.compile(rf"{_HALVES.pattern}|\\(?:x..|u....|U........|\r?\n[ \t]*|.)|{_FOLD}", re.DOTALL),
    "|": re.compile(_FOLD),
    ">": re.compile(_FOLD),
    '"""': re.compile(rf"\\(?:u....|U........|[ \t]*\r?\n\s*|.)|{_FOLD}", re.DOTALL),
    "'''": re.compile(_FOLD),
}
_HEADER = re.compile(r"[|>][^\n]*\n[ \t]*")
_ESCAPES = {"n": "\n", "t": "\t", "\t": "\t", "_": "\xa0", "N": "\x85", "L": "\u2028", "P": "\u2029", "0": "\0"}
_TOML_BARE = r"[\w+-][^\r\n# \t]*+(?>(?:[ \t]++[^\r\n# \t]++)*)(?=[ \t]*+(?:\#|\r?$))"
_TOML_STRING = (
    r'''(?:"""(?>(?:[^"\\]++|\\[\s\S]|"(?!""))*)"""|'''
    r"""'''(?>(?:[^']++|'(?!''))*)'''|"(?>(?:[^"\\\r\n]++|\\.)*)"|'[^'\r\n]*+')(?!["'])"""
)
_TOML_ITEM = re.compile(rf"(?P<text>{_TOML_STRING})|#[^\n]*+")
_TOML_LINE = re.compile(
    rf"""^[ \t]*(?:\[\[?[ \t]*(?P<table>[\w.-]+)[ \t]*\]\]?|(?P<key>[\w.-]+)[ \t]*=[ \t]*
    (?:(?P<text>{_TOML_STRING}|{_TOML_BARE})|\[(?P<list>(?>(?:[^][{{"'\#]++|\#[^\n]*+|{_TOML_STRING})*))\]))""",
    re.MULTILINE | re.VERBOSE,
)
_PLAIN_LINE = re.compile(
    r"^(?P<key>[\w-]+):[ \t]+(?P<mark>[\"']?)(?P<text>[^\s|>&*!{\[](?:[^\r\n \t]|[ \t]++)*?)(?P=mark)[ \t]*+\r?$",
    re.MULTILINE,
)
_LONG_STYLES = ('"""', "'''")
"""Those of TOML that reach over lines."""
_TOML_STYLES = {'"""': '"""', "'''": "'''", '"': '"', "'": "literal"}
_TOML_PLACE = re.compile(r"\s*\(at line (\d+), column \d+\)")


def yaml_values(text: str, start: int, end: int) -> tuple[list[Value], Fault | None]:
    """Return the scalars of the YAML mapping `text[start:end]` in order; none if it is no mapping.

    Of broken YAML they are those on plain lines (`title: …`), with the fault that it has.
    """
    import yaml

    try:
        root = yaml_tree(text[start:end])
    except yaml.MarkedYAMLError as error:
        is_unclosed = error.problem == "found unexpected end of stream"
        mark = error.context_mark if is_unclosed else error.problem_mark
        reason = " ".join(part for part in (error.context, error.problem) if part)
        return list(_plain_lines(text, start, end)), _fault(reason, text, start, mark.line if mark else 0)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return list(_plain_lines(text, start, end)), _fault(str(error).splitlines()[0], text, start, 0)
    return list(_scalars(root, "", start, set())) if isinstance(root, yaml.MappingNode) else [], None


def toml_values(text: str, start: int, end: int) -> tuple[list[Value], Fault | None]:
    """Return the strings of the TOML document `text[start:end]`, in order, and its fault.

    Those of an array count too, unless it has others in it.
    """
    import tomllib

    try:
        tomllib.loads(text[start:end].replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        place = _TOML_PLACE.search(str(error))
        fault = _fault(_TOML_PLACE.sub("", str(error)), text, start, int(place[1]) - 1 if place else 0)
        return list(_toml_scalars(text, start, end)), fault
    return list(_toml_scalars(text, start, end)), None


def json_values(text: str, start: int, end: int) -> tuple[list[Value], Fault | None]:
    """Return the scalars of the JSON object `text[start:end]` in order, and its fault, with which there are none.

    YAML reads JSON too, but for tabs between values and characters written as two halves.
    """
    import json

    import yaml

    try:
        json.loads(text[start:end])
        root = yaml_tree(_HALVES.sub("x" * 12, text[start:end]).replace("\t", " "))
    except json.JSONDecodeError as error:
        return [], _fault(error.msg, text, start, error.lineno - 1)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return [], _fault(str(error).splitlines()[0], text, start, 0)
    values = _scalars(root, "", start, set()) if root else ()
    return [_read(text, value) if value.style else value for value in values], None


def value_block(text: str, value: Value, kind: BlockKind, language: str) -> Block | None:
    """Return the block of a value's text: piece by piece where its spelling is simple, else as one atomic piece."""
    builder = BlockBuilder(text)
    for piece, start, end in _pieces(text, value):
        if piece is None:
            builder.verbatim(start, end)
        else:
            builder.atomic(piece, start, end)
    delimiter = delimiter_of(value.style)
    block = builder.take(kind, language=language, delimiter=delimiter)
    if block is None or block.text == value.text.strip():
        return block
    builder.atomic(value.text.strip(), value.start, value.end)
    return builder.take(kind, language=language, delimiter=delimiter)


def _scalars(node: yaml.Node, key: str, shift: int, seen: set[int]) -> Iterator[Value]:
    """Each node counts once: an alias adds nothing, and cannot make a small file endless."""
    import yaml

    if id(node) in seen:
        return
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        start, end = node.start_mark.index + shift, node.end_mark.index + shift
        yield Value(key, str(node.value), start, end, node.style or "")
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item, f"{key}[]", shift, seen)
    else:
        for name, value in node.value:
            if isinstance(name, yaml.ScalarNode):
                inner = str(name.value).lower()
                yield from _scalars(value, f"{key}.{inner}" if key else inner, shift, seen)


def _plain_lines(text: str, start: int, end: int) -> Iterator[Value]:
    """The values that stand on a line with their key, perhaps between quotation marks."""
    for found in _PLAIN_LINE.finditer(text, start, end):
        left, right = found.span("text")
        mark = found["mark"]
        yield _read(text, Value(found["key"].lower(), "", left - len(mark), right + len(mark), mark))


def _toml_scalars(text: str, start: int, end: int) -> Iterator[Value]:
    prefix = ""
    for found in _TOML_LINE.finditer(text, start, end):
        if found["table"]:
            prefix = found["table"].lower() + "."
            continue
        key = prefix + found["key"].lower()
        if found["text"]:
            yield _toml_value(text, key, *found.span("text"))
            continue
        for item in _TOML_ITEM.finditer(text, *found.span("list")):
            if item["text"]:
                yield _toml_value(text, f"{key}[]", *item.span("text"))


def _toml_value(text: str, key: str, start: int, end: int) -> Value:
    mark = next((mark for mark in _TOML_STYLES if text.startswith(mark, start)), "")
    return _read(text, Value(key, "", start, end, _TOML_STYLES.get(mark, "")))


def _read(text: str, value: Value) -> Value:
    """The value with the text that its characters stand for."""
    return value._replace(text="".join(_decoded(text, value)))


def _decoded(text: str, value: Value) -> Iterator[str]:
    for piece, start, end in _pieces(text, value):
        yield text[start:end] if piece is None else piece


def _pieces(text: str, value: Value) -> Iterator[tuple[str | None, int, int]]:
    """What the characters of a value stand for, None for themselves, with their offsets."""
    start, end = value.start, value.end
    if value.style in {"'", '"', "literal"}:
        start, end = start + 1, end - 1
    elif value.style in _LONG_STYLES:
        start, end = start + 3, end - 3
    header = _HEADER.match(text, start, end) if value.style in {"|", ">"} else None
    start = header.end() if header else start
    pattern = _PIECES.get(value.style)
    for found in pattern.finditer(text, start, end) if pattern else ():
        if not found[0].strip(" \t"):
            continue
        yield None, start, found.start()
        yield _meaning(found.group(), value.style), found.start(), found.end()
        start = found.end()
    yield None, start, end


def _meaning(piece: str, style: str) -> str:
    if piece == "''":
        return "'"
    if piece.startswith("\\"):
        if piece[1] in "xuU":
            return _code_point(piece[2:])
        return "" if "\n" in piece and piece[1:].isspace() else _ESCAPES.get(piece[1], piece[1])
    breaks = piece.count("\n")
    return "\n" * breaks if style == "|" or style in _LONG_STYLES else "\n" * (breaks - 1) or " "


def _code_point(digits: str) -> str:
    first, _, second = digits.partition("\\u")
    try:
        return chr((int(first, 16) - _HIGH << 10) + int(second, 16) if second else int(first, 16))
    except (ValueError, OverflowError):
        return "\ufffd"


def _fault(reason: str, text: str, start: int, line: int) -> Fault:
    """Return the fault on line number `line` (from 0) after the offset `start`."""
    for _ in range(line):
        start = text.find("\n", start) + 1
    end = text.find("\n", start)
    return Fault(reason, start, len(text[:end].rstrip()) if end > start else start)
