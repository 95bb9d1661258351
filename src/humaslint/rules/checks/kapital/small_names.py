"""The name of somebody whom a release names, in small letters: `…,” kata arsyad`, `menurut Arsyad tamalate`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.abbreviations import RANKS
from humaslint.indonesian.government.regions import letters_of, region_words, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.introductions import is_said_by, says_after
from humaslint.indonesian.people.mentions import Mention, find_people
from humaslint.indonesian.people.name_words import NOT_NAMES, TITLE_WORDS
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.persons import full_names
from humaslint.indonesian.people.ranked_initials import CORPS
from humaslint.indonesian.people.roles import COMMON_PARTS, KINSHIP, OFFICES, ROLES, office_forms
from humaslint.indonesian.people.spelling_variants import Parts
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import SPEECH_VERBS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_SHORTEST = 3
"""Letters of a part of a name that is looked for."""
_SHORTEST_NEXT = 5
"""The same for one that the text never has with a capital."""
_COMMON = NOT_NAMES | ROLES | KINSHIP
"""Words, in lower case, that are parts of few names and of much else."""
_BEFORE = TITLE_WORDS | OFFICES
"""Words, in lower case, behind which somebody's name follows."""

_RANKS = RANKS - {"kapten"}
"""Ranks, in lower case, behind which nothing but a name or the arm of service stands: a team has a *kapten* too."""

_HEADS = frozenset(
    "presiden gubernur bupati camat lurah kades kapolda kapolres kapolsek sekda bapak ibu pak bu".split()
)
"""Offices and forms of address, in lower case, behind which a known name in small letters is told before another part:
`Presiden joko Widodo`."""

_ADDRESSES = frozenset("opung puang petta mangku akung bulik cokorda kanduang ajung".split())
"""Words of regional languages, in lower case, by which people are addressed; some are parts of names as well."""
_NO_NAMES = (_COMMON | CORPS | _ADDRESSES).union(
    "bek puji kaban kasie taruna punggawa putera puteri priyayi masing".split()
)
"""Words, in lower case, that are no name behind a rank: arms of service and the verb of headlines *puji* as well, nor
behind a verb of saying: offices (*kaban*) and cadets."""

_WORKS = frozenset(
    """
    festival lomba tari lagu film buku kapal motif batik tenun program aplikasi museum grup band tim merek lakon wayang
    varietas jenis kain tarian tembang
    """.split()
)
_NAMERS = PLACE_HEADS | _WORKS
"""Words, in lower case, behind which the same words are the name of something else."""


class _Names(NamedTuple):
    """The parts of the names of people that a text has in small letters too, in lower case.

    `written` tells how each is written with its capital, `pairs` which two stand side by side in a name.
    """

    written: Mapping[str, str]
    pairs: frozenset[tuple[str, str]]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each part of a name, or parts in a row, that has no capital where somebody is named."""
    yield from _behind_ranks(rule, release)
    people = _people(release)
    small = ({part for name in people for part in name} & release.small_words) - _COMMON - office_forms().keys()
    known = {word for word in release.small_words if len(word) >= _SHORTEST_NEXT and _is_part(word)}.difference(small)
    if known:
        yield from _behind_first_names(rule, release, known)
        yield from _behind_speech(rule, release, known)
    names = _names(people, small) if small else None
    if names is None:
        return
    for passage in passages_of(rule, release):
        tokens, behind = passage.tokens, 0
        for index, token in enumerate(tokens):
            if index < behind or token.text not in names.written:
                continue
            behind = _end(passage, index, names)
            start, end = token.start, tokens[behind - 1].end
            if _names_somebody(passage, index, behind, names):
                use = " ".join(names.written[each.text] for each in tokens[index:behind])
                yield from report(rule, passage, start, end, use=use, suggestions=(use,))


def _behind_ranks(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each word in small letters behind a rank that is none of the language: `Pelda sumarno`."""
    for rank in (_RANKS | _HEADS) & release.capital_words.keys():
        for passage, index in release.capital_words[rank]:
            for token in passage.tokens[index + 1 : index + 2]:
                is_one = token.text.isalpha() and token.text.islower() and len(token.text) >= _SHORTEST
                if not is_one or token.lower in _NO_NAMES:
                    continue
                if _begins_name(passage, index + 1) if rank in _HEADS else not _is_word(token):
                    yield from _told(rule, passage, token)


