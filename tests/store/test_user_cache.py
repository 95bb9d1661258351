"""The user's own folder, and the secret in it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import platformdirs
import pytest

from humaslint.store.user_cache import user_cache, user_secret


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of a user who has never run humaslint."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    user_secret.cache_clear()
    yield tmp_path / "humaslint"
    user_secret.cache_clear()


@pytest.mark.skipif(sys.platform != "linux", reason="XDG_CACHE_HOME is read on Linux")
@pytest.mark.parametrize("home", ["/home/sari", None])
@pytest.mark.parametrize("given", ["/somewhere", "", "not/absolute"])
def test_the_folder_is_where_others_look_for_it(monkeypatch: pytest.MonkeyPatch, given: str, home: str | None) -> None:
    """What is told without the package is what the package tells."""
    monkeypatch.setenv("XDG_CACHE_HOME", given)
    if home is None:
        monkeypatch.delenv("HOME", raising=False)
    else:
        monkeypatch.setenv("HOME", home)
    assert user_cache() == platformdirs.user_cache_path("humaslint")


def test_the_secret_is_kept(folder: Path) -> None:
    """It is random, for this user's eyes alone, and the same in each run."""
    secret = user_secret()
    user_secret.cache_clear()
    assert user_secret() == secret == (folder / "secret").read_bytes()
    assert len(secret) == 32
    if sys.platform != "win32":
        assert (folder / "secret").stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="needs permissions")
def test_a_secret_that_others_know_gives_way(folder: Path) -> None:
    """One that is cut short, or that others may read, is not used: a new one takes its place, and stays."""
    secret = user_secret()
    for content, mode in ((secret[:20], 0o600), (secret + b"x", 0o600), (secret, 0o644)):
        (folder / "secret").write_bytes(content)
        (folder / "secret").chmod(mode)
        user_secret.cache_clear()
        fresh = user_secret()
        assert len(fresh) == 32
        assert fresh not in content
        user_secret.cache_clear()
        assert user_secret() == fresh


def test_runs_that_start_at_once_each_have_a_secret(folder: Path) -> None:
    """None goes without, and the next run has the one that was put there last."""
    for _ in range(20):
        start = Barrier(8)
        with ThreadPoolExecutor(8) as pool:
            secrets = set(
                pool.map(lambda _number, start=start: start.wait() >= 0 and user_secret.__wrapped__(), range(8))
            )
        assert {len(secret) for secret in secrets} == {32}
        assert user_secret.__wrapped__() in secrets
        assert [path.name for path in folder.iterdir()] == ["secret"]
        (folder / "secret").unlink()


def test_where_nothing_can_be_kept_there_is_none(tmp_path: Path, folder: Path) -> None:
    """A run without a home goes on."""
    folder.write_text("a file, not a folder", encoding="ascii")
    assert user_secret() == b""
    assert [path.name for path in tmp_path.iterdir()] == ["humaslint"]
