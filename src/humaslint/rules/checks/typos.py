"""Words that are nowhere to be found and are one slip away from a word that is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import compress, count
from typing import NamedTuple

from humaslint.indonesian.accepted_words import is_accepted
from humaslint.indonesian.letter_case import match_case
from humaslint.indonesian.lexicon import ZIPF, load_lexicon
from humaslint.indonesian.morphology import strip_clitics
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.regional import is_regional
from humaslint.indonesian.release import Release
from humaslint.indonesian.slips import find_slip
from humaslint.indonesian.suggestions import Suggestion
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.office_slips import is_of_office
from humaslint.rules.contexts import is_silent, passages_of

_BEFORE = "\"'“‘«([{–—/"
_AFTER = "\"'”’»)]}–—/,.;:!?…"
"""What may stand right beside a word."""

_APOSTROPHES = ("'", "’", "‘")
"""Behind a letter each of these joins what follows to it: *Ma'aruf*."""

_STRONG = 60
"""From this score on a word of six letters or more is a typo even where it is repeated, quoted or capitalised."""

_OFTEN = 3

_SHORTEST = 3
"""How many letters a word has at the least that the lexicon can tell about."""

_NEAR, _FAR, _MANY = 2, 12, 4
"""How many words on either side are looked at, and how many strange ones among the further show a foreign passage: in
languages akin to ours each word for itself looks like a slip, but not all of them do."""

_SPEECH = 6
"""How many words on either side of a quoted one show by a single word that the speaker does not speak Indonesian."""

_LONG_NAME = 7
"""How long a quoted word is at the least that is taken for a slip though it is part of a name somewhere."""

_NATIONAL = re.compile("me.*kan|di.*kan|[pk]e.*an")
_LONG_FORM = 9
"""Affixes that a quoted word of so many letters has in no language but Indonesian, whatever stands beside it."""

_KINDS = frozenset(
    """
    kayu pohon bambu rotan ikan udang kerang burung buah daun bunga rumput ubi umbi jagung pisang mangga durian jeruk
    kopi kue jajanan penganan sambal gulai sayur sate bubur ketan minuman kudapan motif corak kain tenun batik songket
    anyaman tikar keris parang golok tari tarian tembang kidung gamelan gendang suling permainan tradisi upacara ritual
    wayang lakon suku marga bahasa dialek aksara tukang perahu sampan jamu ramuan dinding
    """.split()
)
"""Words behind which the names of kinds stand that no list knows."""

_BEHIND = 2.5 * ZIPF
"""How far behind the best one a suggestion is worth showing."""


class Options(NamedTuple):
    """`suggestions` is how many words are offered at the most."""

    suggestions: int = 5


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each word that must be a slip, with what may have been meant."""
    assert isinstance(rule.parameters, Options)
    for passage in passages_of(rule, release.passages):
        words = passage.words
        for number in compress(count(), map(_is_doubtful, [token.text for token in words])):
            token = words[number]
            if token.text == token.lower or _is_capital_by_place(passage, token) or is_of_office(passage, number):
                suggestions = find_slip(token.lower)
                if suggestions and _is_slip(rule, passage, number, suggestions[0]):
                    yield _finding(rule, passage, token, suggestions[: rule.parameters.suggestions])


@lru_cache(maxsize=32768)
def _is_doubtful(text: str) -> bool:
    """Say whether a word as it is written may be a slip, wherever it stands.

    What a name may have been meant to be is costly to tell: one that nothing explains is looked at where it stands.
    """
    lower = text.lower()
    if text == lower:
        return bool(find_slip(lower))
    return text[1:] == lower[1:] and analyse_word(lower).tier is Tier.UNKNOWN


def _is_slip(rule: Rule, passage: Passage, number: int, best: Suggestion) -> bool:
    """Say whether the word of that number is one that the writer did not mean, from where and how it stands."""
    token = passage.words[number]
    text, lower = token.text, token.lower
    is_strong = best.score >= _STRONG and len(lower) > 5
    if text != lower and not is_strong:
        return False
    but = "name" if text != lower and is_of_office(passage, number) else ""
    if not _stands_alone(passage, token) or is_silent(rule, passage, token.start, token.end, but):
        return False
    is_spoken = passage.is_quoted(token.start, token.end) or _is_named_behind(passage, number)
    if is_spoken and not (is_strong and not _may_be_dialect(passage, number)):
        return False
    if best.edit in ("extra", "other") and text.capitalize() in passage.release.capitalised - {text}:
        return False
    if best.word == lower + "kan" and _goes_on(passage, number):
        return False
    is_usual = not is_strong and passage.release.word_counts[lower] >= _OFTEN
    return not (is_accepted(passage.release.house, lower) or is_usual or _is_in_foreign_words(passage, number))


def _goes_on(passage: Passage, number: int) -> bool:
    """Say whether the suffix -kan that a verb lacks stands at the next word: *menyebar luaskan*."""
    return any(word.lower.endswith("kan") for word in passage.words[number + 1 : number + 2])


def _is_named_behind(passage: Passage, number: int) -> bool:
    """Say whether the word stands right behind one of a kind of thing, whose names are of the regions: *kayu kure*."""
    return number > 0 and passage.words[number - 1].lower in _KINDS


def _may_be_dialect(passage: Passage, number: int) -> bool:
    """Say whether a quoted word may be one of the speaker's own language: by its form, or by the words around it."""
    word = passage.words[number].lower
    if _is_regional(word) or (len(word) < _LONG_NAME and analyse_word(word).tier is Tier.NAME):
        return True
    is_national = len(word) >= _LONG_FORM and _NATIONAL.fullmatch(word)
    return not is_national and any(map(_is_of_dialect, _around(passage, number, _SPEECH)))


