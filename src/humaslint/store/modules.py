"""The code of our own modules as earlier runs have loaded it: one file for four hundred, a twentieth of a start less.

Like `compiled.py`, this serves the command line alone. The modules are the same as ever: Python is told where they
are and what their code is without looking for either.
"""

from __future__ import annotations

import marshal
import sys
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from humaslint.store.derived import Derived

_NAME = "module"
_OURS = "humaslint."
_LEVEL = str(sys.flags.optimize)
"""Of how optimized code is kept: without assertions it is another one."""


class _Loader(SourceFileLoader):
    """Loads a module whose code is known."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code: CodeType | None = code

    def get_code(self, fullname: str) -> CodeType | None:
        """Return the code of the module; it is given away once, for who asks again is in no hurry."""
        code, self._code = self._code, None
        return code or super().get_code(fullname)


class _Finder:
    """Finds the modules of which the code is kept."""

    def __init__(self, kept: Derived) -> None:
        self._kept = kept

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """Return what Python wants to know of a module; None where another finder has to look for it."""
        packed = self._kept.get(_NAME, _LEVEL, name)
        if packed is None:
            return None
        path, cached, folders, code = marshal.loads(packed)
        spec = ModuleSpec(name, _Loader(name, path, code), origin=path)
        spec.has_location, spec.cached, spec.submodule_search_locations = True, cached, folders
        return spec


def keep_modules(kept: Derived) -> None:
    """Have Python load those of our modules that an earlier run of the same code and Python has loaded."""
    sys.meta_path.insert(0, _Finder(kept))


def add_modules(kept: Derived) -> None:
    """Keep the code of the modules that Python itself has found in this run."""
    for name, module in tuple(sys.modules.items()):
        spec: Any = module.__spec__ if name.startswith(_OURS) else None
        key = (_NAME, _LEVEL, name)
        if spec and type(spec.loader) is SourceFileLoader and kept.get(*key) is None:
            with suppress(OSError, ImportError, SyntaxError):  # the file has gone since, or is being written
                known = (spec.origin, spec.cached, spec.submodule_search_locations, spec.loader.get_code(name))
                kept.keep(*key, packed=marshal.dumps(known))
