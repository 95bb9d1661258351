"""A register file brought up to date: read, merged with what was learned, its text edited, read back and written."""

from __future__ import annotations

from pathlib import Path

from humaslint.archive.register_edit import with_merge
from humaslint.archive.register_merge import Merge, merge
from humaslint.config.input_file import read_text_file
from humaslint.config.register import LARGEST, read_register
from humaslint.config.strict_yaml import read_yaml
from humaslint.engine.replace_file import replace_text
from humaslint.model.errors import HumaslintError
from humaslint.model.register import Register


def update_register(path: Path, learned: Register) -> Merge:
    """Put what was learned into the register in a file, and return what that was.

    Raises HumaslintError, and changes nothing, where the file is no register or cannot be edited or written.
    """
    data = path.read_bytes()
    text = read_text_file(path, LARGEST, "Daftar nama")
    register = _read(text, path)
    merged = merge(register, learned)
    new = with_merge(text, register, merged)
    if len(new.encode()) > LARGEST:
        raise HumaslintError(f"Daftar nama akan lebih besar daripada {LARGEST // 1_000_000} MB.", str(path))
    if not _is_meant(new, register, merged):
        raise HumaslintError("Susunan YAML daftar ini tidak dapat disunting; tulis satu nilai per baris.", str(path))
    if new != text:
        replace_text(path, data, new)
    return merged


def _read(text: str, path: Path) -> Register:
    return read_register(read_yaml(text, str(path)), str(path))


def _is_meant(text: str, old: Register, merged: Merge) -> bool:
    """Say whether what is to be written is read as what was meant: YAML can be laid out in many ways."""
    try:
        written = _read(text, Path())
    except HumaslintError:
        return False
    wanted = merged.people.entries(), merged.institutions.entries(), merged.learned or old.learned
    return (written.people, written.institutions, written.learned) == wanted
