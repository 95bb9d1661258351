"""What regular expressions of rules find, each search bounded in time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from humaslint.indonesian.government.regions import is_short_for_region, region_words
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.release import Release
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.word_analysis import Tier, analyse_word, is_passive
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Rule
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.compiled_patterns import compiled
from humaslint.rules.contexts import is_silent
from humaslint.rules.pattern_size import DEEPEST, LARGEST, size_of

if TYPE_CHECKING:
    import regex

TIMEOUT = 1.0
"""Seconds that one pattern may take over one block; over a longer one than `_LONG`, as many times more."""
_LONG = 100_000
"""Characters."""
_SHORT = 2000
"""Characters. In shorter blocks our own patterns, which tests hold to be linear, are not timed: to look at the clock
takes as long as to search."""


_SHOWN = 200
"""Characters of a wrong pattern that are shown."""
_GROUP = re.compile(r"\\([1-9])(?!\d)|\\g<([^\W\d]\w*)>")
"""A group in a template, as nearly all templates name it."""


class _Pattern(NamedTuple):
    """A compiled pattern; the groups with which what is to be reported begins and ends; those that must be words."""

    expression: regex.Pattern[str]
    first: str | int
    last: str | int
    checked: tuple[str, ...]


@cache
def _with_groups(pattern: str, is_case_sensitive: bool) -> _Pattern:
    expression = compiled(pattern, is_case_sensitive)
    groups = expression.groupindex
    hit = "hit" if "hit" in groups else 0
    return _Pattern(expression, "from" if "from" in groups else hit, hit, tuple(_CHECKED.keys() & groups.keys()))


_FAULTS = (
    ("missing )", "kurung “(” belum ditutup"),
    ("unbalanced parenthesis", "kurung “)” tanpa pembukanya"),
    ("unterminated character set", "kurung siku “[” belum ditutup"),
    ("nothing to repeat", "tanda ulang tanpa yang diulang"),
    ("bad escape", "garis miring terbalik di depan huruf yang tidak berarti apa-apa"),
    ("group reference", "merujuk grup yang tidak ada"),
    ("unknown group", "merujuk grup yang tidak ada"),
    ("unknown property", "golongan huruf \\p{…} itu tidak ada"),
    ("missing >", "nama grup belum ditutup dengan >"),
    ("group name", "nama grup itu tidak sah"),
    ("min repeat greater", "ulangan paling sedikit melebihi yang paling banyak"),
)
"""What `regex` calls a fault of a pattern, and what we call it."""


def _fault(error: Exception) -> str:
    """Return in Indonesian what is wrong with a pattern, and before which of its characters that shows."""
    theirs = str(error)
    ours = next((ours for words, ours in _FAULTS if words in theirs), "")
    place = getattr(error, "pos", None)
    return f"{ours} (karakter ke-{place + 1})" if ours and place is not None else ours or theirs


def check_pattern(pattern: str, is_case_sensitive: bool, path: str, line: int) -> None:
    """Raise HumaslintError with file and line if the pattern is no regular expression or tells letter case in vain."""
    import regex

    length, depth = size_of(pattern)
    if length > LARGEST or depth > DEEPEST:
        what = "terlalu panjang bila ulangannya ditulis semua" if length > LARGEST else "bersarang terlalu dalam"
        raise HumaslintError(f"Pola “{_shortened(pattern)}” {what}; sederhanakan.", path, line)
    try:
        compiled(pattern, is_case_sensitive)
    except (regex.error, RecursionError, OverflowError) as error:
        shown = _shortened(pattern, getattr(error, "pos", None) or 0)
        raise HumaslintError(f"Pola “{shown}” keliru: {_fault(error)}.", path, line) from None
    if case_class := regex.search(r"\\[pP]\{L[ult]\}", _caseless_part(pattern, is_case_sensitive)):
        raise HumaslintError(
            f"Pola “{pattern}” tidak membedakan huruf kapital, jadi {case_class[0]} cocok dengan semua huruf: "
            f"beri “case: true”, atau tulis (?-i:{case_class[0]}) atau \\p{{L}}.",
            path,
            line,
        )


def _shortened(pattern: str, at: int = 0) -> str:
    """Return the pattern, or of a long one what stands around a place."""
    if len(pattern) <= _SHOWN:
        return pattern
    first = max(0, min(at - _SHOWN // 2, len(pattern) - _SHOWN))
    last = first + _SHOWN
    return f"{'…' * (first > 0)}{pattern[first:last]}{'…' * (last < len(pattern))}"


def _caseless_part(pattern: str, is_case_sensitive: bool) -> str:
    """Return what of the pattern does not tell capitals from small letters, where a class of letter case is void."""
    import regex

    flag = "i" if is_case_sensitive else "-i"
    group = regex.compile(rf"\(\?{flag}:(?P<inner>(?:[^()\[\\]|\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|\((?&inner)\))*+)\)")
    if is_case_sensitive:
        return " ".join(match["inner"] for match in group.finditer(pattern))
    return group.sub("", pattern)


def search(
    rule: Rule, patterns: Iterable[str], release: Release, is_case_sensitive: bool
) -> Iterator[tuple[str, Passage, regex.Match[str], int, int]]:
    """Yield each match of a pattern in the rule's scope with the stretch to report: the group `hit`, or all of it.

    It begins with the group `from` where there is one. A pattern that has it in a look-behind can begin with what is
    rare in its midst, a hyphen perhaps, and is tried only there: fifty times faster than at the beginning of each word.
    No two of the stretches of one pattern overlap. What the group `known` holds must be a word that the lexicon has or
    can explain, what `region` holds a word of the name of a province, regency or city, or short for one, what `person`
    holds none but such as people have too (*Bima*), and what `strange` holds neither a standard word nor a
    passive, in whatever letter case.

    Only the blocks are tried that hold what the pattern needs (see `literals`). Raises HumaslintError where a
    pattern takes longer than TIMEOUT; what is done with its matches does not count.
    """
    passages, scope = release.passages, rule.scope
    is_timed = release.longest >= _SHORT or not _is_ours(rule.path)
    for pattern, blocks in where(patterns, release, is_case_sensitive):
        for block in blocks:
            passage = passages[block]
            if passage.kind not in scope:
                continue
            expression, first, last, checked = _with_groups(pattern, is_case_sensitive)
            limit, behind = _limit(rule, passage.text) if is_timed else None, 0
            try:
                found = expression.finditer(passage.text, timeout=limit)
                for match in list(found) if is_timed else found:
                    start, end = match.start(first), match.end(last)
                    if not all(match[group] is None or _CHECKED[group](match[group]) for group in checked):
                        continue
                    if behind <= start < end and not is_silent(rule, passage, start, end):
                        behind = end
                        yield pattern, passage, match, start, end
            except (TimeoutError, MemoryError) as error:
                raise _too_much(rule, pattern, passage.text, error) from None


@lru_cache(maxsize=8192)
def is_known(word: str) -> bool:
    """Say whether a word, in any letter case, is one of the language: standard, often met, or a stem with affixes."""
    return len(word) > 2 and analyse_word(word.lower()).tier <= Tier.DERIVED


@lru_cache(maxsize=1024)
def _is_region(word: str) -> bool:
    """Say whether a word is part of the name of a region, or short for one; what tells the latter is seldom needed."""
    if word.lower() in region_words() or is_short_for_region(word.lower()):
        return True
    from humaslint.indonesian.government.institutions import is_region

    return is_region(word)


_CHECKED: Mapping[str, Callable[[str], bool]] = {
    "known": is_known,
    "region": _is_region,
    "person": lambda word: word.lower() in COMMON_PARTS or not _is_region(word),
    "strange": lambda word: not load_lexicon().is_standard(word.lower()) and not is_passive(word.lower()),
}
"""What the words in groups of these names must be."""


def where(patterns: Iterable[str], release: Release, is_case_sensitive: bool) -> list[tuple[str, Sequence[int]]]:
    """Return those of the patterns that may match somewhere, each with the numbers of the blocks in which it may."""
    spotted = release.spotted
    if spotted is None:
        return [(each, range(len(release.passages))) for each in patterns]
    return [(each, spotted[each, is_case_sensitive]) for each in patterns if (each, is_case_sensitive) in spotted]


def matches(rule: Rule, pattern: str, text: str, is_case_sensitive: bool, *, whole: bool = False) -> bool:
    """Say whether the pattern matches in the text, or the `whole` of it. Raises HumaslintError as `search` does."""
    expression = compiled(pattern, is_case_sensitive)
    try:
        found = (expression.fullmatch if whole else expression.search)(text, timeout=_limit(rule, text))
    except (TimeoutError, MemoryError) as error:
        raise _too_much(rule, pattern, text, error) from None
    return found is not None


def is_doubtful(rule: Rule, text: str, end: int) -> bool:
    """Say whether the rule's `doubt`, if it has one, matches behind what it found.

    Raises HumaslintError as `search` does.
    """
    doubt: str = getattr(rule.parameters, "doubt", "")
    if not doubt:
        return False
    try:
        found = compiled(doubt, getattr(rule.parameters, "case", False)).match(text, end, timeout=_limit(rule, text))
    except (TimeoutError, MemoryError) as error:
        raise _too_much(rule, doubt, text, error) from None
    return found is not None


def filled(rule: Rule, template: str, match: regex.Match[str]) -> str:
    """Return a template with the groups of the match. Raises HumaslintError where it names one that is not there."""
    if "\\" not in template:
        return template
    with suppress(IndexError):
        if "\\" not in _GROUP.sub("", template):
            return _GROUP.sub(lambda found: match[int(found[1]) if found[1] else found[2]] or "", template)
    import regex

    try:
        return match.expand(template)
    except (regex.error, IndexError) as error:
        raise HumaslintError(f"Aturan {rule.id}: templat “{template}” keliru: {error}.", rule.path) from None


def _limit(rule: Rule, text: str) -> float | None:
    """Return how many seconds a search may take; None where nobody looks at the clock."""
    return None if _is_ours(rule.path) and len(text) < _SHORT else TIMEOUT * max(1, len(text) / _LONG)


def _too_much(rule: Rule, pattern: str, text: str, error: Exception) -> HumaslintError:
    limit = _limit(rule, text) or 0
    excess = f"melewati {limit:g} detik" if isinstance(error, TimeoutError) else "memakan terlalu banyak memori"
    words = f"Aturan {rule.id}: pola “{_shortened(pattern)}” {excess}; sederhanakan polanya."
    return HumaslintError(words, rule.path)


@cache
def _is_ours(path: str) -> bool:
    return Path(path).is_relative_to(builtin_folder())
