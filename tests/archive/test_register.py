"""The register that an archive yields: one entry a person, the majority's spelling, offices with their dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from humaslint.archive.build import build_register
from humaslint.archive.register_file import register_text, scalar
from humaslint.config.register import load_register, read_register
from humaslint.config.strict_yaml import read_yaml
from humaslint.model.errors import HumaslintError
from humaslint.model.register import Body, Person, Term

ARCHIVE = {
    "2025/01.md": (
        "2025-01-06",
        "Bupati Lereng Wilis, Hj. Febriyanti Utami, S.E., menanam pohon pertama. “Rawatlah,” kata Febriyanti Utami.\n\n"
        "Kepala Dinas Lingkungan Hidup, Bagaskara Wicaksono, membagikan bibit. Bapak Camat ikut hadir di Pasar Wage.",
    ),
    "2025/02.md": (
        "2025-02-10",
        "Bupati Lereng Wilis Hj. Febriyanti Utami membuka pasar murah. Plt. Kepala Dinas Perdagangan, Rizky Pratama, "
        "S.Sos., hadir.\n\nJalan Jenderal Suryadi Kusuma ditutup sementara.",
    ),
    "2025/03.md": (
        "2025-03-03",
        "“Tanggul aman,” kata Kepala Dinas Lingkungan Hidup Kabupaten Lereng Wilis, Bagaskara Wicaksono.\n\n"
        "Kakaknya, Rizki Pratama, guru di Cipta, menonton. Bupati Hj. Febrianti Utami memuji regu.",
    ),
    "2025/04.md": (
        "2025-04-14",
        "Camat Telaga Biru, Budi Santoso, S.IP., dan Kepala Dinas Sosial, Drs. Budi Santoso, menyerahkan bantuan.",
    ),
}
LINGKUNGAN = "Kepala Dinas Lingkungan Hidup"


def write(folder: Path, releases: Mapping[str, tuple[str, str]] = ARCHIVE) -> list[Path]:
    for name, (day, text) in releases.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\ntitle: Kabar\ndate: {day}\n---\n\n{text}\n", encoding="utf-8")
    return [folder / name for name in releases]


def people(paths: list[Path]) -> dict[str, list[Person]]:
    found: dict[str, list[Person]] = {}
    for person in build_register(paths, jobs=1).register.people:
        found.setdefault(person.name, []).append(person)
    return found


def test_a_person_with_spellings_offices_and_dates(tmp_path: Path) -> None:
    """The majority's spelling is the name; the office has the fullest form that is most used, with its dates."""
    paths = write(tmp_path)
    found = people(paths)
    term = Term("Bupati Lereng Wilis", 3, date(2025, 1, 6), date(2025, 3, 3))
    assert found["Febriyanti Utami"] == [
        Person(
            "Febriyanti Utami", 4, date(2025, 1, 6), date(2025, 3, 3), (), {"Febrianti Utami": 1}, (term,),
            tuple(path.as_posix() for path in paths[:3]),
        )
    ]  # fmt: skip
    assert found["Bagaskara Wicaksono"][0].offices == (
        Term(f"{LINGKUNGAN} Kabupaten Lereng Wilis", 2, date(2025, 1, 6), date(2025, 3, 3)),
    )


def test_siblings_and_namesakes_are_kept_apart(tmp_path: Path) -> None:
    """Kin with similar names are two people, and so are two of one name with two offices in one release."""
    found = people(write(tmp_path))
    assert [each.spellings for each in found["Rizky Pratama"]] == [{}]
    assert [term.office for each in found["Budi Santoso"] for term in each.offices] == [
        "Camat Telaga Biru",
        "Kepala Dinas Sosial",
    ]


def test_what_is_nobody_is_left_out(tmp_path: Path) -> None:
    """Forms of address without a name, streets, markets and institutions are no people."""
    names = set(people(write(tmp_path)))
    assert names - {"Rizki Pratama"} == {"Febriyanti Utami", "Bagaskara Wicaksono", "Rizky Pratama", "Budi Santoso"}


