"""Codes for all that was ever learned from an archive, so that what a person has removed since is not learned again.

A code is six letters of a hash: one for each form of a name, and one for each form of a name with an office. They are
kept in the register itself, some 35 bytes a person, and tell nothing that its entries do not.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Collection, Iterable, Iterator
from hashlib import blake2b
from itertools import groupby

from humaslint.indonesian.people.office_words import read_words
from humaslint.indonesian.people.spelling_variants import Parts
from humaslint.indonesian.tokens import lower_words
from humaslint.model.register import Body, Person, Register

_LETTERS = 6
_LINE = 16
"""Codes a line."""


def codes_of(register: Register) -> set[str]:
    """Return the codes of everything in the register."""
    entries: list[Person | Body] = [*register.people, *register.institutions]
    return {code for entry in entries for code in _codes(entry)}


def read_codes(lines: Iterable[str]) -> set[str]:
    """Return the codes in the lines."""
    return {code for line in lines for code in line.split()}


def code_lines(codes: Collection[str]) -> tuple[str, ...]:
    """Return the codes in lines; a new code changes only lines with codes of the same first letter."""
    groups = (list(group) for _first, group in groupby(sorted(codes), key=lambda code: code[0]))
    return tuple(" ".join(group[at : at + _LINE]) for group in groups for at in range(0, len(group), _LINE))


def forms_of(entry: Person | Body) -> dict[Parts, str]:
    """Return all forms of the name, as lower-case parts, and how each is written."""
    also = entry.also if isinstance(entry, Person) else ()
    return {lower_words(name): name for name in (*entry.spellings, *also, entry.name)}


def form_code(entry: Person | Body, form: Parts) -> str:
    """Return the code of a form of the name."""
    return _code(type(entry).__name__, *form)


def office_code(form: Parts, office: str) -> str:
    """Return the code of an office of somebody called so."""
    return _code("Term", *form, "", *sorted(read_words(office)))


def _codes(entry: Person | Body) -> Iterator[str]:
    for form in forms_of(entry):
        yield form_code(entry, form)
        for term in entry.offices if isinstance(entry, Person) else ():
            yield office_code(form, term.office)


def _code(*texts: str) -> str:
    digest = blake2b("\0".join(texts).encode(), digest_size=_LETTERS)
    return urlsafe_b64encode(digest.digest()).decode("ascii")[:_LETTERS]
