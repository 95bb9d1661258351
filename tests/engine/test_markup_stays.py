"""Fixes leave the markup around the words what it was, byte for byte."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from functools import cache

import pytest
import yaml

from humaslint import Edit, fix_text, lint_text
from humaslint.engine.locate import locate
from humaslint.engine.offers import offers_of
from humaslint.engine.rulesets import library_of
from humaslint.engine.verify import cases_of
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.document import Block, Mark, Segment
from humaslint.model.rule import Rule, Text
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.parse.markup import TokenType, attributes, read_markup

NOTHING = Text("", "")
RULE = Rule(
    "kata/a", "existence", "error", "safe", "default", frozenset(), frozenset(), NOTHING, NOTHING, NOTHING, NOTHING,
    (), None, "",
)  # fmt: skip


def written(text: str, name: str, found: str, use: str) -> str | None:
    """The text in which `found`, as a reader reads it, was mended; None where it was not."""
    document = parse(Source(name, text))
    for index, block in enumerate(document.blocks):
        start = block.text.find(found)
        if start >= 0:
            end = start + len(found)
            fix = locate(document, Finding(RULE, Place(index, start, end), edits=(Edit(start, end, use),))).fix
            if fix is None:
                return None
            for edit in reversed(fix.edits):
                text = text[: edit.start] + edit.text + text[edit.end :]
            return text
    raise AssertionError(text)


@pytest.mark.parametrize(
    ("text", "name", "found", "use", "mended"),
    [
        ("<p>&ldquo;Kami siap&rdquo;, kata Rani.", "a.html", "”,", ",”", "<p>&ldquo;Kami siap,&rdquo; kata Rani."),
        (
            r"Camat menulis \*praktek\*, lalu pulang.",
            "a.md",
            "*, lalu",
            ", *lalu",
            r"Camat menulis \*praktek, \*lalu pulang.",
        ),
        ('---\ntitle: "Kata \\"siap\\", itu"\n---\n', "a.md", '",', ',"', '---\ntitle: "Kata \\"siap,\\" itu"\n---\n'),
        (
            "---\ntitle: 'Hari Jum''at , itu'\n---\n",
            "a.md",
            "m'at ,",
            "m'at,",
            "---\ntitle: 'Hari Jum''at, itu'\n---\n",
        ),
        ('<img alt="A &quot; b&quot;">', "a.html", '" b', '"b', '<img alt="A &quot;b&quot;">'),
        ("Hari Jum'at&nbsp;ini.", "a.md", "Jum'at ini", "Jumat ini", "Hari Jumat ini."),
    ],
)
def test_what_a_fix_keeps_is_spelled_as_it_was(text: str, name: str, found: str, use: str, mended: str) -> None:
    """An entity or an escape that the new words hold too stays one; a space that was more than one does not."""
    assert written(text, name, found, use) == mended


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("---\ntitle: Bupati:jaga kota\n---\n", "a.md"),
        ("---\ntitle: Pesan “jaga kota”\n---\n", "a.md"),
        ("+++\ntitle = 'Pesan “jaga kota”'\n+++\n", "a.md"),
        ('+++\ntitle = "Pesan jaga kota"\n+++\n', "a.md"),
        ('+++\ntitle = """Pesan jaga kota"""\n+++\n', "a.md"),
        ('<p><img alt="Pesan jaga kota">', "a.html"),
        ("<p><img alt='Pesan jaga kota'>", "a.html"),
        ("<p><img alt=jagakota>", "a.html"),
        ('![](a.jpg "Pesan jaga kota")', "a.md"),
        ("![](a.jpg 'Pesan jaga kota')", "a.md"),
        ("![](a.jpg (Pesan jaga kota))", "a.md"),
        ('{{< figure src="a.jpg" caption="Pesan jaga kota" >}}', "a.md"),
        ("{{< figure src='a.jpg' caption='Pesan jaga kota' >}}", "a.md"),
        ("{{< figure src=`a.jpg` caption=`Pesan jaga kota` >}}", "a.md"),
        ("{{< figure src=a.jpg caption=jagakota >}}", "a.md"),
    ],
)
def test_no_fix_ends_the_value_that_it_is_in(text: str, name: str) -> None:
    """What a value is written between, or what it may not hold without marks, no fix puts into it; others it does."""
    assert written(text, name, "jaga", " \" ' ` ( : # jaga") is None
    assert written(text, name, "jaga", "rawat") == text.replace("jaga", "rawat")


def test_a_plain_value_of_yaml_begins_with_no_mark() -> None:
    """A quotation mark at its head would make it a quoted one; within it, it is a character like others."""
    assert written("---\ntitle: “Jaga” kota\n---\n", "a.md", "“Jaga”", '"Jaga"') is None
    assert written("---\ntitle: Ayo “jaga” kota\n---\n", "a.md", "“jaga”", '"jaga"') is not None


def test_a_colon_glued_to_the_next_word_is_told_where_it_cannot_be_mended() -> None:
    """With a space behind its colon the title would be no YAML any more; in the text it is mended."""
    front, body = "---\ntitle: Humas Sagara:warga menanam pohon\n---\n\n", "Humas Sagara:warga hadir.\n"
    assert fix_text(front + body) == front + "Humas Sagara: warga hadir.\n"
    found = [each.text for each in lint_text(front + body) if each.rule.id == "ejaan/spasi-sesudah-tanda"]
    assert found == ["Sagara:warga", "Sagara:warga"]


def test_only_what_is_near_an_edit_can_end_the_value() -> None:
    """However long the value is: quotation marks that it has elsewhere stay, and none comes in."""
    value = r"Pesan \"jaga\" kota " * 400
    text = f'---\ntitle: "{value}"\n---\n\nWarga hadir.\n'
    assert written(text, "a.md", "kota", "desa") == text.replace("kota", "desa", 1)
    assert written(text, "a.md", "kota", '"desa"') is None


def test_labels_within_labels() -> None:
    """What reaches into one of them is part of it, at its edges too; what is beside them is not."""
    marks = (Mark("label", 4, 20), Mark("label", 6, 9), Mark("link", 0, 30), Mark("label", 22, 25))
    block = Block("paragraph", "x" * 30, (Segment(0, 30, 0, 30, verbatim=True),), marks)
    assert [block.is_label(start, end) for start, end in ((0, 4), (0, 5), (10, 12), (19, 21), (20, 22), (24, 30))] == [
        False, True, True, True, False, True
    ]  # fmt: skip
    assert not block.is_label(25, 30)


@pytest.mark.parametrize(
    ("link", "mended"),
    [
        ("[apotik]", "[apotik]"),
        ("[apotik][]", "[apotik][]"),
        ("![apotik]", "![apotik]"),
        ("![apotik][]", "![apotik][]"),
        ("[apotik][apotik]", "[apotek][apotik]"),
        ("[apotik](a.jpg)", "[apotek](a.jpg)"),
        ("[obat]: apotik", "[obat]: apotek"),
        ("[[apotik]]", "[[apotik]]"),
        ("[[apotik desa]]", "[[apotik desa]]"),
        ("[[desa|apotik]]", "[[desa|apotek]]"),
        ("[[desa]] apotik [[kota]]", "[[desa]] apotek [[kota]]"),
        ("#desa/apotik apotik", "#desa/apotik apotek"),
    ],
)
def test_words_that_a_link_is_known_by_stay(link: str, mended: str) -> None:
    """Without them it is found among the definitions no more; what has a label or an address of its own is mended."""
    text = "Warga mencari {} baru.\n\n[apotik]: https://randu.example/a.jpg\n"
    assert fix_text(text.format(link)) == text.format(mended)
    (found,) = [each for each in lint_text(text.format(link)) if each.text == "apotik"]
    assert bool(offers_of(found)) is (link != mended)


@cache
def marked_lines() -> list[str]:
    """The bad cases of the rules that bring in most spaces, colons and quotation marks."""
    rules = [rule for rule in library_of(()).rules if rule.id.startswith(("ejaan/", "kutipan/", "tanda-baca/"))]
    return [case.text for rule in rules for case in cases_of(rule) if case.spans and case.format != "html"]


def of_yaml(text: str) -> list[str]:
    """The keys of a front matter in YAML."""
    return list(yaml.safe_load(text.split("---\n")[1]))


def of_toml(text: str) -> list[str]:
    """The keys of a front matter in TOML."""
    return list(tomllib.loads(text.split("+++\n")[1]))


def of_tags(text: str) -> list[tuple[str, list[str]]]:
    """The tags of HTML, with the names of their attributes."""
    tags = [each for each in read_markup(text, 0, len(text)) if each.type is TokenType.START_TAG]
    return [(each.name, list(attributes(text, each.start, each.end))) for each in tags]


@pytest.mark.parametrize(
    ("form", "escapes", "name", "shape"),
    [
        ("---\ntitle: {}\nslug: a\n---\n", ("", ""), "a.md", of_yaml),
        ("---\ntitle: '{}'\nslug: a\n---\n", ("'", "''"), "a.md", of_yaml),
        ('---\ntitle: "{}"\nslug: a\n---\n', ('"', r"\""), "a.md", of_yaml),
        ('+++\ntitle = "{}"\nslug = "a"\n+++\n', ('"', r"\""), "a.md", of_toml),
        ('<p><img alt="{}" src="a.jpg">', ('"', "&quot;"), "a.html", of_tags),
        ("<p><img alt='{}' src='a.jpg'>", ("'", "&#39;"), "a.html", of_tags),
        ("<p><img alt={} src=a.jpg>", (" ", ""), "a.html", of_tags),
    ],
)
def test_fixes_of_spaces_and_marks_leave_values_whole(
    form: str, escapes: tuple[str, str], name: str, shape: Callable[[str], object]
) -> None:
    """One case in three as the value of a key or an attribute: all fixes made, it is still one value."""
    for line in marked_lines()[::3]:
        text = form.format(" ".join(line.split()).replace("\\", "").replace(*escapes))
        try:
            before = json.dumps(shape(text))
        except (yaml.YAMLError, ValueError):
            continue  # no value without quotation marks
        assert json.dumps(shape(fix_text(text, name, unsafe=True))) == before
