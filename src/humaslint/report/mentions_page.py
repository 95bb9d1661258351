"""What a release names, as lines for people and as JSON for programs; private numbers are covered in both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.archive.mentions import Mentions
from humaslint.archive.named_bodies import Body
from humaslint.engine.locate import span
from humaslint.indonesian.identifiers import find_identifiers
from humaslint.indonesian.numerals import in_figures
from humaslint.model.diagnostic import Place
from humaslint.model.document import Document
from humaslint.model.rule import Language, Text
from humaslint.report.characters import json_text, visible
from humaslint.report.masking import mask

SCHEMA_VERSION = 1
"""Raised when a key goes or changes its meaning; keys may be added without."""

_HEADS: Mapping[str, Text] = {
    "people": Text("Orang", "People"),
    "institutions": Text("Lembaga", "Institutions"),
    "places": Text("Tempat", "Places"),
    "dates": Text("Tanggal", "Dates"),
    "times": Text("Jam", "Times"),
    "amounts": Text("Jumlah", "Amounts"),
}
_WEEKDAYS = (
    Text("Senin", "Monday"), Text("Selasa", "Tuesday"), Text("Rabu", "Wednesday"), Text("Kamis", "Thursday"),
    Text("Jumat", "Friday"), Text("Sabtu", "Saturday"), Text("Minggu", "Sunday"),
)  # fmt: skip
_UNSURE = Text("tidak pasti", "not sure")


class Named(NamedTuple):
    """A file with what it names."""

    path: str
    document: Document
    mentions: Mentions


def mentions_json(files: Sequence[Named], language: Language) -> str:
    """Return one JSON object with what each file names, in the schema of docs/json.md."""
    return json_text({"version": SCHEMA_VERSION, "files": [_file(each, language) for each in files]})


def _file(file: Named, language: Language) -> dict[str, object]:
    kinds = file.mentions._asdict()
    return {"path": file.path, **{kind: [_entry(file, each, language) for each in kinds[kind]] for kind in kinds}}


def _entry(file: Named, entry: NamedTuple, language: Language) -> dict[str, object]:
    node: dict[str, object] = {}
    for key, value in entry._asdict().items():
        if key == "places":
            node[key] = [_place(file.document, place) for place in value]
        elif key == "weekday":
            node[key] = None if value is None else _WEEKDAYS[value].in_language(language)
        elif isinstance(value, tuple):
            node[key] = [covered(each) for each in value]
        else:
            node[key] = covered(value)
    return node


def _place(document: Document, place: Place) -> dict[str, object]:
    source = document.source
    start, end = span(document, place)
    first, last = source.position(start), source.position(end)
    return {
        "start": start, "end": end, "line": first.line, "column": first.column, "end_line": last.line,
        "end_column": last.column, "text": covered(source.text[start:end]),
    }  # fmt: skip


def covered(text: str) -> str:
    """Return the text with the numbers and addresses in it that belong to one person covered by `*`."""
    for each in sorted(find_identifiers(text), key=lambda each: each.start, reverse=True):
        text = text[: each.start] + mask(text[each.start : each.end]) + text[each.end :]
    return text


def mentions_table(files: Sequence[Named], language: Language) -> str:
    """Return what the files name as lines: where first, what, how often, and the other forms."""
    return "\n".join(line for file in files for line in _lines(file, language))


def _lines(file: Named, language: Language) -> Iterator[str]:
    yield visible(file.path)
    for kind, head in _HEADS.items():
        entries: Sequence[NamedTuple] = getattr(file.mentions, kind)
        yield f"\n  {head.in_language(language)} ({len(entries)})"
        rows = [_row(file, entry, language) for entry in entries]
        where = max((len(row[0]) for row in rows), default=0)
        what = min(max((len(row[1]) for row in rows), default=0), 48)
        for place, name, *rest in rows:
            yield visible(f"    {place:>{where}}  {name:<{what}}  {'; '.join(filter(None, rest))}".rstrip())
    yield ""


def _row(file: Named, entry: NamedTuple, language: Language) -> tuple[str, ...]:
    """Return where an entry first stands, what it is, what is known of it, and how often it stands there."""
    fields = entry._asdict()
    start, _end = span(file.document, fields["places"][0])
    line, column = file.document.source.position(start)
    count = f"{len(fields['places'])}×" if len(fields["places"]) > 1 else ""
    name, *known = map(covered, _told(entry, language))
    others = [form for form in map(covered, fields["forms"]) if form not in {name, *", ".join(known).split(", ")}]
    return f"{line}:{column}", name, *known, ", ".join(others), count


def _told(entry: NamedTuple, language: Language) -> Iterable[str]:
    fields = entry._asdict()
    if "degrees" in fields:
        return fields["name"], ", ".join(fields["degrees"]), "; ".join(fields["offices"])
    if isinstance(entry, Body):
        official = entry.official if entry.official.lower() != entry.name.lower() else ""
        return entry.name, entry.region, official, ", ".join(dict.fromkeys((*entry.acronyms, *entry.short)))
    if "kind" in fields:
        return (f"{fields['kind'].capitalize()} {fields['name']}".strip(),)
    if "weekday" in fields:
        weekday = fields["weekday"]
        day = fields["date"] or _UNSURE.in_language(language)
        return day, "" if weekday is None else _WEEKDAYS[weekday].in_language(language)
    if "time" in fields:
        return (f"{fields['time']} {fields['zone']}".strip(),)
    return (_amount(fields["value"], fields["unit"], fields["noun"]),)


def _amount(value: str, unit: str, noun: str) -> str:
    """Return an amount as Indonesian writes it: `Rp1.250.000`, `14,5%`, `12 peserta`."""
    figures = in_figures(Decimal(value))
    return {"rupiah": f"Rp{figures}", "percent": f"{figures}%"}.get(unit, f"{figures} {noun}")
