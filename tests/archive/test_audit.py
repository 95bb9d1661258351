"""The audit of an archive: counts by rule and month, worst files, names, and what is copied between releases."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from humaslint.archive import audit as audit_module
from humaslint.archive.audit import Audit, Month, Variants, audit_files
from humaslint.archive.digest import Digest, read_digests
from humaslint.archive.reuse import Recurring, Reuse, boilerplate_from
from humaslint.engine.cache import AUDITS, ResultCache
from humaslint.engine.runner import RunOptions

COPIED = "Jembatan gantung sepanjang enam puluh meter itu menghubungkan dua dusun di tepi sungai."
ABOUT = "Dinas Pekerjaan Umum Kabupaten Lereng Wilis membangun dan merawat jalan serta jembatan."
BUPATI = "Bupati Lereng Wilis, Hj. {}, meresmikan jembatan."
OPTIONS = RunOptions(select=("kata/tidak-baku", "kata/salah-ketik"))


def write(folder: Path, name: str, day: str, *paragraphs: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    head = f"---\ntitle: Kabar jembatan\ndate: {day}\n---\n\n" if day else ""
    path.write_text(head + "\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return path


def archive(folder: Path) -> list[Path]:
    photo = "![jembatan gantung baru](a.jpg)\n\n*Warga melintasi jembatan gantung baru pada pagi hari. (Foto: Humas)*"
    tail = f"{ABOUT}\n\nNarahubung: Rina Sari, telepon kantor Dinas Pekerjaan Umum Lereng Wilis."
    return [
        write(folder, "a.md", "2025-01-06", BUPATI.format("Febriyanti Utami"), COPIED, "Ia menghimbau warga.", tail),
        write(folder, "b.md", "2025-01-20", BUPATI.format("Febriyanti Utami"), photo, tail),
        write(folder, "c.md", "2025-02-03", BUPATI.format("Febrianti Utami"), COPIED, photo, tail),
        write(folder, "d.md", "", "Apotik itu menghimbau pasien.", tail),
        write(folder, "e.md", "2025-02-04", "Pasar dibuka.", tail),
        write(folder, "f.md", "2025-02-05", "Pasar ditutup.", tail),
    ]


def test_an_archive_summed_up(tmp_path: Path) -> None:
    """Findings by month and rule, the worst files, a name spelled twice, copies, and boilerplate apart from them."""
    paths = [path.as_posix() for path in archive(tmp_path)]
    audit = audit_files([Path(path) for path in paths], OPTIONS, jobs=1)
    assert (audit.releases, audit.levels, audit.errors) == (6, {"error": 0, "warning": 3, "suggestion": 0}, ())
    assert [(month.month, month.releases, month.levels["warning"]) for month in audit.months] == [
        ("2025-01", 2, 1), ("2025-02", 3, 0), ("", 1, 2),
    ]  # fmt: skip
    (rule,) = audit.rules
    assert (rule.rule, rule.findings, rule.releases, rule.months) == ("kata/tidak-baku", 3, 2, {"": 2, "2025-01": 1})
    assert [(worst.path, worst.levels["warning"]) for worst in audit.worst] == [(paths[3], 2), (paths[0], 1)]
    spellings = (("Febriyanti Utami", 2, paths[0]), ("Febrianti Utami", 1, paths[2]))
    assert audit.names == (Variants("person", "Febriyanti Utami", 3, spellings),)
    caption = "Warga melintasi jembatan gantung baru pada pagi hari. (Foto: Humas)"
    assert audit.recurring == Recurring(
        reused=(
            Reuse("caption", 1, 2, (paths[1], paths[2]), (caption,)),
            Reuse("sentence", 1, 2, (paths[0], paths[1]), (BUPATI.format("Febriyanti Utami"),)),
            Reuse("sentence", 1, 2, (paths[0], paths[2]), (COPIED,)),
        ),
        boilerplate=(Reuse("sentence", 1, 6, tuple(paths), (ABOUT,)),),
        total=3,
    )


def test_what_the_house_repeats_is_no_copy(tmp_path: Path) -> None:
    """Sentences under `boilerplate` in the settings are not told."""
    (tmp_path / ".humaslint.yaml").write_text(
        "boilerplate: ['Dinas Pekerjaan Umum', 'Bupati Lereng Wilis']\n", encoding="utf-8"
    )
    found = audit_files(archive(tmp_path / "arsip"), OPTIONS, jobs=1).recurring
    assert ([group.texts[0] for group in found.reused if group.kind == "sentence"], found.boilerplate) == ([COPIED], ())


def test_neither_order_nor_processes_change_the_audit(tmp_path: Path) -> None:
    """The audit is the same for any order of the files and any number of processes."""
    paths = [path for number in range(15) for path in archive(tmp_path / str(number))]
    assert audit_files(paths[::-1], OPTIONS, jobs=2) == audit_files(paths, OPTIONS, jobs=1)


def test_a_file_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    """It is told with its reason, which does not name it again, and the rest is counted."""
    lost, picture = tmp_path / "hilang.md", tmp_path / "gambar.md"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    audit = audit_files([*archive(tmp_path), lost, picture], OPTIONS, jobs=1)
    reasons = {
        lost.as_posix(): "berkas tidak dapat dibaca: tidak ada berkas atau folder dengan nama itu",
        picture.as_posix(): "Berkas ini bukan teks. Simpan naskahnya sebagai .docx, .md, .txt, atau .html.",
    }
    assert (audit.releases, dict(audit.errors)) == (6, reasons)


def test_an_empty_archive_is_an_audit_too() -> None:
    """Nothing is divided by nothing."""
    empty = {"error": 0, "warning": 0, "suggestion": 0}
    assert audit_files([], OPTIONS) == Audit(0, 0, empty, (), (), (), (), Recurring((), (), 0), ())


def test_boilerplate_grows_with_the_archive() -> None:
    """In a small archive six releases make a line boilerplate, in one of ten thousand fifty do."""
    assert [boilerplate_from(count) for count in (2, 100, 400, 10_000)] == [6, 6, 10, 50]


def test_months_are_in_order_and_the_undated_last(tmp_path: Path) -> None:
    """A month has its releases and words."""
    paths = [write(tmp_path, "a.md", "", "Satu dua."), write(tmp_path, "b.md", "2024-12-31", "Satu dua tiga.")]
    none = {"error": 0, "warning": 0, "suggestion": 0}
    assert audit_files(paths, OPTIONS, jobs=1).months == (Month("2024-12", 1, 5, none), Month("", 1, 2, none))


def test_a_second_audit_takes_what_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has not changed is not read again; the audit is the same by any number of processes, cache or none."""
    paths = [path for number in range(4) for path in archive(tmp_path / str(number))]
    cache = tmp_path / "cache"
    plain = audit_files(paths, OPTIONS, jobs=1)
    assert audit_files(paths, OPTIONS, jobs=2, cache=ResultCache(cache, AUDITS)) == plain
    read: list[str] = []

    def reading(paths: Sequence[Path], options: RunOptions) -> list[tuple[str, Digest]]:
        read.extend(path.name for path in paths)
        return read_digests(paths, options)

    monkeypatch.setattr(audit_module, "read_digests", reading)
    assert audit_files(paths, OPTIONS, jobs=1, cache=ResultCache(cache, AUDITS)) == plain
    assert read == []
    write(tmp_path / "2", "e.md", "2025-02-04", "Apotik dibuka.")
    moved = paths[0].rename(tmp_path / "pindah.md")
    changed = audit_files([moved, *paths[1:]], OPTIONS, jobs=1, cache=ResultCache(cache, AUDITS))
    assert read == ["e.md"]
    assert changed == audit_files([moved, *paths[1:]], OPTIONS, jobs=1)
    read.clear()
    other = RunOptions(select=("kata/mubazir",))
    assert audit_files(paths[1:], other, jobs=1, cache=ResultCache(cache, AUDITS)) == audit_files(paths[1:], other, 1)
    assert len(read) == 2 * len(paths[1:])


def test_private_data_and_nonsense_are_not_kept(tmp_path: Path) -> None:
    """A release with an identity number in it leaves nothing behind; what is no digest counts as missing."""
    paths = archive(tmp_path)
    write(tmp_path, "e.md", "2025-02-04", "Korban bernama Slamet, NIK 3174010203040001, dirawat di rumah sakit kota.")
    cache = tmp_path / "cache"
    plain = audit_files(paths, RunOptions(), jobs=1)
    assert audit_files(paths, RunOptions(), jobs=1, cache=ResultCache(cache, AUDITS)) == plain
    lines = (cache / AUDITS).read_text(encoding="ascii").splitlines()
    assert (len(lines), "Slamet" in "".join(lines)) == (len(paths) - 1, False)
    bad = ResultCache(cache, AUDITS)
    for line in lines:
        bad.keep(line[:32], ["", "", 5, [], [[1, "sentence", 0, 0, 999]], None])
    bad.save()
    assert audit_files(paths, RunOptions(), jobs=1, cache=ResultCache(cache, AUDITS)) == plain
