"""The affixed forms of a stem, right and wrong, and the stems that a form may come from.

A word table gives each stem a class, which says what affixes to expect. Letters may be combined (`nv`).

| class | what | forms, for the stems izin, imbau, modern |
|---|---|---|
| `x` | the word as it stands | (nothing is added) |
| `n` | noun | berizin, seizin, keizinan, perizinan, izinan |
| `v` | verb | mengimbau(kan, i), diimbau(kan, i), terimbau, pengimbau(an), imbauan, imbaukan, imbaui |
| `a` | adjective | termodern, semodern, kemodernan, memodernkan, dimodernkan, pemodernan, mempermodern, dipermodern |

It does no harm that a form (imbaui) does not exist: nobody will have written it. What matters is that no wrong form
is a right word of another sense; where one is, the stem takes a smaller class, or its forms are rows of class `x`.
The clitics -nya, -lah, -kah, -pun, -ku and -mu are not part of a form: they are taken off the word that is looked up.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.words.affixes import attach, detached, melts, misattached
from humaslint.model.errors import HumaslintError

CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu", "nyalah", "nyakah", "nyapun")
"""What may be joined to a whole form, two in a row included."""

_APOSTROPHES = "'’‘`"
"""The signs that are met for the apostrophe of *jum'at*."""


class Affixes(NamedTuple):
    """A prefix and a suffix, either of them empty; as a str `me-kan`, `ber-`, `-an`, or empty for the bare stem."""

    prefix: str
    suffix: str

    def __str__(self) -> str:
        return f"{self.prefix}-{self.suffix}" if self.prefix or self.suffix else ""


class Analysis(NamedTuple):
    """A stem and the affixes that make a form of it."""

    stem: str
    affixes: Affixes


def _affixes(patterns: str) -> tuple[Affixes, ...]:
    return tuple(Affixes(*pattern.split("-")) for pattern in patterns.split())


_BARE = Affixes("", "")
_CLASSES = {
    "x": (),
    "n": _affixes("ber- se- ke-an per-an -an"),
    "v": _affixes("me- me-kan me-i di- di-kan di-i ter- pe- pe-an -an -kan -i"),
    "a": _affixes("ter- se- ke-an me-kan di-kan pe-an memper- diper-"),
}
WORD_CLASSES = "".join(_CLASSES)
"""The letters of the classes."""

_MELTING = _affixes("me- me-kan me-i pe- pe-an")
_FURTHER = _affixes(
    "ber-an ber-kan ter-i ter-kan se-an memper-kan memper-i diper-kan diper-i keter-an keber-an pember-an pemer-an"
    " per- per-kan per-i ku- ku-kan ku-i kau- kau-kan kau-i"
)
"""Affixes that no class of a table needs."""

_ALL = tuple(dict.fromkeys((_BARE, *(affixes for group in _CLASSES.values() for affixes in group), *_FURTHER)))
_WITHOUT_PREFIX = tuple(affixes for affixes in _ALL if not affixes.prefix)
_BY_START = {
    start: tuple(affixes for affixes in _ALL if not affixes.prefix or affixes.prefix[:2] == start)
    for start in {affixes.prefix[:2] for affixes in _ALL if affixes.prefix}
}
"""The affixes that a form with those first two letters may have."""


def inflect(stem: str, word_class: str) -> dict[str, str]:
    """Return the standard forms of a stem by their affixes: `{"": "imbau", "me-": "mengimbau", "-an": "imbauan"}`.

    Raises HumaslintError for an unknown word class.
    """
    return {str(affixes): _standard(affixes, stem) for affixes in _fitting(word_class, stem)}


def expand(wrong: str, right: str, word_class: str) -> Iterator[tuple[str, str]]:
    """Yield each wrong form of a nonstandard stem with the right form to write for it.

    A wrong form comes melted and unmelted (menyukseskan, mensukseskan), and with each sign for its apostrophe. All are
    in lower case, but a right stem's own capitals are kept where it stands bare (November).
    Raises HumaslintError for an unknown word class.
    """
    fitting = _fitting(word_class, wrong, right)
    pairs = [(_standard(affixes, right), form) for affixes in fitting for form in _met_forms(affixes, wrong)]
    right_forms = {form.lower() for form, _wrong in pairs}
    seen: set[str] = set()
    for right_form, plain in pairs:
        for form in _with_every_apostrophe(plain):
            if form not in right_forms and form not in seen:
                seen.add(form)
                yield form, right_form


def unmelted(stem: str) -> Iterator[tuple[str, str]]:
    """Yield each form of a standard stem whose k, p, s or t should have melted, with the right form.

    Nothing comes of a stem that does not melt.
    """
    if not melts(stem):
        return
    for affixes in _MELTING:
        if _fits(affixes, stem):
            for form in misattached(affixes.prefix, stem):
                yield form + affixes.suffix, _standard(affixes, stem)


def analyse(word: str, is_stem: Callable[[str], bool] = bool) -> Iterator[Analysis]:
    """Yield each way to read a lower-case word as a stem with affixes, the bare word first.

    `is_stem` says which stems there are; without it, any may be.
    """
    for affixes in _BY_START.get(word[:2], _WITHOUT_PREFIX):
        prefix, suffix = affixes
        if word.endswith(suffix):
            body = word[: len(word) - len(suffix)]
            for stem in detached(prefix, body, is_stem):
                if _fits(affixes, stem):
                    yield Analysis(stem, affixes)


def strip_clitics(word: str) -> Sequence[tuple[str, str]]:
    """Return a lower-case word as (base, clitic): first all of it with an empty clitic, then each way to cut it."""
    if not word.endswith(CLITICS):
        return ((word, ""),)
    cuts = [(word[: -len(clitic)], clitic) for clitic in CLITICS if word.endswith(clitic) and len(word) > len(clitic)]
    return (word, ""), *cuts


def is_among(words: Collection[str], text: str) -> bool:
    """Say whether a text is one of some words in lower case, be it with a clitic: *jamaah*, *jamaahnya*."""
    return bool(words) and any(base in words for base, _clitic in strip_clitics(text.lower()))


def _fitting(word_class: str, *stems: str) -> tuple[Affixes, ...]:
    unknown = [letter for letter in word_class if letter not in _CLASSES]
    if unknown or not word_class:
        known = ", ".join(_CLASSES)
        raise HumaslintError(f"Kelas kata “{word_class}” tidak dikenal; pakai huruf {known}, boleh digabung.")
    patterns = dict.fromkeys((_BARE, *(affixes for letter in word_class for affixes in _CLASSES[letter])))
    return tuple(affixes for affixes in patterns if all(_fits(affixes, stem) for stem in stems))


def _fits(affixes: Affixes, stem: str) -> bool:
    """The suffix -i does not follow a stem that ends in i."""
    return not (affixes.suffix == "i" and stem.endswith("i"))


def _standard(affixes: Affixes, stem: str) -> str:
    if affixes == _BARE:
        return stem
    return attach(affixes.prefix, stem.lower()) + affixes.suffix


def _met_forms(affixes: Affixes, stem: str) -> Iterator[str]:
    for body in (attach(affixes.prefix, stem), *misattached(affixes.prefix, stem)):
        yield body + affixes.suffix


def _with_every_apostrophe(form: str) -> Iterator[str]:
    for sign in _APOSTROPHES if "'" in form else "'":
        yield form.replace("'", sign)
