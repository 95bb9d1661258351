"""Slips in words that have a capital and are no names: `Untk itu`, `Bupti Konawe`, `Protokol Kesehtan`."""

from __future__ import annotations

import re

from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.government.regions import region_words
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.name_words import TITLE_WORDS
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.roles import COMMON_PARTS, office_forms
from humaslint.indonesian.tokens import Token, lower_before
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.suggestions import Suggestion
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.lazy import remembered
from humaslint.rules.checks.kata.likely_words import likeliest
from humaslint.rules.checks.kata.office_slips import is_of_office
from humaslint.rules.checks.kata.opening_words import OPENERS, following_word, is_term, opens_sentence
from humaslint.rules.house_names import is_in_own_name, may_name

_PLACES = PLACE_HEADS - {"museum", "galeri", "sentra", "pondok", "studio"}
"""Heads, in lower case, behind which a name stands rather than what such a place is for: `Museum Perjuangan`."""
_HEADS = frozenset(
    """
    anggota asisten badan bupati camat danramil desa dewan dinas direktur dirjen gubernur jaksa kabag kabid kadis kantor
    kapolda kapolres kapolsek kecamatan kelurahan kepala ketua komandan kota lurah menteri pemkab pemkot pemprov polres
    polsek presiden rektor sekda sekretaris tim wakil wali bidang bagian seksi kabupaten provinsi
    """.split()
)
"""Words, in lower case, before the names of regions and bodies."""
_LONG = 7
"""Letters of a word that no name is near where it is known nowhere and a common one is meant."""
_ABSTRACT = re.compile(r"(?:pe|ke|per)\w{5,}an|\w{5,}(?:asi|itas)|lingkungan|bimbingan|kunjungan")
"""Nouns, in lower case, that are made of others and that no place is named by."""
_SHORTEST_ABSTRACT, _OFTEN_ABSTRACT = 8, 110
"""Letters of an abstract noun that is meant amid names, and how often it or any other is met."""
_VERY_OFTEN = 125
"""How often a word is met of which one with a letter for another is a slip, whatever stands beside it."""
_OFTEN_TERM = 130
"""How often a word is met that is meant between two others of a term."""
_UNEXPLAINED = frozenset((Tier.UNKNOWN, Tier.WEB, Tier.DERIVED, Tier.POSSIBLE))
"""Words that no list has; some of them may be made of standard ones."""
_COUNTRY = "indonesia"
_SLIGHT = 0.6
"""What a slip costs at the most (see `Suggestion.cost`): a letter lost or doubled, or two letters swapped."""
_OTHER_LETTER = 0.8
"""What it costs to write a letter for another that is beside it or sounds alike."""
_SHORTEST_LOUD = 6
"""Letters of a word all in capitals; a shorter one may be an acronym."""


def is_capital_slip(passage: Passage, number: int) -> bool:
    """Say whether a capitalised word that may be a slip is no name, by what it means and by the words beside it."""
    if passage.words[number].text.isupper():
        return _is_loud_slip(passage, passage.words[number])
    is_known = is_of_office(passage, number) or _is_plain_slip(passage, number) or _is_right_elsewhere(passage, number)
    if is_known or _is_like_no_name(passage, number):
        best = likeliest(passage.words[number].lower)
        is_no_name = best is not None and not may_name(best.word)
        return is_no_name or not is_in_own_name(passage, passage.words[number].start)
    return _is_of_country(passage.words[number])


def may_be_loud_slip(text: str) -> bool:
    """Say whether a word all in capitals may be a slip, were it no name and no acronym: `PELAYANNAN`."""
    lower = text.lower()
    is_unknown = text.isupper() and len(text) >= _SHORTEST_LOUD and analyse_word(lower).tier is Tier.UNKNOWN
    return is_unknown and likeliest(lower) is not None


def _is_loud_slip(passage: Passage, token: Token) -> bool:
    """Say whether a text all in capitals has it, and the release the word that is meant, in small letters."""
    release = passage.release
    if not passage.is_upper or token.text.capitalize() in release.capitalised:
        return False
    best = likeliest(token.lower)
    return best is not None and best.word in release.small_words


def _is_right_elsewhere(passage: Passage, number: int) -> bool:
    """Say whether the release has what is meant before the same word: `Mahkmah Agung`, elsewhere `Mahkamah Agung`."""
    token, following = passage.words[number], following_word(passage, number)
    if following is None or not following.text.istitle() or analyse_word(token.lower).tier is not Tier.UNKNOWN:
        return False
    best = likeliest(token.lower)
    if best is None or best.word[0] != token.lower[0] or not load_lexicon().is_standard(best.word):
        return False
    release = passage.release
    return best.word in release.word_counts and f" {best.word} {following.lower}" in release.lower


def _is_of_country(token: Token) -> bool:
    """Say whether the word with a capital is nothing but a slip of our country's name: `Indinesia`."""
    is_near = token.text.istitle() and token.text.startswith(_COUNTRY[:3].capitalize()) and token.text[-1] == "a"
    best = likeliest(token.lower) if is_near else None
    return best is not None and best.word == _COUNTRY


def _is_plain_slip(passage: Passage, number: int) -> bool:
    """Say the same where the word begins a sentence, stands before a name, or is an abstract noun."""
    token = passage.words[number]
    best = slight_slip(token.text)
    if best is None or passage.release.word_counts[token.lower] > 1:
        return False
    return (
        opens_sentence(passage, number, best.word)
        or (best.word in _HEADS and _is_before_name(passage, number))
        or _is_abstract(passage, number, best)
        or _is_between_terms(passage, number, best)
    )


