"""All rules of some folders in compiled form, kept between runs so that a start parses no YAML."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from humaslint.config.strict_yaml import Node
from humaslint.indonesian.release import PatternKey
from humaslint.model.rule import Rule
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.compiled_patterns import keep_patterns
from humaslint.rules.fingerprint import content_of, fingerprint, makers
from humaslint.rules.known_needs import SHIPPED, KnownNeeds, PatternNeeds, to_ship
from humaslint.rules.literal_index import Automata, LiteralIndex
from humaslint.rules.loader import build_rule, check_covers, kind_of, read_rule_node, rule_files
from humaslint.rules.pattern_parts import PATTERN_KEYS, SEARCHED
from humaslint.rules.patterns import check_pattern
from humaslint.rules.phrase_index import PackedPhrases, Phrase, pack_phrases
from humaslint.store.own_files import CONTENT, Body, Key, Pieces, keep_newest, newest, read_alike, read_own, write_own

if TYPE_CHECKING:
    from humaslint.rules.literals import Needs

_WHOLE = ("library",)
"""The key of what a run needs of the compiled form."""
_AUTOMATA = ("automata",)
"""The key of what finds literals where there is more text than in a few releases."""
_NEEDS = ("needs",)
"""The key of what the patterns need, for those who compile rules anew."""
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
    if cache_folder:
        keep_patterns(cache_folder)
    if cache and (kept := _read(cache, content)):
        return kept
    library, needs = _compile(folders, _needs_before(cache.parent) if cache else None)
    if cache:
        _write(cache, library, {_NEEDS: needs, CONTENT: content().encode()})
    return library


def _needs_before(folder: Path) -> Body | None:
    """Return what the patterns needed when the same code last compiled rules, other ones or these as they were."""
    other = newest(folder, f"rules-{makers()}-*")
    pieces = read_own(other) if other else None
    return pieces.get(_NEEDS) if pieces else None


def _compile(folders: Sequence[Path], needs_before: Body | None) -> tuple[Library, bytes]:
    """Return the rules, and what their patterns need in packed form."""
    files = {rule_id: path for folder in folders for rule_id, path in rule_files(folder)}
    nodes = {rule_id: read_rule_node(files[rule_id]) for rule_id in sorted(files)}
    rules = tuple(build_rule(rule_id, node, str(files[rule_id])) for rule_id, node in nodes.items())
    _check_covers(rules, nodes)
    known = KnownNeeds(needs_before)
    phrases: list[tuple[str, Phrase]] = []
    for rule in rules:
        _check_patterns(rule, nodes[rule.id], known)
        find_phrases = kind_of(rule).phrases
        phrases.extend((rule.id, phrase) for phrase in (find_phrases(rule) if find_phrases else ()))
    needs = {rule.id: _needs(rule, nodes[rule.id], known) for rule in rules}
    searched = {rule_id: tuple(each) for rule_id, each in needs.items()}
    literals = LiteralIndex({key: each for of_rule in needs.values() for key, each in of_rule.items()})
    return Library(rules, pack_phrases(phrases), searched, literals), known.packed()


def ship_needs(rules: Path, package: Path) -> None:
    """Write what the patterns of a folder of rules need into the folder of humaslint. Raises as `load_library` does."""
    (package / SHIPPED).write_text(to_ship(_compile((rules,), None)[1]), encoding="utf-8", newline="\n")


def _check_covers(rules: Sequence[Rule], nodes: Mapping[str, Node]) -> None:
    """Raise HumaslintError for a rule that covers one that is neither here nor among those of humaslint itself."""
    if any(rule.covers for rule in rules):
        known = {*nodes, *(rule_id for rule_id, _path in rule_files(builtin_folder()))}
        for rule in rules:
            check_covers(rule, nodes[rule.id], known)


def _check_patterns(rule: Rule, node: Node, known: KnownNeeds) -> None:
    """Raise HumaslintError, with file and line, for a pattern of which nothing is known yet and that is wrong."""
    for pattern, line in _patterns_of(node, PATTERN_KEYS):
        if _key(rule, node, pattern) not in known:
            check_pattern(pattern, _is_case_sensitive(rule), rule.path, line)


def _is_case_sensitive(rule: Rule) -> bool:
    return bool(getattr(rule.parameters, "case", True))


def _key(rule: Rule, node: Node, pattern: str) -> PatternNeeds:
    """Return what the needs of a pattern depend on."""
    assert isinstance(node.value, dict)
    triggers = node.value.get("triggers")
    words = tuple(str(trigger.value) for trigger in triggers.value) if triggers else ()
    return pattern, _is_case_sensitive(rule), words


def _needs(rule: Rule, node: Node, known: KnownNeeds) -> dict[PatternKey, Needs]:
    """Return the needs of each pattern that is searched for: the rule's triggers and what the pattern shows.

    A check with cues has none, but what stands for it is looked for like a pattern.
    """
    from humaslint.rules.literals import needs_of_words

    if cues := kind_of(rule).cues:
        return {(rule.kind, False): needs_of_words(cues)}
    keys = [_key(rule, node, pattern) for pattern, _line in _patterns_of(node, SEARCHED)]
    return {key[:2]: known.of(key) for key in keys}


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


def _read(cache: Path, content: Callable[[], str]) -> Library | None:
    pieces = read_own(cache) or read_alike(cache, _FILES, content)
    body = pieces.get(_WHOLE) if pieces else None
    if pieces is None or body is None:
        return None
    try:
        library = pickle.loads(body)
    except _UNLIKE:
        return None
    if not isinstance(library, Library):
        return None
    library.literals.read_automata = lambda: _automata(pieces)
    return library


def _automata(pieces: Pieces) -> Automata | None:
    """Return what `_write` has kept of the automata."""
    automata: Automata | None = None
    body = pieces.get(_AUTOMATA)
    with suppress(*_UNLIKE):
        automata = pickle.loads(body) if body is not None else None
    return automata


def _write(cache: Path, library: Library, more: Mapping[Key, Body]) -> None:
    """Keep the compiled form; the oldest of too many goes."""
    own: dict[Key, object] = {_WHOLE: library, _AUTOMATA: library.literals.automata()}
    packed = {key: pickle.dumps(each, pickle.HIGHEST_PROTOCOL) for key, each in own.items()}
    if write_own(cache, {**packed, **more}):
        keep_newest(cache.parent, _FILES, _KEPT)
