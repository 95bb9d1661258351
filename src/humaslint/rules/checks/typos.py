"""Words that are nowhere to be found and are one slip away from a word that is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.acronym_slips import acronym_of_slip
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.joined_words import at_capitals, has_small
from humaslint.indonesian.letter_case import match_case
from humaslint.indonesian.lexicon import ZIPF
from humaslint.indonesian.morphology import is_among
from humaslint.indonesian.names import PLACE_HEADS
from humaslint.indonesian.parted_words import may_be_part
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.slips import find_slip
from humaslint.indonesian.suggestions import Suggestion
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import remembered
from humaslint.model.rule import Rule
from humaslint.rules.checks.capital_slips import is_capital_slip, may_be_loud_slip, opens_with_verb, slight_slip
from humaslint.rules.checks.likely_words import CLOSE, likeliest_first
from humaslint.rules.checks.office_slips import is_slip_of_kind
from humaslint.rules.checks.parted_words import find_glued, find_parted
from humaslint.rules.checks.word_surroundings import (
    ends_odd_name,
    is_in_foreign_words,
    is_short_form,
    may_be_account,
    may_be_dialect,
    may_name_row,
    may_speak,
    stands_alone,
)
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import finding_at

_DOUBTFUL, _PARTED, _GLUED, _ACRONYM = 1, 2, 4, 8
"""What a word may be: a slip, part of a word that a space parts, two words joined at a capital, one of the names that
are known."""

_STRONG = 60
"""From this score on a word of six letters or more is a typo even where it is repeated, quoted or capitalised."""

_PLAIN, _SHORTEST_SPOKEN = 130, 4
"""What the best suggestion scores at the least for a quoted word of fewer than six letters, and how many it has."""

_OFTEN = 3
_KINDS = frozenset(
    """
    kayu pohon bambu rotan ikan udang kerang burung buah daun bunga rumput ubi umbi jagung pisang mangga durian jeruk
    kerapu kakap lele nila patin gurami bandeng bawal cupang ayam itik bebek sapi kambing kerbau domba kuda padi cabai
    bawang tebu karet anggrek varietas galur
    kopi kue jajanan penganan sambal gulai sayur sate bubur ketan minuman kudapan motif corak kain tenun batik songket
    anyaman tikar keris parang golok tari tarian tembang kidung gamelan gendang suling permainan tradisi upacara ritual
    wayang lakon suku marga bahasa dialek aksara tukang perahu sampan jamu ramuan dinding dongan boru hula-hula
    kalung gelang manik manik-manik lilis
    nasi ketupat soto wedang talas bolu masakan makanan hidangan camilan kesenian prosesi hajatan
    bernama disebut dinamai dinamakan istilah
    menabuh menarikan memainkan menembangkan melantunkan menyajikan
    lurah camat kades desa dusun kelurahan kecamatan nagari gampong kampung
    """.split()
)
"""Words behind which the names of kinds, or of villages in small letters, stand that no list knows."""

_GREETINGS = ("assal", "asal", "warahm", "warohm", "wabarak", "wabarok", "bismill", "alhamd")
"""How words of an Arabic greeting or prayer begin, which everybody spells in a way of their own."""

_TRIPLED = re.compile(r"([a-hj-z])\1\1")
"""Three of one letter; numerals have three *i*."""
_PREFIXES = ("me", "di", "ber", "ter", "pe", "ke", "se")
"""With these a word behind the name of a place goes on in the sentence."""

_NOUNS = ("ke", "per")
"""With these a rare word at the head of a sentence is no name: *Perekonomi warga*."""

_NAMED = 3
"""How many suggestions that are nearly as likely as the best one the message names at the most."""
_BEHIND = 2.5 * ZIPF
"""How far behind the best one a suggestion is worth showing."""


class Options(NamedTuple):
    """`suggestions` is how many words are offered at the most."""

    suggestions: int = 5


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each word that must be a slip, with what may have been meant."""
    most = rule.options(Options).suggestions
    for passage in passages_of(rule, release.passages):
        words = passage.words
        looks = [(number, look) for number, look in enumerate(map(_looks, [token.text for token in words])) if look]
        if not looks:
            continue
        parted = dict(find_parted(rule, passage, _numbers(looks, _PARTED)))
        for number in _numbers(looks, _DOUBTFUL):
            token = words[number]
            if number not in parted and number - 1 not in parted and _is_word(passage, number):
                suggestions = find_slip(token.lower)
                if suggestions and _is_slip(rule, passage, number, suggestions[0]):
                    yield _finding(rule, passage, token, suggestions[:most])
        for first, whole in parted.items():
            use = match_case(words[first].text, whole.word, is_title=passage.is_headline)
            yield _finding_of(rule, passage, words[first].start, words[first + 1].end, use)
        for start, end, use in find_glued(rule, passage, _numbers(looks, _GLUED)):
            yield _finding_of(rule, passage, start, end, use)
        for number in _numbers(looks, _ACRONYM):
            token = words[number]
            if _is_acronym_meant(rule, passage, token):
                yield _finding_of(rule, passage, token.start, token.end, acronym_of_slip(token.text).capitalize())


