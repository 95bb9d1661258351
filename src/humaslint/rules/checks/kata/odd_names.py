"""A name met seldom, one letter away from one that the release has again and again: Komimfo beside Kominfo."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.name_words import NOT_NAMES
from humaslint.indonesian.people.spelling_variants import is_clipped, is_one_letter_off
from humaslint.indonesian.release import Release, TokenPlace, share_sentence
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.indonesian.words.word_kin import by_slip_keys, is_doubled, slip_keys
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent
from humaslint.rules.findings import finding_at

_SHORTEST = 5
"""Letters of a name; shorter ones are too often other names."""
_LONG = 6
"""Letters from which on another letter in a name makes no other one."""
_TWICE, _OFTEN = 2, 3
"""How often the usual spelling stands in the release at the least: where letters are swapped or doubled, and else."""
_ALWAYS = 4
"""How often it stands there where a slip that is sure needs no company."""
_SELDOM = 3
"""How often a misspelled name stands there at the most."""
_MANY = 5
"""How many times as often the usual spelling stands there where another stands more than once."""
_STRANGE = frozenset((Tier.UNKNOWN, Tier.WEB))
"""Words that no list explains."""
_NAMES = _STRANGE | {Tier.ATTESTED, Tier.NAME}
"""Words that may be a name."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each unknown capitalised word that stands once, in the company of a usual name.

    Company is the same word in front of both: `Dinas Komimfo`, `Dinas Kominfo`; letters that only follow it make
    another form, and a name behind it another person. Beside a name met again and again, letters that are swapped or
    doubled tell enough, also where they stand there two or three times.
    """
    counts = release.word_counts
    company: Mapping[str, Counter[str]] | None = None
    for word, name in _pairs(release):
        spots = release.capital_words[word]
        if len(spots) > 1 and share_sentence(spots, release.capital_words[name]):
            continue
        is_often = counts[name] >= (_ALWAYS if len(spots) == 1 else _MANY * len(spots))
        is_known = is_often and _is_sure(word, name) and not _has_other_surname(spots, release.capital_words[name])
        if is_known is (len(spots) > 1):
            company = company or _company(release)
            before = company[name]
            is_known = not _has_other_given(spots, before) if is_known else _is_in_company(spots[0], before)
        if is_known:
            yield from _findings(rule, spots, name, counts[name])


def _pairs(release: Release) -> Iterator[tuple[str, str]]:
    """Yield each rare word that nobody knows with the first usual name of which it is a slip."""
    odd = [word for word in _rare(release) if len(word) >= _SHORTEST and word.isalpha()]
    odd = [word for word in odd if analyse_word(word).tier in _STRANGE]
    near = by_slip_keys(_usual(release) if odd else ())
    for word in odd if near else ():
        alike = sorted({each for key in slip_keys(word) for each in near.get(key, ())})
        name = next((each for each in alike if _is_slip_of(word, each, release.word_counts[each])), "")
        if name:
            yield word, name


def _rare(release: Release) -> Sequence[str]:
    """Return the words that stand there once, and if another does so again and again, those that do two or three times.

    They always have a capital.
    """
    counts, spots = release.word_counts, release.capital_words
    often = max(map(len, spots.values()), default=0)
    most = min(_SELDOM, often // _MANY) if often >= _TWICE * _MANY else 1
    return [word for word, found in spots.items() if len(found) == counts[word] <= most]


def _findings(rule: Rule, spots: Sequence[TokenPlace], name: str, number: int) -> Iterator[Finding]:
    for passage, index in spots:
        token = passage.tokens[index]
        if passage.kind in rule.scope and not is_silent(rule, passage, token.start, token.end):
            use = _cased(token.text, name)
            place, times = (passage, token.start, token.end), str(len(spots))
            yield finding_at(rule, *place, use=use, times=times, number=str(number), suggestions=(use,))


def _is_in_company(spot: TokenPlace, company: Counter[str]) -> bool:
    """Say whether the same word stands in front of the name and of the word, and no name behind the word."""
    ((passage, number),) = _numbered([spot])
    before = _word_before(passage, number)
    return bool(before) and before in company and not _has_own_surname(passage, number)


def _has_other_given(spots: Sequence[TokenPlace], company: Counter[str]) -> bool:
    """Say whether a name that stands before the usual one nowhere stands before the word: `Rani Rahmawatti`."""
    for passage, number in _numbered(spots):
        before = _word_before(passage, number)
        given = passage.words[number - 1]
        if not before or not given.text.istitle() or before in NOT_NAMES or before in company:
            continue
        if analyse_word(before).tier in _NAMES or not passage.opens_sentence(given.start):
            return True
    return False


def _usual(release: Release) -> Sequence[str]:
    """Return the names that stand there more than once: no word that the text has in small letters as well."""
    counts, small = release.word_counts, release.small_words
    often = [
        word for word in release.capital_words if counts[word] >= _TWICE and word not in small and word not in NOT_NAMES
    ]
    return [word for word in often if len(word) >= _SHORTEST and word.isalpha()]


def _is_slip_of(word: str, name: str, number: int) -> bool:
    """Say whether a word is a name, met so many times, but for one letter inside or two that are swapped.

    A letter behind a name, or a vowel it lacks, is a suffix.
    """
    if is_clipped(word, name):
        return len(word) < len(name) and number >= _OFTEN
    if word.startswith(name) or name.startswith(word) or not is_one_letter_off(word, name):
        return False
    is_shifted = sorted(word) == sorted(name) or is_doubled(word, name)
    is_long = min(len(word), len(name)) >= _LONG and number >= _OFTEN
    return (is_shifted and len(name) >= _SHORTEST) or (is_long and analyse_word(name).tier in _NAMES | {Tier.STANDARD})


def _is_sure(word: str, name: str) -> bool:
    """Say whether two letters of the name are swapped, or one is typed twice or once in place of twice."""
    return sorted(word) == sorted(name) or is_doubled(word, name) or is_doubled(name, word)


def _company(release: Release) -> Mapping[str, Counter[str]]:
    """Return the words that stand before each usual name, in lower case, with how often each does."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    wanted = frozenset(_usual(release))
    for passage in release.passages:
        for number, token in enumerate(passage.words):
            if token.lower in wanted:
                found[token.lower][_word_before(passage, number)] += 1
    return found


