"""A word that a rule tells once a document: at its first place, with the others beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from humaslint.model.diagnostic import Diagnostic, Related


def told_once(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the diagnostics, those of rules that tell a word once as one a word, in any letter case.

    It has the other places as related ones, and as `times` of its arguments how many places there are; nothing where
    there is but one.
    """
    told: list[Diagnostic] = []
    again: dict[tuple[str, str, bool], list[Diagnostic]] = {}
    for each in diagnostics:
        if each.rule.is_told_once:
            again.setdefault((each.rule.id, each.text.lower(), each.is_quoted), []).append(each)
        else:
            told.append(each)
    told.extend(_as_one(sorted(places, key=_start)) for places in again.values())
    return told


def first_place(diagnostic: Diagnostic, text: str, is_wanted: Callable[[int, int], bool]) -> Diagnostic | None:
    """Return the diagnostic if its place is wanted, one of a word told once at its first place that is; else None.

    `text` is that of the file, whose str offsets `is_wanted` is asked about.
    """
    if is_wanted(diagnostic.start, diagnostic.end):
        return diagnostic
    others = diagnostic.related if diagnostic.rule.is_told_once else ()
    place = next((each for each in others if is_wanted(each.start, each.end)), None)
    if place is None:
        return None
    rest = (Related(diagnostic.start, diagnostic.end), *(each for each in others if each != place))
    return diagnostic._replace(start=place.start, end=place.end, text=text[place.start : place.end], related=rest)


def _as_one(places: list[Diagnostic]) -> Diagnostic:
    first, *others = places
    times = f" ({len(places)}×)" if others else ""
    related = (*first.related, *(Related(each.start, each.end) for each in others))
    return first._replace(arguments={**first.arguments, "times": times}, related=related)


def _start(diagnostic: Diagnostic) -> int:
    return diagnostic.start