def _numbers(looks: Sequence[tuple[int, int]], look: int) -> list[int]:
    return [number for number, looks_like in looks if looks_like & look]


@remembered(32768)
def _looks(text: str) -> int:
    """Return what a word as it is written may be, wherever it stands; 0 for nearly every word."""
    if acronym_of_slip(text):
        return _ACRONYM
    doubtful, parted, glued = _is_doubtful(text), may_be_part(text), at_capitals(text)
    return (_DOUBTFUL if doubtful else 0) | (_PARTED if parted else 0) | (_GLUED if glued else 0)


def _is_acronym_meant(rule: Rule, passage: Passage, token: Token) -> bool:
    """Say whether the slip of an acronym stands there but once, and is no word of another's."""
    release = passage.release
    if release.word_counts[token.lower] > 1 or is_among(release.house.words, token.lower):
        return False
    is_cut = not stands_alone(passage, token.start, token.end)
    return not (is_cut or is_silent(rule, passage, token.start, token.end, "name"))


def _is_doubtful(text: str) -> bool:
    """Say whether a word as it is written may be a slip, wherever it stands.

    What a name may have been meant to be is costly to tell: one that nothing explains is looked at where it stands.
    """
    lower = text.lower()
    if text == lower:
        return bool(find_slip(lower))
    if text[1:] != lower[1:]:
        return may_be_loud_slip(text)
    return analyse_word(lower).tier is Tier.UNKNOWN or slight_slip(text) is not None or is_slip_of_kind(lower)


def _is_word(passage: Passage, number: int) -> bool:
    """Say whether the word is one of the language, not a name, by how and where it stands."""
    token = passage.words[number]
    is_verb = slight_slip(token.text) is not None and opens_with_verb(passage, token)
    if token.text == token.lower or is_verb or is_capital_slip(passage, number):
        return True
    tier = analyse_word(token.lower).tier
    is_odd = tier is Tier.UNKNOWN or (tier is Tier.DERIVED and token.lower.startswith(_NOUNS))
    return is_odd and not token.text.isupper() and (_is_capital_by_place(passage, token) or _is_tripled(token))


