"""Words that are nowhere to be found and are one slip away from a word that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.government.acronym_slips import acronym_of_slip
from humaslint.indonesian.letter_case import match_case
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.joined_words import at_capitals
from humaslint.indonesian.words.lexicon import ZIPF
from humaslint.indonesian.words.morphology import is_among
from humaslint.indonesian.words.parted_words import may_be_part
from humaslint.indonesian.words.slips import find_slip
from humaslint.indonesian.words.suggestions import Suggestion
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import remembered
from humaslint.model.rule import Rule
from humaslint.rules.checks.kata.capital_slips import is_capital_slip, may_be_loud_slip, slight_slip
from humaslint.rules.checks.kata.likely_words import CLOSE, likeliest_first
from humaslint.rules.checks.kata.office_slips import is_slip_of_kind
from humaslint.rules.checks.kata.opening_words import opens_with_verb
from humaslint.rules.checks.kata.parted_words import find_glued, find_parted
from humaslint.rules.checks.kata.word_slips import is_slip, is_tripled
from humaslint.rules.checks.kata.word_surroundings import is_in_gloss, stands_alone
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import finding_at
from humaslint.rules.told_spellings import tells_spelling

_DOUBTFUL, _PARTED, _GLUED, _ACRONYM = 1, 2, 4, 8
"""What a word may be: a slip, part of a word that a space parts, two words joined at a capital, one of the names that
are known."""

_NOUNS = ("ke", "per")
"""With these a rare word at the head of a sentence is no name: *Perekonomi warga*."""

_NAMED = 3
"""How many suggestions that are nearly as likely as the best one the message names at the most."""
_BEHIND = 2.5 * ZIPF
"""How far behind the best one a suggestion is worth showing."""


class Options(NamedTuple):
    """`suggestions` is how many words are offered at the most."""

    suggestions: int = 5


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each word that must be a slip, with what may have been meant."""
    most = rule.options(Options).suggestions
    for passage in passages_of(rule, release):
        words = passage.words
        looks = [(number, look) for number, look in enumerate(map(_looks, [token.text for token in words])) if look]
        if not looks:
            continue
        parted = dict(find_parted(rule, passage, _numbers(looks, _PARTED)))
        for number in _numbers(looks, _DOUBTFUL):
            token = words[number]
            if number not in parted and number - 1 not in parted and _is_word(passage, number):
                suggestions = find_slip(token.lower)
                is_read = suggestions and is_slip(rule, passage, number, suggestions[0])
                if is_read and not tells_spelling(passage, token.start, token.end, suggestions[0].word):
                    yield _finding(rule, passage, token, suggestions[:most])
        for first, whole in parted.items():
            use = match_case(words[first].text, whole.word, is_title=passage.is_headline)
            yield _finding_of(rule, passage, words[first].start, words[first + 1].end, use)
        for start, end, use in find_glued(rule, passage, _numbers(looks, _GLUED)):
            yield _finding_of(rule, passage, start, end, use)
        for number in _numbers(looks, _ACRONYM):
            token = words[number]
            if _is_acronym_meant(rule, passage, token):
                yield _finding_of(rule, passage, token.start, token.end, acronym_of_slip(token.text).capitalize())


def _numbers(looks: Sequence[tuple[int, int]], look: int) -> list[int]:
    return [number for number, looks_like in looks if looks_like & look]


@remembered(32768)
def _looks(text: str) -> int:
    """Return what a word as it is written may be, wherever it stands; 0 for nearly every word."""
    if acronym_of_slip(text):
        return _ACRONYM
    doubtful, parted, glued = _is_doubtful(text), may_be_part(text), at_capitals(text)
    return (_DOUBTFUL if doubtful else 0) | (_PARTED if parted else 0) | (_GLUED if glued else 0)


def _is_acronym_meant(rule: Rule, passage: Passage, token: Token) -> bool:
    """Say whether the slip of an acronym stands there but once, and is no word of another's."""
    release = passage.release
    is_known = release.word_counts[token.lower] > 1 or is_among(release.house.words, token.lower)
    if is_known or is_in_gloss(passage, token):
        return False
    is_cut = not stands_alone(passage, token.start, token.end)
    return not (is_cut or is_silent(rule, passage, token.start, token.end, "name"))


def _is_doubtful(text: str) -> bool:
    """Say whether a word as it is written may be a slip, wherever it stands.

    What a name may have been meant to be is costly to tell: one that nothing explains is looked at where it stands.
    """
    lower = text.lower()
    if text == lower:
        return bool(find_slip(lower))
    if text[1:] != lower[1:]:
        return may_be_loud_slip(text)
    return analyse_word(lower).tier is Tier.UNKNOWN or slight_slip(text) is not None or is_slip_of_kind(lower)


def _is_word(passage: Passage, number: int) -> bool:
    """Say whether the word is one of the language, not a name, by how and where it stands."""
    token = passage.words[number]
    is_verb = slight_slip(token.text) is not None and opens_with_verb(passage, token)
    if token.text == token.lower or is_verb or is_capital_slip(passage, number):
        return True
    tier = analyse_word(token.lower).tier
    is_odd = tier is Tier.UNKNOWN or (tier is Tier.DERIVED and token.lower.startswith(_NOUNS))
    return is_odd and not token.text.isupper() and (_is_capital_by_place(passage, token) or is_tripled(token.text))


def _is_capital_by_place(passage: Passage, token: Token) -> bool:
    """Say whether a word has its capital because it begins a sentence or stands in a title, and is no name."""
    is_first = passage.is_headline or passage.opens_sentence(token.start)
    return is_first and token.text not in passage.release.capitalised


def _finding(rule: Rule, passage: Passage, token: Token, suggestions: tuple[Suggestion, ...]) -> Finding:
    suggestions = likeliest_first(passage, token.start, suggestions)
    likely = [each for each in suggestions if each.score >= suggestions[0].score - _BEHIND]
    words = tuple(match_case(token.text, each.word, is_title=passage.is_headline) for each in likely)
    near = words[: sum(each.score >= suggestions[0].score - CLOSE for each in likely[:_NAMED])]
    return finding_at(rule, passage, token.start, token.end, use="”, “".join(near), suggestions=words)


def _finding_of(rule: Rule, passage: Passage, start: int, end: int, use: str) -> Finding:
    found = passage.on_one_line(start, end)
    return finding_at(rule, passage, start, end, found=found, use=use, suggestions=(use,))