def test_an_office_after_another_is_two_terms(tmp_path: Path) -> None:
    """Somebody who moves on has both offices, each with its own days."""
    releases = {
        f"{number}.md": (day, f"{office}, Wulan Maheswari, M.Si., hadir.")
        for number, (day, office) in enumerate(
            [("2024-01-02", "Camat Telaga Biru"), ("2024-05-02", "Camat Telaga Biru"), ("2025-01-02", LINGKUNGAN)]
        )
    }
    (person,) = people(write(tmp_path, releases))["Wulan Maheswari"]
    assert person.offices == (
        Term("Camat Telaga Biru", 2, date(2024, 1, 2), date(2024, 5, 2)),
        Term(LINGKUNGAN, 1, date(2025, 1, 2), date(2025, 1, 2)),
    )


def test_equal_spellings_ask_for_a_decision(tmp_path: Path) -> None:
    """Where both spellings are as frequent the entry says that it is to be reviewed."""
    releases = {
        "a.md": ("2025-01-01", "Camat Telaga Biru, Soerja Anindita, hadir."),
        "b.md": ("2025-01-02", "Camat Telaga Biru, Surya Anindita, hadir."),
    }
    (person,) = [each for found in people(write(tmp_path, releases)).values() for each in found]
    assert (person.name, person.spellings, person.review) == ("Soerja Anindita", {"Surya Anindita": 1}, True)


def test_neither_order_nor_processes_change_the_text(tmp_path: Path) -> None:
    """The register is the same bytes for any order of files and any number of processes, and is read back whole."""
    copies = {f"{n}/{name}": release for n in range(25) for name, release in ARCHIVE.items()}
    paths = write(tmp_path, copies)
    one, two = build_register(paths, jobs=1), build_register(paths[::-1], jobs=2)
    text = register_text(one.register, one.releases)
    assert register_text(two.register, two.releases) == text
    register = read_register(read_yaml(text, "names.yml"), "names.yml")
    assert (register.people, register.institutions) == (one.register.people, one.register.institutions)


def test_an_institution_with_another_name(tmp_path: Path) -> None:
    """An institution that two releases name is an entry; a name with other words for it is a spelling."""
    head = "Dinas Perpustakaan dan"
    releases = {
        "a.md": ("2025-01-01", f"Buku itu milik {head} Kearsipan. Warga memuji {head} Kearsipan."),
        "b.md": ("2025-01-02", f"Pameran {head} Arsip dibuka."),
    }
    build = build_register(write(tmp_path, releases), jobs=1)
    files = (f"{tmp_path.as_posix()}/a.md", f"{tmp_path.as_posix()}/b.md")
    assert build.register.institutions == (
        Body(f"{head} Kearsipan", 3, date(2025, 1, 1), date(2025, 1, 2), {f"{head} Arsip": 1}, files),
    )


@pytest.mark.parametrize("text", ["ya: tidak", "# bukan komentar", "null", "a\x00b", '"', "Ma’ruf", "- x", "Drs. B: c"])
def test_a_scalar_is_read_back(text: str) -> None:
    """Whatever stands in a name is one string of the YAML."""
    if text.isprintable():
        (node,) = read_yaml(f"- {scalar(text)}", "x").value
        assert node.value == text  # type: ignore[union-attr]
    assert "\x00" not in scalar(text)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("people:\n  - nama: Rina\n", 2, "“nama” tidak dikenal. Maksudnya “name”?"),
        ("people:\n  - name: ''\n", 2, "Nama kosong"),
        ("version: 2\n", 1, "Versi daftar nama 2"),
        ("people:\n  - name: Rina Sari\n    first: 2025-02-30\n", 3, "harus berupa tanggal"),
        ("people:\n  - name: Rina Sari\n    first: 20250101\n", 3, "harus berupa tanggal"),
        ("people:\n  - name: R\n    first: 2025-02-03\n    last: 2025-01-01\n", 2, "mendahului"),
        ("people:\n  - name: a\n    spellings: {b: banyak}\n", 3, "bilangan bulat"),
        ("people:\n  - name: &a Rina\n  - name: *a\n", 2, "alias"),
        ('people:\n  - name: "R\\e[2J"\n', 2, "kendali"),
        (f"people:\n  - name: {'a' * 201}\n", 2, "200 karakter"),
        (f"people:\n  - name: a\n    also: [{'a, ' * 101}]\n", 2, "lebih dari 100"),
        ("people: Rina\n", 1, "pasangan “kunci"),
    ],
)
def test_a_strange_register_is_refused(tmp_path: Path, text: str, line: int, words: str) -> None:
    """A mistake in a register names file, line and cure; nothing in it is guessed."""
    path = tmp_path / "names.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(HumaslintError) as caught:
        load_register(path)
    assert (caught.value.path, caught.value.line) == (str(path), line)
    assert words in caught.value.message


