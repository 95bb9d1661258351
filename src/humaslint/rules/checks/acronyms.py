"""Acronyms of a release: never expanded, wrongly expanded, expanded twice or too late, or never used again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from humaslint.indonesian.abbreviations import degree_form
from humaslint.indonesian.acronyms import Expansion, is_exact, second_letters
from humaslint.indonesian.gazetteer import find_acronym
from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.names import PLACE_HEADS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.roles import COMMON_PARTS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_ROMAN = re.compile(r"[IVXLCDM]+")
_CAPITALS = re.compile(r"(?<!\w)[A-Z\d]*[A-Z][A-Z\d]*(?!\w)")
_FORM = re.compile(r"[A-Z]{3,9}|(?=[A-Z\d]{4,10}\Z)[A-Z]{1,4}\d[A-Z][A-Z\d]*")
_RUNNING = frozenset(("lead", "paragraph", "item"))
_BESIDE = _RUNNING | {"blockquote"}
_BRANDED = frozenset(
    """
    aplikasi situs laman portal program perangkat sistem platform kanal lisensi merek merk grup band konsol gim perangko
    majalah radio kapal pesawat satelit
    """.split()
)
"""Words, in lower case, behind which the capitals are a name of its own: `aplikasi`, `kapal`."""
_GLOSS = r"%s(?<!\w%s)[”\"*]?\s\(\w+(?:-\w+)?\s\w"
"""An acronym followed by a bracket that holds words."""
_LONGEST = 12
"""The most words that an acronym is made of."""
_DATELINE = 80
"""Characters. A dash among so many of the lead ends the dateline."""
_DASH = re.compile(r"\s[-–—]\s")


class _Use(NamedTuple):
    passage: Passage
    token: Token
    number: int
    """Which token of the passage it is."""


class _Given(NamedTuple):
    passage: Passage
    expansion: Expansion


@dataclass(frozen=True, slots=True)
class Options:
    """`find` says what is looked for.

    An acronym `unexplained` in the whole release, one whose letters are a `mismatch` of its words, one explained
    `again` or too `late`, or one that is explained and `unused`.
    """

    find: Literal["unexplained", "mismatch", "again", "late", "unused"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each acronym that is treated so."""
    options = rule.parameters
    assert isinstance(options, Options)
    given = [_Given(passage, expansion) for passage in release.passages for expansion in passage.expansions]
    yield from _FINDERS[options.find](rule, release, given)


