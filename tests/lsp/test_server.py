"""The server as an editor meets it: a process of its own, spoken to in the protocol."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from lsprotocol import types

from humaslint import fix_text

from .editor import Editor, editor, made

DRAFT = "# Dinas Buka Kios\n\n🙂 Dinas menghimbau warga agar supaya tertib.\n"
WORD = "# Dinas Buka Kios\n\nDinas memasang plakart di pasar.\n"
UTF_8, UTF_32 = types.PositionEncodingKind.Utf8, types.PositionEncodingKind.Utf32


def told(shown: types.PublishDiagnosticsParams) -> list[tuple[str, str, types.DiagnosticSeverity | None]]:
    return [(str(each.range), str(each.code), each.severity) for each in shown.diagnostics]


@pytest.mark.parametrize(
    ("encodings", "ranges"),
    [(None, ("2:9-2:19", "2:26-2:37")), ([UTF_8], ("2:11-2:21", "2:28-2:39")), ([UTF_32], ("2:8-2:18", "2:25-2:36"))],
)
def test_shows_what_is_found_where_it_is(
    tmp_path: Path, encodings: Sequence[types.PositionEncodingKind] | None, ranges: tuple[str, str]
) -> None:
    """A character outside the basic plane is two columns, four or one, as the editor counts them."""

    async def run() -> None:
        uri = (tmp_path / "siaran.md").as_uri()
        async with editor(tmp_path, encodings=encodings) as client:
            client.open(uri, DRAFT)
            shown = await client.next_shown()
        warning = types.DiagnosticSeverity.Warning
        assert (shown.uri, shown.version) == (uri, 1)
        assert told(shown) == [(ranges[0], "kata/tidak-baku", warning), (ranges[1], "kata/mubazir", warning)]
        assert shown.diagnostics[1].message == "“agar supaya” mubazir; cukup “agar”."

    asyncio.run(run())


def test_follows_the_writer(tmp_path: Path) -> None:
    """A change is checked, once the writer pauses; what is closed is shown no longer."""

    async def run() -> None:
        uri = (tmp_path / "siaran.md").as_uri()
        async with editor(tmp_path, "--lang", "en") as client:
            client.open(uri, "# Dinas Buka Kios\n\nDinas mengimbau warga.\n")
            assert told(await client.next_shown()) == []
            client.type(uri, "# Dinas Buka Kios\n\nDinas menghimbau war\n", 2)
            client.type(uri, "# Dinas Buka Kios\n\nDinas menghimbau warga.\n", 3)
            shown = await client.next_shown()
            assert shown.version == 3
            assert [each.message for each in shown.diagnostics] == [
                "“menghimbau” is nonstandard; write “mengimbau” (as in KBBI)."
            ]
            client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))
            shown = await client.next_shown()
            assert (shown.uri, told(shown), client.shown.empty()) == (uri, [], True)

    asyncio.run(run())


def test_says_nothing_of_a_draft_that_is_closed(tmp_path: Path) -> None:
    """An editor that asks about it too late, also where there is no such file, gets no error."""

    async def run() -> None:
        uri = (tmp_path / "siaran.md").as_uri()
        async with editor(tmp_path) as client:
            client.open(uri, DRAFT)
            await client.next_shown()
            client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))
            await client.next_shown()
            assert await client.actions(uri, 2, 8) == []
            place = types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(2, 8))
            assert await client.text_document_hover_async(place) is None

    asyncio.run(run())


def test_says_what_belongs_together(tmp_path: Path) -> None:
    """The other spelling of a name is a place to go to."""
    text = "# Dinas Buka Kios\n\nKepala Dinas Nur Qomariah hadir.\n\nKepala Dinas Nur Qomariyah pulang.\n"

    async def run() -> None:
        uri = (tmp_path / "siaran.md").as_uri()
        async with editor(tmp_path, "--select", "nama/ejaan-ganda") as client:
            client.open(uri, text)
            shown = await client.next_shown()
        pairs = [
            (str(each.range), str(other.location.range), other.location.uri, other.message)
            for each in shown.diagnostics
            for other in each.related_information or ()
        ]
        assert pairs == [
            ("2:13-2:25", "4:13-4:26", uri, "ejaan yang lain"),
            ("4:13-4:26", "2:13-2:25", uri, "ejaan yang lain"),
        ]

    asyncio.run(run())


def test_offers_the_fix_at_the_cursor_and_all_safe_ones(tmp_path: Path) -> None:
    """The fix at the cursor comes first; all safe ones together are what `--fix` makes. A name may have spaces."""
    text = DRAFT.replace("🙂 ", "")

    async def run() -> None:
        uri = (tmp_path / "Siaran Pers.md").as_uri()
        async with editor(tmp_path) as client:
            client.open(uri, text)
            (fix, accept, every) = await client.actions(uri, 2, 8)
            (alone,) = await client.actions(uri, 0, 0, ["source.fixAll"])
            assert await client.actions(uri, 0, 0, ["refactor"]) == []
        assert isinstance(fix, types.CodeAction)
        assert (fix.title, fix.is_preferred) == ("humaslint: “menghimbau” → “mengimbau”", True)
        assert [each.code for each in fix.diagnostics or ()] == ["kata/tidak-baku"]
        assert made(text, fix) == text.replace("menghimbau", "mengimbau")
        assert accept.title == "humaslint: terima “menghimbau” seterusnya"
        assert every == alone
        assert isinstance(every, types.CodeAction)
        assert every.kind == "source.fixAll.humaslint"
        assert made(text, every) == fix_text(text, "siaran.md")

    asyncio.run(run())


def test_accepts_a_word_from_now_on(tmp_path: Path) -> None:
    """A suggestion may be chosen or the word accepted: then it stands in the office's list, in every open draft."""
    (tmp_path / ".humaslint.yaml").write_text("lang: en\n", encoding="utf-8")

    async def run() -> None:
        uri, other = ((tmp_path / name).as_uri() for name in ("naskah satu.md", "50% é.md"))
        async with editor(tmp_path) as client:
            for each in (uri, other):
                client.open(each, WORD)
                assert [each.code for each in (await client.next_shown()).diagnostics] == ["kata/salah-ketik"]
            (choice, accept) = await client.actions(uri, 2, 20)
            assert choice.title == "humaslint: “plakart” → “plakat”"
            assert made(WORD, choice) == WORD.replace("plakart", "plakat")
            assert accept.title == "humaslint: accept “plakart” from now on"
            await client.workspace_execute_command_async(
                types.ExecuteCommandParams("humaslint.acceptWord", [uri, "plakart"])
            )
            shown = [await client.next_shown(), await client.next_shown()]
        assert [(each.uri, told(each)) for each in shown] == [(uri, []), (other, [])]
        assert (tmp_path / "kata.txt").read_text(encoding="utf-8").splitlines()[-1] == "plakart"
        assert (tmp_path / ".humaslint.yaml").read_text(encoding="utf-8") == "lang: en\nwords: [kata.txt]\n"

    asyncio.run(run())


