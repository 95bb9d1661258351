"""`humaslint mentions`: what a release names, with its places."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from humaslint.cli.main import main

RELEASE = """\
---
title: Bupati Lereng Wilis Resmikan Pasar Sukaraya
date: 2026-03-10
---

Sukaraya, 10 Maret 2026 – Bupati Lereng Wilis, Hj. Febriyanti Utami, S.E., M.M., membuka Pasar Sukaraya \
pada Selasa (10/3) pukul 09.30 WIB.

Dinas Perdagangan dan Koperasi (Disdagkop) menata 240 kios senilai Rp1,5 miliar. “Kios itu 80% terisi,” \
kata **Febriyanti** Utami.

Kepala Disdagkop Danu Wirasena, S.Sos., mencatat 12 (dua belas) pedagang Desa Suka Rame. \
NIK 3174012503850001 dan ponsel 081234567890 tidak dicatat. \
Febriyanti pulang pukul 11.00 WIB lewat Kota Bandung.
"""

TABLE = """\
siaran.md

  Orang (2)
     6:52  Febriyanti Utami  Hj., S.E., M.M.; Bupati Lereng Wilis; Febriyanti; 3×
    10:18  Danu Wirasena     S.Sos.; Kepala Disdagkop

  Lembaga (1)
    8:1  Dinas Perdagangan dan Koperasi  Disdagkop; 3×

  Tempat (2)
     10:74  Desa Suka Rame
    10:190  Kota Bandung

  Tanggal (1)
    6:11  2026-03-10  Selasa; 10 Maret 2026, 10/3; 2×

  Jam (2)
     6:130  09:30 WIB  09.30
    10:174  11:00 WIB  11.00

  Jumlah (4)
     8:51  240 kios
     8:68  Rp1.500.000.000  Rp1,5 miliar
     8:92  80%
    10:50  12 pedagang      12 (dua belas) pedagang
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder of its own with a release in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "siaran.md").write_text(RELEASE, encoding="utf-8")
    return tmp_path


def run(*arguments: str) -> Result:
    """Run the command and return its result."""
    return CliRunner().invoke(main, ["mentions", *arguments])


def test_the_table_says_where_what_and_in_which_forms() -> None:
    """Each kind has its heading; a person comes with degrees and office, an institution with its acronym."""
    result = run("siaran.md")
    assert (result.exit_code, result.output) == (0, TABLE)


def test_the_places_in_json_are_exact() -> None:
    """The offsets cut the words out of the file, markup between them included; lines and columns count from 1."""
    (file,) = json.loads(run("siaran.md", "--format", "json").output)["files"]
    people = file["people"][0]
    assert {**people, "places": [place["text"] for place in people["places"]]} == {
        "name": "Febriyanti Utami",
        "degrees": ["Hj.", "S.E.", "M.M."],
        "offices": ["Bupati Lereng Wilis"],
        "forms": ["Febriyanti Utami", "Febriyanti"],
        "places": ["Febriyanti Utami", "Febriyanti** Utami", "Febriyanti"],
    }
    places = [place for kind in list(file)[1:] for entry in file[kind] for place in entry["places"]]
    lines = RELEASE.splitlines()
    assert [RELEASE[place["start"] : place["end"]] for place in places] == [place["text"] for place in places]
    assert all(lines[place["line"] - 1].startswith(place["text"], place["column"] - 1) for place in places)


def test_days_times_and_amounts_are_resolved() -> None:
    """A date without a year is the release's own; figures and words are one value."""
    (file,) = json.loads(run("siaran.md", "--format", "json", "--lang", "en").output)["files"]
    kinds = {kind: [{**each, "places": len(each["places"])} for each in file[kind]] for kind in ("dates", "amounts")}
    assert kinds == {
        "dates": [{"date": "2026-03-10", "weekday": "Tuesday", "forms": ["10 Maret 2026", "10/3"], "places": 2}],
        "amounts": [
            {"value": "240", "unit": "count", "noun": "kios", "forms": ["240 kios"], "places": 1},
            {"value": "1500000000", "unit": "rupiah", "noun": "", "forms": ["Rp1,5 miliar"], "places": 1},
            {"value": "80", "unit": "percent", "noun": "", "forms": ["80%"], "places": 1},
            {"value": "12", "unit": "count", "noun": "pedagang", "forms": ["12 (dua belas) pedagang"], "places": 1},
        ],
    }


