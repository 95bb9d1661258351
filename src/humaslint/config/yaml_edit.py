"""A YAML text changed at a few places: comments, order and layout of all the rest stay as somebody wrote them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from humaslint.config.strict_yaml import yaml_tree
from humaslint.model.diagnostic import Edit

if TYPE_CHECKING:
    import yaml


def compose(text: str) -> yaml.MappingNode | None:
    """Return the mapping that a text of sound YAML is, with the places of all its values; None where it is empty."""
    import yaml

    node = yaml_tree(text)
    return node if isinstance(node, yaml.MappingNode) else None


def value_of(node: yaml.MappingNode, key: str) -> yaml.Node | None:
    """Return the value of a key, None where it is missing."""
    return next((value for name, value in node.value if name.value == key), None)


def behind_key(text: str, node: yaml.MappingNode, key: str) -> int:
    """Return where the colon behind a key of the mapping ends."""
    return text.index(":", next(name.end_mark.index for name, _value in node.value if name.value == key)) + 1


def place_of(node: yaml.Node) -> tuple[int, int]:
    """Return where a value starts and ends, without the blank lines and comments behind it."""
    end = _last(node).end_mark.index
    return node.start_mark.index, end


def line_end(text: str, at: int) -> int:
    """Return where the line ends in which the character before `at` stands."""
    while at and text[at - 1] == "\n":
        at -= 1
    found = text.find("\n", at)
    return len(text) if found < 0 else found


class Part(NamedTuple):
    """An item of a list or a key of a mapping, its value included: `lines`, or `flow` where there are brackets.

    The first line of an item begins with the dash; further lines are indented as behind one at the start of a line.
    """

    lines: Sequence[str]
    flow: str


def with_items(text: str, node: yaml.Node, new: Sequence[Part]) -> Iterator[Edit]:
    """Yield the edits that add items to a list, or make a list of a single value."""
    import yaml

    if isinstance(node, yaml.SequenceNode):
        yield from _added(text, node, new)
    elif new:
        start, end = place_of(node)
        flow = ", ".join(part.flow for part in new)
        yield Edit(start, start, "[" if start < end else " [")
        yield Edit(end, end, f", {flow}]" if start < end else f"{flow}]")


def with_keys(text: str, node: yaml.MappingNode, new: Sequence[Part], after: Sequence[str] = ()) -> Iterator[Edit]:
    """Yield the edit that adds keys to a mapping, behind the last of the keys `after` that it has, or at its end."""
    values = [value for name, value in node.value if name.value in after]
    yield from _added(text, node, new, values[-1] if values else node)


def _added(
    text: str, node: yaml.CollectionNode, new: Sequence[Part], behind: yaml.Node | None = None
) -> Iterator[Edit]:
    if new and node.flow_style:
        end = node.end_mark.index - 1
        flow = ", ".join(part.flow for part in new)
        yield Edit(end, end, f", {flow}" if node.value else flow)
    elif new:
        at = line_end(text, place_of(behind or node)[1])
        indent = " " * node.start_mark.column
        yield Edit(at, at, "".join(f"\n{indent}{line}" for part in new for line in part.lines))


def _last(node: yaml.Node) -> yaml.Node:
    """Return the last value of a node that has one a line; itself where it is a scalar or has brackets."""
    import yaml

    while not getattr(node, "flow_style", True) and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(node, yaml.MappingNode) else last
    return node
