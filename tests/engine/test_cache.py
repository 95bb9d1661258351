"""Results kept between runs: never private data, never half a file, never a reason to fail."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from humaslint.engine import cache as module
from humaslint.engine.cache import ResultCache, clear, key_of
from humaslint.engine.packed import pack, unpack
from humaslint.engine.runner import RunOptions, check_bytes
from humaslint.model.diagnostic import Diagnostic
from humaslint.model.source import Source

KEY, OTHER = key_of(b"satu"), key_of(b"dua")


def _found(text: str) -> tuple[Diagnostic, ...]:
    return check_bytes(text.encode(), Path("naskah.md"), RunOptions()).diagnostics


def test_keys_differ_with_everything_they_are_made_of() -> None:
    """Parts are kept apart: moving a letter from one to the next makes another key."""
    keys = [key_of(b"a", "b", "c"), key_of(b"a", "bc"), key_of(b"ab", "c"), key_of(b"a", "b", "d"), key_of(b"a")]
    assert len(set(keys)) == len(keys)


def test_kept_results_come_back(tmp_path: Path) -> None:
    """They are there for the next run, in a folder that git leaves alone."""
    first = ResultCache(tmp_path / "cache")
    first.put(KEY, _found("Bupati menghimbau warga agar supaya tertib.\n"))
    first.save()
    packed = ResultCache(tmp_path / "cache").get(KEY)
    assert packed is not None
    assert [row[0] for row in packed] == ["kata/tidak-baku", "kata/mubazir"]
    assert ResultCache(tmp_path / "cache").get(OTHER) is None
    assert (tmp_path / "cache" / ".gitignore").read_text(encoding="ascii") == "*\n"


@pytest.mark.parametrize(
    "change",
    [
        {1: "gawat"},
        {2: "0"},
        {2: 0.5},
        {3: 999},
        {4: {"found": 7}},
        {4: [1]},
        {5: [None]},
        {5: 3},
        {6: [True]},
        {6: [True, [[0, 999, "x"]]]},
        {6: [True, [[0, 1, 2]]]},
        {7: [["a", 1]]},
        {7: [[5, 2]]},
    ],
    ids=str,
)
def test_what_was_not_packed_is_not_unpacked(change: dict[int, object]) -> None:
    """A forged row is refused whichever of its parts is wrong, so that its file is checked anew."""
    source = Source("naskah.md", "Bupati menghimbau warga.\n")
    found = _found(source.text)
    rules = {each.rule.id: each.rule for each in found}
    rows = pack(found)
    assert unpack(rows, source, lambda rule, _level: rules[rule]) == found
    for place, value in change.items():
        rows[0][place] = value
    with pytest.raises((KeyError, TypeError, ValueError)):
        unpack(rows, source, lambda rule, _level: rules[rule])


def test_private_data_is_not_kept(tmp_path: Path) -> None:
    """A release with an identity number in it is checked again each time; no digit of it is in the cache."""
    found = _found("Korban bernama Slamet, NIK 3174010203040001, dirawat. Kami menghimbau warga tertib.\n")
    assert any(each.rule.is_sensitive for each in found)
    cache = ResultCache(tmp_path / "cache")
    cache.put(KEY, found)
    cache.put(OTHER, _found("Bupati menghimbau warga.\n"))
    cache.save()
    assert b"3174" not in (tmp_path / "cache" / "results").read_bytes()
    assert [ResultCache(tmp_path / "cache").get(key) is None for key in (KEY, OTHER)] == [True, False]


def test_what_is_not_sound_is_missing(tmp_path: Path) -> None:
    """A line that was changed counts for nothing, nor does one kept with another secret; it goes, the others stay."""
    cache = ResultCache(tmp_path, secret=b"rahasia")
    cache.keep(KEY, [1])
    cache.keep(OTHER, [2])
    assert cache.body(KEY) == b"[1]"
    cache.save()
    assert ResultCache(tmp_path, secret=b"rahasia").body(KEY) == b"[1]"
    assert ResultCache(tmp_path, secret=b"lain").body(KEY) is None
    file = tmp_path / "results"
    file.write_bytes(file.read_bytes().replace(b"[1]", b"[3]"))
    changed = ResultCache(tmp_path, secret=b"rahasia")
    assert [changed.get(KEY), changed.get(OTHER)] == [None, [2]]
    later = ResultCache(tmp_path, secret=b"rahasia")
    later.keep(key_of(b"tiga"), [4])
    later.save()
    assert sorted(line[-3:] for line in file.read_bytes().splitlines()) == [b"[2]", b"[4]"]


def test_a_folder_that_is_a_link_is_left_alone(tmp_path: Path) -> None:
    """A checkout of a stranger's may have one that leads anywhere."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "cache").symlink_to(tmp_path / "elsewhere")
    cache = ResultCache(tmp_path / "cache")
    cache.put(KEY, ())
    cache.save()
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_nothing_new_writes_nothing(tmp_path: Path) -> None:
    """A warm run leaves the file as it is; a run that has nothing to keep makes no folder."""
    ResultCache(tmp_path / "empty").save()
    assert not (tmp_path / "empty").exists()
    cache = ResultCache(tmp_path / "cache")
    cache.put(KEY, ())
    cache.save()
    before = (tmp_path / "cache" / "results").stat().st_mtime_ns
    warm = ResultCache(tmp_path / "cache")
    assert warm.get(KEY) == []
    warm.save()
    assert (tmp_path / "cache" / "results").stat().st_mtime_ns == before


