"""Rules out of YAML: one file a rule, its path its id, every key checked, every mistake with file and line."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from humaslint.config.input_file import read_text_file
from humaslint.config.strict_yaml import Node, read_yaml
from humaslint.config.structure import (
    any_of,
    hints_of,
    lines_in,
    mapping,
    nearest,
    scalar,
    structure,
    unknown_choice,
    unknown_key,
)
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import FixClass, Level, Pack, Rule, Text
from humaslint.rules.checks import CHECKS
from humaslint.rules.checks.check import Check
from humaslint.rules.contexts import BLOCK_KINDS, CONTEXTS, GROUPS
from humaslint.rules.kinds import KINDS, Kind
from humaslint.rules.pattern_parts import with_whole_patterns

_LARGEST = 4_000_000
"""Bytes of a rule."""
_APART = ("parts", "cases")
"""Keys of a rule that are read by `pattern_parts.py` and `cases.py`."""
_ON_CAPITALS = "kapital/"
"""The folder whose rules are all on letter case."""


class _Head(NamedTuple):
    """The keys that every rule has or may have, whatever its kind; see `Rule`."""

    id: str
    kind: str
    level: Level
    title: Text
    message: Text
    why: Text
    check: str = ""
    fix: FixClass = "none"
    pack: Pack = "default"
    sensitive: bool = False
    addresses: bool = False
    spelling: bool = False
    once: bool = False
    capitals: bool = False
    scope: tuple[str, ...] | None = None
    skip: frozenset[str] | None = None
    covers: tuple[str, ...] = ()
    related: Text = Text("", "")
    sources: tuple[str, ...] = ()


def rule_files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the id and file of each rule in a folder, sorted by id."""
    for path in sorted(folder.rglob("*.yaml")):
        yield path.relative_to(folder).with_suffix("").as_posix(), path


def read_rule_node(path: Path) -> Node:
    """Return the YAML of a rule file, its parts put into its patterns."""
    return with_whole_patterns(read_yaml(read_text_file(path, _LARGEST, "Aturan"), str(path)), str(path))


def build_rule(rule_id: str, node: Node, path: str) -> Rule:
    """Return the rule in a YAML node. Raises HumaslintError with file and line for anything amiss."""
    keys = mapping(node, path)
    kind_name, kind = _kind(keys, node, path)
    _check_keys(keys, kind, path)
    head = structure(_Head, Node({key: keys[key] for key in _Head._fields if key in keys}, node.line), path)
    if head.id != rule_id:
        raise HumaslintError(f"id harus sama dengan letak berkasnya: “{rule_id}”.", path, keys["id"].line)
    own = {key: value for key, value in keys.items() if key not in (*_Head._fields, *_APART)}
    parameters: NamedTuple = structure(kind.parameters, Node(own, node.line), path)
    _check_sought(kind, parameters, path, keys["kind"].line)
    return Rule(
        id=rule_id,
        kind=kind_name,
        level=head.level,
        fix=head.fix,
        pack=head.pack,
        is_sensitive=head.sensitive,
        reads_addresses=head.addresses,
        covers=head.covers,
        is_spelling=head.spelling,
        is_told_once=_once(head, keys, path),
        is_on_capitals=head.capitals or rule_id.startswith(_ON_CAPITALS),
        scope=_scope(head, keys, path),
        skip=_skip(head, keys, kind, path),
        title=_stripped(head.title),
        message=_stripped(head.message),
        why=_stripped(head.why),
        related=_stripped(head.related),
        sources=head.sources,
        parameters=parameters,
        path=path,
    )


def check_covers(rule: Rule, node: Node, known: Collection[str]) -> None:
    """Raise HumaslintError, with the line of the YAML node, where the rule covers one whose id is not known."""
    for name in rule.covers:
        if name not in known and name != "ALL":
            line = next(line for keys, line in lines_in(mapping(node, rule.path)["covers"]) if keys == (name,))
            message = f"“covers” menyebut “{name}”, padahal tidak ada aturan dengan id itu.{hint_for(name, known)}"
            raise HumaslintError(message, rule.path, line)


