"""One index over every plain phrase of every rule, and one pass of a passage's tokens through it."""

from __future__ import annotations

import marshal
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from humaslint.indonesian.languages import is_english
from humaslint.indonesian.letter_case import match_case
from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.morphology import CLITICS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token, TokenKind, tokenize
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent


class Phrase(NamedTuple):
    """Words to look for, in lower case. `use` is what should stand there, None where the rule only reports.

    `reason` says why, for the message. `in_names` phrases are reported within names too, but not fixed there;
    `takes_clitics` phrases of one word or two are also found with -nya, -lah, -kah, -pun, -ku or -mu joined to them;
    `in_small` phrases are reported only where they begin with a small letter, for the word is a name as well.
    """

    words: str
    use: str | None
    reason: str = ""
    in_names: bool = False
    takes_clitics: bool = False
    in_small: bool = False


class _Entry(NamedTuple):
    rest: tuple[str, ...]
    rule: Rule
    phrase: Phrase


class _Node(NamedTuple):
    """What may begin with a word: the word alone, and longer phrases by their second word, longest first."""

    alone: list[_Entry]
    longer: dict[str, list[_Entry]]


PackedPhrases = Mapping[str, bytes]
"""The phrases of all rules by their first word. A release holds few of them, and only those are unpacked."""


def pack_phrases(phrases: Iterable[tuple[str, Phrase]]) -> PackedPhrases:
    """Return the phrases, each with the id of its rule, by their first word."""
    by_first: dict[str, list[tuple[Any, ...]]] = {}
    for rule_id, phrase in phrases:
        words = phrase.words
        first, *rest = (words,) if words.isalpha() else (token.lower for token in tokenize(words))
        by_first.setdefault(first, []).append((tuple(rest), rule_id, tuple(phrase)))
    return {first: marshal.dumps(entries) for first, entries in by_first.items()}


@dataclass(frozen=True, slots=True)
class PhraseIndex:
    """The phrases of the rules that are in the run; `nodes` has what has been unpacked."""

    packed: PackedPhrases
    rules: Mapping[str, Rule]
    nodes: dict[str, _Node | None] = field(default_factory=dict)

    def node(self, word: str) -> _Node | None:
        """Return what may begin with the word, in lower case."""
        if word not in self.packed:
            return None
        if word not in self.nodes:
            self.nodes[word] = _unpack(self.packed[word], self.rules)
        return self.nodes[word]


def _unpack(packed: bytes, rules: Mapping[str, Rule]) -> _Node | None:
    alone: list[_Entry] = []
    longer: dict[str, list[_Entry]] = {}
    for rest, rule_id, phrase in marshal.loads(packed):
        if rule_id in rules:
            entries = longer.setdefault(rest[0], []) if rest else alone
            entries.append(_Entry(rest, rules[rule_id], Phrase(*phrase)))
    for entries in longer.values():
        entries.sort(key=lambda entry: -len(entry.rest))
    return _Node(alone, longer) if alone or longer else None


def find_phrases(index: PhraseIndex, passage: Passage) -> Iterator[Finding]:
    """Yield a finding for each phrase of the index in the passage; those of one rule do not overlap."""
    ends: dict[str, int] = {}
    for finding in _all_findings(index, passage):
        if finding.place.start >= ends.get(finding.rule.id, 0):
            ends[finding.rule.id] = finding.place.end
            is_half = "foreign-half" in finding.rule.skip and _is_half(index, passage, finding)
            is_explained = "gloss" in finding.rule.skip and _is_explained(passage, finding)
            if not is_half and not is_explained:
                yield finding


def _is_explained(passage: Passage, finding: Finding) -> bool:
    """Say whether what should stand there is written beside it: *keberlanjutan atau sustainability*."""
    lower, start, end = passage.lower, finding.place.start, finding.place.end
    if not lower.endswith(" atau ", 0, start) and not lower.startswith(" atau ", end):
        return False
    uses = re.split(r"[,;] ", f"{finding.arguments.get('use', '')}, {finding.arguments['reason']}".lower())
    return any(
        use and (lower.endswith(f"{use} atau ", 0, start) or lower.startswith(f" atau {use}", end)) for use in uses
    )


def _is_half(index: PhraseIndex, passage: Passage, finding: Finding) -> bool:
    """Say whether what is found is half an English term: beside it stands another word that the rule does not know.

    Behind a small letter a capital begins a name, and is no part of the term.
    """
    start, end = finding.place.start, finding.place.end
    return any(
        _is_foreign(token)
        and not _knows(index, finding.rule, token.lower)
        and (token.text.islower() or not passage.text[start:end].islower())
        for token in passage.neighbours(start, end)
    )


def _is_foreign(token: Token) -> bool:
    lexicon = load_lexicon()
    return is_english(token) or (token.lower in lexicon.english and not lexicon.is_standard(token.lower))


def _knows(index: PhraseIndex, rule: Rule, word: str) -> bool:
    node = index.node(word)
    return node is not None and any(entry.rule is rule for entry in node.alone)


