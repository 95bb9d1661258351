"""Edits put back into a Word file: into the very runs whose letters change, so that all formatting stays."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from operator import attrgetter

from humaslint.model.diagnostic import Edit
from humaslint.model.edits import edited
from humaslint.model.errors import HumaslintError
from humaslint.model.package import Package, Piece
from humaslint.model.source import Source
from humaslint.parse.word.archive import Archive, replace_members
from humaslint.parse.word.xml import from_utf8, tag_end, to_utf8

_ILLEGAL = re.compile(r"[^\t\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ALT = re.compile(rb"""(\s(?:descr|alt)\s*=\s*)(?:"[^"]*"|'[^']*')""")
_SPACE = re.compile(rb"""\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')""")
_SIGNATURES = "_xmlsignatures/"
_UNCHANGED = "Berkas tidak diubah."
_LONG = 2_000
"""Characters of an edit beyond which its letters are not compared one by one."""

ByteEdit = tuple[int, int, bytes]
ByteEdits = Mapping[str, list[ByteEdit]]
"""By part: what to put in place of which of its bytes, in its UTF-8 form."""


def rewrite(source: Source, edits: Iterable[Edit]) -> bytes:
    """Return the Word file with edits (disjoint, in str offsets of the source's text) made.

    Raises HumaslintError, naming why, where the file cannot take them.
    """
    package = source.package
    assert package is not None
    small = [part for edit in sorted(edits) for part in _smallest(source.text, edit)]
    changed = _by_piece(source, package, small)
    archive = Archive(package.data, source.path)
    refuse_signed(archive, source.path)
    parts: dict[str, list[ByteEdit]] = defaultdict(list)
    contents = {name: to_utf8(archive.read(name))[0] for name in {piece.part for piece in changed}}
    for piece, ops in changed.items():
        old = contents[piece.part][piece.first : piece.last]
        new = _element(piece, old, source.text[piece.start : piece.end], _edited(source.text, piece, ops))
        parts[piece.part].append((piece.first, piece.last, new))
    return with_bytes(package.data, parts, source.path)


def with_bytes(data: bytes, parts: ByteEdits, path: str, new: Mapping[str, bytes] | None = None) -> bytes:
    """Return the Word file `data` with bytes of some parts replaced and the parts `new` in it."""
    archive = Archive(data, path)
    members: dict[str, bytes] = dict(new or {})
    for name, edits in parts.items():
        content, encoding = to_utf8(archive.read(name))
        pieces, offset = [], 0
        for first, last, replacement in sorted(edits, key=lambda edit: edit[:2]):
            pieces += [content[offset:first], replacement]
            offset = last
        members[name] = from_utf8(b"".join([*pieces, content[offset:]]), encoding)
    return replace_members(data, members, path)


def refuse_signed(archive: Archive, path: str) -> None:
    """Raise HumaslintError where the file bears a digital signature, which no change would leave valid."""
    if any(name.startswith(_SIGNATURES) for name in archive.names()):
        raise HumaslintError(f"Berkas ini bertanda tangan digital. {_UNCHANGED}", path)


def escaped(text: str, path: str) -> str:
    """Return the text as it stands in XML, between tags or between double quotes."""
    if _ILLEGAL.search(text):
        raise HumaslintError(f"Perbaikan memuat tanda yang tidak dapat disimpan Word. {_UNCHANGED}", path)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _smallest(text: str, edit: Edit) -> Iterator[Edit]:
    """The letters that an edit really changes: each stays in the run that it is in."""
    old = text[edit.start : edit.end]
    if not old or not edit.text or len(old) + len(edit.text) > _LONG:
        yield edit
        return
    for _tag, first, last, left, right in SequenceMatcher(None, old, edit.text, autojunk=False).get_opcodes():
        if old[first:last] != edit.text[left:right]:
            yield Edit(edit.start + first, edit.start + last, edit.text[left:right])


