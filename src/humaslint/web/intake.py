"""Drafts on their way in: how large one may be, and all that are here together, and what is told of those refused."""

from __future__ import annotations

from asyncio import timeout
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.exceptions import HTTPException
from starlette.requests import Request

from humaslint.model.errors import HumaslintError
from humaslint.parse.encoding import ZIP
from humaslint.parse.word.archive import Archive

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
"""Those of every answer."""
LARGEST = 500_000
"""Bytes of a text, or characters of that in a Word file. A release has some 3,000; half a megabyte takes seconds."""
_LARGEST_WORD = 25_000_000
"""Bytes of a Word file, pictures included."""
_MOST_HELD = 250_000_000
"""Bytes of all the drafts that arrive, wait for their turn or are being read."""
_LONGEST_WAY = 300
"""Seconds that a draft may take to arrive."""
_LONG = 50_000
"""Bytes from which on a text is a long draft."""
_LONG_WORD = 2_000_000
"""Bytes of XML from which on a Word file is one. What Word writes around a release has a few hundred thousand."""


class Intake:
    """Receives drafts, as long as those that are held leave room for them."""

    def __init__(self) -> None:
        self._held = 0

    @asynccontextmanager
    async def draft(self, request: Request) -> AsyncIterator[bytes]:
        """Give the draft in a request, which is held until it is answered. Raises HTTPException where it is refused."""
        data = bytearray()
        try:
            await self._receive(request, data)
            yield bytes(data)
        finally:
            self._held -= len(data)

    async def _receive(self, request: Request, data: bytearray) -> None:
        try:
            async with timeout(_LONGEST_WAY):
                async for piece in request.stream():
                    data += piece
                    self._held += len(piece)
                    largest = _LARGEST_WORD if data.startswith(ZIP) else LARGEST
                    if len(data) > largest:
                        raise too_large(largest)
                    if self._held > _MOST_HELD:
                        raise refusal(503, "Terlalu banyak naskah sedang dikirim. Coba lagi sebentar.")
        except TimeoutError:
            raise refusal(408, "Pengiriman naskah ini terlalu lama. Coba lagi.") from None


def is_long(data: bytes) -> bool:
    """Whether a draft is one of those for which the others are not to wait."""
    if not data.startswith(ZIP):
        return len(data) > _LONG
    try:
        return Archive(data, "").xml_size() > _LONG_WORD
    except HumaslintError:
        return False


def refusal(status: int, words: str) -> HTTPException:
    """Return what tells the reader, in words, why there is no answer."""
    return HTTPException(status, words, HEADERS)


def too_large(largest: int) -> HTTPException:
    """Return what tells the reader how much there may be."""
    return refusal(413, f"Naskah ini terlalu besar: paling banyak {largest // 1000} kB.")
