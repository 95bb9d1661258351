"""A paragraph of running text whose last sentence has no stop, or breaks off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import SMALL_IN_TITLES
from humaslint.indonesian.speech import REPORTING_VERBS, is_speech_verb, is_verb_of_saying, leads_in_speech
from humaslint.indonesian.time.date_forms import ANY_MONTH
from humaslint.indonesian.title_case import is_function_word
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.verb_shapes import has_verb_prefix
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import RUNNING, is_silent, passages_of
from humaslint.rules.findings import finding_at

_FEWEST = 3
"""Words that a last sentence has at the least behind others; fewer may sign the text or be a line of a list."""
_FEWEST_ALONE = 11
"""The same where it is the only one of its paragraph; fewer may be a heading or the line below the title."""
_LONGEST_VERB = 24
"""How far before a quotation, in characters, its verb of saying is looked for."""
_REACH = 6
"""How many words from the end a verb of saying stands that shows a quotation to be a sentence with its speaker."""
_PREDICATES = REPORTING_VERBS | frozenset(
    """
    adalah ialah akan telah sudah sedang masih dapat bisa harus tidak belum
    ada tersedia terdapat terjadi tercatat terlihat terletak terdiri terbagi tercipta terwujud terlaksana terjaga
    hadir ikut turut
    """.split()
)
"""What, in lower case, a sentence has, besides verbs; others with ter- often go with a noun: *siswa terdaftar*."""
_NUMBERED = re.compile(r"(?<![\d,])(?<!\d\.)\d{1,2}[.)]\s*\Z")
"""Stands before what is the heading of a numbered part, not a sentence."""
_DEGREE = re.compile(r",\s[A-Z]\.\s?(?:[A-Z]\.\s?)?[A-Z][a-z]{0,5}\Z")
"""A degree that lacks its last stop, at the end of a line that somebody signs."""
_SIGNED = re.compile(r"(?:(?:[@*…]|\.\.)/?\w{1,12}|[.!?][”\"]?\s[a-z]{2,4}|[”\"][.!?]\s[a-z]{2,4})\Z")
"""What an editor signs with behind the last sentence: `ditemukan…@/red`, `bagi warga. gus`."""
_TIME = re.compile(r"\d\d?[.:]\d\d\b")
"""With it begins what is a timetable, line by line."""
_INITIALS = re.compile(r"(?<=\w)\s?\((?P<who>[a-z]{2,6}(?:[/-][a-z]{2,8}){0,2})\)\Z")
"""Initials in small letters right behind the last word: `bagi warga (rd/humas)`."""
_SAID = re.compile(r"[”\"] \w+nya\Z")
"""The end of a sentence that is said: `…,” ujarnya`."""
_STOPS = frozenset(".!?:;…")
"""Marks with which a paragraph is at its end."""
_IN_TITLE = re.compile(r"[^a-z].*|ke-?\d*")
"""A word with a capital or figures in front, or an ordinal: `HUT ke-59`."""
_UNFINISHED = SMALL_IN_TITLES | frozenset(
    "melalui bersama telah sudah akan bahwa adalah para sebuah seorang suatu kata ujar tutur ucap imbuh".split()
)
"""Words, in lower case, with which no sentence ends: the rest of it stands on the next line."""
_DANGLING = frozenset(
    """
    di ke dari pada kepada oleh untuk dengan tentang terhadap secara sebagai demi sejak setelah sebelum hingga yang dan
    atau maupun tetapi melainkan sedangkan agar supaya bahwa jika apabila karena sehingga suatu setiap berbagai para
    adalah ialah merupakan menjadi akan telah
    """.split()
)
"""Words, in lower case, at which a sentence breaks off that nothing continues."""
_LISTED = re.compile(r"(?:[A-Z][\w.’'-]* ){1,3}[A-Z][\w.’'-]*,")
"""A name with which an enumeration may go on behind the end of a line: `Lurah Randu,` and below `Danu Wirasena, …`."""
_LONGEST_TITLE = 160
"""Characters."""
_SIGNATURE = "initials"
_LISTS = frozenset(("item", "cell", "blockquote"))
_DATE = re.compile(
    r"\((?<=[\w,] .)\d{1,2}/\d{1,2}(?:/\d{2,4})?\)\Z"
    rf"|(?<!\w)(?:tahun|anggaran|(?ai:{ANY_MONTH}))\s(?:19|20)\d\d\Z"
    r"|(?<=[a-z]{3}\s)(?:(?:19|20)\d\d|Rp\s?\d[\d.,]*\d|\d{1,3}(?:,\d+)?\s?%)\Z"
)
"""A date in brackets, a year, an amount or a share, as which a sentence often ends; other brackets may be credits."""


class Options(NamedTuple):
    """`find` is `stop` for a sentence that only lacks its stop, `rest` for one that lacks its rest as well."""

    find: Literal["stop", "rest"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the end of each paragraph that ends without a mark, or in a comma, or breaks off."""
    yield from {"stop": _unstopped, "rest": _broken_off}[rule.options(Options).find](rule, release)


