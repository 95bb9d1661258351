"""What stands around a word that may be a slip: marks that cut it off, words of a dialect or another language."""

from __future__ import annotations

import re

from humaslint.indonesian.government.regions import is_short_for_region
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import VILLAGES
from humaslint.indonesian.speech import REPORTING_VERBS
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.joined_words import has_small
from humaslint.indonesian.words.lexicon import ZIPF, load_lexicon
from humaslint.indonesian.words.morphology import strip_clitics
from humaslint.indonesian.words.regional import REGIONAL, is_regional
from humaslint.indonesian.words.slips import find_slip
from humaslint.indonesian.words.suggestions import Suggestion
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.lazy import kept, remembered

_BEFORE = "\"'“‘«([{–—/"
_AFTER = "\"'”’»)]}–—/,.;:!?…"
"""What may stand right beside a word."""

_APOSTROPHES = ("'", "’", "‘")
"""Behind a letter each of these joins what follows to it: *Ma'aruf*."""

_OPENING = re.compile(r"‘|(?<![^\s(])'")
"""A mark that opens what an apostrophe may close: without one it ends a word of a region, *rambu tuka'*."""

_SHORTEST = 3
"""How many letters a word has at the least that the lexicon can tell about."""

_NEAR, _FAR, _MANY = 2, 12, 4
"""How many words on either side are looked at, and how many strange ones among the further show a foreign passage: in
languages akin to ours each word for itself looks like a slip, but not all of them do."""

_SPEECH = 6
"""How many words on either side of a quoted one show by a single word that the speaker does not speak Indonesian."""

_LONG_NAME = 7
"""How long a quoted word is at the least that is taken for a slip though it is part of a name somewhere."""

_GENUS = re.compile(r"[a-z]{3,}(?:[iu]s|um|ys|yx|ops|ella)")
_SPECIES = re.compile(r"(?!me|di|ber|ter|pe)[a-z]{2,}(?:i|ae|[aiu]s|um|a)")
"""How the two words of the names of many species end."""

_BINOMIAL = re.compile(r"(?: [a-z-]+){0,2} \((?P<genus>[A-Z][a-z]{2,}) (?P<species>[A-Za-z][a-z]{2,})(?: [a-z]+)?\)")
"""A species by its name in Latin, behind the one it has here: `elang brontok (Nisaetus cirrhatus)`."""

_NATIONAL = re.compile("(?:me|di).*(?:kan|i)|[pk]e.*an(?:nya)?|.*(?:asi|isi|itas)(?:nya)?")
_LONG_FORM = 9
"""Affixes, and the endings of loanwords, that a quoted word of so many letters has in no language but Indonesian,
whatever stands beside it."""

_CHANNELS = frozenset(
    """media akun laman aplikasi situs kanal portal platform tagar grup radio majalah koran kabar instagram facebook
    tiktok youtube telegram whatsapp twitter x ig fb""".split()
)
"""Words behind which two words that are written as one are a name in small letters: `akun beritarandu`."""
_CHANNEL = 6
"""So many words behind them at the most."""
_VERBAL = ("me", "di", "ber")
"""How a verb begins, which is no part of such a name."""

_PLACE = re.compile(
    rf"(?:{'|'.join(sorted(map(str.capitalize, VILLAGES)))}|Pulau|Sungai|Gunung) ([A-Z][a-z]+)(?![A-Za-z])"
)
"""A place of one word or the first of several."""
_IN_BRACKETS = re.compile(r"\(([^()\s]+)\)")
"""One word alone in brackets, which may be short for those before it."""

_GLOSS = re.compile(r"\(((?:[^\W\d_]+ ){0,3}[^\W\d_]+)\)")
"""A word in brackets or up to four, which may say in another language what stands before them."""
_LONGEST_GLOSS = 60
"""Characters."""
_CREDIT = re.compile(r"(?<=[.!?”\"])\s*\((?:[^()\s]+\s?){1,3}\)\W*\Z")
"""A bracket of few words behind the last sentence of a block, which credits the writers: `(MC. Randu Kita/endah)`."""
_LONGEST_CREDIT = 40
"""Characters."""


