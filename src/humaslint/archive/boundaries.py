"""Where an office ends and a name begins, told by the rest of the archive: `Camat Karang Anyar` *Tunggul Latupono*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from humaslint.archive.evidence import Evidence, Sighting
from humaslint.indonesian.government.regions import region_words
from humaslint.indonesian.people.office_words import read_words
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.people.spelling_variants import Parts
from humaslint.indonesian.words.lexicon import load_lexicon


@dataclass(frozen=True, slots=True)
class Boundaries:
    """What an archive shows: `offices` that end before a comma or title, as words by which they are compared; `names`
    that begin behind one, or stand without an office; `places` that it names.
    """

    offices: frozenset[frozenset[str]]
    names: frozenset[Parts]
    places: frozenset[str]


def read_boundaries(archive: Sequence[Evidence]) -> Boundaries:
    """Return what the releases show together."""
    everything = (_without_noun(sighting) for each in archive for sighting in each.people)
    sightings = [sighting for sighting in everything if not sighting.doubt]
    return Boundaries(
        frozenset(each.office.words for each in sightings if each.office and each.is_firm),
        frozenset(each.parts for each in sightings if len(each.parts) > 1 and (each.is_firm or not each.office)),
        frozenset().union(*(each.places for each in archive)),
    )


def settle(sighting: Sighting, known: Boundaries) -> Sighting | None:
    """Return the sighting with office and name cut where the archive shows; None where no name is left.

    A doubtful word that stays doubtful takes the office with it.
    """
    plain = _without_noun(sighting)
    if plain is not sighting:
        return plain
    if sighting.is_firm and not sighting.doubt:
        return sighting
    is_known = sighting.office is not None and sighting.office.words in known.offices
    for count in range(0 if is_known else len(sighting.doubt), 0, -1):
        if (*sighting.doubt[-count:], *sighting.parts) in known.names:
            return _lengthened(sighting, count)
    if sighting.office:
        for count in range(len(sighting.parts), 0, -1):
            if _ends_within(sighting, count, known):
                return _shortened(sighting, count) if count < len(sighting.parts) else None
    if not sighting.doubt:
        return sighting
    if is_known or sighting.doubt[-1] in known.places:
        return sighting._replace(doubt=())
    return sighting._replace(office=None, is_introduced=False)


def _ends_within(sighting: Sighting, count: int, known: Boundaries) -> bool:
    """Say whether the first so many parts of the name are the end of the office, as no common first name is."""
    head, rest = sighting.parts[:count], sighting.parts[count:]
    words = sighting.office.words if sighting.office else frozenset()
    if words | read_words(" ".join(head)) in known.offices and words not in known.offices:
        return True
    is_name = all(part in COMMON_PARTS and part not in region_words() for part in head)
    return not is_name and len(rest) > 1 and rest in known.names and sighting.parts not in known.names


def _without_noun(sighting: Sighting) -> Sighting:
    """Return the sighting without a first part that is the last word of an institution: *Kearsipan* `Sari Dewi`."""
    first = sighting.parts[0]
    is_noun = first.startswith(("ke", "pe")) and first.endswith("an") and len(first) > 7
    if not is_noun or first in COMMON_PARTS or not load_lexicon().is_standard(first) or len(sighting.parts) < 3:
        return sighting
    return _shortened(sighting, 1)


def _shortened(sighting: Sighting, count: int) -> Sighting:
    """Return the sighting with the first so many parts of the name given to the office."""
    written = sighting.written.split()
    if len(written) != len(sighting.parts):
        return sighting._replace(office=None, is_introduced=False)
    office = sighting.office
    if office:
        text = " ".join([office.text, *written[:count]])
        office = office._replace(text=text, words=read_words(text))
    return sighting._replace(parts=sighting.parts[count:], written=" ".join(written[count:]), office=office, doubt=())


def _lengthened(sighting: Sighting, count: int) -> Sighting:
    """Return the sighting with so many doubtful words given to the name."""
    head = sighting.doubt[-count:]
    written = " ".join([*(word.capitalize() for word in head), sighting.written])
    office = sighting.office
    if office:
        text = " ".join(office.text.split()[:-count])
        office = office._replace(text=text, words=read_words(text))
    return sighting._replace(parts=(*head, *sighting.parts), written=written, office=office, doubt=())
