"""The forms that a hunspell dictionary accepts, written out: its stems with their prefixes, suffixes and circumfixes.

Clitics are left out: they are taken off a word when it is looked up.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

_CLITIC_FLAGS = frozenset({"l0", "n0", "nl", "o0"})
_SIMPLE_SUFFIXES = {"a0": "an", "i0": "i", "k0": "kan"}
"""Flags whose other entries are the suffix with a clitic joined to it."""

_BARRED = ("an", ("me", "di", "ter", "te", "ku", "kau"))
"""The flags also let -an meet these prefixes (*menyambutan*), which no word has."""


class Affix(NamedTuple):
    """One rule of an affix: what to take off, what to put on, where it fits and the flags that it brings."""

    is_prefix: bool
    strip: str
    add: str
    fits: re.Pattern[str]
    flags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Dictionary:
    """Stems with their flags, and the affixes by flag."""

    stems: list[tuple[str, frozenset[str]]]
    affixes: dict[str, list[Affix]]
    circumfix: str
    needs_affix: str


def read_dictionary(dic: Path, aff: Path) -> Dictionary:
    """Return the stems of a `.dic` file (flags of two letters, Latin-1) and the affixes of its `.aff` file."""
    affixes: dict[str, list[Affix]] = defaultdict(list)
    circumfix = needs_affix = ""
    for line in aff.read_text(encoding="latin-1").splitlines():
        cells = line.split("#")[0].split()
        if cells[:1] == ["CIRCUMFIX"]:
            circumfix = cells[1]
        elif cells[:1] == ["NEEDAFFIX"]:
            needs_affix = cells[1]
        elif len(cells) >= 4 and cells[0] in ("PFX", "SFX") and not (cells[2] == "Y" and cells[3].isdigit()):
            affixes[cells[1]].append(_affix(cells))
    stems = []
    for line in dic.read_text(encoding="latin-1").splitlines()[1:]:
        stem, _, flags = line.split("\t")[0].strip().partition("/")
        stems.append((stem, _flags(flags)))
    return Dictionary(stems, dict(affixes), circumfix, needs_affix)


def _affix(cells: list[str]) -> Affix:
    kind, _flag, strip, add = cells[:4]
    add, _, flags = add.partition("/")
    condition = cells[4] if len(cells) > 4 else "."
    is_prefix = kind == "PFX"
    # The file writes "not h, l or r" as [^h^l^r].
    condition = re.sub(r"(?<=[^\[])\^", "", condition)
    fits = re.compile("^" + condition if is_prefix else condition + "$")
    return Affix(is_prefix, "" if strip == "0" else strip, "" if add == "0" else add, fits, _flags(flags))


def _flags(text: str) -> frozenset[str]:
    return frozenset(text[at : at + 2] for at in range(0, len(text) - 1, 2))


def forms(dictionary: Dictionary) -> Iterator[tuple[str, str]]:
    """Yield each form without clitics together with its stem."""
    for stem, flags in dictionary.stems:
        if dictionary.needs_affix not in flags:
            yield stem, stem
        for form in _derived(dictionary, stem, flags):
            yield form, stem


def _derived(dictionary: Dictionary, stem: str, flags: frozenset[str]) -> Iterator[str]:
    yield from (form for form, is_half in _prefixed(dictionary, stem, flags) if not is_half)
    for suffix in _fitting(dictionary, flags, stem, is_prefix=False):
        body = stem[: len(stem) - len(suffix.strip)] + suffix.add
        is_half = dictionary.circumfix in suffix.flags
        if not is_half:
            yield body
        for form, needs_suffix in _prefixed(dictionary, body, flags | suffix.flags):
            is_barred = not is_half and suffix.add == _BARRED[0] and form.startswith(_BARRED[1])
            if needs_suffix == is_half and not is_barred:
                yield form


def _prefixed(dictionary: Dictionary, body: str, flags: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Yield the body with each prefix, and whether it is half a circumfix."""
    for prefix in _fitting(dictionary, flags, body, is_prefix=True):
        yield prefix.add + body[len(prefix.strip) :], dictionary.circumfix in prefix.flags


def _fitting(dictionary: Dictionary, flags: Iterable[str], word: str, *, is_prefix: bool) -> Iterator[Affix]:
    for flag in sorted(flags):
        for affix in dictionary.affixes.get(flag, ()) if flag not in _CLITIC_FLAGS else ():
            is_simple = affix.add == _SIMPLE_SUFFIXES.get(flag, affix.add)
            if affix.is_prefix == is_prefix and is_simple and affix.fits.search(word):
                yield affix
