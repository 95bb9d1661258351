"""A LanguageTool server that gives whatever answer it is told to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

_LANGUAGES = b'[{"code": "en", "longCode": "en-US"}]'


@contextmanager
def fake_language_tool(answer: Callable[[str], bytes]) -> Iterator[str]:
    """Serve `answer` of each path asked for, but for that of the languages, which are right; yield the address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told = answer(self.path)
            body = _LANGUAGES if self.path == "/v2/languages" else told
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815

        def log_message(self, *_args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
