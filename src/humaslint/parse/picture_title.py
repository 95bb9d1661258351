"""The title of a Markdown image, `![alt](src "title")`, with the place of its characters."""

from __future__ import annotations

import re

from humaslint.model.document import Block
from humaslint.parse.builder import BlockBuilder
from humaslint.parse.delimiters import delimiter_behind
from humaslint.parse.draft import Draft
from humaslint.parse.markup import REFERENCE, decode_reference

_TITLE = re.compile(
    r"""[\s>](?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\(((?:[^()\\]|\\.)*)\))\s*\)?\s*\Z""", re.DOTALL
)
_PIECE = re.compile(rf"\\(?P<escaped>[!-/:-@\[-`{{-~])|{REFERENCE.pattern}")


def title_block(draft: Draft, text: str, start: int, end: int) -> Block | None:
    """Return the title as a caption; `start:end` of `text` is the image's markup after its alt text.

    Of a reference such as `![alt][id]` it is the definition of `id` (see `link_definitions`).
    """
    found = _TITLE.search(text, start, end)
    if found is None or found.lastindex is None:
        return None
    start, end = found.span(found.lastindex)
    builder = BlockBuilder(draft.source.text)
    pieces = ((_decoded(piece), *piece.span()) for piece in _PIECE.finditer(text, start, end))
    builder.decoded(start, end, (piece for piece in pieces if piece[0]))
    return builder.take("caption", language=draft.language, delimiter=delimiter_behind(text, start))


def _decoded(piece: re.Match[str]) -> str:
    """Return what an escape or reference stands for, empty where it is none."""
    return piece["escaped"] or (decode_reference(piece.group()) if piece.group().endswith(";") else None) or ""
