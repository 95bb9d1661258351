"""What a pattern cannot do without: literal strings, one of which stands in every text that it matches.

One pass over a release for the literals of all patterns tells which pattern may match in which block. Most patterns
then need not be tried at all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import starmap, takewhile
from re import _parser  # type: ignore[attr-defined]  # the only parser of patterns there is in the standard library
from typing import Any

_PROPERTY = re.compile(r"\\[pP]\{\^?\w+\}")
_GROUPS = frozenset(("SUBPATTERN", "ATOMIC_GROUP", "ASSERT"))
_REPEATS = frozenset(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"))
_MOST = 60
"""More alternatives than this are not worth looking for."""

Literals = tuple[str, ...]


def required_literals(pattern: str) -> Literals:
    """Return strings in lower case of which every text that the pattern matches holds one; none where it is not known.

    The pattern is one of the `regex` package; what `re` does not understand of it makes it unknown.
    """
    try:
        tree = _parser.parse(_PROPERTY.sub(r"\\w", pattern))
    except (re.error, OverflowError, RecursionError):
        return ()
    return _required(tree)


def rarer(one: Literals, other: Literals) -> Literals:
    """Return the literals that fewer texts hold, by their length; none are held by every text."""
    return max(one, other, key=_rarity)


def _rarity(literals: Literals) -> tuple[int, int]:
    if not literals or len(literals) > _MOST:
        return 0, 0
    return min(len(literal.strip()) or 0 for literal in literals), -len(literals)


def _required(items: Iterable[tuple[Any, Any]]) -> Literals:
    """Return the rarest of what each piece of a sequence requires; letters in a row make one literal."""
    best: Literals = ()
    run = ""
    for name, value in _flat(items):
        letter = _letter(name, value)
        if letter:
            run += letter
            continue
        best = rarer(rarer(best, _one(run)), _of_piece(name, value, run))
        if name not in ("AT", "ASSERT", "ASSERT_NOT"):
            run = ""
    return rarer(best, _one(run))


def _one(run: str) -> Literals:
    return (run,) if run.strip() else ()


def _flat(items: Iterable[tuple[Any, Any]]) -> Iterable[tuple[str, Any]]:
    """Yield the pieces of a sequence with those of its groups in their place."""
    for operator, value in items:
        if str(operator) in ("SUBPATTERN", "ATOMIC_GROUP"):
            yield from _flat(value[3] if str(operator) == "SUBPATTERN" else value)
        else:
            yield str(operator), value


def _letter(name: str, value: Any) -> str:
    """Return the one letter, in lower case, that a piece stands for: `k`, also as `[Kk]`; else nothing."""
    if name == "LITERAL":
        return chr(value).lower()
    if name == "IN" and all(str(operator) == "LITERAL" for operator, _ in value):
        letters = {chr(code).lower() for _, code in value}
        return letters.pop() if len(letters) == 1 else ""
    return ""


def _of_piece(name: str, value: Any, run: str) -> Literals:
    """Return what one piece requires; `run` are the letters just before it, which its branches may go on."""
    if name == "BRANCH":
        starts = [_start(branch) for branch in value[1]]
        joined = _of_branches([_one(run + start) if start else () for start in starts])
        return rarer(joined, _of_branches([_required(branch) for branch in value[1]]))
    if name in _REPEATS:
        return _required(value[2]) if value[0] else ()
    if name == "ASSERT":
        return _required(value[1])
    if name == "IN" and all(str(operator) == "LITERAL" for operator, _ in value):
        return _of_branches([_one(chr(code).lower()) for _, code in value])
    return ()


def _start(items: Iterable[tuple[Any, Any]]) -> str:
    """Return the letters that a sequence begins with."""
    return "".join(takewhile(bool, starmap(_letter, _flat(items))))


def _of_branches(branches: Sequence[Literals]) -> Literals:
    return tuple(dict.fromkeys(literal for branch in branches for literal in branch)) if all(branches) else ()


class LiteralIndex:
    """Tells for the blocks of a release which patterns may match in them. `needs` has each pattern's literals."""

    def __init__(self, needs: Mapping[str, Literals]) -> None:
        import ahocorasick

        by_literal: dict[str, list[str]] = {}
        for pattern, literals in needs.items():
            for literal in literals:
                by_literal.setdefault(literal, []).append(pattern)
        self._nowhere: dict[str, Collection[int]] = {pattern: () for pattern, literals in needs.items() if literals}
        self._automaton = ahocorasick.Automaton()
        for literal, patterns in by_literal.items():
            self._automaton.add_word(literal, patterns)
        if by_literal:
            self._automaton.make_automaton()

    def spot(self, blocks: Sequence[str]) -> dict[str, Collection[int]]:
        """Return for each pattern with literals the numbers of the blocks, in lower case, that hold one of them."""
        found: dict[str, list[int]] = {}
        for number, block in enumerate(blocks if self._nowhere else ()):
            held = {id(patterns): patterns for _end, patterns in self._automaton.iter(block)}
            for pattern in {pattern for patterns in held.values() for pattern in patterns}:
                found.setdefault(pattern, []).append(number)
        return {**self._nowhere, **found}