def _unexplained(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """The first use of each acronym that no passage explains, spells out or holds alone in a bracket."""
    seen = {each.expansion.form for each in given} | {word.upper() for word in release.house.words}
    heads: _Heads = {}
    for use in _uses(passages_of(rule, release.passages)):
        form = use.token.text
        if form in seen or not _is_name(use) or is_silent(rule, use.passage, use.token.start, use.token.end):
            continue
        seen.add(form)
        known = find_acronym(form)
        is_clear = known.is_common if known else _is_word(form)
        if is_clear:
            continue
        heads = heads or _find_heads(release)
        if not _is_spelled_out(form, heads) and not _is_glossed(form, release):
            full = tuple([f"{words} ({known.form})" for words in known.expansions]) if known else ()
            yield Finding(rule, use.passage.place(use.token.start, use.token.end), {"found": form}, (), full)


def _mismatch(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    kinds = {passage.index for passage in passages_of(rule, release.passages)}
    for passage, expansion in given:
        if expansion.is_faulty and passage.index in kinds:
            yield from _finding(rule, passage, expansion)


def _again(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """Each expansion in running text of what running text has expanded before in the same words."""
    del release
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for passage, expansion in given:
        key = (expansion.form, expansion.words)
        start, end = expansion.start, expansion.end
        is_told = passage.kind in _RUNNING and not passage.is_quoted(start, end) and not passage.is_foreign(start, end)
        if is_told:
            if key in seen:
                yield from _finding(rule, passage, expansion)
            seen.add(key)


def _late(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """The first use of each acronym in an earlier sentence than the one that explains it."""
    first: dict[str, _Given] = {}
    for each in given:
        if each.passage.kind in _RUNNING:
            first.setdefault(each.expansion.form, each)
    done: set[str] = set()
    for use in _uses(passages_of(rule, release.passages)) if first else ():
        form, passage = use.token.text, use.passage
        later = first.get(form)
        if later is None or form in done or _is_common(form) or _is_in_dateline(use):
            continue
        done.add(form)
        if passage.text[use.token.start - 1 : use.token.end + 1] == f"({form})":
            continue
        start = later.passage.sentence_at(later.expansion.start).start
        is_before = (passage.index, use.token.start) < (later.passage.index, start)
        if is_before and not is_silent(rule, passage, use.token.start, use.token.end):
            words = later.passage.text[later.expansion.start : later.expansion.end]
            related = (later.passage.place(later.expansion.start, later.expansion.end),)
            place = passage.place(use.token.start, use.token.end)
            yield Finding(rule, place, {"found": form, "words": words}, related=related)


def _unused(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """Each expansion whose acronym stands nowhere else; one that readers know by both names is let be."""
    counts = Counter(_CAPITALS.findall(release.text)) if given else Counter()
    for passage, expansion in given:
        form = expansion.form
        is_wanted = passage.kind in rule.scope and form.isupper() and not expansion.is_faulty
        is_rare = counts[form] == 1 and find_acronym(form) is None
        if is_wanted and is_rare and not passage.text.startswith(form, expansion.start) and _is_native(expansion):
            yield from _finding(rule, passage, expansion)


def _is_native(expansion: Expansion) -> bool:
    """Say whether a word of the expansion is Indonesian alone; what is foreign is often known by its letters."""
    lexicon = load_lexicon()
    return any(lexicon.is_standard(word) and word not in lexicon.english for word in expansion.words)


def _finding(rule: Rule, passage: Passage, expansion: Expansion) -> Iterator[Finding]:
    start, end, form = expansion.start, expansion.end, expansion.form
    if not is_silent(rule, passage, start, end):
        yield Finding(rule, passage.place(start, end), {"found": passage.text[start:end], "form": form}, (), (form,))


def _uses(passages: Sequence[Passage]) -> Iterator[_Use]:
    for passage in passages:
        if passage.kind in _BESIDE:
            for number, token in enumerate(passage.tokens):
                if token.text != token.lower and token.kind is TokenKind.WORD and _FORM.fullmatch(token.text):
                    yield _Use(passage, token, number)


def _is_name(use: _Use) -> bool:
    """Say whether the capitals are those of an acronym: no numeral, degree, code, firm or word of a shouted line."""
    tokens, number, form = use.passage.tokens, use.number, use.token.text
    before, after = tokens[number - 1] if number else None, tokens[number + 1] if number + 1 < len(tokens) else None
    if _ROMAN.fullmatch(form) or degree_form(form) or _is_behind_person(tokens, number):
        return False
    if before and before.text == ".":
        if before.end == use.token.start:
            return False
        before = tokens[number - 2] if number > 1 else None
    elif before and (before.lower in PLACE_HEADS | _BRANDED or before.kind is TokenKind.ABBREVIATION):
        return False
    if (before and before.text in "/-@#") or (after and (after.kind is TokenKind.NUMBER or after.text in "/-")):
        return False
    return not any(each and (_is_shouted(each) or _is_english_name(each)) for each in (before, after))


def _is_shouted(token: Token) -> bool:
    return len(token.text) > 1 and token.text.isupper()


def _is_english_name(token: Token) -> bool:
    """Say whether the word beside an acronym makes both a name in English: `Annual OER Meeting`."""
    lexicon = load_lexicon()
    return token.text.istitle() and token.lower in lexicon.english and not lexicon.is_standard(token.lower)


def _is_behind_person(tokens: Sequence[Token], number: int) -> bool:
    """Say whether the token stands as a degree does: behind a name and a comma, before a stop or another comma."""
    if number < 2 or tokens[number - 1].text != ",":
        return False
    name, ends = tokens[number - 2], number + 1 == len(tokens) or tokens[number + 1].text in ".,"
    is_person = name.lower in COMMON_PARTS or not load_lexicon().is_standard(name.lower)
    return ends and name.text.istitle() and is_person


def _is_common(form: str) -> bool:
    known = find_acronym(form)
    return known is not None and known.is_common


def _is_word(form: str) -> bool:
    """Say whether the letters are those of a word or a name set in capitals."""
    lexicon = load_lexicon()
    lower = form.lower()
    return lexicon.is_standard(lower) or lower in lexicon.names or lower in lexicon.english


def _is_glossed(form: str, release: Release) -> bool:
    """Say whether the release has the form in a bracket of its own, or with words in a bracket behind it."""
    return f"({form})" in release.text or re.search(_GLOSS % (form, form), release.text) is not None


_Heads = dict[str, list[tuple[Passage, int]]]
"""Where capitalised words stand, by their initial and a letter that may come next in an acronym that begins there."""


def _find_heads(release: Release) -> _Heads:
    heads: _Heads = {}
    for passage in release.passages:
        words = passage.words
        for number, word in enumerate(words):
            if len(word.text) > 1 and word.text[0].isupper():
                following = [each.lower for each in words[number : number + _LONGEST]]
                for letter in second_letters(following):
                    heads.setdefault(word.text[0] + letter, []).append((passage, number))
    return heads


def _is_spelled_out(form: str, heads: _Heads) -> bool:
    """Say whether the release somewhere has capitalised words in a row whose initials are the form."""
    for passage, number in (*heads.get(form[0] + form[1].lower(), ()), *heads.get(form[0], ())):
        following = [each.lower for each in passage.words[number : number + len(form) + 2]]
        if any(is_exact(form, following[:size]) for size in range(2, len(following) + 1)):
            return True
    return False


def _is_in_dateline(use: _Use) -> bool:
    dash = _DASH.search(use.passage.text, 0, _DATELINE) if use.passage.kind in ("lead", "paragraph") else None
    return dash is not None and use.token.start < dash.start()


_FINDERS: dict[str, Callable[[Rule, Release, Sequence[_Given]], Iterator[Finding]]] = {
    "unexplained": _unexplained,
    "mismatch": _mismatch,
    "again": _again,
    "late": _late,
    "unused": _unused,
}
