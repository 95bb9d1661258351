"""Everything that reads what may come from anywhere, each as a function that is given bytes and a folder to use.

A target raises where what it tests breaks a promise: an error that is none for the user, a position outside the text,
a second `--fix` that finds something to do, changed words in a quotation, a control character in a report for
a terminal, a file left behind or changed.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch
from zlib import crc32

from fake_language_tool import fake_language_tool
from word_files import NAMESPACES, word_file

from humaslint.archive.build import build_register
from humaslint.archive.mentions import find_mentions
from humaslint.archive.register_file import register_text
from humaslint.cli.exit_codes import exit_code
from humaslint.config.register import load_register, read_register
from humaslint.config.settings import LanguageToolSettings, load_settings
from humaslint.config.settings_edit import with_word_list
from humaslint.config.strict_yaml import read_yaml
from humaslint.config.word_list import load_word_list
from humaslint.engine.advice import Advisor
from humaslint.engine.baseline import accept, read_baseline, stale, write_baseline
from humaslint.engine.batch import check_all
from humaslint.engine.cache import FOLDER, ResultCache
from humaslint.engine.discover import discover
from humaslint.engine.governing import key_for
from humaslint.engine.language_tool import language_tool
from humaslint.engine.lint import lint
from humaslint.engine.rulesets import library_of
from humaslint.engine.runner import RunOptions, check_bytes, fix_bytes, fix_file
from humaslint.engine.verify import cases_of
from humaslint.indonesian.tables import Form, read_table
from humaslint.model.diagnostic import FileResult
from humaslint.model.errors import BUG, HumaslintError
from humaslint.model.rule import PACKS
from humaslint.parse import parse
from humaslint.parse.encoding import decode
from humaslint.parse.word.comments import Comment, annotate
from humaslint.report import REPORTERS, ReportOptions
from humaslint.report.mentions_page import Named, mentions_json, mentions_table
from humaslint.report.rule_page import rule_page
from humaslint.report.summary import summarize
from humaslint.rules.library import load_library
from humaslint.rules.ruleset import choose

Target = Callable[[bytes, Path], None]
OPTIONS = RunOptions(packs=PACKS)
FEW = RunOptions(select=("tanda-baca", "kata/tidak-baku"))
"""Rules that mend much and take little time."""
REPORT = ReportOptions(language="id", width=80, color=False, version="0", statistics=True, quiet=False)
RAW = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What must not reach a terminal."""
DRAFT = b"# Warga Randu Tanam Pohon\n\nBupati menghimbau warga agar supaya tertib , kata Budi.\n"
_ENGLISH = "“We is very happy with this new libary for the people,” kata Duta Besar John Wick.\n"
_NO_LONGER_TEXT = "Setelah diperbaiki, berkas ini tidak lagi terbaca. Berkas tidak diubah."
_CURLY = re.compile(r"“([^“”\n]*)”")
_HIDDEN = re.compile(
    "<!--[^>]*-->|&#(?:[0-9]+|[xX][0-9a-fA-F]+);?|&[0-9A-Za-z]+;|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)


def lint_of(name: str) -> Target:
    """Return what checks a draft of that name by all rules and reports on it."""

    def run(data: bytes, _folder: Path) -> None:
        _report(check_bytes(data, Path(name), OPTIONS))

    return run


def parse_of(name: str) -> Target:
    """Return what parses a draft of that name."""

    def run(data: bytes, _folder: Path) -> None:
        with _told():
            source = decode(data, name)
            text = source.text
            for block in parse(source).blocks:
                end = 0
                for each in block.segments:
                    assert each.start == end < each.end
                    assert 0 <= each.source_start < each.source_end <= len(text)
                    same = block.text[each.start : each.end] == text[each.source_start : each.source_end]
                    assert same or not each.verbatim
                    end = each.end
                assert end == len(block.text)

    return run


def fix_of(name: str, options: RunOptions = OPTIONS) -> Target:
    """Return what mends a draft of that name, as bytes and as a file."""

    def run(data: bytes, folder: Path) -> None:
        for unsafe in (False, True):
            fixed = fix_bytes(data, Path(name), options, unsafe=unsafe)
            assert BUG not in (fixed.result.error or "")
            if fixed.result.source is None:
                error = check_bytes(data, Path(name), options).error
                assert fixed.result.error in (error, _NO_LONGER_TEXT) or name.endswith("docx")
                continue
            again = fix_bytes(fixed.data, Path(name), options, unsafe=unsafe)
            assert (again.result.error, again.applied, again.data) == (None, {}, fixed.data)
            _compare_quotations(fixed.old, fixed.new)
        path = folder / name
        path.write_bytes(data)
        written = fix_file(path, options, unsafe=True, write=True)
        assert path.read_bytes() == (data if written.result.error or written.new == written.old else written.data)
        path.unlink()

    return run


def read_of(name: str, read: Callable[[Path], object]) -> Target:
    """Return what reads a file of that name, which no other input of the run has."""

    def run(data: bytes, folder: Path) -> None:
        path = folder / f"{sha256(data).hexdigest()[:16]}-{name}"
        path.write_bytes(data)
        try:
            with _told():
                read(path)
            assert path.read_bytes() == data
        finally:
            path.unlink()

    return run


@contextmanager
def _told() -> Iterator[None]:
    """An error for the user is no failure; one of ours is."""
    try:
        yield
    except HumaslintError as error:
        if error.message.startswith(BUG):
            raise


def _report(*results: FileResult) -> None:
    assert not any(BUG in (result.error or "") for result in results)
    for result in results:
        if result.source is not None:
            for each in result.diagnostics:
                assert 0 <= each.start <= each.end <= len(result.source.text)
                assert each.text == result.source.text[each.start : each.end]
    for form, render in REPORTERS.items():
        report = render(results, REPORT)
        assert not RAW.search(report) or form == "html", form
        if form in {"json", "sarif", "gitlab", "rdjson"}:
            json.loads(report)
    exit_code(summarize(results), "warning", exit_zero=False)


def _compare_quotations(old: str, new: str) -> None:
    """The letters and figures between curly marks on one line are the same where the marks are."""
    before, after = ([_letters(each) for each in _CURLY.findall(text)] for text in (old, new))
    is_same = re.sub("[^“”]", "", old) == re.sub("[^“”]", "", new) and len(before) == len(after)
    assert not is_same or before == after


def _letters(text: str) -> str:
    return re.sub(r"\W", "", _HIDDEN.sub("", text).lower())


def _document(data: bytes, folder: Path) -> None:
    """The input is the XML of a Word file's body; it is parsed, mended and annotated."""
    part = data if data.startswith(b"<?xml") else _main(data)
    _part("word/document.xml")(part, folder)


def _main(body: bytes) -> bytes:
    return f"<w:document {NAMESPACES}><w:body>".encode() + body + b"<w:sectPr/></w:body></w:document>"


def _part(name: str) -> Target:
    """Return what reads a Word file in which the input is the part of that name."""
    body = "Bupati menghimbau warga agar supaya tertib ."

    def run(data: bytes, folder: Path) -> None:
        whole = word_file(body, members={name: data})
        parse_of("naskah.docx")(whole, folder)
        fix_of("naskah.docx", FEW)(whole, folder)
        result = check_bytes(whole, Path("naskah.docx"), FEW)
        if result.source is not None:
            with _told():
                annotated = annotate(result.source, [Comment(each.start, each.end, "a") for each in result.diagnostics])
                assert decode(annotated, "naskah.docx").text == result.source.text

    return run


def _zip(data: bytes, folder: Path) -> None:
    """The input is the whole archive; its checksums count for nothing, or hardly any input would be read."""
    with patch.object(zipfile.ZipExtFile, "_update_crc", lambda *_: None):
        parse_of("naskah.docx")(data, folder)
        fix_of("naskah.docx", FEW)(data, folder)


def _rule(path: Path) -> None:
    """A rule is loaded, its cases are read, and it is run and shown."""
    folder = path.with_suffix("")
    file = folder / "gaya" / "contoh.yaml"
    file.parent.mkdir(parents=True)
    file.write_bytes(path.read_bytes())
    try:
        library = load_library((folder,))
        source = decode(DRAFT, "naskah.md")
        _report(FileResult("naskah.md", source, lint(parse(source), choose(library, ("ALL",)))))
        for rule in library.rules:
            rule_page(rule, cases_of(rule), "id")
    finally:
        file.unlink()
        file.parent.rmdir()
        folder.rmdir()


def _baseline(path: Path) -> None:
    baseline = read_baseline(path)
    result = check_bytes(DRAFT, Path("a.md"), FEW)
    accept(result, baseline, Path.cwd())
    list(stale(baseline, [result], Path.cwd(), lambda _path: ()))
    for entries in baseline.values():
        sorted(entries.items())
    copy = path.with_suffix(".copy")
    try:
        write_baseline(copy, baseline)
        assert read_baseline(copy) == {name: entries for name, entries in baseline.items() if entries}
    finally:
        copy.unlink(missing_ok=True)


def _settings(path: Path) -> None:
    """Settings are read and put to use."""
    load_settings(path)
    check_bytes(DRAFT, path.parent / "a.md", RunOptions(config=path, select=("tanda-baca",)))
    load_settings.cache_clear()


def _settings_edit(path: Path) -> None:
    with_word_list(path.read_text(encoding="utf-8", errors="replace"), "kata.txt")


def _table(path: Path) -> None:
    list(read_table(path, ("salah", "baku"), forms={"baku": Form(r"[a-z ]+", "isi")}))


def _cached(data: bytes, folder: Path) -> None:
    """The input is the body of an entry in the result cache, with its right key and checksum."""
    path = folder / "a.md"
    path.write_bytes(DRAFT)
    key = key_for(DRAFT, path, FEW)
    body = data.decode("ascii", "replace").replace("\n", " ")
    line = f"{key} {crc32((key + body).encode('ascii', 'replace')):08x} {body}\n"
    _cache_file(line.encode("ascii", "replace"), folder)


def _cache_file(data: bytes, folder: Path) -> None:
    path, kept = folder / "a.md", folder / FOLDER
    path.write_bytes(DRAFT)
    kept.mkdir(exist_ok=True)
    (kept / "results").write_bytes(data)
    try:
        results = list(check_all([path], FEW, 1, ResultCache(kept)))
        assert not results[0].error
        _report(*results)
    finally:
        for each in (*kept.iterdir(), path):
            each.unlink()
        kept.rmdir()


def _ignores(data: bytes, folder: Path) -> None:
    """The input is a `.gitignore`."""
    top = folder / sha256(data).hexdigest()[:16]
    (top / "a" / "b").mkdir(parents=True)
    for each in (top / "a.md", top / "a" / "b" / "c.txt"):
        each.write_bytes(b"")
    (top / ".gitignore").write_bytes(data)
    try:
        assert set(discover([top])) <= {top / "a.md", top / "a" / "b" / "c.txt"}
    finally:
        for each in (top / "a.md", top / "a" / "b" / "c.txt", top / ".gitignore"):
            each.unlink()
        for each in (top / "a" / "b", top / "a", top):
            each.rmdir()


def _names(data: bytes, folder: Path) -> None:
    """The register of a draft can be read again, and what it names be listed."""
    path = folder / "naskah.md"
    path.write_bytes(data)
    build = build_register([path], 1)
    text = register_text(build.register, build.releases)
    read_register(read_yaml(text, "nama.yaml"), "nama.yaml")
    with _told():
        document = parse(decode(data, "naskah.md"))
        named = [Named("naskah.md", document, find_mentions(document))]
        json.loads(mentions_json(named, "id"))
        assert not RAW.search(mentions_table(named, "id"))
    path.unlink()


_open = ExitStack()
"""What stays open as long as the process lives."""


@cache
def _language_tool() -> tuple[list[bytes], LanguageToolSettings]:
    """The answer of a server on this machine, which can be changed, and how to reach it."""
    answer = [b"{}"]
    address = _open.enter_context(fake_language_tool(lambda _path: answer[0]))
    return answer, LanguageToolSettings(url=address)


_ask = cache(language_tool)


def _reply(data: bytes, _folder: Path) -> None:
    """The input is what a LanguageTool server answers."""
    answer, settings = _language_tool()
    answer[0] = data
    source = decode(_ENGLISH.encode(), "naskah.md")
    rules = choose(library_of(()), ("asing/inggris",))
    _report(FileResult("naskah.md", source, lint(parse(source), rules, None, Advisor(_ask(settings)))))


TARGETS: dict[str, Target] = {
    **{f"parse-{kind}": parse_of(f"naskah.{kind}") for kind in ("md", "txt", "html")},
    **{f"lint-{kind}": lint_of(f"naskah.{kind}") for kind in ("md", "txt", "html", "docx")},
    **{f"fix-{kind}": fix_of(f"naskah.{kind}") for kind in ("md", "txt", "html")},
    "docx-document": _document,
    "docx-styles": _part("word/styles.xml"),
    "docx-footnotes": _part("word/footnotes.xml"),
    "docx-relations": _part("word/_rels/document.xml.rels"),
    "docx-types": _part("[Content_Types].xml"),
    "docx-zip": _zip,
    "settings": read_of("setelan.yaml", _settings),
    "settings-edit": read_of("setelan.yaml", _settings_edit),
    "register": read_of("nama.yaml", load_register),
    "words": read_of("kata.txt", load_word_list),
    "table": read_of("tabel.tsv", _table),
    "baseline": read_of("baseline.json", _baseline),
    "rule": read_of("aturan.yaml", _rule),
    "cached": _cached,
    "cache-file": _cache_file,
    "ignores": _ignores,
    "names": _names,
    "reply": _reply,
}
