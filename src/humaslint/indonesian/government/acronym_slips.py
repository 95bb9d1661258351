"""Acronyms and months with two letters swapped, or one lost or put in: `Forkopmida`, `Kapolesek`, `Setpember`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from humaslint.indonesian.government.gazetteer import acronyms, find_acronym
from humaslint.indonesian.government.regions import is_short_for_region, region_words
from humaslint.indonesian.people.roles import COMMON_PARTS, office_forms
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.lazy import remembered

_SWAPPED, _LOST = 6, 8
"""How many letters an acronym has at the least in which two are swapped, and in which one is lost or put in: there are
many short ones, and the shorter they are, the more have a like."""
_SPOKEN = frozenset(
    """
    bhabinkamtibmas bhayangkari babinsa dandim danrem kapolri kodim koramil polres polresta polsek polda satpol
    bawaslu basarnas bappenas kejari kejati pemkab pemkot pemprov sekda wabup wagub wapres kapolres kapolsek danramil
    posyandu puskesmas dekranasda forkopimda forkopimcam kominfo diskominfo
    """.split()
)
_MONTHS = frozenset("januari februari agustus september oktober november desember".split())
"""Months, which people are named by with a letter more: *Februarti*."""


@remembered(8192)
def acronym_of_slip(text: str) -> str:
    """Return the acronym, in lower case, of which a word with its capital is a slip; empty if it is none."""
    word = text.lower()
    if not text.istitle() or not word.isalpha() or len(word) < _SWAPPED or _is_known(word):
        return ""
    found = set(_near(word))
    return found.pop() if len(found) == 1 else ""


def _is_known(word: str) -> bool:
    lexicon = load_lexicon()
    is_word = lexicon.is_standard(word) or word in lexicon.names or word in COMMON_PARTS or lexicon.frequency(word) > 0
    return (
        is_word or word in _spoken() or word in region_words() or is_short_for_region(word) or bool(find_acronym(word))
    )


def _near(word: str) -> Iterator[str]:
    """Yield the acronyms with two letters swapped, the long ones with a letter more or less, but no doubled one.

    The first letter is never another.
    """
    for at in range(1, len(word) - 1):
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if swapped != word and swapped in _spoken():
            yield swapped
        shorter = word[:at] + word[at + 1 :]
        if word[at] not in (word[at - 1], word[at + 1]) and len(shorter) >= _LOST and shorter in _spoken() - _MONTHS:
            yield shorter
    if whole := _shortened().get(word):
        yield whole


@cache
def _spoken() -> frozenset[str]:
    """Return the acronyms that are spoken as words, in lower case."""
    listed = (name for name, each in acronyms().items() if each.form.istitle() and each.form.isalpha())
    forms = (form for form in office_forms() if form not in load_lexicon().nonstandard)
    return frozenset((*listed, *forms, *_SPOKEN, *_MONTHS))


@cache
def _shortened() -> Mapping[str, str]:
    """Return the long acronyms by what is left of them without one letter inside, where it has no like beside it."""
    found: dict[str, str] = {}
    for each in _spoken():
        for at in range(1, len(each) - 1 if len(each) >= _LOST else 0):
            if each[at] not in (each[at - 1], each[at + 1]):
                short = each[:at] + each[at + 1 :]
                found[short] = "" if short in found else each
    return found
