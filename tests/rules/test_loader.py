"""Rules are loaded strictly: an id that is the path, known keys alone, patterns that compile."""

from __future__ import annotations

import os
import pickle
import shutil
from pathlib import Path

import pytest

from humaslint.model.errors import HumaslintError
from humaslint.rules import known_needs, library, literals
from humaslint.rules.library import Library, load_library, ship_needs
from humaslint.rules.literal_index import LiteralIndex
from humaslint.rules.pattern_parts import COMMON
from humaslint.rules.phrase_index import PackedPhrases, PhraseIndex
from humaslint.store.own_files import read_own, write_own

RULE = """\
id: gaya/contoh
kind: substitution
level: suggestion
fix: safe
swap:
  agar supaya: agar
title: {id: Contoh, en: Example}
message: {id: "tulis “{use}”", en: "write “{use}”"}
why: {id: Karena., en: Because.}
cases:
  - bad: "[Agar supaya] rapi."
    good: "Agar rapi."
"""


def write(folder: Path, text: str, name: str = "gaya/contoh.yaml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_rule_is_typed_data(tmp_path: Path) -> None:
    """The fields of a rule come from its file; its path is its id."""
    path = write(tmp_path, RULE)
    (rule,) = load_library((tmp_path,)).rules
    assert (rule.id, rule.kind, rule.level, rule.fix, rule.pack) == (
        "gaya/contoh",
        "substitution",
        "suggestion",
        "safe",
        "default",
    )
    assert rule.path == str(path)
    assert rule.skip == {"quote", "name", "emphasis", "foreign"}
    assert "initials" not in rule.scope


def test_rules_written_anew_are_not_compiled_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another installation of the same rules takes over what was compiled, but not once a rule says something else."""
    path, cache = write(tmp_path / "rules", RULE), tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    compiled: list[object] = []
    compile_anew = library._compile
    monkeypatch.setattr(library, "_compile", lambda *given: compiled.append(given) or compile_anew(*given))
    first = load_library((tmp_path / "rules",), cache)
    os.utime(path, (1, 1))
    assert load_library((tmp_path / "rules",), cache).rules == first.rules
    assert (len(compiled), len(list(cache.glob("rules-*")))) == (1, 2)
    write(tmp_path / "rules", RULE.replace("“{use}”", "{use}"))
    assert load_library((tmp_path / "rules",), cache).rules != first.rules
    assert len(compiled) == 2


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("swap:", "swp:", 5, "“swp” tidak dikenal. Maksudnya “swap”?"),
        ("level: suggestion", "level: fatal", 3, "pilih error, warning, atau suggestion"),
        ("id: gaya/contoh", "id: gaya/lain", 1, "id harus sama dengan letak berkasnya"),
        ("kind: substitution", "kind: subtitution", 2, "(maksudnya “substitution”?); pilih"),
        ("fix: safe", "fix: safe\nlevel: error", 5, "ditulis dua kali"),
        (
            "  agar supaya: agar",
            "  agar supaya: agar\npatterns:\n  'a(b': c",
            8,
            "Pola “a(b” keliru: kurung “(” belum ditutup (karakter ke-4).",
        ),
        ("  agar supaya: agar", "  agar supaya: agar\npatterns:\n  'a\\p{Lu}': c", 8, "tidak membedakan huruf kapital"),
        ("title: {id: Contoh, en: Example}", "title: {id: Contoh}", 7, "Kunci “en” wajib ada"),
        ("fix: safe", "parts: {kata: a|b}\npatterns: {'{{kata}} c': d, '{{kat}} e': f}", 5, "Maksudnya “kata”?"),
        ("fix: safe", "parts: {hari: a|b}\npatterns: {'{{hari}} c': d}", 4, "sudah punya bagian “hari”"),
        (
            "fix: safe",
            "parts:\n  kata: a|b\n  huruf: c\npatterns: {'{{kata}} c': d}",
            6,
            "Bagian “huruf” tidak dipakai",
        ),
        ("fix: safe", f"parts: {{kata: {'a|' * 30_000}b}}\npatterns: {{'{{{{kata}}}} c': d}}", 4, "terlalu panjang"),
        ("fix: safe", "patterns:\n  ? |-\n    agar|\n    supaya \n    |maka\n  : agar", 7, "diakhiri spasi"),
        ("fix: safe", "patterns:\n  ? |-\n    agar|\t\n    maka\n  : agar", 6, "diakhiri spasi"),
        ("fix: safe", "patterns:\n  ? >-\n    agar|\n    maka\n  : agar", 5, "Kunci ini berlanjut di baris lain"),
        (
            "kind: substitution\nlevel: suggestion\nfix: safe\nswap:\n  agar supaya: agar",
            "kind: existence\nlevel: suggestion\npatterns:\n  - kini\n  - >-\n    agar|\n    maka",
            6,
            "Pola ini berlanjut di baris lain",
        ),
        ("fix: safe", "parts:\n  a: 'b|\n    c'\npatterns: {'{{a}} d': e}", 5, "Pola ini berlanjut di baris lain"),
        (
            "fix: safe",
            "patterns:\n  agar|maka: a\n  ? |-\n    agar\n    |maka\n  : b",
            6,
            "sama dengan pola di baris 5",
        ),
        ("fix: safe", "parts: {a: b}\npatterns:\n  '{{a}}': c\n  '(?:b)': d", 7, "sama dengan pola di baris 6"),
        (
            "fix: safe",
            f"patterns:\n  ? |-\n    {'agar|' * 60}\n    *maka\n  : agar",
            5,
            "|*maka” keliru: tanda ulang tanpa yang diulang (karakter ke-301).",
        ),
        ("fix: safe", "fix: safe\nscope: [judul]", 5, "“scope: judul” tidak dikenal"),
        ("title: {id: Contoh, en: Example}", "title: Contoh", 7, "Nilai “title” harus berupa pasangan “kunci: nilai”"),
        ("title: {id: Contoh, en: Example}", "title: Contoh", 7, "Tulis {id: …, en: …}."),
        ("swap:\n  agar supaya: agar", "case: false", 2, "tidak mencari apa pun: isi “swap”, “patterns”, “table”"),
        ("kind: substitution", "kind: check\ncheck: datess", 3, "“check: datess” tidak dikenal (maksudnya “dates”?)."),
        ("title: {id: Contoh, en: Example}", "related: [Contoh] ini", 7, "nilai yang diawali “[” dan berlanjut"),
    ],
)
def test_a_mistake_in_a_rule_names_file_and_line(tmp_path: Path, old: str, new: str, line: int, words: str) -> None:
    """Whoever wrote the rule is told where to look."""
    path = write(tmp_path, RULE.replace(old, new))
    with pytest.raises(HumaslintError) as caught:
        load_library((tmp_path,))
    assert (caught.value.path, caught.value.line) == (str(path), line)
    assert words in caught.value.message


@pytest.mark.parametrize(
    ("keys", "expanded"),
    [
        ("kind: substitution\nparts: {jam: pagi|siang}\npatterns:\n  'ini {{jam}}': x", ["ini (?:pagi|siang)"]),
        (
            "kind: existence\nparts:\n  jam: pagi|siang\n  saat: '{{jam}} ini'\npatterns: ['di {{saat}}']",
            ["di (?:(?:pagi|siang) ini)"],
        ),
        (
            "kind: existence\nparts: {jam: pagi}\npatterns: ['ini {{jam}}', '{{jam}}{2} a']",
            ["ini (?:pagi)", "(?:pagi){2} a"],
        ),
    ],
)
def test_a_part_stands_in_patterns_as_a_group(tmp_path: Path, keys: str, expanded: list[str]) -> None:
    """A list of words that several patterns need is written once."""
    fields = RULE.replace("kind: substitution", keys)
    write(tmp_path, fields if "existence" not in keys else fields.replace("swap:\n  agar supaya: agar\n", ""))
    library = load_library((tmp_path,))
    assert [pattern for pattern, _case in library.searched["gaya/contoh"]] == expanded


@pytest.mark.parametrize(
    "keys",
    [
        "kind: substitution\npatterns:\n  ? |-\n    (?<=para )\n    (?:guru\n      |dosen)\n  : x",
        "kind: existence\npatterns:\n  - |\n    (?<=para )\n      (?:guru|dosen)\n",
        "kind: existence\r\npatterns:\r\n  - |-\r\n    (?<=para )\r\n\r\n    \t(?:guru|dosen)\r\n",
        "kind: existence\nparts:\n  siapa: |-\n    guru\n    |dosen\npatterns: ['(?<=para ){{siapa}}']",
    ],
)
def test_a_pattern_stands_on_several_lines(tmp_path: Path, keys: str) -> None:
    """Where a line ends, and how far the next one is indented, is no part of it."""
    fields = RULE.replace("kind: substitution", keys)
    write(tmp_path, fields if "existence" not in keys else fields.replace("swap:\n  agar supaya: agar\n", ""))
    library = load_library((tmp_path,))
    assert [pattern for pattern, _case in library.searched["gaya/contoh"]] == ["(?<=para )(?:guru|dosen)"]


def test_a_rule_without_parts_has_the_common_ones(tmp_path: Path) -> None:
    """A name like one of theirs is told."""
    write(tmp_path, RULE.replace("fix: safe", "fix: safe\npatterns: {'{{awal-kalimat}}a': d}"))
    assert [pattern for pattern, _case in load_library((tmp_path,)).searched["gaya/contoh"]] == [
        f"(?:{COMMON['awal-kalimat']})a"
    ]
    write(tmp_path, RULE.replace("fix: safe", "fix: safe\npatterns: {'{{awal-kalima}}a': d}"))
    with pytest.raises(HumaslintError, match="Maksudnya “awal-kalimat”"):
        load_library((tmp_path,))


@pytest.mark.parametrize(
    ("covers", "line", "hint"),
    [
        ("kata/ulangi", 4, " Maksudnya “kata/ulang”?"),
        ("[ALL, gaya/conto]", 4, " Maksudnya “gaya/contoh”?"),
        ("\n  - kata/ulang\n  - tidakada", 6, " Lihat “humaslint rules”."),
    ],
)
def test_a_rule_that_covers_an_unknown_one_is_refused(tmp_path: Path, covers: str, line: int, hint: str) -> None:
    """A misspelt id would cover nothing and say so nowhere."""
    path = write(tmp_path, RULE.replace("level: suggestion", f"level: suggestion\ncovers: {covers}"))
    with pytest.raises(HumaslintError) as caught:
        load_library((tmp_path,))
    assert (caught.value.path, caught.value.line) == (str(path), line)
    assert caught.value.message.endswith(f"padahal tidak ada aturan dengan id itu.{hint}")


def test_a_rule_loaded_alone_may_cover_a_built_in_one(tmp_path: Path) -> None:
    """Ids are known, whether or not their rules are loaded."""
    write(tmp_path, RULE.replace("fix: safe", "fix: safe\ncovers: [kata/ulang, ALL]"))
    (rule,) = load_library((tmp_path,)).rules
    assert rule.covers == ("kata/ulang", "ALL")


def parts(library: Library) -> tuple[object, ...]:
    """Return what libraries that are alike have alike."""
    return library.rules, library.phrases, library.searched, library.literals.spot(["demi untuk"])


def test_the_compiled_form_serves_a_second_start(tmp_path: Path) -> None:
    """What is read from the cache equals what was read from YAML; a change of a rule is seen."""
    rules, cache = tmp_path / "rules", tmp_path / "cache"
    write(rules, RULE.replace("fix: safe", "fix: safe\npatterns: {demi: karena}"))
    first = load_library((rules,), cache)
    (compiled,) = cache.iterdir()
    assert parts(first)[-1] == {("demi", False): [0]}
    assert parts(load_library((rules,), cache)) == parts(first)
    write(rules, RULE.replace("agar supaya", "demi untuk"))
    second = load_library((rules,), cache)
    assert (list(first.phrases.by_beginning), list(second.phrases.by_beginning)) == (["agar"], ["demi"])
    assert PhraseIndex(second.phrases, {}).node("demi") is None
    node = PhraseIndex(second.phrases, {rule.id: rule for rule in second.rules}).node("demi")
    assert node is not None
    assert [entry.phrase.words for entry in node.longer["untuk"]] == ["demi untuk"]
    assert compiled.exists()


def test_what_has_not_changed_is_not_looked_at_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one rule has changed, what the patterns of the others need is known, and only its own are checked."""
    rules, cache = tmp_path / "rules", tmp_path / "cache"
    rule = RULE.replace("fix: safe", "fix: safe\npatterns: {demi: karena, lalu: kemudian}")
    write(rules, rule)
    load_library((rules,), cache)
    write(rules, rule.replace("lalu: ", "nanti: "))
    told: list[str] = []
    needs_of, check = literals.needs_of, library.check_pattern
    monkeypatch.setattr(literals, "needs_of", lambda pattern, *more: told.append(pattern) or needs_of(pattern, *more))
    monkeypatch.setattr(library, "check_pattern", lambda each, *more: told.append(each) or check(each, *more))
    changed = load_library((rules,), cache)
    assert told == ["nanti", "nanti"]
    assert parts(changed) == parts(load_library((rules,)))
    write(rules, rule.replace("lalu: ", "'(': "))
    with pytest.raises(HumaslintError, match="keliru"):
        load_library((rules,), cache)


@pytest.mark.parametrize("told", ["[]", "1", "{}", '{"makers": "%s"}', '{"makers": "%s", "needs": [1]}', "[" * 100_000])
def test_a_file_of_needs_that_says_something_else_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: str
) -> None:
    """What patterns need is told anew."""
    monkeypatch.setattr(known_needs, "SHIPPED", str(tmp_path / "needs.json"))
    write(tmp_path, told.replace("%s", known_needs._makers()), "needs.json")
    write(tmp_path / "rules", RULE)
    assert [rule.id for rule in load_library((tmp_path / "rules",)).rules] == ["gaya/contoh"]


