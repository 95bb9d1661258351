"""What one release shows of names: who is named, how, with what office and on what day."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from humaslint.archive.somebody import follows_place
from humaslint.indonesian.government.institutions import find_institutions
from humaslint.indonesian.government.regions import letters_of, region_words, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.introductions import is_located, is_said_by, says_after
from humaslint.indonesian.people.mentions import Mention, find_people
from humaslint.indonesian.people.name_chunks import find_chunks
from humaslint.indonesian.people.name_forms import similar_pairs
from humaslint.indonesian.people.name_words import NOT_NAMES, SURNAMES, Word
from humaslint.indonesian.people.offices import Office, read_office
from humaslint.indonesian.people.persons import name_of
from humaslint.indonesian.people.persons_apart import are_apart
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.people.spelling_variants import Parts
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.release_dates import day_of_release
from humaslint.indonesian.tokens import TokenKind
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.document import Document


class Sighting(NamedTuple):
    """A name as one release writes it, so many `times`.

    `parts` are in lower case; `written` keeps the capitals. `office` is the one it comes with, None where it comes
    without; `is_firm` says that a comma, a title or a bracket parts the two. `doubt` are one or two words in capitals
    right before the name, in lower case, that may belong to it. `is_introduced` says that a title, a degree, an office
    or a verb of saying makes it a person's.
    """

    parts: Parts
    written: str
    office: Office | None
    is_firm: bool
    doubt: Parts
    is_introduced: bool
    has_degrees: bool
    times: int


class Naming(NamedTuple):
    """The name of an institution as one release writes it, so many `times`; `words` and `links` as in `Institution`."""

    words: Parts
    links: Parts
    written: str
    times: int


class Evidence(NamedTuple):
    """What the release at `path`, of the day `day`, shows of names.

    `apart` are pairs of similar names that it gives to two people, `together` those that it gives to one. `places` are
    the words, in lower case, of places that it names.
    """

    path: str
    day: date | None
    people: tuple[Sighting, ...]
    apart: tuple[tuple[Parts, Parts], ...]
    together: tuple[tuple[Parts, Parts], ...]
    places: frozenset[str]
    institutions: tuple[Naming, ...]


_GOVERNMENT = frozenset(
    """
    kementerian dinas badan lembaga komisi direktorat inspektorat sekretariat biro balai otoritas mahkamah pengadilan
    kejaksaan kepolisian perpustakaan museum bagian bidang universitas institut politeknik dewan
    """.split()
)
"""Words, in lower case, with which the name of an institution begins that a register has."""

_NEVER_FIRST = frozenset(
    "nabi sobat almarhum almarhumah bung dharma tuhan allah saudara kakanda ananda mak emak mbah abah cak".split()
)
"""Words, in lower case, with which no name of somebody whom a release quotes begins."""


def read_evidence(document: Document, path: str) -> Evidence:
    """Return what the document at `path` shows of names."""
    return evidence_of(Release(document), path)


def evidence_of(release: Release, path: str) -> Evidence:
    """Return what the release at `path` shows of names."""
    mentions = [each for each in find_people(release) if not release.passages[each.block].is_headline]
    clean = [each for each in mentions if _is_clean(release, each)]
    apart, together = _pairs(release, clean)
    return Evidence(
        path,
        day_of_release(release),
        tuple(_sightings(release, clean, mentions)),
        apart,
        together,
        frozenset(_places(release)),
        tuple(_namings(release, mentions)),
    )


def _is_clean(release: Release, mention: Mention) -> bool:
    """Say whether the name ends where it was found to, and may be a person's."""
    passage = release.passages[mention.block]
    parts = name_of(mention)
    if (
        parts[0] in _NEVER_FIRST
        or passage.is_upper
        or not NOT_NAMES.isdisjoint(parts[:-1] if parts[-1] in SURNAMES else parts)
    ):
        return False
    if follows_place(passage, mention):
        return False
    index = passage.token_index(mention.end)
    while index < len(passage.tokens) and passage.tokens[index].text == ".":
        index += 1
    if index >= len(passage.tokens) or mention.degrees:
        return True
    following = passage.tokens[index]
    gap = passage.text[mention.end : following.start]
    is_capital = following.kind is TokenKind.WORD and following.text[0].isupper() and "." not in gap
    return not is_capital or following.lower in NOT_NAMES


