"""Verbs of saying: how Indonesian news says that somebody said something."""

from __future__ import annotations

import re
from typing import NamedTuple

from humaslint.indonesian.tables import word_list

SPEECH_VERBS = word_list("speech-verbs")
"""Bare verbs of attribution, in lower case: `…,” ujar Sari`."""

REPORTING_VERBS = word_list("reporting-verbs")
"""Verbs that report speech with a subject before them, in lower case: `Sari mengatakan, “…”`."""

COMMONEST = "kata|ujar|ucap|tutur|jelas|tegas|ungkap|imbuh|papar"
"""Pattern, in lower case, of the verbs of attribution that are met most, and of those alone."""
NAMING = frozenset("menyebut menyebutkan menulis menuliskan membacakan mengumumkan mengutip dikutip ditulis".split())
"""Such verbs, in lower case, behind which any words between marks may stand, as a title does."""
PASSIVES = frozenset(
    """
    dijelaskan dikatakan disampaikan diungkapkan ditegaskan disebutkan dituturkan dipaparkan ditambahkan
    diakui dibenarkan
    """.split()
)
"""Passive verbs of saying, in lower case, behind which the speaker stands: `Dijelaskan Tentram, …`."""
_ADMITTED = "akunya"
"""The form of a verb of saying that without its ending is a pronoun: *aku*."""


class Attribution(NamedTuple):
    """The verb of saying after a quotation, at the str offsets `start:end`, and whether a comma stands before it."""

    start: int
    end: int
    has_comma: bool


_NAMED = re.compile(r",\s+(?:(?:[A-Z][\w.'’-]*\s+){1,6}|ia\s+|dia\s+)([a-z]+)\b")
"""A speaker, and perhaps the verb of what he says, behind a quotation: `…”, Rani Pertiwi menambahkan`."""
_AFTER = re.compile(r"\s*+(,?)\s*+(?:demikian\s+)?([^\W\d_]+)", re.IGNORECASE)


def is_speech_verb(word: str) -> bool:
    """Say whether a lower-case word attributes speech: `ujar`, `ujarnya`, but not `mengatakan`."""
    return word in SPEECH_VERBS or (word.endswith("nya") and word[:-3] in SPEECH_VERBS) or word == _ADMITTED


def is_verb_of_saying(word: str) -> bool:
    """Say whether a lower-case word says that somebody said something, wherever it stands: `ujar`, `mengatakan`."""
    return word in REPORTING_VERBS or is_speech_verb(word)


def leads_in_speech(word: str) -> bool:
    """Say whether a lower-case word does so before what is said: `mengatakan`, `katanya`, but not `kata`."""
    return word in REPORTING_VERBS or (word.endswith("nya") and is_speech_verb(word))


def attribution_after(text: str, end: int) -> Attribution | None:
    """Return the verb of saying that follows a quotation which ends at the str offset `end`, None if none does.

    Only a comma, white space and *demikian* may stand between the two.
    """
    match = _AFTER.match(text, end)
    if match is None or not is_speech_verb(match[2].lower()):
        return None
    return Attribution(match.start(2), match.end(2), bool(match[1]))


def closes_before(text: str, mark: int) -> bool:
    """Say whether the quotation mark at a str offset closes what stands before it: `… lancar. “ ujar Danu`."""
    is_ended = text[max(0, mark - 2) : mark].rstrip().endswith((".", ",", "!", "?"))
    attribution = attribution_after(text, mark + 1) if is_ended else None
    return attribution is not None and text[attribution.start].islower()


def is_told_after(text: str, end: int) -> bool:
    """Say whether a speaker and a verb follow a quotation that ends at the str offset `end`: `…”, Rani menambahkan`."""
    match = _NAMED.match(text, end)
    return match is not None and match[1] in REPORTING_VERBS
