"""The institutions of an archive out of the evidence of its releases, one entry each, with the names that differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from datetime import date
from typing import NamedTuple

from humaslint.archive.evidence import Evidence, Naming
from humaslint.archive.people import first_files
from humaslint.indonesian.government.institution_likeness import compare
from humaslint.indonesian.government.institutions import Institution
from humaslint.indonesian.words.word_kin import stems
from humaslint.model.register import Body

_LEAST = 2
"""Releases that must name an institution."""

_CROWD = 60
"""Names with a word of one stem that a name is compared with, the most frequent ones."""


class _Seen(NamedTuple):
    path: str
    day: date | None
    naming: Naming


_Key = tuple[tuple[str, ...], tuple[str, ...]]


def find_bodies(archive: Sequence[Evidence]) -> tuple[Body, ...]:
    """Return the institutions that two or more releases name, by name."""
    parts = {part for each in archive for sighting in each.people for part in sighting.parts}
    plain = {naming.words for each in archive for naming in each.institutions}
    seen: dict[_Key, list[_Seen]] = {}
    for each in archive:
        for naming in each.institutions:
            own = _without_people(naming, parts, plain)
            seen.setdefault((own.words, own.links), []).append(_Seen(each.path, each.day, own))
    counts = {key: sum(each.naming.times for each in found) for key, found in seen.items()}
    ranked = sorted(seen, key=lambda key: (-counts[key], key))
    major = _majors(ranked)
    groups: dict[_Key, list[_Key]] = {}
    for key in ranked:
        groups.setdefault(major.get(key, key), []).append(key)
    bodies = [_body(seen, counts, keys) for keys in groups.values() if _is_often(seen, keys)]
    return tuple(sorted(bodies, key=lambda body: (body.name.lower(), body.name)))


def _without_people(naming: Naming, parts: Set[str], plain: Set[tuple[str, ...]]) -> Naming:
    """Return the name without last words that are parts of people's names, where the archive has it so too."""
    size = len(naming.words)
    while size > 2 and naming.words[size - 1] in parts:
        size -= 1
    if size == len(naming.words) or naming.words[:size] not in plain:
        return naming
    written = " ".join(naming.written.split()[: size - len(naming.words)])
    return Naming(naming.words[:size], naming.links[:size], written.rstrip(","), naming.times)


def _majors(ranked: Sequence[_Key]) -> dict[_Key, _Key]:
    """Return the more frequent name of the same institution for each that has one."""
    by_stem: dict[str, list[_Key]] = {}
    found: dict[_Key, _Key] = {}
    for key in ranked:
        stemmed = {stem for word in key[0][1:] for stem in stems(word) or (word,)}
        near = list(dict.fromkeys(other for stem in sorted(stemmed) for other in by_stem.get(stem, ())))
        like = next((other for other in near if _are_one(other, key)), None)
        if like is not None:
            found[key] = found.get(like, like)
            continue
        for stem in stemmed:
            if len(by_stem.setdefault(stem, [])) < _CROWD:
                by_stem[stem].append(key)
    return found


def _are_one(one: _Key, other: _Key) -> bool:
    unlike = compare(_institution(one), _institution(other))
    return unlike is not None and (unlike.first, unlike.second) == (len(one[0]), len(other[0]))


def _institution(key: _Key) -> Institution:
    words, links = key
    return Institution(0, 0, words, links, tuple(range(1, len(words) + 1)), (), False)


def _is_often(seen: Mapping[_Key, Sequence[_Seen]], keys: Sequence[_Key]) -> bool:
    return len({each.path for key in keys for each in seen[key]}) >= _LEAST


def _body(seen: Mapping[_Key, Sequence[_Seen]], counts: Mapping[_Key, int], keys: Sequence[_Key]) -> Body:
    """Return the entry of the names `keys`, of which the first is the most frequent."""
    days = sorted({each.day for key in keys for each in seen[key] if each.day})
    return Body(
        name=_written(seen[keys[0]]),
        uses=sum(counts[key] for key in keys),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        spellings={_written(seen[key]): counts[key] for key in keys[1:]},
        files=first_files((each.path, each.day) for key in keys for each in seen[key]),
        review=len(keys) > 1 and counts[keys[1]] == counts[keys[0]],
    )


def _written(seen: Sequence[_Seen]) -> str:
    forms: Counter[str] = Counter()
    for each in seen:
        forms[each.naming.written] += each.naming.times
    return min(forms, key=lambda form: (-forms[form], form))
