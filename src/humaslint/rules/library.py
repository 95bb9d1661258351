"""All rules of some folders in compiled form, kept between runs so that a start parses no YAML."""

from __future__ import annotations

import marshal
import pickle
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from humaslint.config.strict_yaml import Node
from humaslint.indonesian.release import PatternKey
from humaslint.model.rule import Rule
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.coarse_text import COARSE_PATTERNS
from humaslint.rules.fingerprint import content_of, fingerprint, makers
from humaslint.rules.literal_index import LiteralIndex
from humaslint.rules.loader import build_rule, check_covers, kind_of, read_rule_node, rule_files
from humaslint.rules.pattern_parts import PATTERN_KEYS, SEARCHED
from humaslint.rules.patterns import PackedPatterns, check_pattern, pack, unpack_later
from humaslint.rules.phrase_index import PackedPhrases, Phrase, pack_phrases
from humaslint.store.own_files import CONTENT, Body, Key, Pieces, keep_newest, newest, read_alike, read_own, write_own

if TYPE_CHECKING:
    from humaslint.rules.literals import Needs

_WHOLE = ("library",)
"""The key of what a run needs of the compiled form, all but the patterns; these have their own."""
_NEEDS = ("needs",)
"""The key of what the patterns need, by pattern, for those who compile rules anew."""
_FILES = "rules-*"
_KEPT = 16
"""How many compiled forms stay in the cache folder."""
_UNLIKE = (pickle.UnpicklingError, AttributeError, EOFError, ImportError, LookupError, TypeError, ValueError)
"""What is raised for what other code of ours has packed."""


class Library(NamedTuple):
    """Rules sorted by id, with what takes long to make out of them.

    `phrases` has the plain phrases of all of them (the inflected forms of tables included); `searched`, by rule id, the
    patterns that the rule searches for; `literals` tells where they may match.
    """

    rules: tuple[Rule, ...]
    phrases: PackedPhrases
    searched: Mapping[str, Collection[PatternKey]]
    literals: LiteralIndex


def load_library(folders: Sequence[Path], cache_folder: Path | None = None, key: str = "") -> Library:
    """Return the rules of all `folders`; one in a later folder replaces one of the same id.

    The compiled form is kept in `cache_folder` (None: nowhere) under the fingerprint of the folders, `key` where it is
    known. A damaged or unreadable one is made anew; what has not changed since another was made is taken out of that.
    Raises HumaslintError for a mistake in a rule.
    """
    cache = cache_folder / f"rules-{makers()}-{key or fingerprint(folders)}" if cache_folder else None
    content = lru_cache(partial(content_of, folders))
    if cache and (kept := _read(cache, content)):
        library, pieces = kept
        unpack_later(pieces)
        return library
    other = newest(cache.parent, f"rules-{makers()}-*") if cache else None
    library, made = _compile(folders, (read_own(other) if other else None) or {})
    if cache:
        made[CONTENT] = content().encode()
        _write(cache, library, made)
    unpack_later(made)
    return library


def _compile(folders: Sequence[Path], before: PackedPatterns) -> tuple[Library, dict[Key, Body]]:
    """Return the rules and, by their key, all of their patterns in packed form, and what those need.

    `before` is what the same code has made of other rules, or of these before they were changed.
    """
    files = {rule_id: path for folder in folders for rule_id, path in rule_files(folder)}
    nodes = {rule_id: read_rule_node(files[rule_id]) for rule_id in sorted(files)}
    rules = tuple(build_rule(rule_id, node, str(files[rule_id])) for rule_id, node in nodes.items())
    _check_covers(rules, nodes)
    made: dict[Key, Body] = {(pattern, True): pack(pattern, True) for pattern in COARSE_PATTERNS}
    phrases: list[tuple[str, Phrase]] = []
    for rule in rules:
        made.update(_packed_patterns(rule, nodes[rule.id], before))
        find_phrases = kind_of(rule).phrases
        phrases.extend((rule.id, phrase) for phrase in (find_phrases(rule) if find_phrases else ()))
    known = _Needs(before)
    needs = {rule.id: _needs(rule, nodes[rule.id], known) for rule in rules}
    made[_NEEDS] = known.packed()
    searched = {rule_id: tuple(each) for rule_id, each in needs.items()}
    literals = LiteralIndex({key: each for of_rule in needs.values() for key, each in of_rule.items()})
    return Library(rules, pack_phrases(phrases), searched, literals), made


