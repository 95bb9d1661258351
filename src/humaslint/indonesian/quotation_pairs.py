"""Quotation marks in pairs: which one opens, which closes, and which is none: of inches, seconds, an apostrophe."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from humaslint.indonesian.speech import attribution_after, is_speech_verb

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
_IS_OVER = re.compile(r"[.!?]\s|[,.!?]\s+(?:demikian\s+)?(?P<verb>[^\W\d_]+)")


def find_pairs(text: str) -> list[tuple[int, int, bool]]:
    """Return start, end and whether it is closed, for each outermost pair of marks, in order.

    Straight, curly, low, angled and doubled single marks count, whichever way they are turned; single marks only around
    a short stretch outside of these. What nothing closes ends where the next pair begins, or with its paragraph.
    """
    marks = list(_MARK.finditer(text))
    found = [*_pairs(text, marks)] if marks else []
    return sorted(found + _single_pairs(text, found)) if "'" in text or "‘" in text else found


def _pairs(text: str, marks: Sequence[re.Match[str]]) -> Iterator[tuple[int, int, bool]]:
    """Yield the pairs of all marks but single ones, paragraph by paragraph."""
    shapes = {mark.group() for mark in marks}
    first, number = 0, len(marks)
    for end in (*(gap.start() for gap in _PARAGRAPH_END.finditer(text)), len(text)):
        last = first
        while last < number and marks[last].start() < end:
            last += 1
        if last > first:
            yield from _in_paragraph(text, marks, range(first, last), shapes, end)
        first = last


def _in_paragraph(
    text: str, marks: Sequence[re.Match[str]], own: range, shapes: Collection[str], end: int
) -> Iterator[tuple[int, int, bool]]:
    """Yield the pairs of a paragraph, which has the marks at the indexes `own` and ends at the str offset `end`."""
    opened: list[int] = []
    nested: list[tuple[int, int]] = []
    straight = text.count('"', marks[own.start].start(), end)
    for number in own:
        mark = marks[number]
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
    yield from _left_open(text, opened, nested, end)


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