@remembered(8192)
def slight_slip(text: str) -> Suggestion | None:
    """Return what a word with its capital, in no list of names, is a slight slip of that leaves its last letter.

    A word that opens a sentence may have lost it: *Beberap warga*.
    """
    lower = text.lower()
    if not text.istitle() or lower in COMMON_PARTS or lower in load_lexicon().names:
        return None
    best = likeliest(lower) if analyse_word(lower).tier in _UNEXPLAINED else None
    if best is None or not _is_slight(lower, best):
        return None
    if not load_lexicon().is_standard(best.word) or best.word in COMMON_PARTS:
        return None
    return best if best.edit == "swapped" or best.word[-1] == lower[-1] or best.word in OPENERS else None


def _is_slight(word: str, best: Suggestion) -> bool:
    """Say whether a slip costs little; in what has the shape of an abstract noun, and no name has, it may cost more."""
    is_abstract = best.cost <= _OTHER_LETTER and _ABSTRACT.fullmatch(word) and _ABSTRACT.fullmatch(best.word)
    return best.cost <= _SLIGHT or bool(is_abstract)


def _is_before_name(passage: Passage, number: int) -> bool:
    """Say whether a region, a known acronym or an office stands behind the word: `Bupti Konawe`, `Wakli Gubernur`."""
    following = following_word(passage, number)
    if following is None or not following.text[0].isupper() or following.lower in COMMON_PARTS:
        return False
    lower = following.lower
    return find_acronym(lower) is not None or lower in region_words() or lower in office_forms() or lower in _HEADS


def _is_abstract(passage: Passage, number: int, best: Suggestion) -> bool:
    """Say whether the word is a slip of a long, common abstract noun, which no place is named by."""
    if len(best.word) < _SHORTEST_ABSTRACT or best.frequency < _OFTEN_ABSTRACT or not _ABSTRACT.fullmatch(best.word):
        return False
    before = lower_before(passage.words, number, 2)
    if best.cost > _SLIGHT and not _goes_with_abstract(before):
        return False
    return _PLACES.isdisjoint(before[-1:]) and best.word[0] == passage.words[number].lower[0]


def _goes_with_abstract(before: list[str]) -> bool:
    """Say whether the last words before are a head or another abstract noun, *dan* left out: *Dinas Pendidikan dan*."""
    words = before[:-1] if before[-1:] == ["dan"] else before
    return bool(words) and (words[-1] in _HEADS or _ABSTRACT.fullmatch(words[-1]) is not None)


def _is_between_terms(passage: Passage, number: int, best: Suggestion) -> bool:
    """Say whether a very common word is meant between two others with a capital: `Rumah Skait Jiwa`."""
    if not 0 < number < len(passage.words) - 1 or best.frequency < _OFTEN_TERM:
        return False
    before, word, after = passage.words[number - 1 : number + 2]
    if analyse_word(word.lower).tier is not Tier.UNKNOWN or before.lower in _PLACES - {"rumah"}:
        return False
    gaps = passage.text[before.end : word.start], passage.text[word.end : after.start]
    return gaps == (" ", " ") and is_term(before) and is_term(after)


def _is_like_no_name(passage: Passage, number: int) -> bool:
    """Say whether a long word, known nowhere and met once, is so near to a common one that no name is.

    It has lost a letter, has one twice, out of turn or, where it is still longer, another one. Beside a part of
    somebody's name, behind a title or the head of a place, and amid small letters it may be a name.
    """
    token = passage.words[number]
    best = _common_word(token.text)
    if best is None or passage.release.word_counts[token.lower] > 1 or may_be_lone_name(passage, number, best):
        return False
    beside = passage.words[max(0, number - 1) : number + 2]
    is_personal = best.word not in _HEADS and any(word.lower in COMMON_PARTS for word in beside)
    before = lower_before(passage.words, number, 1)
    return not is_personal and _PLACES.isdisjoint(before) and TITLE_WORDS.isdisjoint(before)


def may_be_lone_name(passage: Passage, number: int, best: Suggestion) -> bool:
    """Say whether the word alone has a capital where it stands, as names have: `dihadiri` *Parlindungan* `dan warga`.

    No name has two letters of a word in each other's place, and the first word of a sentence has a capital anyhow.
    """
    token, before = passage.words[number], passage.words[max(0, number - 1) : number]
    behind = passage.text[token.end : token.end + 2]
    if best.edit == "swapped" or not before or passage.opens_sentence(token.start):
        return False
    is_small_before = before[0].text.islower() or passage.opens_sentence(before[0].start)
    return is_small_before and not (behind[:1] == " " and behind[1:].isupper())


@remembered(8192)
def _common_word(text: str) -> Suggestion | None:
    """Return the common word of which a long one with a capital, known nowhere, must be a slip."""
    lower = text.lower()
    if not text.istitle() or len(text) < _LONG or analyse_word(lower).tier is not Tier.UNKNOWN:
        return None
    best = slight_slip(text)
    if best is None and len(text) > _LONG and lower not in load_lexicon().names:
        best = likeliest(lower)
        if best is None or best.edit != "other" or best.word[0] != lower[0] or best.frequency < _VERY_OFTEN:
            return None
    return best if best and best.frequency >= _OFTEN_ABSTRACT else None
