"""The people of a release: which mentions are one person's, and with what degrees each comes."""

from __future__ import annotations

from humaslint.indonesian.people.mentions import find_people
from humaslint.indonesian.people.persons import degrees_of
from humaslint.indonesian.people.same_persons import find_persons
from humaslint.indonesian.release import Release
from humaslint.model.source import Source
from humaslint.parse import parse


def people(text: str) -> list[tuple[str, list[str]]]:
    """Return the fullest name of each person, and the names of all mentions in reading order."""
    release = Release(parse(Source("siaran.md", text)))
    persons = find_persons(release, find_people(release))
    return [(" ".join(each.fullest.parts), [" ".join(one.parts) for one in each.mentions]) for each in persons]


def degrees(text: str) -> list[list[tuple[str, str]]]:
    """Return the degrees of each mention: how EYD writes them, and as they stand there."""
    release = Release(parse(Source("siaran.md", text)))
    return [
        [(spot.form, release.passages[each.block].text[spot.start : spot.end]) for spot in degrees_of(release, each)]
        for each in find_people(release)
    ]


def test_short_forms_and_spellings_are_one_person() -> None:
    """The fullest name stands for all; a single name is that of its last bearer."""
    text = (
        "Camat Lembah Hijau Yunita Maharani Putri membuka pasar. “Silakan,” kata Yunita Maharani.\n\n"
        "Menurut Yunitha Maharani Putri, pasar ramai. Yunita juga menanam pohon.\n"
    )
    assert people(text) == [
        ("Yunita Maharani Putri", ["Yunita Maharani Putri", "Yunita Maharani", "Yunitha Maharani Putri", "Yunita"])
    ]


def test_siblings_are_two_people() -> None:
    """What the text tells apart is not put together, and a single name is not taken from its bearer."""
    text = (
        "Menurut Nina Rahmawati, pasar ramai. Saudaranya, Nina Rachmawati, mengatur parkir.\n\n"
        "Bupati Danu Wirasena hadir. Danu juga menanam pohon.\n"
    )
    assert people(text) == [
        ("Nina Rahmawati", ["Nina Rahmawati"]),
        ("Nina Rachmawati", ["Nina Rachmawati"]),
        ("Danu Wirasena", ["Danu Wirasena", "Danu"]),
    ]


def test_degrees_are_read_however_they_are_written() -> None:
    """Before the name and behind it, with and without stops; Dr. is not dr."""
    text = (
        "Kepala Dinas Sosial Dr. Hj. Sari Dewi SE,MSi membuka posko. Menurut dr. Danu Wirasena, M.Kes., posko ramai.\n"
    )
    assert degrees(text) == [
        [("Dr.", "Dr"), ("Hj.", "Hj"), ("S.E.", "SE"), ("M.Si.", "MSi")],
        [("dr.", "dr"), ("M.Kes.", "M.Kes.")],
    ]
