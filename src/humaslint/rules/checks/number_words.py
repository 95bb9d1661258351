"""Numbers written twice, in figures and in words: `3 (tiga)`, `tiga (3)`, and `5 (enam)`, where the two differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from humaslint.indonesian.numerals import NUMBER_WORDS, SCALES, read_figures, read_words
from humaslint.indonesian.passage import Passage, Release
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_WORD = "(?:" + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True)) + ")"
_WORDS = rf"(?<![\w-]){_WORD}(?:[ \u00a0]{_WORD})*+(?![\w-])"
_FIGURES = r"(?<![\w.,/:–-])(?:Rp\.?[ \u00a0]?)?(?P<figures>\d[\d.]*(?<!\.))"
_SCALE = "|".join(SCALES)
_AFTER = re.compile(
    rf"{_FIGURES}(?:[ \u00a0](?P<scale>{_SCALE}))?(?P<extra>[ \u00a0]*"
    rf"\([ \u00a0]?(?P<words>{_WORDS})(?:[ \u00a0]rupiah)?[ \u00a0]?\))",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"(?P<words>{_WORDS})(?P<extra>[ \u00a0]\((?P<figures>\d[\d.]*)\))", re.IGNORECASE)
_LEGAL = re.compile(
    r"\b(?:pasal|ayat|pidana\w*|dipidana|denda|didenda|undang-undang|uu|peraturan|perda|perjanjian|akta|kuitansi"
    r"|putusan|amar|ketentuan)\b",
    re.IGNORECASE,
)


class Doubled(NamedTuple):
    """A number written twice at the str offsets `start:end`, its second form at `extra_start:end`.

    `figures` and `words` are what the two forms come to, `kept` is the first form as written. The second `is_spare`
    when leaving it out loses nothing, not even the word *rupiah*.
    """

    start: int
    extra_start: int
    end: int
    figures: int
    words: int
    kept: str
    is_spare: bool


@dataclass(frozen=True, slots=True)
class Options:
    """`find` says whether numbers whose two forms agree or those that differ are reported."""

    find: Literal["same", "different"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each number written twice; the fix of one whose forms agree drops the bracket.

    Where laws are quoted the double form is right (EYD V II.G.11) and only a difference is reported.
    """
    options = rule.parameters
    assert isinstance(options, Options)
    for passage in passages_of(rule, release.passages):
        if "(" not in passage.text:
            continue
        for number in find_doubled(passage.text):
            is_same = number.figures == number.words
            if is_same != (options.find == "same") or is_silent(rule, passage, number.start, number.end):
                continue
            if not is_same or not _is_legal(passage, number.start):
                yield _finding(rule, passage, number, is_same=is_same)


def find_doubled(text: str) -> Iterator[Doubled]:
    """Yield each number of the text that is written in figures and in words, in the order of either form."""
    for match in _AFTER.finditer(text):
        figures = read_figures(match["figures"])
        scale = SCALES[match["scale"].lower()] if match["scale"] else 1
        yield from _doubled(text, match, None if figures is None else figures * scale)
    for match in _BEFORE.finditer(text):
        if not re.search(r"\(\d", text[match.end() :]):
            yield from _doubled(text, match, read_figures(match["figures"]))


def _doubled(text: str, match: re.Match[str], figures: int | None) -> Iterator[Doubled]:
    words = read_words(match["words"].lower().replace("\u00a0", " ").split())
    if figures is None or words is None:
        return
    start, extra = match.start(), match.start("extra")
    kept = text[start:extra]
    is_spare = "rupiah" not in match["extra"].lower() or kept.startswith("Rp")
    yield Doubled(start, extra, match.end(), figures, words, kept, is_spare)


def _is_legal(passage: Passage, offset: int) -> bool:
    start, end = passage.sentence_at(offset)
    return bool(_LEGAL.search(passage.text, start, end))


def _finding(rule: Rule, passage: Passage, number: Doubled, *, is_same: bool) -> Finding:
    arguments = {"found": passage.text[number.start : number.end], "use": number.kept}
    place = passage.place(number.start, number.end)
    if is_same:
        edits = (Edit(number.extra_start, number.end, ""),) if number.is_spare else ()
        return Finding(rule, place, arguments, edits, (number.kept,))
    figures = f"{number.figures:,}".replace(",", ".")
    words = f"{number.words:,}".replace(",", ".")
    return Finding(rule, place, {**arguments, "figures": figures, "words": words})
