"""Shortcodes of Hugo and tags of Liquid, `{{< figure … >}}`, `{% include figure.html … %}`, and other additions.

Markdown knows nothing of them, so they are found and blanked before it is parsed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.cues import has_any
from humaslint.model.document import Block, BlockKind
from humaslint.parse.builder import BlockBuilder, Span
from humaslint.parse.delimiters import delimiter_behind
from humaslint.parse.draft import Draft, Picture

PLACEHOLDER = "\ue000"
"""What stands for each character of a shortcode among words, or in the address of a link."""
_SHORTCODE = re.compile(r"\{\{<[^{}]*>\}\}|\{\{%[^{}]*%\}\}|\{%[^{}]*%\}|\{\{[^{}]*\}\}")
_ADDITION = re.compile(
    rf"""{_SHORTCODE.pattern}
  | \{{:[^{{}}\n]*\}}
  | (?P<bound>(?<=[)\]}}`*_~>]))?\{{(?!index=)[ \t]*+(?:(?:[.#][A-Za-z][\w:-]*+
      |[A-Za-z][\w:-]*+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{{}}]++))[ \t]*+)+\}}(?(bound)|(?=[ \t]*+\r?$))
  | ^[ ]{{0,3}}:::+[ \t]*+(?:[a-z{{\[][^\n]*+|[\w-]++[ \t]*+:*+[ \t]*+(?=\r?$))?(?:$|(?=\r))
      (?>(?:\r?\n:[a-z-]++:[^\r\n]*+)*)
  | ^\([\w-]++\)=[ \t]*+(?=\r?$)
  | (?<=[ ])\^[\w-]++[ \t]*+(?=\r?$)
  | (?<!\$)\$\$(?=[^\W_]|[^$]*[=^_\\+<>])(?:[^$\n]|\n(?!\s*\n))+\$\$(?!\$)
  | (?<!\S)%%[^%\n]+%%
  | !\[\[[^\[\]\n]{{1,200}}\]\]
  | (?P<wiki>\[\[)[^\[\]|\n]{{1,200}}\|(?=[^\[\]{{}}|$%\n]{{1,200}}\]\](?![(\[]))
  | (?:(?<=>)|(?<=>[ ]))\[!\w+\][+-]?
  | ^import[ ](?:[\w$*{{}},\t ]+[ ]from[ ])?["'][^"'\n]+["'];?[ \t]*+(?=\r?$)
  | ^export[ ](?:const|let|default)[ ][\w$]+[ ]*[=;(][^\n]*$""",
    re.MULTILINE | re.VERBOSE,
)
"""A shortcode, or what programs add to Markdown: attributes of Kramdown and Pandoc, `{: .lead }` and `{width=50%}`,
their fences `::: note` with the options that MyST has below them, the names that it and Obsidian give to a place,
`(aduan)=` and ` ^aduan`, formulas, the lines with which MDX imports components, the comments and the marks of call-outs
of Obsidian, `> [!tip]- Judul`, what it shows of another page, `![[denah]]`, and that page before the words of a link,
`[[layanan|loket aduan]]`. Attributes stand behind markup or end a line: sets, `{x=1}`, are prose.
The number of a source that a chat program has left behind, `{index=0}`, is for the rules to tell. Prices, `$$`, and
words between colons are prose.
"""
_NAME = re.compile(r"\{(?:\{[<%]?|%)-?\s*(?P<slash>/?)\s*(?:include(?:_relative|_cached)?\s+)?(?P<name>[\w./-]*)")
_PICTURE = re.compile(r"(?:^|[^a-z])(?:figure|fig|image|img|gambar|foto|photo|picture)", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""(?<![\w-])(?P<key>[A-Za-z][\w-]*)\s*=\s*(?:"(?P<double>(?:[^"\\]|\\.)*)"|'(?P<single>[^']*)'|`(?P<tick>[^`]*)`|(?P<bare>[^\s"'`>%}]+))"""
)
_ESCAPE = re.compile(r"""\\(["'\\])""")
_ENDS = {
    "highlight": re.compile(r"\{(?:\{<\s*/|%-?\s*end)\s*highlight\s*-?(?:>\}|%)\}"),
    "comment": re.compile(r"\{%-?\s*endcomment\s*-?%\}"),
}
_SOURCES = ("src", "url", "path", "image", "image_path", "file", "link")


_ADDED = ("{", ":::", "$$", "%%", "[!", "[[", " ^", ")=", "import ", "export ")


class Shortcode(NamedTuple):
    """A shortcode at `span`, the name in it, and the spans of its attributes' values by lower-case key."""

    span: Span
    name: str
    is_end: bool
    values: dict[str, Span]

    @property
    def is_picture(self) -> bool:
        """Say whether it shows a picture."""
        return bool(_PICTURE.search(self.name)) and any(key in self.values for key in _SOURCES)


def find_additions(text: str, start: int) -> list[Shortcode]:
    """Return the shortcodes of Markdown from `start` on, in order, with all else that programs add to it."""
    return list(_shortcodes(text, start, _ADDITION)) if has_any(text, _ADDED) else []


def find_shortcodes(text: str, start: int) -> list[Shortcode]:
    """Return the shortcodes of `text` from `start` on, in order. What `highlight` and `comment` enclose is in them."""
    return list(_shortcodes(text, start, _SHORTCODE)) if "{%" in text or "{{" in text else []


def blank(text: str, start: int, shortcodes: Sequence[Shortcode]) -> str:
    """Return `text` with all before `start` and every shortcode put out of sight, every offset as it was.

    A picture becomes blank lines, as it stands apart from the words around it; any other shortcode alone on
    its line becomes white space; one among words becomes a word, to keep the markup around it what it is.
    """
    if not start and not shortcodes:
        return text
    pieces, offset = [" " * (start - 1) + "\n" if start else ""], start
    for shortcode in shortcodes:
        left, right = shortcode.span
        pieces.append(text[offset:left])
        if _PICTURE.search(shortcode.name):
            pieces.append("\n\n" + " " * (right - left - 4) + "\n\n")
        else:
            pieces.append((" " if _is_alone(text, left, right) else PLACEHOLDER) * (right - left))
        offset = right
    pieces.append(text[offset:])
    return "".join(pieces)


class Figures:
    """The pictures that shortcodes show, added to a draft in their turn."""

    def __init__(self, draft: Draft, shortcodes: Sequence[Shortcode]) -> None:
        self._draft = draft
        self._rest = [*reversed(shortcodes)]
        self._closed_names = {shortcode.name for shortcode in shortcodes if shortcode.is_end}
        self._open = ""

    @property
    def is_open(self) -> bool:
        """Say whether a pair of shortcodes encloses what is now read: it is the caption of their picture."""
        return bool(self._open)

    def add(self, end: int) -> None:
        """Add the pictures of the shortcodes before the str offset `end` of the source."""
        for shortcode in self._before(end):
            if shortcode.is_end and shortcode.name == self._open:
                self._open = ""
            elif shortcode.is_picture:
                add_figure(self._draft, shortcode)
                self._open = shortcode.name if shortcode.name in self._closed_names else ""

    def skip(self, end: int) -> None:
        """Pass over the shortcodes before `end`, which are code."""
        for _shortcode in self._before(end):
            pass

    def _before(self, end: int) -> Iterator[Shortcode]:
        while self._rest and self._rest[-1].span.start < end:
            yield self._rest.pop()


def add_figure(draft: Draft, shortcode: Shortcode) -> None:
    """Add the picture that a shortcode shows, with its alt text, caption and credit."""
    text, values = draft.source.text, shortcode.values
    src = next(values[key] for key in _SOURCES if key in values)
    draft.add_picture(
        Picture(*shortcode.span, text[slice(*src)]),
        _value(draft, "alt", values.get("alt")),
        _value(draft, "caption", values.get("caption") or values.get("title")),
        _value(draft, "credit", values.get("attr") or values.get("credit")),
    )


def _shortcodes(text: str, start: int, pattern: re.Pattern[str]) -> Iterator[Shortcode]:
    unclosed: set[str] = set()
    found = pattern.search(text, start)
    while found:
        left, right = found.span()
        head = _NAME.match(text, left, right)
        name, is_end, end = (head["name"], bool(head["slash"]), right) if head else ("", False, right)
        if name in _ENDS and not is_end and name not in unclosed:
            close = _ENDS[name].search(text, right)
            end = close.end() if close else right
            unclosed |= {name} if close is None else set()
        yield Shortcode(Span(left, end), name, is_end, _values(text, left, right))
        if pattern is not _SHORTCODE and found["wiki"]:
            closing = text.index("]]", end)
            end = closing + 2
            yield Shortcode(Span(closing, end), "", False, {})
        found = pattern.search(text, end)


def _values(text: str, start: int, end: int) -> dict[str, Span]:
    found = _ATTRIBUTE.finditer(text, start, end)
    return {match["key"].lower(): Span(*match.span(match.lastgroup or 0)) for match in found}


def _value(draft: Draft, kind: BlockKind, span: Span | None) -> Block | None:
    if span is None:
        return None
    builder = BlockBuilder(draft.source.text)
    builder.decoded(*span, ((each[1], *each.span()) for each in _ESCAPE.finditer(draft.source.text, *span)))
    delimiter = delimiter_behind(draft.source.text, span.start)
    return builder.take(kind, language=draft.language, delimiter=delimiter)


def _is_alone(text: str, start: int, end: int) -> bool:
    """Say whether nothing else stands on the lines of `start:end`."""
    while start and text[start - 1] in " \t":
        start -= 1
    while end < len(text) and text[end] in " \t":
        end += 1
    return (not start or text[start - 1] in "\r\n") and (end == len(text) or text[end] in "\r\n")
