"""A LanguageTool server, asked about English text through language-tool-python."""

from __future__ import annotations

import atexit
from collections.abc import Callable, Iterator
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

from humaslint.config.settings import LanguageToolSettings
from humaslint.engine.advice import AdviceError, Ask, Match

if TYPE_CHECKING:
    from language_tool_python import LanguageTool
    from language_tool_python.match import Match as Found

T = TypeVar("T")

_OWN = 120
"""How many seconds a server of our own may take to be downloaded, to start and to answer: it shares this machine."""

_SUGGESTIONS = 3


def language_tool(settings: LanguageToolSettings) -> Ask:
    """Return a function that asks the server of `settings`; it is connected to, or started, when first asked."""
    tools: list[LanguageTool] = []

    def ask(text: str) -> list[Match]:
        where = settings.url or "LanguageTool setempat"
        seconds = settings.timeout if settings.url else max(settings.timeout, _OWN)
        if not tools:
            tools.append(_within(seconds, lambda: _connect(settings), where))
            atexit.register(tools[0].close)
        return _within(seconds, lambda: list(_matches(tools[0].check(text), text)), where)

    return ask


def _connect(settings: LanguageToolSettings) -> LanguageTool:
    from language_tool_python import LanguageTool
    from language_tool_python.exceptions import PathError
    from requests import RequestException

    try:
        tool = LanguageTool(settings.language, remote_server=settings.url or None)
    except RequestException as error:
        if settings.url:
            raise
        raise PathError("LanguageTool was not downloaded") from error
    tool.disabled_rules = set(settings.disable)
    tool.enabled_rules = set(settings.enable)
    tool.picky = settings.picky
    return tool


def _matches(found: list[Found], text: str) -> Iterator[Match]:
    """Yield what was found, in str offsets.

    LanguageTool counts UTF-16 units; language-tool-python makes str offsets of the starts, but not of the lengths.
    """
    for each in found:
        end = each.offset
        units = each.error_length
        while units > 0 and end < len(text):
            units -= 1 + (text[end] > "\uffff")
            end += 1
        yield Match(
            each.offset,
            end,
            each.rule_id,
            each.rule_issue_type,
            each.message,
            tuple(each.replacements[:_SUGGESTIONS]),
        )


def _within(seconds: float, call: Callable[[], T], where: str) -> T:
    """Return what `call` returns within so many seconds.

    Raises AdviceError where it takes longer or fails, in whatever way: what a broken server answers may surprise
    language-tool-python anywhere.
    """
    answers: SimpleQueue[tuple[Any, Exception | None]] = SimpleQueue()

    def run() -> None:
        try:
            answers.put((call(), None))
        except Exception as error:
            answers.put((None, error))

    Thread(target=run, daemon=True).start()
    try:
        answer, error = answers.get(timeout=seconds)
    except Empty:
        raise AdviceError(f"{where} tidak menjawab dalam {f'{seconds:g}'.replace('.', ',')} detik.") from None
    if error is not None:
        raise AdviceError(f"{where} {_reason(error)}") from error
    return answer  # type: ignore[no-any-return]


def _reason(error: Exception) -> str:
    from language_tool_python.exceptions import JavaError, LanguageToolError, PathError
    from requests import RequestException

    if isinstance(error, (JavaError, PathError)):
        return "tidak dapat dijalankan: perlu Java 17, dan pada pemakaian pertama sambungan internet."
    causes = (error, error.__cause__, error.__context__)
    if any(isinstance(each, RequestException) and not isinstance(each, ValueError) for each in causes):
        return "tidak dapat dihubungi."
    if isinstance(error, (LanguageToolError, ValueError)):
        return f"menolak atau menjawab lain dari yang diharapkan ({_short(str(error))})."
    return f"menjawab lain dari yang diharapkan ({type(error).__name__})."


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 80 else f"{line[:79]}…"
