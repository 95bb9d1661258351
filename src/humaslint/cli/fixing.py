"""`--fix`, `--diff` and their like: what is mended, where the mended text goes, and what is told of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from humaslint.cli.shared_options import add_options
from humaslint.model.errors import HumaslintError
from humaslint.model.run_options import RunOptions

if TYPE_CHECKING:
    from humaslint.engine.fix import Keep
    from humaslint.engine.runner import FixedFile

R = TypeVar("R")


class FixMode(NamedTuple):
    """`write` puts fixes into the files, `diff` shows them instead; `unsafe` makes those too that may change sense.

    `only` leaves out the report on what remains.
    """

    write: bool
    unsafe: bool
    diff: bool
    only: bool

    @property
    def is_on(self) -> bool:
        """Whether anything is to be mended at all."""
        return self.write or self.diff


def fix_options(command: Callable[..., R]) -> Callable[..., R]:
    """Give a command the options of a `FixMode`; it gets that as its argument `mode`."""

    @wraps(command)
    def with_mode(*given: Any, fix: bool, unsafe_fixes: bool, diff: bool, fix_only: bool, **named: Any) -> R:
        mode = _mode(fix=fix, unsafe_fixes=unsafe_fixes, diff=diff, fix_only=fix_only)
        return command(*given, mode=mode, **named)

    return add_options(with_mode, _OPTIONS)


_OPTIONS = (
    click.option("--fix", is_flag=True, help="Perbaiki yang aman diperbaiki, lalu laporkan sisanya."),
    click.option("--unsafe-fixes", is_flag=True, help="Dengan --fix atau --diff: juga perbaikan yang perlu ditinjau."),
    click.option("--diff", is_flag=True, help="Tampilkan perbaikan tanpa menulisnya; kode keluar 1 bila ada."),
    click.option("--fix-only", is_flag=True, help="Seperti --fix, tanpa laporan; kode keluar 0."),
)


def _mode(*, fix: bool, unsafe_fixes: bool, diff: bool, fix_only: bool) -> FixMode:
    """Return what the options ask for. Raises HumaslintError where they do not go together."""
    if diff and (fix or fix_only):
        raise HumaslintError("Pilih salah satu: --diff menampilkan perbaikan, --fix menulisnya.")
    if unsafe_fixes and not (fix or fix_only or diff):
        raise HumaslintError("--unsafe-fixes dipakai bersama --fix, --fix-only, atau --diff.")
    return FixMode(fix or fix_only, unsafe_fixes, diff, fix_only)


def fix_all(
    files: Iterable[Path], options: RunOptions, mode: FixMode, stdin: Path | None, keep: Keep | None
) -> Iterator[FixedFile]:
    """Yield each file after its fixes, standard input (named `stdin`) first; the files are written as `mode` says.

    What `keep` leaves out is neither mended nor told of.
    """
    from humaslint.engine.runner import fix_bytes, fix_file

    if stdin is not None:
        from humaslint.cli.streams import read_stdin

        fixed = fix_bytes(read_stdin(), stdin, options, unsafe=mode.unsafe, keep=keep)
        if mode.write and not fixed.result.error:
            sys.stdout.buffer.write(fixed.data)
            sys.stdout.flush()
        yield fixed
    for path in files:
        yield fix_file(path, options, unsafe=mode.unsafe, write=mode.write, keep=keep)


def pass_through() -> None:
    """Let standard input, which is not to be checked, through as it came."""
    from humaslint.cli.streams import read_stdin

    sys.stdout.buffer.write(read_stdin())
    sys.stdout.flush()


def told(fixed: Iterable[FixedFile], mode: FixMode) -> str:
    """Return how many fixes were made, or would be, in one line; empty where none."""
    changed = [each for each in fixed if each.new != each.old]
    count = sum(sum(each.applied.values()) for each in changed)
    if not count:
        return ""
    what = "perbaikan dibuat di" if mode.write else "perbaikan dapat dibuat di"
    return f"{count} {what} {len(changed)} berkas."
