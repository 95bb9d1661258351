"""What a pattern is said to need stands in every text that it matches, whatever the pattern and the text."""

from __future__ import annotations

from typing import NamedTuple

import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from humaslint.rules.literal_index import LiteralIndex
from humaslint.rules.literals import needs_of


class Part(NamedTuple):
    """A piece of a pattern, and a text that it may match."""

    pattern: str
    text: str


LETTERS = "abcdiknsxABDIKSX" + "ßẞſİıKÅéÉǅǆµμΣςσαβñ" + "ﬁﬃ" + "عب" + "日本" + "𝐀𝔞𐐀𐐨"
OTHERS = (
    "0127٣²½Ⅳ \t\n\u00a0\u2003\u3000\x85\x1c\u2028.,;:!?-–/()“”\"'’%&"
    + "\u0301\u0307\u0308\u200d\xad→✅😀Ａ＃_\0\1\2\3\4\5\6\7"
)
WORDS = (
    "di",
    "ke",
    "yang",
    "Rp",
    "kota",
    "Kota",
    "iNews",
    "YouTube",
    "S.H.",
    "se-",
    "kata ",
    " dan ",
    "TAHUN",
    "straße",
)
CHARACTER = st.sampled_from(LETTERS + OTHERS)
CLASSES = {
    **{r"\d": "0123٣", r"\s": " \t\n\u00a0\u2003", r"\w": "aK0_ß日", r"\S": "a.0😀", r"\D": "a. ", r"\W": ". -"},
    **{r"\p{L}": "aKßİ日ǅ", r"\p{Lu}": "AKIİ𐐀", r"\p{Ll}": "akßıſ𐐨", r"\p{P}": ".,-“", r"\p{N}": "0²Ⅳ", ".": "a.0ß"},
    **{r"[^\W\d_]": "aKß", r"[\p{L}\d]": "aK0", "[a-z]": "akz", "[A-Z]": "AKZ", r"[^\p{L}]": "0. ", r"[\s\S]": "a \n"},
    **{"[0-9]": "09", r"[\u2190-\u21ff]": "→", r"[\u2600-\u27bf]": "✅", r"[\d,.]": "0,.", r"[ \u00a0]": " \u00a0"},
    **{"[[a-z]--[k]]": "abz", "[[:alpha:]]": "ab", "[^a]": "b ", "[a-c0-2]": "b1", r"[^\s]": "a."},
}
"""Classes, and characters that they have."""
PLACES = (
    *(r"\b", r"\B", "^", "$", r"\A", r"\Z", r"\m", r"\M", r"(?!\p{L})", r"(?<!\p{L})", r"(?<![\p{L}-])"),
    *(r"(?!\w)", r"(?<!\w)", r"(?<!\d)", "(?!x)", "(?<!di )", r"(?![\p{L}\d])"),
)
REPEATS = {
    "?": (0, 1),
    "*": (0, 3),
    "+": (1, 3),
    "{2}": (2, 2),
    "{1,2}": (1, 2),
    "{2,}": (2, 4),
    "{,2}": (0, 2),
    "{0}": (0, 0),
}
"""Repeats, and how often they have a piece."""
GROUPS = ("(?:{})", "({})", "(?>{})", "(?i:{})", "(?-i:{})", "(?P<hit>{})", "(?={})", "(?<={})", "(?!{})", "(?<!{})")


@st.composite
def literal(draw: st.DrawFn) -> Part:
    """Some characters as they are."""
    text = draw(st.sampled_from(WORDS) | st.text(CHARACTER, min_size=1, max_size=3))
    return Part(regex.escape(text), text)


@st.composite
def character_class(draw: st.DrawFn) -> Part:
    """A class that stands for itself, or one of a few characters."""
    if draw(st.booleans()):
        pattern, texts = draw(st.sampled_from(list(CLASSES.items())))
        return Part(pattern, draw(st.sampled_from(texts)))
    members = draw(st.text(CHARACTER, min_size=1, max_size=4))
    return Part(f"[{regex.escape(members, special_only=False)}]", draw(st.sampled_from(members)))


PLACE = st.sampled_from(PLACES).map(lambda place: Part(place, ""))


@st.composite
def joined(draw: st.DrawFn, parts: st.SearchStrategy[Part]) -> Part:
    """Pieces side by side."""
    found = draw(st.lists(parts, min_size=1, max_size=4))
    return Part("".join(each.pattern for each in found), "".join(each.text for each in found))


@st.composite
def group(draw: st.DrawFn, parts: st.SearchStrategy[Part]) -> Part:
    """A group of one kind or another around a piece."""
    inner = draw(parts)
    kind = draw(st.sampled_from(GROUPS))
    if kind in {"(?!{})", "(?<!{})"}:
        return Part(kind.format(inner.pattern), "")
    is_seen = kind == "(?={})" and draw(st.booleans())
    return Part(kind.format(inner.pattern) + (inner.pattern if is_seen else ""), inner.text)


@st.composite
def branched(draw: st.DrawFn, parts: st.SearchStrategy[Part]) -> Part:
    """Alternatives, an empty one among them at times."""
    found = draw(st.lists(parts | st.just(Part("", "")), min_size=2, max_size=4))
    return Part(f"(?:{'|'.join(each.pattern for each in found)})", draw(st.sampled_from(found)).text)


@st.composite
def repeated(draw: st.DrawFn, parts: st.SearchStrategy[Part]) -> Part:
    """A piece some times over."""
    inner = draw(parts)
    mark, (least, most) = draw(st.sampled_from(list(REPEATS.items())))
    greed = draw(st.sampled_from(("", "?", "+"))) if mark[0] != "{" else draw(st.sampled_from(("", "?")))
    return Part(f"(?:{inner.pattern}){mark}{greed}", inner.text * draw(st.integers(least, most)))


@st.composite
def tripped(draw: st.DrawFn, parts: st.SearchStrategy[Part]) -> Part:
    """A piece that is met again, by number or not at all."""
    inner = draw(parts)
    return Part(rf"(?P<n>{inner.pattern})(?P=n)", inner.text * 2)


def _larger(parts: st.SearchStrategy[Part]) -> st.SearchStrategy[Part]:
    return joined(parts) | group(parts) | branched(parts) | repeated(parts) | tripped(parts)


PATTERNS = joined(st.recursive(literal() | character_class() | PLACE, _larger, max_leaves=8))
AROUND = st.sampled_from(("", " ", ". ", "a", "A", "0", "  ", "“", "\n", "x ", " Kota ", "\u0301", "-"))
CASES = (str, str.upper, str.lower, str.swapcase, str.title)


@settings(max_examples=1500, suppress_health_check=list(HealthCheck), derandomize=True)
@given(parts=st.lists(PATTERNS, min_size=1, max_size=2), around=st.tuples(AROUND, AROUND), case=st.booleans())
def test_what_is_needed_is_there(parts: list[Part], around: tuple[str, str], case: bool) -> None:
    """Each text that the pattern matches is one in which the index says that it may."""
    pattern = "|".join(each.pattern for each in parts)
    try:
        compiled = regex.compile(pattern, 0 if case else regex.IGNORECASE)
    except regex.error:
        return
    key = (pattern, case)
    index = LiteralIndex({key: needs_of(pattern, case)})
    for text in {f"{around[0]}{change(part.text)}{around[1]}" for part in parts for change in CASES}:
        try:
            is_found = compiled.search(text, timeout=1)
        except TimeoutError:  # what takes for ever shows nothing
            continue
        if is_found:
            assert index.spot([text]) == {key: [0]}, (pattern, case, text, needs_of(pattern, case))
