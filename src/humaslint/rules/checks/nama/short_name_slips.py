"""A rare word one slip away from an acronym or region that the release has again and again: Komimfo among Kominfo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from humaslint.indonesian.government.acronyms import find_expansions
from humaslint.indonesian.government.gazetteer import acronyms
from humaslint.indonesian.government.institution_names import spoken_names
from humaslint.indonesian.government.regions import region_words
from humaslint.indonesian.people.name_words import NOT_NAMES
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.roles import COMMON_PARTS, office_forms
from humaslint.indonesian.people.spelling_variants import is_one_letter_off
from humaslint.indonesian.release import Release, TokenPlace, share_sentence, token_at
from humaslint.indonesian.tokens import TokenKind
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.word_kin import by_slip_keys, slip_keys
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.findings import report

_SHORTEST = 5
_LONGEST = 30
_OFTEN = 2
"""How often a name stands in a release by which a rare word is measured."""
_NAMERS = (PLACE_HEADS - {"kabupaten", "kota"}) | frozenset(
    """
    festival lomba pekan pesta pentas parade karnaval turnamen piala liga program gerakan forum asosiasi himpunan ikatan
    perhimpunan tim grup band merek kapal aplikasi tari lagu film buku
    """.split()
)
"""Words, in lower case, that a name of its own follows, which may look like that of a region."""
_DISTRICTS = frozenset(
    """
    banggae bangil bantan belitang bolano bualemo bulango bulukumpa kadiri katapang kutawaringin lemong manuju paciran
    penrang ponrang sabbang sampung
    """.split()
)
"""Real districts and old names, in lower case, one slip away from a regency: `Bulukumpa` lies in Bulukumba."""
_TIMES = 2
"""So many times as often as the rare word."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such word that no list explains."""
    spots = release.capital_words
    listed = {word: spots[word] for word in _listed().intersection(spots)}
    frequent = {word: found for word, found in listed.items() if len(found) >= _OFTEN and _is_long(found)}
    shapes = {(word[0], len(word) + more) for word in frequent for more in (-1, 0, 1)}
    alike = [word for word in spots if (word[0], len(word)) in shapes]
    odd = [word for word in alike if _is_odd(release, word) and _is_long(spots[word])]
    keys = by_slip_keys(frequent) if odd else {}
    for word in odd:
        found = spots[word]
        for right in sorted({each for key in slip_keys(word) for each in keys.get(key, ())} - {word}):
            if len(frequent[right]) >= _TIMES * len(found) and _is_meant(word, found, right, frequent[right]):
                yield from _findings(rule, found, frequent[right])
                break


def _is_long(places: Sequence[TokenPlace]) -> bool:
    """Say whether the word that stands there is of letters alone, and of enough of them."""
    text = token_at(places[0]).text
    return _SHORTEST <= len(text) <= _LONGEST and text.isalpha()


def _is_odd(release: Release, word: str) -> bool:
    """Say whether the word is in no list, and stands nowhere in small letters."""
    lexicon = load_lexicon()
    is_listed = word in _listed() or word in COMMON_PARTS or word in NOT_NAMES or word in _DISTRICTS
    is_word = lexicon.is_standard(word) or word in lexicon.english
    return not (is_listed or is_word or word in release.small_words)


@cache
def _listed() -> frozenset[str]:
    """Return the acronyms, short names of institutions and offices, and the words of regions, in lower case."""
    short = frozenset(words[0] for words in spoken_names() if len(words) == 1)
    return region_words() | short | acronyms().keys() | office_forms().keys()


def _is_meant(word: str, found: Sequence[TokenPlace], right: str, usual: Sequence[TokenPlace]) -> bool:
    """Say whether the rare word must be the frequent one: a slip away, and no sentence has both.

    The place of a dateline stands before a sentence that may well have its right form: `WONOGRI – Kabupaten Wonogiri`.
    """
    return _is_apart(word, right) and (all(map(_opens_lead, found)) or not share_sentence(found, usual))


def _opens_lead(spot: TokenPlace) -> bool:
    """Say whether a word all in capitals opens the lead, as the place of a dateline does."""
    return spot[0].kind == "lead" and spot[1] == 0 and token_at(spot).text.isupper()


def _is_apart(word: str, right: str) -> bool:
    """Say whether the words differ by one slip inside: none in the first letter, and not by an affix at the end.

    In the shortest words another letter makes another word.
    """
    short, long = sorted((word, right), key=len)
    if short[0] != long[0] or long.startswith(short):
        return False
    return not len(short) == len(long) == _SHORTEST and is_one_letter_off(short, long)


def _before(spot: TokenPlace) -> str:
    """Return the word with a capital right before the place, "" if there is none."""
    passage, index = spot
    before = passage.tokens[index - 1] if index else None
    return before.text if before and before.kind is TokenKind.WORD and before.text[0].isupper() else ""


def _is_of_other(head: str, heads: set[str]) -> bool:
    """Say whether the word that stands before the rare name makes a longer name of its own: `Festival Toraya`."""
    return head.lower() in _NAMERS and head not in heads


def _findings(rule: Rule, found: Sequence[TokenPlace], usual: Sequence[TokenPlace]) -> Iterator[Finding]:
    passage, index = next((spot for spot in usual if not token_at(spot).text.isupper()), usual[0])
    model = passage.tokens[index]
    related = (passage.place(model.start, model.end),)
    heads = {_before(spot) for spot in usual}
    for passage, index in found:
        token = passage.tokens[index]
        is_given = any(each.form_start == token.start for each in find_expansions(passage))
        if is_given or _is_of_other(_before((passage, index)), heads):
            continue
        use = model.text.upper() if token.text.isupper() else model.text
        place, count = (passage, token.start, token.end), str(len(usual))
        yield from report(rule, *place, use=use, number=count, suggestions=(use,), related=related)
