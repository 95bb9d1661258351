"""Quotations: what stands between quotation marks, and whether somebody said it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.speech import COMMONEST, attribution_after, is_speech_verb, is_verb_of_saying
from humaslint.indonesian.tokens import LETTERS


class Quotation(NamedTuple):
    """A quotation at the str offsets `start:end` of its text, both quotation marks included.

    `is_speech` is True for the words somebody said or wrote; False for a title, a theme or a term.
    `is_closed` is False when the closing mark is missing (or stands in a later paragraph); `end` is then the
    start of the next quotation, or the end of the paragraph. Where it ends by the look of it, open_quotations tells.
    """

    start: int
    end: int
    is_speech: bool
    is_closed: bool


_MARK = re.compile(
    r"""["“”„‟«»'‘’`](?:(?<=")(?<!=")(?!>)|(?<=[“”„‟«»])|(?<=')'|(?<=‘)[‘’]|(?<=’)’|(?<=`)`)""",
)
"""The marks; not those of the attributes of left-over HTML (`class="…">`). `re` can skip to the set it begins with."""
_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n")
_SINGLE = re.compile(r"(?<![\w'’])['‘](?=\w)(?:[^'‘’\"“”\n]|(?<=\w)['’](?=\w)){1,200}['’](?!\w)")
_OPEN_SHAPES = frozenset(("“", "„", "‟", "«", "‘‘", "‘’", "``"))
_CLOSE_SHAPES = frozenset(("”", "»", "’’"))
_CLOSED = re.compile(r"(?:[,;:!?)]|\.(?!\.))(?![\w)!?\"“”'’])")
_ARROWS = {"«": "»", "»": "«"}
"""Marks that are arrows where white space is on both sides of them and the other one is nowhere in the text."""
_SECONDS = re.compile(r"\d\s?['’′]\s?\d{1,2}(?:[.,]\d+)?\Z")
"""What stands before the mark of seconds in a place's bearings: `6° 3' 44" S`."""
_LONGEST_SECONDS = 12
"""Characters."""
_SWAPPED = re.compile(r"[.!?,:]\"\s[A-Z]")
_BEFORE_OPENING = frozenset("([{-–—/‘'>")

