"""The register of names out of its file: read strictly and within limits, because it may come from anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from humaslint.config.input_file import read_text_file
from humaslint.config.strict_yaml import Node, read_yaml
from humaslint.config.structure import structure
from humaslint.model.errors import HumaslintError
from humaslint.model.register import Body, Person, Register
from humaslint.store.digest import blake2b

VERSION = 1
LARGEST = 4_000_000
"""Bytes of a register; some 8,000 people."""
LONGEST = 200
"""Characters of a name, an office or the name of a file."""
MOST = 100
"""Entries of a list within a person or institution."""


def is_register(name: str) -> bool:
    """Say whether an entry of `names` in the settings is a file with a register, not a name."""
    return name.endswith((".yml", ".yaml"))


@cache
def load_register(path: Path) -> Register:
    """Return the register in a file. Raises HumaslintError with the line for anything amiss."""
    text = read_text_file(path, LARGEST, "Daftar nama")
    register = read_register(read_yaml(text, str(path)), str(path))
    return replace(register, digest=blake2b(text.encode(), digest_size=16).hexdigest())


def read_register(node: Node, path: str) -> Register:
    """Return the register in a YAML node; `path` is for error messages alone."""
    for key, line in _texts(node):
        if not is_short(key):
            raise HumaslintError(f"Teks melebihi {LONGEST} karakter, atau memuat karakter kendali.", path, line)
    register = structure(Register, node, path)
    if register.version != VERSION:
        message = f"Versi daftar nama {register.version} tidak dikenal; humaslint ini membaca versi {VERSION}."
        raise HumaslintError(message, path, node.line)
    for entry, each in _entries(register, node):
        if fault := _fault(entry):
            raise HumaslintError(fault, path, each.line)
    return register


def is_short(text: str) -> bool:
    """Say whether a text may stand in a register: LONGEST characters at the most, and none that cannot be seen."""
    return len(text) <= LONGEST and text.isprintable()


def _texts(node: Node) -> Iterator[tuple[str, int]]:
    """Yield every key and value with its line."""
    waiting = [node]
    while waiting:
        value, line, _is_folded = waiting.pop()
        if isinstance(value, str):
            yield value, line
        elif isinstance(value, list):
            waiting.extend(value)
        else:
            yield from ((key, each.line) for key, each in value.items())
            waiting.extend(value.values())


def _entries(register: Register, node: Node) -> Iterator[tuple[Person | Body, Node]]:
    keys = node.value if isinstance(node.value, dict) else {}  # a file that holds `---` alone is empty
    for key, entries in (("people", register.people), ("institutions", register.institutions)):
        found = keys.get(key)
        nodes: Iterable[Node] = found.value if found and isinstance(found.value, list) else [found] if found else []
        yield from zip(entries, nodes, strict=False)


def _fault(entry: Person | Body) -> str | None:
    """Return in Indonesian what is wrong with an entry, None where it is right."""
    if not entry.name.strip():
        return "Nama kosong."
    lists = [len(entry.spellings), len(entry.files)]
    offices = entry.offices if isinstance(entry, Person) else ()
    lists += [len(offices), len(entry.also)] if isinstance(entry, Person) else []
    if max(lists) > MOST:
        return f"“{entry.name}” punya lebih dari {MOST} ejaan, jabatan, atau berkas."
    if any(not term.office.strip() for term in offices):
        return f"“{entry.name}” punya jabatan tanpa nama."
    spans = [(entry.first, entry.last), *((each.first, each.last) for each in offices)]
    spans += [(each.since, each.until) for each in offices]
    if any(start and end and start > end for start, end in spans):
        return f"“{entry.name}”: tanggal akhir mendahului tanggal awal."
    return None
