"""The words that an office accepts, with and without clitics."""

from __future__ import annotations

from humaslint.indonesian.morphology import strip_clitics
from humaslint.model.house import House


def is_accepted(house: House, text: str) -> bool:
    """Say whether the office accepts a word, be it with a clitic (*jamaah*, *jamaahnya*)."""
    return bool(house.words) and any(base in house.words for base, _clitic in strip_clitics(text.lower()))
