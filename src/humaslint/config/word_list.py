"""The word list of an office: a text file with a word a line and, behind a `#`, why it is accepted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from humaslint.config.input_file import read_text_file
from humaslint.model.errors import HumaslintError

LARGEST = 1_000_000
"""Bytes of a word list."""
LONGEST = 60
"""Characters of a word."""
_HEADER = """\
# Kata yang diterima apa adanya: satu kata sebaris, alasannya di belakang tanda #.
# “humaslint words add KATA --reason ALASAN” menambahkannya menurut abjad.
"""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ONE_LETTER = re.compile(r"(.)\1*", re.IGNORECASE)


def is_word_list(name: str) -> bool:
    """Say whether an entry of `words` in the settings is a file with a word list, not a word."""
    return name.endswith(".txt")


def fault_of(word: str) -> str | None:
    """Return in Indonesian why a text is no word to accept; None where it is one."""
    if not _WORD.fullmatch(word):
        return f"“{word}” bukan satu kata: hanya huruf, tanda hubung, dan apostrof di antaranya."
    if len(word) > LONGEST:
        return f"“{word[:20]}…” lebih panjang daripada {LONGEST} huruf."
    if _ONE_LETTER.fullmatch(word):
        return f"“{word}” bukan kata: hanya satu huruf."
    return None


@cache
def load_word_list(path: Path) -> Mapping[str, str]:
    """Return the words in a file with their reasons. Raises HumaslintError with the line for anything amiss."""
    text = read_text_file(path, LARGEST, "Daftar kata")
    return read_word_list(text, str(path))


def read_word_list(text: str, path: str) -> dict[str, str]:
    """Return the words of a list with their reasons; `path` is for error messages alone."""
    words = {}
    for number, line in enumerate(text.splitlines(), start=1):
        word, _, reason = (part.strip() for part in line.partition("#"))
        if word:
            if fault := fault_of(word):
                raise HumaslintError(fault, path, number)
            words[word] = reason
    return words


def with_words(text: str, words: Iterable[str], reason: str = "") -> str:
    """Return the text of a list, which may be empty, with more words, each where the alphabet has it.

    Lines that are there stay as they are. A word that is in the list already is not put in again.
    """
    lines = (text or _HEADER).splitlines()
    known = {_key(line) for line in lines}
    comment = f"  # {' '.join(reason.split())}" if reason.strip() else ""
    for word in words:
        if word.lower() not in known:
            known.add(word.lower())
            lines.insert(_place(lines, word.lower()), word + comment)
    return "\n".join(lines) + "\n"


def _place(lines: list[str], key: str) -> int:
    """Return the number of the line before which a word goes: the first word behind it, with the comments above."""
    place = next((number for number, line in enumerate(lines) if _key(line) > key), len(lines))
    above = place
    while above and lines[above - 1].startswith("#"):
        above -= 1
    return above if above and place < len(lines) else place


def _key(line: str) -> str:
    return line.partition("#")[0].strip().lower()
