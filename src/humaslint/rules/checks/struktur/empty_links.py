"""Links that lead nowhere: `[jadwal loket]()`, `<a href="#">jadwal loket</a>`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.document import Mark
from humaslint.model.rule import Rule
from humaslint.rules.checks.struktur.link_tags import tag_before
from humaslint.rules.contexts import is_silent, passages_of

_AFTER = re.compile(r"[*_`]{0,3}\]\([ \t]{0,4}(?:#|<>)?[ \t]{0,4}\)")
"""What stands behind the words of a Markdown link without an address."""
_NO_ADDRESS = re.compile(r"(?<![\w-])href\s?=\s?(?:\"\s?#?\s?\"|'\s?#?\s?')", re.IGNORECASE)
_IS_BUTTON = re.compile(r"(?<![\w-])(?:on\w+|data-[\w-]+|role|class|id|aria-[\w-]+)\s?=", re.IGNORECASE)
"""Attributes by which a script may give a link its work."""
_EMPTY_IMAGE = re.compile(r"!\[[^\[\]\n]{0,300}\]\([ \t]{0,4}(?:<>)?[ \t]{0,4}\)")
"""A picture of Markdown without an address."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each link or picture without an address, its markup included.

    A link that a script may serve is let be.
    """
    source = release.document.source.text
    for image in release.document.images:
        markup = source[image.start : image.end]
        if _EMPTY_IMAGE.fullmatch(markup):
            yield Finding(rule, Place(None, image.start, image.end), {"found": markup})
    for passage in passages_of(rule, release):
        for mark in passage.block.marks:
            found = passage.text[mark.start : mark.end]
            if mark.kind != "link" or not found.strip() or is_silent(rule, passage, mark.start, mark.end):
                continue
            place = _empty_link(passage, mark)
            if place:
                yield Finding(rule, place, {"found": found})


def _is_menu_entry(passage: Passage, mark: Mark) -> bool:
    """Say whether the link is all that an item of a list holds, as in the menu of a site."""
    return passage.block.kind == "item" and not (passage.text[: mark.start] + passage.text[mark.end :]).strip()


def _empty_link(passage: Passage, mark: Mark) -> Place | None:
    """Return where in the source the link stands, None for one that has an address."""
    source = passage.release.document.source.text
    start, end = passage.block.to_source(mark.start, mark.end)
    after = _AFTER.match(source, end)
    if after:
        return Place(None, source.rfind("[", 0, start), after.end())
    if _is_menu_entry(passage, mark):
        return None
    tag = tag_before(source, start)
    if tag is None or not _NO_ADDRESS.search(tag["rest"]) or _IS_BUTTON.search(tag["rest"]):
        return None
    return Place(None, tag.start(), end)