def _broken_off(rule: Rule, release: Release) -> Iterator[Finding]:
    for passage in passages_of(rule, release):
        last = passage.words[-1] if passage.words else None
        if last is None or last.text not in _DANGLING or last.end < len(passage.text.rstrip()):
            continue
        following = release.passages[passage.index + 1 : passage.index + 2]
        is_prose = len(passage.words) >= _FEWEST_ALONE and not _may_be_title(passage, following)
        if is_prose and all(map(_is_whole, following)) and not is_silent(rule, passage, last.start, last.end):
            yield finding_at(rule, passage, last.start, last.end)


def _unstopped(rule: Rule, release: Release) -> Iterator[Finding]:
    for passage in passages_of(rule, release):
        if passage.text[-1:] in _STOPS:
            continue
        text = passage.text.rstrip()
        initials = _initials(text)
        text = text[: len(text) - initials]
        comma = len(text) - 1 if text.endswith(",") else len(text)
        following = release.passages[passage.index + 1 : passage.index + 2]
        if (
            any(map(_goes_on, following))
            or _may_be_title(passage, following)
            or (comma < len(text) and not all(map(_is_whole, following)))
        ):
            continue
        if not _ends_in_speech(passage) and not _is_open(passage, text[:comma]):
            continue
        start, end = _ending(passage, text[:comma])
        if not passage.is_marked("strong", start, end) and not is_silent(rule, passage, start, end):
            use = f"{text[start:end]}."
            last = end + len(text) - comma
            edits = (Edit(end, last, "."),)
            yield finding_at(rule, passage, start, last, use=use, edits=edits, suggestions=(use,))


def _initials(text: str) -> int:
    """Return how long the initials are, in characters, that somebody signs with behind a sentence without a stop."""
    signed = _INITIALS.search(text) if text.endswith(")") else None
    return len(signed[0]) if signed and not load_lexicon().is_standard(signed["who"]) else 0


def _ends_in_speech(passage: Passage) -> bool:
    """Say whether a paragraph ends in what somebody says, led in by a verb of saying, without any mark at its end."""
    text, quotations = passage.text.rstrip(), passage.quotations
    if not quotations or not quotations[-1].is_closed or quotations[-1].end != len(text) or not passage.words:
        return False
    start, last = quotations[-1].start, passage.words[-1]
    if last.end != len(text) - 1 or len(passage.tokens_in(start, len(text))) < _FEWEST:
        return False
    before = passage.tokens_in(max(0, start - _LONGEST_VERB), start)
    verb = next((token.lower for token in reversed(before) if token.text[0].isalpha()), "")
    is_sentence = text[start + 1].isupper() and text[start + 1 : start + 3] != text[start + 1 : start + 3].upper()
    return is_sentence and leads_in_speech(verb) and not passage.is_protected(last.start, last.end)


