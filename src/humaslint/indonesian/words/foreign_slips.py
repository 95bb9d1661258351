"""English words that are often met in Indonesian copy, with one letter wrong: *wibsite*, *stakholder*, *doorprice*."""

from __future__ import annotations

from humaslint.indonesian.words.suggestions import Suggestion
from humaslint.model.lazy import remembered

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


@remembered(8192)
def find_foreign_slip(word: str) -> tuple[Suggestion, ...]:
    """Return the English words that a lower-case word in no list may have been meant to be: a letter apart, no more."""
    if len(word) < _SHORTEST or word in _BRITISH or word.removesuffix(_PLURAL) in _WORDS:
        return ()
    return tuple(Suggestion(meant, _MET, _COST, "spelling") for meant in sorted(_WORDS) if _is_near(word, meant))


def _is_near(word: str, meant: str) -> bool:
    """Say whether a letter is lost, doubled or more, two are swapped, or one stands for another that sounds alike."""
    if word[0] != meant[0] or abs(len(word) - len(meant)) > 1:
        return False
    at = next((at for at, (one, other) in enumerate(zip(word, meant, strict=False)) if one != other), None)
    if at is None:
        return len(word) != len(meant)
    if len(word) < len(meant):
        return word[at:] == meant[at + 1 :]
    if len(word) > len(meant):
        return word[at + 1 :] == meant[at:]
    if word[at + 2 :] == meant[at + 2 :] and word[at : at + 2] == meant[at : at + 2][::-1]:
        return True
    return word[at + 1 :] == meant[at + 1 :] and _sounds_alike(word[at], meant[at])


def _sounds_alike(one: str, other: str) -> bool:
    if one in _VOWELS and other in _VOWELS:
        return True
    return any(one in pair and other in pair for pair in _ALIKE)
