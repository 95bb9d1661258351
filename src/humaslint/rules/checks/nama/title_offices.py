"""A title that names an office where the text names its deputy alone, or the reverse: `Bupati Lepas Kafilah`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.people.offices import offices_of
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule

_SEATS = {"bupati": "bupati", "gubernur": "gubernur", "wali": "wali ?kota"}
"""Offices that have one deputy, by their first word in lower case, as patterns."""
_SHORT = {"bupati": "wabup", "gubernur": "wagub", "wali": r"wawali\w*|wawalkot"}
"""How the deputy is called for short, as patterns."""
_OPENING = re.compile(
    r"(?:\A|, )(?P<office>(?P<deputy>wakil )?(?:bupati|gubernur|wali ?kota)|wabup|wagub|wawali(?:kota)?|wawalkot)\b"
)
"""The office that does in a title what the title tells, in lower case."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the office in the title that the text never names, where it names its counterpart."""
    titles = [passage for passage in release.passages if passage.kind == "title" and passage.kind in rule.scope]
    for passage in titles:
        for match in _OPENING.finditer(passage.lower):
            seat = next(each for each, form in _SEATS.items() if re.search(f"{form}|{_SHORT[each]}", match["office"]))
            body = "\n".join(other.lower for other in release.passages if other.kind != "title")
            is_deputy = not re.fullmatch(_SEATS[seat], match["office"])
            if not _names(body, seat, is_deputy=is_deputy) and _names(body, seat, is_deputy=not is_deputy):
                yield from _finding(rule, release, Place(passage.index, match.start("office"), match.end()), seat)


def _names(body: str, seat: str, *, is_deputy: bool) -> bool:
    """Say whether a text in lower case names the office, or its deputy."""
    if is_deputy:
        return re.search(rf"\bwakil {_SEATS[seat]}\b|\b(?:{_SHORT[seat]})\b", body) is not None
    return re.search(rf"(?<!wakil )\b{_SEATS[seat]}", body) is not None


def _finding(rule: Rule, release: Release, place: Place, seat: str) -> Iterator[Finding]:
    """Yield the finding, where the text says who holds the counterpart."""
    assert place.block is not None
    for mention, office in offices_of(release).items():
        passage = release.passages[mention.block]
        if seat in office.words and passage.kind != "title":
            start, end = passage.tokens[office.start].start, passage.tokens[office.end - 1].end
            found = release.passages[place.block].text[place.start : place.end]
            arguments = {"found": found, "other": passage.text[start:end], "name": " ".join(mention.parts)}
            yield Finding(rule, place, arguments, related=(passage.place(start, end),))
            return
