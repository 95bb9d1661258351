"""Named tuples as values of JSON and back, their types checked: what is read from a cache is never trusted."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

Reader = Callable[[Any], Any]


def plain(value: object) -> object:
    """Return a value made of tuples, frozen sets, mappings of texts, days and scalars in what JSON has."""
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, frozenset):
        return sorted([plain(each) for each in value], key=repr)
    if isinstance(value, Mapping):
        return dict(value)
    return value.isoformat() if isinstance(value, date) else value


@cache
def reader_of(kind: Any) -> Reader:
    """Return what makes a value of the type out of a plain one.

    It raises TypeError or ValueError for anything that `plain` has not made of such a value.
    """
    origin, inner = get_origin(kind), get_args(kind)
    if origin is tuple:
        return _tuple(inner)
    if origin is frozenset:
        each = reader_of(inner[0])
        return lambda value: frozenset(map(each, _list(value)))
    if origin is Mapping:
        return _texts
    if origin in (Union, types.UnionType):
        some = reader_of(next(each for each in inner if each is not type(None)))
        return lambda value: None if value is None else some(value)
    if origin is Literal:
        return lambda value: _one_of(value, inner)
    if kind is date:
        return date.fromisoformat
    return _named_tuple(kind) if hasattr(kind, "_fields") else lambda value: _exactly(kind, value)


def _tuple(inner: Sequence[Any]) -> Reader:
    if inner[-1] is Ellipsis:
        each = reader_of(inner[0])
        return lambda value: tuple([each(item) for item in _list(value)])
    readers = [reader_of(item) for item in inner]
    return lambda value: tuple([read(item) for read, item in zip(readers, _list(value), strict=True)])


def _named_tuple(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    readers = [reader_of(hints[name]) for name in kind._fields]
    return lambda value: kind(*[read(item) for read, item in zip(readers, _list(value), strict=True)])


def _list(value: object) -> list[object]:
    if type(value) is not list:
        raise TypeError(f"{value!r} is no list")
    return value


def _texts(value: object) -> dict[str, str]:
    if type(value) is not dict or not all(type(each) is str for pair in value.items() for each in pair):
        raise TypeError(f"{value!r} is no mapping of texts")
    return value


def _exactly(kind: type, value: object) -> object:
    if type(value) is not kind:
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


def _one_of(value: object, options: Sequence[object]) -> object:
    if value not in options:
        raise ValueError(f"{value!r} is none of {options}")
    return value
