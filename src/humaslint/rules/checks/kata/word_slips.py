"""Whether a word that could be another's slip is one, from how and where it stands."""

from __future__ import annotations

import re

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.release import Release
from humaslint.indonesian.words.joined_words import has_small
from humaslint.indonesian.words.lexicon import ZIPF, load_lexicon
from humaslint.indonesian.words.morphology import is_among
from humaslint.indonesian.words.regional import is_worn
from humaslint.indonesian.words.slip_scores import is_long_slip
from humaslint.indonesian.words.suggestions import Suggestion
from humaslint.indonesian.words.verb_shapes import has_verb_prefix
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.checks.kata.capital_slips import is_capital_slip, may_be_lone_name
from humaslint.rules.checks.kata.opening_words import opens_with_verb
from humaslint.rules.checks.kata.word_surroundings import (
    ends_odd_name,
    is_in_foreign_words,
    is_in_gloss,
    is_short_form,
    may_be_account,
    may_be_dialect,
    may_name_row,
    may_speak,
    names_species,
    stands_alone,
)
from humaslint.rules.contexts import is_silent

_STRONG = 60
"""From this score on a word of six letters or more is a typo even where it is repeated, quoted or capitalised."""

_LONG = 6
"""Letters."""
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
    musik silat kuliner hajat lagu pertunjukan
    menabuh menarikan memainkan menembangkan melantunkan menyajikan
    lurah camat kades desa dusun kelurahan kecamatan nagari gampong kampung
    """.split()
)
"""Words behind which the names of kinds, or of villages in small letters, stand that no list knows."""

_GREETINGS = ("assal", "asal", "warahm", "warohm", "wabarak", "wabarok", "bismill", "alhamd")
"""How words of an Arabic greeting or prayer begin, which everybody spells in a way of their own."""

_ARABIC_VOWELS = ("aa", "ii", "uu")
"""One of these such a word has: vowels doubled as Arabic is written in our letters."""

_ENGLISH = frozenset("of and for the by from with".split())
"""Words of English behind which a word is of English too, also where all around have a capital."""

_TRIPLED = re.compile(r"([a-hj-z])\1\1")
"""Three of one letter; numerals have three *i*."""

_ITEM_ENDS = re.compile(r", (?:dan |serta )?| dan | serta ")
"""What parts the items of a row."""
_ROW, _LONGEST_ITEM = 10, 3
"""How many words such a row goes back, and how many an item of it has at the most."""

_COMMON = 6.5 * ZIPF
"""From this frequency on a word is one of the small ones, which no such name looks like."""

_EXPLAINING = ("sebutan", "sapaan", "panggilan", "istilah", "julukan", "sejenis", "semacam", "yang berarti")
_EXPLAINED = re.compile(rf"(?i)(\w++(?>(?:-\w++)*))[”\"*_]*[ ,—–(-]{{1,3}}(?:{'|'.join(_EXPLAINING)})\b")
"""A word of a region that a text explains: `para acil—sebutan bagi pedagang perempuan`."""

_PREFIXES = ("me", "di", "ber", "ter", "pe", "ke", "se")
"""With these a word behind the name of a place goes on in the sentence."""


def is_slip(rule: Rule, passage: Passage, number: int, best: Suggestion) -> bool:
    """Say whether the word of that number is one that the writer did not mean; `best` is what may have been meant."""
    token = passage.words[number]
    is_strong = len(token.lower) >= _LONG and (best.score >= _STRONG or is_long_slip(token.lower, best))
    if token.text != token.lower and not _may_have_capital(passage, number, best, is_strong=is_strong):
        return False
    if _is_of_its_own_kind(passage, number, best) or not _is_read(rule, passage, number):
        return False
    is_spoken = passage.is_quoted(token.start, token.end) or _is_named_behind(passage, number, best)
    if _is_synonym(passage, number) or (is_spoken and _is_as_said(passage, number, best, is_strong=is_strong)):
        return False
    if best.edit in ("extra", "other") and _may_be_name(passage, number):
        return False
    if best.edit == "other" and _is_of_person(passage, number, best.word):
        return False
    if best.word == token.lower + "kan" and _goes_on(passage, number):
        return False
    is_usual = (best.score < _STRONG or len(token.lower) < _LONG) and passage.release.word_counts[token.lower] >= _OFTEN
    is_known = is_usual or is_among(passage.release.house.words, token.lower)
    return not is_known and not _follows_english(passage, number) and not is_in_foreign_words(passage, number)


def _is_as_said(passage: Passage, number: int, best: Suggestion, *, is_strong: bool) -> bool:
    """Say whether a word of somebody's speech may be how he said it."""
    is_sure = is_strong or _is_plain_even_spoken(passage.words[number].lower, best)
    return not is_sure or is_worn(passage.words[number].lower, best.word) or may_be_dialect(passage, number)


def _follows_english(passage: Passage, number: int) -> bool:
    return number > 0 and passage.words[number - 1].text in _ENGLISH


def _is_in_row_of_names(passage: Passage, number: int) -> bool:
    """Say whether the word stands in a row of short names behind one of a kind, and is the first of its item."""
    token = passage.words[number]
    for kind in passage.words[max(0, number - _ROW) : number - 1]:
        if kind.lower not in _KINDS:
            continue
        items = _ITEM_ENDS.split(passage.text[kind.end : token.start])
        if len(items) > 1 and not items[-1].strip() and all(map(_is_item, items[:-1])):
            return True
    return False


def _is_item(words: str) -> bool:
    return words.replace(" ", "").replace("-", "").isalpha() and len(words.split()) <= _LONGEST_ITEM


