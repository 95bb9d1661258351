"""Patterns of rules that would take all memory, all of the stack or for ever are told, whoever wrote them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import regex

from humaslint.engine.lint import lint
from humaslint.indonesian.release import Release
from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.library import load_library
from humaslint.rules.pattern_parts import COMMON
from humaslint.rules.pattern_size import Size, size_of
from humaslint.rules.patterns import filled, search
from humaslint.rules.ruleset import choose

RULE = load_library((builtin_folder(),)).rules[0]
HEAD = "id: gaya/x\nlevel: warning\ntitle: {id: a, en: a}\nmessage: {id: a, en: a}\nwhy: {id: a, en: a}\n"


def run(folder: Path, body: str) -> int:
    """Return how many findings a rule with that body has in a short draft."""
    (folder / "gaya").mkdir()
    (folder / "gaya" / "x.yaml").write_text(HEAD + body, encoding="utf-8")
    source = Source("a.md", f"Dinas {'a' * 60} mengimbau warga.\n")
    return len(lint(parse(source), choose(load_library((folder,)))))


@pytest.mark.parametrize(
    ("pattern", "length", "depth"),
    [
        ("", 0, 0),
        ("abc", 3, 0),
        (r"\d[^]a\]]\{3", 4, 0),
        ("a{3}", 3, 0),
        ("a{3,}b{,2}c{2,9}d+", 7, 0),
        ("(a(?:bc){10}){100}", 2100, 2),
        ("a{1000000000}", 1_000_000_000, 0),
        ("[({]{3}", 3, 0),
        ("))((", 2, 2),
    ],
)
def test_the_size_of_a_pattern(pattern: str, length: int, depth: int) -> None:
    """Repeats are written out, classes and escapes are one character, groups are counted where they open."""
    assert size_of(pattern) == Size(length, depth)


def test_what_may_be_meant_is_mended_on_request(tmp_path: Path) -> None:
    """Where `doubt` matches behind a phrase or what a pattern found, the fix is not safe."""
    (tmp_path / "gaya").mkdir()
    body = "kind: substitution\nfix: safe\nswap: {antar guru: antarguru}\npatterns: {'antar (dusun)': 'antar\\1'}\n"
    (tmp_path / "gaya" / "x.yaml").write_text(f"{HEAD}{body}doubt: '(?<=guru|dusun) dan'\n", encoding="utf-8")
    text = "Rapat antar guru dan murid usai. Rapat antar dusun dan kota, antar dusun, dan antar guru.\n"
    found = lint(parse(Source("a.md", text)), choose(load_library((tmp_path,))))
    assert [each.fix and each.fix.safe for each in found] == [False, False, True, True]


def test_what_is_reported_may_begin_in_a_look_behind(tmp_path: Path) -> None:
    """Offsets run from a group in the look-behind to the end of the match."""
    (tmp_path / "gaya").mkdir()
    body = "kind: substitution\npatterns: {'-(?<=(?P<from>\\w+) (\\w+)-)\\1 \\2': '\\1-\\1 \\2'}\n"
    (tmp_path / "gaya" / "x.yaml").write_text(HEAD + body, encoding="utf-8")
    text = "Warga memeriksa kereta api-kereta api itu.\n"
    (found,) = lint(parse(Source("a.md", text)), choose(load_library((tmp_path,))))
    assert (text[found.start : found.end], found.suggestions) == ("kereta api-kereta api", ("kereta-kereta api",))


def test_what_a_pattern_takes_for_a_word_must_be_one(tmp_path: Path) -> None:
    """Affixed words count too; what the lexicon cannot explain does not."""
    (tmp_path / "gaya").mkdir()
    body = "kind: substitution\npatterns: {'(?P<known>\\p{L}{3,})pun\\b': '\\g<known> pun'}\n"
    (tmp_path / "gaya" / "x.yaml").write_text(HEAD + body, encoding="utf-8")
    text = "Perbankanpun dan disepakatipun, tetapi msekipun tidak.\n"
    found = lint(parse(Source("a.md", text)), choose(load_library((tmp_path,))))
    assert [each.suggestions for each in found] == [("Perbankan pun",), ("disepakati pun",)]


def test_a_word_that_is_not_there_need_not_be_one(tmp_path: Path) -> None:
    """Groups of these names may be left out by what matches; a region must be one where it is there."""
    (tmp_path / "gaya").mkdir()
    body = "kind: existence\npatterns: ['\\bloket(?: (?P<region>\\p{L}+))?(?:, (?P<known>\\p{L}+))?\\.']\n"
    (tmp_path / "gaya" / "x.yaml").write_text(HEAD + body, encoding="utf-8")
    text = "Ini loket. Itu loket Jambi. Ini loket Xqzt. Itu loket Sultra, kayu. Ini loket, xqzt.\n"
    found = lint(parse(Source("a.md", text)), choose(load_library((tmp_path,)), ("gaya",)))
    assert [text[each.start : each.end] for each in found] == ["loket.", "loket Jambi.", "loket Sultra, kayu."]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("kind: existence\npatterns: ['a{1000000000}']\n", "Pola “a{1000000000}” terlalu panjang bila ulangannya"),
        ("kind: existence\npatterns: ['(?:a{9999}){9999}']\n", "terlalu panjang bila ulangannya ditulis semua"),
        (f"kind: existence\npatterns: ['{'(' * 3000}a{')' * 3000}']\n", "bersarang terlalu dalam; sederhanakan"),
        ("kind: existence\npatterns: ['(a|aa)+$']\n", "pola “(a|aa)+$” melewati 1 detik"),
        ("kind: conditional\nwhen: Dinas\nrequire: '(a|aa)+$'\n", "pola “(a|aa)+$” melewati 1 detik"),
        (
            "kind: consistency\npattern: '(?P<mark>a+ m)'\nvariants: {x: '(a|aa)+$', y: b}\n",
            "pola “(a|aa)+$” melewati 1 detik",
        ),
        ("kind: substitution\npatterns: {Dinas: '\\9'}\n", r"Aturan gaya/x: templat “\9” keliru: "),
        (
            "kind: consistency\nvariants: {x: Dinas, y: mengimbau}\nforms: {x: '\\g<z>'}\n",
            r"Aturan gaya/x: templat “\g<z>” keliru: ",
        ),
    ],
)
def test_patterns_that_cannot_be(tmp_path: Path, body: str, words: str) -> None:
    """One sentence says which pattern of which rule."""
    with pytest.raises(HumaslintError) as caught:
        run(tmp_path, body)
    assert words in caught.value.message
    assert caught.value.path == str(tmp_path / "gaya" / "x.yaml")
    assert len(caught.value.message) < 400


def test_what_is_done_with_a_match_is_no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule is not left out for the time that others take between two of its matches."""
    monkeypatch.setattr("humaslint.rules.patterns.TIMEOUT", 0.05)
    release = Release(parse(Source("a.md", f"{'Warga datang. ' * 800}Camat pulang, camat makan.\n")))
    starts = []
    for *_, start, _end in search(RULE, ["camat"], release, is_case_sensitive=False):
        starts.append(start)
        until = time.process_time() + 0.2
        while time.process_time() < until:
            pass
    assert starts == [11_200, 11_214]


