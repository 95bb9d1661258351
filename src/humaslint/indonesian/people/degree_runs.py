"""Degrees in a row, as they are really written behind a word: the `SE,M.Si` of `Rani Pertiwi SE,M.Si`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from humaslint.indonesian.abbreviations import degree_form
from humaslint.indonesian.people.name_words import NOT_LAST_NAMES


class Degree(NamedTuple):
    """A degree at the str offsets `start:end` of its passage, its last stop included.

    `form` is how EYD writes it. `gap_start` is where the name or degree before it ends; `has_comma` says whether a
    comma stands between.
    """

    start: int
    end: int
    form: str
    gap_start: int
    has_comma: bool


Degrees = tuple[Degree, ...]

# A degree of two or more capitals, with or without stops; `S. Pd.` with a space only where the first part is one
# letter, or *Sp* behind a comma, `M Kes` only behind one, or where nothing or small letters follow; `Msi` and `S.pd`
# only among the commonest; a consultant's `Sp.A(K).` is left alone. One right behind the stop of a word has stops
# itself (`Rani.S.Pd`) or is common (`Rani.SE`).
# The capital comes first because nothing is found as fast; the lookahead is a cheap sieve: nearly no capital word has
# two capitals.
_DEGREE = re.compile(
    r"""[A-Z](?:(?<![\w./-][A-Z])|(?<=[a-z]{3}\.[A-Z])(?=\.[A-Z]|(?:K[GHM]|Kom|Pd|Sos|Kep|Ag|Si|[EHTM])\b))(?:
        (?=[.\s]|[A-Za-z]{0,5}[A-Z.])
        (?:(?:[A-Za-z]{0,2}|ipl|ubsp)(?:\.[A-Z][A-Za-z]{0,6})+\.?|[a-z]?[A-Z][A-Za-z]{0,5}\.?)
      | (?<=[SMA])\.\ (?:[A-Z][a-z]{1,3}\.?\ I\.?(?!\ [a-z]\.)(?=[.,)\s]|$)|[A-Z][A-Za-z]{0,4}\.?)
      | (?<=,\ S)(?<!Sp\.\ [A-Z],\ S)p\.\ [A-Z][A-Za-z]{0,4}\.?
      | (?P<spaced>(?:(?<=,\ [SM])|(?<=[a-z]{2}\ [SM])(?=\ [A-Z][a-z]{1,3}\.?(?:[,;)]|$|\ [a-z])))
            \ (?:Ag|Farm|Gz|Hum|Keb|Kep|Kes|Kom|Pd|Psi|Si|Sos)\.?)
      | (?P<plain>(?:
            (?<=[SM])(?:si|pd|sos|kom|kes|hum|kep|farm|psi|kn|ikom)|(?<=[SM])\.(?:si|pd|sos|kom|kes|hum|kep|ag)|(?<=L)c|(?<=A)\.?md
        )\.?)
    )(?![\w/-]|\.?\(K\)|\.\w)""",
    re.VERBOSE,
)
_NAME_END = re.compile(r"(?P<word>[^\W\d_](?:['’]?[^\W\d_])*)\.?(?P<gap>, *| +|(?<=\.))$")
_GAP = re.compile(r"[.,]* *")
_LONGEST_NAME = 30
_SHORT = 4
"""Letters of an abbreviated name at the most."""


def degree_runs(text: str) -> list[Degrees]:
    """Return the runs of degrees behind what may be a name, with nothing but commas, stops and spaces between them."""
    return [run for run in _runs(text) if _may_follow_name(text, run)]


def _runs(text: str) -> Iterator[Degrees]:
    run: list[Degree] = []
    for match in _DEGREE.finditer(text):
        form = _form(match[0], (match["plain"] or match["spaced"]) is not None)
        if form is None:
            continue
        start, end = match.span()
        if run and _GAP.fullmatch(text, run[-1].end, start):
            run.append(Degree(start, end, form, run[-1].end, "," in text[run[-1].end : start]))
            continue
        if run:
            yield tuple(run)
        name = _NAME_END.search(text, max(0, start - _LONGEST_NAME), start)
        run = [Degree(start, end, form, _gap_start(name), "," in name["gap"])] if name else []
    if run:
        yield tuple(run)


def _gap_start(name: re.Match[str]) -> int:
    """Return where a name ends; a stop behind it is an abbreviation's only where it is short."""
    return name.start("gap") if len(name["word"]) <= _SHORT else name.end("word")


@lru_cache(maxsize=4096)
def _form(written: str, is_plain: bool) -> str | None:
    return degree_form(written) if is_plain or sum(map(str.isupper, written)) > 1 else None


def name_end(text: str, first: Degree) -> int:
    """Return the offset at which the name before a degree ends, the stop of an initial left out."""
    return first.gap_start - (text[first.gap_start - 1] == ".")


def _may_follow_name(text: str, run: Degrees) -> bool:
    name = _NAME_END.search(text, max(0, run[0].start - _LONGEST_NAME), run[0].start)
    return name is not None and name["word"][0].isupper() and name["word"].lower() not in NOT_LAST_NAMES
