"""A name set in capitals, which is no acronym: `Rani YULITEN`, `Bapak MIRZA`, `NEWIN, S.H.`."""

from __future__ import annotations

import re

from humaslint.indonesian.abbreviations import degree_form
from humaslint.indonesian.government.regions import region_words
from humaslint.indonesian.people.mentions import find_people
from humaslint.indonesian.people.name_words import TITLE_WORDS
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import is_speech_verb
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.lazy import kept

_SOUND = re.compile(
    "(?:(?:NG|NY|KH|SY|TH|DH|[BCDFGJKPT][LRWY]|ST|[B-DF-HJ-NP-TV-Z])?[AIUEO]+(?:NG|[B-DF-HJ-NP-TV-Z])?){2,}H?"
)
"""Capitals that can be said as a word."""
_SHORTEST = 4
_CAPITALS = re.compile(rf"\b[A-Z]{{{_SHORTEST},}}\b")
_HEADS = frozenset("bapak ibu pak bu saudara saudari sdr sdri camat lurah bupati gubernur wabup wagub".split())
"""Words, in lower case, behind which a name stands and never the acronym of an office."""
_SAYING = frozenset("mengatakan menuturkan mengungkapkan mengaku mengucapkan".split())
_BEFORE = re.compile(r"([^\W\d_]+)\.? \Z")
_OFFICE = re.compile(r"\b(?:Kepala|Kadis|Kabid|Ketua|Sekretaris|Direktur|Camat|Lurah|Bupati|Kapolres)\b[^,.;:()]*, \Z")
_BEHIND = re.compile(r"(,?) ([A-Za-z.]+)")
_REACH = 90
"""Characters before the capitals in which what brings in a person is looked for."""


def is_shouted_name(form: str, release: Release) -> bool:
    """Say whether a release has the capitals where a person's name stands: behind another name, before degrees."""
    if len(form) < _SHORTEST or not _SOUND.fullmatch(form):
        return False
    text = release.text
    return any(
        _heads_rest(text, end) or _is_named(release, text[max(0, start - _REACH) : start], text[end : end + 1])
        for start, end in _places_of_capitals(release).get(form, ())
    )


@kept
def _places_of_capitals(release: Release) -> dict[str, list[tuple[int, int]]]:
    """Return where each word of capitals alone stands in the text of a release."""
    places: dict[str, list[tuple[int, int]]] = {}
    for match in _CAPITALS.finditer(release.text):
        places.setdefault(match[0], []).append(match.span())
    return places


def _is_named(release: Release, before: str, mark: str) -> bool:
    """Say whether what stands before ends with a name, a title or a word that brings in a person."""
    match = _BEFORE.search(before)
    if match is None:
        return mark == "," and bool(_OFFICE.search(before))
    word, lower = match[1], match[1].lower()
    if lower in _HEADS or lower in TITLE_WORDS or (word.islower() and is_speech_verb(lower)):
        return True
    is_part = lower in COMMON_PARTS or (analyse_word(lower).tier >= Tier.NAME and lower not in region_words())
    return word.istitle() and (is_part or any(each.parts[-1] == word for each in find_people(release)))


def _heads_rest(text: str, end: int) -> bool:
    """Say whether degrees follow, or a verb with which people speak."""
    match = _BEHIND.match(text, end)
    if match is None:
        return False
    return degree_form(match[2]) is not None if match[1] else match[2] in _SAYING
