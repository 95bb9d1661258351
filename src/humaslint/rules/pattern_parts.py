"""Parts that a rule names once and its patterns use: `parts: {jabatan: Kepala|Ketua}`, in a pattern `{{jabatan}}`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from humaslint.config.strict_yaml import Node
from humaslint.config.structure import mapping, nearest, scalar
from humaslint.model.errors import HumaslintError

SEARCHED = ("pattern", "patterns", "variants", "when")
"""The keys of a rule with patterns that its kind searches for."""
PATTERN_KEYS = (*SEARCHED, "require")
"""All keys with patterns: in a text, in a list, in the values of a mapping, in the keys of `patterns`."""
_NAME = re.compile(r"\{\{([^{}\n]*)\}\}")
_LONGEST = 50_000
"""Characters of a pattern with its parts in it."""


def with_parts(node: Node, path: str) -> Node:
    """Return the YAML of a rule without its `parts`, each `{{name}}` in its patterns being the part, as a group.

    A rule without parts is returned as it is. Raises HumaslintError, with file and line, for a name that is no part's,
    a part that no pattern uses, and a pattern that the parts make too long.
    """
    if not isinstance(node.value, dict) or "parts" not in node.value:
        return node
    given = mapping(node.value["parts"], path)
    parts = _Parts({name: scalar(part, path, name) for name, part in given.items()}, path)
    keys = {key: value for key, value in node.value.items() if key != "parts"}
    for key in [key for key in PATTERN_KEYS if key in keys]:
        keys[key] = parts.put_into(keys[key], by_key=key == "patterns")
    for name, part in given.items():
        if name not in parts.used:
            raise HumaslintError(f"Bagian “{name}” tidak dipakai pola mana pun: tulis {{{{{name}}}}}.", path, part.line)
    return Node(keys, node.line)


class _Parts:
    """The parts of a rule by name; `used` are the names met so far."""

    def __init__(self, parts: Mapping[str, str], path: str) -> None:
        self._parts = parts
        self._path = path
        self.used: set[str] = set()

    def put_into(self, node: Node, *, by_key: bool = False) -> Node:
        """Return a node with the parts in its patterns: those of a mapping are its values, or else its keys."""
        value = node.value
        if isinstance(value, str):
            return Node(self._whole(value, node.line), node.line)
        if isinstance(value, list):
            return Node([self.put_into(each) for each in value], node.line)
        if by_key:
            return Node({self._whole(key, each.line): each for key, each in value.items()}, node.line)
        return Node({key: self.put_into(each) for key, each in value.items()}, node.line)

    def _whole(self, pattern: str, line: int) -> str:
        names = _NAME.findall(pattern)
        for name in names:
            if name not in self._parts:
                near = nearest(name, sorted(self._parts))
                hint = f" Maksudnya “{near[0]}”?" if near else ""
                raise HumaslintError(f"Pola menyebut “{name}”, padahal tidak ada di “parts”.{hint}", self._path, line)
        if len(pattern) + sum(len(self._parts[name]) for name in names) > _LONGEST:
            raise HumaslintError("Pola terlalu panjang bila bagiannya dimasukkan; sederhanakan.", self._path, line)
        self.used.update(names)
        return _NAME.sub(lambda match: f"(?:{self._parts[match[1]]})", pattern)
