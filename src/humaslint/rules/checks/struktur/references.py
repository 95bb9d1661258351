"""What a text takes up that is not there: a table, the fifth of four steps, six photographs of five."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from humaslint.indonesian.numerals import TO_TEN, TOGETHER, read_figures, read_number
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.struktur.typed_numbers import LABELS, TypedNumber, typed_numbers
from humaslint.rules.findings import report

_LABELLED = re.compile(
    rf"(?:(?<=[a-z,]\s)|(?<=\())(?P<noun>{'|'.join(sorted(LABELS))})\s(?P<value>\d{{1,2}})\b(?![.,:]\d|[-–/]\d|\s?%)"
    r"(?!\s(?:dalam|pada|dari|di|laporan|buku|dokumen|persen|orang|(?-i:[A-Z])))",
    re.IGNORECASE,
)
"""A table or the like taken up within a sentence, where it is no label itself."""
_THINGS = frozenset(
    "langkah tahap tahapan syarat persyaratan ketentuan butir poin sesi pilar rekomendasi arahan agenda".split()
)
"""What is counted off in a text, in lower case."""
_NOUN = "|".join(sorted(_THINGS))
_NUMBER = rf"\d{{1,2}}|{'|'.join(TO_TEN[1:])}"
_ANY_ORDINAL = re.compile(rf"ke(?:-?\d|{'|'.join(word.removeprefix('ke') for word in TOGETHER)})")
_ORDINAL = re.compile(
    rf"\b(?P<noun>{_NOUN})\s(?P<value>ke-?\d{{1,2}}|ke\w{{3,8}})\b(?!\s(?:tidak|belum))", re.IGNORECASE
)
"""One of several things that are counted off: `langkah kelima`."""
_WHOLE = re.compile(
    rf"\b(?:ada|terdapat|terdiri\s(?:atas|dari)|terbagi\s(?:atas|dalam|menjadi)|meliputi|mencakup|memiliki|mengikuti"
    rf"|melalui|melewati|menempuh|menyiapkan|memenuhi|menetapkan|menyampaikan|dalam)\s(?P<number>{_NUMBER})\s"
    rf"(?P<noun>{_NOUN})\b(?!\s(?:pertama|terakhir|lain|lagi|tambahan|awal))",
    re.IGNORECASE,
)
"""How many of them there are, all told."""
_ANY = re.compile(rf"\b(?P<number>{_NUMBER})\s(?P<noun>{_NOUN})\b", re.IGNORECASE)
_PHOTOS = re.compile(
    rf"\b(?:berikut(?:\sini)?|di\sbawah\sini|terlampir)\s(?:(?:adalah|ialah)\s)?(?P<hit>(?P<number>{_NUMBER})\s(?:lembar\s)?foto)\b",
    re.IGNORECASE,
)
"""How many photographs follow, as the text says."""
_LOGO = re.compile(r"logo|lambang|ikon|icon|banner|qr", re.IGNORECASE)


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each number that goes beyond what there is: labels typed in the text, counts, pictures."""
    for passage, start, end, other in [*_beyond_labels(release), *_beyond_counts(release), *_photos(release)]:
        yield from report(rule, passage, start, end, other=other)


_Spot = tuple[Passage, int, int, str]


def _beyond_labels(release: Release) -> Iterator[_Spot]:
    """The tables and the like of a higher number than the last one whose label stands in the text."""
    if LABELS.isdisjoint(release.word_counts):
        return
    last: dict[str, TypedNumber] = {}
    for number in typed_numbers(release):
        if number.series not in last or number.value > last[number.series].value:
            last[number.series] = number
    if LABELS.isdisjoint(last):
        return
    for passage in release.passages:
        for match in _LABELLED.finditer(passage.text):
            label = last.get(match["noun"].lower())
            if label and int(match["value"]) > label.value:
                yield passage, *match.span(), label.written


def _beyond_counts(release: Release) -> Iterator[_Spot]:
    """The fifth step where the text, or a list in it, has four."""
    if _THINGS.isdisjoint(release.word_counts) or not _ANY_ORDINAL.search(release.lower):
        return
    passages = [passage for passage in release.passages if _ANY_ORDINAL.search(passage.lower)]
    ordinals = [(passage, match) for passage in passages for match in _ORDINAL.finditer(passage.text)]
    totals = _totals(release) if ordinals else {}
    for passage, match in ordinals:
        total, value = totals.get(match["noun"].lower()), _value(match["value"].lower())
        if total and value and value > total[0]:
            yield passage, *match.span(), total[1]


def _totals(release: Release) -> dict[str, tuple[int, str]]:
    """Return how many of each thing there are, where the text tells but one number of it."""
    told: dict[str, set[int]] = {}
    for match in _ANY.finditer(release.text):
        told.setdefault(match["noun"].lower(), set()).add(read_number(match["number"]))
    totals = {}
    for match in _WHOLE.finditer(release.text):
        noun, number = match["noun"].lower(), read_number(match["number"])
        if told[noun] == {number}:
            totals[noun] = (number, f"{match['number']} {match['noun']}")
    for passage in release.passages:
        noun = re.search(rf"\b({_NOUN})(?:nya)?\b", passage.lower) if passage.text.endswith(":") else None
        items = list(takewhile(lambda each: each.kind == "item", release.passages[passage.index + 1 :])) if noun else []
        items = [] if any(each.block.group != items[0].block.group for each in items) else items
        count = sum(each.block.depth == items[0].block.depth for each in items)
        if noun and count > 1 and noun[1] not in told:
            totals[noun[1]] = (count, f"{count} {noun[1]}")
    return totals


def _photos(release: Release) -> Iterator[_Spot]:
    """The number of photographs that are said to follow, where others do."""
    images = [
        each for each in release.document.images if not (each.is_lead or each.is_decorative or _LOGO.search(each.src))
    ]
    for passage in release.passages if len(images) > 1 else ():
        for match in _PHOTOS.finditer(passage.text):
            if read_number(match["number"]) != len(images):
                yield passage, *match.span("hit"), f"{len(images)} foto"


def _value(written: str) -> int | None:
    digits = written.removeprefix("ke").removeprefix("-")
    figures = read_figures(digits)
    return TOGETHER.get(written) if figures is None else figures
