"""What a photograph in a release must have: a text alternative, a caption, a credit."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Literal, NamedTuple

from humaslint.indonesian.addresses import is_file_name
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.document import Image
from humaslint.model.rule import Rule
from humaslint.rules.checks.foto.photo_credits import credits_all, find_credit
from humaslint.rules.contexts import GROUPS
from humaslint.rules.findings import finding_at

_GRAPHIC = re.compile(
    r"(?:^|[^a-z])(?:logo|lambang|ikon|icon|banner|badge|emoji|qr|(?:cc-)?by(?:-n[cd]|-sa)*)(?:[^a-z]|$)|\.(?:svg|gif)$",
    re.IGNORECASE,
)
"""File names of pictures that need no caption."""

_DRAWN = re.compile(
    r"""
    \W* (?: tampilan | tangkapan | cuplikan | screenshot | diagram | grafik | peta | tabel | bagan | infografi[ks]
      | logo | lambang | sampul | poster | selebaran | laman | formulir | hasil\s+pencarian | ilustrasi | kolase
      | kolom | contoh | jenis(?:-jenis)? | langkah | persyaratan | syarat | panduan | paduan | cara | daftar
      | halaman | menu | pilihan | jumlah | data | laporan | karya | perhatikan
      | salah\s+satu\s+(?: cerita | karya | halaman | tampilan | contoh )
    ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""How the caption of a picture begins that nobody took with a camera."""

_CREDIT_SENTENCE = re.compile(r"[.)]\s+(?:(?:sumber|kredit|dok\.?)\s+)?foto(?:grafer)?\s*:\s*\S", re.IGNORECASE)
"""A credit behind the sentence of a caption: `… di Balai Desa. Foto: Humas Randu`."""

_LABEL = re.compile(r"\W*(?:(?:keterangan|ket\.?|teks)\s+foto|caption|takarir)\s*:\s*(?=\w)", re.IGNORECASE)
"""What a caption begins with whose photograph comes apart from the text."""

_CALL = re.compile(r"[!?](?=\s|\Z)|(?<!\S)#\w")
"""What the words of a post on social media hold, which are called its caption too: `Takarir: Halo, Ayah! #AyoSehat`."""


class Options(NamedTuple):
    """`lacks` says what is looked for: a text alternative or a caption, one that is no file name, or a credit."""

    lacks: Literal["alt", "alt-in-words", "caption", "caption-in-words", "credit"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each photograph without what the rule asks for."""
    yield from _FAULTS[rule.options(Options).lacks](rule, release)


def _without_alt(rule: Rule, release: Release) -> Iterator[Finding]:
    for image in _pictures(release):
        if image.alt is None:
            yield Finding(rule, Place(None, image.start, image.end), {"found": _name(image)})


def _with_file_name(rule: Rule, release: Release) -> Iterator[Finding]:
    """The picture whose alternative text is a file's name; for the one that front matter names, that text."""
    for image in release.document.images:
        if image.alt is not None and not image.is_decorative:
            passage = release.passages[image.alt]
            alt = passage.text.strip()
            if is_file_name(alt) or (alt == PurePosixPath(_name(image)).stem and not alt.isalpha()):
                segments = passage.block.segments
                written = (segments[0].source_start, segments[-1].source_end)
                yield Finding(
                    rule, Place(None, *(written if image.is_lead else (image.start, image.end))), {"found": alt}
                )


def _with_file_name_below(rule: Rule, release: Release) -> Iterator[Finding]:
    """The captions that are a file's name, with a credit behind it or without."""
    for passage in [each for each in release.passages if each.kind == "caption"]:
        text = passage.text[: find_credit(passage.text)]
        name = text.strip(" .(")
        if name and is_file_name(name):
            start = passage.text.index(name)
            yield finding_at(rule, passage, start, start + len(name), found=name)


def _without_caption(rule: Rule, release: Release) -> Iterator[Finding]:
    """Pictures with no text between them share a caption; the first of such a row is reported."""
    for row in _rows(release):
        photos = [image for image in row if not _GRAPHIC.search(_name(image))]
        if photos and all(image.caption is None and not _is_credited(release, image.alt) for image in row):
            first = photos[0]
            yield Finding(rule, Place(None, first.start, first.end), {"found": _name(first)})


def _without_credit(rule: Rule, release: Release) -> Iterator[Finding]:
    """A credit line that belongs to no one picture stands for all of them."""
    images = release.document.images
    tied = {index for image in images for index in (image.caption, image.credit)}
    if any(passage.kind == "credit" and passage.index not in tied for passage in release.passages):
        return
    credited = {image.caption for image in images if image.credit is not None or _is_credited(release, image.alt)}
    labelled = {each.index for each in release.passages if each.kind == "caption" and _is_labelled(each.text)}
    captions = {image.caption for image in images if image.caption is not None} | labelled
    uncredited = [release.passages[at] for at in sorted(captions - credited) if not _names_source(release, at, tied)]
    if uncredited and not credits_all(release.text):
        yield from (finding_at(rule, passage, 0, len(passage.text)) for passage in uncredited)


def _names_source(release: Release, index: int, tied: Collection[int | None]) -> bool:
    """Say whether a caption has a credit, or the block below it; a drawing needs none."""
    passage = release.passages[index]
    is_drawn = _DRAWN.match(passage.text) is not None
    return is_drawn or _has_credit(passage) or _is_credited_below(release, index, tied)


def _is_labelled(text: str) -> bool:
    return _LABEL.match(text) is not None and _CALL.search(text) is None


def _is_credited(release: Release, alt: int | None) -> bool:
    """Say whether a text alternative ends with a credit in a bracket or as a sentence, as only captions do."""
    text = "" if alt is None else release.passages[alt].text
    if _CREDIT_SENTENCE.search(text):
        return True
    start = find_credit(text) if "(" in text or "[" in text else None
    return start is not None and text[start:].lstrip().startswith(("(", "["))


def _has_credit(caption: Passage) -> bool:
    """Say whether the caption names the photographer, or ends with a link to where the picture comes from."""
    end = len(caption.text.rstrip(" .)"))
    is_linked = any(mark.kind == "link" and mark.end >= end for mark in caption.block.marks)
    label = _LABEL.match(caption.text)
    return is_linked or find_credit(caption.text[label.end() if label else 0 :]) is not None


def _is_credited_below(release: Release, index: int, tied: Collection[int | None]) -> bool:
    """Say whether the next block is a second paragraph of the caption and begins with its credit."""
    if index + 1 >= len(release.passages) or index + 1 in tied:
        return False
    below = release.passages[index + 1]
    return below.kind == "caption" and find_credit(below.text) == 0


_FAULTS: dict[str, Callable[[Rule, Release], Iterator[Finding]]] = {
    "alt": _without_alt,
    "alt-in-words": _with_file_name,
    "caption": _without_caption,
    "caption-in-words": _with_file_name_below,
    "credit": _without_credit,
}


def _pictures(release: Release) -> Iterator[Image]:
    """The images in the body that show something."""
    return (image for image in release.document.images if not image.is_lead and not image.is_decorative)


def _rows(release: Release) -> Iterator[list[Image]]:
    """The body's images in rows: between two of a row stands no text but their own."""
    pictures = list(_pictures(release))
    blocks = [each.block for each in release.passages if len(pictures) > 1 and each.kind not in GROUPS["photo"]]
    starts = sorted(block.to_source(0, 0)[0] for block in blocks)
    row: list[Image] = []
    for image in pictures:
        if row and bisect_left(starts, row[-1].end) < bisect_left(starts, image.start):
            yield row
            row = []
        row.append(image)
    if row:
        yield row


def _name(image: Image) -> str:
    """The file name in the picture's address."""
    return _file_name(image.src)


@lru_cache(maxsize=1024)
def _file_name(address: str) -> str:
    return PurePosixPath(re.split("[?#]", address, maxsplit=1)[0]).name
