"""Acronyms of a release: never expanded, wrongly expanded, expanded twice or too late, or never used again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import repeat
from typing import Literal, NamedTuple

from humaslint.indonesian.government.acronyms import Expansion, find_expansions
from humaslint.indonesian.government.expansion_rivals import find_rivals
from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.title_case import is_titled
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.checks.singkatan.acronym_datelines import is_in_dateline
from humaslint.rules.checks.singkatan.acronym_glosses import is_explained_before, is_glossed
from humaslint.rules.checks.singkatan.acronym_initials import is_own, with_initials
from humaslint.rules.checks.singkatan.acronym_uses import (
    Use,
    is_initials,
    is_name,
    is_shouted_word,
    place_acronyms,
    uses,
)
from humaslint.rules.checks.singkatan.profiles import OPENINGS, opens_profile
from humaslint.rules.checks.singkatan.shouted_names import is_shouted_name
from humaslint.rules.checks.singkatan.written_out import Heads, find_heads, is_spelled_out, is_written_out
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import finding_at, report

_CAPITALS = re.compile(r"(?<!\w)[A-Z\d]*[A-Z][A-Z\d]*(?!\w)")
_NUMBERED = re.compile(r" (?i:nomor|no\b)")
_REGULATION = re.compile("(?i:undang-undang|peraturan|keputusan|instruksi|surat) ")
_OWNER = re.compile(r" [A-Z]\w+")
"""What names behind an acronym to whom it belongs: `Dinas Kebun dan Hutan (DK) Waru`."""
_UNIT_CODE = re.compile(r" \d{2,4}/([A-Z]{2,4})\b")
_RUNNING = frozenset(("lead", "paragraph", "item"))


class _Given(NamedTuple):
    passage: Passage
    expansion: Expansion


class Options(NamedTuple):
    """`find` says what is looked for.

    An acronym `unexplained` in the whole release, one whose letters are a `mismatch` of its words, one explained
    `again`, `otherwise` or too `late`, or one that is explained and `unused`.
    """

    find: Literal["unexplained", "mismatch", "again", "otherwise", "late", "unused"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each acronym that is treated so."""
    options = rule.options(Options)
    yield from _FINDERS[options.find](rule, release, _given(release))


@kept
def _given(release: Release) -> Sequence[_Given]:
    """Return the expansions of acronyms in the release."""
    return [_Given(passage, expansion) for passage in release.passages for expansion in find_expansions(passage)]


