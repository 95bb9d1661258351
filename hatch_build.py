"""Puts into the wheel what the patterns of its rules need, so that a first start does not tell it anew."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class NeedsHook(BuildHookInterface):
    """Compiles all rules, which finds a wrong pattern before the wheel is there; an editable one has nothing added."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the file to the wheel."""
        if version == "editable":
            return
        top = Path(self.root)
        sys.path.insert(0, str(top / "src"))
        from humaslint.rules.known_needs import SHIPPED
        from humaslint.rules.library import ship_needs

        self._folder = TemporaryDirectory()  # it is removed when the build is done
        folder = Path(self._folder.name)
        ship_needs(top / "rules", folder)
        build_data["force_include"][str(folder / SHIPPED)] = f"humaslint/{SHIPPED}"
