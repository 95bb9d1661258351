"""Words with a capital within: the second letter has kept that of the first (`KEgiatan`), one has strayed (`bahWa`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.government.regions import region_words
from humaslint.indonesian.people.roles import office_forms
from humaslint.indonesian.release import Release
from humaslint.indonesian.words.joined_words import at_capitals
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import replaced

_MAY_BE = re.compile(r"[A-Z](?:(?<=[a-z].)|(?<![\w-].)[A-Z][a-z])")
_WITHIN = re.compile(
    r"(?<![\w.@#/-])(?:[A-Z]{2}[a-z]{2,}|[A-Z][a-z]+[A-Z][a-z]{2,}|(?![ei][A-Z]|(?:ke|se)[A-Z])[a-z]+[A-Z][a-z]*)"
    r"(?![\w@/-])"
)
"""*iPhone*, *eKTP* and *keRandu* are none."""

_SHORTEST = 4
_GODS = ("Nya", "Mu", "Ku")
"""Pronouns for God are joined with a hyphen, which another rule tells: *padaMu*."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each such word that the dictionary has; an acronym with a clitic (`PTnya`) it has not."""
    if not _MAY_BE.search(release.text):
        return
    for passage in passages_of(rule, release):
        for match in _WITHIN.finditer(passage.text) if _MAY_BE.search(passage.text) else ():
            start, end = match.span()
            is_slip = (_is_slip(match[0]) or _is_met(release, match[0])) and not passage.is_protected(start, end)
            if is_slip and not is_silent(rule, passage, start, end):
                use = match[0].lower() if match[0][0].islower() else match[0].capitalize()
                mended = replaced(rule, passage, start, end, use)
                yield mended._replace(is_fixable=not passage.is_name(start, end))


def _is_met(release: Release, word: str) -> bool:
    """Say whether a word that begins with two capitals is met with one: `RIfqi` beside `Rifqi`."""
    if not word[:2].isupper() or len(word) < _SHORTEST:
        return False
    usual = word.capitalize()
    return any(passage.tokens[at].text == usual for passage, at in release.capital_words.get(word.lower(), ()))


def _is_slip(word: str) -> bool:
    if word[0].isupper() and word[1].islower():
        return word.lower() in office_forms()
    if word.startswith("di") and word[2].isupper():  # a preposition joined to a name, but for a verb: *diPimpin*
        return load_lexicon().is_standard(word.lower()) and word[2:].lower() not in region_words()
    if len(word) < _SHORTEST or word.endswith(_GODS) or at_capitals(word):
        return False
    lower = word.lower()
    is_name = word[:2].isupper() and (lower in load_lexicon().names or lower in region_words())
    return is_name or analyse_word(lower).tier is Tier.STANDARD
