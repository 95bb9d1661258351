"""Anniversaries and ranks in running text, their numbers read from figures, words and Roman numerals."""

from __future__ import annotations

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.event_ordinals import find_event_ordinals
from humaslint.model.source import Source
from humaslint.parse import parse


def passage(text: str) -> Passage:
    return Release(parse(Source("a.txt", text + "\n"))).passages[0]


def found(text: str) -> list[tuple[str, int]]:
    return [(each.head, each.number) for each in find_event_ordinals(passage(text))]


def test_numbers_are_read_in_each_way_of_writing_them() -> None:
    """Figures, words and Roman numerals are one number; names may stand between an anniversary and its ordinal."""
    text = (
        "HUT Kabupaten Randu ke-45, HUT Ke-80 RI, Hari Jadi ke-XX, peringkat ketiga, juara pertama, dan Juara II tiba."
    )
    assert found(text) == [
        ("hut", 45), ("hut", 80), ("hari jadi", 20), ("peringkat", 3), ("juara", 1), ("juara", 2),
    ]  # fmt: skip


def test_other_words_are_no_numbers() -> None:
    """Neither a word that begins with *ke* nor a number that stands too far on is taken for one."""
    text = (
        "Juara kecil dan kelas, peringkat di atas 3, peringkat Randu ke-3, HUT kota tiba, juara umum 2 kali, "
        "HUT Randu 45 hari lagi, dan HUT ke-0."
    )
    assert found(text) == []
