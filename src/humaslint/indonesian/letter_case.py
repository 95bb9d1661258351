"""Letter case carried over from the word that is replaced to the word that replaces it."""

from __future__ import annotations

from humaslint.indonesian.small_words import SMALL_IN_TITLES


def match_case(found: str, replacement: str, *, is_title: bool = False) -> str:
    """Return `replacement` with the capitals of `found`: KERJASAMA, Kerjasama and kerjasama stay as they are.

    In a title every word of a capitalised replacement is capitalised, and so it is where a later word of `found` has a
    capital (*Memorandum of Understanding*, *Wali-Kota*), elsewhere only the first; a replacement that has capitals of
    its own (*Anggaran Pendapatan dan Belanja Daerah*) keeps the rest as it is. Where `found` begins small, the words
    that both have stay as they are (*dalam Upaya untuk*), and so do those between which only a space is missing
    (*perKeluarga*). An L typed for a capital I is read as one: *lndonesia*.
    """
    if found.islower():
        return _capitalise(replacement) if f"i{found[1:]}" == replacement and found[0] == "l" else replacement
    letters = [char for char in found if char.isalpha()]
    if len(letters) > 1 and all(char.isupper() for char in letters):
        return replacement.upper()
    if " " in replacement and replacement.replace(" ", "").lower() == found.lower() and not found.istitle():
        return _parted(found, replacement)
    if not letters or not letters[0].isupper():
        own = {word.lower(): word for word in found.split()}
        return " ".join([own.get(word, word) for word in replacement.split(" ")])
    has_more = any(word[0].isupper() for word in found.replace("-", " ").split()[1:])
    if (is_title or has_more) and replacement.islower():
        return titled(replacement)
    return _capitalise(replacement)


def _parted(found: str, replacement: str) -> str:
    """Return the words of `replacement`, which begin as they do in `found`, where spaces are missing."""
    words, at = [], 0
    for word in replacement.split(" "):
        words.append(_capitalise(word) if found[at].isupper() else word)
        at += len(word)
    return " ".join(words)


def titled(words: str) -> str:
    """Return words as they stand in a title, the first one and all but links with a capital: *Dari Rumah ke Rumah*.

    In *dalam negeri* the first word is none.
    """
    first, *rest = words.replace("dalam negeri", "Dalam negeri").split(" ")
    return " ".join([_capitalise(first), *(word if word in SMALL_IN_TITLES else _capitalise(word) for word in rest)])


def _capitalise(word: str) -> str:
    return word[:1].upper() + word[1:]
