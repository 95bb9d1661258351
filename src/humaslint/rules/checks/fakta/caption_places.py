"""The place of a caption or alt text against that of the sentence whose words it repeats: `Desa Waru`, `Desa Tala`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.numerals import TO_TEN
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.spelling_variants import is_one_letter_off
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import VILLAGES
from humaslint.indonesian.words.word_kin import is_one_slip
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.caption_sentences import SHOWN, repeated_by
from humaslint.rules.checks.told_places import NAMES
from humaslint.rules.contexts import RUNNING, passages_of
from humaslint.rules.findings import Spot, contrary

_PLACE = re.compile(
    r"\b(?P<kind>Desa|Kelurahan|Nagari|Gampong|Kampung|Dusun|Kecamatan|Distrik|Kabupaten|Lapangan|Aula|Gedung|Balai|Pasar"
    r"|Pantai|Taman|Hotel|Stadion|Puskesmas|Waduk|Bendungan|Pelabuhan|Dermaga|Terminal|Bandara|Stasiun|Danau|Sungai"
    rf"|Museum|Masjid|Jembatan)\s(?P<name>{NAMES})"
)
_KINDS = "desa|kelurahan|nagari|gampong|kampung|dusun|kecamatan|distrik|kabupaten|lapangan|pasar|pantai|lokasi"
_MANY = re.compile(
    rf"\b(?:{'|'.join(TO_TEN[1:])}|belas|puluh|puluhan|beberapa|sejumlah|seluruh|semua"
    rf"|setiap|tiap|berbagai|antar|\d+)\s(?:{_KINDS})\b|\b(?:{_KINDS})(?:-\w+|\slain(?:nya)?)\b"
)
"""What tells, in lower case, that it went on in more places than are named."""
_SHORTEST = 6
"""Letters of a name that may be a slip for one of two letters more or less alike."""
_ALIKE = 0.7
_REACH = 30
"""Characters in which the word before a place is looked for."""
_WORD_BEFORE = re.compile(r"\S+\s\Z")


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the one place of its kind in a caption, where the text has its name nowhere.

    The sentence that the caption repeats has one place of that kind too, or all of the text has one almost so called.
    """
    captions = [each for each in passages_of(rule, release) if _PLACE.search(each.text)]
    for caption in () if not captions or _MANY.search(release.lower) else captions:
        places = list(_PLACE.finditer(caption.text))
        for place in places:
            is_lone = [each["kind"] for each in places].count(place["kind"]) == 1
            if is_lone and not _is_told(release, place["name"]):
                other = _other(caption, place) or _like(caption, place)
                if other is not None:
                    yield from contrary(rule, Spot(caption, *place.span()), other)


def _is_told(release: Release, name: str) -> bool:
    """Say whether the text has a name, or its first word, anywhere but beside photos; of `Puskesmas Waru` all of it."""
    first = name.lower() if _PLACE.match(name) else name.split(maxsplit=1)[0].lower()
    return any(first in passage.text.lower() for passage in release.passages if passage.kind not in SHOWN)


def _other(caption: Passage, place: re.Match[str]) -> Spot | None:
    """Return the one place of that kind in the only sentence that repeats the caption, if its name is quite another.

    The same word stands before both: `kepada warga Desa Waru` is no place of what went on `di Desa Tala`.
    """
    sentences = repeated_by(caption)
    if len(sentences) != 1:
        return None
    passage, start, end = sentences[0]
    found = [each for each in _PLACE.finditer(passage.text, start, end) if each["kind"] == place["kind"]]
    if len(found) != 1 or found[0]["name"] in caption.text:
        return None
    is_spelling = is_one_slip(found[0]["name"].lower(), place["name"].lower())
    is_alike = _before(passage, found[0].start()) == _before(caption, place.start())
    return Spot(passage, *found[0].span()) if is_alike and not is_spelling else None


def _like(caption: Passage, place: re.Match[str]) -> Spot | None:
    """Return the first place of that kind in the text, where it has but one and the name is almost the caption's."""
    body = [each for each in caption.release.passages if each.kind in RUNNING]
    told = [(each, found) for each in body for found in _PLACE.finditer(each.text) if found["kind"] == place["kind"]]
    names = {found["name"] for _passage, found in told}
    is_like = is_one_letter_off if place["kind"].lower() in VILLAGES else _are_alike  # Desa Sukamaju, Desa Sukamulya
    if len(names) != 1 or not is_like(names.pop(), place["name"]):
        return None
    passage, found = told[0]
    return Spot(passage, *found.span())


def _are_alike(one: str, other: str) -> bool:
    """Say whether two names of one word are as long, give or take a letter, and have most letters in common."""
    if one[0] != other[0] or abs(len(one) - len(other)) > 1 or " " in one + other or len(one) < _SHORTEST:
        return False
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio() >= _ALIKE


def _before(passage: Passage, start: int) -> str:
    """Return the word before a place in lower case, nothing where it opens the passage."""
    before = _WORD_BEFORE.search(passage.text, max(0, start - _REACH), start)
    return before[0].lower() if before else ""
