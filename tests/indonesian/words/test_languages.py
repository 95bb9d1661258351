"""The language of sentences and quotations, runs of English words, and glosses."""

from __future__ import annotations

import pytest

from humaslint.indonesian.glosses import find_glosses
from humaslint.indonesian.release import Release
from humaslint.indonesian.words.languages import find_runs
from humaslint.model.source import Source
from humaslint.parse import parse


def _release(text: str) -> Release:
    return Release(parse(Source("rilis.txt", text), "text"))


def _foreign(text: str) -> list[list[str]]:
    return [[passage.text[start:end] for start, end in passage.foreign] for passage in _release(text).passages]


def _runs(text: str) -> list[str]:
    passages = _release(text).passages
    return [each.text[start:end] for each in passages for start, end in find_runs(each.text, each.tokens)]


def test_english_sentence_in_an_indonesian_paragraph() -> None:
    """Only the English sentence is foreign."""
    text = "Judul\n\nWarga hadir sejak pagi. The workshop is open for all of the visitors. Acara selesai siang."
    assert _foreign(text)[-1] == ["The workshop is open for all of the visitors."]


def test_english_quotation_in_an_indonesian_sentence() -> None:
    """The quotation is foreign, the sentence around it is not."""
    text = "Judul\n\n“We are here to learn from the farmers,” kata Greta Holm saat membuka lokakarya di Kota Sambara."
    assert _foreign(text)[-1] == ["“We are here to learn from the farmers,”"]


@pytest.mark.parametrize(
    "text",
    [
        "Rapat Teknis Over Dimension Over Loading digelar di aula",
        "Simak rekaman Celebration of Freedom of Sharing in Sambara berikut ini.",
        "Warga mendaftar secara online lewat website dinas.",
        "Andry Henry Wardhany dan Ruddy Kelly menerima piala.",
        "Workshop Digital Marketing",
        "Email: humas@sambara.example",
    ],
)
def test_indonesian(text: str) -> None:
    """A few English words or names do not make a sentence foreign, and what is too short to tell is Indonesian."""
    assert _foreign(f"Judul\n\nWarga hadir sejak pagi.\n\n{text}")[-1] == []


def test_title_in_english() -> None:
    """A headline in English is foreign."""
    assert _foreign("Access to Information in the District Court\n\nWarga hadir.")[0] == [
        "Access to Information in the District Court"
    ]


def test_greeting_in_arabic() -> None:
    """A greeting in Arabic is foreign."""
    text = "Judul\n\nAssalamu'alaikum warahmatullahi wabarakatuh wa alaikum."
    assert _foreign(text)[-1] == ["Assalamu'alaikum warahmatullahi wabarakatuh wa alaikum."]


def test_line_that_shows_nothing_follows_the_text_above() -> None:
    """A contact line below an English paragraph is English."""
    text = "Judul\n\nThis site is open to all of the visitors and can be used for free.\n\nEmail: a@sambara.example"
    assert _foreign(text)[-1] == ["Email: a@sambara.example"]


def test_run_of_english_words() -> None:
    """Three English words in a row are a run; words that are Indonesian too do not begin or end it."""
    text = "Judul\n\nTema tahun ini, the future of digital government forum, dibahas; focus group lain belum."
    assert _runs(text) == ["the future of digital government"]


@pytest.mark.parametrize(
    ("text", "glosses"),
    [
        ("Warga memakai perangkat lunak (software) baru.", ["(software)"]),
        ("Lokakarya digelar (di Aula Sambara) kemarin.", []),
        ("Bimbingan teknis (Bimtek) daring.", ["(Bimtek)"]),
        ("(online)", []),
    ],
)
def test_glosses(text: str, glosses: list[str]) -> None:
    """A short bracket behind a word is a gloss, unless it says where or how."""
    passage = _release(text).passages[0]
    assert [passage.text[gloss.start : gloss.end] for gloss in find_glosses(passage)] == glosses
