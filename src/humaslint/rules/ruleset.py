"""The rules of one run: chosen, given their levels, and ready to search."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from humaslint.config.structure import unknown_choice
from humaslint.indonesian.release import PatternKey, Release
from humaslint.model.diagnostic import Finding
from humaslint.model.errors import BUG, HumaslintError
from humaslint.model.rule import PACKS, QUOTATIONS, Level, Pack, Quotations, Rule
from humaslint.rules.kinds import Finder
from humaslint.rules.library import Library
from humaslint.rules.literal_index import LiteralIndex
from humaslint.rules.loader import hint_for, kind_of
from humaslint.rules.overlaps import single, uncovered, untold, widest
from humaslint.rules.phrase_index import PhraseIndex
from humaslint.rules.phrases import find_phrases
from humaslint.rules.quotations import in_quotations


class Found(NamedTuple):
    """What the rules find in a release, in no particular order, and why some of them could not be run on it."""

    findings: Iterable[Finding]
    left_out: tuple[HumaslintError, ...] = ()


@dataclass(slots=True)
class _Hunt:
    """The search of a release by the finders of those `numbers` and the modest ones, and what stopped some of them."""

    release: Release
    numbers: Collection[int]
    found: list[Finding] = field(default_factory=list)
    modest: list[Finding] = field(default_factory=list)
    errors: list[HumaslintError] = field(default_factory=list)

    def run(self, rule: Rule, find: Finder, found: list[Finding]) -> None:
        """Add what a rule finds to `found`: all of it, or nothing where the rule fails."""
        try:
            found += list(find(rule, self.release))
        except HumaslintError as error:
            self.errors.append(error)
        except Exception as error:
            what = f"aturan {rule.id} gagal ({type(error).__name__}: {error})"
            self.errors.append(HumaslintError(f"{BUG}: {what}. Laporkan; sementara itu pakai “--ignore {rule.id}”."))

    def outcome(self) -> Found:
        """Return what has been found, each slip once."""
        told = uncovered([*self.found, *untold(self.found, self.modest)])
        return Found(single(told), tuple(self.errors))


@dataclass(frozen=True, slots=True)
class Ruleset:
    """`rules` sorted by id; `index` has the plain phrases of all of them, `finders` what each runs besides.

    `literals` tells in which blocks the patterns of the rules may match; `searchers` has for each pattern the numbers
    of the finders that do nothing but search for such patterns, `others` the numbers of all other finders; `modest` are
    the finders of rules that give way to the others. `known` names every rule and folder of rules there is, in the set
    or not.
    """

    rules: tuple[Rule, ...]
    index: PhraseIndex
    literals: LiteralIndex
    searchers: Mapping[PatternKey, Sequence[int]]
    others: tuple[int, ...]
    finders: tuple[tuple[Rule, Finder], ...]
    modest: tuple[tuple[Rule, Finder], ...] = ()
    known: frozenset[str] = frozenset({"ALL"})

    def find(self, releases: Sequence[Release]) -> list[Found]:
        """Return what every rule finds in each release; a rule that takes too long in one is left out there.

        Each rule has its turn with all of the releases before the next one: what it needs is near then.
        """
        hunts = [_Hunt(release, self._numbers(release.spotted)) for release in releases]
        for hunt in hunts:
            for passage in hunt.release.passages:
                hunt.found.extend(widest(find_phrases(self.index, passage)))
        for number, (rule, find) in enumerate(self.finders):
            for hunt in hunts:
                if number in hunt.numbers:
                    hunt.run(rule, find, hunt.found)
        for rule, find in self.modest:
            for hunt in hunts:
                hunt.run(rule, find, hunt.modest)
        for release in releases:
            release.lighten()
        return [hunt.outcome() for hunt in hunts]

    def _numbers(self, spotted: Mapping[PatternKey, Sequence[int]] | None) -> Collection[int]:
        """Return the numbers of the finders that may find something where these patterns may match, None being any."""
        if spotted is None:
            return range(len(self.finders))
        searchers = self.searchers
        return {number for key in spotted if key in searchers for number in searchers[key]}.union(self.others)

    def rule(self, rule_id: str) -> Rule | None:
        """Return the rule of that id if it is in the set."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)