def test_a_pattern_that_takes_all_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is stopped before the machine is full, however long that takes."""
    monkeypatch.setattr("humaslint.rules.patterns.TIMEOUT", 600.0)
    with pytest.raises(HumaslintError, match=r"Aturan gaya/x: pola “\(\?R\)” memakan terlalu banyak memori"):
        run(tmp_path, "kind: existence\npatterns: ['(?R)']\n")


def test_a_common_pattern_without_its_group_finds_nothing(tmp_path: Path) -> None:
    """The variants are for the group `mark`."""
    assert run(tmp_path, "kind: consistency\npattern: 'Dinas'\nvariants: {x: a, y: b}\n") == 0


@pytest.mark.parametrize(
    ("template", "text"),
    [("di bawah", "di bawah"), (r"\1-\2", "dua-"), (r"\g<kata> \g<kata>", "dua dua"), (r"\x41\1", "Adua"), ("", "")],
)
def test_a_template_is_filled_as_regex_fills_it(template: str, text: str) -> None:
    """Groups by number and by name, one that did not take part, and what is no group."""
    match = regex.search(r"(?P<kata>dua)(tiga)?", "satu dua")
    assert match is not None
    assert filled(RULE, template, match) == match.expand(template) == text


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Kata satu. Kata dua? Kata tiga.", [0, 11, 21]),
        ("“Kata satu.” Kata dua, Kata tiga.", [13]),
        ("RANDU, Senin (2/3/2026) – Kata satu – Kata dua.", [26]),
        ("Kata satu! – Kata dua", [0]),
    ],
)
def test_a_sentence_begins(text: str, starts: list[int]) -> None:
    """At the head of a block, behind another sentence or a dateline, and behind no other dash."""
    pattern = regex.compile(rf"(?:{COMMON['awal-kalimat']})Kata")
    assert [match.start() for match in pattern.finditer(text)] == starts
