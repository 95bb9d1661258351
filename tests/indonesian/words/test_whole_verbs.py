"""Verbs that nobody writes without their suffix."""

import pytest

from humaslint.indonesian.words.whole_verbs import with_endings


@pytest.mark.parametrize(
    ("wrong", "right", "offered"),
    [
        ("mensiap", "menyiap", [("mensiap", "menyiapkan"), ("mensiap kan", "menyiapkan")]),
        ("mentaat", "menaat", [("mentaat", "menaati"), ("mentaat i", "menaati")]),
        ("diijin", "diizin", [("diijin", "diizinkan"), ("diijin kan", "diizinkan")]),
        ("mentempat", "menempat", []),
        ("pengkorban", "pengorban", []),
        ("mengkonsultasi", "mengonsultasi", [("mengkonsultasi", "mengonsultasi")]),
        ("mensukseskan", "menyukseskan", [("mensukseskan", "menyukseskan")]),
        ("apotik", "apotek", [("apotik", "apotek")]),
    ],
)
def test_a_bare_verb_gets_the_suffix_that_is_in_use(wrong: str, right: str, offered: list[tuple[str, str]]) -> None:
    """What may take either suffix, or be a noun of the doer, is left out; what is in use stays."""
    assert list(with_endings([(wrong, right)])) == offered