def _by_piece(source: Source, package: Package, edits: Iterable[Edit]) -> dict[Piece, list[Edit]]:
    """The edits by the piece that takes them: what goes leaves each piece it was in, what comes is in one of them."""
    changed: dict[Piece, list[Edit]] = defaultdict(list)
    for edit in edits:
        touched = _touched(package, edit)
        if "\n" in source.text[edit.start : edit.end] or any(piece.kind == "object" for piece in touched):
            raise HumaslintError(f"Perbaikan melintasi paragraf atau gambar. {_UNCHANGED}", source.path)
        taker = _taker(package, touched, edit) if edit.text else None
        for piece in touched:
            first, last = max(piece.start, edit.start), min(piece.end, edit.end)
            changed[piece].append(Edit(first, last, edit.text if piece is taker else ""))
        if taker is None and edit.text:
            raise HumaslintError(f"Di paragraf ini tidak ada tempat bagi perbaikan. {_UNCHANGED}", source.path)
        if taker and taker not in touched:
            place = taker.end if taker.end <= edit.start else taker.start
            changed[taker].append(Edit(place, place, edit.text))
    return changed


def _touched(package: Package, edit: Edit) -> list[Piece]:
    """The pieces that lose letters by an edit, or in the middle of which it inserts."""
    pieces = package.pieces
    index = bisect_right(pieces, edit.start, key=attrgetter("end"))
    if edit.start == edit.end:
        return [piece for piece in pieces[index : index + 1] if piece.start < edit.start]
    return list(pieces[index : bisect_left(pieces, edit.end, key=attrgetter("start"))])


def _taker(package: Package, touched: list[Piece], edit: Edit) -> Piece | None:
    """The piece that new letters go into: one that loses some, else the one before the place, else the one behind.

    A tab or another sign takes them only where there is no text.
    """
    letters = next((piece for piece in touched if piece.kind != "sign"), None)
    if letters:
        return letters
    pieces = package.pieces
    before = bisect_left(pieces, edit.start, key=attrgetter("end"))
    behind = bisect_left(pieces, edit.end, key=attrgetter("start"))
    near = [*pieces[before : before + 1], *pieces[behind : behind + 1], *touched]
    able = [each for each in near if each.kind != "object" and each.start <= edit.end]
    return next((each for each in able if each.kind != "sign"), able[0] if able else None)


def _edited(text: str, piece: Piece, edits: Iterable[Edit]) -> str:
    """The text of a piece with its edits made; of two that insert at one place, the first comes first."""
    own = (Edit(edit.start - piece.start, edit.end - piece.start, edit.text) for edit in edits)
    return edited(text[piece.start : piece.end], own)


def _element(piece: Piece, old: bytes, was: str, text: str) -> bytes:
    """The bytes of a piece with another text than it `was`."""
    if piece.kind == "sign":
        return _sign(old, was, text)
    if piece.kind == "alt":
        content = escaped(text, "").encode()
        return _ALT.sub(lambda found: found[1] + b'"' + content + b'"', old, count=1)
    return text_element(old, text)


def _sign(old: bytes, was: str, text: str) -> bytes:
    """The bytes of a tab or another sign with letters around it or in its place; gone without its character."""
    left, found, right = text.partition(was)
    prefix = old[1 : old.index(b":") + 1] if b":" in old.split(None, 1)[0] else b""
    empty = b"<%st></%st>" % (prefix, prefix)
    parts = [
        text_element(empty, left) if left else b"",
        old if found else b"",
        text_element(empty, right) if right else b"",
    ]
    return b"".join(parts)


def text_element(old: bytes, text: str) -> bytes:
    """Return the element of a text with another text."""
    end = tag_end(old, 0)
    tag, closing = old[:end], old[old.rindex(b"</") :]
    if text != text.strip():
        tag = _SPACE.sub(b"", tag)[:-1] + b' xml:space="preserve">'
    return tag + escaped(text, "").encode() + closing
