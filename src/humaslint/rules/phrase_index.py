"""One index over every plain phrase of every rule, by first word."""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from humaslint.indonesian.tokens import tokenize
from humaslint.indonesian.words.morphology import CLITICS
from humaslint.model.rule import Rule


class PackedPhrases(NamedTuple):
    """The phrases of all rules by how their first word begins, packed once by that beginning and once more by the word.

    A release holds few of them, and only those are unpacked. `rules` are the ids of the rules by number.
    """

    rules: Sequence[str] = ()
    by_beginning: Mapping[str, bytes] = {}


_BEGINNING = 4
"""Letters."""

_MOST_STARTS = 50_000
"""Of how many words is kept what begins with them."""


Doubt = Literal["", "compound", "noun"]
"""Whether the last word of a phrase may be no verb: because it begins compounds, or is a noun itself."""


class Phrase(NamedTuple):
    """Words to look for, in lower case. `use` is what should stand there, None where the rule only reports.

    `reason` says why, for the message. `in_names` phrases are reported within names too, but not fixed there;
    `takes_clitics` phrases of one word or two are also found with -nya, -lah, -kah, -pun, -ku or -mu joined to them;
    `in_small` phrases are reported only where they begin with a small letter, for the word is a name as well.
    A phrase that `is_right` is never reported: it says where a shorter one of its rule is no fault. What else a phrase
    of some `doubt` may be is told in `compounds.py`.
    """

    words: str
    use: str | None
    reason: str = ""
    in_names: bool = False
    takes_clitics: bool = False
    in_small: bool = False
    is_right: bool = False
    doubt: Doubt = ""


_USUAL: tuple[Any, ...] = (*Phrase("", None)[1:], (), "")
"""What most phrases have: all but their words, the words behind the first one, and their words where not of these."""


class Entry(NamedTuple):
    """A phrase of a rule: `rest` are its words behind the first one."""

    rest: tuple[str, ...]
    rule: Rule
    phrase: Phrase


class Node(NamedTuple):
    """What may begin with a word: the word alone, and longer phrases by their second word, longest first.

    `pairs` are the phrases of two words of which the second may have a clitic, by that word.
    """

    alone: list[Entry]
    longer: dict[str, list[Entry]]
    pairs: dict[str, list[Entry]]


WITHIN = Node([], {}, {})
"""What begins with a word that begins nothing, but has a word in it that does: *resiko-resiko*, *ijinnya*."""


def pack_phrases(phrases: Iterable[tuple[str, Phrase]]) -> PackedPhrases:
    """Return the phrases, each with the id of its rule, by their first word."""
    numbers: dict[str, int] = {}
    by_first: dict[str, list[tuple[Any, ...]]] = {}
    for rule_id, phrase in phrases:
        words = phrase.words
        first, *rest = (words,) if words.isalpha() else (token.lower for token in tokenize(words))
        number = numbers.setdefault(rule_id, len(numbers))
        by_first.setdefault(first, []).append((number, *_short(phrase, first, tuple(rest))))
    by_beginning: dict[str, dict[str, bytes]] = {}
    for first, entries in by_first.items():
        by_beginning.setdefault(first[:_BEGINNING], {})[first] = marshal.dumps(entries)
    return PackedPhrases(tuple(numbers), {start: marshal.dumps(words) for start, words in by_beginning.items()})


def _short(phrase: Phrase, first: str, rest: tuple[str, ...]) -> tuple[Any, ...]:
    """Return all of a phrase as `_USUAL` has it, without the usual at its end: little is said of most phrases."""
    words = "" if phrase.words == " ".join((first, *rest)) else phrase.words
    whole = (*phrase[1:], rest, words)
    size = next((size for size in range(len(whole), 0, -1) if whole[size - 1] != _USUAL[size - 1]), 0)
    return whole[:size]


@dataclass(frozen=True, slots=True)
class PhraseIndex:
    """The phrases of the rules that are in the run.

    `words` and `nodes` have what has been unpacked, by beginning and by word, `starts` what is known of the words that
    have been met.
    """

    packed: PackedPhrases
    rules: Mapping[str, Rule]
    words: dict[str, dict[str, bytes]] = field(default_factory=dict)
    nodes: dict[str, Node | None] = field(default_factory=dict)
    starts: dict[str, Node | None] = field(default_factory=dict)

    def node(self, word: str) -> Node | None:
        """Return what may begin with the word, in lower case."""
        beginning = word[:_BEGINNING]
        if beginning not in self.packed.by_beginning:
            return None
        if beginning not in self.words:
            self.words[beginning] = marshal.loads(self.packed.by_beginning[beginning])
        packed = self.words[beginning].get(word)
        if packed is None:
            return None
        if word not in self.nodes:
            self.nodes[word] = self._unpack(word, packed)
        return self.nodes[word]

    def _unpack(self, first: str, packed: bytes) -> Node | None:
        alone: list[Entry] = []
        longer: dict[str, list[Entry]] = {}
        for number, *said in marshal.loads(packed):
            rule = self.rules.get(self.packed.rules[number])
            if rule:
                whole: list[Any] = [*said, *_USUAL[len(said) :]]
                rest, words = whole[-2:]
                phrase = Phrase(words or " ".join((first, *rest)), *whole[:-2])
                (longer.setdefault(rest[0], []) if rest else alone).append(Entry(rest, rule, phrase))
        pairs: dict[str, list[Entry]] = {}
        for second, entries in longer.items():
            entries.sort(key=lambda entry: -len(entry.rest))
            inflected = [entry for entry in entries if len(entry.rest) == 1 and entry.phrase.takes_clitics]
            if inflected:
                pairs[second] = inflected
        return Node(alone, longer, pairs) if alone or longer else None

    def start(self, word: str) -> Node | None:
        """Return what to look for where the word, in lower case, stands in a text."""
        start = self.node(word)
        if start is None and any(of_parts(self.node(part)) for part in _parts_of(word)):
            start = WITHIN
        if len(self.starts) < _MOST_STARTS:
            self.starts[word] = start
        return start


def of_parts(node: Node | None) -> list[Entry]:
    """Return the phrases of one word that are looked for within words too."""
    return [entry for entry in node.alone if entry.phrase.takes_clitics] if node else []


def _parts_of(word: str) -> list[str]:
    """The halves of a word with a hyphen, or what a word is without its clitic."""
    return word.split("-") if "-" in word else [word[: -len(each)] for each in CLITICS if word.endswith(each)]
