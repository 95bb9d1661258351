"""Tells which patterns may match in which blocks of a release: one pass over each for the literals of all patterns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from humaslint.indonesian.release import PatternKey
from humaslint.rules.coarse_text import caseless, coarse

if TYPE_CHECKING:
    from humaslint.rules.literals import Needs

_value = itemgetter(1)


class LiteralIndex:
    """`needs` has those of each pattern; one without any may match anywhere."""

    def __init__(self, needs: Mapping[PatternKey, Needs]) -> None:
        numbers = {need: n for n, need in enumerate(dict.fromkeys(need for each in needs.values() for need in each))}
        self._anywhere = [key for key, each in needs.items() if not each]
        self._by_rarest: list[list[tuple[PatternKey, frozenset[int]]]] = [[] for _ in numbers]
        for key, each in needs.items():
            if each:
                self._by_rarest[numbers[each[0]]].append((key, frozenset(numbers[need] for need in each[1:])))
        self._rarest = frozenset(number for number, keys in enumerate(self._by_rarest) if keys)
        self._exact = _Automaton((literal, number) for need, number in numbers.items() for literal in need.exact)
        self._small = _Automaton((literal, number) for need, number in numbers.items() for literal in need.small)

    def spot(self, blocks: Sequence[str]) -> dict[PatternKey, list[int]]:
        """Return for each pattern that may match the numbers of the blocks that meet all of its needs."""
        spotted: dict[PatternKey, list[int]] = defaultdict(list)
        spotted.update((key, list(range(len(blocks)))) for key in self._anywhere)
        texts = coarse(blocks)
        for number, (text, small) in enumerate(zip(texts, caseless(texts), strict=False)):
            met = frozenset().union(*self._exact.met(text), *self._small.met(small))
            for need in met & self._rarest:
                for key, others in self._by_rarest[need]:
                    if others <= met:
                        spotted[key].append(number)
        return spotted


class _Automaton:
    """Finds which of some literals stand in a text; each comes with the number of a need."""

    def __init__(self, literals: Iterable[tuple[str, int]]) -> None:
        import ahocorasick

        needs: dict[str, set[int]] = {}
        for literal, need in literals:
            needs.setdefault(literal, set()).add(need)
        together = {each: number for number, each in enumerate(dict.fromkeys(map(frozenset, needs.values())))}
        self._needs = list(together)
        self._automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
        for literal, each in needs.items():
            self._automaton.add_word(literal, together[frozenset(each)])
        if needs:
            self._automaton.make_automaton()

    def met(self, text: str) -> Iterator[frozenset[int]]:
        """Return the numbers of the needs that the text meets, literal by literal."""
        return map(self._needs.__getitem__, set(map(_value, self._automaton.iter(text)))) if self._needs else iter(())
