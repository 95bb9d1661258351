"""`humaslint check` as its users run it: real files, real processes, exact exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import BashComplete
from click.testing import CliRunner

from humaslint.cli import main
from humaslint.engine.rulesets import forget_rules
from humaslint.rules import library


def run(*args: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONUTF8": "1", "COLUMNS": "80"}
    done = subprocess.run(
        [sys.executable, "-m", "humaslint", *args],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        env=environment,
        check=False,
    )
    return subprocess.CompletedProcess(args, done.returncode, done.stdout.decode(), done.stderr.decode())


CLEAN = "Warga menyambut tim penilai di balai desa.\n"
FAULTY = "Dinas menghimbau warga.\n"


def findings(done: subprocess.CompletedProcess[str]) -> list[tuple[str, list[tuple[str, int, int, str]]]]:
    report = json.loads(done.stdout)
    return [
        (file["path"], [(d["rule"], d["line"], d["column"], d["text"]) for d in file["diagnostics"]])
        for file in report["files"]
    ]


def test_exit_codes(tmp_path: Path) -> None:
    """0 clean, 1 findings at or above --fail-on, 2 a file that is not there; --exit-zero hides findings alone."""
    (tmp_path / "bersih.md").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "salah.md").write_text(FAULTY, encoding="utf-8")
    assert run("bersih.md", cwd=tmp_path).returncode == 0
    assert run("salah.md", cwd=tmp_path).returncode == 1
    assert run("salah.md", "--fail-on", "error", cwd=tmp_path).returncode == 0
    assert run("--exit-zero", "salah.md", cwd=tmp_path).returncode == 0
    assert run("salah.md", "tiada.md", "--exit-zero", cwd=tmp_path).returncode == 2


def test_check_may_be_left_out_and_findings_are_exact(tmp_path: Path) -> None:
    """`humaslint FILE` is `humaslint check FILE`."""
    (tmp_path / "salah.md").write_text(FAULTY, encoding="utf-8")
    expected = [("salah.md", [("kata/tidak-baku", 1, 7, "menghimbau")])]
    assert findings(run("--format", "json", "salah.md", cwd=tmp_path)) == expected
    assert findings(run("check", "salah.md", "--format", "json", cwd=tmp_path)) == expected


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    """A binary file is reported, the next one is checked, the exit code is 2."""
    (tmp_path / "a.md").write_bytes(b"\x00\x01\x02\xff" * 100)
    (tmp_path / "b.md").write_text(FAULTY, encoding="utf-8")
    done = run("--format", "json", "a.md", "b.md", cwd=tmp_path)
    first, second = json.loads(done.stdout)["files"]
    assert done.returncode == 2
    assert first["error"]
    assert [each["rule"] for each in second["diagnostics"]] == ["kata/tidak-baku"]
    assert "Traceback" not in done.stderr


def test_standard_input_has_the_format_of_its_name(tmp_path: Path) -> None:
    """`-` with --stdin-filename is read as that file would be."""
    done = run(
        "--format", "json", "-", "--stdin-filename", "x.html", cwd=tmp_path, stdin=b"<p>Dinas menghimbau warga.</p>"
    )
    assert findings(done) == [("x.html", [("kata/tidak-baku", 1, 10, "menghimbau")])]


def test_folders_are_walked_with_gitignore_and_exclude(tmp_path: Path) -> None:
    """Ignored, excluded, hidden, foreign and Word's lock files are passed over; a file named outright is not."""
    for name in ("a.md", "arsip/b.md", "keluar/c.txt", ".rahasia/d.md", "gambar.png", "~$draf.docx", "sub/e.html"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(CLEAN, encoding="utf-8")
    (tmp_path / ".gitignore").write_text("keluar/\n", encoding="utf-8")
    (tmp_path / ".humaslint.yaml").write_text("exclude: [arsip/]\n", encoding="utf-8")
    paths = [path for path, _ in findings(run("--format", "json", ".", cwd=tmp_path))]
    assert paths == ["a.md", "sub/e.html"]
    assert [path for path, _ in findings(run("--format", "json", "arsip/b.md", cwd=tmp_path))] == ["arsip/b.md"]
    for fix in ([], ["--fix"]):
        given = b"Dinas menghimbau warga."
        done = run(*fix, "--force-exclude", "-", "--stdin-filename", "arsip/b.md", cwd=tmp_path, stdin=given)
        assert (done.returncode, done.stdout == given.decode()) == (0, bool(fix))
    done = run("--format", "json", "--force-exclude", "arsip/b.md", cwd=tmp_path)
    assert json.loads(done.stdout)["files"] == []


def test_a_configuration_that_is_named_says_what_is_excluded(tmp_path: Path) -> None:
    """`exclude` of the configuration given by `--config` counts, and that of the nearest one does not."""
    (tmp_path / "arsip").mkdir()
    for name in ("arsip/a.md", "b.md"):
        (tmp_path / name).write_text("Dinas menghimbau warga.\n", encoding="utf-8")
    (tmp_path / ".humaslint.yaml").write_text("exclude: [b.md]\n", encoding="utf-8")
    (tmp_path / "lain.yaml").write_text("exclude: [arsip/]\n", encoding="utf-8")
    for command in ("check", "audit"):
        done = run(command, "--format", "json", "--config", "lain.yaml", ".", cwd=tmp_path)
        assert "b.md" in done.stdout
        assert "a.md" not in done.stdout


def test_nested_gitignores_are_read_as_git_reads_them(tmp_path: Path) -> None:
    """The nearest `.gitignore` with a word on a file decides, from within a link and a folder below as well."""
    top = tmp_path / "naskah"
    ignores = {
        "": "*.md\n!rilis.md\n/arsip/\n",
        "a": "!kabar.md\n",
        "a/b": "rilis.md\n*.txt\n",
        "c": "!/x.md\n*.html\n",
    }
    for folder in ("", "a", "a/b", "a/b/d", "arsip", "c", "c/e", "f"):
        (top / folder).mkdir(parents=True, exist_ok=True)
        for name in ("rilis.md", "kabar.md", "x.md", "y.txt", "z.html"):
            (top / folder / name).write_text(CLEAN, encoding="utf-8")
        if folder in ignores:
            (top / folder / ".gitignore").write_text(ignores[folder], encoding="utf-8")
    subprocess.run(["git", "init", "-q"], cwd=top, check=True)
    listed = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard"], cwd=top, check=True, capture_output=True, text=True
    ).stdout.split()
    expected = sorted(each for each in listed if not each.endswith(".gitignore"))
    assert len(expected) == 19
    (tmp_path / "pintasan").symlink_to(top)
    for start, cwd in ((".", top), ("naskah", tmp_path), ("pintasan", tmp_path)):
        paths = [path for path, _ in findings(run("--format", "json", start, cwd=cwd))]
        assert sorted(path.removeprefix(f"{start}/") for path in paths) == expected
    below = sorted(each for each in expected if each.startswith("a/b/"))
    assert sorted(path for path, _ in findings(run("--format", "json", "a/b", cwd=top))) == below