def is_short_form(passage: Passage, token: Token) -> bool:
    """Say whether the word is one of a region, or of the words before its bracket: `Konkep`, `tiga ekspor (gratik)`.

    It is so in small letters too: `Musyawarah Nagari (Musnag)`, `peserta musnag`. So is the one that opens the text
    alone before a dash, the name of a place or of the paper, and one that credits the writers.
    """
    if token.start == 0 and passage.text[token.end : token.end + 2] in (" –", " —", " -"):
        return True
    named = token.text.capitalize()
    if not _in_brackets(passage.release).isdisjoint((token.text, named)):
        return True
    if token.text.islower() and named in _places(passage.release):
        return True
    if token.text != token.lower and is_short_for_region(token.lower):
        return True
    credit = _CREDIT.search(passage.text, max(0, len(passage.text) - _LONGEST_CREDIT))
    return credit is not None and credit.start() < token.start


@kept
def _in_brackets(release: Release) -> frozenset[str]:
    """Return the words that stand alone in brackets: `Musyawarah Nagari (Musnag)`."""
    return frozenset(_IN_BRACKETS.findall(release.text))


@kept
def _places(release: Release) -> frozenset[str]:
    """Return the words with which names of places begin, for a slip in small letters may be one: `Desa Kampit`."""
    return frozenset(_PLACE.findall(release.text))


def may_be_account(passage: Passage, number: int, best: Suggestion) -> bool:
    """Say whether the word may be what a paper or an account is called, which is two words written as one."""
    if best.edit != "joined" or has_small(best.word) or best.word.partition(" ")[2].startswith(_VERBAL):
        return False
    return any(each.lower in _CHANNELS for each in passage.words[max(0, number - _CHANNEL) : number])


def may_name_row(passage: Passage, token: Token, best: Suggestion) -> bool:
    """Say whether a word with a capital, alone in a cell, may be a name: it is a letter off a word without affixes."""
    is_alone = passage.kind == "cell" and len(passage.words) == 1 and token.text != token.lower
    return is_alone and best.edit in ("other", "missing") and load_lexicon().is_stem(best.word)


def may_be_dialect(passage: Passage, number: int) -> bool:
    """Say whether a quoted word may be one of the speaker's own language: by its form, or by the words around it."""
    word = passage.words[number].lower
    if len(word) >= _LONG_FORM and _NATIONAL.fullmatch(word):
        return False
    if _is_regional(word) or (len(word) < _LONG_NAME and analyse_word(word).tier is Tier.NAME):
        return True
    return is_among_dialect(passage, number, 1)


def is_among_dialect(passage: Passage, number: int, size: int) -> bool:
    """Say whether a word near the `size` quoted words from that number on is of the speaker's own language."""
    near = passage.words[max(0, number - _SPEECH) : number + size + _SPEECH]
    if any(word.lower in REGIONAL for word in near):
        return True
    return any(map(_is_of_dialect, _around(passage, number, _SPEECH, size)))


def _is_of_dialect(word: str) -> bool:
    return (
        word.isalpha() and analyse_word(word).tier is Tier.UNKNOWN and (not _is_misspelled(word) or _is_regional(word))
    )


def _is_regional(word: str) -> bool:
    """Say whether the word looks like a regional form of what it is likeliest to mean."""
    found = find_slip(word)
    return any(is_regional(word, each) for each in found if each.score >= found[0].score - ZIPF)


def ends_odd_name(passage: Passage, number: int) -> bool:
    """Say whether the word may end the name of a species or one in small letters: `Hemiscyllium galei`."""
    if not number:
        return False
    before, word = passage.words[number - 1 : number + 1]
    if before.text.isupper() or analyse_word(before.lower).tier is not Tier.UNKNOWN:
        return False
    if before.text.istitle():
        return bool(_GENUS.fullmatch(before.lower) and _SPECIES.fullmatch(word.text))
    is_given = number > 1 and word.text.islower() and passage.words[number - 2].text.istitle()
    return is_given and len(before.text) > _SHORTEST and not _is_misspelled(before.lower)


