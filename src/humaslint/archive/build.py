"""Releases in, register out: the evidence of each file, read in several processes, put together in one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from humaslint.archive.evidence import Evidence, read_evidence
from humaslint.archive.institutions import find_bodies
from humaslint.archive.people import find_persons
from humaslint.config.register import is_short
from humaslint.engine.draft_file import read_draft
from humaslint.engine.parallel import jobs_for, map_in_order
from humaslint.model.errors import HumaslintError
from humaslint.model.register import Body, Person, Register
from humaslint.parse import parse
from humaslint.parse.encoding import decode

Entry = TypeVar("Entry", Person, Body)


class Build(NamedTuple):
    """A register, the evidence of the `releases` it came out of, and what could not be read, file by file."""

    register: Register
    releases: tuple[Evidence, ...]
    errors: tuple[str, ...]


def build_register(paths: Sequence[Path], jobs: int | None = None) -> Build:
    """Return the register of the names in the files; the same for any order of them and any number of processes."""
    releases: list[Evidence] = []
    errors: list[str] = []
    for result in map_in_order(_read, paths, jobs_for(len(paths), jobs)):
        if isinstance(result, str):
            errors.append(result)
        else:
            releases.append(result)
    releases.sort(key=lambda each: each.path)
    people = tuple(_without_odd_files(each) for each in find_persons(releases) if _is_readable(each))
    bodies = tuple(_without_odd_files(each) for each in find_bodies(releases) if _is_readable(each))
    register = Register(people=people, institutions=bodies)
    return Build(register, tuple(releases), tuple(sorted(errors)))


def _is_readable(entry: Person | Body) -> bool:
    """Say whether a register with the entry can be read again: half a page of capitals is no name."""
    texts = [entry.name, *entry.spellings]
    if isinstance(entry, Person):
        texts += [*entry.also, *(term.office for term in entry.offices)]
    return all(map(is_short, texts))


def _without_odd_files(entry: Entry) -> Entry:
    """Leave out files whose names no register holds."""
    return entry._replace(files=tuple(filter(is_short, entry.files)))


def _read(path: Path) -> Evidence | str:
    """Return the evidence of a file, or why it cannot be read."""
    name = path.as_posix()
    try:
        return read_evidence(parse(decode(read_draft(path), name)), name)
    except HumaslintError as error:
        return str(error)
