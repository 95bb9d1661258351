"""Where a rule applies: the kinds of block in its scope, and the contexts in which it is silent."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from humaslint.indonesian.glosses import find_glosses
from humaslint.indonesian.government.regulations import is_in_title
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.introductions import is_said_by, says_after
from humaslint.indonesian.people.name_words import SURNAMES, TITLE_WORDS
from humaslint.indonesian.people.roles import OFFICES
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import PASSIVES
from humaslint.indonesian.stretches import Stretches
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.languages import find_runs
from humaslint.model.lazy import kept, kept_for
from humaslint.model.rule import Rule

GROUPS: dict[str, frozenset[str]] = {
    "prose": frozenset({"lead", "paragraph", "item", "blockquote", "footnote", "description"}),
    "headline": frozenset({"title", "heading"}),
    "photo": frozenset({"caption", "credit", "alt"}),
    "table": frozenset({"cell"}),
    "margin": frozenset({"date", "initials"}),
}
RUNNING = frozenset(("lead", "paragraph"))
"""Kinds of blocks of running text."""
BLOCK_KINDS: frozenset[str] = frozenset().union(*GROUPS.values())

_PREFIX = re.compile(r"\b(?:di|[bt]er|[mp]e(?:m|n|nge?|ny)?|ke|se|pro|anti|pre|post|self|co|re)-\Z", re.IGNORECASE)
_ACRONYM = re.compile(r"\b[A-Z]{2,6}-\Z")
_ARTICLE = re.compile(r"\b(?:A[ldnrstz]|Asy|Ash|El)-\Z")
"""The Arabic article before a name: `Al-Ma’mur`."""
_ARTICLE_LENGTH = 5
"""Letters to look into for it, with its hyphen and what stands before it."""
_PREFIX_LENGTH = 7
"""Letters before a word to look into for such a prefix: the longest, with its hyphen and what stands before it."""

_NAMING = re.compile(
    r"\b(?:istilah|kata(?: (?:peng)?hubung| sambung| depan| tugas| bantu| baku)?|konjungsi|preposisi|frasa|berarti"
    r"|bermakna|sebutan|bernama|bertajuk|berjudul|berlabel|dijuluki|(?:di|ber)sebut(?: sebagai)?"
    r"|dikenal (?:sebagai|dengan)|dinamakan|dinamai|diberi nama)\s\Z",
    re.IGNORECASE,
)
_NAMING_LENGTH = 24

_DROPPED = re.compile(r"\{|!\[|<(?!/?(?:b|i|em|strong|u|a|span|font|p|br|small|mark)\b)")
"""With what begins in the source what is no prose: a tag of words that stand in the prose is none of it."""

_OFFICIAL = {"ibukota": "daerah khusus ", "ummat": "partai "}
"""What stands, in lower case, before a word in the name that Jakarta had by law, and in that of a party."""

_DEGREE = re.compile(r",[ ]?[SM]\.[ ]?(?:[A-Z]\.|[A-Z][a-z]{1,3}\b)")
"""What stands behind a name: a degree."""
_CREDIT = re.compile(r"\((?:foto|ft|photo|dok)\b[^()]*\Z", re.IGNORECASE)
"""What stands before the name of who took a picture, which photographers write in small letters: `(foto: ridho)`."""
_TIMES = frozenset("bulan malam selama suci awal akhir menjelang jelang pertengahan sepanjang usai tahun".split())
"""Words, in lower case, behind which a month is one."""


def _is_linked(passage: Passage, start: int, end: int) -> bool:
    return passage.is_marked("link", start, end)


def _is_cited(passage: Passage, start: int, end: int) -> bool:
    """What stands between quotation marks, but is said by nobody: a title, a theme, a term."""
    return _unsaid(passage).touch(start, end)


@kept
def _unsaid(passage: Passage) -> Stretches:
    return Stretches((each.start, each.end) for each in passage.quotations if not each.is_speech)


def _is_in_run(passage: Passage, start: int, end: int) -> bool:
    """A run of English words that is no longer than what is found is not a title or motto that holds it."""
    return any(left <= start and end <= right and right - left > end - start for left, right in _foreign_runs(passage))


@kept
def _foreign_runs(passage: Passage) -> Sequence[tuple[int, int]]:
    return tuple(find_runs(passage.text, passage.tokens))


def _is_gloss(passage: Passage, start: int, end: int) -> bool:
    """What stands in a gloss, or has one behind it: `daring (online)`, `online (daring)`."""
    return any(
        (gloss.start < start and end < gloss.end) or (gloss.is_plain and gloss.after == end)
        for gloss in find_glosses(passage)
    )


def _is_affixed(passage: Passage, start: int, _end: int) -> bool:
    """What has a prefix before it, joined with a hyphen, or an acronym: `di-copy`, `pro-market`, `RP-Online`."""
    before = passage.text[max(0, start - _PREFIX_LENGTH) : start]
    is_named = passage.text[start].isupper() and _ACRONYM.search(before)
    return bool(is_named) or _PREFIX.search(before) is not None


def _is_mentioned(passage: Passage, start: int, _end: int) -> bool:
    """What is named as a word or a name: `istilah event`, `bertajuk Workshop`."""
    return _NAMING.search(passage.text[max(0, start - _NAMING_LENGTH) : start]) is not None


def _is_official(passage: Passage, start: int, end: int) -> bool:
    """What is part of a law's title, or of an official name that is spelled the old way: `Daerah Khusus Ibukota`."""
    before = _OFFICIAL.get(passage.lower[start:end])
    return (before is not None and passage.lower.endswith(before, 0, start)) or is_in_title(passage, start, end)