def test_private_numbers_are_not_told(folder: Path) -> None:
    """Neither as amounts nor inside an office; what is left of them is covered."""
    text = "Kepala Dinas Sosial NIP 197001011995031001, Danu Wirasena, hadir. NIK 3174012503850001, HP 081234567890.\n"
    (folder / "siaran.md").write_text(text, encoding="utf-8")
    for form in ("table", "json"):
        output = run("siaran.md", "--format", form).output
        assert not any(number in output for number in ("197001011995031001", "3174012503850001", "081234567890"))
    (file,) = json.loads(output)["files"]
    offices = ["Kepala Dinas Sosial NIP 1970**********1001"]
    assert [(each["name"], each["offices"]) for each in file["people"]] == [("Danu Wirasena", offices)]
    assert file["amounts"] == []


def test_an_institution_in_a_headline_is_the_one_of_the_text(folder: Path) -> None:
    """Where every word has a capital, nothing tells where a name ends; a name in the text does."""
    text = "# Dinas Perhubungan Kota Sagara Luncurkan Bus\n\nDinas Perhubungan Kota Sagara menambah rute.\n"
    (folder / "siaran.md").write_text(text, encoding="utf-8")
    (file,) = json.loads(run("siaran.md", "--format", "json").output)["files"]
    assert [(each["name"], each["region"], len(each["places"])) for each in file["institutions"]] == [
        ("Dinas Perhubungan", "Kota Sagara", 2)
    ]
    assert [(each["name"], each["kind"], len(each["places"])) for each in file["places"]] == [("Sagara", "kota", 1)]


def names(folder: Path, text: str, kind: str) -> list[str]:
    """Return the names of one kind in a release with this text."""
    (folder / "siaran.md").write_text(text, encoding="utf-8")
    (file,) = json.loads(run("siaran.md", "--format", "json").output)["files"]
    return [entry["name"] for entry in file[kind]]


def test_words_are_nobody(folder: Path) -> None:
    """An association, a programme, a street and a list of an agency's tasks are no people; with a degree words are."""
    text = (
        "Ibu Ketua Dharma Wanita membuka acara. Anggota Dharma Wanita hadir.\n\n"
        "Kepala Badan Pelindungan Pekerja Migran Indonesia, Danu Wirasena, hadir. Warga lewat Jalan "
        "Jenderal Ahmad Yani.\n\n"
        "Direktur Hak Cipta, Desain Tata Letak, dan Rahasia Dagang hadir. “Baik,” kata Camat, Hj. Cahaya Bintang, M.Si."
    )
    assert names(folder, text, "people") == ["Danu Wirasena", "Cahaya Bintang"]
    assert names(folder, text, "institutions") == ["Badan Pelindungan Pekerja Migran Indonesia"]


def test_what_sort_of_place_it_is_is_no_name(folder: Path) -> None:
    """A title ends the name of a place, and *Wisata* or *Layak Anak* is none."""
    text = (
        "Bupati membuka Desa Wisata Sani-sani dan Kampung Warga Desa Sukarimba. Kota Cerdas dan Kota Layak Anak "
        "dipuji.\n\n"
        "Ketua KPU Kota Mandalawangi Drs. Danu Wirasena hadir.\n"
    )
    assert names(folder, text, "places") == ["Sani-sani", "Sukarimba", "Mandalawangi"]


def test_a_day_that_is_not_sure_has_no_date(folder: Path) -> None:
    """A day without a year in a release without a date, and one that no calendar has."""
    (folder / "siaran.md").write_text("Loket buka 3 Maret. Loket tutup 31 April 2026.\n", encoding="utf-8")
    (file,) = json.loads(run("siaran.md", "--format", "json").output)["files"]
    assert [(each["date"], each["weekday"], each["forms"]) for each in file["dates"]] == [
        ("", None, ["3 Maret"]),
        ("", None, ["31 April 2026"]),
    ]


