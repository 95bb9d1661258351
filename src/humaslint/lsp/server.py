"""The server: it keeps the drafts that are open in the editor checked, and answers what the editor asks."""

from __future__ import annotations

import asyncio
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from humaslint import __version__
from humaslint.config.settings_search import forget_settings
from humaslint.engine.accept_words import accept_words, settings_to_extend
from humaslint.engine.rulesets import forget_rules
from humaslint.live.checked import Checked, check_draft
from humaslint.lsp.answers import ACCEPT, KINDS, actions_in, diagnostics_of, hover_at
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Language
from humaslint.model.run_options import RunOptions
from humaslint.model.source import Source
from humaslint.parse import FORMATS

_PAUSE = 0.2
"""Seconds without typing after which a draft is checked."""
ENDINGS = {"html": ".html", "mdx": ".mdx", "plaintext": ".txt"}
"""The ending that a language of the editor's stands for, where the name of a draft has none that tells its format."""
_WATCHED = "**/*.{yaml,yml,txt}"
"""What may be a configuration, a rule, or a list of names or words."""


class DraftServer(LanguageServer):
    """A server with what it knows of each open draft, by its URI.

    It keeps the URIs as the editor writes them: pygls names a draft by what `Siaran%20Pers.md` stands for.
    """

    def __init__(self, options: RunOptions, language: Language | None) -> None:
        super().__init__("humaslint", __version__, types.TextDocumentSyncKind.Full)
        self._options, self._language = options, language
        self._open: dict[str, None] = {}
        self._known: dict[str, Checked] = {}
        self._waiting: dict[str, asyncio.TimerHandle] = {}

    @property
    def encoding(self) -> str:
        """The units that columns are counted in: `utf-8`, `utf-16` or `utf-32`."""
        return str(getattr(self.workspace.position_encoding, "value", self.workspace.position_encoding))

    def checked(self, uri: str) -> Checked:
        """Return what there is to say of an open draft as it is now."""
        document = self.workspace.get_text_document(uri)
        known = self._known.get(uri)
        if known is None or known.source.text != document.source:
            path = self._path_of(uri, document.language_id or "")
            source = Source(path.as_posix(), document.source)
            known = self._known[uri] = check_draft(source, path, self._options, self._language)
        return known

    def is_open(self, uri: str) -> bool:
        """Say whether the editor has the draft open: it may still ask about one that it has just closed."""
        return uri in self._open

    def open(self, uri: str) -> None:
        """Show what there is to say of a draft that the editor has opened."""
        self._open[uri] = None
        self.publish(uri)

    def publish(self, uri: str) -> None:
        """Show what there is to say of a draft."""
        self.forget_waiting(uri)
        checked = self.checked(uri)
        for fault in checked.left_out:
            self.window_log_message(types.LogMessageParams(types.MessageType.Warning, fault))
        version = self.workspace.get_text_document(uri).version
        found = diagnostics_of(checked, uri, self.encoding)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    def publish_soon(self, uri: str) -> None:
        """Show it once the writer pauses."""
        self.forget_waiting(uri)
        self._waiting[uri] = asyncio.get_running_loop().call_later(_PAUSE, self.publish, uri)

    def close(self, uri: str) -> None:
        """Forget a draft, and show nothing of it any longer."""
        self.forget_waiting(uri)
        self._open.pop(uri, None)
        self._known.pop(uri, None)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def forget_waiting(self, uri: str) -> None:
        """Check a draft no sooner than it is next asked for."""
        if waiting := self._waiting.pop(uri, None):
            waiting.cancel()

    def start_anew(self) -> None:
        """Read settings and rules anew, and check every open draft under them."""
        forget_settings()
        forget_rules()
        self._known.clear()
        for uri in self._open:
            self.publish(uri)

    def accept(self, uri: str, word: str) -> None:
        """Put a word on the list of those that are accepted in the draft: a new one in its folder of the workspace."""
        path = self.checked(uri).path
        try:
            file = settings_to_extend(path, self._options)
            accept_words([word], file if file.path else file._replace(root=self._folder_of(path)))
        except HumaslintError as error:
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, str(error)))
            return
        self.start_anew()

    def _folder_of(self, path: Path) -> Path:
        """Return the innermost folder of the workspace that a draft is in, else its own folder.

        Where the server was started tells nothing of the draft: editors may start it in the home folder.
        """
        listed = [*map(to_fs_path, self.workspace.folders), self.workspace.root_path]
        return max((Path(each) for each in listed if each and path.is_relative_to(each)), default=path.parent)

    def _path_of(self, uri: str, language_id: str) -> Path:
        """Return the path of a draft, with an ending that tells its format; one without a file is in the workspace."""
        file = to_fs_path(uri)
        path = Path(file) if file else Path(self.workspace.root_path or ".") / "naskah"
        return path if path.suffix.lower() in FORMATS else path.with_suffix(ENDINGS.get(language_id, ".md"))


def make_server(options: RunOptions, language: Language | None) -> DraftServer:
    """Return the server, ready to be started. `language` is that of its messages, if not that of the settings."""
    server = DraftServer(options, language)
    answer = server.feature

    @answer(types.INITIALIZED)
    def initialized(_params: types.InitializedParams) -> None:
        _watch_settings(server)

    @answer(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.open(params.text_document.uri)

    @answer(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        server.publish_soon(params.text_document.uri)

    @answer(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.close(params.text_document.uri)

    @answer(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def files_changed(params: types.DidChangeWatchedFilesParams) -> None:
        if not all(server.is_open(change.uri) for change in params.changes):  # more than a draft
            server.start_anew()

    @answer(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=[*KINDS]))
    def asked_for_actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        uri = params.text_document.uri
        return actions_in(server.checked(uri), uri, server.encoding, params) if server.is_open(uri) else []

    @answer(types.TEXT_DOCUMENT_HOVER)
    def asked_about(params: types.HoverParams) -> types.Hover | None:
        uri = params.text_document.uri
        return hover_at(server.checked(uri), server.encoding, params.position) if server.is_open(uri) else None

    @server.command(ACCEPT)
    def accept(uri: str, word: str) -> None:
        server.accept(uri, word)

    return server


def _watch_settings(server: DraftServer) -> None:
    """Ask the editor, where it can, to tell when a configuration, a rule or a list has changed."""
    workspace = server.client_capabilities.workspace
    watching = workspace and workspace.did_change_watched_files
    if not (watching and watching.dynamic_registration):
        return
    options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(_WATCHED)])
    watch = types.Registration("humaslint-settings", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
    server.client_register_capability(types.RegistrationParams([watch]))
