"""The institutions of a release: their names, their acronyms in it, and what the table knows of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.government.acronyms import Expansion, find_expansions
from humaslint.indonesian.government.institution_names import spoken_names
from humaslint.indonesian.government.institutions import REGIONS, Institution, find_institutions, is_region
from humaslint.indonesian.government.regions import region_words
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.mentions import Mention
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.roles import COMMON_PARTS, INSTITUTIONS, OFFICES
from humaslint.indonesian.people.spelling_variants import Parts
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import OF_THE_STATE
from humaslint.indonesian.tokens import TokenKind
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Place


class Body(NamedTuple):
    """An institution as the release names it, its region as far as it is given.

    `official` is the full name that the table has for it, empty where it has none; `short` are the short names there,
    `acronyms` those by which the release itself introduces it.
    """

    name: str
    official: str
    short: tuple[str, ...]
    acronyms: tuple[str, ...]
    region: str
    forms: tuple[str, ...]
    places: tuple[Place, ...]


class _Naming(NamedTuple):
    """A name at a place, by its words in lower case."""

    words: Parts
    region: Parts
    written: str
    place: Place


_NAMED = PLACE_HEADS - {"laut"}
"""Words, in lower case, behind which a name of its own stands; *Laut* is part of a field: `Perhubungan Laut`."""
_OWN_NAMES = frozenset(
    """
    universitas institut politeknik yayasan koperasi paguyuban rumah museum forum perpustakaan kelompok himpunan ikatan
    asosiasi perhimpunan persatuan gerakan pusat tim lembaga
    """.split()
)
"""Words, in lower case, behind which a name may stand that is no word of the language: `Yayasan Kusuma`."""
_SEATS = frozenset("wali desa kelurahan kecamatan kepala pusat cabang".split())
"""Words, in lower case, behind *Kantor* that are no name of its own, besides offices: `Kantor Desa`."""
_KINDS = frozenset((("badan", "hukum"), ("badan", "publik"), ("badan", "usaha")))
"""Kinds of bodies, in lower case, that are nobody's name."""


def find_bodies(release: Release, mentions: Sequence[Mention]) -> Iterator[Body]:
    """Yield the institutions in the order of their first places; `mentions` are the people, whom no name reaches."""
    groups = _groups(_namings(release, mentions))
    acronyms = _acronyms(release)
    spots = _spots(release, {form for forms in acronyms.values() for form in forms})
    for (words, region), namings in groups.items():
        official = spoken_names().get(words)
        own = tuple(acronyms.get(words, ()))
        places = sorted([each.place for each in namings] + [place for form in own for place in spots[form]])
        yield Body(
            namings[0].written,
            official[1].name if official else "",
            official[1].short if official else (),
            own,
            " ".join(word.capitalize() for word in region),
            tuple(dict.fromkeys([*(each.written for each in namings), *own])),
            tuple(places),
        )


def _groups(namings: Sequence[_Naming]) -> dict[tuple[Parts, Parts], list[_Naming]]:
    """Return the namings by words and region; one without a region is of the only region named with these words."""
    regions: dict[Parts, set[Parts]] = {}
    for each in namings:
        regions.setdefault(each.words, set()).update({each.region} if each.region else ())
    groups: dict[tuple[Parts, Parts], list[_Naming]] = {}
    for each in namings:
        known = regions[each.words]
        region = each.region or (next(iter(known)) if len(known) == 1 else ())
        groups.setdefault((each.words, region), []).append(each)
    return groups


def _namings(release: Release, mentions: Sequence[Mention]) -> list[_Naming]:
    """Return the namings in reading order; in headlines, where all words have capitals, only of names in the text."""
    people: dict[int, list[Mention]] = {}
    for mention in mentions:
        people.setdefault(mention.block, []).append(mention)
    found: list[_Naming] = []
    loose: list[tuple[Passage, Institution]] = []
    for passage in release.passages:
        own = people.get(passage.index, [])
        starts = [mention.start for mention in own]
        explained = {each.start: each for each in find_expansions(passage)}
        for each in find_institutions(passage):
            following = own[bisect_left(starts, each.start) :][:1]
            if each.is_headline:
                loose.append((passage, each))
            elif _is_body(each.words):
                found.extend(_naming(passage, each, following, explained.get(each.start)))
    known = {each.words for each in found}
    for passage, each in loose:
        naming = _headline_naming(passage, each, known)
        if naming is not None:
            found.append(naming)
    return sorted(found, key=lambda each: each.place)


