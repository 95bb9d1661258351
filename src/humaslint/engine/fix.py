"""Edits put into a text, again and again until nothing is left to mend."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from humaslint.model.diagnostic import Diagnostic, Edit, Fix
from humaslint.model.edits import edited
from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source
from humaslint.parse.encoding import with_edits

ROUNDS = 20
"""How often a text is checked and mended before the rules at work are said never to agree."""

Check = Callable[[Source], tuple[Diagnostic, ...]]


class Fixed(NamedTuple):
    """A source after its fixes: how many were made by each rule, by id, and what is still to be said of it."""

    source: Source
    applied: Mapping[str, int]
    diagnostics: tuple[Diagnostic, ...]


def fix_source(source: Source, check: Check, *, unsafe: bool = False) -> Fixed:
    """Return the source with its safe fixes made (`unsafe`: every fix), checked anew after each round of them.

    Raises HumaslintError, naming the rules, where fixes undo one another.
    """
    applied: Counter[str] = Counter()
    seen = {source.text}
    rounds: list[set[str]] = []
    for _ in range(ROUNDS):
        diagnostics = check(source)
        made = _compatible(each.fix for each in diagnostics if each.fix and (each.fix.safe or unsafe))
        mended = with_edits(source, [edit for fix in made for edit in fix.edits])
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