def _word_before(passage: Passage, number: int) -> str:
    """Return the word right before another, in lower case; empty if anything but a space parts them."""
    if number == 0:
        return ""
    before, token = passage.words[number - 1], passage.words[number]
    return before.lower if passage.adjoin(before, token) else ""


def _has_own_surname(passage: Passage, number: int) -> bool:
    """Say whether a word that may be a name follows the word with nothing but a space between."""
    if number + 1 == len(passage.words):
        return False
    token, after = passage.words[number : number + 2]
    return passage.adjoin(token, after) and after.text.istitle() and analyse_word(after.lower).tier in _NAMES


def _has_other_surname(spots: Sequence[TokenPlace], usual: Sequence[TokenPlace]) -> bool:
    """Say whether a word has a name behind it that the usual one never has: `Jeffri Manoppo` beside `Jefri Palwira`."""
    own = {passage.words[number + 1].lower for passage, number in _numbered(spots) if _has_own_surname(passage, number)}
    behind = {each.lower for passage, number in _numbered(usual) for each in passage.words[number + 1 : number + 2]}
    return bool(own) and own.isdisjoint(behind)


def _numbered(spots: Sequence[TokenPlace]) -> Iterator[tuple[Passage, int]]:
    for passage, index in spots:
        yield passage, passage.number_of(passage.tokens[index])


def _cased(text: str, name: str) -> str:
    return name.upper() if text.isupper() else name.capitalize()
