"""`humaslint names`: a register built, kept safe from a second build, and held against new releases."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from humaslint.cli import main
from humaslint.config.register import load_register
from humaslint.config.settings import load_settings
from humaslint.model.errors import HumaslintError

OLD = "---\ndate: 2025-01-{day:02}\n---\n\nBupati Lereng Wilis, Hj. Febriyanti Utami, S.E., menanam pohon.\n"
NEW = "Lereng Wilis, 3 Maret 2025 – Bupati Lereng Wilis, Hj. Febrianti Utami, membuka pasar.\n"


def archive(folder: Path) -> Path:
    (folder / "arsip").mkdir()
    for day in (6, 7, 8):
        (folder / "arsip" / f"{day}.md").write_text(OLD.format(day=day), encoding="utf-8")
    return folder / "arsip"


def run(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["names", *map(str, arguments)])
    return result.exit_code, result.stdout, result.stderr


def test_what_is_to_be_decided_is_told(tmp_path: Path) -> None:
    """A name that is spelled in two ways as often as each other is not used until somebody has chosen."""
    for day, name in ((6, "Febriyanti Utami"), (7, "Febrianti Utami")):
        text = OLD.format(day=day).replace("Febriyanti Utami", name)
        (tmp_path / f"{day}.md").write_text(text, encoding="utf-8")
    _code, _out, told = run("build", tmp_path, "-o", tmp_path / "names.yml")
    assert "\nhumaslint: 1 entri belum dipakai karena ejaannya perlu dipilih: cari “review: true”.\n" in told


def test_build_then_check(tmp_path: Path) -> None:
    """What the archive says is held against a new release, by the command and by the settings alike."""
    register = tmp_path / "names.yml"
    next_step = f"humaslint: baca daftarnya dulu, lalu “humaslint names check NASKAH --names {register}”.\n"
    told = f"{register}: 1 orang, 0 lembaga.\n{next_step}"
    assert run("build", archive(tmp_path), "-o", register) == (0, "", told)
    draft = tmp_path / "baru.md"
    draft.write_text(NEW, encoding="utf-8")
    code, report, _ = run("check", draft, "--names", register, "--format", "concise")
    told = (
        "Nama “Febrianti Utami” dalam daftar nama ditulis “Febriyanti Utami” (3×; 2025-01-06–2025-01-08; "
        f"{tmp_path.as_posix()}/arsip/6.md)."
    )
    assert (code, report.splitlines()[0]) == (1, f"{draft}:1:55: saran nama/register-ejaan {told}")
    office = tmp_path / "kantor"
    office.mkdir()
    register.rename(office / "names.yml")
    draft.rename(office / "baru.md")
    (office / ".humaslint.yaml").write_text("names: names.yml\nselect: [nama]\n", encoding="utf-8")
    report = report.replace(str(draft), str(office / "baru.md"))
    assert run("check", office / "baru.md", "--format", "concise") == (1, report, "")
    assert CliRunner().invoke(main, [str(office / "baru.md"), "--format", "concise"]).stdout == report


def test_a_register_that_was_edited_is_not_lost(tmp_path: Path) -> None:
    """An existing file is replaced with --force only; --update adds to it what is new."""
    register = tmp_path / "names.yml"
    register.write_text("people: []\n", encoding="utf-8")
    code, _, told = run("build", archive(tmp_path), "-o", register)
    assert (code, "--force" in told, register.read_text(encoding="utf-8")) == (2, True, "people: []\n")
    assert run("build", tmp_path / "arsip", "-o", register, "--force")[0] == 0
    built = register.read_text(encoding="utf-8")
    assert "Febriyanti Utami" in built
    assert run("build", tmp_path / "arsip", "--update")[0] == 2
    update = run("build", tmp_path / "arsip", "-o", register, "--update")
    assert update == (0, "", f"{register}: 0 entri ditambahkan, 0 dilengkapi, 1 tetap.\n")
    assert register.read_text(encoding="utf-8") == built
    (tmp_path / "arsip" / "9.md").write_text(OLD.format(day=9).replace("Hj. Febriyanti", "H. Yudha"), encoding="utf-8")
    register.write_text("# kami\n" + built.replace("Febriyanti", "Febrianti"), encoding="utf-8")
    assert run("build", tmp_path / "arsip", "-o", register, "--update") == (
        0,
        "",
        f"{register}: 1 entri ditambahkan, 0 dilengkapi, 1 tetap.\n"
        "humaslint: 1 yang pernah Anda hapus atau betulkan tidak ditambahkan lagi.\n",
    )
    text = register.read_text(encoding="utf-8")
    names = [line[10:] for line in text.splitlines() if line.startswith("  - name")]
    assert (text.startswith("# kami\n"), names) == (True, ["Febrianti Utami", "Yudha Utami"])


def test_where_a_register_is_written(tmp_path: Path) -> None:
    """To standard output, into a file that --update does not find, and into a pipe, which stays one."""
    drafts, register, pipe = archive(tmp_path), tmp_path / "names.yml", tmp_path / "pipa"
    code, text, _ = run("build", drafts)
    assert (code, load_text(tmp_path, text)) == (0, ["Febriyanti Utami"])
    assert run("build", drafts, "-o", register, "--update")[0] == 0
    assert register.read_text(encoding="utf-8") == text
    assert run("build", drafts, "-o", register, "--update", "--force")[0] == 2
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
    try:
        assert run("build", drafts, "-o", pipe, "--force")[0] == 0
        assert (os.read(reader, 65536).decode(), pipe.is_fifo()) == (text, True)
    finally:
        os.close(reader)


def load_text(folder: Path, text: str) -> list[str]:
    path = folder / "salinan.yml"
    path.write_text(text, encoding="utf-8")
    return [person.name for person in load_register(path).people]


def test_people_and_institutions_are_counted_together(tmp_path: Path) -> None:
    """What an update added, completed, left as it was and did not add again."""
    drafts, register = archive(tmp_path), tmp_path / "names.yml"
    body = "\nDinas Perpustakaan dan Kearsipan Kabupaten Lereng Wilis membuka loket.\n"
    for draft in drafts.iterdir():
        draft.write_text(draft.read_text(encoding="utf-8") + body, encoding="utf-8")
    register.write_text("people: []\ninstitutions: []\n", encoding="utf-8")

    def update() -> str:
        return run("build", drafts, "-o", register, "--update")[2]

    assert update() == f"{register}: 2 entri ditambahkan, 0 dilengkapi, 0 tetap.\n"
    assert update() == f"{register}: 0 entri ditambahkan, 0 dilengkapi, 2 tetap.\n"
    (drafts / "9.md").write_text(OLD.format(day=9) + body, encoding="utf-8")
    assert update() == f"{register}: 0 entri ditambahkan, 2 dilengkapi, 0 tetap.\n"
    learned = register.read_text(encoding="utf-8").partition("\nlearned:")[2]
    register.write_text(f"people: []\ninstitutions: []\nlearned:{learned}", encoding="utf-8")
    assert update() == (
        f"{register}: 0 entri ditambahkan, 0 dilengkapi, 0 tetap.\n"
        "humaslint: 2 yang pernah Anda hapus atau betulkan tidak ditambahkan lagi.\n"
    )


def test_what_could_not_be_read_is_told(tmp_path: Path) -> None:
    """The register has the rest of the archive, and the exit code says that it is not all."""
    drafts, register = archive(tmp_path), tmp_path / "names.yml"
    (drafts / "rusak.docx").write_bytes(b"PK")
    code, _, told = run("build", drafts, "-o", register)
    assert (code, "rusak.docx" in told, len(load_register(register).people)) == (2, True, 1)


def test_an_entry_that_several_answer_to_is_told(tmp_path: Path) -> None:
    """Which of two people of one name an archive means, the command does not guess."""
    drafts, register = archive(tmp_path), tmp_path / "names.yml"
    entry = "  - name: Febriyanti Utami\n    uses: 1\n    offices: [{office: %s, uses: 1}]\n"
    text = f"people:\n{entry % 'Camat Waru'}{entry % 'Lurah Tala'}"
    register.write_text(text, encoding="utf-8")
    assert run("build", drafts, "-o", register, "--update") == (
        0,
        "",
        f"{register}: 0 entri ditambahkan, 0 dilengkapi, 2 tetap.\n"
        "humaslint: beberapa entri cocok, jadi tidak diubah: Febriyanti Utami.\n",
    )


def test_offices_and_institutions_are_held_against_it_too(tmp_path: Path) -> None:
    """All three rules of the register run, in the language that is asked for."""
    register, draft = tmp_path / "names.yml", tmp_path / "baru.md"
    register.write_text(
        "people:\n"
        "  - name: Wulan Maheswari\n    uses: 14\n    offices:\n"
        "      - {office: Camat Telaga Biru, uses: 9, first: 2024-01-02, last: 2024-11-20}\n"
        "institutions:\n"
        "  - name: Dinas Perpustakaan dan Kearsipan\n    uses: 30\n"
        "    spellings: {Dinas Perpustakaan dan Arsip: 2}\n",
        encoding="utf-8",
    )
    draft.write_text(
        "Waru, 3 Maret 2025 – Pohon ditanam oleh Kepala Dinas Perhubungan Wulan Maheswari.\n\n"
        "Warga berkunjung ke Dinas Perpustakaan dan Arsip.\n",
        encoding="utf-8",
    )
    code, report, _ = run("check", draft, "--names", register, "--format", "concise", "--lang", "en")
    rules = [line.split()[2] for line in report.splitlines()[:2]]
    assert (code, rules) == (1, ["nama/register-jabatan", "nama/register-lembaga"])
    assert "suggestion" in report


def test_without_a_register_there_is_nothing_to_check(tmp_path: Path) -> None:
    """The command says how to name a register, once for all drafts."""
    code, report, told = run("check", archive(tmp_path))
    assert (code, report, told.count("--names")) == (2, "", 1)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ("../names.yml", "harus berada di dalam"),
        ("/etc/names.yml", "harus berada di dalam"),
        ("link.yml", "harus berada di dalam"),
        ("tidak-ada.yml", "tidak dapat dibaca"),
        ("[a.yml, b.yml]", "lebih dari satu"),
    ],
)
def test_a_register_lies_inside_the_project(tmp_path: Path, names: str, words: str) -> None:
    """Neither a path nor a link may lead out of the folder of the settings."""
    project = tmp_path / "proyek"
    project.mkdir()
    (tmp_path / "names.yml").write_text("people: []\n", encoding="utf-8")
    (project / "link.yml").symlink_to(tmp_path / "names.yml")
    settings = project / ".humaslint.yaml"
    settings.write_text(f"lang: id\nnames: {names}\n", encoding="utf-8")
    with pytest.raises(HumaslintError, match=words):
        load_settings(settings)


@pytest.mark.parametrize("name", ["a\nb.md", "panjang/" * 30 + "a.md"])
def test_a_register_can_be_read_again_whatever_the_files_are_called(tmp_path: Path, name: str) -> None:
    """A file whose name no register holds is left out of it; what it says is not."""
    path = tmp_path / "arsip" / name
    path.parent.mkdir(parents=True)
    path.write_text(OLD.format(day=6), encoding="utf-8")
    register = tmp_path / "names.yml"
    assert run("build", tmp_path / "arsip", "-o", register)[0] == 0
    people = load_register(register).people
    assert [(each.name, each.files) for each in people] == [("Febriyanti Utami", ())]