def _is_slip(rule: Rule, passage: Passage, number: int, best: Suggestion) -> bool:
    """Say whether the word of that number is one that the writer did not mean, from where and how it stands."""
    token = passage.words[number]
    text, lower = token.text, token.lower
    is_strong = best.score >= _STRONG and len(lower) > 5
    is_no_name = text != lower and is_capital_slip(passage, number)
    is_sure = is_no_name or (text != lower and opens_with_verb(passage, token))
    if text != lower and not is_sure and not (is_strong and (best.edit != "joined" or has_small(best.word))):
        return False
    is_greeting = lower.startswith(_GREETINGS) and _is_greeting(lower)
    is_named_so = may_name_row(passage, token, best) or may_be_account(passage, number, best)
    if is_greeting or is_named_so or is_short_form(passage, token) or ends_odd_name(passage, number):
        return False
    but = "name" if is_no_name or (text != lower and _is_tripled(token)) else ""
    if not stands_alone(passage, token.start, token.end) or is_silent(rule, passage, token.start, token.end, but):
        return False
    is_spoken = passage.is_quoted(token.start, token.end) or _is_named_behind(passage, number)
    if is_spoken and not ((is_strong or _is_plain_even_spoken(lower, best)) and not may_be_dialect(passage, number)):
        return False
    is_named = _ends_place(passage, number) or (text != lower and may_speak(passage, number))
    if best.edit in ("extra", "other") and (is_named or text.capitalize() in passage.release.capitalised - {text}):
        return False
    if best.word == lower + "kan" and _goes_on(passage, number):
        return False
    is_usual = not is_strong and passage.release.word_counts[lower] >= _OFTEN
    return not (is_among(passage.release.house.words, lower) or is_usual or is_in_foreign_words(passage, number))


def _is_plain_even_spoken(word: str, best: Suggestion) -> bool:
    """Say whether a short word is so near to a very common one, and so unlike speech, that it is a slip in any mouth.

    Speech drops the *e* and the last letter (*stelah*, *tida*), but not the *n* of `utuk`.
    """
    if best.score < _PLAIN or len(word) < _SHORTEST_SPOKEN or word[-1] != best.word[-1] or word[0] != best.word[0]:
        return False
    return best.edit == "swapped" or (best.edit == "missing" and word.count("e") == best.word.count("e"))


def _is_greeting(lower: str) -> bool:
    """Say whether the word has one of the vowels doubled with which Arabic is written in our letters."""
    return has_any(lower, ("aa", "ii", "uu"))


def _ends_place(passage: Passage, number: int) -> bool:
    """Say whether the word, no verb, may be the last of a place that lacks its capital: `Desa Durin tonggal`."""
    if number < 2 or passage.words[number].lower.startswith(_PREFIXES):
        return False
    head, name = passage.words[number - 2 : number]
    return head.lower in PLACE_HEADS and head.text[0].isupper() and name.text.istitle()


def _goes_on(passage: Passage, number: int) -> bool:
    """Say whether the suffix -kan that a verb lacks stands at the next word: *menyebar luaskan*."""
    return any(word.lower.endswith("kan") for word in passage.words[number + 1 : number + 2])


def _is_named_behind(passage: Passage, number: int) -> bool:
    """Say whether the word, no verb, stands behind one of a kind of thing, which regions name: *kayu kure*."""
    word = passage.words[number].lower
    is_none = (word.startswith("me") and word.endswith("kan")) or _TRIPLED.search(word)
    return number > 0 and not is_none and passage.words[number - 1].lower in _KINDS


def _is_tripled(token: Token) -> bool:
    """Say whether a letter stands three times in a row, as in no name."""
    return _TRIPLED.search(token.lower) is not None


def _is_capital_by_place(passage: Passage, token: Token) -> bool:
    """Say whether a word has its capital because it begins a sentence or stands in a title, and is no name."""
    is_first = passage.is_headline or passage.sentence_at(token.start).start == token.start
    return is_first and token.text not in passage.release.capitalised


def _finding(rule: Rule, passage: Passage, token: Token, suggestions: tuple[Suggestion, ...]) -> Finding:
    suggestions = likeliest_first(passage, token.start, suggestions)
    likely = [each for each in suggestions if each.score >= suggestions[0].score - _BEHIND]
    words = tuple(match_case(token.text, each.word, is_title=passage.is_headline) for each in likely)
    near = words[: sum(each.score >= suggestions[0].score - CLOSE for each in likely[:_NAMED])]
    return finding_at(rule, passage, token.start, token.end, use="”, “".join(near), suggestions=words)


def _finding_of(rule: Rule, passage: Passage, start: int, end: int, use: str) -> Finding:
    found = passage.on_one_line(start, end)
    return finding_at(rule, passage, start, end, found=found, use=use, suggestions=(use,))
