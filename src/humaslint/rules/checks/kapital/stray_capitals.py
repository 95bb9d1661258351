"""A common word with a capital inside a sentence that the same release writes in small letters elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from humaslint.indonesian.government.regions import COUNTRIES, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.roles import COMMON_PARTS, KINSHIP, ROLES
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import AND_OR, FUNCTION_WORDS, UP_TO
from humaslint.indonesian.speech import is_speech_verb, is_verb_of_saying
from humaslint.indonesian.time.date_forms import CALENDAR_NAMES
from humaslint.indonesian.title_case import is_titled
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.kapital.stray_terms import find_terms
from humaslint.rules.findings import mend

_SHORTEST = 4
"""Letters. Shorter words are too often acronyms or names."""
_LAW = re.compile(r"\bTahun \d{4} $")
_LAW_REACH = 12
"""Characters before the *tentang* of a law's title."""
_ORDINAL = re.compile(r"ke[- ]?\d")
"""Stands behind an event that is one of a row, and has a name: `Wisuda ke-72 Universitas Randu`."""
_MOST = 2
"""Capitals. A word that has more of them is a term that the release has defined."""
_JOINING = frozenset("dan di ke dari untuk bagi atas yang serta atau tanpa dalam pada dengan".split())
"""Words that stand in small letters inside a name: `Pemberdayaan Perempuan dan Keluarga`."""
_PROPER = CALENDAR_NAMES.union(
    """
    anda pemerintah pemda pemprov pemkab pemkot negara humas polri allah tuhan nabi rasul bumi desa kota
    kementerian dinas badan kantor komisi majelis dewan bank perseroan perusahaan universitas fakultas rektorat istana
    republik undang konstitusi proklamasi natal lebaran merdeka garuda kabinet senat mahkamah pancasila
    ramadan ramadhan syawal muharam islam kristen protestan katolik hindu buddha budha konghucu muslim
    pihak pemohon termohon penggugat tergugat pemberi penerima pencipta ciptaan lisensi
    perang aceh banjar batak biak dawan indonesia kajang lampung latin mandar mandarin melayu paser rejang sakai samin
    sasak sumba tengger merah putih
    """.split(),
    COUNTRIES - {"pantai"},
)
"""Words that a capital makes the name of one thing, of a people or a country (*kunci inggris*, *bahasa Inggris*), or a
term of a law or contract, in lower case."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each word or term whose capitals its neighbours and the rest of the release speak against."""
    found = list(_capitals(rule, release))
    counts = _counts(release, {form for _passage, word in found for form in (word.text, word.lower)})
    for passage, word in found:
        if 0 < counts[word.text] <= min(_MOST, counts[word.lower]):
            yield from mend(rule, passage, word.start, word.end, word.lower)
    for passage, start, end in find_terms(release, is_common):
        yield from mend(rule, passage, start, end, passage.text[start:end].lower(), but="name")


def _capitals(rule: Rule, release: Release) -> Iterator[tuple[Passage, Token]]:
    """Yield the common words with a capital between words in small letters that the text has in small letters too."""
    counts = release.word_counts
    for lower, places in release.capital_words.items():
        for passage, number in places if counts[lower] > len(places) else ():
            word = passage.tokens[number]
            if passage.kind not in rule.scope or not stands_between(passage, number):
                continue
            if is_common(word) and not is_titled(passage):
                yield passage, word


def _counts(release: Release, forms: Collection[str]) -> Counter[str]:
    """Return how often each form stands in the running text as a word, those at the head of a sentence not counted."""
    passages = [passage for passage in release.passages if forms and not passage.is_headline]
    return Counter(
        word.text
        for passage in passages
        for word in passage.words
        if word.text in forms and (word.text.islower() or not passage.opens_sentence(word.start))
    )


def is_common(word: Token) -> bool:
    """Say whether a word is of the dictionary and no office, region, name or name of one thing."""
    lower = word.lower
    if len(lower) < _SHORTEST or not word.text[1:].islower():
        return False
    if lower in _PROPER or lower in ROLES or lower in KINSHIP or lower in COMMON_PARTS:
        return False
    lexicon = load_lexicon()
    return lexicon.is_standard(lower) and lower not in lexicon.names and lower not in regions()


def is_listed(passage: Passage, number: int) -> bool:
    """Say whether a word stands behind *dan* or its like and a word in small letters, and so is no part of a name."""
    return number > 1 and passage.tokens[number - 1].lower in AND_OR and passage.tokens[number - 2].text.islower()


def stands_inside(passage: Passage, number: int) -> bool:
    """Say whether a word stands in running text, and not at the head of a sentence."""
    word = passage.tokens[number]
    return not passage.is_headline and not passage.opens_sentence(word.start)


def stands_between(passage: Passage, number: int) -> bool:
    """Say whether words in small letters touch the word, none of which joins it to a name or says who speaks."""
    text, tokens = passage.text, passage.tokens
    if not 0 < number < len(tokens) - 1:
        return False
    before, word, after = tokens[number - 1 : number + 2]
    if not (before.text.islower() and after.text.islower()):
        return False
    if not (passage.adjoin(before, word) and passage.adjoin(word, after)):
        return False
    if _ORDINAL.match(text, after.start):
        return False
    if before.lower == "tentang" and _LAW.search(text, max(0, before.start - _LAW_REACH), before.start):
        return False
    if is_speech_verb(before.lower) or is_verb_of_saying(after.lower):
        return False
    if word.lower + after.lower in regions():
        return False  # half of a region's name: `warga Tulang bawang`
    is_joined = before.lower in _JOINING and number > 1 and _ends_name(tokens, number - 2)
    return not is_joined and not _goes_on(tokens, number)


def _goes_on(tokens: Sequence[Token], number: int) -> bool:
    """Say whether the name of the word goes on behind the small one: `Dinas untuk Ibu`, `Kartu tanda Penduduk`."""
    if number + 2 >= len(tokens) or not tokens[number + 2].text[0].isupper():
        return False
    after = tokens[number + 1].lower
    is_noun = after not in FUNCTION_WORDS and after not in UP_TO
    return after in _JOINING or (is_noun and is_common(tokens[number + 2]))


def _ends_name(tokens: Sequence[Token], number: int) -> bool:
    """Say whether a word with a capital stands at the place, or before the comma of a list that stands there."""
    if tokens[number].text == "," and number > 0:
        number -= 1
    return tokens[number].text[0].isupper()
