"""All rules of some folders in compiled form, kept between runs so that a start parses no YAML."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from humaslint.config.strict_yaml import Node
from humaslint.model.rule import Rule
from humaslint.rules.literals import Needs, needs_of
from humaslint.rules.loader import build_rule, kind_of, read_rule_node, rule_files
from humaslint.rules.patterns import check_pattern
from humaslint.rules.phrases import Phrase

FORM = 3
"""Raised when the compiled form changes, so that an old one is not read."""


_SEARCHED = ("pattern", "patterns", "variants", "when")
"""The keys of a rule with patterns that its kind searches for."""


@dataclass(frozen=True, slots=True)
class Library:
    """Rules sorted by id, and by rule id their plain phrases (the inflected forms of tables included) and patterns.

    `needs` has what a text must hold for a pattern to match it (see `literals`).
    """

    rules: tuple[Rule, ...]
    phrases: dict[str, tuple[Phrase, ...]]
    needs: dict[str, dict[str, Needs]]


def builtin_folder() -> Path:
    """Return the folder of the rules that come with humaslint: inside the wheel, or at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    shipped = package / "_rules"
    return shipped if shipped.is_dir() else package.parent.parent / "rules"


def load_library(folders: Sequence[Path], cache_folder: Path | None = None) -> Library:
    """Return the rules of all `folders`; one in a later folder replaces one of the same id.

    The compiled form is kept in `cache_folder` (None: nowhere) under a key made of every file's path, size
    and time. A damaged or unreadable one is made anew. Raises HumaslintError for a mistake in a rule.
    """
    cache = cache_folder / f"rules-{_fingerprint(folders)}.json" if cache_folder else None
    compiled = _read(cache) if cache else None
    if compiled is None:
        compiled = _compile(folders)
        if cache:
            _write(cache, compiled)
    return Library(
        tuple(build_rule(rule_id, _node(tree), path) for rule_id, path, tree, _phrases, _needs in compiled),
        {entry[0]: tuple(Phrase(*fields) for fields in entry[3]) for entry in compiled},
        {entry[0]: {pattern: tuple(map(tuple, needs)) for pattern, needs in entry[4].items()} for entry in compiled},
    )


def _compile(folders: Sequence[Path]) -> list[Any]:
    entries: dict[str, list[Any]] = {}
    for folder in folders:
        for rule_id, path in rule_files(folder):
            node = read_rule_node(path)
            rule = build_rule(rule_id, node, str(path))
            _check_patterns(rule, node)
            find_phrases = kind_of(rule).phrases
            phrases = list(find_phrases(rule)) if find_phrases else []
            entries[rule_id] = [rule_id, str(path), _tree(node, without="cases"), phrases, _needs(node)]
    return [entries[rule_id] for rule_id in sorted(entries)]


def _check_patterns(rule: Rule, node: Node) -> None:
    """Compile every pattern once, so that a wrong one is reported with its file and line."""
    is_case_sensitive = bool(getattr(rule.parameters, "case", True))
    for pattern, line in _patterns_of(node, (*_SEARCHED, "require")):
        check_pattern(pattern, is_case_sensitive, rule.path, line)


def _needs(node: Node) -> dict[str, Needs]:
    """Return the needs of each pattern that is searched for: the rule's triggers and what the pattern shows."""
    assert isinstance(node.value, dict)
    triggers = node.value.get("triggers")
    known = tuple(str(trigger.value) for trigger in triggers.value) if triggers else ()
    return {pattern: needs_of(pattern, known) for pattern, _line in _patterns_of(node, _SEARCHED)}


def _patterns_of(node: Node, keys: Sequence[str]) -> Iterator[tuple[str, int]]:
    assert isinstance(node.value, dict)
    for key in keys:
        yield from _patterns(node.value.get(key), is_key=key == "patterns")


def _patterns(node: Node | None, is_key: bool) -> Iterator[tuple[str, int]]:
    if node is None:
        return
    if isinstance(node.value, str):
        yield node.value, node.line
    elif isinstance(node.value, list):
        for item in node.value:
            yield str(item.value), item.line
    else:
        for key, value in node.value.items():
            yield (key if is_key else str(value.value)), value.line


def _fingerprint(folders: Sequence[Path]) -> str:
    parts = [str(FORM), *_code_files()]
    for folder in folders:
        parts.append(str(folder))
        for path, _folders, names in sorted(os.walk(folder)):
            parts.extend(_stamp(os.path.join(path, name)) for name in sorted(names))
    return sha256("\n".join(parts).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def _code_files() -> list[str]:
    """The modules whose change can change the compiled form."""
    package = Path(__file__).resolve().parent.parent
    return [
        _stamp(str(package / name))
        for name in (
            "indonesian/affixes.py",
            "indonesian/morphology.py",
            "rules/kinds/substitution.py",
            "rules/literals.py",
        )
    ]


def _stamp(path: str) -> str:
    try:
        status = os.stat(path)
    except OSError:
        return f"{path} -"
    return f"{path} {status.st_size} {status.st_mtime_ns}"


def _tree(node: Node, without: str = "") -> list[Any]:
    if isinstance(node.value, dict):
        return [{key: _tree(value) for key, value in node.value.items() if key != without}, node.line]
    if isinstance(node.value, list):
        return [[_tree(item) for item in node.value], node.line]
    return [node.value, node.line]


def _node(tree: list[Any]) -> Node:
    value, line = tree
    if isinstance(value, dict):
        return Node({key: _node(item) for key, item in value.items()}, line)
    if isinstance(value, list):
        return Node([_node(item) for item in value], line)
    return Node(value, line)


def _read(cache: Path) -> list[Any] | None:
    """Return what `_write` wrote; None where the file is missing, cut short or changed."""
    try:
        digest, _, body = cache.read_bytes().partition(b"\n")
    except OSError:
        return None
    if digest != sha256(body).hexdigest().encode():
        return None
    compiled: list[Any] = json.loads(body)
    return compiled


def _write(cache: Path, compiled: list[Any]) -> None:
    """Put the compiled form in its place in one step; a cache that cannot be written is no mistake."""
    body = json.dumps(compiled, ensure_ascii=False).encode("utf-8", "surrogatepass")
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("wb", dir=cache.parent, delete=False) as file:
            file.write(sha256(body).hexdigest().encode() + b"\n" + body)
        Path(file.name).replace(cache)
    except OSError:
        return
