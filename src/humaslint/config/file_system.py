"""What the file system says of a path, without its exceptions: what cannot be known is not there."""

from __future__ import annotations

import os
from pathlib import Path


def is_file(path: Path) -> bool:
    """Say whether the path leads to a file that is neither folder, pipe nor device."""
    return os.path.isfile(path)  # noqa: PTH113  (pathlib raises where a folder above may not be entered)


def is_folder(path: Path) -> bool:
    """Say whether the path leads to a folder."""
    return os.path.isdir(path)  # noqa: PTH112


def exists(path: Path) -> bool:
    """Say whether the path leads to anything."""
    return os.path.exists(path)  # noqa: PTH110


def real_path(path: Path) -> Path:
    """Return the absolute path without links; of links that run in circles, and names that cannot be, what is told."""
    try:
        return Path(os.path.realpath(path))
    except ValueError:  # a null character in the name
        return Path(os.path.abspath(path))
