"""Named tuples made eight times as fast: a start makes two hundred of them, which took an eighth of its time.

`typing.NamedTuple` compiles each annotation and a function for each class, makes the class once and changes it field by
field. Here a class is made once, and classes of as many fields share the code of the function that makes their tuples.
Like `expressions.py`, this takes the place of one function of Python for the command line alone, and for our classes
alone.
"""

from __future__ import annotations

import collections
import typing
from collections.abc import Iterable
from functools import cache
from types import CodeType, FunctionType
from typing import Any

_META: Any = getattr(typing, "NamedTupleMeta", None)
_attribute_of: Any = getattr(collections, "_tuplegetter", None)
_new = tuple.__new__
_GLOBALS = {"_new": _new, "__builtins__": {}}
"""What the functions that make tuples see."""


class _Methods:
    """What every class of named tuples has besides its fields."""

    @classmethod
    def _make(cls: Any, items: Iterable[Any]) -> Any:
        made = _new(cls, items)
        if len(made) != len(cls._fields):
            raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
        return made

    def _replace(self: Any, /, **changed: Any) -> Any:
        made = self._make(map(changed.pop, self._fields, self))
        if changed:
            raise ValueError(f"Got unexpected field names: {list(changed)!r}")
        return made

    def _asdict(self: Any) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self: Any) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={item!r}' for name, item in self._asdict().items())})"

    def __getnewargs__(self: Any) -> tuple[Any, ...]:
        return tuple(self)


_COMMON = {name: vars(_Methods)[name] for name in ("_make", "_replace", "_asdict", "__repr__", "__getnewargs__")}


def make_records_fast() -> None:
    """Have `typing.NamedTuple` make our classes as `_record` does; other packages' as it always did."""
    if not (_META and _attribute_of):
        return
    make_anew = _META.__new__

    def made(given: Any, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        is_ours = body["__module__"].startswith("humaslint.") and len(bases) == 1 and "__annotations__" in body
        return _record(name, body) if is_ours else make_anew(given, name, bases, body)

    _META.__new__ = made


def _record(name: str, body: dict[str, Any]) -> type:
    """Return the class of named tuples with that body, whose annotations are texts."""
    fields = tuple(body["__annotations__"])
    defaults = {field: body[field] for field in fields if field in body}
    own = {
        "__slots__": (),
        "__new__": _maker(fields, tuple(defaults.values())),
        "__match_args__": fields,
        "_fields": fields,
        "_field_defaults": defaults,
    }
    attributes = {field: _attribute(index) for index, field in enumerate(fields)}
    return type(name, (tuple,), {**_COMMON, **body, **own, **attributes})


def _maker(fields: tuple[str, ...], defaults: tuple[Any, ...]) -> FunctionType:
    """Return the function that makes a tuple of its arguments, which have the names of the fields."""
    return FunctionType(_code(len(fields)).replace(co_varnames=("_cls", *fields)), _GLOBALS, "__new__", defaults)


@cache
def _code(count: int) -> CodeType:
    """Return the code of a function that makes a tuple of so many arguments."""
    arguments = "".join(f"a{number}, " for number in range(count))
    code: CodeType = eval(f"lambda _cls, {arguments}: _new(_cls, ({arguments}))").__code__
    return code


@cache
def _attribute(index: int) -> Any:
    return _attribute_of(index, f"Alias for field number {index}")
