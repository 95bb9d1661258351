"""Comments written into a Word file at the letters that they are about; text, formatting and other comments stay."""

from __future__ import annotations

import posixpath
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from humaslint.model.errors import HumaslintError
from humaslint.model.package import Package, Piece, Run
from humaslint.model.source import Source
from humaslint.parse.word.archive import Archive
from humaslint.parse.word.package import main_part, read_word, relations
from humaslint.parse.word.writer import ByteEdit, escaped, refuse_signed, text_element, with_bytes
from humaslint.parse.word.xml import OFFICE, STRICT, to_utf8

_AUTHOR = "humaslint"
_RUN = re.compile(rb"<([\w.-]+):r\b")
_COMMENTS = re.compile(rb"<([\w.-]+):comments\b[^>]*?(/?)>")
_ID = re.compile(rb"""<[\w.-]+:comment\w*\b[^>]*?\s[\w.-]+:id\s*=\s*["'](\d+)["']""")
_CLOSING = re.compile(rb"</(?:([\w.-]+):)?(?:Types|Relationships)\s*>\s*\Z")
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_UNCHANGED = "Tidak ada yang ditulis."


class Comment(NamedTuple):
    """What to say of `start:end` of a source's text (str offsets); line feeds part its paragraphs."""

    start: int
    end: int
    text: str


class _Place(NamedTuple):
    """A place in the main part: byte `at` between two runs, or behind `letters` characters of a piece."""

    at: int
    piece: Piece | None = None
    letters: int = 0


class _Main(NamedTuple):
    """The main part: its name, its bytes in UTF-8, the prefix of its elements, whether it is of the strict kind."""

    name: str
    content: bytes
    prefix: str
    is_strict: bool


def annotate(source: Source, comments: Sequence[Comment]) -> bytes:
    """Return the Word file with the comments added to those that it has.

    Word has no comments in text boxes, notes and headers: one on a box stands at the run that it hangs on, one on a
    note or a header at the first words of the text. Raises HumaslintError where the file cannot take comments.
    """
    package = source.package
    if package is None:
        raise HumaslintError("Komentar hanya dapat ditulis ke naskah Word (.docx).", source.path)
    if not comments:
        return package.data
    archive = Archive(package.data, source.path)
    refuse_signed(archive, source.path)
    main = _main(archive, package, source.path)
    related = relations(archive, main.name, source.path)
    target = next((each.target for each in related if each.kind == "comments"), "")
    known = to_utf8(archive.read(target))[0] if target else b""
    first = max((int(number) for number in _ID.findall(main.content + known)), default=-1) + 1
    edits = {main.name: list(_marks(source, main, comments, first))}
    if target:
        edits[target] = [_appended(known, comments, first, source.path)]
        new = {}
    else:
        new = _new_part(archive, main, comments, first, edits, source.path)
    data = with_bytes(package.data, edits, source.path, new)
    if read_word(data, source.path).text != source.text:
        raise HumaslintError(f"Berkas Word ini tidak dapat diberi komentar dengan aman. {_UNCHANGED}", source.path)
    return data


def _main(archive: Archive, package: Package, path: str) -> _Main:
    name = main_part(archive, path)
    content = to_utf8(archive.read(name))[0]
    places = (piece.run.start for piece in package.pieces if piece.part == name)
    found = next((run for place in places if (run := _RUN.match(content, place))), None)
    if found is None:
        raise HumaslintError(f"Di berkas Word ini tidak ada tempat bagi komentar. {_UNCHANGED}", path)
    return _Main(name, content, found[1].decode(), STRICT.encode() in content[: found.start()])


def _marks(source: Source, main: _Main, comments: Sequence[Comment], first: int) -> Iterator[ByteEdit]:
    """Yield the edits of the main part that mark the stretches; of marks at one place, ends come first."""
    package = source.package
    assert package is not None
    pieces = [each for each in package.pieces if each.part == main.name]
    between: dict[int, list[bytes]] = defaultdict(list)
    inside: dict[Piece, dict[int, list[bytes]]] = defaultdict(lambda: defaultdict(list))
    places = [
        _places(pieces, package.lines[min(source.position(each.start).line, len(package.lines)) - 1].host, each)
        for each in comments
    ]
    marks = [(end, _end_mark(main.prefix, number)) for number, (_start, end) in enumerate(places, first)]
    marks += [(start, _mark(main.prefix, "RangeStart", number)) for number, (start, _end) in enumerate(places, first)]
    for place, mark in marks:
        (between[place.at] if place.piece is None else inside[place.piece][place.letters]).append(mark)
    for at, found in between.items():
        yield at, at, b"".join(found)
    for piece, by_letters in inside.items():
        yield piece.first, piece.last, _split(source.text, main, piece, by_letters)


