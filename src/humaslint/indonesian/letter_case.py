"""Letter case carried over from the word that is replaced to the word that replaces it."""

from __future__ import annotations


def match_case(found: str, replacement: str, *, is_title: bool = False) -> str:
    """Return `replacement` with the capitals of `found`: KERJASAMA, Kerjasama and kerjasama stay as they are.

    In a title every word of a capitalised replacement is capitalised, elsewhere only the first; a replacement that has
    capitals of its own (*Anggaran Pendapatan dan Belanja Daerah*) keeps the rest as it is.
    """
    if found.islower():
        return replacement
    letters = [char for char in found if char.isalpha()]
    if len(letters) > 1 and all(char.isupper() for char in letters):
        return replacement.upper()
    if not letters or not letters[0].isupper():
        return replacement
    if is_title and replacement.islower():
        return " ".join(_capitalise(word) for word in replacement.split(" "))
    return _capitalise(replacement)


def _capitalise(word: str) -> str:
    return word[:1].upper() + word[1:]
