"""Whether a text has what a search needs: asked first, it costs less than the search."""

from __future__ import annotations

from collections.abc import Iterable


def has_any(text: str, cues: Iterable[str]) -> bool:
    """Say whether one of the cues stands in the text, in the same letter case.

    A loop, for `any` would call its generator once more for each cue.
    """
    for cue in cues:  # noqa: SIM110
        if cue in text:
            return True
    return False
