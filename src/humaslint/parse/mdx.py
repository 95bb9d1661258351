"""What MDX adds to Markdown: expressions and comments in braces, exports and imports, tags on several lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from humaslint.model.document import Directive
from humaslint.parse.builder import Span
from humaslint.parse.directives import read_directive
from humaslint.parse.shortcodes import PLACEHOLDER, Shortcode, find_additions

_TOKEN = re.compile(
    r"""^[ \t]*(?P<fence>`{3,}|~{3,})[^\n]*(?:\n(?![ \t]*(?P=fence))[^\n]*)*(?:\n[^\n]*)?
  | (?P<ticks>`+)(?!`)[^`\n]*(?P=ticks)(?!`)
  | \\.
  | (?P<module>^(?:ex|im)port[ ])
  | (?P<nameless></?>)
  | (?P<brace>[{}])""",
    re.MULTILINE | re.VERBOSE,
)
"""Code, in which braces are none of MDX's, and what may open or close its additions."""
_EMPTY_LINE = re.compile(r"^[ \t]*\r?$", re.MULTILINE)
_TAG = re.compile(
    rf"""</?[A-Za-z][\w.:-]*+
    (?>(?:\s+(?:[\w:.-]+(?:=(?:"[^"]*"|'[^']*'|{PLACEHOLDER}+))?|{PLACEHOLDER}+))*)\s*/?>""",
    re.VERBOSE,
)
_NAME = re.compile(r"</?[\w.:-]+")
_LINE_END = re.compile(r"[\r\n]")


def find_mdx(text: str, start: int) -> list[Shortcode]:
    """Return what programs add to Markdown, and MDX to that, from `start` on, in order."""
    found = [*find_additions(text, start), *(Shortcode(span, "", False, {}) for span in _spans(text, start))]
    outermost: list[Shortcode] = []
    for each in sorted(found, key=lambda each: (each.span.start, -each.span.end)):
        if not outermost or each.span.start >= outermost[-1].span.end:
            outermost.append(each)
    return outermost


def find_mdx_directives(text: str, shortcodes: Iterable[Shortcode]) -> list[Directive]:
    """Return the directives among the comments of MDX: `{/* humaslint-disable foto */}`."""
    comments = [shortcode.span for shortcode in shortcodes if text.startswith("{/*", shortcode.span.start)]
    return [found for span in comments if (found := read_directive(text, *span))]


def with_plain_tags(text: str) -> str:
    """Return the text, its additions blanked, with each tag on one line and a name that Markdown takes for a tag's.

    `<Kartu\n  judul="Pasar"\n>`, `<Daftar.Isi>`: every offset stays as it was.
    """
    return _TAG.sub(lambda tag: _NAME.sub(_plain_name, _LINE_END.sub(" ", tag[0]), count=1), text)


def _plain_name(name: re.Match[str]) -> str:
    return re.sub("[.:]", "-", name[0])


def _spans(text: str, start: int) -> list[Span]:
    """The exports, imports, tags without a name, and outermost braces with all between them, none of them in code."""
    spans: list[Span] = []
    opened: list[int] = []
    is_broken = False
    token = _TOKEN.search(text, start)
    while token:
        left, right = token.span()
        if token["module"] and not opened:
            end = None if is_broken else _module_end(text, left)
            is_broken = end is None
            right = end or next(_ends(text, left))
            spans.append(Span(left, right))
        elif token["nameless"]:
            spans.append(Span(left, right))
        elif token["brace"] == "{":
            opened.append(left)
        elif token["brace"] and opened:
            left = opened.pop()
            while spans and spans[-1].start > left:
                spans.pop()
            spans.append(Span(left, right))
        token = _TOKEN.search(text, right)
    return spans


def _module_end(text: str, start: int) -> int | None:
    """Return where an export or import ends: the first empty line with all its brackets closed, if there is one."""
    depth, left = 0, start
    for end in _ends(text, start):
        depth += sum(text.count(each, left, end) for each in "([{") - sum(text.count(each, left, end) for each in ")]}")
        if depth <= 0:
            return end
        left = end
    return None


def _ends(text: str, start: int) -> Iterator[int]:
    """Yield where empty lines begin, and the end of the text."""
    yield from (each.start() for each in _EMPTY_LINE.finditer(text, start))
    yield len(text)
