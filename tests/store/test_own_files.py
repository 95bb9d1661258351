"""Files that are unpickled and unmarshalled: whatever lies in their place, only what humaslint wrote is read."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from humaslint.store.digest import blake2b
from humaslint.store.own_files import CONTENT, keep_newest, newest, read_alike, read_own, write_own
from humaslint.store.user_cache import user_secret

BODY = b"what is kept " * 20
KEY = ("body",)
KEPT = {KEY: BODY}
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs the files and rights of POSIX")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The cache folder of a user who has kept one thing."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    user_secret.cache_clear()
    assert write_own(tmp_path / "humaslint" / "kept", KEPT)
    yield tmp_path / "humaslint"
    user_secret.cache_clear()


def _body_in(path: Path) -> bytes | None:
    pieces = read_own(path)
    body = pieces.get(KEY) if pieces else None
    return None if body is None else bytes(body)


def test_what_was_written_is_read(folder: Path) -> None:
    """Again and again, an empty piece and a file of none too; nothing else is left in the folder."""
    assert _body_in(folder / "kept") == BODY
    many = {KEY: b"", ("other", True): BODY, ("other", False): b"more"}
    for pieces in (many, {}):
        assert write_own(folder / "kept", pieces)
        found = read_own(folder / "kept")
        assert found is not None
        assert found.sound() == pieces
        assert found.get(("unknown",)) is None
    assert read_own(folder / "other") is None
    assert sorted(path.name for path in folder.iterdir()) == ["kept", "secret"]


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_damage_is_seen(folder: Path, data: st.DataObject) -> None:
    """One bit turned, some bytes cut off or added, or other bytes altogether."""
    path = folder / "kept"
    assert write_own(path, KEPT)
    whole = path.read_bytes()
    bit, cut = data.draw(st.integers(0, 8 * len(whole) - 1)), data.draw(st.integers(0, len(whole) - 1))
    turned = bytearray(whole)
    turned[bit // 8] ^= 1 << bit % 8
    more = data.draw(st.binary(min_size=1, max_size=40))
    for damaged in (bytes(turned), whole[:cut], more + whole, more):
        path.write_bytes(damaged)
        assert _body_in(path) is None
    path.write_bytes(whole + more)
    assert _body_in(path) == BODY


def test_a_damaged_piece_leaves_the_others(folder: Path) -> None:
    """What is kept next is written beside them."""
    path = folder / "kept"
    assert write_own(path, {("first",): b"1" * 50, KEY: BODY, ("last",): b"3" * 50})
    whole = path.read_bytes()
    path.write_bytes(whole.replace(BODY, BODY.upper()))
    pieces = read_own(path)
    assert pieces is not None
    assert pieces.get(KEY) is None
    assert pieces.sound() == {("first",): b"1" * 50, ("last",): b"3" * 50}


def _signed_by_anyone(path: Path) -> None:
    path.write_bytes(blake2b(BODY, digest_size=32).digest() + BODY)


def _signed_by_another(path: Path) -> None:
    digest = blake2b(b"kept\0" + BODY, digest_size=32, key=b"another user's secret").digest()
    path.write_bytes(digest + BODY)


def _signed_for_another_place(path: Path) -> None:
    write_own(path.with_name("other"), KEPT)
    path.with_name("other").replace(path)


def _with_a_new_secret(path: Path) -> None:
    (path.parent / "secret").write_bytes(os.urandom(32))


def _linked(path: Path) -> None:
    path.replace(path.with_name("elsewhere"))
    path.symlink_to("elsewhere")


def _circle(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def _device(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _open_to_all(path: Path) -> None:
    path.chmod(0o666)


def _of_another(path: Path) -> None:
    if os.geteuid():
        pytest.skip("only root may give a file away")
    os.chown(path, 65534, -1)


@posix
@pytest.mark.parametrize(
    "spoil",
    [
        *(_signed_by_anyone, _signed_by_another, _signed_for_another_place, _with_a_new_secret),
        *(_linked, _circle, _device, _pipe, _folder, _open_to_all, _of_another),
    ],
)
def test_what_others_may_have_put_there_is_not_read(folder: Path, spoil: Callable[[Path], None]) -> None:
    """Nor waited for, and it gives way to what is kept next, unless it is a folder."""
    path = folder / "kept"
    spoil(path)
    user_secret.cache_clear()
    assert read_own(path) is None
    assert write_own(path, KEPT) is not path.is_dir()
    assert _body_in(path) == (None if path.is_dir() else BODY)
    assert not list(folder.glob(".new-*"))


@posix
def test_a_folder_that_others_may_write_to_is_closed(folder: Path) -> None:
    """What lay there may be theirs, the secret too, though it belongs to this user: it may have been moved there."""
    secret = user_secret()
    folder.chmod(0o777)
    user_secret.cache_clear()
    assert read_own(folder / "kept") is None
    assert user_secret() not in (b"", secret)
    assert folder.stat().st_mode & 0o777 == 0o700


@posix
def test_a_folder_of_another_user_is_not_used(folder: Path) -> None:
    """Root with the home of somebody else keeps nothing there, and trusts nothing."""
    if os.geteuid():
        pytest.skip("only root may give a folder away")
    for path, follow in ((folder, True), (folder.parent / "link", False)):
        if not follow:
            os.chown(folder, 0, -1)
            folder.rename(folder.parent / "moved")
            folder.symlink_to("moved")
            path = folder  # noqa: PLW2901
        os.chown(path, 65534, -1, follow_symlinks=follow)
        user_secret.cache_clear()
        assert read_own(folder / "kept") is None
        assert not write_own(folder / "new", KEPT)
        assert not (folder / "new").exists()


@posix
@pytest.mark.parametrize("answer", [Path("~/.cache/humaslint"), RuntimeError("no home")])
def test_where_nobody_knows_the_home_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: Path | Exception
) -> None:
    """A folder called `~` would be one of the project's, in which a stranger's files may lie."""

    def ask(_name: str) -> Path:
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("platformdirs.user_cache_path", ask)
    user_secret.cache_clear()
    assert not write_own(tmp_path / "kept", KEPT)
    user_secret.cache_clear()
    assert not list(tmp_path.iterdir())


def test_unfinished_files_of_killed_runs_go(folder: Path) -> None:
    """Those of another run that is still at work stay."""
    old, young = folder / ".new-old", folder / ".new-young"
    for path in (old, young):
        path.write_bytes(BODY)
    os.utime(old, (0, 0))
    write_own(folder / "kept", KEPT)
    assert not old.exists()
    assert young.exists()


def test_what_was_made_of_the_same_is_taken_over(folder: Path) -> None:
    """From the file written last of those that say so; one that does not say of what it was made is passed over."""
    for seconds, (name, pieces) in enumerate(
        {
            "made-1": {CONTENT: b"code", KEY: b"old"},
            "made-2": {CONTENT: b"code", KEY: b"new"},
            "made-3": {CONTENT: b"other", KEY: b"other"},
            "made-4": {KEY: BODY},
        }.items(),
        start=1,
    ):
        assert write_own(folder / name, pieces)
        os.utime(folder / name, (seconds, seconds))
    assert read_alike(folder / "made-5", "made-*", lambda: "unknown") is None
    found = read_alike(folder / "made-5", "made-*", lambda: "code")
    assert found is not None
    assert found.sound() == {CONTENT: b"code", KEY: b"new"}
    assert _body_in(folder / "made-5") == b"new"
    assert newest(folder, "made-*") == folder / "made-5"
    keep_newest(folder, "made-*", 2)
    assert sorted(path.name for path in folder.glob("made-*")) == ["made-4", "made-5"]


_WRITER = """
import sys
from pathlib import Path
from humaslint.store.own_files import write_own
number = 0
while write_own(Path(sys.argv[1]), {("body",): b"%d" % number * 100_000}):
    number += 1
    print(number, flush=True)