def _is_body(words: Parts) -> bool:
    """Say whether a name is no house, no seat of an office and no mere kind of body: `Kantor Bupati`, `Badan Hukum`."""
    first, second = words[:2]
    if first == "rumah":
        return second == "sakit"
    return not (first == "kantor" and (second in OFFICES or second in _SEATS)) and words not in _KINDS


def _naming(
    passage: Passage, institution: Institution, following: Sequence[Mention], expansion: Expansion | None
) -> Iterator[_Naming]:
    """Yield the name of an institution of the running text, unless nothing but its first word is sure.

    `following` is the person named next, if any; `expansion` the acronym that is introduced for what begins there.
    """
    size = _size(institution, following[0].start if following else institution.end)
    if size > 1:
        end = max(_state_end(passage, institution.ends[size - 1]), _explained_end(passage, expansion))
        is_whole = size == len(institution.words) and end == institution.end
        region = _region(institution, following) if is_whole else ()
        words, written = _words(passage, institution.start, end)
        yield _Naming(words, region, written, passage.place(institution.start, end))


def _explained_end(passage: Passage, expansion: Expansion | None) -> int:
    """Return where the words end that an acronym in brackets behind them stands for, 0 where none or a region does."""
    if expansion is None or expansion.form_start == expansion.start or not REGIONS.isdisjoint(expansion.words):
        return 0
    last = passage.token_index(expansion.form_start) - 2
    return passage.tokens[last].end


def _headline_naming(passage: Passage, institution: Institution, known: Collection[Parts]) -> _Naming | None:
    """Return the longest name at the head of the words that the running text has too."""
    for end in reversed(institution.ends[1:]):
        words, written = _words(passage, institution.start, end)
        if words in known:
            return _Naming(words, (), written, passage.place(institution.start, end))
    return None


def _words(passage: Passage, start: int, end: int) -> tuple[Parts, str]:
    """Return the words of a stretch in lower case, and the stretch on one line."""
    tokens = [token for token in passage.tokens_in(start, end) if token.kind is not TokenKind.MARK]
    return tuple([token.lower for token in tokens]), passage.on_one_line(start, end)


def _size(institution: Institution, limit: int) -> int:
    """Return how many words are surely of the name: those before `limit`, an enumeration, a word that is none."""
    links = institution.links
    has_own_name = institution.words[0] in _OWN_NAMES
    for index, (word, link) in enumerate(zip(institution.words, links, strict=True)):
        is_loose = not any(links[index + 1 :])
        is_listed = link == "," and all(each in ("", ",") for each in links[index:])
        is_named = has_own_name or institution.words[index - 1] in _NAMED
        is_name = is_loose and not link and not is_named and not _is_of_bodies(word)
        if institution.ends[index] > limit or is_listed or is_name:
            return index
    return len(links)


def _is_of_bodies(word: str) -> bool:
    """Say whether a lower-case word may stand in an institution's name: `perhubungan`, `kominfo`, no person's name."""
    if load_lexicon().is_standard(word):
        return word not in COMMON_PARTS
    return word in INSTITUTIONS and word.isalpha() and word not in region_words() and not is_region(word)


def _state_end(passage: Passage, end: int) -> int:
    """Return where the name ends with *Republik Indonesia*, *Indonesia* or *RI* behind it."""
    for token in passage.tokens[passage.token_index(end) :][:2]:
        if token.lower not in OF_THE_STATE or not token.text[0].isupper():
            break
        end = token.end
    return end


def _region(institution: Institution, following: Sequence[Mention]) -> Parts:
    """Return the region of an institution without the person who is named right behind it."""
    kept = institution.region if len(institution.region) > 1 else ()
    first = following[0].parts[0].lower() if following else ""
    return kept[: kept.index(first)] if first in kept else kept


def _acronyms(release: Release) -> dict[Parts, dict[str, None]]:
    """Return the acronyms that the release introduces, by the words that they stand for and all beginnings of them."""
    found: dict[Parts, dict[str, None]] = {}
    for passage in release.passages:
        for each in find_expansions(passage):
            for size in range(2, len(each.words) + 1):
                found.setdefault(each.words[:size], {})[each.form] = None
    return found


def _spots(release: Release, forms: set[str]) -> dict[str, list[Place]]:
    """Return the places of the acronyms."""
    found: dict[str, list[Place]] = {form: [] for form in forms}
    for passage in release.passages:
        for token in passage.words:
            if token.text in forms:
                found[token.text].append(passage.place(token.start, token.end))
    return found
