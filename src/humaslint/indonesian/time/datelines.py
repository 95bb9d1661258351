"""Datelines: the place, office and date with which a release opens, read out of a text or out of a house's form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from humaslint.indonesian.time.date_forms import ANY_WEEKDAY, in_form
from humaslint.indonesian.time.dates import find_dates, is_possible
from humaslint.indonesian.tokens import Token
from humaslint.model.house import DateForm

if TYPE_CHECKING:
    from humaslint.indonesian.passage import Passage


class Dateline(NamedTuple):
    """The first `end` characters of a lead, the last mark included. A part that is not there is empty.

    `is_whole` says that nothing else stands among the parts.
    """

    end: int
    place: str
    office: str
    date: str
    is_whole: bool


_LONGEST = 140
"""Characters. By then a dateline is over."""
_OFFICE = r"(?i:(?:humas|\w{0,10}kominfo\w{0,4}|komdigi|prokopim|ppid|infopublik|media\s+center|mc)\b)"
_END = re.compile(rf"\s*(?P<dash>(?:[–—]|--?)(?=\s)|:(?=\s)|,[-–—])|\s?[,.](?=\s)|(?<=\s)[-–—](?!{_OFFICE})(?=\w)")
_SPLIT = re.compile(rf"\s*[,()|]\s*|(?<!\d)/|\s+[–—-]+\s*|\s*[–—-](?={_OFFICE})")
_NAMED_OFFICE = re.compile(_OFFICE)
_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]*(?:\s[^\W\d_a-z][\w.'’-]*){0,4}")
_WEEKDAY = re.compile(ANY_WEEKDAY, re.IGNORECASE)

_DASHES = "–—-"
_DASH = re.compile(r"[–—-](?:\s|\Z)")
_FIELD = re.compile(r"\{(\w*)\}")
_FIELDS = {
    "place": rf"(?P<place>{_NAME.pattern})",
    "PLACE": rf"(?P<place>{_NAME.pattern})",
    "office": r"(?P<office>[^\W\d_][\w./& -]{1,60}?)",
    "date": r"(?P<date>[^()\n]{3,40}?)",
}
_SHORT = 4
"""Letters. A name of so few may be an acronym: *DKI*, *DIY*."""


def form_fault(form: str) -> str | None:
    """Return in Indonesian what is wrong with a house's form of the dateline, None where it is right."""
    names = _FIELD.findall(form)
    if unknown := [name for name in names if name not in _FIELDS]:
        return f"Bagian “{{{unknown[0]}}}” tidak dikenal; yang ada {', '.join(f'{{{name}}}' for name in _FIELDS)}."
    if sum(name.lower() == "place" for name in names) != 1:
        return "Bentuk titimangsa memerlukan satu {place}, atau {PLACE} untuk huruf kapital."
    if len(set(names)) < len(names) or "}{" in form:
        return "Tiap bagian titimangsa ditulis satu kali, dengan tanda baca atau spasi di antaranya."
    if "{" in _FIELD.sub("", form) or form.strip() != form:
        return "Kurung kurawal tanpa pasangan, atau spasi di tepi bentuk titimangsa."
    return None


_NO_PLACES = frozenset("hari pada sejak dalam mulai minggu pekan bulan".split())
"""What begins a date written out, or a sentence, and no place: *Hari Sabtu, 4 Mei 2013, …*"""


def is_in_form(text: str, form: str, date_form: DateForm | None) -> bool:
    """Say whether a lead opens with a dateline in the house's form."""
    match = _compiled(form).match(text)
    return match is not None and _is_cased(match["place"], "{PLACE}" in form) and _is_dated(match, date_form)


def read_dateline(text: str) -> Dateline | None:
    """Return the dateline with which a lead opens, in whatever form; None where it has none."""
    found = None
    for match in _END.finditer(text, 0, _LONGEST):
        read = _read(text[: match.start()], match.end())
        if read and (match["dash"] or read.office or read.date):
            found = read
    return found


def without_dateline(passage: Passage) -> Sequence[Sequence[Token]]:
    """Return the tokens of each sentence of a passage, those of a dateline that a dash closes left out."""
    text = passage.text
    if passage.kind != "lead" or not _DASH.search(text, 0, _LONGEST) or not (found := read_dateline(text)):
        return passage.sentence_tokens
    behind = found.end if text[: found.end].rstrip()[-1:] in _DASHES else 0
    return [
        [token for token in tokens if token.start >= behind] if tokens and tokens[0].start < behind else tokens
        for tokens in passage.sentence_tokens
    ]


def write_dateline(dateline: Dateline, form: str, date_form: DateForm | None) -> str:
    """Return the dateline in the house's form, empty where it lacks a part of it."""
    parts = {
        "place": " ".join(_lowered(word) for word in dateline.place.split()),
        "PLACE": dateline.place.upper(),
        "office": dateline.office,
        "date": _dated(dateline.date, date_form),
    }
    names = _FIELD.findall(form)
    if not dateline.is_whole or not all(parts[name] for name in names):
        return ""
    return _FIELD.sub(lambda match: parts[match[1]], form)


@lru_cache(maxsize=8)
def _compiled(form: str) -> re.Pattern[str]:
    pieces = _FIELD.split(form)
    fields = (_FIELDS[piece] if number % 2 else _literal(piece) for number, piece in enumerate(pieces))
    return re.compile("".join(fields) + r"(?=\s|\Z)")


def _literal(text: str) -> str:
    return r"\s+".join(re.escape(piece) for piece in re.split(r"\s+", text))


def _is_cased(place: str, is_upper: bool) -> bool:
    return place.isupper() if is_upper else not place.isupper() or len(place) <= _SHORT


def _is_dated(match: re.Match[str], form: DateForm | None) -> bool:
    date = match.groupdict().get("date")
    return date is None or (_dated(date, form) == date if form else bool(_dated(date, None)))


def _dated(date: str, form: DateForm | None) -> str:
    """Return the date in a form, or as it is written but for its weekday; empty where it is none."""
    mention = next(iter(find_dates(date)), None)
    if mention is None or not is_possible(mention.day, mention.month, mention.year):
        return ""
    if form is None:
        return date[mention.start : mention.end]
    return in_form(form, mention.day, mention.month, mention.year)


def _read(head: str, end: int) -> Dateline | None:
    """Return the parts of `head`, None where one of them belongs to no dateline."""
    place = office = date = ""
    is_whole = True
    for part in filter(None, _SPLIT.split(head)):
        if _WEEKDAY.fullmatch(part):
            continue
        if _is_date(part) and not date:
            date = part
        elif _NAMED_OFFICE.match(part) and not office:
            office = part
        elif _NAME.fullmatch(part) and not place and part.split()[0].lower() not in _NO_PLACES:
            place = part
        elif _NAME.fullmatch(part) and not office and f"({part})" in head:
            office = part
        elif _NAME.fullmatch(part) and is_whole:
            is_whole = False
        else:
            return None
    return Dateline(end, place, office, date, is_whole) if place or office else None


def _is_date(part: str) -> bool:
    mentions = find_dates(part)
    return len(mentions) == 1 and mentions[0].end == len(part) and not _NAME.match(part[: mentions[0].start])


def _lowered(word: str) -> str:
    return word.capitalize() if word.isupper() and len(word) > _SHORT else word