def test_a_file_that_cannot_be_read_is_told(folder: Path) -> None:
    """With the exit code of a mistake in usage."""
    assert run("tidak-ada.md").exit_code == 2
    (folder / "rusak.docx").write_bytes(b"PK\x03\x04rusak")
    result = run("rusak.docx")
    assert (result.exit_code, "rusak.docx" in result.output) == (2, True)


@pytest.mark.parametrize(
    "command", [["mentions"], ["audit"], ["names", "build"], ["check"], ["baseline", "write"]], ids=" ".join
)
def test_a_folder_without_drafts_is_a_mistake(tmp_path: Path, command: list[str]) -> None:
    """What is asked about drafts says so where there are none, and does not print an empty answer."""
    empty = tmp_path / "kosong"
    empty.mkdir()
    done = CliRunner().invoke(main, [*command, str(empty)])
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == (
        f"humaslint: {empty}: Tidak ada naskah di sini: tidak ada berkas .docm, .docx, .htm, .html, .markdown, .md, "
        ".mdown, .mdx, .mkd, .text, .txt, atau .xhtml, atau semuanya dikecualikan oleh .gitignore atau “exclude”.\n"
    )


def test_speaks_the_language_of_the_settings_above_the_draft(tmp_path: Path) -> None:
    """Not of those above the folder that the command is run in."""
    bureau = tmp_path / "biro"
    bureau.mkdir()
    (bureau / ".humaslint.yaml").write_text("lang: en\n", encoding="utf-8")
    (bureau / "siaran.md").write_text(RELEASE, encoding="utf-8")
    told = CliRunner().invoke(main, ["mentions", "biro/siaran.md"]).stdout
    assert "  People (2)" in told.splitlines()


def amounts(folder: Path, text: str) -> list[tuple[str, str, str, str]]:
    """Return value, unit, noun and words of each amount in a release with this text."""
    (folder / "siaran.md").write_text(text, encoding="utf-8")
    (file,) = json.loads(run("siaran.md", "--format", "json").output)["files"]
    return [
        (each["value"], each["unit"], each["noun"], place["text"])
        for each in file["amounts"]
        for place in each["places"]
    ]


def test_both_ends_of_a_range_are_amounts(folder: Path) -> None:
    """What they are of is told behind the second; a sum shares its scale; an address and years are no amounts."""
    told = amounts(folder, "Biaya Rp45–50 miliar, naik 5 hingga 7,5 persen. Ombak 2,5–4 meter selama 2019–2024.")
    assert told == [
        ("45000000000", "rupiah", "", "Rp45"),
        ("50000000000", "rupiah", "", "50 miliar"),
        ("5", "percent", "", "5"),
        ("7.5", "percent", "", "7,5 persen"),
        ("2.5", "count", "meter", "2,5"),
        ("4", "count", "meter", "4 meter"),
    ]


def test_years_and_currencies_are_counted_and_small_words_are_not(folder: Path) -> None:
    """An age, a law's year, a Hijri year and a figure before a preposition are no amounts; *minus* and a half count."""
    told = amounts(
        folder,
        "Selama empat tahun, USD 187.000 dan US$2 juta cair. Dari 12 di antaranya, usia 9 tahun. "
        "UU Nomor 17 tahun 2020 berlaku. Pada 1 Muharam 1446 H, suhu minus 2,5 persen dan dua setengah ton hilang.",
    )
    assert told == [
        ("4", "count", "tahun", "empat tahun"),
        ("187000", "count", "usd", "USD 187.000"),
        ("2000000", "count", "us$", "US$2 juta"),
        ("-2.5", "percent", "", "minus 2,5 persen"),
        ("2.5", "count", "ton", "dua setengah ton"),
    ]


