"""Python's own regular expressions as earlier runs have compiled them: our modules have hundreds.

To compile them takes a start a quarter of its time. Here `re.compile` itself is replaced, for the command line alone;
where Python compiles in another way than is known here, nothing is kept.
"""

from __future__ import annotations

import marshal
import re
import sys
import warnings
from array import array
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from humaslint.store.derived import Derived

_NAME = "expression"


def keep_expressions(kept: Derived) -> None:
    """Have `re` compile only what no earlier run of the same code and Python has compiled."""
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
            if packed := kept.get(_NAME, str(number), pattern):
                return _unpacked(_compiler, pattern, packed)
            # that of a module at its import: a function may make one of a draft
            if sys._getframe(1).f_code.co_name.startswith("<"):
                kept.keep(_NAME, str(number), pattern, packed=_packed(_compiler, pattern, number))
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