def test_a_huge_register_is_not_read(tmp_path: Path) -> None:
    """More than four million bytes are refused before they are parsed."""
    path = tmp_path / "names.yml"
    path.write_text("#" * 4_000_001, encoding="utf-8")
    with pytest.raises(HumaslintError, match="4 MB"):
        load_register(path)


def test_the_archive_tells_where_an_office_ends(tmp_path: Path) -> None:
    """A place behind an office is no part of the name, and no person, where other releases part the two."""
    releases = {
        "a.md": ("2025-01-01", "Camat Karang Anyar, Hj. Tunggul Latupono, hadir. Hujan turun di Karang Anyar."),
        "b.md": ("2025-01-02", "Camat Karang Anyar Tunggul Latupono mengatakan, jembatan aman."),
        "c.md": ("2025-01-03", "Kepala Dinas Perpustakaan dan Kearsipan, Elok Harun Siswanto, hadir."),
        "d.md": ("2025-01-04", "“Bukunya baru,” ujar Kepala Dinas Perpustakaan dan Kearsipan Elok Harun Siswanto."),
        "e.md": ("2025-01-05", "Tunggul Latupono selaku Camat Karang Anyar menyambut tamu. Lukman Hakim, guru, hadir."),
    }
    found = people(write(tmp_path, releases))
    offices = {name: [(term.office, term.uses) for each in own for term in each.offices] for name, own in found.items()}
    assert offices == {
        "Elok Harun Siswanto": [("Kepala Dinas Perpustakaan dan Kearsipan", 2)],
        "Lukman Hakim": [],
        "Tunggul Latupono": [("Camat Karang Anyar", 3)],
    }


def test_a_first_name_is_no_end_of_an_office(tmp_path: Path) -> None:
    """Though other releases leave it out, and name only the parts behind it."""
    releases = {
        "a.md": ("2025-01-01", "Gubernur Susilo Bambang Wirasena membuka pasar."),
        "b.md": ("2025-01-02", "“Pasar ramai,” kata Bambang Wirasena."),
    }
    assert {
        name: [term.office for each in found for term in each.offices]
        for name, found in people(write(tmp_path, releases)).items()
    } == {"Susilo Bambang Wirasena": ["Gubernur"], "Bambang Wirasena": []}


def test_no_person_is_part_of_an_institution(tmp_path: Path) -> None:
    """What follows the institution's name without a comma may be somebody's."""
    releases = {
        "a.md": ("2025-01-01", "Kepala Dinas Lingkungan Hidup, Prameswari Maharani, hadir."),
        "b.md": ("2025-01-02", "“Bersih,” ujar Kepala Dinas Lingkungan Hidup Prameswari Maharani."),
        "c.md": ("2025-01-03", "Petugas Dinas Lingkungan Hidup menyapu jalan."),
    }
    bodies = build_register(write(tmp_path, releases), jobs=1).register.institutions
    assert [(body.name, body.uses) for body in bodies] == [("Dinas Lingkungan Hidup", 3)]


