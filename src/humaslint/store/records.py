"""Named tuples made eight times as fast: a start makes two hundred of them, which took an eighth of its time.

`typing.NamedTuple` compiles each annotation and a function for each class, makes the class once and changes it field by
field. Here a class is made once; its function is one for that many fields, under the names of its own. Like
`expressions.py`, this takes the place of one function of Python for the command line alone, and for our classes alone.
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
    make = FunctionType(_maker(len(fields)).replace(co_varnames=("_cls", *fields)), _GLOBALS, "__new__")
    make.__defaults__ = tuple(defaults.values())
    own = {"_fields": fields, "_field_defaults": defaults, "__match_args__": fields, "__new__": make}
    attributes = {field: _attribute(index) for index, field in enumerate(fields)}
    return type(name, (tuple,), {**_COMMON, **body, **own, **attributes})


@cache
def _maker(count: int) -> CodeType:
    """Return the code of a function that makes a named tuple of so many fields."""
    fields = "".join(f"f{number}, " for number in range(count))
    code: CodeType = eval(f"lambda _cls, {fields}: _new(_cls, ({fields}))").__code__
    return code


@cache
def _attribute(index: int) -> Any:
    return _attribute_of(index, f"Alias for field number {index}")


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


def _shown(self: Any) -> str:
    return f"{type(self).__name__}({', '.join(f'{name}={item!r}' for name, item in self._asdict().items())})"


def _asdict(self: Any) -> dict[str, Any]:
    return dict(zip(self._fields, self, strict=True))


def _items(self: Any) -> tuple[Any, ...]:
    return tuple(self)


_COMMON = {
    "__slots__": (),
    "_make": classmethod(_make),
    "_replace": _replace,
    "_asdict": _asdict,
    "__repr__": _shown,
    "__getnewargs__": _items,
}
"""What every class of named tuples has besides its fields."""
