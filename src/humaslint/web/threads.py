"""Work beside the event loop, for which the end of the process does not wait."""

from __future__ import annotations

from asyncio import wrap_future
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

Result = TypeVar("Result")


async def in_thread(work: Callable[[], Result]) -> Result:
    """Return what the work returns, done in a thread of its own; raise what it raises.

    Those of a pool would be waited for when the server is stopped.
    """
    future = Future[Result]()
    future.set_running_or_notify_cancel()  # from here on it runs to its end, whoever still waits for it

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:
            future.set_exception(error)

    Thread(target=run, daemon=True).start()
    return await wrap_future(future)