@pytest.mark.parametrize("spoil", [None, "literals.py", "_needs.json"])
def test_what_patterns_need_comes_with_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoil: str | None
) -> None:
    """It is told anew for a pattern that is not there, and for all where other code made the file, or it is damaged."""
    rules, package = tmp_path / "rules", tmp_path / "humaslint"
    write(rules, RULE.replace("fix: safe", "fix: safe\npatterns: {demi: karena}"))
    shutil.copytree(Path(literals.__file__).parent, package / "rules")
    monkeypatch.setattr(known_needs, "__file__", str(package / "rules" / "known_needs.py"))
    ship_needs(rules, package)
    write(rules, RULE.replace("fix: safe", "fix: safe\npatterns: {demi: karena, lalu: kemudian}"))
    right = parts(load_library((rules,)))
    if spoil:
        (spoilt,) = package.rglob(spoil)
        spoilt.write_text("{" + spoilt.read_text(encoding="utf-8"), encoding="utf-8")
    told: list[str] = []
    needs_of = literals.needs_of
    monkeypatch.setattr(literals, "needs_of", lambda pattern, *more: told.append(pattern) or needs_of(pattern, *more))
    assert parts(load_library((rules,))) == right
    assert told == (["demi", "lalu"] if spoil else ["lalu"])


