"""From block coordinates to the file: where a finding stands in the source, and what edits would mend it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.model.diagnostic import Diagnostic, Edit, Finding, Fix, Place, Related
from humaslint.model.document import Block, Document, Segment
from humaslint.model.edits import edited

_LONGEST = 40
"""Characters of a reference to a character; the longest name has 31."""
_NEAR = 2
"""Characters of what ends a text, with what is looked at beside it."""
_REFERENCE = re.compile(r"&#?\w+\Z")


def locate(document: Document, finding: Finding) -> Diagnostic:
    """Return the finding in source coordinates, with its fix if one is possible."""
    start, end = span(document, finding.place)
    is_to_mend = finding.rule.fix != "none" and finding.edits != () and finding.is_fixable
    fix = _fix(document, finding) if is_to_mend else None
    return Diagnostic(
        rule=finding.rule,
        level=finding.rule.level,
        start=start,
        end=end,
        text=document.source.text[start:end],
        arguments=finding.arguments,
        suggestions=finding.suggestions,
        fix=fix,
        related=tuple(Related(*span(document, place)) for place in finding.related) if finding.related else (),
        is_quoted=finding.is_quoted,
        is_bound=is_to_mend and fix is None,
    )


def span(document: Document, place: Place) -> tuple[int, int]:
    """Return the str offsets into the source of a place in the release."""
    if place.block is None:
        return (place.start, place.end)
    return document.blocks[place.block].to_source(place.start, place.end)


def _fix(document: Document, finding: Finding) -> Fix | None:
    """Edits across markup put all new text into the first piece, keep the markup and are never safe."""
    is_safe = finding.rule.fix == "safe" and finding.is_safe
    if finding.place.block is None:
        return Fix(is_safe, finding.edits)
    text, block = document.source.text, document.blocks[finding.place.block]
    edits: list[Edit] = []
    for edit in finding.edits:
        pieces = None if block.is_label(edit.start, edit.end) else source_edits(block, _as_spelled(text, block, edit))
        if pieces is None or any(_prolongs_reference(text, piece) for piece in pieces):
            return None
        is_safe = is_safe and len(pieces) == 1
        edits.extend(pieces)
    return None if _breaks_out(text, block, edits) else Fix(is_safe, tuple(edits))


def _as_spelled(text: str, block: Block, edit: Edit) -> Edit:
    """The edit with each character that it keeps as the source spells it: `,&rdquo;` in the place of `&rdquo;,`."""
    spellings = {
        ord(block.text[each.start]): text[each.source_start : each.source_end]
        for each in _segments(block, edit)
        if not (each.verbatim or block.text[each.start].isspace())
        and each.end - each.start == 1 < each.source_end - each.source_start
    }
    return edit._replace(text=edit.text.translate(spellings))


def _breaks_out(text: str, block: Block, edits: list[Edit]) -> bool:
    """Whether the edits bring in what ends the block's text in its source; only what is near them can change."""
    if block.delimiter is None or not edits:
        return False
    start = max(block.segments[0].source_start, min(edit.start for edit in edits) - _NEAR)
    end = min(block.segments[-1].source_end, max(edit.end for edit in edits) + _NEAR)
    old = text[start:end]
    new = edited(old, [Edit(edit.start - start, edit.end - start, edit.text) for edit in edits])
    return len(block.delimiter.findall(new)) > len(block.delimiter.findall(old))


def _prolongs_reference(text: str, edit: Edit) -> bool:
    """Whether a letter or figure would come to stand behind a reference without its semicolon: `&#1 0` is no `&#10`."""
    behind = edit.text[:1] or text[edit.end : edit.end + 1]
    return behind.isalnum() and _REFERENCE.search(text, max(0, edit.start - _LONGEST), edit.start) is not None


def source_edits(block: Block, edit: Edit) -> list[Edit] | None:
    """Return the edits of the source that make `edit` in the block's text.

    None where a replacement piece would be cut or a stretch of markup left without prose.
    """
    if edit.start == edit.end:
        segment = block.segments[block.segment_at(max(0, edit.start - 1))]
        offset = segment.source_start + edit.start - segment.start if segment.verbatim else segment.source_end
        return [Edit(offset, offset, edit.text)]
    pieces = list(_covered(block, edit))
    if None in pieces:
        return None
    spans = _merge([piece for piece in pieces if piece])
    edits = [Edit(start, end, edit.text if number == 0 else "") for number, (start, end) in enumerate(spans)]
    return None if any(_leaves_nothing(block, each) for each in edits) else edits


def _leaves_nothing(block: Block, edit: Edit) -> bool:
    """Whether the edit takes all prose out between two pieces of markup: `****` is no empty bold but asterisks."""
    if edit.text or len(block.segments) < 2:
        return False
    behind, before = block.markup_edges
    return edit.start in behind and edit.end in before


def _segments(block: Block, edit: Edit) -> tuple[Segment, ...]:
    """The pieces that the edit touches."""
    return block.segments[block.segment_at(edit.start) : block.segment_at(edit.end - 1) + 1]


def _covered(block: Block, edit: Edit) -> Iterator[tuple[int, int] | None]:
    for segment in _segments(block, edit):
        start, end = max(edit.start, segment.start), min(edit.end, segment.end)
        if segment.verbatim:
            offset = segment.source_start - segment.start
            yield (start + offset, end + offset)
        elif (start, end) == (segment.start, segment.end):
            yield (segment.source_start, segment.source_end)
        else:
            yield None


def _merge(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join spans that touch in the source: nothing, not even markup, stands between them."""
    merged = [spans[0]]
    for start, end in spans[1:]:
        if start == merged[-1][1]:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged
