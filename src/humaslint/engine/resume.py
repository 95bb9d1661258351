"""Work on many files, of which some was done in an earlier run: what is kept is loaded, the rest is made, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

Result = TypeVar("Result")


def resume(
    paths: Sequence[Path],
    is_kept: Callable[[Path], bool],
    load: Callable[[Path], Result | None],
    make: Callable[[Sequence[Path]], Iterator[Result]],
) -> Iterator[Result]:
    """Yield the result of each file, in order, one at a time: nothing that is kept is loaded before its turn.

    `make` yields the results of the files it is given, in order; it is also asked for one that `load` cannot give after
    all, because the file has been changed in between or what was kept is no such result.
    """
    kept = [is_kept(path) for path in paths]
    made = make([path for path, known in zip(paths, kept, strict=True) if not known])
    for path, known in zip(paths, kept, strict=True):
        result = load(path) if known else next(made)
        yield next(make([path])) if result is None else result