def _check_covers(rules: Sequence[Rule], nodes: Mapping[str, Node]) -> None:
    """Raise HumaslintError for a rule that covers one that is neither here nor among those of humaslint itself."""
    if any(rule.covers for rule in rules):
        known = {*nodes, *(rule_id for rule_id, _path in rule_files(builtin_folder()))}
        for rule in rules:
            check_covers(rule, nodes[rule.id], known)


def _packed_patterns(rule: Rule, node: Node, before: PackedPatterns) -> Iterator[tuple[Key, Body]]:
    """Yield every pattern, compiled, so that a wrong one is reported with its file and line."""
    is_case_sensitive = _is_case_sensitive(rule)
    for pattern, line in _patterns_of(node, PATTERN_KEYS):
        key = (pattern, is_case_sensitive)
        known = before.get(key)
        if known is None:
            check_pattern(pattern, is_case_sensitive, rule.path, line)
        yield key, known or pack(pattern, is_case_sensitive)


def _is_case_sensitive(rule: Rule) -> bool:
    return bool(getattr(rule.parameters, "case", True))


class _Needs:
    """What patterns need, told once: most are the same as when rules were last compiled."""

    def __init__(self, before: PackedPatterns) -> None:
        packed = before.get(_NEEDS)
        self._before = marshal.loads(packed) if packed else {}
        self._now: dict[tuple[object, ...], Needs] = {}

    def of(self, pattern: str, is_case_sensitive: bool, triggers: tuple[str, ...]) -> Needs:
        """Return what `needs_of` does."""
        from humaslint.rules.literals import Need, needs_of

        key = (pattern, is_case_sensitive, triggers)
        known = self._before.get(key)
        self._now[key] = needs_of(*key) if known is None else tuple(Need(*each) for each in known)
        return self._now[key]

    def packed(self) -> bytes:
        """Return what was asked for, for the next time."""
        return marshal.dumps({key: tuple(map(tuple, needs)) for key, needs in self._now.items()})


def _needs(rule: Rule, node: Node, known: _Needs) -> dict[PatternKey, Needs]:
    """Return the needs of each pattern that is searched for: the rule's triggers and what the pattern shows.

    A check with cues has none, but what stands for it is looked for like a pattern.
    """
    from humaslint.rules.literals import needs_of_words

    if cues := kind_of(rule).cues:
        return {(rule.kind, False): needs_of_words(cues)}
    assert isinstance(node.value, dict)
    triggers = node.value.get("triggers")
    words = tuple(str(trigger.value) for trigger in triggers.value) if triggers else ()
    case = _is_case_sensitive(rule)
    return {(pattern, case): known.of(pattern, case, words) for pattern, _line in _patterns_of(node, SEARCHED)}


def _patterns_of(node: Node, keys: Sequence[str]) -> Iterator[tuple[str, int]]:
    assert isinstance(node.value, dict)
    for key in keys:
        yield from _patterns(node.value.get(key), is_key=key == "patterns")


def _patterns(node: Node | None, is_key: bool) -> Iterator[tuple[str, int]]:
    if node is None:
        return
    if isinstance(node.value, str):
        yield node.value, node.line
    elif isinstance(node.value, list):
        for item in node.value:
            yield str(item.value), item.line
    else:
        for key, value in node.value.items():
            yield (key if is_key else str(value.value)), value.line


def _read(cache: Path, content: Callable[[], str]) -> tuple[Library, Pieces] | None:
    pieces = read_own(cache) or read_alike(cache, _FILES, content)
    body = pieces.get(_WHOLE) if pieces else None
    if pieces is None or body is None:
        return None
    try:
        library = pickle.loads(body)
    except _UNLIKE:
        return None
    return (library, pieces) if isinstance(library, Library) else None


def _write(cache: Path, library: Library, made: Mapping[Key, Body]) -> None:
    """Keep the compiled form; the oldest of too many goes."""
    if write_own(cache, {_WHOLE: pickle.dumps(library, pickle.HIGHEST_PROTOCOL), **made}):
        keep_newest(cache.parent, _FILES, _KEPT)