def test_the_generals_of_a_ministry_have_their_whole_office(tmp_path: Path) -> None:
    """*Jenderal* right before the name is part of the office, so that spellings of one holder come together."""
    texts = (
        "Direktur Jenderal Perikanan Budi Daya I Made Suarjaya hadir. Inspektur Jenderal Togar Simanjuntak hadir.",
        "Direktur Jenderal Perikanan Budi Daya I Made Swarjaya hadir. Inspektur Jenderal Togar Simanjutak hadir.",
        "Togar Simanjuntak dilantik sebagai Inspektur Jenderal. Dirjen Perikanan Budi Daya I Made Suarjaya hadir.",
    )
    paths = write(tmp_path, {f"{number}.md": (f"2025-0{number}-06", text) for number, text in enumerate(texts, 1)})
    found = {name: person for name, (person,) in people(paths).items()}
    assert {name: (list(each.spellings), [term.office for term in each.offices]) for name, each in found.items()} == {
        "I Made Suarjaya": (["I Made Swarjaya"], ["Direktur Jenderal Perikanan Budi Daya"]),
        "Togar Simanjuntak": (["Togar Simanjutak"], ["Inspektur Jenderal"]),
    }


def test_how_an_office_is_held_for_a_time_is_told_as_the_archive_does(tmp_path: Path) -> None:
    """A *penjabat* is appointed to an empty post, a *pelaksana tugas* stands in."""
    texts = {
        "Penjabat Bupati Lereng Wilis, Bagaskara Wicaksono, hadir.": "Pj. Bupati Lereng Wilis",
        "Pelaksana Harian Camat Telaga Biru, Bagaskara Wicaksono, hadir.": "Plh. Camat Telaga Biru",
        "Plt. Kepala Dinas Perdagangan, Bagaskara Wicaksono, hadir.": "Plt. Kepala Dinas Perdagangan",
    }
    for number, (text, office) in enumerate(texts.items()):
        paths = write(tmp_path / str(number), {"a.md": ("2025-01-06", text)})
        assert [term.office for term in people(paths)["Bagaskara Wicaksono"][0].offices] == [office]


def test_of_spellings_as_frequent_that_of_more_releases_is_the_name(tmp_path: Path) -> None:
    """Somebody still has to decide; one release that names somebody twice says less than two that do once."""
    text = "Kepala Dinas Sosial, {0}, hadir."
    releases = {
        "a.md": ("2025-01-06", f"{text} Menurut {{0}}, bantuan cukup.".format("Dewi Kartika Sari")),
        "b.md": ("2025-02-06", text.format("Dewi Kartikasari")),
        "c.md": ("2025-03-06", text.format("Dewi Kartikasari")),
    }
    ((person,),) = people(write(tmp_path, releases)).values()
    assert (person.name, dict(person.spellings), person.review) == ("Dewi Kartikasari", {"Dewi Kartika Sari": 2}, True)


def test_an_abbreviation_of_two_words_is_the_office_that_it_stands_for(tmp_path: Path) -> None:
    """`TP PKK` is the `Tim Penggerak PKK`."""
    releases = {
        f"{number}.md": (f"2025-0{number}-06", f"Ketua {body} Kabupaten Lereng Wilis, Febriyanti Utami, hadir.")
        for number, body in enumerate(("TP PKK", "Tim Penggerak PKK", "TP PKK"), 1)
    }
    ((person,),) = people(write(tmp_path, releases)).values()
    assert [(term.office, term.uses) for term in person.offices] == [("Ketua TP PKK Kabupaten Lereng Wilis", 3)]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Staf Khusus Menteri Sosial Bagaskara Wicaksono hadir.", []),
        ("Wali Kota Randu Dr. (H.C.) H. Bagaskara Wicaksono hadir.", ["Wali Kota Randu"]),
        ("Dirut PT Samudra Niaga Togar Lamak dan Wamenhub Bagaskara Wicaksono hadir.", ["Wamenhub"]),
        ("Hadir Bagaskara Wicaksono, S.H., Direktur Jenderal Hak atas Tanah.", ["Direktur Jenderal Hak atas Tanah"]),
    ],
)
def test_whose_office_it_is_and_where_it_ends(tmp_path: Path, text: str, office: list[str]) -> None:
    """Who advises a minister is none; a degree of honour stands between an office and its holder."""
    found = people(write(tmp_path, {"a.md": ("2025-01-06", f"{text} Menurut Bagaskara Wicaksono, semua siap.")}))
    assert [term.office for term in found["Bagaskara Wicaksono"][0].offices] == office
