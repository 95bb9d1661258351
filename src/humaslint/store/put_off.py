"""Modules of Python's own that a run imports by name and hardly ever uses: eight of them are not loaded then.

`inspect` is wanted by `dataclasses` and by `click`, `ipaddress` by `urllib.parse`.
"""

from __future__ import annotations

import sys
from _thread import RLock
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

_LOADING = RLock()
"""One thread loads; what it imports may ask for the same module, and other threads wait until it is whole."""
_BEGUN: set[str] = set()
"""Names of the modules that are loaded, or being loaded."""


class _PutOff(ModuleType):
    """A module that is loaded when it is first asked for something."""

    def __getattr__(self, name: str) -> Any:
        with _LOADING:
            if self.__name__ not in _BEGUN:
                _BEGUN.add(self.__name__)
                assert self.__spec__ is not None
                assert self.__spec__.loader is not None
                self.__spec__.loader.exec_module(self)
                self.__class__ = ModuleType  # type: ignore[assignment]
        return ModuleType.__getattribute__(self, name)


class _Inspect(_PutOff):
    """The module `inspect`, of which `click` asks one thing for the help of each option."""

    def cleandoc(self, doc: str) -> str:
        """Return a text without what indents it in the code, which only a text of several lines has."""
        return self.__getattr__("cleandoc")(doc) if "\n" in doc else doc.expandtabs().lstrip()


def put_off_modules() -> None:
    """Put off loading what a run hardly ever uses."""
    for name, kind in (("inspect", _Inspect), ("ipaddress", _PutOff)):
        spec = find_spec(name) if name not in sys.modules else None
        if spec:
            module = sys.modules[name] = module_from_spec(spec)
            module.__class__ = kind
