"""An office taken up with *itu* that the release gives to nobody, beside one almost like it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.government.regions import formal_name, letters_of, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.roles import office_forms
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import COMMONEST
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import Spot, contrary

_ANY_ROLE = r"(?:Bupati|Gubernur|Wali\sKota|Camat|Lurah|Kapolres|Kepala|Sekretaris|Ketua|Direktur|Rektor)\b"
_ROLES = rf"(?:Wakil\s)?{_ANY_ROLE}"
_WORD = rf"(?!{_ROLES})[A-Z][\w'-]+"
_SEAT = rf"{_WORD}(?:,?\s(?:dan\s)?(?:{_WORD}|\({_WORD}\))){{0,8}}"
_OFFICE = re.compile(rf"(?<!\w)(?<![Mm]antan\s)(?<![Ee]ks\s)(?<![Bb]ekas\s)(?P<role>{_ROLES})\s(?P<seat>{_SEAT})")
_TAKEN_UP = re.compile(rf"{_ANY_ROLE}\s{_SEAT}\s(?:itu|tersebut)\b")
"""What a release with such an office has. It begins with what is soon found."""
_AGAIN = re.compile(r"\s(?:itu|tersebut)\b")
_WORDS = re.compile(r"\b(?!(?:dan|kabupaten|kota|provinsi)\b)[\w'-]+", re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?:\A|[.!?;,”–—]\s|\b(?:{COMMONEST}|tambah|terang|menurut|oleh|kepada)\s)\Z",
    re.IGNORECASE,
)
"""What stands before an office that is somebody, and not of a house or paper: `Kantor Bupati Randu itu`."""
_REACH = 12
_PAIR = 2
_MOST = 200
"""Offices; more of them are a list of who is who."""
_LONG = 6
"""Letters of a word that is no short form of another: `Capil`."""


class _Office(NamedTuple):
    """An office as written at the str offsets `start:end` of a passage: who holds it, of what."""

    passage: Passage
    start: int
    end: int
    role: str
    seat: tuple[str, ...]

    @property
    def is_again(self) -> bool:
        """Whether it takes up one told before."""
        text, start = self.passage.text, self.start
        is_person = _BEFORE.search(text, max(0, start - _REACH), start) is not None
        return is_person and _AGAIN.match(text, self.end) is not None


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such office, related to the only one told before that is of the same body or role."""
    if not _TAKEN_UP.search(release.text):
        return
    passages = passages_of(rule, release)
    offices = [each for passage in passages for each in _offices(passage)]
    if len(offices) > _MOST:
        return
    for at, office in enumerate(offices):
        if not office.is_again or any(_is_told(office, each) for each in offices if each is not office):
            continue
        near = {(each.role, each.seat[:size]): each for each in offices[:at] for size in [_near(office, each)] if size}
        if len(near) == 1 and not _is_told_otherwise(office, release):
            (_role, seat), other = next(iter(near.items()))
            yield from contrary(rule, Spot(*office[:3]), _spot(other, len(seat)))


def _spot(office: _Office, size: int) -> Spot:
    """Return where an office stands, with so many words of its seat."""
    words = [*_WORDS.finditer(office.passage.text, office.start + len(office.role), office.end)]
    return Spot(office.passage, office.start, words[size - 1].end())


def _offices(passage: Passage) -> Iterator[_Office]:
    for match in _OFFICE.finditer(passage.text):
        words = _WORDS.findall(match["seat"].lower())
        yield _Office(passage, *match.span(), " ".join(match["role"].split()), tuple(words))


def _is_told(office: _Office, other: _Office) -> bool:
    """Say whether another place may tell of the office: with the same role, of a body whose name begins alike."""
    size = min(len(office.seat), len(other.seat))
    return office.role == other.role and office.seat[:size] == other.seat[:size]


def _is_told_otherwise(office: _Office, release: Release) -> bool:
    """Say whether somebody may hold the office whose own is told in short or small letters: `Sekdis`, `bupatinya`.

    Of the head of a region that is so where the region is told of in any other way: `bupati dari Randu`.
    """
    role, size = office.role.lower(), _region_size(office.seat)
    if size:
        name = r"\s".join(map(re.escape, office.seat[:size]))
        return re.search(rf"(?<!{role}\s)\b{name}\b", release.lower) is not None
    head = office.seat[0]
    whole = [*role.split(), head]
    if any(form in release.word_counts and [*words[: len(whole)]] == whole for form, words in office_forms().items()):
        return True
    return re.search(rf"\b{role}(?:nya|\s(?i:{re.escape(head)}))\b", release.text) is not None


def _near(office: _Office, other: _Office) -> int:
    """Return how many words of another seat are that of the office by mistake, 0 where they are of something else.

    It is another role in the same body, the head of another region, or a body of which one word is another.
    """
    size = len(office.seat)
    if office.role != other.role:
        return size if size >= _PAIR and office.seat == other.seat[:size] else 0
    if _region_size(office.seat):
        there = _region_size(other.seat)
        return there if _region_name(office.seat) != _region_name(other.seat) else 0
    unlike = [pair for pair in zip(office.seat, other.seat, strict=False) if pair[0] != pair[1]]
    is_one = len(unlike) == 1 and _PAIR < size <= len(other.seat) and office.seat[0] == other.seat[0]
    return size if is_one and all(len(word) >= _LONG for word in unlike[0]) else 0


def _region_size(seat: Sequence[str]) -> int:
    """Return how many words the region has whose name begins a seat, 0 where none does."""
    return next((size for size in (3, 2, 1) if letters_of(" ".join(seat[:size])) in regions()), 0)


def _region_name(seat: Sequence[str]) -> str:
    """Return the formal name of the region that begins a seat, empty where none does."""
    return formal_name(regions().get(letters_of(" ".join(seat[: _region_size(seat)])), ""))
