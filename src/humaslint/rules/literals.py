"""What a pattern cannot do without: literal strings, some of which stand in every text that it matches.

One pass over a release for the literals of all patterns tells which pattern may match in which block. Most patterns
then need not be tried at all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import reduce
from math import prod
from operator import or_
from re import _parser  # type: ignore[attr-defined]  # the only parser of patterns there is in the standard library
from typing import Any

_PROPERTY = re.compile(r"\\[pP]\{\^?\w+\}")
_REPEATS = frozenset(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"))
_WIDTHLESS = frozenset(("AT", "ASSERT_NOT"))
_MOST = 64
"""More alternatives than this are not worth looking for."""
_RARE = 0.012
"""How often a need may be met in a character of text before it is not worth looking for."""
_KEPT = 3
"""How many needs of one pattern are looked for."""

_BY_FREQUENCY = " aneirtukdsmgplbhoyjcwfvzqx"
_FREQUENCIES = {letter: 0.16 * 0.85**rank for rank, letter in enumerate(_BY_FREQUENCY)} | {",": 0.015, ".": 0.015}

Literals = tuple[str, ...]
"""Strings in lower case, one of which has to be there."""
Needs = tuple[Literals, ...]
"""All of these have to be met."""


def needs_of(pattern: str, triggers: Literals = ()) -> Needs:
    """Return what every text that the pattern matches has, the rarest first; nothing where that is not known.

    `triggers` are what its author says it needs, for a pattern that does not show it itself. The pattern is one of the
    `regex` package; what `re` does not understand of it makes it unknown.
    """
    try:
        tree = _parser.parse(_PROPERTY.sub(r"\\w", pattern))
    except (re.error, OverflowError, RecursionError):
        tree = ()
    kept: list[Literals] = []
    for need in sorted(
        {_shortest(literals) for literals in _required(tree)}, key=lambda each: (_frequency(each), each)
    ):
        if _frequency(need) < _RARE and not any(_implies(other, need) for other in kept):
            kept.append(need)
    return tuple(kept[:_KEPT]) or ((triggers,) if triggers else ())


def _implies(one: Literals, other: Literals) -> bool:
    return all(any(literal in longer for literal in other) for longer in one)


def _frequency(literals: Literals) -> float:
    """How often one of the literals is likely to begin at a character of Indonesian prose."""
    return sum(
        prod(_FREQUENCIES.get(letter, 0.01 if letter.isascii() else 0.001) for letter in each) for each in literals
    )


def _shortest(literals: Iterable[str]) -> Literals:
    """The literals without those that hold another one."""
    kept: list[str] = []
    for literal in sorted(set(literals), key=lambda each: (len(each), each)):
        if not any(other in literal for other in kept):
            kept.append(literal)
    return tuple(kept)


def _required(items: Iterable[tuple[Any, Any]]) -> list[Literals]:
    """The needs of a sequence: of what stands side by side in it, joined, and of its pieces."""
    needs: list[Literals] = []
    joined: Literals = ("",)
    for operator, value in _flat(items):
        name = str(operator)
        exact = _exact(name, value)
        if name in _WIDTHLESS:
            continue
        if name == "ASSERT":
            needs.extend(_required(value[1]))
        elif exact and len(joined) * len(exact) <= _MOST:
            joined = _products(joined, exact)
        else:
            starts = exact or _starts(name, value)
            needs += [*_of_piece(name, value), _products(joined, starts) if _fits(joined, starts) else joined]
            joined = exact or ("",)
    return [each for each in (*needs, joined) if each and all(each)]


def _fits(joined: Literals, starts: Literals) -> bool:
    return bool(starts) and len(joined) * len(starts) <= _MOST


def _products(left: Literals, right: Literals) -> Literals:
    return tuple(dict.fromkeys(start + end for start in left for end in right))


def _flat(items: Iterable[tuple[Any, Any]]) -> Iterable[tuple[Any, Any]]:
    """Yield the pieces of a sequence with those of its groups in their place."""
    for operator, value in items:
        if str(operator) in ("SUBPATTERN", "ATOMIC_GROUP"):
            yield from _flat(value[3] if str(operator) == "SUBPATTERN" else value)
        else:
            yield operator, value


def _exact(name: str, value: Any) -> Literals:
    """All that a piece can match, in lower case; nothing where that is not known or too much."""
    if name == "LITERAL":
        return (chr(value).lower(),)
    if name == "IN" and all(str(operator) == "LITERAL" for operator, _ in value):
        return tuple(dict.fromkeys(chr(code).lower() for _, code in value))
    if name in _WIDTHLESS or name == "ASSERT":
        return ("",)
    if name == "BRANCH":
        return _union([_exact_sequence(branch) for branch in value[1]])
    if name in _REPEATS and value[1] <= 2:
        once = _exact_sequence(value[2])
        return _union([_power(once, count) for count in range(value[0], value[1] + 1)])
    return ()


def _union(alternatives: Sequence[Literals]) -> Literals:
    """All alternatives, or nothing where one of them is not known or they are too many."""
    together = dict.fromkeys(literal for literals in alternatives for literal in literals)
    return tuple(together) if all(alternatives) and len(together) <= _MOST else ()


def _power(literals: Literals, count: int) -> Literals:
    return reduce(_products, [literals] * count, ("",)) if literals and len(literals) ** count <= _MOST else ()


def _exact_sequence(items: Iterable[tuple[Any, Any]]) -> Literals:
    joined: Literals = ("",)
    for operator, value in _flat(items):
        exact = _exact(str(operator), value)
        if not _fits(joined, exact):
            return ()
        joined = _products(joined, exact)
    return joined


def _starts(name: str, value: Any) -> Literals:
    """What a piece that is not known to its end begins with."""
    if name == "BRANCH":
        return _union([_start_of_sequence(branch) for branch in value[1]])
    if name in _REPEATS and value[0]:
        return _power(_exact_sequence(value[2]), value[0]) or _start_of_sequence(value[2])
    return ()


def _start_of_sequence(items: Iterable[tuple[Any, Any]]) -> Literals:
    joined: Literals = ("",)
    for operator, value in _flat(items):
        exact = _exact(str(operator), value)
        starts = exact or _starts(str(operator), value)
        if not _fits(joined, starts):
            break
        joined = _products(joined, starts)
        if not exact:
            break
    return joined


def _of_piece(name: str, value: Any) -> list[Literals]:
    """What one piece requires within itself; of branches, the rarest need of each."""
    if name == "BRANCH":
        needs = [_required(branch) for branch in value[1]]
        if not all(needs):
            return []
        return [_shortest(literal for each in needs for literal in min(each, key=_frequency))]
    if name in _REPEATS and value[0]:
        return _required(value[2])
    return []


class LiteralIndex:
    """Tells for the blocks of a release which patterns may match in them. `needs` has those of each pattern.

    Each need is a bit, and what a block meets a number of such bits.
    """

    def __init__(self, needs: Mapping[str, Needs]) -> None:
        import ahocorasick

        numbers = {
            need: number for number, need in enumerate(dict.fromkeys(n for all_ in needs.values() for n in all_))
        }
        self._wanted = {pattern: sum(1 << numbers[n] for n in all_) for pattern, all_ in needs.items() if all_}
        met: dict[str, int] = {}
        for need, number in numbers.items():
            for literal in need:
                met[literal] = met.get(literal, 0) | 1 << number
        self._automaton = ahocorasick.Automaton()
        for literal, each in met.items():
            self._automaton.add_word(literal, each)
        if met:
            self._automaton.make_automaton()

    def spot(self, blocks: Sequence[str]) -> dict[str, Collection[int]]:
        """Return for each pattern with needs the numbers of the blocks, in lower case, that meet them all."""
        if not self._wanted:
            return {}
        met = [reduce(or_, {bits for _end, bits in self._automaton.iter(block)}, 0) for block in blocks]
        anywhere = reduce(or_, met, 0)
        return {
            pattern: [number for number, bits in enumerate(met) if bits & wanted == wanted]
            if anywhere & wanted == wanted
            else ()
            for pattern, wanted in self._wanted.items()
        }
