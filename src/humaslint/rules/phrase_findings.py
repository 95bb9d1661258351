"""What a phrase comes to where it stands: a finding in its letter case, or nothing where it is something else there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.letter_case import match_case
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.compounds import is_sure
from humaslint.rules.contexts import is_silent
from humaslint.rules.findings import finding_at, replaced
from humaslint.rules.house_names import is_after_place_head, is_in_own_name, may_name
from humaslint.rules.patterns import is_doubtful
from humaslint.rules.phrase_index import Phrase
from humaslint.rules.told_spellings import tells_spelling

_NAME_BEFORE = re.compile(r"\w [A-Z]\w+ (?:dan |serta )?\Z")
_LONGEST_ACRONYM = 8
"""Letters. More in capitals are a name written so, where the table has it as one: FORKOMPIMDA."""
_REACH = 40
"""Characters before a word among which what tells of it stands: the name it is part of, the figure it belongs to."""
_MOST_SPOTS = 50
"""Places of a word among which one is looked for that makes it a name."""
_JOINED_NAME = re.compile(r"[A-Z][a-z]{3,}[A-Z][a-z]{3,}")
"""Two words as a house joins them in its name: *WakilRakyat*."""
_TWO_WORDS = re.compile(r"\b([a-z]+) ([a-z]+) \Z", re.IGNORECASE)
_HYPHENED_NAME = re.compile(r"-[A-Z][a-z]")
"""A half with a capital behind a hyphen, which a name has: *Atribusi Non-Komersial*."""
_PREPOSITIONS = ("di ", "ke ")
"""How what takes the place of a word begins that has its capital because it opens a sentence: *Didepan Lapas*."""
_THING_BEHIND = re.compile(
    r" (?:hasil|data|dampak|kebutuhan|risiko|kinerja|biaya|harga|angkutan|tol|listrik|parkir|keuangan|anggaran"
    r"|kebijakan|beban|jabatan|pengaruh|situasi|laporan|pendapatan|belanja|lingkungan|kesehatan|kasus|sistem|perilaku"
    r"|butir|wacana|penjajahan|kemerdekaan|pembangunan|penjualan|pencemaran|pelayanan|kelayakan|kualitas|mutu)\b(?!-)"
)
"""What cannot be said of somebody, and so shows that the word before it is no name."""
_SHORTEST = 5
"""Letters of a word that may have its capital from the sentence alone."""
_NUMERALS = frozenset({"miliar", "triliun", "persen"})
_COUNTED = re.compile(r"\b[a-z]{2,},? (?:Rp\.? ?)?\d{1,3}(?:[.,]\d{1,3}){0,4} [A-Z][a-z]+(?:[.,;)]| [a-z]{2})")
"""A capitalised numeral behind a figure in running text, where a name neither leads in nor follows."""


def phrase_finding(
    rule: Rule, phrase: Phrase, passage: Passage, start: int, end: int, clitic: str = ""
) -> Iterator[Finding]:
    """Yield the finding at `start:end`, where the phrase stands with a clitic, unless that is something else there.

    Words that may be reported in names are excused, but not where the word before makes them what a house is called.
    """
    use = phrase.use + clitic if phrase.use is not None else None
    if passage.kind not in rule.scope or _is_something_else(rule, phrase, passage, start, end, use):
        return
    may_be_name = use is None or not rule.is_spelling or may_name(use)
    if may_be_name and _is_named_before(passage, start, end):
        return
    is_excused = phrase.in_names and not (may_be_name and is_after_place_head(passage, start))
    if not is_excused and may_be_name and _is_named(passage, start):
        return
    if is_silent(rule, passage, start, end, but="name" if is_excused else ""):
        return
    if use is None:
        yield finding_at(rule, passage, start, end, reason=phrase.reason)
    elif rule.fix == "none" or not tells_spelling(passage, start, end, use):
        yield _mended(rule, phrase, passage, start, end, use, is_excused=is_excused)


def _mended(
    rule: Rule, phrase: Phrase, passage: Passage, start: int, end: int, use: str, *, is_excused: bool
) -> Finding:
    """Return the finding with what to write, in the letter case of its place, and whether that is sure."""
    is_numeral = use in _NUMERALS and _is_counted(passage, start, end)
    use = use if is_numeral else _in_its_case(phrase, passage, start, end, use)
    mended = replaced(rule, passage, start, end, use, reason=phrase.reason)
    is_fixable = is_numeral or ("name" in rule.skip and not is_excused) or not passage.is_name(start, end)
    is_unsure = _may_be_coined(passage, phrase, start, end) or is_doubtful(rule, passage.text, end)
    is_safe = not is_unsure and is_sure(phrase, passage, start, end)
    return mended._replace(is_fixable=is_fixable, is_safe=is_safe)


def _is_something_else(rule: Rule, phrase: Phrase, passage: Passage, start: int, end: int, use: str | None) -> bool:
    """Say whether the words are no fault though they are the phrase: an acronym, a name, a part of an English term."""
    found = passage.text[start:end]
    is_hyphened = getattr(rule.parameters, "hyphened", False) and "-" in phrase.words
    if _JOINED_NAME.fullmatch(found) or (is_hyphened and _HYPHENED_NAME.search(found)):
        return True
    is_word = use is not None and use.isalpha()
    if _has_its_capitals(phrase, passage, start, end, use) or _runs_into_name(passage, found):
        return True
    if is_word and _is_acronym_or_name(passage, phrase, start, found):
        return True
    return rule.fix != "none" and _is_in_english(passage, start, found)


def _has_its_capitals(phrase: Phrase, passage: Passage, start: int, end: int, use: str | None) -> bool:
    """Say whether capitals make another word of the phrase: an acronym, a name, or the short form of one.

    SPT is a tax form, not the chat abbreviation “spt”; Pertim is short for *Persatuan Tukang (Pertim)*.
    """
    found = passage.text[start:end]
    if found[:1].isupper():
        if phrase.in_small and not _only_opens(passage, start, end):
            return True
        if not phrase.in_names and _is_known_name(passage, start, found, use):
            return True
    is_long_name = phrase.in_names and len(found) > _LONGEST_ACRONYM and use != (use or "").lower()
    if found.isupper() and len(found) > 1 and not (passage.is_upper or is_long_name):
        return True
    is_parted = use is not None and " " in use and not phrase.in_names
    return is_parted and found.istitle() and passage.text[start - 1 : start] + passage.text[end : end + 1] == "()"


def _is_known_name(passage: Passage, start: int, found: str, use: str | None) -> bool:
    """Say whether a word with a capital in running text names a place or a club: *di Kueh*, *pelatih Persak*."""
    if passage.is_headline or passage.is_upper or passage.opens_sentence(start):
        return False
    return found.lower() in load_lexicon().names or (" " not in found and (use or "").startswith("per "))


def _may_be_coined(passage: Passage, phrase: Phrase, start: int, end: int) -> bool:
    """Say whether words joined under a capital in running text may be what somebody named something: *Bedahrumah*."""
    found = passage.text[start:end]
    is_capital = found[:1].isupper() and found.isalpha() and " " in (phrase.use or "") and not phrase.in_names
    return is_capital and not (passage.is_headline or passage.is_upper or passage.opens_sentence(start))


def _only_opens(passage: Passage, start: int, end: int) -> bool:
    """Say whether a word that may be a name has its capital because it opens a sentence: *Analisa hasil belajar …*."""
    if passage.is_headline or end - start < _SHORTEST or not _THING_BEHIND.match(passage.text, end):
        return False
    found = passage.text[start:end]
    return found not in passage.release.lone_names and passage.opens_sentence(start)


def _in_its_case(phrase: Phrase, passage: Passage, start: int, end: int, use: str) -> str:
    """Return what should stand at `start:end` in the letter case of what does; in a name, each word with a capital."""
    is_in_name = phrase.in_names and not use.startswith(_PREPOSITIONS) and _is_in_capitals(passage, start, end)
    is_title = passage.is_headline or is_in_name or (" " in use and _ends_name(passage, start))
    return match_case(passage.text[start:end], use, is_title=is_title)


def _is_in_english(passage: Passage, start: int, found: str) -> bool:
    """Say whether an English word follows two others, one of which is that alone: *invasive alien species*."""
    lexicon = load_lexicon()
    if found not in lexicon.english:
        return False
    before = _TWO_WORDS.search(passage.text[max(0, start - _REACH) : start])
    words = before.group().lower().split() if before else ()
    is_english = bool(words) and all(word in lexicon.english for word in words)
    return is_english and not all(map(lexicon.is_standard, words))


def _is_counted(passage: Passage, start: int, end: int) -> bool:
    """Say whether a numeral stands behind a figure in running text, so that it takes no capital: *Rp2 Milyar*."""
    around = passage.text[max(0, start - _REACH) : end + 3]
    return not passage.is_headline and any(match.end() > len(around) - 3 for match in _COUNTED.finditer(around))


def _is_named(passage: Passage, start: int) -> bool:
    """Say whether a word is what a house, firm or magazine is called: *majalah Horison*, *toko Ijin*."""
    is_capital = passage.text[start].isupper() and not passage.is_headline and not passage.is_upper
    return is_capital and is_after_place_head(passage, start)


def _is_named_before(passage: Passage, start: int, end: int) -> bool:
    """Say whether the release has the word as the name of a place or house: *Dusun Kreatip*, and *di Kreatip* here.

    A capital that begins a sentence may be no name's, save before a comma.
    """
    if passage.text[start].islower() or passage.is_headline or passage.is_upper:
        return False
    if passage.opens_sentence(start) and passage.text[end : end + 1] != ",":
        return False
    spots = passage.release.capital_words.get(passage.lower[start:end], ())[:_MOST_SPOTS]
    others = (spot for spot in spots if spot[0] is not passage or spot[0].tokens[spot[1]].start != start)
    return any(is_in_own_name(each, each.tokens[index].start) for each, index in others)


def _is_in_capitals(passage: Passage, start: int, end: int) -> bool:
    """Say whether the words `start:end` have their capital for more than beginning a sentence: *Walikota Randu*."""
    following = passage.text[end : end + 2]
    return (following[:1] == " " and following[1:].isupper()) or not passage.opens_sentence(start)


def _ends_name(passage: Passage, start: int) -> bool:
    """Say whether a word with a capital is part of the name before it: *Bidang Hukum dan Kerjasama*."""
    before = passage.text[max(0, start - _REACH) : start]
    return passage.text[start].isupper() and _NAME_BEFORE.search(before) is not None


def _is_acronym_or_name(passage: Passage, phrase: Phrase, start: int, found: str) -> bool:
    """Say whether two words in running text are more than halves of one: *kader PAN demi*, *Angga Pan*, *Tempo waktu*.

    The first has its capital from a name, where it begins no sentence and is known as one, or would go.
    """
    first, space, second = found.partition(" ")
    if not space or passage.is_headline or passage.is_upper or not first[0].isupper():
        return False
    if second[0].isupper():
        return not phrase.in_names
    may_be_name = phrase.use == second or first.lower() in load_lexicon().names
    is_name = may_be_name and not phrase.in_names and not passage.opens_sentence(start)
    return second.islower() and (is_name or (len(first) > 1 and first.isupper()))


def _runs_into_name(passage: Passage, found: str) -> bool:
    """Say whether words in small letters go on with a capital in running text: in *di Bina Marga* a name begins."""
    return not passage.is_headline and found[:1].islower() and " " in found and found != found.lower()