def test_a_pattern_made_to_take_for_ever_is_none(tmp_path: Path) -> None:
    """A `.gitignore` that comes with a stranger's drafts does not stop the run."""
    name = f"{'a' * 200}.md"
    (tmp_path / name).write_text(CLEAN, encoding="utf-8")
    (tmp_path / "b.md").write_text(CLEAN, encoding="utf-8")
    (tmp_path / ".gitignore").write_text(f"{'*a' * 20}b\n{'**/a/' * 20}b\nb.md\n", encoding="utf-8")
    assert [path for path, _ in findings(run("--format", "json", ".", cwd=tmp_path))] == [name]


def test_settings_select_ignore_and_levels(tmp_path: Path) -> None:
    """The file's settings hold unless the command line says otherwise."""
    (tmp_path / "x.md").write_text(FAULTY, encoding="utf-8")
    (tmp_path / ".humaslint.yaml").write_text("levels: {kata: error}\n", encoding="utf-8")
    level = json.loads(run("--format", "json", "x.md", cwd=tmp_path).stdout)["files"][0]["diagnostics"][0]["level"]
    assert level == "error"
    assert findings(run("--format", "json", "x.md", "--ignore", "kata", cwd=tmp_path)) == [("x.md", [])]
    assert findings(run("--format", "json", "x.md", "--select", "foto,nama", cwd=tmp_path)) == [("x.md", [])]


