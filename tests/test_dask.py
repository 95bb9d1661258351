"""The checks on a real cluster of two processes: what they find is what one process finds, also when one is killed."""

from __future__ import annotations

import json
import os
import pickle
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet
import pytest
from dask.distributed import Client, LocalCluster

from humaslint import HumaslintError, RunOptions, lint_text
from humaslint.dask import lint_drafts, lint_folder, read_json_lines, read_parquet
from humaslint.report import REPORTERS, ReportOptions

pytestmark = [
    pytest.mark.xdist_group("dask"),
    pytest.mark.filterwarnings("ignore"),  # of distributed, about its own event loop and open sockets
]

TEXTS = [
    f"# Dinas Pasar Buka Kios {number}\n\nDinas menghimbau warga, Selasa (7/9/2026). NIK 3174012509870001 dicatat.\n"
    for number in range(60)
]


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    cluster = LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None)
    with cluster, Client(cluster) as client:
        yield client


@pytest.fixture(scope="module")
def expected() -> list[dict[str, object]]:
    """What one process says of the texts."""
    from humaslint.engine.runner import check_bytes

    results = [check_bytes(text.encode(), Path(f"{number}.md"), RunOptions()) for number, text in enumerate(TEXTS)]
    files: list[dict[str, object]] = json.loads(REPORTERS["json"](results, ReportOptions(version="1")))["files"]
    return files


def test_folder(client: Client, tmp_path: Path, expected: list[dict[str, object]]) -> None:
    """The files of a folder, in the order in which humaslint takes them."""
    assert client
    for number, text in enumerate(TEXTS):
        (tmp_path / f"{number}.md").write_text(text, encoding="utf-8")
    (tmp_path / "rusak.md").write_bytes(b"\x00\xff" * 50)
    reports = lint_folder(tmp_path).compute()
    by_name = {Path(report["path"]).name: report for report in reports}
    assert sorted(by_name) == sorted([*(f"{number}.md" for number in range(60)), "rusak.md"])
    assert [by_name[f"{number}.md"]["diagnostics"] for number in range(60)] == [
        each["diagnostics"] for each in expected
    ]
    assert (by_name["rusak.md"]["diagnostics"], bool(by_name["rusak.md"]["error"])) == ([], True)


def test_json_lines(client: Client, tmp_path: Path, expected: list[dict[str, object]]) -> None:
    """One object a line; a line that is none is an error of its own and stops nothing."""
    assert client
    path = tmp_path / "arsip.jsonl"
    lines = [json.dumps({"slug": number, "isi": text}) for number, text in enumerate(TEXTS)]
    path.write_text("\n".join([*lines[:30], "{rusak", "", '{"slug": 1}', *lines[30:]]), encoding="utf-8")
    reports = lint_drafts(read_json_lines(str(path), name="slug", text="isi")).compute()
    assert reports[:30] + reports[32:] == expected
    assert [(Path(each["path"]).name, each["error"]) for each in reports[30:32]] == [
        ("arsip.jsonl", "bukan objek JSON dengan “slug” dan “isi”: {rusak"),
        ("arsip.jsonl", 'bukan objek JSON dengan “slug” dan “isi”: {"slug": 1}'),
    ]


def test_lines_that_cannot_be_read_do_not_stop_the_others(client: Client, tmp_path: Path) -> None:
    """A byte-order mark is no text; another encoding is told line by line, with nobody's number in it."""
    assert client
    path = tmp_path / "arsip.jsonl"
    good = b'{"name": "a", "text": "Dinas menghimbau warga."}\r\n'
    path.write_bytes(b"\xef\xbb\xbf" + good + b'{"name": "b", "text": "Caf\xe9"}\r\nNIK 3174012509870001\r\n' + good)
    (tmp_path / "nihil.jsonl").write_bytes(b"")
    reports = lint_drafts(read_json_lines(str(path))).compute()
    assert [(report.get("error"), len(report["diagnostics"])) for report in reports] == [
        (None, 1),
        ('bukan UTF-8; simpan berkas JSON Lines sebagai UTF-8: {"name": "b", "text": "Caf?"}', 0),
        ("bukan objek JSON dengan “name” dan “text”: NIK *", 0),
        (None, 1),
    ]
    assert lint_drafts(read_json_lines(str(tmp_path / "nihil.jsonl"))).compute() == []
    (tmp_path / "nihil.jsonl").write_bytes("\ufeff".encode())
    assert lint_drafts(read_json_lines(str(tmp_path / "nihil.jsonl"))).compute() == []


def test_parquet(client: Client, tmp_path: Path, expected: list[dict[str, object]]) -> None:
    """A task for each row group; a missing text is an error of its own, a missing column one of the file."""
    assert client
    path = tmp_path / "arsip.parquet"
    table = pa.table({"name": [str(number) for number in range(61)], "text": [*TEXTS, None]})
    pyarrow.parquet.write_table(table, path, row_group_size=16)
    reports = lint_drafts(read_parquet(str(path))).compute()
    assert reports[:60] == expected
    assert [each["error"] for each in reports[60:]] == ["baris “60” tidak berisi teks"]
    with pytest.raises(HumaslintError, match="Tidak ada kolom “isi”; yang ada: name, text"):
        read_parquet(str(path), text="isi")


def test_a_worker_killed_half_way(client: Client, tmp_path: Path, expected: list[dict[str, object]]) -> None:
    """Its drafts are checked again by another worker; nothing is lost, doubled or out of order."""
    path = tmp_path / "arsip.parquet"
    table = pa.table({"name": [str(number) for number in range(60)], "text": TEXTS})
    pyarrow.parquet.write_table(table, path, row_group_size=1)
    address, victim = min(client.run(os.getpid).items())
    os.kill(victim, signal.SIGSTOP)
    parts = client.compute(lint_drafts(read_parquet(str(path))).to_delayed())
    while sum(part.done() for part in parts) < len(parts) // 4:
        time.sleep(0.01)
    held = client.processing()[address]
    os.kill(victim, signal.SIGKILL)
    assert held
    assert [report for part in client.gather(parts) for report in part] == expected
    assert victim not in client.run(os.getpid).values()


def test_findings_can_be_sent_between_processes() -> None:
    """lint_text depends on its arguments alone, and what it returns survives pickling."""
    found = lint_text(TEXTS[0])
    assert pickle.loads(pickle.dumps(found)) == found == lint_text(TEXTS[0])
    assert [each.rule.id for each in found] == ["kata/tidak-baku", "fakta/hari-tanggal", "privasi/nik"]