def _behind_first_names(rule: Rule, release: Release, known: Collection[str]) -> Iterator[Finding]:
    """Yield a finding at each known part of names in small letters that stands behind another one: `Didi irawan`.

    It is no word of the language, nor said by somebody, who may speak another.
    """
    for passage in passages_of(rule, release):
        for index in passage.capitals:
            first, *rest = passage.tokens[index : index + 2]
            for token in [each for each in rest if each.text in known and each.start == first.end + 1]:
                is_name = first.text.istitle() and (first.lower in COMMON_PARTS or _is_part(first.lower))
                is_other = any(each.lower in _WORKS for each in passage.tokens[max(0, index - 1) : index])
                if is_name and not is_other and not passage.is_quoted(token.start, token.end):
                    yield from _told(rule, passage, token)


def _behind_speech(rule: Rule, release: Release, known: Collection[str]) -> Iterator[Finding]:
    """Yield a finding at each known part of names in small letters that tells who has spoken: `…,” kata deden.`"""
    for passage in passages_of(rule, release):
        for index, token in enumerate(passage.tokens):
            if token.text in known and is_said_by(passage.tokens, index):
                yield from _told(rule, passage, token)


def _told(rule: Rule, passage: Passage, token: Token) -> Iterator[Finding]:
    use = token.text.capitalize()
    yield from report(rule, passage, token.start, token.end, use=use, suggestions=(use,))


def _is_part(word: str) -> bool:
    """Say whether a word in lower case is a known part of names, of no region, and no word of the language."""
    lexicon = load_lexicon()
    is_name = word in lexicon.names and word not in _NO_NAMES and word not in region_words()
    return is_name and not lexicon.is_standard(word) and word not in lexicon.english


def _begins_name(passage: Passage, index: int) -> bool:
    """Say whether a token is a known part of names, of no region, and another with its capital stands behind it."""
    words = passage.tokens[index : index + 2]
    lower = words[0].lower
    is_known = lower in COMMON_PARTS or (lower in load_lexicon().names and not _is_word(words[0]))
    return is_known and lower not in region_words() and len(words) > 1 and words[1].text.istitle()


def _people(release: Release) -> Mapping[Parts, Mention]:
    """Return the first mention of each name, by its parts in lower case."""
    single = {mention.parts: mention for mention in find_people(release) if not mention.parts[1:]}
    small = {(part.lower(),): mention for (part,), mention in single.items()}
    return small | {name: mentions[0] for name, mentions in full_names(release).items()}


def _names(people: Mapping[Parts, Mention], small: set[str]) -> _Names:
    """Return what is known of the parts that a text has in small letters, as `small` are.

    A region may read like somebody's name: `Muara Enim`.
    """
    written: dict[str, str] = {}
    pairs: set[tuple[str, str]] = set()
    for name, mention in people.items():
        if small.isdisjoint(name) or letters_of("".join(name)) in regions():
            continue
        pairs.update(pairwise(name))
        for part in mention.parts:
            if part.lower() in small and len(part) >= _SHORTEST and part.isalpha():
                written.setdefault(part.lower(), part.capitalize() if part.isupper() else part)
    return _Names(written, frozenset(pairs))


def _end(passage: Passage, index: int, names: _Names) -> int:
    """Return the index behind the parts in small letters that begin at a token and follow one another in a name."""
    tokens = passage.tokens
    while index + 1 < len(tokens) and tokens[index + 1].text in names.written:
        one, other = tokens[index : index + 2]
        if (one.text, other.text) not in names.pairs or not passage.adjoin(one, other):
            break
        index += 1
    return index + 1


def _names_somebody(passage: Passage, first: int, end: int, names: _Names) -> bool:
    """Say whether the parts at the tokens `first:end` name somebody, by what stands around them.

    A word of the language does so alone behind a quotation and a verb of saying: `…,” kata indah.`
    """
    tokens = passage.tokens
    before = tokens[first - 1] if first and passage.adjoin(*tokens[first - 1 : first + 1]) else None
    if all(_is_word(token) for token in tokens[first:end]):
        is_last = end == len(tokens) or tokens[end].text in (".", ",")
        verb = tokens[first - 1].lower if first else ""
        is_said = verb == "menurut" or (first > 1 and verb in SPEECH_VERBS)
        return is_last and is_said and is_said_by(tokens, first)
    if is_said_by(tokens, first) or says_after(tokens, end - 1):
        return True
    if end - first > 1:
        return before is None or before.lower not in _NAMERS
    return before is not None and (before.lower in _BEFORE or (before.lower, tokens[first].text) in names.pairs)


def _is_word(token: Token) -> bool:
    lexicon = load_lexicon()
    return token.kind is not TokenKind.WORD or lexicon.is_standard(token.lower) or token.lower in lexicon.english
