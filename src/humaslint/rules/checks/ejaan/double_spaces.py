"""Several spaces between two words, some of which may not break."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.document import Document
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import replaced

_WIDE = 3
"""Spaces that are more than a slip of the key."""
_FIGURE = re.compile(r"\d[\d.,]*(?<=\d)")
"""An amount, which stands at the right of its column."""
_BETWEEN = re.compile(
    r"""(?<=\S) (?<!\s:) (?<!\A[\da-z][.)]) (?<!\A\d\d[.)]) (?<!\A[oüØ§v]) (?<!\A[^\w\s“”‘’"'()])
    [ \u00a0\u202f]+ (?=\S) (?! [,;:!?)] | [-–•*·][ ] | \.(?![.\w]))""",
    re.VERBOSE,
)
"""A gap in a line of prose: neither behind the colon of an aligned list nor before a mark.

Nor is it behind the number or bullet of an item, some of which are letters in a font of pictures: that is a tab.
"""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each gap of several spaces that sets no columns apart."""
    columns = _columns(release.document)
    for passage in passages_of(rule, release):
        for start, end, typed in passage.block.gaps:
            is_gap = len(typed) > 1 and _BETWEEN.match(passage.text, start) and not passage.is_protected(start, end)
            if is_gap and passage.block.to_source(start, end)[1] not in columns:
                yield replaced(rule, passage, start, end, " ")


def _columns(document: Document) -> frozenset[int]:
    """Return where, in the source, gaps end that have one above or below that ends in the same column of its line.

    So do gaps before figures that end in the same column. One of the two is wide: that sets columns apart, which a
    single space would push together.
    """
    ends: dict[tuple[int, int, bool], tuple[int, int]] = {}
    for block in document.blocks:
        for start, end, typed in block.gaps:
            if len(typed) > 1:
                offset = block.to_source(start, end)[1]
                ends[*document.source.position(offset), False] = offset, len(typed)
                figure = _FIGURE.match(block.text, end)
                if figure:
                    ends[*document.source.position(offset + len(figure[0])), True] = offset, len(typed)
    return frozenset(
        offset
        for (line, column, kind), (offset, width) in ends.items()
        for _offset, other in filter(None, (ends.get((line - 1, column, kind)), ends.get((line + 1, column, kind))))
        if max(width, other) >= _WIDE
    )
