"""What Python compiles at every start, as earlier runs have compiled it: regular expressions, and code out of texts.

To compile takes a start three fifths of its time: our modules have hundreds of expressions, and `dataclasses` and
`namedtuple` write the text of a function for each class. Here `re.compile`, and `exec` and `eval` of those two, are
replaced, for the command line alone; where Python compiles in another way than is known here, nothing is kept.
"""

from __future__ import annotations

import builtins
import collections
import dataclasses
import marshal
import re
import sys
import typing
import warnings
from array import array
from contextlib import suppress
from types import CodeType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from humaslint.store.derived import Derived

_META: Any = getattr(typing, "NamedTupleMeta", None)


def keep_compiled(kept: Derived) -> None:
    """Have Python compile only what no earlier run of the same code and Python has compiled."""
    _keep_expressions(kept)
    _keep_texts(kept)
    _make_tuples_plainly()


def _keep_expressions(kept: Derived) -> None:
    try:
        from re import _compiler  # type: ignore[attr-defined]

        _parts = (_compiler._parser.parse, _compiler._code, _compiler._sre.compile)
    except (AttributeError, ImportError):
        return

    compile_anew: Any = re.compile

    def compiled(pattern: Any, flags: int = 0) -> Any:
        if not isinstance(pattern, str):
            return compile_anew(pattern, flags)
        number = int(flags)
        with suppress(TypeError, ValueError):  # a Python that compiles in yet another way
            if packed := kept.get("expression", str(number), pattern):
                return _unpacked(_compiler, pattern, packed)
            # that of a module at its import: a function may make one of a draft
            if sys._getframe(1).f_code.co_name.startswith("<"):
                kept.keep("expression", str(number), pattern, packed=_packed(_compiler, pattern, number))
        return compile_anew(pattern, flags)

    re.compile = compiled


def _packed(compiler: Any, pattern: str, flags: int) -> bytes:
    """Return what `re` gives its engine."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # whoever compiles it is warned
        tree = compiler._parser.parse(pattern, flags)
    code = array("I", compiler._code(tree, flags)).tobytes()
    return marshal.dumps((flags | tree.state.flags, code, tree.state.groups - 1, tree.state.groupdict))


def _unpacked(compiler: Any, pattern: str, packed: bytes | memoryview) -> Any:
    flags, code, groups, numbers = marshal.loads(packed)
    names: list[str | None] = [None] * (groups + 1)
    for name, number in numbers.items():
        names[number] = name
    return compiler._sre.compile(pattern, flags, array("I", code).tolist(), groups, numbers, tuple(names))


def _keep_texts(kept: Derived) -> None:
    """Keep the functions that `dataclasses` and `namedtuple` write for classes."""

    def code_of(text: str, mode: str) -> CodeType:
        packed = kept.get("text", mode, text)
        code: CodeType = marshal.loads(packed) if packed else compile(text, "<string>", mode, dont_inherit=True)
        if not packed:
            kept.keep("text", mode, text, packed=marshal.dumps(code))
        return code

    # what a module has under that name hides the built-in one there
    vars(dataclasses)["exec"] = lambda text, *spaces: builtins.exec(code_of(text, "exec"), *spaces)
    vars(collections)["eval"] = lambda text, *spaces: builtins.eval(code_of(text, "eval"), *spaces)


def _make_tuples_plainly() -> None:
    """Have `typing.NamedTuple` make our classes by `namedtuple` alone: it compiles each annotation besides."""
    if _META is None:
        return
    make_anew = _META.__new__

    def made(given: Any, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        is_ours = body["__module__"].startswith("humaslint.") and len(bases) == 1 and "__annotations__" in body
        return _named_tuple(name, body) if is_ours else make_anew(given, name, bases, body)

    _META.__new__ = made


def _named_tuple(name: str, body: dict[str, Any]) -> type:
    """Return the class of named tuples with that body, whose annotations are texts."""
    fields = tuple(body["__annotations__"])
    defaults = [body[field] for field in fields if field in body]
    made = collections.namedtuple(name, fields, defaults=defaults, module=body["__module__"])  # type: ignore[misc]
    for key, value in body.items():
        if key not in fields:
            setattr(made, key, value)
    return made
