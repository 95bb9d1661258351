"""Names that are one name in two spellings, and names that only look alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaslint.indonesian.people.spelling_variants import are_variants, is_clipped, is_slip, is_sound_variant, sound

ALIKE = """
    soerjono suryono, karyadi kariadi, tjahjono cahyono, djoko joko, joesoef yusuf, widjaja wijaya, noer nur,
    achmad ahmad, akhmad ahmad, rachmat rahmad, syarif sarif, ridho rido, yudha yuda, fathur fatur, hafidz hafiz,
    zakiah zakiyah, qosim kosim, dyah diah, setyawan setiawan, betty betti, arief arif, saiful saeful,
    muhammad mohamad, mochammad muhamad, burhanuddin burhanudin, aminah amina, faisal faizal, alfian alvian,
    fachri fahri, christian kristian, viktor victor, ma'ruf maruf, ferdinand ferdinan
"""
SLIPS = "wulandari wulandri, kurniawan kurnaiwan, prasetyo prasteyo, kusendar kusindar, suhartono suhartuno"
DIFFERENT = """
    karso karsa, karso karsu, salma salmi, kencana kencani, parto parno, wulandari wulansari, hasbi hasmi, rika rita,
    rina rini, hartono martono, suryanto suryono, susanti susanto, indah endah, andi anto, budi rudi, dewi devi
"""


def pairs(text: str) -> list[tuple[str, str]]:
    return [(one, other) for one, other in (pair.split() for pair in text.split(","))]


@pytest.mark.parametrize(("one", "other"), pairs(ALIKE))
def test_old_and_new_spelling_and_unheard_letters_sound_alike(one: str, other: str) -> None:
    """Each pair is one name part, whichever comes first."""
    assert (is_sound_variant(one, other), is_sound_variant(other, one)) == (True, True)


@pytest.mark.parametrize(("one", "other"), pairs(SLIPS))
def test_a_letter_dropped_or_swapped_inside_a_long_part_is_a_slip(one: str, other: str) -> None:
    """Each pair is one name part, whichever comes first."""
    assert (is_slip(one, other), is_slip(other, one)) == (True, True)


@pytest.mark.parametrize(("one", "other"), pairs(DIFFERENT))
def test_another_vowel_at_the_end_or_another_consonant_is_another_name(one: str, other: str) -> None:
    """No pair is one name part."""
    assert (is_sound_variant(one, other), is_slip(one, other)) == (False, False)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("laras puspitasari", "laras puspita sari", True),
        ("nurhayati", "nur hayati", True),
        ("rizki pratama", "muhammad rizky pratama", True),
        ("bagas d.w. martodjojo", "bagas martojoyo", True),
        ("moh ridlo hakim", "muhammad ridlo hakim", False),
        ("mohamad rizky", "muhammad rizki", True),
        ("hadi wicaksono", "hadi wicaksno", True),
        ("m. ridlo hakim", "muhammad ridlo hakim", False),
        ("ridlo hakim", "muhammad ridlo hakim", False),
        ("sri hartati", "sri hartanti", False),
        ("rika lestari", "rita lestari", False),
        ("betti", "betty", False),
        ("laras wulan", "laras wulan", False),
        ("laras puspitasari", "dimas puspita sari", False),
    ],
)
def test_two_names_are_one_when_all_parts_agree_but_for_variants(one: str, other: str, expected: bool) -> None:
    """Short forms and left-out parts are no other spelling; a slip needs a telling part beside it."""
    left, right = tuple(one.split()), tuple(other.split())
    assert (are_variants(left, right), are_variants(right, left)) == (expected, expected)


def test_accents_are_unheard_and_other_scripts_are_kept_apart() -> None:
    """José is Jose; two names in letters we do not know are two names."""
    assert (is_sound_variant("josé", "jose"), is_sound_variant("李明", "王明"), is_sound_variant("иван", "олег")) == (
        True,
        False,
        False,
    )


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'-é", max_size=20))
def test_a_name_is_no_variant_of_itself(name: str) -> None:
    """Whatever the letters, a part and its sound are told from others only."""
    assert (is_sound_variant(name, name), is_slip(name, name), sound(name) == sound(name)) == (False, False, True)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("wandarit", "wandari", True),
        ("wandari", "wandarit", True),
        ("yuliana", "yulian", False),
        ("wandaris", "wandari", False),
        ("wandarit", "wandar", False),
        ("rahmat", "rahma", False),
        ("wandarit", "wandarik", False),
    ],
)
def test_a_long_name_without_its_last_consonant(one: str, other: str, expected: bool) -> None:
    """A vowel, an *s*, two letters, another letter or a short name make another name."""
    assert is_clipped(one, other) == expected
