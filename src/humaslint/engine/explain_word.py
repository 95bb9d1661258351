"""What humaslint makes of a single word: how it is judged, how it is built, what was meant, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.morphology import analyse, is_among, strip_clitics
from humaslint.indonesian.words.slip_scores import may_be_slip, score_needed
from humaslint.indonesian.words.slips import find_slip
from humaslint.indonesian.words.suggestions import Suggestion, suggest
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.house import House
from humaslint.model.rule import Rule
from humaslint.rules.library import Library
from humaslint.rules.phrase_index import PhraseIndex

Verdict = Literal[
    "accepted", "standard", "nonstandard", "contested", "used", "derived", "foreign", "name", "seen", "typo", "unknown"
]
_BY_TIER: dict[Tier, Verdict] = {
    Tier.STANDARD: "standard",
    Tier.ATTESTED: "used",
    Tier.DERIVED: "derived",
    Tier.POSSIBLE: "derived",
    Tier.LISTED: "used",
    Tier.ENGLISH: "foreign",
    Tier.WEB: "seen",
    Tier.NAME: "name",
    Tier.UNKNOWN: "unknown",
}
_WORD_RULES = ("kata/", "asing/")
"""The folders of the rules that know words for what they are, wherever they stand."""

_CONTESTED = "kata/diperdebatkan"
_FOREIGN = frozenset({"asing/imbuhan", "asing/padanan"})
_OF_USE = frozenset({"kata/superlatif", "kata/tertukar"})
"""Rules on how a word is used; it is as standard as the lexicon says."""
_SHORTEST_STEM = 3


class Remark(NamedTuple):
    """A rule that knows the word, what it would write (None: it only reports) and why."""

    rule: Rule
    use: str | None
    reason: str


class Reading(NamedTuple):
    """A way to read a word: its stem, which there is, and what is joined to it; empty for nothing."""

    stem: str
    prefix: str
    suffix: str
    clitic: str


class Explanation(NamedTuple):
    """What is known of a word.

    `frequency` is as in `Lexicon.frequency`. `readings` has those of each part of a word with hyphens. `suggestions`
    are words near it; it is a slip where the first of them scores `needed` or more (None: it is none in any case).
    """

    word: str
    verdict: Verdict
    remarks: tuple[Remark, ...]
    frequency: int
    readings: tuple[tuple[Reading, ...], ...]
    is_doubled: bool
    suggestions: tuple[Suggestion, ...]
    needed: int | None


def explain_word(word: str, library: Library, house: House) -> Explanation:
    """Return what the rules of the library and the lexicon know of a word."""
    lower = word.lower()
    parts = [part for part in lower.split("-") if part]
    remarks = tuple(_remarks(library, dict.fromkeys((lower, *parts))))
    readings = tuple(tuple(_readings(part)) for part in parts)
    stems = [{reading.stem for reading in each} for each in readings]
    is_doubled = len(stems) == 2 and bool(stems[0] & stems[1])
    slip = find_slip(lower)
    verdict = _verdict(lower, parts, remarks, house)
    analysis = analyse_word(lower)
    is_open = may_be_slip(lower, analysis)
    near = slip or (suggest(lower) if is_open else ())
    needed = score_needed(lower, analysis, near[0] if near else None) if is_open else None
    return Explanation(word, verdict, remarks, load_lexicon().frequency(lower), readings, is_doubled, near, needed)


def _verdict(lower: str, parts: list[str], remarks: tuple[Remark, ...], house: House) -> Verdict:
    if is_among(house.words, lower):
        return "accepted"
    if rule := next((each.rule.id for each in remarks if each.rule.id not in _OF_USE), ""):
        return "contested" if rule == _CONTESTED else "foreign" if rule in _FOREIGN else "nonstandard"
    if load_lexicon().is_standard(lower):
        return "standard"
    verdicts: list[Verdict] = [_plain_verdict(part) for part in parts]
    worst = ("unknown", "typo", "name", "seen", "foreign", "derived", "used", "standard")
    return min(verdicts, key=worst.index, default="unknown")


def _plain_verdict(word: str) -> Verdict:
    return "typo" if find_slip(word) else _BY_TIER[analyse_word(word).tier]


def _remarks(library: Library, words: Iterable[str]) -> Iterator[Remark]:
    """Yield what the rules on words say of each of the words, a clitic aside."""
    rules = {rule.id: rule for rule in library.rules if rule.id.startswith(_WORD_RULES)}
    index = PhraseIndex(library.phrases, rules)
    for word in words:
        for base, clitic in strip_clitics(word):
            node = index.node(base)
            for _rest, rule, phrase in node.alone if node else ():
                if phrase.takes_clitics or not clitic:
                    yield Remark(rule, phrase.use and phrase.use + clitic, phrase.reason)


def _readings(word: str) -> Iterator[Reading]:
    """Yield each way to read a word as a stem that there is with affixes and clitic, the likeliest stem first."""
    lexicon = load_lexicon()
    found = [
        Reading(stem, affixes.prefix, affixes.suffix, clitic)
        for base, clitic in strip_clitics(word)
        for stem, affixes in analyse(base, lexicon.is_stem)
        if len(stem) >= _SHORTEST_STEM
    ]
    yield from sorted(dict.fromkeys(found), key=lambda each: -lexicon.frequency(each.stem))