def test_the_oldest_go_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file stays within its bounds; what the last run used stays."""
    monkeypatch.setattr(module, "_MOST", 500)
    for number in range(30):
        cache = ResultCache(tmp_path)
        cache.get(key_of(b"0"))
        cache.put(key_of(str(number).encode()), ())
        cache.save()
    last = ResultCache(tmp_path)
    kept = [number for number in range(30) if last.get(key_of(str(number).encode())) is not None]
    assert kept == [0, *range(30 - len(kept) + 1, 30)]
    assert (tmp_path / "results").stat().st_size <= 500


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    """The run goes on without a cache."""
    (tmp_path / "cache").write_text("a file, not a folder", encoding="ascii")
    cache = ResultCache(tmp_path / "cache")
    cache.put(KEY, ())
    cache.save()
    assert (tmp_path / "cache").read_text(encoding="ascii") == "a file, not a folder"
    full = ResultCache(Path("/dev/full/cache"))
    full.put(KEY, ())
    full.save()


def test_clear(tmp_path: Path) -> None:
    """Only what is ours is removed; a link is left alone."""
    cache = ResultCache(tmp_path / "cache")
    cache.put(KEY, ())
    cache.save()
    (tmp_path / "cache" / "mine.txt").write_text("kept", encoding="ascii")
    assert clear(tmp_path / "cache")
    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["mine.txt"]
    cache.save()
    (tmp_path / "link").symlink_to(tmp_path / "cache")
    assert not clear(tmp_path / "link")
    assert not clear(tmp_path / "nothing")


_WRITER = """
import sys
from pathlib import Path
from humaslint.engine.cache import ResultCache, key_of
number = 0
while True:
    cache = ResultCache(Path(sys.argv[1]))
    for each in range(200):
        cache.put(key_of(b"%d %d" % (number, each)), ())
    cache.put(key_of(b"always"), ())
    cache.save()
    number += 1
    print(number, flush=True)
"""


def test_killed_while_writing(tmp_path: Path, kill_two_writers: Callable[[str, Path, float], None]) -> None:
    """Two runs write at once and are killed, again and again: each line that is there is whole."""
    for delay in range(6):
        kill_two_writers(_WRITER, tmp_path, 0.003 * delay)
        cache = ResultCache(tmp_path)
        lines = (tmp_path / "results").read_text(encoding="ascii").splitlines()
        assert cache.get(key_of(b"always")) == []
        assert all(cache.get(line[:32]) == [] for line in lines)
    for path in tmp_path.iterdir():
        os.utime(path, (0, 0))
    cache.put(KEY, ())
    cache.save()
    assert sorted(path.name for path in tmp_path.iterdir()) == [".gitignore", "results"]


def test_what_a_killed_run_left_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the next run that writes, once it is old; at once with all that is kept."""
    cache = ResultCache(tmp_path / "cache")
    cache.put(KEY, ())
    with monkeypatch.context() as killed:
        killed.setattr(Path, "replace", _kill)
        killed.setattr(Path, "unlink", _kill)
        for _number in range(2):
            with pytest.raises(KeyboardInterrupt):
                cache.save()
    old, young = (path for path in (tmp_path / "cache").iterdir() if path.name != ".gitignore")
    os.utime(old, (0, 0))
    cache.save()
    left = {".gitignore", "results", young.name}
    assert {path.name for path in (tmp_path / "cache").iterdir()} == left
    assert clear(tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def _kill(*_given: object, **_named: object) -> None:
    raise KeyboardInterrupt


def test_a_run_keeps_no_more_than_there_is_room_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of more releases than the file has room for the first are kept, so that the next run finds them."""
    monkeypatch.setattr(module, "_MOST", 500)
    for _number in range(2):
        cache = ResultCache(tmp_path)
        kept = [number for number in range(30) if cache.get(key_of(str(number).encode())) is not None]
        for number in range(30):
            cache.put(key_of(str(number).encode()), ())
        cache.save()
    assert kept == list(range(len(kept)))
    assert len(kept) >= 8
