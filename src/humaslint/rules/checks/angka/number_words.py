"""Numbers written twice, in figures and in words: `3 (tiga)`, `tiga (3)`, and `5 (enam)`, where the two differ."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Literal, NamedTuple

from humaslint.indonesian.numerals import NUMBER_WORDS, SCALES, TO_TEN, in_figures, read_figures, read_words
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.sentences import Sentence
from humaslint.indonesian.tokens import TokenKind
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_WORD = "(?:" + "|".join(sorted(NUMBER_WORDS, key=lambda word: (-len(word), word))) + ")"
_WORDS = rf"{_WORD}(?>(?: {_WORD})*)(?![\w-])"
_FIGURES = r"\d[\d.]*(?<!\.)"
_NO_CENTS = r"(?:,00|,-)?"
_BRACKETED_WORDS = re.compile(rf" *\( ?(?P<words>{_WORDS})(?: rupiah)? ?\)", re.IGNORECASE)
_BRACKETED_FIGURES = re.compile(rf" \((?!(?:19|20)\d\d\))(?P<whole>(?:Rp\.? ?)?(?P<figures>{_FIGURES}))\)")
"""No year: `edisi dua (2020)`."""
_FIGURES_BEFORE = re.compile(
    rf"(?<![\w.,/:–-])(?:Rp\.? ?)?(?P<figures>{_FIGURES}){_NO_CENTS}"
    rf"(?: (?P<scale>{'|'.join(SCALES)}))?$",
    re.IGNORECASE,
)
_WORDS_BEFORE = re.compile(rf"(?<![\w-])(?P<words>{_WORDS})(?: rupiah)?$", re.IGNORECASE)
_OPENED = re.compile(r"\( ?[\da-zA-Z]")
_ONE_WORD = re.compile("|".join((*TO_TEN, "sebelas", "seratus", "seribu")), re.IGNORECASE)
_MEASURES = frozenset(
    """
    hari bulan tahun minggu pekan jam menit detik malam semester triwulan persen rupiah dolar derajat kilogram kg gram
    ton kuintal kilometer km meter m cm sentimeter milimeter hektare ha liter mililiter watt volt poin gigabita megabita
    """.split()
)
"""Units, in lower case, before which figures stand whatever the number."""
_RANGE = ("-", "–", "—", "/")
_BEFORE_BRACKET = re.compile(r"[\da-z]")
_REACH = 120
_LEGAL = re.compile(
    r"\b(?:pasal|ayat|pidana\w*|dipidana|denda|didenda|undang-undang|uu|peraturan|perda|perjanjian|akta|kuitansi"
    r"|putusan|amar|ketentuan)\b",
    re.IGNORECASE,
)

_CLAUSE = re.compile(r"\(\d{1,2}[a-z]?\)\s[A-Z]")
"""The number with which a clause of a law begins: `(2) Perubahan dilakukan …`."""


class Doubled(NamedTuple):
    """A number written twice at the str offsets `start:end`, its second form at `extra_start:end`.

    `figures` and `words` are what the two forms come to, `kept` is the form to keep: the first, but of a sum of money
    the figures, `Rp5.000`. The second `is_spare` when leaving it out loses nothing, not even the word *rupiah*.
    """

    start: int
    extra_start: int
    end: int
    figures: int
    words: int
    kept: str
    is_spare: bool


class Options(NamedTuple):
    """`find` says whether numbers whose two forms agree or those that differ are reported."""

    find: Literal["same", "different"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each number written twice; the fix of one whose forms agree leaves one of them.

    Where laws are quoted the double form is right (EYD V II.G.11) and only a difference is reported.
    """
    options = rule.options(Options)
    for passage in passages_of(rule, release):
        if "(" not in passage.text:
            continue
        for number in _doubled_of(passage):
            is_same = number.figures == number.words
            if is_same != (options.find == "same") or is_silent(rule, passage, number.start, number.end):
                continue
            if not is_same or not (_is_legal(passage, number.start) or _has_no_cents(passage, number)):
                yield _finding(rule, passage, number, is_same=is_same)


@kept
def _doubled_of(passage: Passage) -> tuple[Doubled, ...]:
    return tuple(find_doubled(passage.text))


