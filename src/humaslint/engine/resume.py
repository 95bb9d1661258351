"""Work on many files, of which some was done in an earlier run: what is kept is loaded, the rest is made, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

Found = TypeVar("Found")
Result = TypeVar("Result")


def resume(
    paths: Sequence[Path],
    find: Callable[[Path], Found | None],
    load: Callable[[Path, Found], Result | None],
    make: Callable[[Sequence[Path]], Iterator[Result]],
) -> Iterator[Result]:
    """Yield the result of each file, in order, one at a time: nothing that is kept is loaded before its turn.

    `find` says of every file beforehand where its result is kept, None where it is not, and `load` is given that.
    `make` yields the results of the files it is given, in order; it is also asked for one that `load` cannot give after
    all, because the file has been changed in between or what was kept is no such result.
    """
    found = [find(path) for path in paths]
    made = make([path for path, each in zip(paths, found, strict=True) if each is None])
    for path, each in zip(paths, found, strict=True):
        result = next(made) if each is None else load(path, each)
        yield next(make([path])) if result is None else result
