"""An editor to talk to the server with: a client of its own process, and texts that edits are made in."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient

_PATIENCE = 300
"""Seconds."""


class Editor(LanguageClient):
    """A client that keeps what the server shows, and answers what the server asks."""

    def __init__(self) -> None:
        super().__init__("editor", "1")
        self.shown: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.told: asyncio.Queue[types.ShowMessageParams] = asyncio.Queue()
        self.watched: asyncio.Queue[types.RegistrationParams] = asyncio.Queue()

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def shown(params: types.PublishDiagnosticsParams) -> None:
            self.shown.put_nowait(params)

        @self.feature(types.WINDOW_SHOW_MESSAGE)
        def told(params: types.ShowMessageParams) -> None:
            self.told.put_nowait(params)

        @self.feature(types.CLIENT_REGISTER_CAPABILITY)
        def asked_to_watch(params: types.RegistrationParams) -> None:
            self.watched.put_nowait(params)

    def open(self, uri: str, text: str, language: str = "markdown") -> None:
        """Open a draft."""
        self.text_document_did_open(
            types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, language, version=1, text=text))
        )

    def type(self, uri: str, text: str, version: int) -> None:
        """Change the whole of a draft."""
        draft = types.VersionedTextDocumentIdentifier(version, uri)
        change = types.TextDocumentContentChangeWholeDocument(text)
        self.text_document_did_change(types.DidChangeTextDocumentParams(draft, [change]))

    async def next_shown(self) -> types.PublishDiagnosticsParams:
        """Return what the server shows next."""
        return await asyncio.wait_for(self.shown.get(), _PATIENCE)

    async def actions(
        self, uri: str, line: int, column: int, only: Sequence[str] | None = None
    ) -> list[types.CodeAction | types.Command]:
        """Return what the server offers at a place, counted from 0. An action that is a command comes as one."""
        at = types.Position(line, column)
        asked = types.CodeActionParams(
            types.TextDocumentIdentifier(uri), types.Range(at, at), types.CodeActionContext([], only)
        )
        found = await asyncio.wait_for(self.text_document_code_action_async(asked), _PATIENCE)
        return [*(found or ())]


@asynccontextmanager
async def editor(
    folder: Path, *options: str, encodings: Sequence[types.PositionEncodingKind] | None = None
) -> AsyncIterator[Editor]:
    """Give an editor whose workspace is `folder`, with a server that runs with the options; both end at the end."""
    client = Editor()
    await client.start_io(sys.executable, "-m", "humaslint", "server", *options)
    watching = types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True)
    able = types.ClientCapabilities(
        workspace=types.WorkspaceClientCapabilities(did_change_watched_files=watching),
        general=types.GeneralClientCapabilities(position_encodings=encodings),
    )
    await client.initialize_async(types.InitializeParams(able, root_uri=folder.as_uri()))
    client.initialized(types.InitializedParams())
    yield client
    await asyncio.wait_for(client.shutdown_async(None), _PATIENCE)
    client.exit(None)
    await client.stop()


def made(text: str, action: types.CodeAction | types.Command) -> str:
    """Return the text, each of whose characters is one unit, with the edits of an action made in it."""
    assert isinstance(action, types.CodeAction)
    assert action.edit is not None
    assert action.edit.changes is not None
    ((_uri, edits),) = action.edit.changes.items()
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for edit in sorted(edits, key=lambda each: (each.range.start.line, each.range.start.character), reverse=True):
        start, end = (starts[at.line] + at.character for at in (edit.range.start, edit.range.end))
        text = text[:start] + edit.new_text + text[end:]
    return text
