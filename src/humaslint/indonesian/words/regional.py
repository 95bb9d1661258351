"""Words that differ from a standard one as those of a regional language or of casual speech do, not as slips do."""

from __future__ import annotations

from humaslint.indonesian.words.affixes import VOWELS
from humaslint.indonesian.words.suggestions import Suggestion

REGIONAL = frozenset(
    """
    katong kitorang torang ngana ngoni dorang kase pigi sudara bae basudara
    kulo panjenengan sampun nggih inggih mboten piye iki kuwi opo kabeh nek wis ora lha dhewe
    atuh euy nuhun kumaha ieu naon sareng henteu denai indak ambo apo jani niki mun nang gin hakun
    ulun pian ikam kada kadada kawa bubuhan horas mauliate hita hami ndang adong molo kareba tabe nakke
    kitong sonde sengko bula mator sakalangkong teurimong gaseh caknyo katek suksma becik mangkin yeh
    sa pu tra su dong mo mah gue elu kagak kaga ane ente doang banget
    """.split()
)
"""Common words of regional languages and of casual speech, in lower case: one of them shows that a speaker does not
speak the standard language. *Teh*, *seng*, *tiang*, *gua* and *beta* are left out: they are words of it too."""

_LAST = frozenset("aeiouhklnst")
"""Letters that regional languages put behind a word."""

_CLITIC = "nya"
_CLITIC_FORMS = ("na", "ne", "no", "nye", "nyo")
"""What regional languages have for -nya: *hargana*, *regane*, *katanye*."""

_VERB, _WORN_VERB = "ber", "be"
"""A prefix, and what casual speech makes of it before a consonant."""
_HEARD = frozenset([("e", "a"), ("i", "e"), ("e", "i"), ("o", "u"), ("u", "o")])
"""A vowel that is heard in speech, and the one that is written."""
_SUFFIX = "in"
"""The suffix of its verbs."""


def is_regional(word: str, meant: Suggestion) -> bool:
    """Say whether a lower-case word may well be a regional form of the word that a slip would have been meant to be.

    Such forms have another vowel or one more (*sanang*, *masuak*), another form of -nya, differ in the first letter
    or by one more at the end that is no doubled letter (*wangun*, *sawahe*), are only spelled by ear, or
    differ in two places.
    """
    other = meant.word
    if meant.edit not in ("other", "extra", "missing"):
        return meant.edit in ("spelling", "two")
    same = next((at for at, (left, right) in enumerate(zip(word, other, strict=False)) if left != right), -1)
    if same == 0 or _has_clitic(word, other):
        return True
    is_last = same in (-1, len(word) - 1)
    is_vowel = word[same] in VOWELS
    if meant.edit == "extra":
        return (is_last and word[-1] in _LAST and word[-1] != word[-2]) or (is_vowel and word[same] != word[same - 1])
    return meant.edit == "other" and is_vowel and other[same] in VOWELS


def is_worn(word: str, meant: str) -> bool:
    """Say whether a word in lower case is what casual speech makes of the word that is meant.

    An *h* before a vowel falls out (*ketauan*, *ilang*), and the *r* of *ber-* before a consonant (*becanda*); *-in*
    stands for *-kan* and *-i* (*ditanyain*), and one vowel for another that is near it (*kebeneran*, *kesihatan*).
    """
    unlike = [pair for pair in zip(word, meant, strict=False) if pair[0] != pair[1]] if len(word) == len(meant) else ()
    if len(unlike) == 1 and unlike[0] in _HEARD:
        return True
    if word.endswith(_SUFFIX) and meant in (word[:-1], word[: -len(_SUFFIX)] + "kan"):
        return True
    lacks_h = any(word == meant[:at] + meant[at + 1 :] for at in _dropped(meant))
    return lacks_h or (meant.startswith(_VERB) and word == _WORN_VERB + meant[len(_VERB) :] and word[2] not in VOWELS)


def _dropped(word: str) -> tuple[int, ...]:
    """Return where an *h* stands in the word before a vowel and behind none but a vowel."""
    return tuple(
        at
        for at in range(len(word) - 1)
        if word[at] == "h" and word[at + 1] in VOWELS and (at == 0 or word[at - 1] in VOWELS)
    )


def _has_clitic(word: str, other: str) -> bool:
    return other.endswith(_CLITIC) and any(word == other[: -len(_CLITIC)] + form for form in _CLITIC_FORMS)
