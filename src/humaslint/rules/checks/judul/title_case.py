"""Capitals in titles and headings: the house's way, or else one way within a title."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from humaslint.indonesian.clauses.predicates import HEADLINE_VERBS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.roles import OFFICES
from humaslint.indonesian.release import Release
from humaslint.indonesian.title_case import (
    LINKS,
    capital_words,
    common_words,
    inner_words,
    is_capitalised,
    is_content,
    is_function_word,
    is_half_capital,
    is_titled,
    is_voiced,
)
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.verb_shapes import has_verb_prefix, is_order
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.house import TitleForm
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import finding_at

_ENOUGH = 2
_FOR_EACH = 3
"""How many capitalised common words show a title to be in Title Case: for one small word that is no verb, for each."""
_LONGEST = 24
"""Words. What is longer is a text that stands where a title should; a heading of one or two clauses is shorter."""
_SENTENCE = 2
"""How many show that a title is not in sentence case: a single one may be part of a name, unless it is its verb."""
_CLAUSE = 6
"""Words of a title behind an office that is a clause; names may have a verb too: *Kampus Mengajar*."""

_EXAMPLES: dict[TitleForm, str] = {"title": "Warga Menanam Pohon", "sentence": "Warga menanam pohon"}


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each title that mixes both ways or is not in the house's, from its first to its last slip."""
    form = release.house.style.title_case
    for title in passages_of(rule, release):
        if title.is_upper or not _is_title(title):
            continue
        if form == "sentence":
            yield from _lowered(rule, title)
        else:
            yield from _raised(rule, title, is_chosen=form == "title")


def _is_title(passage: Passage) -> bool:
    """Say whether the block reads as a title: not too long, and if a heading, no question and no statement."""
    is_title = passage.kind == "title" or passage.text.rstrip()[-1:] not in "?.:!"
    return is_title and len(passage.words) <= _LONGEST


def _raised(rule: Rule, title: Passage, *, is_chosen: bool) -> Iterator[Finding]:
    """The small words of a title in Title Case, and, where the house has chosen it, of every title.

    Of a reduplication alone the rule judul/ulang tells, which reads titles, not headings.
    """
    words = list(inner_words(title))
    small = _shown(rule, title, [word for word in words if word.text.islower() and is_content(word)])
    halves = [word for word in title.words if is_half_capital(word)]
    if not small and not is_chosen and (not halves or title.kind == "title"):
        return
    if not is_chosen and not _is_mixed(rule, title, small):
        return
    links = [word for word in words if is_chosen and word.lower in LINKS and is_capitalised(word)]
    links = _shown(rule, title, links)
    edits = [*(_case(word, _raise(word.text)) for word in small + halves), *(_case(word, word.lower) for word in links)]
    yield from _finding(rule, title, sorted(edits), "title")


def _is_mixed(rule: Rule, title: Passage, small: Sequence[Token]) -> bool:
    """Say whether a title is in Title Case but for a few words: a small verb behind a name is sentence case."""
    capitals = capital_words(title)
    is_slight = len(small) <= 1 and not any(is_voiced(word.lower) for word in small)
    is_noun = is_slight and bool(small) and not _is_predicate(small[0])
    if is_noun and len(capitals) >= _FOR_EACH and any(map(_is_predicate, capitals)):
        return True  # in sentence case a verb is small: `Pemkot Randu Resmikan taman Kota Waru`
    least = _ENOUGH if is_slight else _FOR_EACH * len(small)
    return len(capitals) >= least and len(_shown(rule, title, common_words(title))) >= least


def _is_predicate(word: Token) -> bool:
    """Say whether the word is a verb, or one as headlines cut it short: *Resmikan*, *Digelar*."""
    return word.lower in HEADLINE_VERBS or is_order(word.lower) or has_verb_prefix(word.lower)


def _shown(rule: Rule, title: Passage, words: Iterable[Token]) -> list[Token]:
    """Return the words that do not stand where the rule is silent."""
    return [word for word in words if not is_silent(rule, title, word.start, word.end)]


def _lowered(rule: Rule, title: Passage) -> Iterator[Finding]:
    """The capitals of a title in Title Case; a new title is proposed only where no word of it may be a name unseen."""
    common = _shown(rule, title, common_words(title))
    words = title.words
    is_clause = len(words) >= _CLAUSE and words[0].lower in OFFICES and is_titled(title)
    if len(common) >= _SENTENCE or (is_clause and any(is_voiced(word.lower) for word in common)):
        links = [word for word in inner_words(title) if is_capitalised(word) and is_function_word(word)]
        edits = sorted(_case(word, word.lower) for word in [*common, *links])
        yield from _finding(rule, title, edits, "sentence", is_sure=not _has_doubt(title, [*common, *links]))


def _has_doubt(title: Passage, common: Sequence[Token]) -> bool:
    """Say whether a capital remains of which the text does not show that it belongs to a name."""
    names, small = title.release.capitalised, title.release.small_words
    rest = [word for word in inner_words(title) if is_capitalised(word) and word not in common]
    return any(
        not title.is_name(word.start, word.end) and (word.text not in names or word.lower in small) for word in rest
    )


def _case(word: Token, text: str) -> Edit:
    return Edit(word.start, word.end, text)


def _raise(word: str) -> str:
    """Return the word with a capital, both halves of a reduplication too."""
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _finding(
    rule: Rule, title: Passage, edits: list[Edit], form: TitleForm, *, is_sure: bool = True
) -> Iterator[Finding]:
    """Report the stretch of a title from the first edit to the last; `{main}` is an example."""
    if not edits:
        return
    start, end = edits[0].start, edits[-1].end
    use, at = "", start
    for edit in edits:
        use += title.text[at : edit.start] + edit.text
        at = edit.end
    proposed, uses = (tuple(edits), (use,)) if is_sure else ((), ())
    yield finding_at(rule, title, start, end, main=_EXAMPLES[form], edits=proposed, suggestions=uses)
