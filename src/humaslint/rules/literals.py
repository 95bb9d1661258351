"""What a pattern cannot do without: literals, some of which stand in every text that it matches.

One pass over a block for the literals of all patterns tells which of them may match in it (see `literal_index`). Most
patterns need not be tried at all then.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from math import prod
from typing import NamedTuple

from humaslint.rules.coarse_text import BORDER, CASELESS, START, coarse_literal
from humaslint.rules.pattern_tree import Branch, Exact, Look, Piece, Repeat, Texts, Tree, read_pattern

_MOST = 256
"""More alternatives than this are not worth looking for."""
_RARE = 0.012
"""How often a need may be met in a character of text before it is not worth looking for."""

_NEVER = 1e-12
"""How often what a literal begins with is likely to be met before its rest need not be looked for."""


class _Frequencies(dict[str, float]):
    """How often each character is likely to be met in a character of Indonesian prose."""

    def __missing__(self, character: str) -> float:
        return 0.01 if character.isascii() else 0.001


_BY_FREQUENCY = " aneirtukdsmgplbhoyjcwfvzqx"
_FREQUENCIES = _Frequencies({letter: 0.16 * 0.85**rank for rank, letter in enumerate(_BY_FREQUENCY)})
_FREQUENCIES |= {letter.upper(): _FREQUENCIES[letter] * 0.1 for letter in _BY_FREQUENCY[1:]}
_FREQUENCIES |= {" ": 0.5, START: 0.1, "0": 0.02, ",": 0.015, ".": 0.015}


class Need(NamedTuple):
    """One of these literals has to be there: `exact` as they are, `small` in whatever letter case."""

    exact: Texts = ()
    small: Texts = ()


Needs = tuple[Need, ...]
"""All of these have to be met."""


class _Known(NamedTuple):
    """What is known of all that a piece matches: the whole of it, how it begins and ends, what stands in it."""

    exact: Texts = ()
    starts: Texts = ()
    ends: Texts = ()
    needs: tuple[Texts, ...] = ()


def needs_of(pattern: str, is_case_sensitive: bool, triggers: Texts = ()) -> Needs:
    """Return what every text that the pattern matches has, the rarest first; nothing where that is not known.

    `triggers` are what its author says it needs, in small letters, for a pattern that does not show it itself.
    """
    known = _sequence(read_pattern(pattern, is_case_sensitive), is_first=True)
    needs = {need for texts in known.needs if (need := _need(texts))}
    kept: list[Need] = []
    for need in sorted(needs, key=lambda each: (_frequency(each), each)):
        if _frequency(need) < _RARE and not any(_implies(other, need) for other in kept):
            kept.append(need)
    return tuple(kept) if kept or not triggers else needs_of_words(triggers)


def needs_of_words(words: Iterable[str]) -> Needs:
    """Return that one of some texts in small letters has to be there."""
    return (Need(small=_shortest(map(coarse_literal, words))),)


@cache
def _need(texts: Texts) -> Need | None:
    exact = {_beginning(coarse_literal(text)) for text in texts if CASELESS not in text}
    small = {_beginning(coarse_literal(text)) for text in texts if CASELESS in text}
    return Need(_shortest(exact), _shortest(small)) if all(exact) and all(small) else None


def _beginning(literal: str) -> str:
    """What the literal begins with that is rare enough: the rest would only make the automata larger."""
    frequency = 1.0
    for at, letter in enumerate(literal):
        frequency *= _FREQUENCIES[letter]
        if frequency < _NEVER:
            return literal[: at + 1]
    return literal


def _shortest(literals: Iterable[str]) -> Texts:
    """The literals without those that hold another one."""
    kept: list[str] = []
    for literal in sorted(set(literals), key=lambda each: (len(each), each)):
        if not any(other in literal for other in kept):
            kept.append(literal)
    return tuple(kept)


def _implies(one: Need, other: Need) -> bool:
    return all(
        any(literal in longer for literal in literals)
        for longers, literals in zip(one, other, strict=True)
        for longer in longers
    )


def _frequency(need: Need) -> float:
    """How often one of the literals is likely to begin at a character of Indonesian prose."""
    return sum(prod(map(_FREQUENCIES.__getitem__, literal)) for literal in (*need.exact, *need.small))


def _sequence(pieces: Tree, is_first: bool) -> _Known:
    """What is known of pieces side by side, those joined that are known exactly.

    `joined` is what the text ends with where the piece begins. `is_first` says that nothing known stands before the
    first of them, so that what it sees behind it may take that place.
    """
    joined: Texts = ("",)
    starts: Texts = ()
    needs: list[Texts] = []
    for piece in pieces:
        is_led = (is_first or bool(starts)) and not any(text.strip(BORDER) for text in joined)
        known = _known(piece, is_led)
        if isinstance(piece, Look):
            needs += [*known.needs, _joined(joined, known.starts)]
            joined = known.ends if is_led and known.ends else joined
        elif known.exact and len(joined) * len(known.exact) <= _MOST:
            joined = _products(joined, known.exact)
        else:
            whole = _joined(joined, known.starts)
            needs += [*known.needs, whole]
            starts = starts or whole
            joined = known.ends or ("",)
    kept = tuple(each for each in (*needs, joined) if all(each))
    return _Known(() if starts else joined, starts or joined, joined, kept)


def _joined(left: Texts, right: Texts) -> Texts:
    return _products(left, right) if right and len(left) * len(right) <= _MOST else left


def _products(left: Texts, right: Texts) -> Texts:
    return tuple(dict.fromkeys(start + end for start in left for end in right))


def _known(piece: Piece, is_first: bool) -> _Known:
    match piece:
        case Exact(texts):
            return _Known(texts, texts, texts)
        case Branch(sequences):
            return _branch([_sequence(each, is_first) for each in sequences])
        case Repeat(least, most, sequence):
            return _repeat(least, most, _sequence(sequence, is_first and most == 1))
        case Look(is_ahead, sequence):
            seen = _sequence(sequence, is_first=not is_ahead)
            return _Known((), seen.starts if is_ahead else (), () if is_ahead else seen.ends, seen.needs)
    return _Known()


def _branch(known: list[_Known]) -> _Known:
    """What is known of alternatives; they need what all of them need, and one of what each needs besides."""
    shared = tuple(need for need in known[0].needs if all(need in each.needs for each in known))
    own = [[need for need in each.needs if need not in shared] for each in known]
    rarest = [min(needs, key=_rarity) for needs in own] if all(own) else []
    return _Known(
        _union([each.exact for each in known]),
        _beginnings(_union([each.starts for each in known])),
        _union([each.ends for each in known]),
        (*shared, tuple(dict.fromkeys(text for each in rarest for text in each))) if rarest else shared,
    )


def _beginnings(texts: Texts) -> Texts:
    """The texts without those that begin with another one."""
    known = set(texts)
    return tuple(text for text in texts if not any(text[:length] in known for length in range(len(text))))


def _rarity(texts: Texts) -> float:
    need = _need(texts)
    return _frequency(need) if need else 1


def _union(alternatives: list[Texts]) -> Texts:
    """All alternatives, or nothing where one of them is not known or they are too many."""
    together = dict.fromkeys(text for texts in alternatives for text in texts)
    return tuple(together) if all(alternatives) and len(together) <= _MOST else ()


def _repeat(least: int, most: int, once: _Known) -> _Known:
    exact: Texts = ()
    if once.exact in ((" ",), ("0",)):  # any more of these are as one
        exact = _union([_power(once.exact, count) for count in {min(least, 2), max(min(least, 2), 1)}])
    elif most <= 2:
        exact = _union([_power(once.exact, count) for count in range(least, most + 1)])
    if not least:
        return _Known(exact)
    run = _power(once.exact, min(least, 2))
    return _Known(exact, run or once.starts, run or once.ends, once.needs)


def _power(texts: Texts, count: int) -> Texts:
    power: Texts = ("",)
    for _ in range(count):
        power = _products(power, texts) if len(power) * len(texts) <= _MOST else ()
    return power