def test_a_new_list_of_words_is_in_the_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not where the server was started, which may be the home folder; outside the workspace it is beside the draft."""
    monkeypatch.chdir(tmp_path)
    inner, outer = tmp_path / "kerja" / "siaran" / "satu.md", tmp_path / "lain" / "dua.md"
    for path in (inner, outer):
        path.parent.mkdir(parents=True)

    async def run() -> None:
        async with editor(tmp_path / "kerja") as client:
            for path in (inner, outer):
                client.open(path.as_uri(), WORD)
                assert [each.code for each in (await client.next_shown()).diagnostics] == ["kata/salah-ketik"]
                await client.workspace_execute_command_async(
                    types.ExecuteCommandParams("humaslint.acceptWord", [path.as_uri(), "plakart"])
                )
                assert told(await client.next_shown()) == []

    asyncio.run(run())
    made = [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*")) if path.is_file()]
    assert made == ["kerja/.humaslint.yaml", "kerja/kata.txt", "lain/.humaslint.yaml", "lain/kata.txt"]


async def changed(client: Editor, file: Path) -> types.PublishDiagnosticsParams:
    """Return what is shown once the server has been told that a file has changed."""
    change = types.FileEvent(file.as_uri(), types.FileChangeType.Changed)
    client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([change]))
    return await client.next_shown()


def test_reads_settings_and_rules_anew(tmp_path: Path) -> None:
    """What changes of configuration, rules and lists counts at once; a mistake is told in the draft until mended."""
    settings, words, rule = tmp_path / ".humaslint.yaml", tmp_path / "kata.txt", tmp_path / "gaya" / "sapa.yaml"
    own = (
        "id: sapa\nkind: existence\nlevel: warning\nwords: [{}]\ntitle: {{id: A, en: A}}\nmessage: {{id: A, en: A}}\n"
        "why: {{id: A, en: A}}\n"
    )
    rule.parent.mkdir()
    rule.write_text(own.format("tertib"), encoding="utf-8")

    async def run() -> None:
        uri = (tmp_path / "siaran.md").as_uri()
        async with editor(tmp_path) as client:
            (watch,) = (await client.watched.get()).registrations
            assert watch.method == types.WORKSPACE_DID_CHANGE_WATCHED_FILES
            client.open(uri, DRAFT)
            assert len((await client.next_shown()).diagnostics) == 2
            settings.write_text("levels: {kata/mubazir: suggestion}\nignore: [kata/tidak-baku]\n", encoding="utf-8")
            assert told(await changed(client, settings)) == [
                ("2:26-2:37", "kata/mubazir", types.DiagnosticSeverity.Information)
            ]
            settings.write_text("exclude: ['siaran*']\n", encoding="utf-8")
            assert told(await changed(client, settings)) == []
            settings.write_text("ignores: [kata]\n", encoding="utf-8")
            (fault,) = (await changed(client, settings)).diagnostics
            assert (str(fault.range), fault.severity) == ("0:0-0:0", types.DiagnosticSeverity.Error)
            assert fault.message.startswith(f"{settings}:1: ")
            assert "ignore" in fault.message
            assert await client.actions(uri, 2, 8) == []
            settings.write_text("rules: [gaya]\nselect: [sapa]\n", encoding="utf-8")
            assert [str(each.range) for each in (await changed(client, settings)).diagnostics] == ["2:38-2:44"]
            rule.write_text(own.format("warga"), encoding="utf-8")
            assert [str(each.range) for each in (await changed(client, rule)).diagnostics] == ["2:20-2:25"]
            words.write_text("jamaah\n", encoding="utf-8")
            settings.write_text("words: [kata.txt]\nselect: [kata/tidak-baku]\n", encoding="utf-8")
            assert len((await changed(client, settings)).diagnostics) == 1
            words.write_text("jamaah\nmenghimbau\n", encoding="utf-8")
            assert told(await changed(client, words)) == []

    asyncio.run(run())


def test_leaves_a_draft_that_was_saved_alone(tmp_path: Path) -> None:
    """A draft in plain text that is saved is no list that has changed: nothing is checked again."""

    async def run() -> None:
        uri = (tmp_path / "siaran pers.txt").as_uri()
        async with editor(tmp_path) as client:
            client.open(uri, "Dinas menghimbau warga.\n", "plaintext")
            await client.next_shown()
            event = types.FileEvent(uri, types.FileChangeType.Changed)
            client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))
            await client.actions(uri, 0, 0)  # answered after what came before it
            assert client.shown.empty()

    asyncio.run(run())


@pytest.mark.parametrize(
    ("language", "text", "ranges"),
    [
        ("html", "<p>Dinas <b>menghimbau</b> warga.</p>", ["0:12-0:22"]),
        ("markdown", "Dinas **menghimbau** warga.", ["0:8-0:18"]),
        ("plaintext", "Dinas menghimbau\nwarga.", ["0:6-0:16"]),
    ],
)
def test_reads_a_draft_without_a_file(tmp_path: Path, language: str, text: str, ranges: list[str]) -> None:
    """What has not been saved yet is read as what the editor takes it for."""

    async def run() -> None:
        async with editor(tmp_path, "--select", "kata/tidak-baku") as client:
            client.open("untitled:Untitled-1", text, language)
            assert [str(each.range) for each in (await client.next_shown()).diagnostics] == ranges

    asyncio.run(run())


def test_explains_the_rule_under_the_pointer(tmp_path: Path) -> None:
    """The page of the rule is shown over what it found, and nothing elsewhere."""

    async def run() -> None:
        uri = (tmp_path / "siaran pers.md").as_uri()
        async with editor(tmp_path) as client:
            client.open(uri, DRAFT)
            document = types.TextDocumentIdentifier(uri)
            shown = await client.text_document_hover_async(types.HoverParams(document, types.Position(2, 30)))
            none = await client.text_document_hover_async(types.HoverParams(document, types.Position(2, 4)))
        assert shown is not None
        assert isinstance(shown.contents, types.MarkupContent)
        assert shown.contents.kind == types.MarkupKind.Markdown
        assert shown.contents.value.startswith("# kata/mubazir: ")
        assert str(shown.range) == "2:26-2:37"
        assert none is None

    asyncio.run(run())


def test_masks_private_data(tmp_path: Path) -> None:
    """An identity number is marked where it stands, and not repeated in what is said of it."""

    async def run() -> None:
        uri = (tmp_path / "siaran.md").as_uri()
        async with editor(tmp_path) as client:
            client.open(uri, "# Dinas Buka Kios\n\nNIK 3174012509870001 dicatat petugas.\n")
            (found,) = (await client.next_shown()).diagnostics
        assert (str(found.range), "3174012509870001" in found.message) == ("2:4-2:20", False)

    asyncio.run(run())


def test_says_what_to_install() -> None:
    """Without pygls the command says what is missing, and how to get it."""
    code = "import sys; sys.modules['pygls'] = None; from humaslint.cli import main; main(['server'])"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (
        2,
        "",
        "humaslint: Untuk penyunting teks diperlukan pygls: pasang humaslint[lsp], "
        f"misalnya dengan “{sys.executable} -m pip install pygls”.\n",
    )