def find_doubled(text: str) -> Iterator[Doubled]:
    """Yield each number of the text that is written in figures and in words, in the order of the text."""
    for opened in _OPENED.finditer(text):
        offset = opened.start()
        while text[offset - 1 : offset] == " ":
            offset -= 1
        if _BEFORE_BRACKET.match(text, offset - 1) is None:
            continue
        if words := _BRACKETED_WORDS.match(text, offset):
            if figures := _FIGURES_BEFORE.search(text, max(0, offset - _REACH), offset):
                yield from _doubled(figures, words, _value(figures), words["words"])
            continue
        bracket = _BRACKETED_FIGURES.match(text, offset)
        spelled = bracket and _WORDS_BEFORE.search(text, max(0, offset - _REACH), offset)
        if bracket and spelled and not (text[offset + 2].isdigit() and _is_list(text, bracket.end())):
            yield from _doubled(spelled, bracket, read_figures(bracket["figures"]), spelled["words"])


def _value(figures: re.Match[str]) -> int | None:
    number = read_figures(figures["figures"])
    return number if number is None or not figures["scale"] else number * SCALES[figures["scale"].lower()]


def _is_list(text: str, offset: int) -> bool:
    """Say whether another figure in brackets follows: `dua (1) sehat dan (2) mampu` numbers a list."""
    return bool(_BRACKETED_FIGURES.search(text, offset))


def _doubled(first: re.Match[str], second: re.Match[str], figures: int | None, spelled: str) -> Iterator[Doubled]:
    words = read_words(spelled.lower().split())
    if figures is None or words is None:
        return
    whole = second.groupdict().get("whole") or ""
    kept = whole if whole.startswith("Rp") else first[0]
    is_spare = "rupiah" not in second[0].lower() or kept.startswith("Rp")
    yield Doubled(first.start(), second.start(), second.end(), figures, words, kept, is_spare)


def _has_no_cents(passage: Passage, number: Doubled) -> bool:
    """Say whether a sum is written as in deeds and rulings, `Rp5.000.000,00`, where the words belong to it."""
    return passage.text[number.start : number.extra_start].rstrip().endswith((",00", ",-"))


def _is_legal(passage: Passage, offset: int) -> bool:
    return passage.sentence_at(offset) in _legal_sentences(passage)


@kept
def _legal_sentences(passage: Passage) -> frozenset[Sentence]:
    text, sentences = passage.text, passage.sentences
    return frozenset(each for each in sentences if _LEGAL.search(text, *each) or _CLAUSE.match(text, each.start))


def _in_a_word(passage: Passage, number: Doubled) -> str:
    """Return the word for a number that one word tells and that counts something, the only one in its sentence.

    Numbers in a row, and those of measures, time and money, are written in figures (EYD V II.G.2, II.G.3); so are those
    that only name something, and those of two words. Empty for all of these.
    """
    word = passage.text[number.extra_start : number.end].strip("() ")
    if not _ONE_WORD.fullmatch(word):
        return ""
    at = bisect_right(passage.amounts, number.start, key=lambda each: each.tokens[0].start) - 1
    if at < 0:
        return ""
    tokens, amounts, _words = passage.amounts[at]
    behind = [token for token in tokens if token.start >= number.end][:1]
    before = [token for token in tokens if token.end <= number.start]
    counted = [each for each in amounts if each.unit == "count" and each.noun not in _MEASURES]
    is_only = len(counted) == 1 and tokens[counted[0].start].start == number.start
    if not is_only or not behind or not behind[0].text.islower() or (before[-1:] and before[-1].text in _RANGE):
        return ""
    return word.lower() if any(token.kind is TokenKind.WORD for token in before) else word.capitalize()


def _finding(rule: Rule, passage: Passage, number: Doubled, *, is_same: bool) -> Finding:
    arguments = {"found": passage.text[number.start : number.end], "use": number.kept}
    place = passage.place(number.start, number.end)
    if is_same:
        if word := _in_a_word(passage, number) if number.kept[0].isdigit() else "":
            edit = Edit(number.start, number.end, word)
            return Finding(rule, place, {**arguments, "use": word}, (edit,), (word,))
        is_first = passage.text.startswith(number.kept, number.start)
        edit = Edit(number.extra_start, number.end, "") if is_first else Edit(number.start, number.end, number.kept)
        edits = (edit,) if number.is_spare else ()
        return Finding(rule, place, arguments, edits, (number.kept,))
    both = {"figures": in_figures(number.figures), "words": in_figures(number.words)}
    return Finding(rule, place, {**arguments, **both})
