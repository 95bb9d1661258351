"""Runs of capitalised words, where names stand, and the words at the head of a sentence that are of one."""

from __future__ import annotations

from humaslint.indonesian.release import Release
from humaslint.model.source import Source
from humaslint.parse import parse


def release(text: str) -> Release:
    return Release(parse(Source("siaran.md", text), "markdown"))


def runs(text: str) -> list[str]:
    """Return the name runs of all blocks, as written."""
    return [each.text[run.start : run.end] for each in release(text).passages for run in each.name_runs]


def test_a_run_holds_numbers_and_ends_at_marks() -> None:
    """A word that only begins the sentence is left out, but for one that is of a name or in capitals."""
    assert runs(
        "Pada HUT Randu 2024 Camat Sari hadir. KPU Randu, Toko Antri, dan SD Negeri 3 ikut. Praktek Sari sepi."
    ) == [
        "HUT Randu 2024 Camat Sari",
        "KPU Randu",
        "Toko Antri",
        "SD Negeri 3",
    ]
    assert runs("Hadir\nSari") == runs("Sari") == runs("…") == []


def test_a_word_of_a_name_that_begins_a_sentence_is_touched() -> None:
    """Whether the whole word is asked for, a piece of it, or a stretch that begins before it."""
    passage = release("Loket Antri Astuti dibuka. Antri menyapa. Warga antre.").passages[0]
    stretches = [(27, 32), (30, 31), (20, 28), (20, 27), (27, 27), (32, 40), (42, 47), (6, 9)]
    assert [passage.text[start:end] for start, end in stretches if passage.is_name(start, end)] == [
        "Antri",
        "r",
        "ibuka. A",
        "Ant",
    ]


def test_in_a_title_only_what_the_text_shows_is_a_name() -> None:
    """All words of it may have capitals."""
    assert runs("# Camat Buka Loket Antri Astuti\n\nLoket itu dibuka Antri Astuti.") == ["Antri Astuti", "Antri Astuti"]


def test_capitals_are_found_by_the_word() -> None:
    """In titles too, where they stand, but not in code; a word that has a capital further on has none."""
    text = release("# Randu Ramai\n\nCamat `Randu` tiba di Randu, bukan iPhone; 𝗥andu.")
    places = {word: [(spot.index, at) for spot, at in found] for word, found in text.capital_words.items()}
    assert places == {"randu": [(0, 0), (1, 4)], "ramai": [(0, 1)], "camat": [(1, 0)], "𝗥andu": [(1, 9)]}
