"""Tells which patterns may match in which blocks of a release: one pass over each for the literals of all patterns."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from marisa_trie import Trie

from humaslint.indonesian.release import PatternKey
from humaslint.rules.coarse_text import caseless, coarse

if TYPE_CHECKING:
    from humaslint.rules.literals import Needs

_FEW = 12_000
"""Characters that the tries search before the automata are worth reading, about four releases."""
_BEGINNING = 3
"""Letters of a literal by which the places are told where the trie is asked."""

Automaton = Any
"""An Automaton of pyahocorasick, which has no types."""
Automata = tuple[Automaton, Automaton]
_Search = Callable[[str], frozenset[int]]
"""Returns the numbers of the needs that a text meets."""

_value = itemgetter(1)


class LiteralIndex:
    """`needs` has those of each pattern; one without any may match anywhere.

    The literals are in two tries, which take no time to read. Where there is more text than in a few releases, two
    automata find the same ten times as fast; they take a tenth of the start of a run to read. `read_automata` returns
    those that were kept, as `automata` made them; they are made where it is None or returns none.
    """

    def __init__(self, needs: Mapping[PatternKey, Needs]) -> None:
        numbers = {need: n for n, need in enumerate(dict.fromkeys(need for each in needs.values() for need in each))}
        self._anywhere = [key for key, each in needs.items() if not each]
        self._by_rarest: list[list[tuple[PatternKey, frozenset[int]]]] = [[] for _ in numbers]
        for key, each in needs.items():
            if each:
                self._by_rarest[numbers[each[0]]].append((key, frozenset(numbers[need] for need in each[1:])))
        self._rarest = frozenset(number for number, keys in enumerate(self._by_rarest) if keys)
        self._exact = _Literals((literal, number) for need, number in numbers.items() for literal in need.exact)
        self._small = _Literals((literal, number) for need, number in numbers.items() for literal in need.small)
        self._searched = 0
        self._automata: Automata | None = None
        self.read_automata: Callable[[], Automata | None] | None = None

    def __getstate__(self) -> dict[str, object]:
        """Leave out what is read or made when it is needed."""
        return {**self.__dict__, "_searched": 0, "_automata": None, "read_automata": None}

    def automata(self) -> Automata:
        """Return what finds the literals in much text, made where it is not there yet."""
        if self._automata is None:
            self._automata = self._exact.automaton(), self._small.automaton()
        return self._automata

    def spot(self, blocks: Sequence[str]) -> dict[PatternKey, list[int]]:
        """Return for each pattern that may match the numbers of the blocks that meet all of its needs."""
        spotted: dict[PatternKey, list[int]] = defaultdict(list)
        spotted.update((key, list(range(len(blocks)))) for key in self._anywhere)
        texts = coarse(blocks)
        exact, small = self._searches(sum(map(len, texts)))
        for number, (text, lower) in enumerate(zip(texts, caseless(texts), strict=False)):
            met = exact(text) | small(lower)
            for need in met & self._rarest:
                for key, others in self._by_rarest[need]:
                    if others <= met:
                        spotted[key].append(number)
        return spotted

    def _searches(self, size: int) -> tuple[_Search, _Search]:
        """Return what tells which needs a text meets, exact ones and caseless ones, of `size` characters more."""
        self._searched += size
        if self._automata is None and self._searched > _FEW:
            read, self.read_automata = self.read_automata, None  # what reads them holds the file open
            self._automata = (read() if read else None) or self.automata()
        if self._automata is None:
            return self._exact.met, self._small.met
        exact, small = self._automata
        return partial(self._exact.met_by, exact), partial(self._small.met_by, small)


class _Literals:
    """Tells which of some literals stand in a text; each comes with the number of a need."""

    def __init__(self, literals: Iterable[tuple[str, int]]) -> None:
        needs: dict[str, set[int]] = {}
        for literal, need in literals:
            needs.setdefault(literal, set()).add(need)
        sets = list(dict.fromkeys(map(frozenset, needs.values())))
        numbers = {each: number for number, each in enumerate(sets)}
        self._needs = sets
        self._trie = Trie(needs)
        self._set_of = array("I", [numbers[frozenset(needs[self._trie.restore_key(n)])] for n in range(len(needs))])
        self._longest = max(map(len, needs), default=0)
        self._short = tuple(literal for literal in needs if len(literal) < _BEGINNING)
        self._beginnings = frozenset(literal[:_BEGINNING] for literal in needs if len(literal) >= _BEGINNING)

    def met(self, text: str) -> frozenset[int]:
        """Return the numbers of the needs that a text meets."""
        prefixes, beginnings, longest = self._trie.prefixes, self._beginnings, self._longest
        found = {literal for literal in self._short if literal in text}
        for at in range(len(text)):
            if text[at : at + _BEGINNING] in beginnings:
                found.update(prefixes(text[at : at + longest]))
        trie, set_of = self._trie, self._set_of
        return self._united({set_of[trie[literal]] for literal in found})

    def met_by(self, automaton: Automaton, text: str) -> frozenset[int]:
        """Return the same, by the automaton of these literals."""
        return self._united(set(map(_value, automaton.iter(text)))) if self._needs else frozenset()

    def _united(self, sets: Iterable[int]) -> frozenset[int]:
        return frozenset().union(*map(self._needs.__getitem__, sets))

    def automaton(self) -> Automaton:
        """Return an automaton that finds all literals in one pass."""
        import ahocorasick

        automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
        for literal, number in self._trie.items():
            automaton.add_word(literal, self._set_of[number])
        if self._needs:
            automaton.make_automaton()
        return automaton
