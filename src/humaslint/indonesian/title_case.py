"""Capitals in titles: which words of one have a capital in Title Case, and which are surely no names."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.roles import PARTICLES
from humaslint.indonesian.small_words import SMALL_IN_TITLES
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.morphology import analyse
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.indonesian.words.word_kin import stems
from humaslint.model.lazy import kept

LINKS = frozenset(
    """
    apabila bahwa daripada jika ketika maupun melalui mengenai meskipun sedangkan sehingga sejak supaya tanpa tetapi
    walaupun
    """.split()
)
"""Prepositions and conjunctions that have no capital within a title (EYD V I.F.21), besides `SMALL_IN_TITLES`."""

_EITHER = frozenset(
    """
    adapun akan akibat alias antar antara asal atas bak bawah bersama beserta berkat bila buat cum dekat
    demikian depan dong gara gegara guna ihwal jelang kalau kan kaum kecuali kemudian kok laksana lalu lantas
    lewat luar maka malah manakala masing menjelang menuju menurut meski namun nan oleh padahal para pasal pasca
    per perihal pra pun saat sambil samping sampai sana sang seakan seandainya secara sebab sebagaimana sebelum
    seolah seperti sekitar selagi selain selama selaku semenjak sementara sepanjang seputar seraya serupa sesama
    sesuai sesudah setelah seusai si sih sini situ soal sungguhpun tapi tatkala tengah terkait toh umat usai
    versus via walau wahai yaitu yakni
    """.split()
)
"""Words that some take for function words and others not, or that are function words in one sense only."""

_FUNCTION_WORDS = LINKS | SMALL_IN_TITLES | _EITHER
_NO_CONTENT = _FUNCTION_WORDS | PARTICLES

SHORTEST = 3
"""How many letters a word has at the least that is judged."""


def is_content(token: Token) -> bool:
    """Say whether the token is a common word that has a capital in Title Case, foreign words aside."""
    first, hyphen, second = token.lower.partition("-")
    if hyphen and first != second:
        return False
    if len(first) < SHORTEST or not first.isalpha() or first in _NO_CONTENT:
        return False
    tier = analyse_word(first).tier
    return tier is Tier.STANDARD or (tier <= Tier.DERIVED and first not in load_lexicon().english)


def is_function_word(token: Token) -> bool:
    """Say whether the token is a preposition, a conjunction, or a word that some take for one."""
    return token.lower in _FUNCTION_WORDS


@kept
def is_titled(passage: Passage) -> bool:
    """Say whether a passage without a stop is a title: all its words but function words have capitals."""
    is_open = passage.text.rstrip()[-1:].isalnum()
    return is_open and all(not token.text[0].islower() or is_function_word(token) for token in passage.words)


def is_half_capital(token: Token) -> bool:
    """Say whether the token is a whole reduplication with one capital only: `Anak-anak`."""
    first, hyphen, second = token.text.partition("-")
    return bool(hyphen) and len(first) >= SHORTEST and first == second.capitalize() and second.islower()


def is_capitalised(token: Token) -> bool:
    """Say whether the first letter of the word is its only capital."""
    return token.text[:1].isupper() and token.text[1:].islower()


def is_voiced(word: str) -> bool:
    """Say whether the lower-case word is a verb with me- or di-, by the stem that the dictionary has."""
    lexicon = load_lexicon()
    return word.startswith(("me", "di")) and any(
        each.affixes.prefix in ("me", "di") for each in analyse(word, lexicon.is_stem)
    )


def common_words(passage: Passage) -> Iterator[Token]:
    """Yield the capitalised words within a title that are no names.

    They are verbs, or the text of the release has them, or words of their stem, in small letters and never has them
    with a capital within a sentence.
    """
    release = passage.release
    for token in capital_words(passage):
        is_unnamed = token.text not in release.capitalised
        if is_unnamed and (is_voiced(token.lower) or stems(token.lower) & release.small_stems):
            yield token


def capital_words(passage: Passage) -> list[Token]:
    """Return the common words within a title that have a capital, those of names among them."""
    return [token for token in inner_words(passage) if is_capitalised(token) and is_content(token)]


def inner_words(passage: Passage) -> Iterator[Token]:
    """Yield the words of a title but the first, those that begin a sentence or stand behind a mark that ends one."""
    text = passage.text
    starts = {sentence.start for sentence in passage.sentences}
    for token in passage.words[1:]:
        before = text[: token.start].rstrip(" \"'“”‘’([*")
        if token.start not in starts and before[-1:] not in ":;?!.…–—-|/•":
            yield token
