"""An archive summed up: findings by rule and month, the worst files, names spelled several ways, what is copied."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from humaslint.archive.digest import Digest, load_digest, read_digests
from humaslint.archive.evidence import Evidence
from humaslint.archive.institutions import find_bodies
from humaslint.archive.people import find_persons
from humaslint.archive.reuse import Recurring, find_recurring
from humaslint.engine.batch import find_key
from humaslint.engine.cache import ResultCache
from humaslint.engine.parallel import jobs_for, map_chunks, settle
from humaslint.engine.plain import plain
from humaslint.engine.resume import resume
from humaslint.model.rule import LEVELS
from humaslint.model.run_options import RunOptions

UNDATED = ""
"""The month of releases that show no date."""
MOST_FILES = 100
"""Worst files that are listed."""


class Month(NamedTuple):
    """The releases of a month (`2025-03`, or UNDATED), their words, and their findings by level."""

    month: str
    releases: int
    words: int
    levels: Mapping[str, int]


class RuleCount(NamedTuple):
    """How often a rule found something, in how many releases, and by month."""

    rule: str
    level: str
    findings: int
    releases: int
    months: Mapping[str, int]


class Worst(NamedTuple):
    """A release with its findings by level."""

    path: str
    month: str
    words: int
    levels: Mapping[str, int]


class Variants(NamedTuple):
    """A name that the archive spells in several ways: how often each, and a release that does."""

    kind: str
    name: str
    uses: int
    spellings: tuple[tuple[str, int, str], ...]


class Audit(NamedTuple):
    """What is to be said of an archive. `errors` are the files that could not be checked, with the reason."""

    releases: int
    words: int
    levels: Mapping[str, int]
    months: tuple[Month, ...]
    rules: tuple[RuleCount, ...]
    worst: tuple[Worst, ...]
    names: tuple[Variants, ...]
    recurring: Recurring
    errors: tuple[tuple[str, str], ...]


def audit_files(
    paths: Sequence[Path],
    options: RunOptions,
    jobs: int | None = None,
    cache: ResultCache | None = None,
    watched: Callable[[Iterable[Digest]], Iterable[Digest]] = iter,
) -> Audit:
    """Return the audit of the files; the same for any order of them and any number of processes.

    With `cache`, what is kept of files that have not changed is taken from there, and what is new put there. `watched`
    passes on what is read of each file as it comes.
    """
    return _sum_up(sorted(watched(_digests(paths, options, jobs, cache)), key=lambda each: each.path))


def _digests(
    paths: Sequence[Path], options: RunOptions, jobs: int | None, cache: ResultCache | None
) -> Iterator[Digest]:
    def make(missing: Sequence[Path]) -> Iterator[Digest]:
        read = partial(read_digests, options=options)
        for key, digest in map_chunks(read, missing, jobs_for(len(missing), jobs), settle):
            if cache and key:
                cache.keep(key, plain(digest._replace(path="")))
            yield digest

    if cache is None:
        yield from make(paths)
        return
    find, load = partial(find_key, options=options, cache=cache), partial(load_digest, cache=cache)
    try:
        yield from resume(paths, find, load, make)
    finally:
        cache.save()


def _sum_up(digests: Sequence[Digest]) -> Audit:
    """Return the audit of releases that are in the order of their paths."""
    read = [each for each in digests if not each.error]
    evidence = [each.evidence for each in read if each.evidence]
    return Audit(
        releases=len(read),
        words=sum(each.words for each in read),
        levels=_levels(read),
        months=tuple(_months(read)),
        rules=tuple(_rules(read)),
        worst=_worst(read),
        names=(*_people(evidence), *_bodies(evidence)),
        recurring=find_recurring(read),
        errors=tuple((each.path, each.error) for each in digests if each.error),
    )


def _month_of(digest: Digest) -> str:
    """Return the month of a release, UNDATED where it shows none."""
    day = digest.evidence.day if digest.evidence else None
    return f"{day:%Y-%m}" if day else UNDATED


def _levels(digests: Sequence[Digest]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for digest in digests:
        for _rule, level, count in digest.findings:
            counts[level] += count
    return {level: counts[level] for level in LEVELS}


def _months(digests: Sequence[Digest]) -> Iterator[Month]:
    by_month: dict[str, list[Digest]] = {}
    for digest in digests:
        by_month.setdefault(_month_of(digest), []).append(digest)
    for month in sorted(by_month, key=lambda month: (month == UNDATED, month)):
        own = by_month[month]
        yield Month(month, len(own), sum(each.words for each in own), _levels(own))


def _rules(digests: Sequence[Digest]) -> Iterator[RuleCount]:
    """Yield the rules, the most frequent first; a rule that settings give two levels counts under each."""
    months: dict[tuple[str, str], Counter[str]] = {}
    releases: Counter[tuple[str, str]] = Counter()
    for digest in digests:
        month = _month_of(digest)
        for rule, level, count in digest.findings:
            months.setdefault((rule, level), Counter())[month] += count
            releases[rule, level] += 1
    for rule, level in sorted(months, key=lambda key: (-months[key].total(), key)):
        own = months[rule, level]
        yield RuleCount(rule, level, own.total(), releases[rule, level], dict(sorted(own.items())))


def _worst(digests: Sequence[Digest]) -> tuple[Worst, ...]:
    """Return the releases with most errors, then warnings, then suggestions."""
    found = [Worst(each.path, _month_of(each), each.words, _levels([each])) for each in digests if each.findings]
    found.sort(key=lambda each: (*(-each.levels[level] for level in LEVELS), each.path))
    return tuple(found[:MOST_FILES])


def _people(evidence: Sequence[Evidence]) -> Iterator[Variants]:
    paths: dict[str, str] = {}
    for each in evidence:
        for sighting in each.people:
            paths.setdefault(" ".join(sighting.parts), each.path)
    for person in find_persons(evidence):
        if person.spellings:
            yield _variants("person", person.name, person.uses, person.spellings, paths)


def _bodies(evidence: Sequence[Evidence]) -> Iterator[Variants]:
    paths: dict[str, str] = {}
    for each in evidence:
        for naming in each.institutions:
            paths.setdefault(naming.written.lower(), each.path)
    for body in find_bodies(evidence):
        if body.spellings:
            yield _variants("institution", body.name, body.uses, body.spellings, paths)


def _variants(kind: str, name: str, uses: int, spellings: Mapping[str, int], paths: Mapping[str, str]) -> Variants:
    own = uses - sum(spellings.values())
    counted = [(name, own), *sorted(spellings.items(), key=lambda item: (-item[1], item[0]))]
    return Variants(kind, name, uses, tuple((text, count, paths.get(text.lower(), "")) for text, count in counted))
