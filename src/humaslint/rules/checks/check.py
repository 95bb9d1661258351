"""A check by its name, which is enough to know of it until it runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import cached_property
from humaslint.model.rule import Rule
from humaslint.rules.kinds import NoOptions

if TYPE_CHECKING:
    from humaslint.rules.checks.occasions import Occasion


class Check:
    """A kind of rule whose module, of the same name, is imported when it is first needed.

    `cues` are texts in small letters, of which some block of a release has one wherever the check finds something;
    where `occasion` says no, it finds nothing either. A check without both runs on every release.
    """

    phrases = None

    def __init__(
        self,
        name: str,
        *,
        cues: Sequence[str] = (),
        occasion: Occasion | None = None,
        skip: frozenset[str] = frozenset(),
        gives_way: bool = False,
    ) -> None:
        self.name = name
        self.cues = cues
        self.only_searches = bool(cues)
        self.occasion = occasion
        self.skip = skip
        self.gives_way = gives_way

    @cached_property
    def module(self) -> ModuleType:
        """The module, with its function `check` and perhaps its `Options`."""
        return import_module(f"{__package__}.{self.name.replace('-', '_')}")

    @property
    def parameters(self) -> type:
        """What can be set."""
        options: type = getattr(self.module, "Options", NoOptions)
        return options

    def find(self, rule: Rule, release: Release) -> Iterable[Finding]:
        """Return what the check finds."""
        if self.occasion and not self.occasion(rule, release):
            return ()
        found: Iterable[Finding] = self.module.check(rule, release)
        return found
