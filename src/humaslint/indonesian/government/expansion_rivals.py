"""Two full names for one acronym that differ in a word: `Tim Siaga Banjir (TSB)`, `Tim Siaga Bencana (TSB)`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from humaslint.indonesian.government.acronyms import Expansion, is_exact
from humaslint.indonesian.small_words import AND
from humaslint.indonesian.words.lexicon import load_lexicon

_LONG = 3
"""Words. Of two shorter names that differ in one, each is of something else."""

_Name = tuple[str, tuple[str, ...]]
"""An acronym and what it stands for."""


def find_rivals(expansions: Sequence[Expansion]) -> Mapping[int, int]:
    """Return, by the index of an expansion, that of the first with the more frequent name, of two the earlier.

    The words in which they differ are words indeed; of slips in them other rules tell.
    """
    names: list[_Name] = [(each.form, each.words) for each in expansions]
    counts = Counter(names)
    first = {name: len(names) - 1 - at for at, name in enumerate(reversed(names))}
    usual: dict[tuple[str, int, tuple[str, ...]], _Name] = {}
    for name in counts if len(counts) > 1 else ():
        for gap in _gaps(name):
            usual[gap] = max(usual.get(gap, name), name, key=counts.__getitem__)
    found: dict[int, int] = {}
    for at, name in enumerate(names if usual else ()):
        rivals = (usual[gap] for gap in _gaps(name) if usual[gap] != name and _are_words(name, usual[gap], gap[1]))
        rival = next(rivals, None)
        others = [each for each in counts if each[0] == name[0] and len(each[1]) < len(name[1])]
        rival = rival or next((each for each in others if _goes_on(name, each)), None)
        if rival is not None:
            found[at] = first[rival]
    return found


def _goes_on(name: _Name, other: _Name) -> bool:
    """Say whether a name is another one, shorter, with more behind it: `Dinas Kebun dan Hutan`, of `Dinas Kebun (DK)`.

    The letters are the initials of the other.
    """
    (form, words), (_form, its_words) = name, other
    size = len(its_words)
    return words[:size] == its_words and words[size] in AND and is_exact(form, its_words)


def _gaps(name: _Name) -> list[tuple[str, int, tuple[str, ...]]]:
    """Return the name with each word left out in turn; names that differ in that word alone have one such in common."""
    form, words = name
    return [(form, at, words[:at] + words[at + 1 :]) for at in range(len(words))] if len(words) >= _LONG else []


def _are_words(one: _Name, other: _Name, at: int) -> bool:
    return all(map(load_lexicon().is_standard, (one[1][at], other[1][at])))