def _unexplained(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """The first use of each acronym that no passage explains, spells out or holds alone in a bracket."""
    heads: dict[str, Heads] = {}
    for use in _first_uses(rule, release, given):
        form = use.token.text
        known = find_acronym(form)
        is_other = is_initials(use) or (known is None and (use.passage.is_upper or is_shouted_name(form, release)))
        if is_other or form in place_acronyms(release) or form in _unit_codes(release):
            continue
        initial = form[0]
        if initial not in heads:
            heads[initial] = find_heads(release, initial)
        if not is_spelled_out(form, heads[initial]) and not (known and is_written_out(release, known)):
            full = tuple([f"{words} ({known.form})" for words in _by_place(use, known.expansions)]) if known else ()
            yield finding_at(rule, use.passage, use.token.start, use.token.end, found=form, suggestions=full)


def _by_place(use: Use, expansions: Sequence[str]) -> Sequence[str]:
    """Return what an acronym may stand for, before a number first what is numbered: `PMA Nomor 58 Tahun 2017`."""
    if not _NUMBERED.match(use.passage.text, use.token.end):
        return expansions
    return sorted(expansions, key=lambda words: not _REGULATION.match(words))


@kept
def _unit_codes(release: Release) -> frozenset[str]:
    """Return what stands behind a unit's number, by which it is called: `Korem 102/PJG`."""
    return frozenset(code for passage in release.passages for code in _UNIT_CODE.findall(passage.text))


def _first_uses(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Use]:
    """Yield where each acronym is first used that is neither expanded nor glossed and that readers may not know."""
    forms = [each.expansion.form for each in given]
    seen = {*forms, *map(str.upper, forms), *map(str.upper, release.house.words)}
    obscure: set[str] = set()
    for use in uses(passages_of(rule, release)):
        form = use.token.text
        if form in seen:
            continue
        if form not in obscure and (_is_plain(form) or is_glossed(form, release)):
            seen.add(form)
            continue
        obscure.add(form)
        is_known = is_in_dateline(use) or not is_name(use) or _is_cut(use, seen)
        if is_known or is_silent(rule, use.passage, use.token.start, use.token.end):
            continue
        seen.add(form)
        yield use


def _is_cut(use: Use, seen: Collection[str]) -> bool:
    """Say whether an acronym is the rest of one that is known, its first word written out: `Badan POM` for BPOM."""
    words = use.passage.text[: use.token.start].rsplit(None, 1)[-1:]
    return any(word.istitle() and word[0] + use.token.text in seen for word in words)


def _is_plain(form: str) -> bool:
    """Say whether readers need no explanation: a common acronym, or a word in capitals that is none."""
    known = find_acronym(form)
    return known.is_common if known else is_shouted_word(form)


def _mismatch(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """Yield the first of each expansion whose words do not have the letters of its acronym as initials."""
    read = {passage.index for passage in passages_of(rule, release)}
    told: set[tuple[str, tuple[str, ...]]] = set()
    for passage, expansion in given:
        key = (expansion.form, expansion.words)
        if expansion.is_faulty and passage.index in read and key not in told and not is_own(expansion):
            told.add(key)
            yield from map(with_initials, _finding(rule, passage, expansion), repeat(expansion))


def _again(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """Each expansion in running text of what running text has expanded before in the same words.

    What the office says of itself below it, under `Tentang …`, begins anew.
    """
    titles = [each for each in release.passages if each.text.startswith(OPENINGS)] if len(given) > 1 else []
    below = next((each.index for each in titles if opens_profile(each)), len(release.passages))
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for passage, expansion in given:
        if passage.index > below:
            below, seen = len(release.passages), set()
        key = (expansion.form, expansion.words)
        start, end = expansion.start, expansion.end
        if passage.kind not in _RUNNING or passage.is_quoted(start, end) or passage.is_foreign(start, end):
            continue
        if key in seen:
            yield from _finding(rule, passage, expansion)
        seen.add(key)


def _otherwise(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """Each expansion that is off by a word from one of the same acronym that stands before it or more often.

    One that does not fit its acronym is told of at its own place; one of another region or campus may have its own.
    """
    del release
    fitting = [each for each in given if not each.expansion.is_faulty]
    rivals = find_rivals([each.expansion for each in fitting])
    for (passage, expansion), (other, told) in [(fitting[at], fitting[rival]) for at, rival in rivals.items()]:
        words = other.text[told.start : told.end]
        owner = _OWNER.match(passage.text, expansion.end)
        is_others = owner is not None and not other.text.startswith(owner[0], told.end)
        for finding in _finding(rule, passage, expansion) if passage.kind in rule.scope and not is_others else ():
            arguments = {**finding.arguments, "other": words}
            yield finding._replace(arguments=arguments, suggestions=(), related=(other.place(told.start, told.end),))


def _late(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """The first use of each acronym in an earlier sentence than the one that explains it."""
    first: dict[str, _Given] = {}
    for each in given:
        if each.passage.kind in _RUNNING:
            first.setdefault(each.expansion.form, each)
    done: set[str] = set()
    for use in uses(passages_of(rule, release)) if first else ():
        form, passage = use.token.text, use.passage
        later = first.get(form)
        if later is None or form in done or _is_common(form) or is_in_dateline(use):
            continue
        if passage.text.isupper() or is_titled(passage):
            continue
        done.add(form)
        if passage.text[use.token.start - 1 : use.token.end + 1] == f"({form})":
            continue
        start = later.passage.sentence_at(later.expansion.start).start
        is_earlier = (passage.index, use.token.start) < (later.passage.index, start)
        if is_earlier and not is_explained_before(passage.tokens, use.number):
            words = later.passage.text[later.expansion.start : later.expansion.end]
            related = (later.passage.place(later.expansion.start, later.expansion.end),)
            yield from report(rule, passage, use.token.start, use.token.end, found=form, words=words, related=related)


def _unused(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """Each expansion whose acronym stands nowhere else; one that readers know by both names is let be."""
    counts = Counter(_CAPITALS.findall(release.text)) if given else Counter()
    for passage, expansion in given:
        form = expansion.form
        is_wanted = passage.kind in rule.scope and form.isupper() and not expansion.is_faulty
        is_rare = counts[form] == 1 and find_acronym(form) is None
        if is_wanted and is_rare and not passage.text.startswith(form, expansion.start) and _is_native(expansion):
            for finding in _finding(rule, passage, expansion):
                yield finding._replace(suggestions=(finding.arguments["found"].rpartition("(")[0].strip(),))


def _is_native(expansion: Expansion) -> bool:
    """Say whether a word of the expansion is Indonesian alone; what is foreign is often known by its letters."""
    lexicon = load_lexicon()
    return any(lexicon.is_standard(word) and word not in lexicon.english for word in expansion.words)


def _finding(rule: Rule, passage: Passage, expansion: Expansion) -> Iterator[Finding]:
    form = expansion.form
    yield from report(rule, passage, expansion.start, expansion.end, form=form, suggestions=(form,))


def _is_common(form: str) -> bool:
    known = find_acronym(form)
    return known is not None and known.is_common


_FINDERS: dict[str, Callable[[Rule, Release, Sequence[_Given]], Iterator[Finding]]] = {
    "unexplained": _unexplained,
    "mismatch": _mismatch,
    "again": _again,
    "otherwise": _otherwise,
    "late": _late,
    "unused": _unused,
}
