"""A check by its path, which is enough to know of it until it runs, and when there is an occasion for one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from operator import attrgetter
from types import ModuleType

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.document import MarkKind
from humaslint.model.lazy import cached_property
from humaslint.model.rule import Rule
from humaslint.rules.kinds import NoOptions

_gaps = attrgetter("gaps")
Occasion = Callable[[Rule, Release], bool]
"""Says whether a check, run for a rule, may find something in a release."""


class Check:
    """A kind of rule whose module is imported when it is first needed.

    `path` is the folder of its rules and its name, which its module has too: `fakta/day-gaps` is `fakta/day_gaps.py`.
    `cues` are texts in small letters, of which some block of a release has one wherever the check finds something;
    where `occasion` says no, it finds nothing either. A check without both runs on every release.
    """

    phrases = None

    def __init__(
        self,
        path: str,
        *,
        cues: Sequence[str] = (),
        occasion: Occasion | None = None,
        skip: frozenset[str] = frozenset(),
        gives_way: bool = False,
    ) -> None:
        self.path = path
        self.name = path.rpartition("/")[2]
        self.cues = cues
        self.only_searches = bool(cues)
        self.occasion = occasion
        self.skip = skip
        self.gives_way = gives_way

    @cached_property
    def module(self) -> ModuleType:
        """The module, with its function `check` and perhaps its `Options`."""
        return import_module(f"{__package__}.{self.path.replace('/', '.').replace('-', '_')}")

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


def in_scope(rule: Rule, release: Release) -> bool:
    """Say whether there is a block of a kind that the rule reads."""
    return not rule.scope.isdisjoint(release.kinds)


def with_cells(_rule: Rule, release: Release) -> bool:
    """Say whether there is a table."""
    return "cell" in release.kinds


def with_gaps(_rule: Rule, release: Release) -> bool:
    """Say whether something else than one space was typed somewhere between words."""
    return any(map(_gaps, release.document.blocks))


def with_marks(kind: MarkKind) -> Occasion:
    """Return what says whether something is a link, in italics, in bold or code."""

    def is_marked(_rule: Rule, release: Release) -> bool:
        return any(mark.kind == kind for passage in release.passages for mark in passage.block.marks)

    return is_marked


def with_targets(rule: Rule, release: Release) -> bool:
    """Say whether there are links or pictures, both of which have addresses."""
    return bool(release.document.images) or with_marks("link")(rule, release)


def with_tags(_rule: Rule, release: Release) -> bool:
    """Say whether the source may have tags."""
    return "<" in release.document.source.text


def with_faults(_rule: Rule, release: Release) -> bool:
    """Say whether the parser could not read something."""
    return bool(release.document.faults)


def with_indented(_rule: Rule, release: Release) -> bool:
    """Say whether something is code by its indentation alone."""
    return bool(release.document.indented)


def with_fence(_rule: Rule, release: Release) -> bool:
    """Say whether the release stands in code as a whole."""
    return release.document.fence is not None


def with_remarks(_rule: Rule, release: Release) -> bool:
    """Say whether another tool remarks on something."""
    return bool(release.remarks)


def with_register(_rule: Rule, release: Release) -> bool:
    """Say whether the office has a register of names."""
    return release.house.register is not None


def with_dateline_form(_rule: Rule, release: Release) -> bool:
    """Say whether the office has a form for datelines."""
    return release.house.style.dateline is not None
