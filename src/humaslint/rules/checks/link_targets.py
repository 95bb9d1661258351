"""Addresses of links that nobody can open, and links whose words are one address and lead to another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.checks.link_addresses import is_broken, is_other
from humaslint.rules.checks.link_markup import target_of
from humaslint.rules.contexts import is_silent, passages_of

_LINKS = ("](", "<a", "<A")
"""With what a link is written."""


class Options(NamedTuple):
    """`find` says what is reported: an address that is `broken`, or an `other` one than the words of the link."""

    find: Literal["broken", "other"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such link: the address in the source, or the words that are another one."""
    assert isinstance(rule.parameters, Options)
    if not has_any(release.document.source.text, _LINKS):
        return
    for passage in passages_of(rule, release.passages):
        for mark in passage.block.marks:
            if mark.kind != "link" or is_silent(rule, passage, mark.start, mark.end):
                continue
            target = target_of(passage, mark)
            if target is None:
                continue
            found = passage.text[mark.start : mark.end]
            if rule.parameters.find == "broken":
                if is_broken(target.text):
                    yield Finding(rule, Place(None, target.start, target.end), {"found": target.text})
            elif is_other(found, target.text) and not is_broken(target.text):
                yield Finding(rule, Place(None, target.start, target.end), {"found": target.text, "text": found})