def packs_of(done: subprocess.CompletedProcess[str]) -> set[str]:
    return {row["pack"] for row in json.loads(done.stdout)}


def test_packs_are_chosen_in_settings_and_on_the_command_line(tmp_path: Path) -> None:
    """Rules of other packs run only when their pack is chosen or they are named themselves; a folder is not enough."""
    (tmp_path / "x.md").write_text("Loket ditutup pukul 14.00 siang di balai desa.\n", encoding="utf-8")
    hit = [("x.md", [("angka/pukul-keterangan", 1, 27, "siang")])]
    arguments = ("--format", "json", "x.md")
    assert findings(run(*arguments, cwd=tmp_path)) == [("x.md", [])]
    assert findings(run(*arguments, "--select", "angka", cwd=tmp_path)) == [("x.md", [])]
    assert findings(run(*arguments, "--select", "angka/pukul-keterangan", cwd=tmp_path)) == hit
    assert findings(run(*arguments, "--select", "angka", "--pack", "strict,pers", cwd=tmp_path)) == hit
    (tmp_path / ".humaslint.yaml").write_text("packs: [strict]\n", encoding="utf-8")
    assert findings(run(*arguments, "--select", "angka", cwd=tmp_path)) == hit
    assert findings(run(*arguments, "--ignore", "angka", cwd=tmp_path))[0][1] != hit[0][1]


def test_rules_are_listed_by_pack(tmp_path: Path) -> None:
    """`rules` shows each rule's pack and can be held to some."""
    assert packs_of(run("rules", "--format", "json", cwd=tmp_path)) == {"default", "strict", "pers"}
    assert packs_of(run("rules", "--format", "json", "--pack", "pers", cwd=tmp_path)) == {"pers"}
    line = run("rules", "struktur/teras-panjang", cwd=tmp_path).stdout.splitlines()[0]
    assert line.split()[:3] == ["struktur/teras-panjang", "saran", "pers"]