def names_species(passage: Passage, token: Token) -> bool:
    """Say whether the word is one of a species, whose name in Latin follows: `alap-alap besra (Accipiter virgatus)`."""
    latin = _BINOMIAL.match(passage.text, token.end)
    if latin is None:
        return False
    genus, species = latin["genus"].lower(), latin["species"]
    return bool(_SPECIES.fullmatch(species.lower())) and (species.islower() or bool(_GENUS.fullmatch(genus)))


def stands_alone(passage: Passage, start: int, end: int) -> bool:
    """Say whether no letter, mark-up or address touches the word: in `a,bila` or `P**enggunaan` it is cut."""
    before, after = passage.text[start - 1 : start], passage.text[end : end + 1]
    if before in _APOSTROPHES and passage.text[start - 2 : start - 1].isalpha():
        return False
    if after in _APOSTROPHES and not _OPENING.search(passage.text[:start]):
        return False
    return (not before.strip() or before in _BEFORE) and (not after.strip() or after in _AFTER)


def may_speak(passage: Passage, number: int) -> bool:
    """Say whether the word opens a sentence and a verb of saying follows, as names do: `Sapuan berharap`."""
    token, following = passage.words[number], passage.words[number + 1 : number + 2]
    is_first = passage.opens_sentence(token.start)
    return is_first and any(word.text in REPORTING_VERBS for word in following)


def is_in_foreign_words(passage: Passage, number: int, size: int = 1) -> bool:
    """Say whether the words around `size` words from that number on are unknown or English too.

    Two of the four beside them are, or many further off, or one is of a regional language. Those that look like slips
    as well do not count where there is no other, and no two that look regional.
    """
    near = passage.words[max(0, number - _NEAR) : number + size + _NEAR]
    if any(word.text in REGIONAL for word in near):
        return True
    around = list(filter(_is_strange, _around(passage, number, _FAR, size)))
    regional = sum(map(_is_regional, around))
    others = sum(not _is_misspelled(word) for word in around) + (regional if regional > 1 else 0)
    if others >= _MANY or (others and any(map(_is_of_nowhere, _around(passage, number, 1, size)))):
        return True
    return others > 0 and sum(map(_is_strange, _around(passage, number, _NEAR, size))) >= 2


def is_in_gloss(passage: Passage, token: Token) -> bool:
    """Say whether the word shares a short bracket with words that are all strange: `Dinas (Kundha kabudayaan)`.

    One with a capital alone is a short form: `Seksi Pendidikan Madrasah (Pendma)`.
    """
    for bracket in _GLOSS.finditer(passage.text, max(0, token.start - _LONGEST_GLOSS), token.end + _LONGEST_GLOSS):
        if bracket.start() < token.start and token.end < bracket.end():
            others = [word for word in bracket[1].lower().split() if word != token.lower]
            if not others:
                return token.text.istitle()
            return all(_is_strange(word) and not _is_misspelled(word) for word in others)
    return False


def _around(passage: Passage, number: int, reach: int, size: int) -> list[str]:
    """Return the words in small letters that the lexicon can tell of, up to `reach` before and behind `size` words."""
    words = passage.words
    around = (*words[max(0, number - reach) : number], *words[number + size : number + size + reach])
    return [word.text for word in around if word.lower == word.text and len(word.text) >= _SHORTEST]


def _is_of_nowhere(word: str) -> bool:
    return word.isalpha() and analyse_word(word).tier is Tier.UNKNOWN and not _is_misspelled(word)


@remembered(16384)
def _is_strange(word: str) -> bool:
    return word.isalpha() and analyse_word(word).tier in (Tier.UNKNOWN, Tier.ENGLISH, Tier.NAME)


def _is_misspelled(word: str) -> bool:
    nonstandard = load_lexicon().nonstandard
    return bool(find_slip(word)) or any(base in nonstandard for base, _clitic in strip_clitics(word))
