"""Spaces between quotation marks and what they enclose: `“ Kami siap ”`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import POINTERS, SMALL_IN_TITLES
from humaslint.indonesian.speech import attribution_after, closes_before
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import replaced

_INCHES = re.compile(r"(?<![\d.,:])\d{1,2} ?\Z")
"""A figure whose unit is a quotation mark: `layar 14 "`."""
_WITHIN = re.compile(r"[“„‟\"] (?P<words>[^“”„‟\".!?,;:]{1,40})(?: [“„‟\"] |”)")
_GOES_ON = re.compile("[“„‟] [a-z]")
_NEW_SENTENCE = re.compile("[.!?] “ [A-Z]")
_LONGEST_NAMED = 5
"""Words of a name or motto in quotation marks."""
OUTSIDE = SMALL_IN_TITLES | POINTERS
"""Words that never belong to the quotation before them: `“Desa Bersih”dan`."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each space that stands between a quotation mark and what it encloses."""
    for passage in passages_of(rule, release):
        yield from _in_passage(rule, passage)


def _in_passage(rule: Rule, passage: Passage) -> Iterator[Finding]:
    """Yield a finding at each space between a quotation mark and what it encloses.

    A mark with a letter on its outer side may be paired wrongly: it counts only before a verb of saying.
    """
    text = passage.text
    for quotation in passage.quotations:
        start, end = quotation.start, quotation.end
        content = text[start + 1 : end - 1]
        if not quotation.is_closed or not content.strip() or (content[0] == " " and _opens_none(text, start)):
            continue
        first = start + 1 + len(content) - len(content.lstrip())
        last = end - 1 - len(content) + len(content.rstrip())
        is_joined = text[start - 1 : start].isalnum()
        is_glued = is_joined or text[end : end + 1].isalnum()
        if is_glued and not attribution_after(text, end):
            continue
        if first > start + 1 and not is_joined:
            yield replaced(rule, passage, start, first, _opening(text[start]))
        if last == end - 1:
            continue
        if is_glued:
            yield replaced(rule, passage, last, end, f"{_closing(text[end - 1])} ")
        elif _may_open(text, end - 1, is_long=len(content.split()) > _LONGEST_NAMED):
            return  # it may open a quotation within: `“ Kami siap di “ gas “ oleh camat. “`
        elif not _holds_markup(passage, last, end):
            yield replaced(rule, passage, last, end, _closing(text[end - 1]))


def _opens_none(text: str, start: int) -> bool:
    """Say whether a mark before a space closes a quotation, or stands for inches."""
    is_quote = text[start] == '"'
    return closes_before(text, start) or (is_quote and _INCHES.search(text, max(0, start - 3), start) is not None)


def _may_open(text: str, at: int, *, is_long: bool) -> bool:
    """Say whether a mark that is taken to close looks as if it opened, with a space and no mark before it.

    It goes on in small letters behind a quotation that is long for a name, or one word or a name follows between marks;
    or the mark is one that opens, and stands before a new sentence.
    """
    is_loose = text[at - 1 : at] == " " and text[at - 2 : at - 1].isalnum() and not attribution_after(text, at + 1)
    within = _WITHIN.match(text, at)
    words = within["words"].split() if within else []
    is_name = len(words) == 1 or (bool(words) and not any(word[0].islower() for word in words))
    is_within = is_name and OUTSIDE.isdisjoint(words)
    may_be_within = is_loose and (is_within or (is_long and _GOES_ON.match(text, at) is not None))
    return may_be_within or _NEW_SENTENCE.match(text, at - 2) is not None


def _opening(mark: str) -> str:
    """Return the mark that opens."""
    return "“" if mark == "”" else mark


def _closing(mark: str) -> str:
    """Return the mark that closes: without the space inside, one turned the wrong way would open."""
    return "”" if mark in "“„‟" else mark


def _holds_markup(passage: Passage, start: int, end: int) -> bool:
    """Say whether markup that the reader does not see stands between the space and the mark."""
    left, right = passage.block.to_source(start, end)
    return right - left > end - start
