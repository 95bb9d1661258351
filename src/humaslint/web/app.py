"""The server of the page. It keeps nothing, writes no file and logs no draft."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from ipaddress import ip_address
from pathlib import Path
from socket import socket
from traceback import extract_tb

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from humaslint.engine.rulesets import prepare
from humaslint.engine.runner import fix_bytes
from humaslint.live.checked import Checked, check_draft
from humaslint.model.errors import BUG, HumaslintError
from humaslint.model.rule import LANGUAGES, Language
from humaslint.model.run_options import RunOptions
from humaslint.parse import FORMATS
from humaslint.parse.encoding import ZIP, decode
from humaslint.parse.word.comments import annotate
from humaslint.report.margin_note import comments_of
from humaslint.web.answers import answer_of, edit_nodes
from humaslint.web.page import page, script, style

_LARGEST = 500_000
"""Bytes of a text. A release has some 3,000; half a megabyte keeps the others waiting for a few seconds."""
_LARGEST_WORD = 25_000_000
"""Bytes of a Word file, pictures included."""
_BODY = "application/octet-stream"
"""The kind of content that a draft is sent as: no page of another site can send it without being allowed to."""
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LOCAL = ("127.0.0.1", "localhost", "[::1]")
_PATIENCE = 3
"""Seconds for which a server that is stopped waits for those it is answering."""

_NOBODY = Response(status_code=499)
"""The answer where nobody waits for one any longer."""
_LOG = logging.getLogger("uvicorn.error")

_Work = Callable[[bytes, Path, Language], Response]
_Endpoint = Callable[[Request], Awaitable[Response]]


class Desk:
    """Answers the page, one draft at a time, under the settings for a draft in the working folder."""

    def __init__(self, options: RunOptions, language: Language | None) -> None:
        self._options, self._turn = options, asyncio.Lock()
        settings = prepare(Path("naskah.md"), options).settings
        self._language = language or settings.lang

    def routes(self) -> list[Route]:
        """Return what can be asked for."""
        works = {"check": self._check, "fixes": self._fixes, "comments": self._comments, "fixed": self._fixed}
        return [
            Route("/", self._page),
            Route("/page.js", self._script),
            Route("/page.css", self._style),
            *(Route(f"/{name}", self._answering(work), methods=["POST"]) for name, work in works.items()),
        ]

    async def _page(self, request: Request) -> Response:
        return Response(page(self._language_of(request)), media_type="text/html", headers=_HEADERS)

    async def _script(self, _request: Request) -> Response:
        return Response(script(), media_type="text/javascript", headers=_HEADERS)

    async def _style(self, _request: Request) -> Response:
        return Response(style(), media_type="text/css", headers=_HEADERS)

    def _language_of(self, request: Request) -> Language:
        asked = request.query_params.get("lang")
        return next((each for each in LANGUAGES if each == asked), self._language)

    def _answering(self, work: _Work) -> _Endpoint:
        """Return an endpoint that does the work on the draft that it is sent, called `name` in the query."""

        async def endpoint(request: Request) -> Response:
            if request.headers.get("Content-Type") != _BODY:
                raise _refusal(415, f"Kirim naskah sebagai {_BODY}.")
            try:
                data = await _body(request)
            except ClientDisconnect:
                return _NOBODY
            suffix = Path(request.query_params.get("name", "")).suffix.lower()
            path = Path(f"naskah{suffix if suffix in FORMATS else '.txt'}")
            async with self._turn:
                if await request.is_disconnected():  # whoever types on has asked anew
                    return _NOBODY
                return await run_in_threadpool(_done, work, data, path, self._language_of(request))

        return endpoint

    def _check(self, data: bytes, path: Path, language: Language) -> Response:
        return JSONResponse(answer_of(self._checked(data, path, language)), headers=_HEADERS)

    def _fixes(self, data: bytes, path: Path, language: Language) -> Response:
        checked = self._checked(data, path, language)
        return JSONResponse(edit_nodes(checked.safe_edits, checked.source.text), headers=_HEADERS)

    def _comments(self, data: bytes, path: Path, language: Language) -> Response:
        checked = self._checked(data, path, language)
        data = annotate(checked.source, comments_of(checked.told, language))
        return Response(data, media_type=_WORD, headers=_HEADERS)

    def _fixed(self, data: bytes, path: Path, language: Language) -> Response:  # noqa: ARG002
        fixed = fix_bytes(data, path, self._options, unsafe=False)
        if fixed.result.error:
            raise HumaslintError(fixed.result.error)
        return Response(fixed.data, media_type=_WORD, headers=_HEADERS)

    def _checked(self, data: bytes, path: Path, language: Language) -> Checked:
        checked = check_draft(decode(data, path.name), path, self._options, language, by_name=False)
        if checked.fault:
            raise HumaslintError(checked.fault)
        return checked


def _done(work: _Work, data: bytes, path: Path, language: Language) -> Response:
    """Return the answer of the work. Of an error that nobody foresaw, the log tells no words, as they may be a draft's.

    Raises HTTPException, whose words are for the reader, where there is none.
    """
    try:
        return work(data, path, language)
    except HumaslintError as error:
        raise _refusal(422, error.message) from None
    except Exception as error:
        places = " < ".join(
            f"{Path(each.filename).name}:{each.lineno}" for each in extract_tb(error.__traceback__)[::-1]
        )
        told = f"{BUG}: {type(error).__name__}"
        _LOG.error("%s, %s", told, places)
        raise _refusal(500, f"{told}. Naskah ini tidak dapat diperiksa; laporkan.") from None


async def _body(request: Request) -> bytes:
    """Return the draft in a request. Raises HTTPException where it is too large."""
    data = bytearray()
    async for piece in request.stream():
        data += piece
        largest = _LARGEST_WORD if data.startswith(ZIP) else _LARGEST
        if len(data) > largest:
            raise _refusal(413, f"Naskah ini terlalu besar: paling banyak {largest // 1000} kB.")
    return bytes(data)


def _refusal(status: int, words: str) -> HTTPException:
    return HTTPException(status, words, _HEADERS)


def serve(app: Starlette, listener: socket) -> None:
    """Answer what comes in until interrupted."""
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, lifespan="off", timeout_graceful_shutdown=_PATIENCE
    )
    uvicorn.Server(config).run([listener])


def make_app(options: RunOptions, language: Language | None, host: str) -> Starlette:
    """Return the application. Where `host` is this machine alone, it answers under no other name.

    A page of another site whose name is made to mean this machine is so kept out.
    """
    hosts = (*_LOCAL, host) if _is_local(host) else ("*",)
    return Starlette(
        routes=Desk(options, language).routes(),
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=hosts, www_redirect=False)],
    )


def _is_local(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"
