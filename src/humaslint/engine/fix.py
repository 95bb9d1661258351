"""Edits put into a text, again and again until nothing is left to mend."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from humaslint.model.diagnostic import Diagnostic, Edit, Fix
from humaslint.model.edits import edited, moving
from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source
from humaslint.parse.encoding import with_edits

ROUNDS = 20
"""How often a text is checked and mended before the rules at work are said never to agree."""

Check = Callable[[Source], tuple[Diagnostic, ...]]
Key = tuple[int, str]
"""What a finding is known by in one version of a text: its start, a str offset, and the id of its rule."""
Keep = Callable[[Source, tuple[Diagnostic, ...]], tuple[Diagnostic, ...]]
"""Which findings in a source count."""


class Fixed(NamedTuple):
    """A source after its fixes: how many were made by each rule, by id, and what is still to be said of it."""

    source: Source
    applied: Mapping[str, int]
    diagnostics: tuple[Diagnostic, ...]


def fix_source(source: Source, check: Check, *, unsafe: bool = False, keep: Keep | None = None) -> Fixed:
    """Return the source with its safe fixes made (`unsafe`: every fix), checked anew after each round of them.

    What `keep` leaves out at first is neither mended nor told of, wherever other fixes move it.
    Raises HumaslintError, naming the rules, where fixes undo one another.
    """
    applied: Counter[str] = Counter()
    seen = {source.text}
    rounds: list[set[str]] = []
    passed: set[Key] = set()
    for _ in range(ROUNDS):
        found = check(source)
        if keep and not rounds:
            passed = passed_over(source, found, keep)
        diagnostics = tuple(each for each in found if key_of(each) not in passed)
        made = _compatible(each.fix for each in diagnostics if each.fix and (each.fix.safe or unsafe))
        edits = [edit for fix in made for edit in fix.edits]
        mended = with_edits(source, edits)
        passed = moved_keys(passed, edits)
        if mended.text == source.text:
            return Fixed(source, applied, diagnostics)
        chosen = {id(fix) for fix in made}
        rules = [each.rule.id for each in diagnostics if id(each.fix) in chosen]
        applied.update(rules)
        rounds.append(set(rules))
        if mended.text in seen:
            break
        seen.add(mended.text)
        source = mended
    fighting = ", ".join(sorted(set().union(*rounds[-2:])))
    raise HumaslintError(f"Perbaikan aturan ini saling membatalkan: {fighting}. Berkas tidak diubah.", source.path)


def key_of(diagnostic: Diagnostic) -> Key:
    """Return what a finding is known by in one version of a text."""
    return diagnostic.start, diagnostic.rule.id


def passed_over(source: Source, found: tuple[Diagnostic, ...], keep: Keep) -> set[Key]:
    """Return what those findings are known by that `keep` leaves out."""
    return set(map(key_of, found)).difference(map(key_of, keep(source, found)))


def moved_keys(keys: Iterable[Key], edits: Sequence[Edit]) -> set[Key]:
    """Return what the findings are known by once the edits are made."""
    moved = moving(edits)
    return {(moved(start), rule) for start, rule in keys}


def apply_fixes(text: str, fixes: Iterable[Fix]) -> str:
    """Return `text` with each fix made whole or, where it overlaps one already made, not at all."""
    return edited(text, (edit for fix in _compatible(fixes) for edit in fix.edits))


def _compatible(fixes: Iterable[Fix]) -> list[Fix]:
    """Return the fixes that do not overlap one before them."""
    made: list[Fix] = []
    taken: list[Edit] = []
    for fix in sorted(fixes, key=lambda fix: fix.edits):
        if not any(_is_taken(edit, taken) for edit in fix.edits):
            made.append(fix)
            for edit in fix.edits:
                insort(taken, edit)
    return made


def _is_taken(edit: Edit, taken: Sequence[Edit]) -> bool:
    """Say whether the edit overlaps one of the taken ones, which are sorted and overlap none of each other."""
    index = max(0, bisect_left(taken, edit) - 1)
    while index < len(taken) and taken[index].start <= edit.end:
        if _overlaps(edit, taken[index]):
            return True
        index += 1
    return False


def _overlaps(edit: Edit, other: Edit) -> bool:
    return (edit.start < other.end and other.start < edit.end) or edit[:2] == other[:2]