def choose(
    library: Library,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    levels: Mapping[str, Level] | None = None,
    packs: Sequence[Pack] = (),
    quotations: Quotations = "skip",
) -> Ruleset:
    """Return the rules that the selectors name. A selector is a rule's id, a folder of rules, or ALL.

    Without `select`, every rule of the pack `default` and of `packs`; a folder in `select` stands for those of its
    rules. Where `quotations` are to be reported on, rules of spelling read them too. Raises HumaslintError for a
    selector without a rule and for a pack or a way with quotations that is none.
    """
    levels = levels or {}
    _check_names(packs, quotations)
    known = {rule.id for rule in library.rules}
    for selector in [*select, *ignore, *levels]:
        check_selector(selector, known)
    chosen = [
        _as_told(rule, levels, quotations)
        for rule in library.rules
        if _is_chosen(rule, select, packs) and not is_selected(rule.id, ignore)
    ]
    return _ruleset_of(library, chosen)


def _ruleset_of(library: Library, chosen: Sequence[Rule]) -> Ruleset:
    """Return the chosen rules with all that finds for them."""
    index = PhraseIndex(library.phrases, {rule.id: rule for rule in chosen})
    kinds = [(rule, kind_of(rule)) for rule in chosen]
    firm = [(rule, kind) for rule, kind in kinds if not kind.gives_way]
    finders = [(rule, kind.find) for rule, kind in firm]
    modest = [(rule, kind.find) for rule, kind in kinds if kind.gives_way]
    searchers: dict[PatternKey, list[int]] = {}
    others: list[int] = []
    for number, (rule, kind) in enumerate(firm):
        if kind.only_searches:
            for key in library.searched[rule.id]:
                searchers.setdefault(key, []).append(number)
        else:
            others.append(number)
    known = names_of(rule.id for rule in library.rules)
    return Ruleset(
        tuple(chosen), index, library.literals, searchers, tuple(others), tuple(finders), tuple(modest), known
    )


def _check_names(packs: Iterable[str], quotations: str) -> None:
    """A program may give names that the command line and the settings would have refused."""
    for pack in packs:
        if pack not in PACKS:
            raise HumaslintError(unknown_choice(f"packs: {pack}", pack, PACKS))
    if quotations not in QUOTATIONS:
        raise HumaslintError(unknown_choice(f"quotations: {quotations}", quotations, QUOTATIONS))


def _as_told(rule: Rule, levels: Mapping[str, Level], quotations: Quotations) -> Rule:
    """Return a rule with the level that it is given, for quotations as well where these are to be read."""
    told = in_quotations(rule) if quotations == "report" else rule
    return told._replace(level=_level(rule, levels)) if levels else told


def _is_chosen(rule: Rule, select: Sequence[str], packs: Sequence[Pack]) -> bool:
    if rule.id in select or "ALL" in select:
        return True
    return rule.pack in ("default", *packs) and (not select or is_selected(rule.id, select))


def is_selected(rule_id: str, selectors: Iterable[str]) -> bool:
    """Say whether one of the selectors names the rule, its folder or ALL."""
    return any(
        selector == "ALL" or rule_id == selector.rstrip("/") or rule_id.startswith(selector.rstrip("/") + "/")
        for selector in selectors
    )


def names_of(rule_ids: Iterable[str]) -> frozenset[str]:
    """Return what the rules of those ids may be selected by: ALL, an id, a folder."""
    return frozenset({"ALL", *(name for rule_id in rule_ids for name in selectors_of(rule_id))})


def selectors_of(name: str) -> Iterator[str]:
    """Yield the selectors that select a rule or folder, the widest first: ALL, the folders it is in, its own name."""
    yield "ALL"
    for at, letter in enumerate(name):
        if letter == "/":
            yield name[:at]
    yield name


def check_selector(selector: str, known: Iterable[str]) -> None:
    """Raise HumaslintError if the selector names no rule at all."""
    names = names_of(known) - {"ALL"}
    if not any(is_selected(name, [selector]) for name in names):
        raise HumaslintError(f"Tidak ada aturan “{selector}”.{hint_for(selector, names)}")


def _level(rule: Rule, levels: Mapping[str, Level]) -> Level:
    """The level given to the rule itself counts before the one given to its folder, and that before the one of ALL."""
    matching = [selector for selector in levels if is_selected(rule.id, [selector])]
    return levels[max(matching, key=lambda each: (each != "ALL", len(each)))] if matching else rule.level
