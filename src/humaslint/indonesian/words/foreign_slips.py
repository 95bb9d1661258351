"""English words that are often met in Indonesian copy, with one letter wrong: *wibsite*, *stakholder*, *doorprice*."""

from __future__ import annotations

from functools import cache

from humaslint.indonesian.people.spelling_variants import is_one_letter_off
from humaslint.indonesian.words.suggestions import Suggestion
from humaslint.indonesian.words.word_kin import by_slip_keys, slip_keys

_WORDS = frozenset(
    """
    advertising backdrop background backpacker barcode benchmarking blockchain branding briefing broadcast bullying
    business catering challenge charger coaching community corporate counseling creative crowdfunding cybersecurity
    dashboard database deadline delivery doorprize download entrepreneur entrepreneurs entrepreneurship exhibition
    fashion feedback flashdisk flyover fundraising gathering groundbreaking handphone hardware hashtag headset highlight
    homeschooling homestay influencer infrastructure internship keyboard landscape launching laundry leadership
    livestreaming lockdown marketing marketplace membership mentoring merchandise microphone networking
    notebook outbound outsourcing parenting partnership password playground podcast powerbank reshuffle roadmap roadshow
    scholarship screening showroom smartphone software speedboat sponsorship stakeholder stakeholders streaming sweeping
    talkshow timeline tourism trafficking training travelling trending upgrading upload volunteer website wedding
    workshop
    """.split()
)
"""Lower-case words, no Indonesian ones, that others are measured by."""

_SHORTEST = 7
"""How many letters the misspelled word has at the least: a shorter one has too many neighbours."""
_MET = 100
"""How often such a word counts as met (see `Lexicon.frequency`)."""
_COST = 0.7
"""What the slip counts as, in the measure of `Suggestion.cost`."""
_VOWELS = "aeiou"
_ALIKE = ("cz", "sz", "ck", "fv", "fp", "td", "bp", "gj", "mn", "gk")
"""Letters that are mistaken for each other by their sound; what Indonesian spelling makes of a word is no slip
(*influenser*, *laundri*)."""
_PLURAL = "s"
_BRITISH = frozenset({"counselling"})
"""Words of another English spelling, in lower case."""


def find_foreign_slip(word: str) -> tuple[Suggestion, ...]:
    """Return the English words that a lower-case word in no list may have been meant to be: a letter apart, no more."""
    if len(word) < _SHORTEST or word in _BRITISH or word.removesuffix(_PLURAL) in _WORDS:
        return ()
    keys = _by_keys()
    near = {meant for key in slip_keys(word) for meant in keys.get(key, ())}
    return tuple(Suggestion(meant, _MET, _COST, "spelling") for meant in sorted(near) if _is_slip_of(meant, word))


@cache
def _by_keys() -> dict[str, list[str]]:
    return by_slip_keys(_WORDS)


def _is_slip_of(meant: str, word: str) -> bool:
    """Say whether a letter is lost, doubled or more, two are swapped, or one stands for another that sounds alike."""
    changed = [pair for pair in zip(word, meant, strict=False) if pair[0] != pair[1]]
    is_other = len(word) == len(meant) and len(changed) == 1
    return is_one_letter_off(word, meant) and (not is_other or _sounds_alike(*changed[0]))


def _sounds_alike(one: str, other: str) -> bool:
    if one in _VOWELS and other in _VOWELS:
        return True
    return any(one in pair and other in pair for pair in _ALIKE)