def _ending(passage: Passage, text: str) -> tuple[int, int]:
    """Return where the last word of a paragraph stands, or the date in brackets that it ends in."""
    date = _DATE.search(text)
    word = next(word for word in reversed(passage.words) if word.start < len(text))
    return date.span() if date else (word.start, word.end)


def _is_open(passage: Passage, text: str) -> bool:
    """Say whether the last sentence is one indeed, and ends in a word or a date in brackets.

    `text` is that of the paragraph without spaces or a comma at its end.
    """
    if not _ends_in_word(passage, text):
        return False
    start = passage.sentences[-1].start
    if _DEGREE.search(text) or _SIGNED.search(text) or _TIME.match(text, start) or set(":|•©*\n") & set(text[start:]):
        return False
    words = passage.tokens_in(start, len(text))
    lower = [token.lower for token in words if token.text[0].isalpha()]
    is_saying = bool(passage.quotations) and any(map(is_speech_verb, lower[-_REACH:]))
    fewest = _FEWEST if len(passage.sentences) > 1 or is_saying else _FEWEST_ALONE
    if len(lower) < fewest or lower[-1] in _UNFINISHED:
        return False
    is_cut = passage.text[len(text) : len(text) + 1] == ","
    if is_cut and is_verb_of_saying(lower[-1]) and not _SAID.search(text):
        return False
    is_sentence = any(_is_predicate(token) and not _is_of_noun(words, at) for at, token in enumerate(words))
    return is_sentence and not _is_heading(passage, text[:start])


def _ends_in_word(passage: Passage, text: str) -> bool:
    """Say whether a word or a date in brackets stands right at the end, and no code, URL or the like."""
    if not passage.words or not (text[-1:].isalnum() or text.endswith((")", "%"))):
        return False
    return _ending(passage, text)[1] == len(text) and not passage.is_protected(len(text) - 1, len(text))


def _is_heading(passage: Passage, before: str) -> bool:
    """Say whether all words of a paragraph are written as in a title, or a number stands before its last sentence."""
    is_titled = all(_IN_TITLE.fullmatch(token.text) or is_function_word(token) for token in passage.words)
    return is_titled or _NUMBERED.search(before) is not None


def _is_predicate(token: Token) -> bool:
    """Say whether a word makes a sentence, a verb by its prefix only in small letters: *Dishub*."""
    word = token.lower
    is_verb = has_verb_prefix(word) and not word.startswith("ter")
    return word in _PREDICATES or is_speech_verb(word) or (is_verb and token.text == word)


def _is_of_noun(words: Sequence[Token], at: int) -> bool:
    """Say whether a predicate right behind *yang* tells of a noun alone: `Upacara yang dipimpin camat`."""
    return at > 0 and words[at - 1].text == "yang"


def _may_be_title(passage: Passage, following: Sequence[Passage]) -> bool:
    """Say whether a text opens with one sentence above another block: its title, though none is marked."""
    is_first = passage.index == 0 and passage.kind in RUNNING and passage.text[-1].isalnum()
    return is_first and bool(following) and len(passage.sentences) == 1 and len(passage.text) <= _LONGEST_TITLE


def _goes_on(following: Passage) -> bool:
    """Say whether the next block continues the sentence: a list, or a line in small letters."""
    return following.kind in _LISTS or following.text[:1].islower()


def _is_whole(following: Passage) -> bool:
    """Say whether the next block is a paragraph of its own, not the rest of an enumeration or what somebody says.

    So it is where those who wrote the text sign it.
    """
    if following.kind == _SIGNATURE:
        return True
    text = following.text.rstrip()
    is_begun = following.kind in RUNNING and text[:1].isupper() and not _LISTED.match(text)
    return is_begun and text[-1:] in '.!?”")' and len(following.words) >= _FEWEST_ALONE
