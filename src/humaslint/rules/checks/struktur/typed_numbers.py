"""Numbers that a writer typed before items, chapters, captions and tables: `1.`, `b)`, `IV.`, `Foto 3.`, `Tabel 2`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase
from typing import NamedTuple

from humaslint.indonesian.numerals import read_roman
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Place
from humaslint.model.lazy import kept

_KINDS = frozenset(("lead", "paragraph", "item", "heading", "caption"))
_MARKER = r"(?P<value>\d{1,2}|[a-h]|[A-H]|[IVX]{1,5})(?P<mark>[.)])"
_BEFORE = re.compile(rf"(?:\A|[\n>])[ \t>*_#-]*\(?{_MARKER}[ \t]+[*_]*\Z")
_WITHIN = re.compile(rf"^\(?{_MARKER}[ \t]+(?=\S)", re.MULTILINE)
_INLINE = re.compile(r"(?<=\s)(?:\((?P<value>\d|[a-h])\)|(?P<letter>[a-h])\))(?=\s\S)")
_INLINE_END = re.compile(r"\)(?<=[\s(][\da-h]\))\s")
"""What is in every text with such a number, and in few others."""
LABELS = frozenset("tabel gambar grafik bagan diagram foto lampiran langkah".split())
"""What is numbered and referred to by its number, in lower case."""
_NOUNS = LABELS | frozenset("peta tahap bab bagian".split())
_LABEL = re.compile(
    rf"(?P<noun>{'|'.join(sorted(_NOUNS))})[ \t]+(?:No\.?[ \t]*)?"
    r"(?P<value>\d{1,2}|[IVX]{1,5})(?=[.:)]|[ \t]*(?:[|–—(]|-[ \t])|[ \t]*$)",
    re.IGNORECASE | re.MULTILINE,
)
_VALUE = r"(?:\d{1,2}|[a-hA-H]|[IVXivx]{1,5})[.)]"
_SHAPES = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"^[ \t>*_#(-]*+{_VALUE}",
        rf"[>(](?:(?<=>)|(?<=\s\())(?>(?:[ \t*_#-]|(?<!\s)\()*){_VALUE}",
        r"\)(?<=\s[a-h]\))\s",
    )
)
"""What a text with such a number has, each beginning with what is rare."""
_REACH = 24
"""How far before a block, in characters, the number stands that Markdown makes a list of."""


class TypedNumber(NamedTuple):
    """A number before a block. `series` is what it counts with; `value` what it comes to; `passage` whose it is.

    `written` is the number, or the label with its noun.
    """

    series: str
    value: int
    written: str
    place: Place
    passage: Passage


@kept
def typed_numbers(release: Release) -> tuple[TypedNumber, ...]:
    """Return the numbers typed before the blocks of a release, in order."""
    source = release.document.source.text
    may_be = not _NOUNS.isdisjoint(release.word_counts) or "<br" in source.lower()
    if not may_be and not any(shape.search(source) for shape in _SHAPES):
        return ()
    passages = (passage for passage in release.passages if passage.kind in _KINDS)
    return tuple(number for passage in passages for number in _numbers_of(passage))


def _numbers_of(passage: Passage) -> Iterator[TypedNumber]:
    source = passage.release.document.source.text
    start = passage.block.to_source(0, 0)[0]
    first = max(0, start - _REACH)
    if passage.kind == "item" and (match := _BEFORE.search(source[first:start])):
        place = Place(None, first + match.start("value"), first + match.end("mark"))
        yield _number(passage, match, place)
        return
    if label := _LABEL.match(passage.text):
        noun = label["noun"].lower()
        value = int(label["value"]) if label["value"].isdigit() else read_roman(label["value"]) or 0
        yield TypedNumber(noun, value, label[0], passage.place(*label.span()), passage)
        return
    for match in _WITHIN.finditer(passage.text):
        yield _number(passage, match, passage.place(match.start("value"), match.end("mark")))
    for match in _INLINE.finditer(passage.text) if _INLINE_END.search(passage.text) else ():
        text = match["value"] or match["letter"]
        value, kind = (int(text), "1") if text.isdigit() else (place_of(text), "a")
        series = f"inline {passage.index} {'(' if match['value'] else ''}{kind}"
        yield TypedNumber(series, value, match[0], passage.place(*match.span()), passage)


def place_of(letter: str) -> int:
    """Return the place of a letter, small or capital, in the alphabet: 1 for `a`."""
    return ascii_lowercase.index(letter.lower()) + 1


def _number(passage: Passage, match: re.Match[str], place: Place) -> TypedNumber:
    """Return the number of a marker at the head of a line; `I.` is a Roman one, no letter."""
    text, depth = match["value"], passage.block.depth
    kind = "heading" if passage.is_headline else "item" if passage.kind == "item" else "line"
    series = f"{kind} {depth} {match['mark']}"
    written = f"{text}{match['mark']}"
    if text.isdigit():
        return TypedNumber(f"{series} 1", int(text), written, place, passage)
    if len(text) == 1 and text not in "IVX":
        return TypedNumber(f"{series} {'a' if text.islower() else 'A'}", place_of(text), written, place, passage)
    return TypedNumber(f"{series} I", read_roman(text) or 0, written, place, passage)