def hint_for(name: str, known: Collection[str]) -> str:
    """Return what helps who misspelt the name of a rule: the nearest of the known names, or where they are listed."""
    near = nearest(name, sorted(known), cutoff=0.6)
    return f" Maksudnya “{near[0]}”?" if near else " Lihat “humaslint rules”."


def kind_of(rule: Rule) -> Kind | Check:
    """Return the kind or check that runs the rule."""
    return KINDS.get(rule.kind) or CHECKS[rule.kind.removeprefix("check:")]


def _kind(keys: Mapping[str, Node], node: Node, path: str) -> tuple[str, Kind | Check]:
    if "kind" not in keys:
        raise HumaslintError("Kunci “kind” wajib ada.", path, node.line)
    name = scalar(keys["kind"], path, "kind")
    if name == "check":
        if "check" not in keys:
            raise HumaslintError("“kind: check” memerlukan kunci “check”.", path, node.line)
        check = scalar(keys["check"], path, "check")
        if check not in CHECKS:
            raise _unknown_value("check", check, list(CHECKS), path, keys["check"].line)
        return f"check:{check}", CHECKS[check]
    if name not in KINDS:
        raise _unknown_value("kind", name, [*KINDS, "check"], path, keys["kind"].line)
    return name, KINDS[name]


def _unknown_value(key: str, value: str, known: list[str], path: str, line: int) -> HumaslintError:
    """Return the error for a value that is none of `known`."""
    return HumaslintError(unknown_choice(f"{key}: {value}", value, sorted(known)), path, line)


def _check_keys(keys: Mapping[str, Node], kind: Kind | Check, path: str) -> None:
    known = [*_Head._fields, *_APART, *(name.replace("_", "-") for name in hints_of(kind.parameters))]
    for key, value in keys.items():
        if key not in known:
            raise unknown_key(key, known, path, value.line)


def _check_sought(kind: Kind | Check, parameters: NamedTuple, path: str, line: int) -> None:
    """Raise HumaslintError where nothing says what the rule looks for."""
    sought = kind.sought if isinstance(kind, Kind) else ()
    if sought and not any(getattr(parameters, name) for name in sought):
        keys = any_of([f"“{name.replace('_', '-')}”" for name in sought])
        raise HumaslintError(f"Aturan ini tidak mencari apa pun: isi {keys}.", path, line)


def _stripped(text: Text) -> Text:
    return Text(text.id.strip(), text.en.strip())


def _once(head: _Head, keys: Mapping[str, Node], path: str) -> bool:
    """Say whether a word is told once: never where each place of it has a fix."""
    if head.once and head.fix != "none":
        raise HumaslintError("“once” hanya berarti bagi aturan tanpa perbaikan.", path, keys["once"].line)
    return head.once


def _scope(head: _Head, keys: Mapping[str, Node], path: str) -> frozenset[str]:
    """Return the kinds of block that the scope names, one by one or by group."""
    if head.scope is None:
        return BLOCK_KINDS - GROUPS["margin"]
    for name in head.scope:
        if name not in GROUPS and name not in BLOCK_KINDS:
            raise _unknown_value("scope", name, [*GROUPS, *BLOCK_KINDS], path, keys["scope"].line)
    return frozenset().union(*(GROUPS.get(name, {name}) for name in head.scope))


def _skip(head: _Head, keys: Mapping[str, Node], kind: Kind | Check, path: str) -> frozenset[str]:
    skip = kind.skip if head.skip is None else head.skip
    for name in skip - CONTEXTS:
        raise _unknown_value("skip", name, sorted(CONTEXTS), path, keys["skip"].line)
    if head.spelling and "quote" not in skip:
        raise HumaslintError("“spelling” hanya berarti bagi aturan yang melewati kutipan.", path, keys["spelling"].line)
    return skip