def _is_named(passage: Passage, start: int, end: int) -> bool:
    """What is a name of several words or a part of one, or a word that names somebody there.

    That is part of a name elsewhere (`Tentram Rahayu`, `jelas Tentram`), or a word for a feast: `kata Muharram`. A
    degree behind a word shows that it is a name, and the Arabic article before it: `Romadhon, S.Pd.`, `Al-Ma’mur`. So
    does the bracket of a photo credit: `(foto: ridho)`.
    """
    if passage.is_name(start, end) or (passage.kind in GROUPS["photo"] and _CREDIT.search(passage.text, 0, start)):
        return True
    text, word = passage.text, passage.text[start:end]
    is_joined = text[start - 1 : start] == "-" and _ARTICLE.search(text, max(0, start - _ARTICLE_LENGTH), start)
    if word[:1].isupper() and (is_joined or _DEGREE.match(text, end)):
        return True
    index = passage.index_around(start)
    if word in passage.release.lone_names and _is_person(passage.tokens, index):
        return True
    if word.lower() not in SURNAMES or word.lower() not in _persons(passage.release):
        return False
    last = passage.tokens[index - 1] if index else None
    return last is None or (last.kind is not TokenKind.NUMBER and last.lower not in _TIMES)


@kept
def _persons(release: Release) -> frozenset[str]:
    """Return the words for feasts that are a person's name somewhere in the release, in lower case."""
    spots = [spot for word in SURNAMES for spot in release.capital_words.get(word, ())]
    return frozenset(passage.tokens[at].lower for passage, at in spots if _is_person(passage.tokens, at))


def _is_person(tokens: list[Token], index: int) -> bool:
    """Say whether an office, a title or a passive verb of saying stands before the token, or such a verb beside it."""
    before = tokens[index - 1].lower if index else ""
    is_titled = before in OFFICES or before in TITLE_WORDS or before in PASSIVES
    return is_titled or is_said_by(tokens, index) or says_after(tokens, index)


def _is_cut_off(passage: Passage, start: int, end: int) -> bool:
    """What has something in it or beside it that is no prose, as a shortcode, a picture, a comment: `di {{ kota }}.`"""
    block = passage.block
    inside = block.segments[block.segment_at(start) + 1 : block.segment_at(end - 1) + 1] if end > start else ()
    return any(_is_dropped_at(passage, at) for at in (end, start, *(segment.start for segment in inside)))


def _is_dropped_at(passage: Passage, offset: int) -> bool:
    """Say whether the source has something that is no prose between the characters on both sides of the offset."""
    if not 0 < offset < len(passage.text):
        return False
    block, source = passage.block, passage.release.document.source.text
    left, right = block.to_source(offset - 1, offset)[1], block.to_source(offset, offset + 1)[0]
    return _DROPPED.search(source, left, right) is not None


def _is_in_block_quotation(passage: Passage, _start: int, _end: int) -> bool:
    return passage.kind == "blockquote"


_Test = Callable[[Passage, int, int], bool]
_IS_IN: dict[str, _Test] = {
    "emphasis": Passage.is_emphasised,
    "link": _is_linked,
    "affixed": _is_affixed,
    "mention": _is_mentioned,
    "quote": Passage.is_quoted,
    "cited": _is_cited,
    "blockquote": _is_in_block_quotation,
    "gloss": _is_gloss,
    "cut-off": _is_cut_off,
    "name": _is_named,
    "official": _is_official,
    "foreign": Passage.is_foreign,
    "foreign-run": _is_in_run,
}
"""How to tell of each context whether a stretch lies in it, what takes least time first."""
CONTEXTS: frozenset[str] = frozenset(_IS_IN) | {"foreign-half"}
"""Of a foreign half only the search for phrases can tell, which knows what the rule knows."""


def is_silent(rule: Rule, passage: Passage, start: int, end: int, but: str = "") -> bool:
    """Say whether `start:end` of the passage lies in a context that the rule skips, the context `but` aside."""
    return any(is_in(passage, start, end) for is_in in _tests(rule.skip, but))


@lru_cache(maxsize=1024)
def _tests(skip: frozenset[str], but: str) -> tuple[_Test, ...]:
    return tuple(is_in for context, is_in in _IS_IN.items() if context in skip and context != but)


def passages_of(rule: Rule, release: Release) -> Sequence[Passage]:
    """Return the passages in the rule's scope."""
    return _passages_in(release, rule.scope)


@kept_for
def _passages_in(release: Release, scope: frozenset[str]) -> Sequence[Passage]:
    """Return the passages in a scope, which many rules share."""
    return [passage for passage in release.passages if passage.kind in scope]
