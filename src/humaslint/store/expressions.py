"""Python's own regular expressions as earlier runs have compiled them: our modules have hundreds.

To compile them takes a start a quarter of its time. What lies in wait for that is one function of `re`, whose place is
taken here for the command line alone; where Python has no such function, nothing is kept.
"""

from __future__ import annotations

import marshal
import sys
import warnings
from array import array
from types import FrameType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from humaslint.store.derived import Derived

_NAME = "expression"


def keep_expressions(kept: Derived) -> None:
    """Have `re` compile only what no earlier run of the same code and Python has compiled."""
    try:
        from re import _compiler  # type: ignore[attr-defined]

        compile_anew, _parts = _compiler.compile, (_compiler._parser.parse, _compiler._code, _compiler._sre.compile)
    except (AttributeError, ImportError):
        return

    def compiled(pattern: Any, flags: int = 0) -> Any:
        if not isinstance(pattern, str):
            return compile_anew(pattern, flags)
        key = (_NAME, str(int(flags)), pattern)
        if packed := kept.known.get(key):
            return _unpacked(_compiler, pattern, packed)
        if _is_of_module(sys._getframe(1)):
            kept.used[key] = _packed(_compiler, pattern, flags)
        return compile_anew(pattern, flags)

    _compiler.compile = compiled


def _is_of_module(frame: FrameType | None) -> bool:
    """Say whether what calls for an expression is a module at its import: a function may make one of a draft."""
    while frame and frame.f_globals.get("__name__", "").partition(".")[0] == "re":
        frame = frame.f_back
    return frame is not None and frame.f_code.co_name.startswith("<")


def _packed(compiler: Any, pattern: str, flags: int) -> bytes:
    """Return what `re` gives its engine."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # whoever compiles it is warned
        tree = compiler._parser.parse(pattern, flags)
    code = array("I", compiler._code(tree, flags)).tobytes()
    return marshal.dumps((flags | tree.state.flags, code, tree.state.groups - 1, tree.state.groupdict))


def _unpacked(compiler: Any, pattern: str, packed: bytes) -> Any:
    flags, code, groups, numbers = marshal.loads(packed)
    names: list[str | None] = [None] * (groups + 1)
    for name, number in numbers.items():
        names[number] = name
    return compiler._sre.compile(pattern, flags, array("I", code).tolist(), groups, numbers, tuple(names))