def _is_of_dialect(word: str) -> bool:
    return (
        word.isalpha() and analyse_word(word).tier is Tier.UNKNOWN and (not _is_misspelled(word) or _is_regional(word))
    )


def _is_regional(word: str) -> bool:
    """Say whether the word looks like a regional form of what it is likeliest to mean."""
    found = find_slip(word)
    return any(is_regional(word, each) for each in found if each.score >= found[0].score - ZIPF)


def _stands_alone(passage: Passage, token: Token) -> bool:
    """Say whether no letter, mark-up or address touches the word: in `a,bila` or `P**enggunaan` it is cut."""
    before, after = passage.text[token.start - 1 : token.start], passage.text[token.end : token.end + 1]
    if before in _APOSTROPHES and passage.text[token.start - 2 : token.start - 1].isalpha():
        return False
    return (not before.strip() or before in _BEFORE) and (not after.strip() or after in _AFTER)


def _is_capital_by_place(passage: Passage, token: Token) -> bool:
    """Say whether a word has its capital because it begins a sentence or stands in a title, and is no name."""
    is_first = passage.is_headline or passage.sentence_at(token.start).start == token.start
    return is_first and token.text not in passage.release.capitalised


def _is_in_foreign_words(passage: Passage, number: int) -> bool:
    """Say whether the words around are unknown or English too: two of the four beside it, or many further off.

    Those that look like slips as well do not count where there is no other, and no two that look regional.
    """
    around = list(filter(_is_strange, _around(passage, number, _FAR)))
    regional = sum(map(_is_regional, around))
    others = sum(not _is_misspelled(word) for word in around) + (regional if regional > 1 else 0)
    if others >= _MANY:
        return True
    return others > 0 and sum(map(_is_strange, _around(passage, number, _NEAR))) >= 2


def _around(passage: Passage, number: int, reach: int) -> list[str]:
    """Return the words in small letters that the lexicon can tell of, up to `reach` before and behind that number."""
    words = passage.words
    around = (*words[max(0, number - reach) : number], *words[number + 1 : number + 1 + reach])
    return [word.text for word in around if word.lower == word.text and len(word.text) >= _SHORTEST]


@lru_cache(maxsize=16384)
def _is_strange(word: str) -> bool:
    return word.isalpha() and analyse_word(word).tier in (Tier.UNKNOWN, Tier.ENGLISH, Tier.NAME)


def _is_misspelled(word: str) -> bool:
    nonstandard = load_lexicon().nonstandard
    return bool(find_slip(word)) or any(base in nonstandard for base, _clitic in strip_clitics(word))


def _finding(rule: Rule, passage: Passage, token: Token, suggestions: tuple[Suggestion, ...]) -> Finding:
    likely = [each for each in suggestions if each.score >= suggestions[0].score - _BEHIND]
    words = tuple(match_case(token.text, each.word, is_title=passage.is_headline) for each in likely)
    return Finding(rule, passage.place(token.start, token.end), {"found": token.text, "use": words[0]}, (), words)
