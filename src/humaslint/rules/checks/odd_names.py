"""A name met once, one letter away from one that the same release has again and again: Komimfo beside Kominfo."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.spelling_variants import is_clipped, is_one_letter_off
from humaslint.indonesian.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.name_slips import shortened
from humaslint.rules.contexts import is_silent

_SHORTEST = 6
"""Letters of a name; shorter ones are too often other names."""
_OFTEN = 3
"""How often the usual spelling stands in the release at the least."""
_STRANGE = frozenset((Tier.UNKNOWN, Tier.WEB))
"""Words that no list explains."""
_NAMES = _STRANGE | {Tier.ATTESTED, Tier.NAME}
"""Words that may be a name."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each unknown capitalised word that stands once, in the company of a usual name.

    Company is the same word in front of both: `Dinas Komimfo`, `Dinas Kominfo`; letters that only follow it make
    another form, and a name behind it another person.
    """
    counts = release.word_counts
    usual = {word for word, number in counts.items() if number >= _OFTEN and _is_of(word, _NAMES)}
    if not usual:
        return
    near = _by_deletion(usual)
    company: Mapping[str, Counter[str]] | None = None
    for odd, [(passage, index), *_others] in release.capital_words.items():
        if counts[odd] > 1 or not _is_of(odd, _STRANGE) or passage.kind not in rule.scope:
            continue
        token = passage.tokens[index]
        name = next((word for word in sorted(_neighbours(odd, near)) if _is_slip_of(odd, word)), "")
        if not name or is_silent(rule, passage, token.start, token.end):
            continue
        company = company or _company(release, usual)
        number = passage.number_of(token)
        before = _word_before(passage, number)
        if before and before in company[name] and not _has_own_surname(passage, number):
            use = _cased(token.text, name)
            arguments = {"found": token.text, "use": use, "number": str(counts[name])}
            yield Finding(rule, passage.place(token.start, token.end), arguments, suggestions=(use,))


def _is_of(word: str, tiers: Collection[Tier]) -> bool:
    """Say whether a lower-case word is long enough, and of one of the tiers."""
    return len(word) >= _SHORTEST and word.isalpha() and analyse_word(word).tier in tiers


def _by_deletion(words: set[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for word in words:
        for key in shortened(word):
            found[key].add(word)
    return found


def _neighbours(word: str, near: Mapping[str, set[str]]) -> set[str]:
    return {other for key in shortened(word) for other in near.get(key, ())} - {word}


def _is_slip_of(word: str, name: str) -> bool:
    """Say whether a word is a name but for one letter; a letter behind a name, or a vowel it lacks, is a suffix."""
    if is_clipped(word, name):
        return len(word) < len(name)
    return not word.startswith(name) and not name.startswith(word) and is_one_letter_off(word, name)


def _company(release: Release, usual: set[str]) -> Mapping[str, Counter[str]]:
    """The words that stand before each usual name, in lower case."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for passage in release.passages:
        for number, token in enumerate(passage.words):
            if token.lower in usual:
                found[token.lower][_word_before(passage, number)] += 1
    return found


def _word_before(passage: Passage, number: int) -> str:
    """The word right before another, in lower case; empty if anything but a space parts them."""
    if number == 0:
        return ""
    before, token = passage.words[number - 1], passage.words[number]
    return before.lower if passage.text[before.end : token.start] == " " else ""


def _has_own_surname(passage: Passage, number: int) -> bool:
    """Say whether a word that may be a name follows the word with nothing but a space between."""
    if number + 1 == len(passage.words):
        return False
    token, after = passage.words[number : number + 2]
    return (
        passage.text[token.end : after.start] == " "
        and after.text.istitle()
        and analyse_word(after.lower).tier in _NAMES
    )


def _cased(text: str, name: str) -> str:
    return name.upper() if text.isupper() else name.capitalize()
