"""Slips in verbs whose first letter has not melted."""

from __future__ import annotations

import pytest

from humaslint.indonesian.words.unmelted_slips import find_unmelted_slip


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("mengkombinaskan", "mengombinasikan"),
        ("mensosialisaskan", "menyosialisasikan"),
        ("mempublikaskan", "memublikasikan"),
        ("mentargetan", "menargetkan"),
    ],
)
def test_verb_is_meant_with_its_letter_melted(word: str, meant: str) -> None:
    """Of a misspelled verb that keeps the k, s, p or t of its stem, the form without it is offered."""
    assert [each.word for each in find_unmelted_slip(word)][:1] == [meant]


@pytest.mark.parametrize("word", ["menstuda", "mengkapling", "mentradisikan", "menanam"])
def test_short_words_and_others_are_none(word: str) -> None:
    """Words that are right, and those too short to tell, have no suggestion."""
    assert find_unmelted_slip(word) == ()