def test_a_compiled_form_that_others_may_write_is_not_read(tmp_path: Path) -> None:
    """It is code as much as a .pyc file is: one that is not ours alone is made anew."""
    rules, cache = tmp_path / "rules", tmp_path / "cache"
    write(rules, RULE)
    load_library((rules,), cache)
    (compiled,) = cache.iterdir()
    write_own(compiled, {("library",): pickle.dumps(Library((), PackedPhrases(), {}, LiteralIndex({})))})
    assert load_library((rules,), cache).rules == ()
    compiled.chmod(0o666)
    assert parts(load_library((rules,), cache)) == parts(load_library((rules,)))
    assert compiled.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("body", [pickle.dumps("no library"), b"cno_module\nno_class\n.", b"\x80\x04", b""])
def test_what_other_code_has_packed_is_made_anew(tmp_path: Path, body: bytes) -> None:
    """Signed as it is, it may be of a version whose classes are gone."""
    rules, cache = tmp_path / "rules", tmp_path / "cache"
    write(rules, RULE)
    right = parts(load_library((rules,), cache))
    (compiled,) = cache.iterdir()
    write_own(compiled, {("library",): body})
    assert parts(load_library((rules,), cache)) == right


@pytest.mark.parametrize("body", [None, pickle.dumps((1, 2))[:-1], b"cno_module\nno_class\n."])
def test_automata_that_cannot_be_read_are_made_anew(tmp_path: Path, body: bytes | None) -> None:
    """They lie in a piece of their own, which only a run with more text reads."""
    rules, cache = tmp_path / "rules", tmp_path / "cache"
    write(rules, RULE.replace("fix: safe", "fix: safe\npatterns: {'maka': lalu}"))
    load_library((rules,), cache)
    (compiled,) = cache.iterdir()
    pieces = read_own(compiled)
    assert pieces is not None
    whole = {key: each for key, each in pieces.sound().items() if key != ("automata",)}
    write_own(compiled, whole | ({("automata",): body} if body else {}))
    index = load_library((rules,), cache).literals
    assert [index.spot([" maka" * 1_000]) for _ in range(4)] == [{("maka", False): [0]}] * 4


