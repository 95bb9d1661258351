"""Sentences and captions that recur between releases: copied ones, and the boilerplate that many have."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from humaslint.archive.digest import Digest, Kind, Line, text_of
from humaslint.engine.draft_file import read_draft
from humaslint.model.errors import HumaslintError
from humaslint.parse import parse
from humaslint.parse.encoding import decode


class Reuse(NamedTuple):
    """So many `lines` of one kind that so many `releases` have, and no other one.

    `files` are the first of these releases and `texts` the first of the lines.
    """

    kind: Kind
    lines: int
    releases: int
    files: tuple[str, ...]
    texts: tuple[str, ...]


class Recurring(NamedTuple):
    """What is found: `reused` between a few releases, most first, `boilerplate` of many, and how much in all.

    `total` counts the different lines that are reused, whether or not they are among those listed.
    """

    reused: tuple[Reuse, ...]
    boilerplate: tuple[Reuse, ...]
    total: int


MOST = 200
"""Groups that are listed."""
MOST_FILES = 50
"""Releases of a group that are named."""
_TEXTS = 3
"""Lines of a group that are shown."""


def boilerplate_from(releases: int) -> int:
    """Return in how many of so many releases a line must stand to be boilerplate: six, or half the square root."""
    return max(6, math.isqrt(releases) // 2)


def find_recurring(digests: Sequence[Digest]) -> Recurring:
    """Return the lines that stand in two or more of the releases, which are in the order of their paths."""
    owners: dict[int, list[int]] = {}
    for number, digest in enumerate(digests):
        for line in digest.lines:
            owners.setdefault(line.hash, []).append(number)
    limit = boilerplate_from(len(digests))
    groups: dict[tuple[Kind, tuple[int, ...]], list[Line]] = {}
    total = 0
    for number, digest in enumerate(digests):
        for line in digest.lines:
            files = owners[line.hash]
            if len(files) > 1 and files[0] == number:
                total += len(files) < limit
                groups.setdefault((line.kind, tuple(files)), []).append(line)
    ranked = sorted(groups, key=lambda key: (-len(groups[key]) * (len(key[1]) - 1), key))
    few = [key for key in ranked if len(key[1]) < limit][:MOST]
    many = sorted((key for key in ranked if len(key[1]) >= limit), key=lambda key: (-len(key[1]), key))[:MOST]
    return Recurring(
        tuple(_reuse(digests, key, groups[key]) for key in few),
        tuple(_reuse(digests, key, groups[key]) for key in many),
        total,
    )


def _reuse(digests: Sequence[Digest], key: tuple[Kind, tuple[int, ...]], lines: Sequence[Line]) -> Reuse:
    kind, numbers = key
    paths = tuple(digests[number].path for number in numbers[:MOST_FILES])
    return Reuse(kind, len(lines), len(numbers), paths, tuple(_texts(paths[0], lines[:_TEXTS])))


def _texts(path: str, lines: Iterable[Line]) -> list[str]:
    """Return the texts of lines of a file, read again; none where it has been changed or is gone."""
    try:
        document = parse(decode(read_draft(Path(path)), path))
        return [text_of(document, line) for line in lines]
    except (HumaslintError, IndexError):
        return []
