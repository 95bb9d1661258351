"""One index over every plain phrase of every rule, by first word."""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from humaslint.indonesian.morphology import CLITICS
from humaslint.indonesian.tokens import tokenize
from humaslint.model.rule import Rule

PackedPhrases = Mapping[str, bytes]
"""The phrases of all rules by how their first word begins, packed once by that beginning and once more by the word.

A release holds few of them, and only those are unpacked.
"""
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
    by_first: dict[str, list[tuple[Any, ...]]] = {}
    for rule_id, phrase in phrases:
        words = phrase.words
        first, *rest = (words,) if words.isalpha() else (token.lower for token in tokenize(words))
        by_first.setdefault(first, []).append((tuple(rest), rule_id, tuple(phrase)))
    by_beginning: dict[str, dict[str, bytes]] = {}
    for first, entries in by_first.items():
        by_beginning.setdefault(first[:_BEGINNING], {})[first] = marshal.dumps(entries)
    return {beginning: marshal.dumps(words) for beginning, words in by_beginning.items()}


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
        if beginning not in self.packed:
            return None
        if beginning not in self.words:
            self.words[beginning] = marshal.loads(self.packed[beginning])
        packed = self.words[beginning].get(word)
        if packed is None:
            return None
        if word not in self.nodes:
            self.nodes[word] = _unpack(packed, self.rules)
        return self.nodes[word]

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


def _unpack(packed: bytes, rules: Mapping[str, Rule]) -> Node | None:
    alone: list[Entry] = []
    longer: dict[str, list[Entry]] = {}
    for rest, rule_id, phrase in marshal.loads(packed):
        if rule_id in rules:
            entries = longer.setdefault(rest[0], []) if rest else alone
            entries.append(Entry(rest, rules[rule_id], Phrase(*phrase)))
    pairs: dict[str, list[Entry]] = {}
    for second, entries in longer.items():
        entries.sort(key=lambda entry: -len(entry.rest))
        inflected = [entry for entry in entries if len(entry.rest) == 1 and entry.phrase.takes_clitics]
        if inflected:
            pairs[second] = inflected
    return Node(alone, longer, pairs) if alone or longer else None