def test_few_compiled_forms_are_kept(tmp_path: Path) -> None:
    """Whoever writes rules all day does not fill the disk."""
    for number in range(20):
        write(tmp_path / "rules", RULE.replace("agar supaya", f"agar {number}"))
        load_library((tmp_path / "rules",), tmp_path / "cache")
    assert len(list((tmp_path / "cache").iterdir())) == 16


@pytest.mark.parametrize("damage", [b"", b"{", b"0" * 64, b"0" * 64 + pickle.dumps(None), b"\xff\xfe"])
def test_a_damaged_compiled_form_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    """A cache cut short or overwritten is never trusted."""
    rules, cache = tmp_path / "rules", tmp_path / "cache"
    write(rules, RULE)
    first = load_library((rules,), cache)
    (compiled,) = cache.iterdir()
    compiled.write_bytes(damage)
    assert parts(load_library((rules,), cache)) == parts(first)


def test_a_later_folder_replaces_a_rule_of_the_same_id(tmp_path: Path) -> None:
    """An office can put its own rule in the place of a built-in one."""
    write(tmp_path / "a", RULE)
    write(tmp_path / "b", RULE.replace("level: suggestion", "level: error"))
    (rule,) = load_library((tmp_path / "a", tmp_path / "b")).rules
    assert rule.level == "error"


@pytest.mark.parametrize(
    ("keys", "is_right"),
    [
        ("patterns: {'a [\\p{Ll}-]+': c}", False),
        ("patterns: {'a (?-i:[()] \\p{Ll}(b)) c': c}", True),
        ("patterns: {'a (?-i:b) \\p{Lu}': c}", False),
        ("case: true\npatterns: {'a \\p{Lu}': c}", True),
        ("case: true\npatterns: {'(?i:a \\p{Lu})': c}", False),
    ],
)
def test_a_class_of_letter_case_is_refused_where_case_is_ignored(tmp_path: Path, keys: str, is_right: bool) -> None:
    """Under IGNORECASE a class for capitals matches small letters too, which no author of a rule means."""
    write(tmp_path, RULE.replace("title:", f"{keys}\ntitle:", 1))
    try:
        load_library((tmp_path,))
        is_loaded = True
    except HumaslintError:
        is_loaded = False
    assert is_loaded == is_right
