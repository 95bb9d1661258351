"""Quotations that nothing closes: how much of the paragraph they take."""

from __future__ import annotations

import pytest

from humaslint import lint_text
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.source import Source
from humaslint.parse import parse


def passages(text: str) -> tuple[Passage, ...]:
    return Release(parse(Source("siaran.md", text))).passages


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“Kami siap, kata Rani. Dinas bekerja.", ["“Kami siap,"]),
        ("Rani berpesan, “Pasar harus tertib. Kegiatan itu dihadiri camat.", ["“Pasar harus tertib."]),
        ("Rani berpesan, “Pasar ramai. Kami siap. Ia menambahkan, kita pulang.", ["“Pasar ramai. Kami siap."]),
        ("Lomba bertema “Desa Bersih digelar. Kami datang.", ["“Desa Bersih digelar."]),
        ("‘’Kami siap,’’ kata Rani. Dinas bekerja.", ["‘’Kami siap,’’"]),
        ("““Kami siap,” kata Rani. Dinas bekerja.", ["““Kami siap,”"]),
        ("Rapat usai.”Warga pulang. Dinas bekerja.", ["Rapat usai.”", "”"]),
        ('<a href="x" class="y z">Kami "siap" bekerja.', ['"siap"']),
    ],
)
def test_an_open_quotation_ends_by_the_look_of_it(text: str, quoted: list[str]) -> None:
    """It ends at the verb of attribution, else with the sentence or the last one in which somebody speaks."""
    passage = passages(text)[0]
    assert [passage.text[start:end] for start, end in passage.quoted] == quoted


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Rapat usai. Kami siap,” kata Rani. Dinas bekerja.", ["Kami siap,”"]),
        ('Rapat usai. Kami siap.", kata Rani. Dinas bekerja.', ['Kami siap."']),
        ('Rapat usai. Pasar ramai. Kami siap. Ayo pulang," kata Rani.', ['Kami siap. Ayo pulang,"']),
        ("“Kami siap,” kata Rani. Dinas bekerja,” ujarnya.", ["“Kami siap,”", "Dinas bekerja,”"]),
        ("“Kami siap” Dinas bekerja,” ujarnya.", ["“Kami siap”", " Dinas bekerja,”"]),
    ],
)
def test_words_before_a_lone_closing_mark_are_somebodys(text: str, quoted: list[str]) -> None:
    """From the beginning of the sentence, or of the earlier one from which on somebody speaks for himself."""
    passage = passages(text)[0]
    assert [passage.text[start:end] for start, end in passage.quoted] == quoted


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("“Kami siap, kata Rani. “Kami juga,” ujarnya.", [("“Kami siap, kata Rani.", False), ("“Kami juga,”", True)]),
        (
            '"Kami siap. "Kami juga," ujarnya. "Ayo," katanya.',
            [('"Kami siap.', False), ('"Kami juga,"', True), ('"Ayo,"', True)],
        ),
        ("“Kami menata “loket hijau” desa, kata Rani.", [("“Kami menata “loket hijau” desa, kata Rani.", False)]),
        ('Jum"at pagi warga pulang.', [('"', False)]),
    ],
)
def test_the_quotation_behind_an_open_one_is_its_own(text: str, quotations: list[tuple[str, bool]]) -> None:
    """Unless it stands in the same sentence; a mark between two letters opens nothing."""
    passage = passages(text)[0]
    assert [(passage.text[each.start : each.end], each.is_closed) for each in passage.quotations] == quotations


@pytest.mark.parametrize(
    "following", ["“Setelah itu kota,” kata Rani.", "Setelah itu kota,” kata Rani.", 'Setelah itu kota," kata Rani.']
)
def test_a_quotation_that_goes_on_takes_its_whole_paragraph(following: str) -> None:
    """The next paragraph opens it again, or closes it."""
    passage = passages(f"“Kami mulai dari desa. Loket dibuka.\n\n{following}")[0]
    assert list(passage.quoted) == [(0, 36)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“Kami siap.\n\nKami datang,” kata Rani. Dinas bekerja.", ["“Kami siap.", "Kami datang,”"]),
        ('"Kami siap.\n\nKami datang.\n\nKami pulang," kata Rani.', ['"Kami siap.', "Kami datang.", 'Kami pulang,"']),
        ("“Kami siap.\n\nKami datang. ”", ["“Kami siap.", "Kami datang. ”"]),
        ("“Kami siap.\n\nIa “jago” bekerja,” kata Rani.", ["“Kami siap.", "Ia “jago” bekerja,”"]),
        ("“Kami siap.\n\n“Ayo,” kata Rani. Kami ikut,” kata Budi.", ["“Kami siap.", "“Ayo,”Kami ikut,”"]),
        ("“Kami siap. “Randu Maju” jalan.\n\nAyo,” kata Rani.", ["“Kami siap. “Randu Maju” jalan.", "Ayo,”"]),
        ("“Kami siap.\n\nDinas bekerja.\n\n“Ayo,” kata Rani.", ["“Kami siap.", "", "“Ayo,”"]),
        (
            "“Kami siap, kata Rani di balai.\n\nDinas bekerja.\n\nSaya ikut,” kata Budi.",
            ["“Kami siap, kata Rani di balai.", "", "Saya ikut,”"],
        ),
        (
            "“Pasar ramai, kata Rani, dan kami siap.\n\nKami datang,” kata Budi.",
            ["“Pasar ramai, kata Rani, dan kami siap.", "Kami datang,”"],
        ),
        (
            "“Kami siap." + "\n\nKami datang." * 5 + "\n\nKami pulang,” kata Rani.",
            ["“Kami siap.", *[""] * 5, "Kami pulang,”"],
        ),
    ],
)
def test_a_quotation_that_goes_on_takes_the_paragraphs_between(text: str, quoted: list[str]) -> None:
    """They are another's words up to the mark that closes it, unless somebody speaks before it or it is far away."""
    found = [[passage.text[start:end] for start, end in passage.quoted] for passage in passages(text)]
    assert ["".join(each) for each in found] == quoted


def test_a_quotation_that_a_stray_tag_cuts_in_two_is_not_mended() -> None:
    """A verb of saying before the tag may be the speaker's, so that no mark is put there; the words behind stay."""
    text = "<p>“Kami siap, kata mereka, dan</p> menghimbau warga agar supaya tertib,” kata Budi.\n"
    assert [each.rule.id for each in lint_text(text, "a.md") if each.fix] == []


def test_words_behind_an_open_quotation_are_reported_but_not_mended() -> None:
    """They may be the speaker's after all, so that a fix would change what somebody said."""
    found = lint_text("Rani berpesan, “Pasar harus tertib. Acara itu dihadiri para hadirin dan dihimbau camat.", "a.md")
    assert [(each.rule.id, each.fix) for each in found if each.rule.id == "kata/tidak-baku"] == [
        ("kata/tidak-baku", None)
    ]
