"""The words there are, in memory-mapped files: which are standard, how often each is met, and what else is no typo.

The files are built by `make lexicon` (see lexicon/README.md) and hold words in lower case without clitics.
A look-up takes less than a microsecond.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple, Protocol

from humaslint.indonesian.tables import DATA
from humaslint.model.errors import HumaslintError

_TRIES = ("standard", "usage", "thesaurus", "english", "names", "web", "nonstandard")
STEM = 1
"""What `Lexicon.kinds` holds for a standard word that takes affixes."""

ZIPF = 30
"""How many steps of a frequency byte are one step of the Zipf scale (3: once in a million words, 6: once in 1,000)."""


class Words(Protocol):
    """A set of words, each with a number: what is used of a marisa trie."""

    def __contains__(self, word: str) -> bool:
        """Say whether the word is in the set."""

    def get(self, word: str) -> int | None:
        """Return the number of the word, None for a word that is not in the set."""

    def iterkeys(self, start: str) -> Iterator[str]:
        """Yield the words of the set that begin so."""

    def iteritems(self, start: str) -> Iterator[tuple[str, int]]:
        """Yield the words of the set that begin so, each with its number."""


class Lexicon(NamedTuple):
    """Sets of lower-case words.

    `standard` are words of the standard language with all their affixed forms; `kinds` has a byte for each (STEM or 0).
    `usage` are words that are often met, right or wrong; `frequencies` has a byte for each.
    `thesaurus` are words of a thesaurus, most of them rare. `english` are English words, `names` parts of the names of
    places and people, `web` words met on web pages, typos among them. `nonstandard` are the wrong forms of the word
    tables.
    """

    standard: Words
    kinds: bytes
    usage: Words
    frequencies: bytes
    thesaurus: Words
    english: Words
    names: Words
    web: Words
    nonstandard: Words

    def is_standard(self, word: str) -> bool:
        """Say whether the lower-case word, clitics not counted, is one of the standard language."""
        return word in self.standard

    def is_stem(self, word: str) -> bool:
        """Say whether the lower-case word is standard and has no affix."""
        number = self.standard.get(word)
        return number is not None and self.kinds[number] == STEM

    def frequency(self, word: str) -> int:
        """Return how often the lower-case word is met: its Zipf frequency times ZIPF, 0 for a word hardly ever met."""
        number = self.usage.get(word)
        return 0 if number is None else self.frequencies[number]


@cache
def load_lexicon() -> Lexicon:
    """Return the lexicon, whose files are read by the system as they are needed.

    Raises HumaslintError where one of the files is missing or cut short.
    """
    from marisa_trie import Trie

    def trie(name: str) -> Trie:
        path = DATA / f"{name}.trie"
        try:
            return Trie().mmap(str(path))
        except (OSError, RuntimeError):
            raise _broken(path) from None

    standard, usage, thesaurus, english, names, web, nonstandard = map(trie, _TRIES)
    kinds = _numbers(DATA / "standard.kinds", len(standard))
    frequencies = _numbers(DATA / "usage.frequencies", len(usage))
    return Lexicon(standard, kinds, usage, frequencies, thesaurus, english, names, web, nonstandard)


def _numbers(path: Path, size: int) -> bytes:
    """Return the bytes of a file that has one for each of `size` words."""
    try:
        data = path.read_bytes()
    except OSError:
        raise _broken(path) from None
    if len(data) != size:
        raise _broken(path)
    return data


def _broken(path: Path) -> HumaslintError:
    state = "rusak" if path.exists() else "tidak ada"
    return HumaslintError(f"Berkas kamus ini {state}; pasang ulang humaslint, atau jalankan “make lexicon”.", str(path))
