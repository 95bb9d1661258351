"""English verbs with Indonesian affixes, as they are met: *diupload*, *meng-update*, *terhandle*, *penginstallan*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.words.affixes import attach

_ACTIVE = ("me", "mem", "men", "meng", "menge")
_NOUN = ("pe", "pem", "pen", "peng", "penge")
_SUFFIXES = ("", "kan", "i")
_JOINTS = ("", "-")


class ForeignVerb(NamedTuple):
    """An English verb in lower case with what is written for it in Indonesian; `noun` may be empty."""

    stem: str
    active: str
    passive: str
    noun: str


def affixed_forms(verb: ForeignVerb) -> Iterator[tuple[str, str]]:
    """Yield each form of the verb that is met, joined or with a hyphen, and the Indonesian word to write for it.

    >>> dict(affixed_forms(ForeignVerb("upload", "mengunggah", "diunggah", "")))["ter-upload"]
    'terunggah'
    """
    stem = verb.stem
    for suffix in _SUFFIXES:
        actives = {attach("me", stem), *_joined(_ACTIVE, stem)}
        yield from ((active + suffix, verb.active) for active in sorted(actives))
        yield from ((passive + suffix, verb.passive) for passive in _joined(("di",), stem))
        yield from ((form + suffix, attach("ter", verb.passive.removeprefix("di"))) for form in _joined(("ter",), stem))
    if verb.noun:
        nouns = {attach("pe", stem), *_joined(_NOUN, stem)}
        yield from ((noun + "an", verb.noun) for noun in sorted(nouns))


def _joined(prefixes: tuple[str, ...], stem: str) -> list[str]:
    return [prefix + joint + stem for prefix in prefixes for joint in _JOINTS]