def is_tripled(word: str) -> bool:
    """Say whether a letter stands three times in a row, as in no name."""
    return _TRIPLED.search(word.lower()) is not None


def _may_have_capital(passage: Passage, number: int, best: Suggestion, *, is_strong: bool) -> bool:
    """Say whether a capitalised word may be a slip: it is no name by where it stands, or the suggestion is strong."""
    if is_capital_slip(passage, number) or opens_with_verb(passage, passage.words[number]):
        return True
    is_name = best.score < _STRONG and may_be_lone_name(passage, number, best)
    return is_strong and not is_name and (best.edit != "joined" or has_small(best.word))


def _is_of_its_own_kind(passage: Passage, number: int, best: Suggestion) -> bool:
    """Say whether no list has the word for a reason: it is of a greeting, a row of names, an account, a short form."""
    token = passage.words[number]
    return (
        (token.lower.startswith(_GREETINGS) and has_any(token.lower, _ARABIC_VOWELS))
        or may_name_row(passage, token, best)
        or may_be_account(passage, number, best)
        or is_short_form(passage, token)
        or ends_odd_name(passage, number)
        or names_species(passage, token)
        or is_in_gloss(passage, token)
        or token.lower in _explained(passage.release)
    )


@kept
def _explained(release: Release) -> frozenset[str]:
    """Return the words, in lower case, that the text explains somewhere."""
    texts = [passage.text for passage in release.passages if has_any(passage.lower, _EXPLAINING)]
    return frozenset([word.lower() for text in texts for word in _EXPLAINED.findall(text)])


def _is_read(rule: Rule, passage: Passage, number: int) -> bool:
    """Say whether the word stands by itself where the rule is not silent; what is no name is read in names too."""
    token = passage.words[number]
    is_no_name = token.text != token.lower and (is_capital_slip(passage, number) or is_tripled(token.text))
    is_alone = stands_alone(passage, token.start, token.end)
    return is_alone and not is_silent(rule, passage, token.start, token.end, "name" if is_no_name else "")


def _may_be_name(passage: Passage, number: int) -> bool:
    """Say whether the word may be a place's or a speaker's, or has its capital elsewhere in the release."""
    text = passage.words[number].text
    title = text.capitalize()
    return (
        _ends_place(passage, number)
        or (text != text.lower() and may_speak(passage, number))
        or (title != text and title in passage.release.capitalised)
    )


def _is_of_person(passage: Passage, number: int, meant: str) -> bool:
    """Say whether the word is of the name beside it, in a title: `Siti Hadyah Juara`, not `Danu Meresmikam Pasar`."""
    if not passage.words[number].text.istitle() or meant.endswith(("kan", "i")) or has_verb_prefix(meant):
        return False
    beside = passage.words[max(0, number - 1) : number + 2 : 2]
    return any(word.text.istitle() and word.lower in COMMON_PARTS for word in beside)


def _is_plain_even_spoken(word: str, best: Suggestion) -> bool:
    """Say whether a short word is so near to a very common one, and so unlike speech, that it is a slip in any mouth.

    Speech drops the *e* and the last letter (*stelah*, *tida*), but not the *n* of `utuk`.
    """
    if best.score < _PLAIN or len(word) < _SHORTEST_SPOKEN or word[-1] != best.word[-1] or word[0] != best.word[0]:
        return False
    return best.edit == "swapped" or (best.edit == "missing" and word.count("e") == best.word.count("e"))


def _ends_place(passage: Passage, number: int) -> bool:
    """Say whether the word, no verb, may be the last of a place that lacks its capital: `Desa Durin tonggal`."""
    if number < 2 or passage.words[number].lower.startswith(_PREFIXES):
        return False
    head, name = passage.words[number - 2 : number]
    return head.lower in PLACE_HEADS and head.text[0].isupper() and name.text.istitle()


def _goes_on(passage: Passage, number: int) -> bool:
    """Say whether the suffix -kan that a verb lacks stands at the next word: *menyebar luaskan*."""
    return any(word.lower.endswith("kan") for word in passage.words[number + 1 : number + 2])


def _is_synonym(passage: Passage, number: int) -> bool:
    """Say whether the word is one of the names of a kind between slashes: `ikan kembung/ikan banyar/gembolo`."""
    if number == 0:
        return False
    if passage.words[number - 1].lower not in _KINDS:
        is_behind = passage.text[passage.words[number].start - 1] == "/"
        return is_behind and number > 1 and passage.words[number - 2].lower in _KINDS
    kind, word = passage.words[number - 1 : number + 1]
    return passage.text[kind.start - 1 : kind.start] == "/" or passage.text[word.end : word.end + 1] == "/"


def _is_named_behind(passage: Passage, number: int, best: Suggestion) -> bool:
    """Say whether the word, no verb, stands behind one of a kind of thing, which regions name: *kayu kure*.

    Behind a comma it does so in a row alone: *ikan, cumik, dan udang*, not *tiga kecamatan, yaotu Randu*. In a row of
    what a kind is named it may stand further off: *tari gandrung, seblang, dan ojung*; a word that lacks a letter there
    is a slip: *wayang, lagu, dan pertunjukn*.
    """
    token = passage.words[number]
    is_none = (token.lower.startswith("me") and token.lower.endswith("kan")) or _TRIPLED.search(token.lower)
    if number == 0 or is_none or load_lexicon().frequency(best.word) >= _COMMON:
        return False
    if passage.words[number - 1].lower not in _KINDS:
        return best.edit in ("extra", "other") and _is_in_row_of_names(passage, number)
    is_apart = "," in passage.text[passage.words[number - 1].end : token.start]
    return not is_apart or passage.text.startswith((",", " dan ", " atau "), token.end)
