"""Verbs that nobody writes without their suffix: what to offer for them is *menyiapkan*, not *menyiap*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from humaslint.indonesian.words.ending_slips import NEVER_BARE
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.slips import find_slip

_VERBS, _ENDINGS = ("me", "di"), ("kan", "i")
_NOUN, _NOUN_ENDING = "pe", "an"
_OFTEN = 60
"""How often a form with a suffix is met at the least for which the bare one is no more than a slip (see
`Lexicon.frequency`)."""
_AHEAD = 30
"""By how much it must be ahead of the other one, where both suffixes follow: *mengabarkan* and *mengabari*."""


def with_endings(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield each wrong form with the right one to write for it, or leave the pair out where nobody writes that.

    A wrong form whose suffix a space parts from it comes too: *mensiap kan*. A noun in pe-an is never offered for a
    bare one that is none, for who does it may be meant: *pengkorban*.
    """
    for wrong, right in pairs:
        whole = _whole(right)
        if whole:
            yield wrong, whole
            yield f"{wrong} {whole[len(right) :]}", whole
        elif whole is None:
            yield wrong, right


def _whole(right: str) -> str | None:
    """Return the verb with the suffix that is in use; empty if that may be either, None if the bare one will do."""
    lexicon = load_lexicon()
    is_met = lexicon.is_standard(right) or lexicon.frequency(right) > 0
    if right.startswith(_NOUN):
        is_slip = not is_met and lexicon.is_standard(right + _NOUN_ENDING) and bool(find_slip(right))
        return "" if is_slip else None
    if not right.startswith(_VERBS) or (is_met and right not in NEVER_BARE) or _has_ending(right):
        return None
    forms = [right + ending for ending in _ENDINGS if lexicon.is_standard(right + ending)]
    met = sorted(((lexicon.frequency(form), form) for form in forms), reverse=True)
    if not met or met[0][0] < _OFTEN:
        return None
    is_one = len(met) == 1 or met[0][0] - met[1][0] >= _AHEAD
    return met[0][1] if is_one else ""


def _has_ending(word: str) -> bool:
    return any(word.endswith(end) and load_lexicon().is_standard(word.removesuffix(end)) for end in _ENDINGS)
