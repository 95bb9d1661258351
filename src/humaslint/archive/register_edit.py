"""A register's text with what was learned written into it; what people wrote, their comments too, stays as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from humaslint.archive.register_file import codes_text, entry_lines, scalar, term_lines
from humaslint.archive.register_merge import Entry, Merge, Merged
from humaslint.config.yaml_edit import (
    Part,
    behind_key,
    compose,
    line_end,
    place_of,
    value_of,
    with_items,
    with_keys,
)
from humaslint.model.diagnostic import Edit
from humaslint.model.edits import edited
from humaslint.model.register import Body, Person, Register, Term

if TYPE_CHECKING:
    import yaml


_BEFORE = ("name", "review", "uses", "first", "last")
"""The keys of an entry before its lists."""


def with_merge(text: str, old: Register, merge: Merge) -> str:
    """Return the text of the register `old` with the merge made in it; parts that it lacks come at its end."""
    node = compose(text)
    changed = edited(text, _edits(text, node, old, merge)) if node else text
    missing = [part for key, part in _parts(merge) if node is None or value_of(node, key) is None]
    return "\n\n".join(part for part in (changed.rstrip("\n"), *missing) if part) + "\n"


def _parts(merge: Merge) -> Iterator[tuple[str, str]]:
    """Yield the keys of a register under which something is new, and the parts with these alone."""
    new: list[tuple[str, Sequence[Person | Body]]] = [
        ("people", merge.people.new), ("institutions", merge.institutions.new),
    ]  # fmt: skip
    for key, entries in new:
        if entries:
            yield key, "\n".join([f"{key}:", *(line for entry in entries for line in entry_lines(entry))])
    if merge.learned:
        yield "learned", codes_text(merge.learned)


def _edits(text: str, node: yaml.MappingNode, old: Register, merge: Merge) -> Iterator[Edit]:
    yield from _section(text, node, "people", old.people, merge.people)
    yield from _section(text, node, "institutions", old.institutions, merge.institutions)
    if (codes := value_of(node, "learned")) and merge.learned != old.learned:
        lines = codes_text(merge.learned).split("learned:", 1)[1]
        yield Edit(behind_key(text, node, "learned"), place_of(codes)[1], lines)


def _section(
    text: str, root: yaml.MappingNode, key: str, old: Sequence[Entry], merged: Merged[Entry]
) -> Iterator[Edit]:
    """Yield the edits in the entries of one kind, then those that add new ones."""
    import yaml

    node = value_of(root, key)
    if node is None:
        return
    items = node.value if isinstance(node, yaml.SequenceNode) else [node] if old else []
    for item, before, after in zip(items, old, merged.updated, strict=True):
        if before != after:
            yield from _entry(text, item, before, after)
    if not merged.new:
        return
    behind = behind_key(text, root, key)
    if not items:
        lines = [line for entry in merged.new for line in entry_lines(entry)]
        yield Edit(behind, place_of(node)[1], "\n" + "\n".join(lines))
        return
    indent = " " * node.start_mark.column
    for place, entry in zip(merged.places(), merged.new, strict=True):
        at = line_end(text, place_of(items[place - 1])[1] if place else behind)
        yield Edit(at, at, "".join(f"\n{indent}{line[2:]}" for line in entry_lines(entry)))


def _entry(text: str, node: yaml.MappingNode, old: Person | Body, new: Person | Body) -> Iterator[Edit]:
    if new.review and not old.review:
        yield from _set(text, node, "review", "true", ("name",))
    yield from _counts(text, node, old, new)
    if isinstance(old, Person) and isinstance(new, Person):
        yield from _also(text, node, old, new)
    yield from _spellings(text, node, old.spellings, new.spellings)
    if isinstance(old, Person) and isinstance(new, Person):
        yield from _offices(text, node, old.offices, new.offices)


def _counts(text: str, node: yaml.MappingNode, old: Person | Body | Term, new: Person | Body | Term) -> Iterator[Edit]:
    head = ("name", "office", "review")
    values: list[tuple[str, int | date | None, int | date | None, tuple[str, ...]]] = [
        ("uses", old.uses, new.uses, head),
        ("first", old.first, new.first, (*head, "uses")),
        ("last", old.last, new.last, (*head, "uses", "first")),
    ]
    for key, before, after, behind in values:
        if before != after:
            yield from _set(text, node, key, str(after), behind)


def _set(text: str, node: yaml.MappingNode, key: str, value: str, after: Sequence[str]) -> Iterator[Edit]:
    found = value_of(node, key)
    if found is None:
        yield from with_keys(text, node, [Part([f"{key}: {value}"], f"{key}: {value}")], after)
    else:
        yield Edit(*place_of(found), value)


def _list(text: str, node: yaml.MappingNode, key: str, new: Sequence[Part], after: Sequence[str]) -> Iterator[Edit]:
    """Yield the edits that add items to a list of an entry, which need not be there yet."""
    found = value_of(node, key)
    if found is not None:
        yield from with_items(text, found, new)
    elif new:
        lines = [f"{key}:", *(f"  {line}" for part in new for line in part.lines)]
        yield from with_keys(text, node, [Part(lines, f"{key}: [{', '.join(part.flow for part in new)}]")], after)


def _also(text: str, node: yaml.MappingNode, old: Person, new: Person) -> Iterator[Edit]:
    names = [scalar(name) for name in new.also[len(old.also) :]]
    yield from _list(text, node, "also", [Part([f"- {name}"], name) for name in names], _BEFORE)


def _spellings(text: str, node: yaml.MappingNode, old: Mapping[str, int], new: Mapping[str, int]) -> Iterator[Edit]:
    import yaml

    found = value_of(node, "spellings")
    added = [f"{scalar(name)}: {count}" for name, count in new.items() if name not in old]
    flow = "{" + ", ".join(added) + "}"
    if isinstance(found, yaml.MappingNode):
        for name, value in found.value:
            if new[name.value] != old[name.value]:
                yield Edit(*place_of(value), str(new[name.value]))
        yield from with_keys(text, found, [Part([each], each) for each in added])
    elif added and found is not None:
        yield Edit(*place_of(found), f" {flow}")
    elif added:
        lines = ["spellings:", *(f"  {each}" for each in added)]
        yield from with_keys(text, node, [Part(lines, f"spellings: {flow}")], (*_BEFORE, "also"))


def _offices(text: str, node: yaml.MappingNode, old: Sequence[Term], new: Sequence[Term]) -> Iterator[Edit]:
    import yaml

    found = value_of(node, "offices")
    items = found.value if isinstance(found, yaml.SequenceNode) else [found] if old else []
    for item, before, after in zip(items, old, new, strict=False):
        yield from _counts(text, item, before, after)
    added = [Part(list(term_lines(each)), _in_brackets(each)) for each in new[len(old) :]]
    yield from _list(text, node, "offices", added, (*_BEFORE, "also", "spellings"))


def _in_brackets(term: Term) -> str:
    return "{" + ", ".join(line[2:] for line in term_lines(term)) + "}"