_ATTRIBUTION = re.compile(r"[,.!?]\s+(?:demikian\s+)?(?P<verb>[^\W\d_]+)")
_SAID = re.compile(
    rf"(?<=[a-z]{{3}})\s(?:{COMMONEST}|pungkas|tandas)nya"
    r"(?=\s(?:di|saat|kepada|usai|dalam|pada|ketika|sambil|seraya)\b|\.\s|\.?\Z)"
)
"""A verb of attribution that no comma parts from what was said: `“Kami siap katanya di balai desa.`"""
_NAMED = frozenset(
    """
    bertema bertemakan tema subtema bertajuk tajuk berjudul judul berjuluk julukan dijuluki slogan semboyan moto
    motto tagline jargon istilah disebut dinamai dinamakan bernama nama frasa sebutan program lagu film
    novel puisi artikel rubrik aplikasi inovasi lomba kategori predikat gerakan kampanye mengusung mengangkat
    topik materi makalah buletin majalah spanduk bertuliskan tagar video
    """.split()
)
_REACH = 80
_EDGES = "\"“”„‟«»'‘’` \n"
_SENTENCE_END = re.compile(r"[.!?]\s")
_IS_OVER = re.compile(r"[.!?]\s|[,.!?]\s+(?:demikian\s+)?(?P<verb>[^\W\d_]+)")


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of `text` in order; of nested ones the outer one alone.

    Straight, curly, low, angled and doubled single marks count, whichever way they are turned; single marks
    only around a short stretch outside of these. Inches (`12"`) and apostrophes do not.
    """
    found = list(_pairs(text))
    if "'" in text or "‘" in text:
        found = sorted(found + _single_pairs(text, found))
    return tuple(
        Quotation(start, end, _is_speech(text, start, end, is_closed), is_closed) for start, end, is_closed in found
    )


def spoken_end(text: str, quotation: Quotation) -> int | None:
    """Return where speech without a closing mark ends by the look of it: before the first verb of attribution."""
    for match in _ATTRIBUTION.finditer(text, quotation.start, quotation.end):
        if is_speech_verb(match["verb"]):
            return match.start() + 1
    said = _SAID.search(text, quotation.start, quotation.end)
    return said.start() if said else None


def _pairs(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield start, end and whether it is closed, for each outermost pair of marks."""
    opened: list[int] = []
    nested: list[tuple[int, int]] = []
    paragraph_end, straight = -1, 0
    marks = list(_MARK.finditer(text))
    if not marks:
        return
    shapes = {mark.group() for mark in marks}
    for number, mark in enumerate(marks):
        if mark.start() >= paragraph_end:
            yield from _left_open(text, opened, nested, paragraph_end)
            opened, nested = [], []
            ended = _PARAGRAPH_END.search(text, mark.start())
            paragraph_end = ended.start() if ended else len(text)
            straight = text.count('"', mark.start(), paragraph_end)
        straight -= straight > 0 and mark.group() == '"'
        if _is_other(text, mark, shapes):
            continue
        side = _side(text, mark)
        if opened and mark.start() == opened[-1] + 1 and text[opened[-1]] == mark.group() and side != "closes":
            continue  # an opening mark typed twice
        if not opened:
            if side != "closes" or (straight % 2 and _is_swapped(text, marks, number)):
                opened.append(mark.start())
        elif side == "opens" and mark.group() not in _CLOSE_SHAPES and not _is_attributed(text, mark):
            opened.append(mark.start())
        elif not (len(opened) == 1 and _is_inch(text, marks, number)):
            start = opened.pop()
            while nested and nested[-1][0] > start:
                nested.pop()
            if opened:
                nested.append((start, mark.end()))
            else:
                yield start, mark.end(), True
    yield from _left_open(text, opened, nested, paragraph_end)


def _left_open(
    text: str, opened: list[int], nested: list[tuple[int, int]], paragraph_end: int
) -> Iterator[tuple[int, int, bool]]:
    """Yield the marks that nothing closed, each up to the next quotation, and the pairs that seemed to lie in them.

    A pair within the same sentence may lie in it indeed. A mark between two letters opens nothing.
    """
    begun, last = -1, 0
    for start, end in sorted([*nested, *((start, -1) for start in opened)]):
        if begun >= 0 and not _is_over(text, last, start):
            last = max(end, start + 1)
            continue
        if begun >= 0:
            yield begun, _trimmed(text, start), False
        begun, last = (-1, end) if end >= 0 else (start, start + 1)
        if end >= 0:
            yield start, end, True
        elif text[start - 1 : start].isalnum() and text[start + 1 : start + 2].isalnum():
            yield start, start + 1, False
            begun = -1
    if begun >= 0:
        yield begun, _trimmed(text, paragraph_end), False


def _is_over(text: str, start: int, end: int) -> bool:
    """Say whether `start:end` holds the end of a sentence or a verb of attribution."""
    matches = _IS_OVER.finditer(text, start, end)
    return any(match["verb"] is None or is_speech_verb(match["verb"]) for match in matches)


def _trimmed(text: str, end: int) -> int:
    while end and text[end - 1].isspace():
        end -= 1
    return end


def _is_other(text: str, mark: re.Match[str], shapes: Collection[str]) -> bool:
    """Say whether a mark is that of seconds, or an arrow: `Beranda » Berita » Lomba`, `Berikutnya »`."""
    if mark.group() == '"':
        return _SECONDS.search(text, max(0, mark.start() - _LONGEST_SECONDS), mark.start()) is not None
    if mark.group() not in _ARROWS:
        return False
    around = text[max(0, mark.start() - 1) : mark.start()] + text[mark.end() : mark.end() + 1]
    return (not around or around.isspace()) and _ARROWS[mark.group()] not in shapes


