"""Rules out of YAML: one file a rule, its path its id, every key checked, every mistake with file and line."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from humaslint.config.input_file import read_text_file
from humaslint.config.strict_yaml import Node, read_yaml
from humaslint.config.structure import (
    convert,
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
from humaslint.rules.pattern_parts import with_parts

_LARGEST = 4_000_000
"""Bytes of a rule."""
_OWN_KEYS = (
    "id", "kind", "check", "level", "pack", "on", "sensitive", "addresses", "spelling", "scope", "skip", "covers",
    "fix", "title", "message", "why", "related", "sources", "parts", "cases",
)  # fmt: skip


def rule_files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the id and file of each rule in a folder, sorted by id."""
    for path in sorted(folder.rglob("*.yaml")):
        yield path.relative_to(folder).with_suffix("").as_posix(), path


def read_rule_node(path: Path) -> Node:
    """Return the YAML of a rule file, its parts put into its patterns."""
    return with_parts(read_yaml(read_text_file(path, _LARGEST, "Aturan"), str(path)), str(path))


def build_rule(rule_id: str, node: Node, path: str) -> Rule:
    """Return the rule in a YAML node. Raises HumaslintError with file and line for anything amiss."""
    keys = mapping(node, path)
    kind_name, kind = _kind(keys, node, path)
    _check_keys(keys, kind, path)
    for key in ("id", "level", "title", "message", "why"):
        if key not in keys:
            raise HumaslintError(f"Kunci “{key}” wajib ada.", path, node.line)
    if scalar(keys["id"], path, "id") != rule_id:
        raise HumaslintError(f"id harus sama dengan letak berkasnya: “{rule_id}”.", path, keys["id"].line)
    skip = _skip(keys.get("skip"), kind, path)
    is_spelling = convert(bool, keys["spelling"], path, "spelling") if "spelling" in keys else False
    if is_spelling and "quote" not in skip:
        raise HumaslintError("“spelling” hanya berarti bagi aturan yang melewati kutipan.", path, keys["spelling"].line)
    own = {key: value for key, value in keys.items() if key not in _OWN_KEYS}
    parameters: object = structure(kind.parameters, Node(own, node.line), path)
    return Rule(
        id=rule_id,
        kind=kind_name,
        level=convert(Level, keys["level"], path, "level"),
        fix=convert(FixClass, keys["fix"], path, "fix") if "fix" in keys else "none",
        pack=convert(Pack, keys["pack"], path, "pack") if "pack" in keys else "default",
        on=convert(bool, keys["on"], path, "on") if "on" in keys else True,
        is_sensitive=convert(bool, keys["sensitive"], path, "sensitive") if "sensitive" in keys else False,
        reads_addresses=convert(bool, keys["addresses"], path, "addresses") if "addresses" in keys else False,
        covers=convert(tuple[str, ...], keys["covers"], path, "covers") if "covers" in keys else (),
        is_spelling=is_spelling,
        scope=_scope(keys.get("scope"), path),
        skip=skip,
        title=_text(keys["title"], path),
        message=_text(keys["message"], path),
        why=_text(keys["why"], path),
        related=_text(keys["related"], path) if "related" in keys else Text("", ""),
        sources=convert(tuple[str, ...], keys["sources"], path, "sources") if "sources" in keys else (),
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
    known = [*_OWN_KEYS, *(name.replace("_", "-") for name in hints_of(kind.parameters))]
    for key, value in keys.items():
        if key not in known:
            raise unknown_key(key, known, path, value.line)


def _text(node: Node, path: str) -> Text:
    keys = mapping(node, path)
    for language in ("id", "en"):
        if language not in keys:
            raise HumaslintError(f"Teks dalam bahasa “{language}” wajib ada.", path, node.line)
    for key, value in keys.items():
        if key not in Text._fields:
            raise unknown_key(key, list(Text._fields), path, value.line)
    return Text(*(scalar(keys[language], path, language).strip() for language in Text._fields))


def _scope(node: Node | None, path: str) -> frozenset[str]:
    if node is None:
        return BLOCK_KINDS - GROUPS["margin"]
    scope: set[str] = set()
    for name in convert(tuple[str, ...], node, path, "scope"):
        if name not in GROUPS and name not in BLOCK_KINDS:
            raise _unknown_value("scope", name, [*GROUPS, *BLOCK_KINDS], path, node.line)
        scope |= GROUPS.get(name, frozenset({name}))
    return frozenset(scope)


def _skip(node: Node | None, kind: Kind | Check, path: str) -> frozenset[str]:
    if node is None:
        return kind.skip
    skip: frozenset[str] = convert(frozenset[str], node, path, "skip")
    for name in skip - CONTEXTS:
        raise _unknown_value("skip", name, sorted(CONTEXTS), path, node.line)
    return skip
