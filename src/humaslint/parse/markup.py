"""HTML as a flat run of tokens, each with its str offsets in the text it was read from.

One regular expression reads as browsers do (WHATWG HTML, section 13.2.5), in linear time: a tag or comment
left open runs to the end. The tokenizers at hand give lines and columns of a text whose line ends they have
changed (turbohtml, which also costs 90 ms to import) or take quadratic time on broken tags (html.parser).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import cache
from typing import NamedTuple


class TokenType(IntEnum):
    """What a token of HTML is."""

    TEXT = 1
    REFERENCE = 2
    START_TAG = 3
    END_TAG = 4
    COMMENT = 5


class MarkupToken(NamedTuple):
    """A token at `start:end`. `name` is a tag's name in lower case, or the text a reference stands for."""

    type: TokenType
    start: int
    end: int
    name: str = ""


class Attribute(NamedTuple):
    """An attribute's value at `start:end`, its quotation marks aside; references in it are not yet decoded."""

    value: str
    start: int
    end: int


_ATTRIBUTES = (
    r"""(?:[\s/]++|[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\s>"'][^\s>]*+)?+)?+)*+"""
)
_FILL_IN = (
    r"<(?i:nama|jabatan|tanggal|hari|pukul|tempat|lokasi|jumlah|judul|kutipan|nomor|instansi|alamat|tautan|foto|isi|tulis"
    r"|masukkan|sisipkan|lengkapi|tambahkan)(?:\ [a-z]+){0,4}>"
)
"""What looks like a tag and is a blank that the writer has not filled in: `<nama pejabat>`."""
_TOKEN = re.compile(
    rf"""
    (?P<text> [^<&]++ )
  | & (?P<reference> \#[0-9]++;? | \#[xX][0-9a-fA-F]++;? | [a-zA-Z][a-zA-Z0-9]*+;? )
  | (?P<blank> {_FILL_IN} )
  | < (?P<slash>/?) (?P<name>[a-zA-Z][^\s/>]*+) {_ATTRIBUTES} (?:>|(?P<unclosed>\Z))
  | (?P<comment> <!--(?:-?>|.*?(?:--!?>|\Z)) | <(?:[!?]|/(?!\Z))[^>]*+(?:>|\Z) )
  | (?P<other> [<&] )
    """,
    re.VERBOSE | re.DOTALL,
)
_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:"(?P<double>[^"]*+)"?|'(?P<single>[^']*+)'?|(?P<bare>[^\s>"'][^\s>]*+))?+)?+"""
)
_SPACES = r"(?:\s|&nbsp;|&\#160;)*"
_BROKEN_BEFORE = re.compile(
    rf"""(?:[.!?:;…)”"]|&(?:quot|rdquo);)(?:</[a-zA-Z]+>)*{_SPACES}(?:<br[^<>]*>{_SPACES})+\Z""", re.IGNORECASE
)
_BEGINS_BEHIND = re.compile(
    rf"""(?:{_SPACES}+<br[^<>]*+>)*+{_SPACES}+(?:<[a-zA-Z][^<>]*+>)*+(?:[^\W_a-z]|["“‘(]|&(?:quot|ldquo);)"""
)
_FAR_BACK = 60
"""How many characters before a line break the one before it, and the end of a sentence, are looked for."""
_FAR_AHEAD = 2_000
"""How many characters behind a line break the next sentence is looked for, behind more breaks and tags."""
REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]*;?)")
RAW = frozenset("script style iframe noscript noembed noframes xmp".split())
_ESCAPABLE_RAW = frozenset({"title", "textarea"})
_SCRIPT_MARK = re.compile(
    r"(?P<open><!--)|(?P<close>(?<=--)>)|(?P<start><script(?=[\s/>]))|</script(?=[\s/>])", re.IGNORECASE
)
"""What changes how a script goes on; the hyphens that open a comment may be those that close it."""