def _side(text: str, mark: re.Match[str]) -> str:
    """Return "opens" or "closes" by what stands on either side of a mark, "either" where that does not tell.

    Before a comma or stop a mark closes, whichever way it is turned and whatever is before it: `“ Kota Hijau “.`
    """
    if mark.start() and _CLOSED.match(text, mark.end()):
        return "closes"
    before = text[mark.start() - 1] if mark.start() else " "
    after = text[mark.end()] if mark.end() < len(text) else " "
    if (before.isspace() or before in _BEFORE_OPENING) and not after.isspace():
        return "opens" if after.isalnum() or mark.group() in _OPEN_SHAPES or after in "([‘'.…" else "either"
    if not before.isspace() and not after.isalnum():
        return "closes"
    return "either"


def _is_attributed(text: str, mark: re.Match[str]) -> bool:
    """Say whether a verb of saying touches the mark: `…, "katanya` closes in spite of its spaces."""
    attribution = attribution_after(text, mark.end())
    return attribution is not None and attribution.start == mark.end() and text[mark.end()].islower()


def _is_swapped(text: str, marks: Sequence[re.Match[str]], number: int) -> bool:
    """Say whether a straight mark that closes nothing opens what follows: its space stands behind it, not before.

    An odd number of them follow in its paragraph, and a verb of saying the next: `… itu." Kami siap," katanya`.
    """
    mark = marks[number]
    if mark.group() != '"' or not _SWAPPED.match(text, mark.start() - 1):
        return False
    after = next((marks[at] for at in range(number + 1, len(marks)) if marks[at].group() == '"'), None)
    if after is None or _side(text, after) != "closes" or attribution_after(text, mark.end()):
        return False
    return attribution_after(text, after.end()) is not None


def _is_inch(text: str, marks: Sequence[re.Match[str]], number: int) -> bool:
    """Say whether a straight mark behind a number measures, as another mark is there to close the quotation."""
    mark = marks[number]
    if mark.group() != '"' or not text[mark.start() - 1 : mark.start()].isdigit() or number + 1 == len(marks):
        return False
    after = marks[number + 1]
    return _side(text, after) == "closes" and not text[after.start() - 1].isdigit()


def _single_pairs(text: str, found: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """Return the stretches between single marks that lie outside of `found`."""
    starts = [0, *(end for _, end, _ in found)]
    ends = [*(start for start, _, _ in found), len(text)]
    return [
        (match.start(), match.end(), True)
        for start, end in zip(starts, ends, strict=True)
        for match in _SINGLE.finditer(text, start, end)
    ]


def _is_speech(text: str, start: int, end: int, is_closed: bool) -> bool:
    """Say whether `start:end` is what somebody said, by the verbs around it or its shape."""
    inside = text[start:end].strip(_EDGES)
    is_capital = inside[:1].isupper()
    is_stopped = inside[-1:] in (",", ".", "!", "?", "…")
    attribution = attribution_after(text, end) if is_closed else None
    if attribution and (is_capital or is_stopped or attribution.has_comma):
        return True
    clause = _SENTENCE_END.split(text[max(0, start - _REACH) : start])[-1]
    before = [word.lower() for word in LETTERS.findall(clause)][-8:]
    if not _NAMED.isdisjoint(before[-3:]):
        return False
    if clause.rstrip()[-1:] in (",", ":") and any(_is_reporting(word) for word in before):
        return True
    words = inside.split()
    if is_capital and before and _is_reporting(before[-1]):
        return len(words) > 2
    is_title = sum(word[0].isupper() for word in words) * 2 > len(words)
    return is_capital and not is_title and len(words) >= (4 if is_stopped else 8)


def _is_reporting(word: str) -> bool:
    return is_verb_of_saying(word) or word == "menurut"
