"""Typed values out of YAML nodes: the fields are the schema, their types the validation."""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from humaslint.config.strict_yaml import Node
from humaslint.model.errors import HumaslintError

T = TypeVar("T")

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FLAGS = {"true": True, "false": False}
_MOST_OPTIONS = 30
"""How many values a message lists."""


def structure(cls: type[T], node: Node, path: str, key: str = "") -> T:
    """Return an instance of `cls`, a dataclass or named tuple whose fields are the keys of `node`, `_` written `-`.

    `key` is that of which the node is the value, if it is of one.

    Raises HumaslintError with file and line for an unknown or missing key and for a wrong value.
    """
    hints = hints_of(cls)  # type: ignore[arg-type]
    optional = _optional(cls)  # type: ignore[arg-type]
    given = mapping(node, path, key, [name for name in hints if name not in optional])
    for named, value in given.items():
        if named.replace("-", "_") not in hints or "_" in named:
            raise unknown_key(named, [name.replace("_", "-") for name in hints], path, value.line)
    values: dict[str, object] = {}
    for name, hint in hints.items():
        named = name.replace("_", "-")
        if named in given:
            values[name] = convert(hint, given[named], path, named)
        elif name not in optional:
            raise HumaslintError(f"Kunci “{named}” wajib ada.", path, node.line)
    return cls(**values)


@cache
def hints_of(cls: type[Any]) -> dict[str, Any]:
    """Return the resolved types of the fields, by name; one whose metadata say `given: False` is no key."""
    hints = get_type_hints(cls)
    if not is_dataclass(cls):
        return hints
    return {field.name: hints[field.name] for field in fields(cls) if field.metadata.get("given", True)}


@cache
def _optional(cls: type[Any]) -> frozenset[str]:
    """The fields that have a default."""
    if not is_dataclass(cls):
        return frozenset(cls._field_defaults)
    found = (each for each in fields(cls) if each.default is not MISSING or each.default_factory is not MISSING)
    return frozenset(each.name for each in found)


def nearest(word: str, known: Sequence[str], cutoff: float = 0.7) -> list[str]:
    """Return the one of the known words that looks most like `word` in any letter case, if any does."""
    from difflib import get_close_matches

    spelled = {each.lower(): each for each in known}
    return [spelled[each] for each in get_close_matches(word.lower(), spelled, n=1, cutoff=cutoff)]


def unknown_key(key: str, known: list[str], path: str, line: int) -> HumaslintError:
    """Return the error for a key that is not in `known`, with the nearest one that is."""
    near = nearest(key, known)
    hint = f"Maksudnya “{near[0]}”?" if near else f"Yang dikenal: {', '.join(sorted(known))}."
    return HumaslintError(f"Kunci “{key}” tidak dikenal. {hint}", path, line)


def unknown_choice(shown: str, value: str, options: Sequence[str]) -> str:
    """Return the message for a value that is none of `options`, with the nearest one that is; `shown` is the value.

    They are listed unless they are too many to read.
    """
    near = nearest(value, options)
    hint = f" (maksudnya “{near[0]}”?)" if near else ""
    chosen = f"; pilih {any_of(options)}" if len(options) <= _MOST_OPTIONS else ""
    return f"Nilai “{shown}” tidak dikenal{hint}{chosen}."


def any_of(words: Sequence[str]) -> str:
    """Return the words as a list with “atau”."""
    return " atau ".join(words) if len(words) < 3 else f"{', '.join(words[:-1])}, atau {words[-1]}"


def mapping(node: Node, path: str, key: str = "", names: Sequence[str] = ()) -> dict[str, Node]:
    """Return the node's keys and values; an empty value counts as no keys.

    The error for anything else names the `key` that it is the value of, and the `names` that it must have.
    """
    if node.value == "":
        return {}
    if not isinstance(node.value, dict):
        what = f"Nilai “{key}” harus berupa" if key else "Di sini harus ada"
        hint = f" Tulis {{{', '.join(f'{name}: …' for name in names)}}}." if names else ""
        message = f"{what} pasangan “kunci: nilai”, bukan daftar atau teks.{hint}"
        raise HumaslintError(message, path, node.line)
    return node.value


def line_of(node: Node, *keys: str) -> int:
    """Return the line of the value that the keys lead to, or of the last mapping on the way there."""
    for key in keys:
        if isinstance(node.value, dict):
            node = node.value.get(key, node)
    return node.line


def lines_in(node: Node, *keys: str) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield the line of every value below a node, by the keys that lead to it; texts of a list count as keys.

    A key without a value, such as a list whose items are all comments, has nothing below it.
    """
    if isinstance(node.value, dict):
        for key, value in node.value.items():
            yield (*keys, key), value.line
            yield from lines_in(value, *keys, key)
    elif isinstance(node.value, list):
        yield from (((*keys, item.value), item.line) for item in node.value if isinstance(item.value, str))
    elif node.value:
        yield (*keys, node.value), node.line


def scalar(node: Node, path: str, key: str) -> str:
    """Return the node's text."""
    if isinstance(node.value, dict):
        hint = "; teks yang berisi titik dua diapit dengan petik" if node.value else ""
        raise HumaslintError(f"Nilai “{key}” harus berupa satu teks{hint}.", path, node.line)
    if not isinstance(node.value, str):
        raise HumaslintError(f"Nilai “{key}” harus berupa satu teks.", path, node.line)
    return node.value


def convert(kind: Any, node: Node, path: str, key: str) -> Any:
    """Return the node as a value of the type `kind`: text, number, bool, Literal, tuple, Mapping or one with fields."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        inner = [option for option in get_args(kind) if option is not type(None)]
        return convert(inner[0], node, path, key)
    if origin is Literal:
        return _choice(get_args(kind), scalar(node, path, key), node, path, key)
    if origin in (tuple, frozenset):
        items = node.value if isinstance(node.value, list) else [node] if node.value != "" else []
        return origin(convert(get_args(kind)[0], item, path, key) for item in items)
    if origin is not None and issubclass(origin, Mapping):
        inner = get_args(kind)[1]
        return {name: convert(inner, value, path, name) for name, value in mapping(node, path, key).items()}
    if kind in _SCALARS:
        return _SCALARS[kind](node, path, key)
    return structure(kind, node, path, key)


def _choice(options: tuple[str, ...], text: str, node: Node, path: str, key: str) -> str:
    if text not in options:
        raise HumaslintError(unknown_choice(f"{key}: {text}", text, options), path, node.line)
    return text


def _flag(node: Node, path: str, key: str) -> bool:
    text = scalar(node, path, key)
    if text not in _FLAGS:
        raise HumaslintError(f"Nilai “{key}” harus true atau false.", path, node.line)
    return _FLAGS[text]


def _number(kind: Callable[[str], float], word: str) -> Callable[[Node, str, str], float]:
    def read(node: Node, path: str, key: str) -> float:
        try:
            return kind(scalar(node, path, key))
        except ValueError:
            raise HumaslintError(f"Nilai “{key}” harus berupa {word}.", path, node.line) from None

    return read


def _day(node: Node, path: str, key: str) -> date:
    text = scalar(node, path, key)
    try:
        if not _DAY.fullmatch(text):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise HumaslintError(f"Nilai “{key}” harus berupa tanggal, misalnya 2026-03-31.", path, node.line) from None


_SCALARS: dict[type, Callable[[Node, str, str], object]] = {
    str: scalar,
    bool: _flag,
    int: _number(int, "bilangan bulat"),
    float: _number(float, "bilangan"),
    date: _day,
}