def test_accepted_words_and_names_are_silent(tmp_path: Path) -> None:
    """What the office accepts is not reported."""
    (tmp_path / "x.md").write_text("Warga menghimbau. Mereka ke Apotik itu.\n", encoding="utf-8")
    (tmp_path / ".humaslint.yaml").write_text("words: [menghimbau]\nnames: [Apotik itu]\n", encoding="utf-8")
    assert findings(run("--format", "json", "x.md", cwd=tmp_path)) == [("x.md", [])]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("--select", "kata/tidak-bku", "x.md"), "Maksudnya “kata/tidak-baku”?"),
        (("--pack", "strik", "x.md"), "Nilai “--pack strik” tidak dikenal (maksudnya “strict”?); pilih default"),
        (("--config", "tiada.yaml", "x.md"), "Konfigurasi tidak dapat dibaca"),
        ((), "Pemeriksa naskah siaran pers"),
        (("check",), "Sebutkan naskah"),
        (("--lang", "fr", "x.md"), "humaslint: Opsi “--lang” keliru: “fr” bukan “id” atau “en”. Lihat "),
        (("--jobs", "0", "x.md"), "Opsi “--jobs” keliru: “0” bukan bilangan bulat sedikitnya 1. Lihat "),
        (("--config", ".", "x.md"), "Opsi “--config” keliru: “.” itu folder, yang diperlukan berkas. Lihat "),
        (("init", "x.md"), "Argumen [FOLDER] keliru: “x.md” itu berkas, yang diperlukan folder. Lihat "),
        (("mentions", "y.md"), "Argumen NASKAH... keliru: “y.md” tidak ada. Lihat "),
        (
            ("--formt", "json"),
            "Tidak ada opsi “--formt”. Maksudnya “--format”? Lihat “python -m humaslint check --help”.",
        ),
        (("--select",), "Opsi “--select” memerlukan nilai."),
        (("--fix=1", "x.md"), "Opsi “--fix” tidak memakai nilai."),
        (("rule",), "Argumen ID belum disebut. Lihat "),
        (("rule", "a", "b"), "Argumen berlebih: b. Lihat "),
        (("words", "tiada"), "Tidak ada perintah “tiada”. Lihat "),
        (("rule", "kata/tiada"), "Tidak ada aturan “kata/tiada”"),
        (("fix", "x.md"), "Tidak ada perintah atau berkas “fix”. Maksudnya “humaslint check --fix”?"),
        (("names", "buld"), "Tidak ada perintah “buld”. Maksudnya “build”? Lihat "),
        (("--since", "", "x.md"), "humaslint: --since memerlukan revisi git, misalnya --since origin/main."),
        (("--select", "", "x.md"), "humaslint: Opsi “--select” kosong: sebutkan namanya, dipisah koma."),
        (("rulse",), "Tidak ada perintah atau berkas “rulse”. Maksudnya “humaslint rule”?"),
    ],
)
def test_misuse_is_told_and_exits_with_2(tmp_path: Path, args: tuple[str, ...], words: str) -> None:
    """No traceback: what is wrong and how to mend it."""
    (tmp_path / "x.md").write_text(CLEAN, encoding="utf-8")
    done = run(*args, cwd=tmp_path)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_rule_names_file_and_line(tmp_path: Path) -> None:
    """A mistake in one's own rules is told once, before any file is checked."""
    (tmp_path / "x.md").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "gaya").mkdir()
    (tmp_path / "gaya" / "a.yaml").write_text("id: a\nkind: existence\nwrds: [x]\n", encoding="utf-8")
    (tmp_path / ".humaslint.yaml").write_text("rules: [gaya]\n", encoding="utf-8")
    done = run("--format", "json", "x.md", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "humaslint: gaya/a.yaml:3: Kunci “wrds” tidak dikenal. Maksudnya “words”?\n".replace(
        "gaya/", f"{tmp_path / 'gaya'}/"
    )


def test_an_endless_pattern_is_cut_off(tmp_path: Path) -> None:
    """A pattern that backtracks for ever is stopped and named; what the other rules find is told, or mended."""
    (tmp_path / "x.md").write_text("a" * 60 + " menghimbau\n", encoding="utf-8")
    (tmp_path / "gaya").mkdir()
    (tmp_path / "gaya" / "a.yaml").write_text(
        "id: a\nkind: existence\nlevel: warning\npatterns: ['(a|a|aa)+$']\n"
        "title: {id: A, en: A}\nmessage: {id: A, en: A}\nwhy: {id: A, en: A}\n",
        encoding="utf-8",
    )
    (tmp_path / ".humaslint.yaml").write_text("rules: [gaya]\n", encoding="utf-8")
    told = f"{tmp_path / 'gaya' / 'a.yaml'}: Aturan a: pola “(a|a|aa)+$” melewati 1 detik; sederhanakan polanya."
    error = f"humaslint: x.md: diperiksa tanpa satu aturan. {told}\n"
    done = run("--format", "json", "--select", "a", "--select", "kata/tidak-baku", "x.md", cwd=tmp_path)
    (file,) = json.loads(done.stdout)["files"]
    assert (done.returncode, done.stderr, file["error"], file["left_out"]) == (2, error, None, [told])
    assert [each["text"] for each in file["diagnostics"]] == ["menghimbau"]
    done = run("--no-cache", "--select", "a", "x.md", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (2, error)
    assert "1 berkas tidak diperiksa dengan semua aturan" in " ".join(done.stdout.split())
    assert run("--fix-only", "x.md", cwd=tmp_path).returncode == 2
    assert "mengimbau" in (tmp_path / "x.md").read_text(encoding="utf-8")


def test_init_writes_a_configuration_once(tmp_path: Path) -> None:
    """`init` makes a file that humaslint reads, and never overwrites one."""
    assert run("init", cwd=tmp_path).returncode == 0
    (tmp_path / "x.md").write_text(CLEAN, encoding="utf-8")
    assert run("x.md", cwd=tmp_path).returncode == 0
    before = (tmp_path / ".humaslint.yaml").read_bytes()
    assert run("init", cwd=tmp_path).returncode == 2
    assert (tmp_path / ".humaslint.yaml").read_bytes() == before


def test_rules_are_listed_and_explained(tmp_path: Path) -> None:
    """`rules --format json` lists every rule; `rule ID` tells what, why, the norm and examples."""
    rows = json.loads(run("rules", "--format", "json", cwd=tmp_path).stdout)
    assert {"kata/tidak-baku", "nama/ejaan-ganda", "kalimat/ganda"} <= {row["id"] for row in rows}
    page = run("rule", "kata/luluh", cwd=tmp_path).stdout
    assert page.startswith("# kata/luluh: Huruf k, p, s, t yang seharusnya luluh\n")
    assert "⟦mensukseskan⟧" in page
    assert run("rule", "kata/luluh", "--lang", "en", cwd=tmp_path).stdout.startswith("# kata/luluh: Initial k")


def test_ones_own_rules_are_tested_with_a_gate(tmp_path: Path) -> None:
    """`test FOLDER` fails for a case that does not hold and for a rule with fewer than two cases of a kind."""
    rule = (
        "id: a\nkind: existence\nlevel: warning\nwords: [x]\ntitle: {id: A, en: A}\nmessage: {id: A, en: A}\n"
        "why: {id: A, en: A}\ncases:\n"
    )
    path = tmp_path / "a.yaml"
    others = "  - bad: ada [x].\n  - ok: ada.\n  - ok: xx\n"
    path.write_text(rule + "  - bad: ada [x] di sini.\n" + others, encoding="utf-8")
    assert run("test", ".", cwd=tmp_path).returncode == 0
    path.write_text(rule + "  - bad: ada [y] di sini.\n" + others, encoding="utf-8")
    done = run("test", ".", cwd=tmp_path)
    assert done.returncode == 1
    assert "a.yaml:9: a\n    seharusnya: ada [y] di sini.\n" in done.stdout
    path.write_text(rule + others, encoding="utf-8")
    done = run("test", ".", cwd=tmp_path)
    assert done.returncode == 1
    assert "a.yaml:1: a\n    seharusnya: sedikitnya 2 contoh “bad” dan 2 contoh “ok”\n" in done.stdout
    assert "    nyatanya:   1 “bad”, 2 “ok”\n" in done.stdout
    path.write_text(rule + "  - bad: ada [x].\n  - bad: kini [x].\n  - ok: ada.\n", encoding="utf-8")
    assert "    nyatanya:   2 “bad”, 1 “ok”\n" in run("test", ".", cwd=tmp_path).stdout
    path.write_text(rule + others + '  - {bad: "kini [x]", format: rtf}\n', encoding="utf-8")
    done = run("test", ".", cwd=tmp_path)
    assert done.returncode == 2
    assert "a.yaml:12: “format: rtf” tidak dikenal." in done.stderr
    swap = rule.replace("existence", "substitution").replace("words: [x]", "fix: safe\nswap: {x: z}")
    good = "  - bad: ada [x].\n    good: ada z.\n  - bad: kini [x].\n    good: kini y.\n  - ok: ada.\n  - ok: kini.\n"
    path.write_text(swap + good, encoding="utf-8")
    done = run("test", ".", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout.count("a.yaml:") == 1
    assert "a.yaml:12: a\n    seharusnya: kini y.\n    nyatanya:   kini z.\n" in done.stdout


def test_rules_that_have_not_changed_are_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who writes a rule need not wait for the others: what `test FOLDER` has compiled is kept."""
    rule = (
        "id: a\nkind: existence\nlevel: warning\nwords: [x]\ntitle: {id: A, en: A}\nmessage: {id: A, en: A}\n"
        "why: {id: A, en: A}\ncases:\n  - bad: ada [x].\n  - bad: kini [x].\n  - ok: ada.\n  - ok: kini.\n"
    )
    (tmp_path / "a.yaml").write_text(rule, encoding="utf-8")
    compiled: list[object] = []
    real = library._compile
    monkeypatch.setattr(library, "_compile", lambda *given: compiled.append(given) or real(*given))
    for times in (1, 1):
        forget_rules()
        done = CliRunner().invoke(main, ["test", str(tmp_path)])
        assert (done.output, len(compiled)) == ("1 aturan, 4 contoh: 0 gagal.\n", times)
    (tmp_path / "a.yaml").write_text(rule.replace("ada [x]", "ada [y]"), encoding="utf-8")
    forget_rules()
    done = CliRunner().invoke(main, ["test", str(tmp_path)])
    assert (done.exit_code, len(compiled), f"{tmp_path / 'a.yaml'}:9: a\n" in done.output) == (1, 2, True)


def test_a_dead_pattern_and_an_unfilled_message_fail(tmp_path: Path) -> None:
    """A pattern that no bad case needs, a name in braces for which there is nothing."""
    rule = (
        "id: a\nkind: existence\nlevel: warning\npatterns: ['\\bx\\b', '\\bqq\\b']\ntitle: {id: A, en: A}\n"
        "message: {id: '{found} {fund}', en: A}\nwhy: {id: A, en: A}\ncases:\n"
        "  - bad: ada [x].\n  - bad: kini [x].\n  - ok: ada.\n  - ok: kini.\n"
    )
    (tmp_path / "a.yaml").write_text(rule, encoding="utf-8")
    done = run("test", ".", cwd=tmp_path)
    assert done.returncode == 1
    assert [line for line in done.stdout.splitlines() if line.startswith("    nyatanya")] == [
        "    nyatanya:   {fund} tidak terisi",
        "    nyatanya:   {fund} tidak terisi",
        "    nyatanya:   tidak ada yang ditemukan dengan “\\bqq\\b”",
    ]


def test_a_case_that_another_rule_has_told_names_it(tmp_path: Path) -> None:
    """Where a rule should have found something, a failure names the others that did; other places do not count."""
    rule = (
        "id: a\nkind: substitution\nlevel: suggestion\nfix: safe\nswap: {agar supaya: agar}\n"
        "title: {id: A, en: A}\nmessage: {id: A, en: A}\nwhy: {id: A, en: A}\ncases:\n"
        "  - bad: Warga dihimbau datang [agar supaya] tertib.\n  - bad: Warga datang [lekas].\n"
        "  - ok: Warga datang.\n  - ok: Warga pulang.\n"
    )
    (tmp_path / "a.yaml").write_text(rule, encoding="utf-8")
    done = run("test", ".", cwd=tmp_path)
    shown = [line for line in done.stdout.splitlines() if line.startswith("    ")]
    assert shown == [
        "    seharusnya: Warga dihimbau datang [agar supaya] tertib.",
        "    nyatanya:   Warga dihimbau datang agar supaya tertib.  (tanpa temuan)",
        "    yang lain:  kata/mubazir",
        "    seharusnya: Warga datang [lekas].",
        "    nyatanya:   Warga datang lekas.  (tanpa temuan)",
    ]


def test_the_cases_of_some_rules_alone_are_run(tmp_path: Path) -> None:
    """`test --select` runs the cases of the rules and folders it names, `test FOLDER` those of a part of a folder."""
    rule = (
        "id: {}\nkind: existence\nlevel: warning\nwords: [x]\ntitle: {{id: A, en: A}}\nmessage: {{id: A, en: A}}\n"
        "why: {{id: A, en: A}}\ncases:\n  - bad: ada [x].\n  - bad: kini [{}].\n  - ok: ada.\n  - ok: kini.\n"
    )
    folder = tmp_path / "aturan"
    (folder / "b").mkdir(parents=True)
    for name, word in (("a", "y"), ("b/c", "x"), ("b/d", "x")):
        (folder / f"{name}.yaml").write_text(rule.format(name, word), encoding="utf-8")
    assert run("test", "aturan", cwd=tmp_path).returncode == 1
    for selected, told in (("b", "2 aturan, 8 contoh: 0 gagal.\n"), ("b/d", "1 aturan, 4 contoh: 0 gagal.\n")):
        done = run("test", "aturan", "--select", selected, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (0, told)
    (tmp_path / ".humaslint.yaml").write_text("rules: [aturan]\n", encoding="utf-8")
    done = run("test", "aturan/b", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "2 aturan, 8 contoh: 0 gagal.\n")
    done = run("test", "aturan", "--select", "b/e", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "“b/e”" in done.stderr


def test_ones_own_rules_may_cover_those_of_another_folder(tmp_path: Path) -> None:
    """`test FOLDER` knows the rules of all folders that the settings name."""
    rule = (
        "id: {0}\nkind: existence\nlevel: warning\nwords: [{0}]\ncovers: [{1}]\ntitle: {{id: A, en: A}}\n"
        "message: {{id: A, en: A}}\nwhy: {{id: A, en: A}}\ncases:\n"
        "  - bad: ada [{0}].\n  - bad: kini [{0}].\n  - ok: ada.\n  - ok: kini.\n"
    )
    for name, other in (("satu", "dua"), ("dua", "satu")):
        (tmp_path / f"folder-{name}").mkdir()
        (tmp_path / f"folder-{name}" / f"{name}.yaml").write_text(rule.format(name, other), encoding="utf-8")
    (tmp_path / ".humaslint.yaml").write_text("rules: [folder-dua]\n", encoding="utf-8")
    done = run("test", "folder-satu", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "1 aturan, 4 contoh: 0 gagal.\n")


def test_clean_removes_what_is_kept_for_that_folder_alone(tmp_path: Path) -> None:
    """That of the folder itself, or of the configuration above it; a folder that is not there is a mistake."""
    (tmp_path / "tertata" / "siaran").mkdir(parents=True)
    (tmp_path / "tertata" / ".humaslint.yaml").touch()
    caches = [tmp_path / folder / ".humaslint_cache" for folder in (".", "lepas", "tertata")]
    for cache in caches:
        cache.mkdir(parents=True)
        (cache / "results").touch()
    assert run("clean", "tiada", cwd=tmp_path).returncode == 2
    for folder, left in (("lepas", [True, False, True]), ("tertata/siaran", [True, False, False])):
        assert run("clean", folder, cwd=tmp_path).returncode == 0
        assert [cache.exists() for cache in caches] == left
    assert run("clean", "lepas", cwd=tmp_path).stdout == "Tidak ada yang perlu dihapus.\n"


def test_the_report_goes_to_a_file(tmp_path: Path) -> None:
    """-o writes the report and leaves standard output empty."""
    (tmp_path / "x.md").write_text(FAULTY, encoding="utf-8")
    done = run("--format", "json", "-o", "r.json", "x.md", cwd=tmp_path)
    assert done.stdout == ""
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["version"] == 1


def test_the_ending_of_the_file_says_its_form(tmp_path: Path) -> None:
    """Unless a form is asked for; an ending that names none leaves the report as it is on the screen."""
    (tmp_path / "x.md").write_text(FAULTY, encoding="utf-8")
    for args, name, beginning in (
        (("x.md",), "r.html", "<!DOCTYPE html>"),
        (("x.md",), "r.json", "{"),
        (("x.md", "--format", "concise"), "s.json", "x.md:"),
        (("x.md",), "r.lap", "x.md\n"),
        (("audit", "x.md"), "r.csv", "section,name,"),
    ):
        assert run(*args, "-o", name, cwd=tmp_path).stdout == ""
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(beginning)


def test_a_profile_stands_beside_the_report(tmp_path: Path) -> None:
    """--profile says on standard error what took how long, also where a file cannot be read; the report is the same."""
    (tmp_path / "x.md").write_text(FAULTY, encoding="utf-8")
    plain, profiled = (run("x.md", "tiada.md", *option, cwd=tmp_path) for option in ((), ("--profile",)))
    assert (profiled.stdout, profiled.returncode) == (plain.stdout, plain.returncode)
    assert {"(baca, urai)", "(frasa, letak, penekanan)"} < {
        line.split(" ms  ")[1] for line in profiled.stderr.splitlines()
    }


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("nas", [("file", "nas")]), ("ch", [("file", "ch"), ("plain", "check")]), ("--sel", [("plain", "--select")])],
)
def test_completion_without_a_command(typed: str, offered: list[tuple[str, str]]) -> None:
    """What may follow `check` is offered where that is left out."""
    shell = BashComplete(main, {}, "humaslint", "_HUMASLINT_COMPLETE")
    assert [(each.type, each.value) for each in shell.get_completions([], typed)] == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shell_completion(tmp_path: Path, shell: str) -> None:
    """Each shell gets a script that completes the command."""
    assert "_HUMASLINT_COMPLETE" in run("completion", shell, cwd=tmp_path).stdout