def _sightings(release: Release, mentions: Sequence[Mention], everyone: Sequence[Mention]) -> Iterator[Sighting]:
    """Yield what the mentions show, equal ones as one."""
    found: Counter[Sighting] = Counter(_sighting(release, each, everyone) for each in mentions)
    for sighting, count in found.items():
        yield sighting._replace(times=count)


def _sighting(release: Release, mention: Mention, everyone: Sequence[Mention]) -> Sighting:
    passage = release.passages[mention.block]
    office = read_office(release, mention, everyone)
    doubt = _doubt(passage, mention)
    first = passage.token_index(mention.start)
    last = passage.token_index(mention.end) - 1
    is_adjacent = office is not None and office.end == first and passage.tokens[first - 1].kind is TokenKind.WORD
    has_title = mention.title is not None and not doubt
    speaks = is_said_by(passage.tokens, first) or says_after(passage.tokens, last)
    is_introduced = bool(office or has_title or mention.degrees or speaks)
    plain = office._replace(start=0, end=0) if office else None
    written = passage.on_one_line(mention.start, mention.end)
    return Sighting(name_of(mention), written, plain, not is_adjacent, doubt, is_introduced, bool(mention.degrees), 0)


def _doubt(passage: Passage, mention: Mention) -> Parts:
    """Return the words right before the name that may be the name's own first parts, in lower case."""
    first = passage.token_index(mention.start)
    found: list[str] = []
    for token in reversed(passage.tokens[max(0, first - 2) : first]):
        is_word = token.kind is TokenKind.WORD and token.text[0].isupper() and not token.text.isupper()
        if not is_word or token.lower in NOT_NAMES or _is_region(token.lower):
            break
        found.insert(0, token.lower)
    return tuple(found)


def _is_region(word: str) -> bool:
    return word in region_words() or letters_of(word) in regions()


def _places(release: Release) -> Iterator[str]:
    """Yield the words, in lower case, that follow a preposition of place or a word for an institution."""
    for passage in release.passages:
        for chunk in find_chunks(passage):
            is_named = chunk.before is Word.INSTITUTION and not chunk.has_office
            if len(chunk.words) <= 3 and (is_named or is_located(passage.tokens, chunk.first)):
                yield from chunk.words


def _pairs(
    release: Release, mentions: Sequence[Mention]
) -> tuple[tuple[tuple[Parts, Parts], ...], tuple[tuple[Parts, Parts], ...]]:
    """Return the pairs of similar names that are of two people, and those that are of one."""
    by_name: dict[Parts, list[Mention]] = {}
    for each in mentions:
        by_name.setdefault(name_of(each), []).append(each)
    apart: list[tuple[Parts, Parts]] = []
    together: list[tuple[Parts, Parts]] = []
    for one, other in similar_pairs(by_name):
        is_apart = are_apart(release, by_name[one], by_name[other])
        (apart if is_apart else together).append((one, other))
    return tuple(apart), tuple(together)


def _namings(release: Release, mentions: Sequence[Mention]) -> Iterator[Naming]:
    """Yield the institutions of the running text, equal ones as one; no name of a person is part of theirs."""
    starts = [(each.block, each.start) for each in mentions]
    found: Counter[Naming] = Counter()
    for passage in release.passages:
        if passage.is_headline:
            continue
        for each in find_institutions(passage):
            at = bisect_left(starts, (each.block, each.start))
            limit = starts[at][1] if at < len(starts) and starts[at][0] == each.block else each.end
            size = _plain_size(each.words, each.links, sum(end <= limit for end in each.ends))
            if size > 1:
                written = passage.on_one_line(each.start, each.ends[size - 1])
                found[Naming(each.words[:size], each.links[:size], written, 0)] += 1
    for naming, count in found.items():
        yield naming._replace(times=count)


def _plain_size(words: Parts, links: Parts, most: int) -> int:
    """Return how many of the words are the name's, at most so many: of the language, and no apposition behind a comma.

    It is 0 where a word that is not of the language seems to stand inside the name.
    """
    if words[0] not in _GOVERNMENT:
        return 0
    lexicon = load_lexicon()
    strange = (size for size in range(most) if not lexicon.is_standard(words[size]) or words[size] in COMMON_PARTS)
    size = next(strange, most)
    if any(links[size:most]) or (size < len(links) and links[size] not in {"", ","}):
        return 0
    linked = max((index for index in range(size) if links[index] not in {"", ","}), default=0)
    return next((index for index in range(linked + 1, size) if links[index] == ","), size)