def read_markup(text: str, start: int, end: int) -> Iterator[MarkupToken]:
    """Yield the tokens of `text[start:end]` in order; the content of a script or style makes none."""
    while start < end:
        found = _TOKEN.match(text, start, end)
        assert found
        start = found.end()
        kind = found.lastgroup
        if kind in {"text", "other", "blank"}:
            yield MarkupToken(TokenType.TEXT, found.start(), start)
        elif kind == "name":
            name = found["name"].lower()
            is_end = bool(found["slash"])
            yield MarkupToken(TokenType.END_TAG if is_end else TokenType.START_TAG, found.start(), start, name)
            if not is_end and (name in RAW or name in _ESCAPABLE_RAW):
                content_end = _content_end(name, text, start, end)
                if name in _ESCAPABLE_RAW:
                    yield from _text_tokens(text, start, content_end)
                start = content_end
        elif kind == "reference":
            token = _reference(text, found.start(), start)
            yield token
            start = token.end
        else:
            yield MarkupToken(TokenType.COMMENT, found.start(), start)


def attributes(text: str, start: int, end: int) -> dict[str, Attribute]:
    """Return the attributes of the start tag `text[start:end]` by lower-case name; the first of a name counts."""
    found: dict[str, Attribute] = {}
    name_end = _TAG_NAME.match(text, start, end)
    position = name_end.end() if name_end else start
    for match in _ATTRIBUTE.finditer(text, position, end - text.endswith(">", start, end)):
        group = match.lastgroup if match.lastgroup != "name" else None
        span = match.span(group) if group else (match.end(), match.end())
        found.setdefault(match["name"].lower(), Attribute(text[slice(*span)], *span))
    return found


def decode_reference(text: str) -> str | None:
    """Return what a whole character reference such as `&amp;` or `&#8220;` stands for; None if it is none."""
    if text.startswith("&#"):
        from html import unescape

        return unescape(text)
    return _names().get(text[1:])


_TAG_NAME = re.compile(r"</?[^\s/>]*")


def _content_end(name: str, text: str, start: int, end: int) -> int:
    """Return where the end tag of the raw element `name` begins, whose content begins at `start`; `end` without one."""
    close = _closing(name).search(text, start, end)
    content_end = close.start() if close else end
    if name == "script" and text.find("<!--", start, content_end) >= 0:
        return _script_end(text, start, end)
    return content_end


def _script_end(text: str, start: int, end: int) -> int:
    """Return where the end tag of a script with a comment begins; `end` without one.

    A script inside the comment has an end tag of its own (WHATWG HTML, sections 13.2.5.15 to 13.2.5.31).
    """
    is_comment = is_inner = False
    for mark in _SCRIPT_MARK.finditer(text, start, end):
        if mark["open"]:
            is_comment = True
        elif mark["close"]:
            is_comment = is_inner = False
        elif mark["start"]:
            is_inner = is_comment
        elif is_inner:
            is_inner = False
        else:
            return mark.start()
    return end


def _text_tokens(text: str, start: int, end: int) -> Iterator[MarkupToken]:
    """The text of an element in which only references are markup."""
    for match in REFERENCE.finditer(text, start, end):
        token = _reference(text, *match.span())
        if start < token.start:
            yield MarkupToken(TokenType.TEXT, start, token.start)
        yield token
        start = token.end
    if start < end:
        yield MarkupToken(TokenType.TEXT, start, end)


def _reference(text: str, start: int, end: int) -> MarkupToken:
    """The reference that `start:end` begins with. Names of old need no semicolon: `&ampx` is `&` and `x`."""
    whole = text[start:end]
    decoded = decode_reference(whole)
    while decoded is None and len(whole) > 3:
        whole = whole[: min(len(whole) - 1, 9)]
        decoded = decode_reference(whole)
    if decoded is None:
        return MarkupToken(TokenType.TEXT, start, end)
    return MarkupToken(TokenType.REFERENCE, start, start + len(whole), decoded)


@cache
def _closing(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)


@cache
def _names() -> dict[str, str]:
    from html.entities import html5

    return html5


def is_second_break(text: str, token: MarkupToken) -> bool:
    """Say whether a `<br>` follows another one between two sentences, as an empty line between paragraphs does."""
    if not _BROKEN_BEFORE.search(text, max(0, token.start - _FAR_BACK), token.start):
        return False
    return _BEGINS_BEHIND.match(text, token.end, token.end + _FAR_AHEAD) is not None
