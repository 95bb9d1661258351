"""The server of the page. It keeps nothing, writes no file and logs no draft."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from socket import socket
from traceback import extract_tb
from typing import NoReturn

import uvicorn
from starlette.applications import Starlette
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
from humaslint.model.source import Source
from humaslint.parse import FORMATS
from humaslint.parse.encoding import decode
from humaslint.parse.word.comments import annotate
from humaslint.report.margin_note import comments_of
from humaslint.web.answers import answer_of, edit_nodes
from humaslint.web.intake import HEADERS, LARGEST, Intake, is_long, refusal, too_large
from humaslint.web.page import page, script, style
from humaslint.web.threads import in_thread

_BODY = "application/octet-stream"
"""The kind of content that a draft is sent as: no page of another site can send it without being allowed to."""
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LOCAL = ("127.0.0.1", "localhost", "[::1]")
_PATIENCE = 3
"""Seconds for which a server that is stopped waits for those it is answering."""

_NOBODY = Response(status_code=499)
"""The answer where nobody waits for one any longer."""
_STOPPED = Response("Server ini dihentikan.", 503)
_LOG = logging.getLogger("uvicorn.error")

_Work = Callable[[bytes, Path, Language], Response]
_Endpoint = Callable[[Request], Awaitable[Response]]


class Desk:
    """Answers the page, under the settings for a draft in the working folder: one draft at a time, and one long one."""

    def __init__(self, options: RunOptions, language: Language | None) -> None:
        self._options, self._turn, self._long_turn = options, asyncio.Lock(), asyncio.Lock()
        self._intake = Intake()
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
        return Response(page(self._language_of(request)), media_type="text/html", headers=HEADERS)

    async def _script(self, _request: Request) -> Response:
        return Response(script(), media_type="text/javascript", headers=HEADERS)

    async def _style(self, _request: Request) -> Response:
        return Response(style(), media_type="text/css", headers=HEADERS)

    def _language_of(self, request: Request) -> Language:
        asked = request.query_params.get("lang")
        return next((each for each in LANGUAGES if each == asked), self._language)

    def _answering(self, work: _Work) -> _Endpoint:
        """Return an endpoint that does the work on the draft that it is sent, called `name` in the query."""

        async def endpoint(request: Request) -> Response:
            if request.headers.get("Content-Type") != _BODY:
                raise refusal(415, f"Kirim naskah sebagai {_BODY}.")
            try:
                async with self._intake.draft(request) as data:
                    return await self._done(request, work, data)
            except ClientDisconnect:
                return _NOBODY
            except asyncio.CancelledError:
                return _STOPPED

        return endpoint

    async def _done(self, request: Request, work: _Work, data: bytes) -> Response:
        """Return what comes of the work, once it is the draft's turn."""
        suffix = Path(request.query_params.get("name", "")).suffix.lower()
        path = Path(f"naskah{suffix if suffix in FORMATS else '.txt'}")
        async with self._long_turn if is_long(data) else self._turn:
            if await request.is_disconnected():  # whoever types on has asked anew
                return _NOBODY
            return await in_thread(partial(_answer, work, data, path, self._language_of(request)))

    def _check(self, data: bytes, path: Path, language: Language) -> Response:
        return JSONResponse(answer_of(self._checked(data, path, language)), headers=HEADERS)

    def _fixes(self, data: bytes, path: Path, language: Language) -> Response:
        checked = self._checked(data, path, language)
        return JSONResponse(edit_nodes(checked.safe_edits, checked.source.text), headers=HEADERS)

    def _comments(self, data: bytes, path: Path, language: Language) -> Response:
        checked = self._checked(data, path, language)
        data = annotate(checked.source, comments_of(checked.told, language))
        return Response(data, media_type=_WORD, headers=HEADERS)

    def _fixed(self, data: bytes, path: Path, language: Language) -> Response:  # noqa: ARG002
        _read(data, path)
        fixed = fix_bytes(data, path, self._options, unsafe=False)
        if fixed.result.error:
            raise HumaslintError(fixed.result.error)
        return Response(fixed.data, media_type=_WORD, headers=HEADERS)

    def _checked(self, data: bytes, path: Path, language: Language) -> Checked:
        checked = check_draft(_read(data, path), path, self._options, language, by_name=False)
        if checked.fault:
            raise HumaslintError(checked.fault)
        return checked


def _answer(work: _Work, data: bytes, path: Path, language: Language) -> Response:
    """Return the answer of the work. Of an error that nobody foresaw, the log tells no words, as they may be a draft's.

    Raises HTTPException, whose words are for the reader, where there is none.
    """
    try:
        return work(data, path, language)
    except HTTPException:
        raise
    except HumaslintError as error:
        raise refusal(422, error.message) from None
    except Exception as error:
        places = " < ".join(
            f"{Path(each.filename).name}:{each.lineno}" for each in extract_tb(error.__traceback__)[::-1]
        )
        told = f"{BUG}: {type(error).__name__}"
        _LOG.error("%s, %s", told, places)
        raise refusal(500, f"{told}. Naskah ini tidak dapat diperiksa; laporkan.") from None


def _read(data: bytes, path: Path) -> Source:
    """Return the draft as text. Raises HTTPException where a Word file has more of it than may be checked."""
    source = decode(data, path.name)
    if len(source.text) > LARGEST:
        raise too_large(LARGEST)
    return source


def serve(app: Starlette, listener: socket) -> NoReturn:
    """Answer what comes in until interrupted. Raises KeyboardInterrupt then."""
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, lifespan="off", timeout_graceful_shutdown=_PATIENCE
    )
    uvicorn.Server(config).run([listener])
    raise KeyboardInterrupt  # nothing else ends it, and asyncio may come to its end without telling of it


def make_app(options: RunOptions, language: Language | None, host: str) -> Starlette:
    """Return the application. Where `host` is this machine alone, it answers under no other name.

    A page of another site whose name is made to mean this machine is so kept out.
    """
    hosts = (*_LOCAL, host) if _is_local(host) else ("*",)
    app = Starlette(
        routes=Desk(options, language).routes(),
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=hosts, www_redirect=False)],
    )
    app.router.redirect_slashes = False  # nobody is sent to a host that a request names
    return app


def _is_local(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"