def _all_findings(index: PhraseIndex, passage: Passage) -> Iterator[Finding]:
    packed = index.packed
    for position, token in enumerate(passage.tokens):
        lower = token.lower
        node = index.node(lower) if lower in packed else None
        if node is not None:
            yield from _findings(node, passage, position)
        elif token.kind is not TokenKind.WORD:
            continue
        elif "-" in lower:
            yield from _parts(index, passage, token)
        elif lower.endswith(CLITICS):
            yield from _with_clitic(index, passage, token)


def _findings(node: _Node, passage: Passage, position: int) -> Iterator[Finding]:
    """A rule's longer phrase takes the place of its shorter ones."""
    tokens = passage.tokens
    second = tokens[position + 1].lower if position + 1 < len(tokens) else ""
    if second.endswith(CLITICS) and node.longer:
        yield from _pairs_with_clitic(node, passage, tokens[position], tokens[position + 1])
    done: set[str] = set()
    for rest, rule, phrase in (*node.longer.get(second, ()), *node.alone):
        words = tuple(token.lower for token in tokens[position + 1 : position + 1 + len(rest)])
        if rule.id not in done and words == rest:
            done.add(rule.id)
            end = tokens[position + len(rest)].end
            yield from _finding(rule, phrase, passage, tokens[position].start, end, phrase.use)


def _pairs_with_clitic(node: _Node, passage: Passage, first: Token, second: Token) -> Iterator[Finding]:
    """Look up two words with a clitic on the second: `nara sumbernya`, `ditindak lanjutinya`."""
    for clitic in CLITICS:
        if second.lower.endswith(clitic):
            for rest, rule, phrase in node.longer.get(second.lower[: -len(clitic)], ()):
                if len(rest) == 1 and phrase.takes_clitics:
                    use = phrase.use + clitic if phrase.use is not None else None
                    yield from _finding(rule, phrase, passage, first.start, second.end, use)


def _parts(index: PhraseIndex, passage: Passage, token: Token) -> Iterator[Finding]:
    """Look up the halves of a reduplication or a hyphenated compound: `resiko-resiko`, `non-aktifitas`."""
    start = token.start
    for part in token.text.split("-"):
        yield from _single(index, passage, start, part, part.lower(), "")
        start += len(part) + 1


def _with_clitic(index: PhraseIndex, passage: Passage, token: Token) -> Iterator[Finding]:
    for clitic in CLITICS:
        if token.lower.endswith(clitic):
            yield from _single(index, passage, token.start, token.text, token.lower[: -len(clitic)], clitic)


def _single(index: PhraseIndex, passage: Passage, start: int, text: str, base: str, clitic: str) -> Iterator[Finding]:
    node = index.node(base)
    for _rest, rule, phrase in node.alone if node else ():
        if phrase.takes_clitics:
            use = phrase.use + clitic if phrase.use is not None else None
            yield from _finding(rule, phrase, passage, start, start + len(text), use)


def _finding(rule: Rule, phrase: Phrase, passage: Passage, start: int, end: int, use: str | None) -> Iterator[Finding]:
    if passage.kind not in rule.scope:
        return
    is_name = passage.is_name(start, end)
    is_excused = "name" if phrase.in_names and not passage.is_after_place_head(start) else ""
    if is_silent(rule, passage, start, end, but=is_excused):
        return
    found = passage.text[start:end]
    if not is_excused and _is_named(passage, start):
        return
    if found.isupper() and len(found) > 1 and not passage.text.isupper():
        return  # an acronym: SPT is a tax form, not the chat abbreviation “spt”
    if _runs_into_name(passage, found) or (phrase.in_small and found[:1].isupper()):
        return
    if use is None:
        yield Finding(rule, passage.place(start, end), {"found": found, "reason": phrase.reason})
        return
    is_title = passage.is_headline or (phrase.in_names and _is_in_capitals(passage, start, end))
    replacement = match_case(found, use, is_title=is_title)
    arguments = {"found": found, "use": replacement, "reason": phrase.reason}
    edits = (Edit(start, end, replacement),)
    yield Finding(rule, passage.place(start, end), arguments, edits, (replacement,), is_fixable=not is_name)


def _is_named(passage: Passage, start: int) -> bool:
    """Say whether a word is what a house, firm or magazine is called: *majalah Horison*, *toko Ijin*."""
    is_capital = passage.text[start].isupper() and not passage.is_headline and not passage.text.isupper()
    return is_capital and passage.is_after_place_head(start)


def _is_in_capitals(passage: Passage, start: int, end: int) -> bool:
    """Say whether the words `start:end` have their capital for more than beginning a sentence: *Walikota Randu*."""
    following = passage.text[end : end + 2]
    return (following[:1] == " " and following[1:].isupper()) or passage.sentence_at(start).start != start


def _runs_into_name(passage: Passage, found: str) -> bool:
    """Say whether words in small letters go on with a capital in running text: in *di Bina Marga* a name begins."""
    return not passage.is_headline and found[:1].islower() and " " in found and found != found.lower()
