"""humaslint, the linter for Indonesian government press copy: the public API.

Offsets everywhere are half-open Python str offsets into the decoded text. What reads tables and rules is imported when
it is first called, so that a mistake in a table is raised there, as HumaslintError, and not by importing this.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from humaslint.model.diagnostic import Diagnostic, Edit, FileResult, Fix, Related
    from humaslint.model.errors import HumaslintError
    from humaslint.model.run_options import RunOptions
    from humaslint.report.messages import message_of

__all__ = [
    "Diagnostic",
    "Edit",
    "FileResult",
    "Fix",
    "HumaslintError",
    "Related",
    "RunOptions",
    "__version__",
    "fix_text",
    "lint_path",
    "lint_text",
    "message_of",
]

__version__ = "0.1.0"

_HOMES = {
    **dict.fromkeys(("Diagnostic", "Edit", "FileResult", "Fix", "Related"), "humaslint.model.diagnostic"),
    "HumaslintError": "humaslint.model.errors",
    "RunOptions": "humaslint.model.run_options",
    "message_of": "humaslint.report.messages",
}
"""Where each name of the API is, which is imported when somebody asks for it."""


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def lint_text(text: str, filename: str = "draft.md", options: RunOptions | None = None) -> tuple[Diagnostic, ...]:
    """Return the diagnostics of a release given as text; the ending of `filename` says its format.

    The settings are those that govern a file of that name in the working folder. Raises HumaslintError for
    a mistake in the settings, in a rule or in the front matter, and where a rule takes too long.
    """
    from pathlib import Path

    from humaslint.engine.governing import settings_for
    from humaslint.engine.runner import lint_source
    from humaslint.model.run_options import RunOptions
    from humaslint.model.source import Source

    options = options or RunOptions()
    path = Path(filename)
    settings = settings_for(path, options)
    return lint_source(Source(filename, text), settings, path, options).whole()


def fix_text(text: str, filename: str = "draft.md", options: RunOptions | None = None, *, unsafe: bool = False) -> str:
    """Return a release given as text with its safe fixes made (`unsafe`: every fix), as `--fix` would.

    Raises HumaslintError as `lint_text` does, and where fixes of two rules undo one another.
    """
    from pathlib import Path

    from humaslint.engine.fix import fix_source
    from humaslint.engine.governing import settings_for
    from humaslint.engine.runner import lint_source
    from humaslint.model.run_options import RunOptions
    from humaslint.model.source import Source

    options = options or RunOptions()
    path = Path(filename)
    settings = settings_for(path, options)

    def check(source: Source) -> tuple[Diagnostic, ...]:
        return lint_source(source, settings, path, options).whole()

    return fix_source(Source(filename, text), check, unsafe=unsafe).source.text


def lint_path(path: str | Path, options: RunOptions | None = None) -> FileResult:
    """Return the result of one file; what keeps it from being checked stands in the result's `error`.

    A rule that takes too long is left out; the result's `left_out` says so.
    """
    from pathlib import Path

    from humaslint.engine.runner import check_file
    from humaslint.model.run_options import RunOptions

    return check_file(Path(path), options or RunOptions())
