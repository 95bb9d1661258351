"""The core: a document and a ruleset in, sorted diagnostics out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from humaslint.engine.certainty import is_certain
from humaslint.engine.locate import locate
from humaslint.engine.suppress import suppress
from humaslint.engine.told_once import told_once
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Advise, Release
from humaslint.indonesian.stretches import NOWHERE, Stretches
from humaslint.indonesian.words.morphology import is_among
from humaslint.model.diagnostic import Diagnostic, Edit, Finding
from humaslint.model.document import Document
from humaslint.model.errors import HumaslintError
from humaslint.model.house import House
from humaslint.model.lazy import kept
from humaslint.rules.quotations import as_quoted
from humaslint.rules.ruleset import Ruleset

_WORD = re.compile(r"\w+")


class Outcome(NamedTuple):
    """What the rules have to say about a document, in the order of its text, and why some were left out."""

    diagnostics: tuple[Diagnostic, ...]
    left_out: tuple[HumaslintError, ...] = ()

    def whole(self) -> tuple[Diagnostic, ...]:
        """Return the diagnostics. Raises the first error where a rule was left out."""
        if self.left_out:
            raise self.left_out[0]
        return self.diagnostics


def lint(
    document: Document, ruleset: Ruleset, house: House | None = None, advise: Advise | None = None
) -> tuple[Diagnostic, ...]:
    """Return what the rules have to say about the document, in the order of its text.

    `advise` asks another tool about the release, for the rule that passes its remarks on.
    Findings that cut into code or an address are dropped here, once for all rules, and so is what the house accepts.
    Never raises on any document; a pattern that takes too long raises HumaslintError.
    """
    release = Release(document, house, ruleset.literals.spot, advise)
    try:
        return lint_releases([release], ruleset)[0].whole()
    finally:
        release.forget()


def lint_releases(releases: Sequence[Release], ruleset: Ruleset) -> list[Outcome]:
    """Return the same for several releases, less what rules would say that take too long: they are left out.

    A few together take a quarter less time than one after another. Their analysis is still there for others to use.
    """
    outcomes = zip(releases, ruleset.find(releases), strict=True)
    return [Outcome(_diagnostics(release, ruleset, found), left_out) for release, (found, left_out) in outcomes]


def _diagnostics(release: Release, ruleset: Ruleset, findings: Iterable[Finding]) -> tuple[Diagnostic, ...]:
    document = release.document
    found = {(finding.rule.id, finding.place): finding for finding in findings if _counts(release, finding)}
    located = [locate(document, _within_bounds(release, finding)) for finding in found.values()]
    diagnostics, unused = suppress(document, ruleset, located)
    diagnostics.extend(locate(document, finding) for finding in unused)
    return tuple(sorted(told_once(diagnostics), key=lambda each: (each.start, each.end, each.rule.id)))


def _counts(release: Release, finding: Finding) -> bool:
    block, start, end = finding.place
    if block is None:
        return True
    passage = release.passages[block]
    if finding.rule.reads_addresses:
        if any(mark.kind == "code" and mark.start < end and start < mark.end for mark in passage.block.marks):
            return False
    elif not finding.rule.is_sensitive and _is_cut(passage, start, end):
        return False
    if is_among(release.house.words, passage.text[start:end]) or _is_unseen(passage, finding):
        return False
    if not release.house.names:
        return True
    near = _accepted(passage).touching(start - 1, end + 1)
    return not any(left <= start and end <= right for left, right in near)


def _is_unseen(passage: Passage, finding: Finding) -> bool:
    """Whether a finding is about capitals in letters that are all shown as capitals, however they were typed."""
    _, start, end = finding.place
    if not passage.is_marked("capitals", start, end):
        return False
    is_on_case = finding.edits and all(
        passage.text[edit.start : edit.end].lower() == edit.text.lower() for edit in finding.edits
    )
    return bool(is_on_case) or finding.rule.is_on_capitals


def _is_cut(passage: Passage, start: int, end: int) -> bool:
    """Whether `start:end` touches a protected stretch without holding it whole among other words."""
    return passage.is_protected(start, end) and any(
        not (start <= left and right <= end and right - left < end - start)
        for left, right in passage.protected.touching(start, end)
    )


def _within_bounds(release: Release, finding: Finding) -> Finding:
    """Take the fix from a finding that would change code, an address or the words of a quotation.

    The punctuation of a quotation may be mended. A fix that may change a name or a term is no safe one.
    """
    block = finding.place.block
    if block is None:
        return finding
    passage = release.passages[block]
    finding = as_quoted(finding, passage)
    if not finding.edits:
        return finding
    if any(_is_out_of_bounds(passage, edit) for edit in finding.edits):
        return finding._replace(is_fixable=False)
    # what somebody said gets its capitals and commas, but never without being asked
    is_spoken = "cited" in finding.rule.skip and any(passage.is_quoted(start, end) for start, end, _ in finding.edits)
    is_sure = finding.rule.fix != "safe" or all(is_certain(passage, edit) for edit in finding.edits)
    return finding._replace(is_safe=False) if is_spoken or not is_sure else finding


def _is_out_of_bounds(passage: Passage, edit: Edit) -> bool:
    start, end, text = edit
    if passage.is_protected(start, end):
        return True
    is_quoted = passage.is_quoted(start, end) or _doubtful(passage).touch(start, end)
    return is_quoted and _words(passage.text[start:end]) != _words(text)


@kept
def _doubtful(passage: Passage) -> Stretches:
    """Return the quotations of a block in which a mark that closes one is missing."""
    if all(each.is_closed for each in passage.quotations):
        return NOWHERE
    return Stretches((each.start, each.end) for each in passage.quotations)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


@kept
def _accepted(passage: Passage) -> Stretches:
    """Return the stretches of a block in which an accepted name stands."""
    return Stretches(place for name in passage.release.house.names for place in _places_of(name, passage.text))


def _places_of(name: str, text: str) -> Iterator[tuple[int, int]]:
    start = text.find(name)
    while start >= 0:
        yield start, start + len(name)
        start = text.find(name, start + 1)
