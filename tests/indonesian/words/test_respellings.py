"""Words spelled by ear or as in another language, and the standard words that are meant."""

from __future__ import annotations

import pytest

from humaslint.indonesian.words.respellings import respell
from humaslint.indonesian.words.slips import find_slip


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("seremony", "seremoni"),
        ("filantrofi", "filantropi"),
        ("gramophon", "gramofon"),
        ("exponensial", "eksponensial"),
        ("technologie", "teknologi"),
        ("perspektive", "perspektif"),
        ("perspektivenya", "perspektifnya"),
        ("mahzhab", ""),
    ],
)
def test_a_spelling_by_ear_leads_to_the_standard_word(word: str, meant: str) -> None:
    """In two places at the most; what sounds like no standard word leads to none."""
    assert [each.word for each in respell(word)][:1] == [meant][: bool(meant)]


def test_a_short_word_sounds_like_another_by_chance() -> None:
    """Five letters never do, six or seven only in one place and like a word that is met."""
    assert [respell(word) for word in ("phase", "dhonni", "qashif")] == [(), (), ()]


def test_a_standard_word_does_not_lead_to_another() -> None:
    """What is known is no slip, whatever it sounds like: *sanksi* and *sangsi*, *masa* and *massa*."""
    assert [find_slip(word) for word in ("sangsi", "syarat", "khalayak", "konveksi")] == [(), (), (), ()]


def test_what_is_a_letter_away_comes_first() -> None:
    """A slip of the hand is likelier than a spelling by ear."""
    assert [(each.word, each.edit) for each in find_slip("seremnoi")] == [("seremoni", "swapped")]


def test_a_slip_in_the_stem_of_a_rare_verb_and_a_lost_half_of_an_ending_are_told() -> None:
    """What is near no word by itself may be a common stem with its prefix, or want its second -an."""
    words = ("berintesitas", "keteladan", "berintensitas", "keteladanan", "bertamasya", "berwisatawan")
    found = [next((each.word for each in find_slip(word)), "") for word in words]
    assert found == ["berintensitas", "keteladanan", "", "", "", ""]