def test_years_and_months_are_one_span_and_a_range_of_years_is_two(folder: Path) -> None:
    """`2 tahun 3 bulan` are 27 months; ages, classes and budget years are no spans."""
    told = amounts(
        folder,
        "Selesai 2 tahun 3 bulan, lalu dua tahun enam bulan. Sewa 3–4 tahun atau 12 sampai dengan 24 bulan. "
        "Anak usia 5–6 tahun, kelas 4–6 tahun ini, rombel 7–9 tahun ini, dan 2020–2024 tahun lalu.",
    )
    assert told == [
        ("27", "count", "bulan", "2 tahun 3 bulan"),
        ("30", "count", "bulan", "dua tahun enam bulan"),
        ("3", "count", "tahun", "3"),
        ("4", "count", "tahun", "4 tahun"),
        ("12", "count", "bulan", "12"),
        ("24", "count", "bulan", "24 bulan"),
    ]


def test_a_draft_that_cannot_be_read_does_not_hide_the_others(folder: Path) -> None:
    """It is told on standard error, and the exit code is 2."""
    (folder / "rusak.docx").write_bytes(b"PK rusak")
    result = run("rusak.docx", "siaran.md")
    assert (result.exit_code, result.stdout) == (2, TABLE)
    assert result.stderr.startswith("humaslint: rusak.docx: ")


def test_namesakes_in_one_release_are_two_people(folder: Path) -> None:
    """Offices that nobody holds at a time tell them apart; one more office of honour, or an acronym, does not."""
    text = (
        "Rektor Universitas Samudra Prof. Zulkifli Nasution melantik Dekan Fakultas Perikanan Dr. Zulkifli Nasution. "
        "Kepala Dinas Sosial, Danu Wirasena, hadir. Ketua Kwartir Cabang Danu Wirasena memimpin apel. Sekretaris "
        "Perusahaan Bakti Samudra Raya, Rani Wirasena, hadir. Sekretaris Perusahaan BSRY, Rani Wirasena, pulang."
    )
    (folder / "siaran.md").write_text(text, encoding="utf-8")
    (file,) = json.loads(run("siaran.md", "--format", "json").output)["files"]
    assert [(each["name"], len(each["places"])) for each in file["people"]] == [
        ("Zulkifli Nasution", 1),
        ("Zulkifli Nasution", 1),
        ("Danu Wirasena", 2),
        ("Rani Wirasena", 2),
    ]
    assert file["people"][1]["offices"] == ["Dekan Fakultas Perikanan"]
    assert [each["name"] for each in file["institutions"]] == ["Universitas Samudra", "Dinas Sosial"]


def test_a_time_behind_an_abbreviation(folder: Path) -> None:
    """`pk. 08.00` is a time of day."""
    (folder / "siaran.md").write_text("Acara dimulai pk. 08.00 dan usai pkl 09.30.", encoding="utf-8")
    (file,) = json.loads(run("siaran.md", "--format", "json").output)["files"]
    assert [each["time"] for each in file["times"]] == ["08:00", "09:30"]


def test_a_rank_makes_a_single_name_somebody(folder: Path) -> None:
    """A form of address does not; what is all numbers and words of the language is nobody either."""
    (folder / "siaran.md").write_text(
        "“Padi sudah kering,” kata Sertu Ngadimar. Sawah itu milik Pak Zumrita. Juara Bupati Cup I diumumkan.",
        encoding="utf-8",
    )
    (file,) = json.loads(run("siaran.md", "--format", "json").output)["files"]
    assert [each["name"] for each in file["people"]] == ["Ngadimar"]


def test_seats_and_kinds_of_bodies_are_no_institutions(folder: Path) -> None:
    """*Kantor Bupati* is a house, *Badan Hukum* says what a body is."""
    (folder / "siaran.md").write_text(
        "Apel digelar di Kantor Bupati. Koperasi itu menjadi Badan Hukum di Kantor Wali Kota. Badan Anggaran rapat.",
        encoding="utf-8",
    )
    (file,) = json.loads(run("siaran.md", "--format", "json").output)["files"]
    assert [each["name"] for each in file["institutions"]] == ["Badan Anggaran"]
