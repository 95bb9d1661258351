"""Addresses of links that nobody can open, and links whose words are one address and lead to another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.document import Mark
from humaslint.model.rule import Rule
from humaslint.rules.checks.struktur.link_addresses import is_broken, is_other
from humaslint.rules.checks.struktur.link_tags import tag_before
from humaslint.rules.contexts import is_silent, passages_of


class Options(NamedTuple):
    """`find` says what is reported: an address that is `broken`, or an `other` one than the words of the link."""

    find: Literal["broken", "other"]


_AFTER = re.compile(r"[*_`]{0,3}\]\([ \t]{0,4}<?(?P<target>[^\s<>]{1,2000}?)(?:>?[ \t]{0,4}\)|[ \t]{1,4}[\"'(])")
"""What stands behind the words of a Markdown link; its target ends before the bracket that closes it."""
_HREF = re.compile(r"(?<![\w-])href\s?=\s?(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)


class Target(NamedTuple):
    """The address of a link, its entities decoded, and its str offsets in the source."""

    start: int
    end: int
    text: str


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such link: the address in the source, or the words that are another one."""
    find = rule.options(Options).find
    for passage in passages_of(rule, release):
        for mark in passage.block.marks:
            if mark.kind != "link" or is_silent(rule, passage, mark.start, mark.end):
                continue
            target = _target_of(passage, mark)
            if target is None:
                continue
            found = passage.text[mark.start : mark.end]
            if find == "broken":
                if is_broken(target.text):
                    yield Finding(rule, Place(None, target.start, target.end), {"found": target.text})
            elif is_other(found, target.text) and not is_broken(target.text):
                yield Finding(rule, Place(None, target.start, target.end), {"found": target.text, "text": found})


def _target_of(passage: Passage, mark: Mark) -> Target | None:
    """Return the address of a link in a passage, None where none is written beside its words."""
    source = passage.release.document.source.text
    start, end = passage.block.to_source(mark.start, mark.end)
    if match := _AFTER.match(source, end):
        first, last = match.span("target")
        return Target(first, _balanced(source, first, last), source[first : _balanced(source, first, last)])
    tag = tag_before(source, start)
    href = _HREF.search(source, *tag.span("rest")) if tag else None
    if tag is None or href is None or href.lastindex is None:
        return None
    first, last = href.span(href.lastindex)
    from html import unescape  # its table of entities takes a millisecond

    return Target(first, last, unescape(href[href.lastindex]))


def _balanced(source: str, start: int, end: int) -> int:
    """Return where a target ends whose brackets are closed: `/wiki/Randu_(kota)`."""
    while source.count("(", start, end) > source.count(")", start, end) and source[end : end + 1] == ")":
        end += 1
    return end