def _places(pieces: Sequence[Piece], host: Run | None, comment: Comment) -> tuple[_Place, _Place]:
    """Return where a comment begins and ends among the pieces of the main part; at `host` where there is one."""
    start, end = comment.start, max(comment.end, comment.start + 1)
    left = bisect_right(pieces, start, key=attrgetter("end"))
    right = bisect_left(pieces, end, key=attrgetter("start"))
    inside = pieces[left:right]
    if host is None and not inside:
        host = pieces[0].run
    if host is None and any(each.kind in {"object", "alt"} for each in inside):
        host = Run(inside[0].run.start, inside[-1].run.end, (0, 0))
    if host is not None:
        return _Place(host.start), _Place(host.end)
    first, last = inside[0], inside[-1]
    is_first = left == 0 or pieces[left - 1].run != first.run
    is_last = right == len(pieces) or pieces[right].run != last.run
    begins = _Place(0, first, max(start - first.start, 0))
    ends = _Place(0, last, min(end, last.end) - last.start)
    return (
        _Place(first.run.start) if is_first and start <= first.start else begins,
        _Place(last.run.end) if is_last and last.end <= end else ends,
    )


def _split(text: str, main: _Main, piece: Piece, marks: dict[int, list[bytes]]) -> bytes:
    """The bytes of a piece whose run is parted at each place that has marks; each part has the run's formatting."""
    old = main.content[piece.first : piece.last]
    letters = text[piece.start : piece.end]
    properties = main.content[slice(*piece.run.properties)]
    prefix = main.prefix.encode()
    parts, done = [], 0
    for place in sorted(marks):
        if place > done:
            parts.append(text_element(old, letters[done:place]) if piece.kind == "text" else old)
            done = place
        parts.append(b"</%s:r>%s<%s:r>%s" % (prefix, b"".join(marks[place]), prefix, properties))
    if done < len(letters):
        parts.append(text_element(old, letters[done:]) if piece.kind == "text" else old)
    return b"".join(parts)


def _mark(prefix: str, name: str, number: int) -> bytes:
    return f'<{prefix}:comment{name} {prefix}:id="{number}"/>'.encode()


def _end_mark(prefix: str, number: int) -> bytes:
    reference = _mark(prefix, "Reference", number)
    return _mark(prefix, "RangeEnd", number) + b"<%s:r>%s</%s:r>" % (prefix.encode(), reference, prefix.encode())


def _written(prefix: str, comments: Sequence[Comment], first: int, path: str) -> bytes:
    """The elements of the comments. They have no date, so that the same draft gives the same file."""
    p = prefix
    written = ""
    for number, comment in enumerate(comments, first):
        lines = "".join(
            f'<{p}:p><{p}:r><{p}:t xml:space="preserve">{escaped(line, path)}</{p}:t></{p}:r></{p}:p>'
            for line in comment.text.split("\n")
        )
        head = f'{p}:id="{number}" {p}:author="{_AUTHOR}" {p}:initials="hl"'
        written += f"<{p}:comment {head}>{lines}</{p}:comment>"
    return written.encode()


def _appended(known: bytes, comments: Sequence[Comment], first: int, path: str) -> ByteEdit:
    """The edit that adds comments to a part that has some."""
    root = _COMMENTS.search(known)
    if root is None:
        raise HumaslintError(f"Komentar di berkas Word ini tidak dapat dibaca. {_UNCHANGED}", path)
    written = _written(root[1].decode(), comments, first, path)
    if root[2]:
        return root.end() - 2, root.end(), b">%s</%s:comments>" % (written, root[1])
    end = known.rindex(b"</")
    return end, end, written


def _new_part(
    archive: Archive, main: _Main, comments: Sequence[Comment], first: int, edits: dict[str, list[ByteEdit]], path: str
) -> dict[str, bytes]:
    """Return a part with the comments, and add to `edits` what makes it known to the file."""
    folder, name = posixpath.split(main.name)
    part = next(
        each for each in (f"comments{number or ''}.xml" for number in range(99)) if _is_free(archive, folder, each)
    )
    office = STRICT if main.is_strict else OFFICE
    year = "" if main.is_strict else "/2006"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    root = f'{head}<w:comments xmlns:w="{office}/wordprocessingml{year}/main">'
    new = {posixpath.join(folder, part): root.encode() + _written("w", comments, first, path) + b"</w:comments>"}
    override = f'Override PartName="/{posixpath.join(folder, part)}" ContentType="{_TYPE}"'
    _announce(archive, "[Content_Types].xml", override, edits, path)
    relation = f'Relationship Id="humaslint{first}" Type="{office}/officeDocument{year}/relationships/comments" '
    _announce(archive, posixpath.join(folder, "_rels", f"{name}.rels"), f'{relation}Target="{part}"', edits, path)
    return new


def _is_free(archive: Archive, folder: str, name: str) -> bool:
    return posixpath.join(folder, name) not in archive


def _announce(archive: Archive, part: str, element: str, edits: dict[str, list[ByteEdit]], path: str) -> None:
    """Add the edit that puts an element at the end of a list of parts."""
    content = to_utf8(archive.read(part))[0]
    closing = _CLOSING.search(content)
    if closing is None:
        raise HumaslintError(f"Berkas Word ini tidak lazim, jadi tidak dapat diberi komentar. {_UNCHANGED}", path)
    prefix = f"{closing[1].decode()}:" if closing[1] else ""
    edits[part] = [(closing.start(), closing.start(), f"<{prefix}{element}/>".encode())]
