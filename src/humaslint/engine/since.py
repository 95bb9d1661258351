"""Only what changed since a git revision: which lines those are, asked of git."""

from __future__ import annotations

import os
import re
import subprocess
from bisect import bisect_left
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from humaslint.config.file_system import exists, is_folder, real_path
from humaslint.config.settings_search import draft_in
from humaslint.engine.told_once import first_place
from humaslint.model.diagnostic import FileResult
from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source
from humaslint.parse.encoding import decode


class NoRepositoryError(HumaslintError):
    """A folder lies in no git repository, or is not there."""


_HUNK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
_BARE = (
    "--unified=0", "--inter-hunk-context=0", "--text", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames",
)  # fmt: skip
"""How git is asked for changed lines and no others, whatever it has been set to and takes for text."""

_LINE_FEED = re.compile("\n")
Lines = Sequence[range]
"""Ranges of line numbers from 1, as git counts: a carriage return ends no line."""


class Changes:
    """What has changed since a revision in whatever repositories the files lie.

    That of the working folder answers for all that lies in it, submodules included.
    """

    def __init__(self, revision: str, paths: Sequence[Path]) -> None:
        """`paths` are drafts and folders with drafts.

        Raises HumaslintError where none of them is in a git repository or holds some, or git does not know the
        revision.
        """
        if not revision.strip():
            raise HumaslintError("--since memerlukan revisi git, misalnya --since origin/main.")
        self._revision = revision
        self._here = _top_of(Path.cwd())
        self._known: dict[Path, _Repository] = {}
        known = next((draft for draft in map(draft_in, paths) if self._top_of(draft)), None)
        if known:
            self._of(known)
        elif not any(map(_holds_repositories, paths)):
            raise HumaslintError("--since: naskah ini tidak berada di dalam repositori git.", paths[0].as_posix())

    def only_changed(self, result: FileResult) -> FileResult:
        """Return the result with the findings that touch a changed line; all of them in a file that is new to git.

        Raises HumaslintError where the repository of the file does not know the revision.
        """
        repository = self._of(Path(result.path))
        return repository.only_changed(result) if repository else result

    def _of(self, path: Path) -> _Repository | None:
        top = self._top_of(path)
        if top is not None and top not in self._known:
            self._known[top] = _Repository(self._revision, top)
        return self._known[top] if top is not None else None

    def _top_of(self, path: Path) -> Path | None:
        folder = real_path(path).parent
        return self._here if self._here and folder.is_relative_to(self._here) else _top_of(folder)


def _holds_repositories(path: Path) -> bool:
    """Say whether repositories lie side by side in a folder."""
    try:
        return is_folder(path) and any(exists(each / ".git") for each in path.iterdir())
    except OSError:  # who reads the drafts in it tells of that
        return False


@cache
def _top_of(folder: Path) -> Path | None:
    """Return the top of the git repository that a folder lies in, None where it lies in none or is not there."""
    try:
        return Path(os.fsdecode(_git(folder, "rev-parse", "--show-toplevel")).rstrip("\n"))
    except NoRepositoryError:
        return None


class _Repository:
    """The changes of a working tree since a revision, by file; each file's are asked for when it comes up."""

    def __init__(self, revision: str, folder: Path) -> None:
        """Raises HumaslintError where git does not know the revision in the repository with the top `folder`."""
        self._top = folder
        self._revision = _resolved(folder, revision)
        self._changed = self._named("diff", "--name-only", "--no-renames", self._revision, "--")
        self._known = self._named("ls-files") | self._changed

    def only_changed(self, result: FileResult) -> FileResult:
        """Return the result with the findings that touch a changed line; all of them in a file that is new to git.

        Git knows a submodule as one: where that has changed, all in it has.
        """
        path = real_path(Path(result.path))
        known = next((each for each in (path, *path.parents) if each in self._known), None)
        is_changed_module = known != path and known in self._changed
        if result.source is None or known is None or is_changed_module:
            return result
        lines = self._lines(path, result.source) if path in self._changed else ()
        feeds = [match.start() for match in _LINE_FEED.finditer(result.source.text)]

        def is_changed(start: int, end: int) -> bool:
            first, last = (bisect_left(feeds, offset) + 1 for offset in (start, max(start, end - 1)))
            return any(changed.start <= last and first < changed.stop for changed in lines)

        kept = (first_place(each, result.source.text, is_changed) for each in result.diagnostics)
        return result._replace(diagnostics=tuple(each for each in kept if each))

    def _named(self, *arguments: str) -> set[Path]:
        """The files that git names."""
        names = os.fsdecode(_git(self._top, *arguments[:1], "-z", *arguments[1:]))
        return {self._top / name for name in names.split("\0") if name}

    def _lines(self, path: Path, source: Source) -> Lines:
        name = path.relative_to(self._top).as_posix()
        if source.package:
            return self._paragraphs(name, source)
        text = _git(self._top, "diff", *_BARE, self._revision, "--", name).decode("utf-8", "surrogateescape")
        found = ((int(first), int(count or 1)) for first, count in _HUNK.findall(text))
        return [range(first, first + count) for first, count in found if count]

    def _paragraphs(self, name: str, source: Source) -> Lines:
        """The paragraphs of a Word file that are new or other than in the revision: to git it is all one."""
        try:
            old = decode(_git(self._top, "show", f"{self._revision}:{name}"), name).text.split("\n")
        except HumaslintError:
            old = []
        matcher = SequenceMatcher(None, old, source.text.split("\n"), autojunk=False)
        return [range(left + 1, right + 1) for tag, _, _, left, right in matcher.get_opcodes() if tag != "equal"]


def _resolved(folder: Path, revision: str) -> str:
    try:
        found = _git(folder, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    except HumaslintError:
        known = "Di CI, ambil dulu riwayatnya (misalnya fetch-depth: 0)."
        raise HumaslintError(f"--since: git tidak mengenal revisi “{revision}”. {known}", str(folder)) from None
    return found.decode().strip()


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, check=False, env={**os.environ, "LC_ALL": "C"}
        )
    except OSError:
        raise HumaslintError("--since memerlukan git, yang tidak ditemukan.") from None
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().splitlines()
        if any("not a git repository" in line or "cannot change to" in line for line in reason):
            raise NoRepositoryError("--since: tidak ada repositori git di sini.")
        raise HumaslintError(f"git tidak dapat menjawab --since: {reason[-1] if reason else 'tanpa alasan'}")
    return done.stdout
