"""What a capitalised word by itself is to a person's name: part of it, an office, a title, an institution, a degree."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from humaslint.indonesian.abbreviations import TITLES, degree_form, degrees_before
from humaslint.indonesian.clauses.predicates import HEADLINE_VERBS
from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.plain_words import LOOKS_DERIVED, is_derived, is_noun
from humaslint.indonesian.people.roles import COMMON_PARTS, INSTITUTIONS, OFFICES, OPENERS
from humaslint.indonesian.sentences import STARTERS
from humaslint.indonesian.tokens import TokenKind


class Word:
    """What a capitalised word is to a name; plain numbers, as those of TokenKind are."""

    NAME: Final = 1
    OPENER: Final = 2
    TITLE: Final = 3
    OFFICE: Final = 4
    INSTITUTION: Final = 5
    ACRONYM: Final = 6
    DEGREE: Final = 7
    NONE: Final = 8


TITLE_WORDS = (TITLES | frozenset(form.rstrip(".").lower() for form in degrees_before())) - frozenset(
    "ar bd teuku".split()
)
"""Degrees, ranks and forms of address before a name, in lower case and without their last stop."""

CLASSES: dict[str, int] = {
    **dict.fromkeys(STARTERS | OPENERS, Word.OPENER),
    **dict.fromkeys(PLACE_HEADS | INSTITUTIONS, Word.INSTITUTION),
    **dict.fromkeys(TITLE_WORDS, Word.TITLE),
    **dict.fromkeys(OFFICES, Word.OFFICE),
}
"""What the words that lists hold are, by their lower-case form."""
NOT_NAMES = frozenset(CLASSES)
"""Capitalised words that are never part of a name, in lower case."""

_PREDICATES = HEADLINE_VERBS - COMMON_PARTS - {"sita", "gelar"}
PLAIN_DEGREES = frozenset("Ak Bc Ip Msi Mpd Spd Skom Ssos Mkes".split())
"""Degrees as they are written with small letters and no stop: `Rani Pertiwi` *Bc Ip*."""
SURNAMES = frozenset("hakim ramadhan ramadan muharram muharam rajab syawal safar sultan".split())
"""Words, in lower case, for offices and feasts that are last names as well."""
NOT_LAST_NAMES = NOT_NAMES - SURNAMES
_ARABIC = re.compile("(?:A[ldnrstz]|Asy|Ash|El|Nur)-[A-Z][a-z]{3,}")  # with the Arabic article: *Az-Zahra*
_MOST = 40
"""Characters of degrees run together."""


@lru_cache(maxsize=4096)
def classify(text: str, kind: int, is_shouted: bool) -> int:
    """Return what a capitalised word that no list holds is to a name; where all is in capitals, no acronym."""
    if kind is TokenKind.ABBREVIATION:
        if text in degrees_before():
            return Word.TITLE
        return Word.DEGREE if degree_form(text) or (len(text) <= _MOST and _are_degrees(text)) else Word.NAME
    if text in PLAIN_DEGREES:
        return Word.DEGREE
    if len(text) > 1 and not is_shouted and not text[1:].islower():
        if degree_form(text):
            return Word.DEGREE
        if text.isupper() or ("-" in text and not _ARABIC.fullmatch(text)):
            return Word.ACRONYM
    if text.lower() in _PREDICATES:
        return Word.OPENER
    if LOOKS_DERIVED.match(text) and is_derived(text.lower()):
        return Word.INSTITUTION if is_noun(text.lower()) else Word.OPENER
    acronym = find_acronym(text)
    return Word.ACRONYM if acronym and acronym.form == text else Word.NAME


def _are_degrees(text: str) -> bool:
    """Say whether an abbreviation is degrees run together: `S.Sos.M.Si`, `S.PdM.Pd`."""
    starts = (at for at in range(1, len(text)) if text[at].isupper() and degree_form(text[:at].rstrip(".")))
    return any(degree_form(text[at:]) or _are_degrees(text[at:]) for at in starts)