"""


def test_two_that_write_at_once_and_are_killed(
    folder: Path, kill_two_writers: Callable[[str, Path, float], None]
) -> None:
    """What is there is whole, and one of theirs."""
    for delay in range(4):
        kill_two_writers(_WRITER, folder / "kept", 0.003 * delay)
        body = _body_in(folder / "kept")
        assert body is not None
        number = body[: len(body) // 100_000]
        assert body == number * 100_000


class _Boom:
    """Something that does harm when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self.path,)


_Done = tuple[int, bytes, bytes]
"""The exit code of a run, and what it wrote on standard output and standard error."""


def _run_in(folder: Path) -> _Done:
    """Check a draft in a folder, whose own folder `cache` is the user's."""
    (folder / "a.md").write_text("Dinas menghimbau warga.\n", encoding="utf-8")
    command = [sys.executable, "-m", "humaslint", "--format", "concise", "a.md"]
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), "PYTHONUTF8": "1"}
    done = subprocess.run(command, capture_output=True, env=environment, cwd=folder, check=False, timeout=300)
    return done.returncode, done.stdout, done.stderr


@pytest.fixture(scope="module")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, _Done]:
    """The folder of a first run, which has filled its cache, and what came of it."""
    folder = tmp_path_factory.mktemp("first")
    return folder, _run_in(folder)


@posix
@pytest.mark.parametrize("kind", ["bytes", "folder", "pipe", "pickle", "closed"])
def test_a_run_goes_on_whatever_lies_in_its_cache(tmp_path: Path, kind: str, first_run: tuple[Path, _Done]) -> None:
    """The program finds what it finds without one; nothing is run, waited for or told."""
    filled, first = first_run
    assert (first[0], first[2]) == (1, b"")
    folder = tmp_path / "cache" / "humaslint"
    shutil.copytree(filled / "cache" / "humaslint", folder)
    for path in list(folder.iterdir()):
        path.unlink()
        if kind in {"folder", "closed"}:
            (path / "within").mkdir(parents=True)
        elif kind == "pipe":
            os.mkfifo(path)
        else:
            body = pickle.dumps(_Boom(tmp_path / "boom")) if kind == "pickle" else b"\xfb" * 5000
            path.write_bytes(blake2b(body, digest_size=32).digest() + body)
    (folder / "tables-of-old" / "within").mkdir(parents=True)
    if kind == "closed":
        folder.chmod(0)
    assert _run_in(tmp_path) == first
    folder.chmod(0o700)
    assert not (tmp_path / "boom").exists()
    assert not list(folder.glob(".new-*"))


def test_a_folder_that_may_not_be_looked_into_has_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The home of another user, as of root under `sudo -u`, ends no run: nothing is kept or found there."""

    def refuse(_folder: Path, _pattern: str) -> None:
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr(Path, "glob", refuse)
    assert read_alike(tmp_path / "made-1", "made-*", lambda: "code") is None
    assert newest(tmp_path, "made-*") is None
    keep_newest(tmp_path, "made-*", 1)
