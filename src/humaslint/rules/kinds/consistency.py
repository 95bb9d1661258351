"""One thing written in two ways: each may be right, but a release keeps to one, the house's where it has chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.house import FormKey
from humaslint.model.rule import Rule
from humaslint.rules.patterns import filled, matches, search, where

if TYPE_CHECKING:
    import regex


class Parameters(NamedTuple):
    """`variants` names each way of writing by a word for the message and gives its regular expression.

    With a `pattern` that finds the thing however it is written, the variants' expressions are for its group `mark`.
    `house` is the key of the house style whose values name the variants: the one that the office has chosen there is
    the one to keep, or else the one named by `default`, or else the commonest. `forms` are templates by variant, filled
    from the groups of whichever pattern matched, that write a hit in that way. `apart` names groups of the pattern:
    hits are compared only with those for which the same ones of these groups matched (hours with hours).
    """

    variants: Mapping[str, str]
    pattern: str = ""
    forms: Mapping[str, str] = {}
    house: FormKey | None = None
    default: str = ""
    triggers: tuple[str, ...] = ()
    case: bool = False
    apart: tuple[str, ...] = ()


class _Use(NamedTuple):
    passage: Passage
    match: regex.Match[str]
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]


Uses = dict[str, list[_Use]]


def find(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at every use of each way of writing but the one to keep (in a tie, the first used)."""
    parameters = rule.options(Parameters)
    chosen = (parameters.house and release.house.style.form(parameters.house)) or parameters.default
    if not chosen and not parameters.pattern and not _may_differ(parameters, release):
        return
    used = _marked(rule, parameters, release) if parameters.pattern else _uses(rule, parameters, release)
    for of_one_sort in _parted(parameters, used):
        kept = chosen or _main(of_one_sort)
        for use in chain.from_iterable(uses for name, uses in of_one_sort.items() if name != kept):
            yield _finding(rule, parameters, use, kept, of_one_sort.get(kept, []))


def _may_differ(parameters: Parameters, release: Release) -> bool:
    """Say whether the release may have the thing in two ways."""
    return len(where(parameters.variants.values(), release, parameters.case)) > 1


def _uses(rule: Rule, parameters: Parameters, release: Release) -> Uses:
    found = {
        name: [_Use(*hit[1:]) for hit in search(rule, (pattern,), release, parameters.case)]
        for name, pattern in parameters.variants.items()
    }
    return {name: uses for name, uses in found.items() if uses}


def _marked(rule: Rule, parameters: Parameters, release: Release) -> Uses:
    """Return the hits of the common pattern by the first variant that its group `mark` is."""
    found: Uses = {}
    variants = parameters.variants.items()
    for hit in search(rule, (parameters.pattern,), release, parameters.case):
        mark = hit[2].groupdict().get("mark") or ""
        name = next(
            (name for name, pattern in variants if matches(rule, pattern, mark, parameters.case, whole=True)), None
        )
        if name is not None:
            found.setdefault(name, []).append(_Use(*hit[1:]))
    return found


def _parted(parameters: Parameters, used: Uses) -> Iterable[Uses]:
    """Return the uses by what they are, as the groups named `apart` tell, each lot by the way of writing."""
    lots: dict[tuple[bool, ...], Uses] = {}
    for name, uses in used.items():
        for use in uses:
            groups = use.match.groupdict() if parameters.apart else {}
            sort = tuple(groups.get(group) is not None for group in parameters.apart)
            lots.setdefault(sort, {}).setdefault(name, []).append(use)
    return lots.values()


def _main(used: Uses) -> str:
    """Return the way of writing that is used most, "" where there is none."""
    return min(used, key=lambda name: (-len(used[name]), used[name][0].passage.index, used[name][0].start), default="")


def _finding(rule: Rule, parameters: Parameters, use: _Use, kept: str, examples: list[_Use]) -> Finding:
    """`{other}` in a message is how the thing is written elsewhere, `{main}` the variant to keep."""
    place = use.passage.place(use.start, use.end)
    form = parameters.forms.get(kept)
    suggestion = filled(rule, form, use.match) if form else ""
    arguments = {"found": use.text, "use": suggestion, "main": kept, "other": examples[0].text if examples else kept}
    related = tuple(each.passage.place(each.start, each.end) for each in examples[:1])
    edits = (Edit(use.start, use.end, suggestion),) if suggestion else ()
    return Finding(rule, place, arguments, edits, (suggestion,) if suggestion else (), related)
