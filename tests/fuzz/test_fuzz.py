"""Any bytes at all, put to everything that reads: no traceback, no hang, positions that hold, fixes that are final.

CI replays the seeds of this folder, each of them a mistake that was found, and a few hundred new inputs. To look for
more: `python tests/fuzz/test_fuzz.py MINUTES`; an input that fails is written to the seeds.
"""

from __future__ import annotations

import re
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from random import Random
from types import FrameType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from humaslint.config.register import load_register
from humaslint.config.settings import load_settings
from humaslint.engine.baseline import read_baseline
from humaslint.engine.runner import RunOptions, check_bytes, fix_bytes
from humaslint.engine.verify import cases_of
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import PACKS
from humaslint.report import REPORTERS, ReportOptions
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.library import load_library

SEEDS = Path(__file__).parent / "seeds"
OPTIONS = RunOptions(packs=PACKS)
REPORT = ReportOptions(language="id", width=80, color=False, version="0", statistics=True, quiet=False)
RAW = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What must not reach a terminal."""
LONGEST = 20
"""Seconds after which an input hangs."""
PIECES = [
    *(
        "\x00",
        "\x1b[31m",
        "\x1b]0;a\x07",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\r",
        "\n",
        "\r\n",
        "\t",
        "\x0c",
        "\x85",
    ),
    *("\u2028", "\xad", "é", "日", "👩\u200d👧", "\ud800"),
    *(
        "---\n",
        "---\ntitle: a\n---\n",
        "+++\n",
        "title: *a\n",
        "key: &a [*a]\n",
        "? a\n",
        "- - - a\n",
        "{{< a >}}",
        "{% a %}",
    ),
    *(
        "# ",
        "> ",
        "- ",
        "1. ",
        "| a | b |\n|---|---|\n",
        "```\n",
        "    ",
        "***",
        "__",
        "`",
        "![a](b",
        "[a]: b",
        "[a](",
        "<!--",
    ),
    *(
        "<p>",
        "</p>",
        "<p",
        "<script>",
        "&amp;",
        "&#0;",
        "&#x110000;",
        "&",
        "]]>",
        "<![CDATA[",
        "<img src=a alt='",
        "<a href",
    ),
    *("<!-- humaslint-disable -->", "<!-- humaslint-enable -->", "<!-- humaslint-disable-next-line kata -->"),
    *(
        "“",
        "”",
        '"',
        "‘",
        "’",
        "'",
        "(",
        ")",
        "–",
        "—",
        "…",
        "...",
        "?!",
        ",,",
        " ,",
        ";",
        ":",
        "Rp",
        "Rp 1",
        "1.000,5",
        "%",
    ),
    *(
        "Senin (31/02/2024)",
        "25–20 Mei 2024",
        "pukul 25.61",
        "S.H., M.Si.",
        "H. Budi",
        "(BPBD)",
        "himbau",
        "di mana",
        "di-",
        "-nya",
    ),
    *(
        "Bupati Randu",
        "kata Budi.",
        "3174010203040001",
        "a@b.id",
        "www.a.id",
        "#a",
        "agar supaya",
        "anak-anak",
        "A" * 300,
    ),
]


def _lint(name: str) -> Callable[[bytes, Path], None]:
    def run(data: bytes, _folder: Path) -> None:
        result = check_bytes(data, Path(name), OPTIONS)
        if result.source is not None:
            for each in result.diagnostics:
                assert 0 <= each.start <= each.end <= len(result.source.text)
                assert each.text == result.source.text[each.start : each.end]
        for form in ("text", "concise", "github"):
            assert not RAW.search(REPORTERS[form]([result], REPORT)), form

    return run


def _fix(name: str) -> Callable[[bytes, Path], None]:
    def run(data: bytes, _folder: Path) -> None:
        for unsafe in (False, True):
            fixed = fix_bytes(data, Path(name), OPTIONS, unsafe=unsafe)
            if fixed.result.source is None:
                error = check_bytes(data, Path(name), OPTIONS).error
                assert fixed.result.error in (
                    error,
                    "Setelah diperbaiki, berkas ini tidak lagi terbaca. Berkas tidak diubah.",
                )
                continue
            again = fix_bytes(fixed.data, Path(name), OPTIONS, unsafe=unsafe)
            assert (again.result.error, again.applied, again.data) == (None, {}, fixed.data)

    return run


def _read(name: str, read: Callable[[Path], object]) -> Callable[[bytes, Path], None]:
    def run(data: bytes, folder: Path) -> None:
        path = folder / f"{sha256(data).hexdigest()[:16]}-{name}"
        path.write_bytes(data)
        try:
            read(path)
        except HumaslintError:
            pass
        finally:
            path.unlink()

    return run


def _load_rule(path: Path) -> object:
    folder = path.with_suffix("")
    (folder / "gaya").mkdir(parents=True)
    (folder / "gaya" / "contoh.yaml").write_bytes(path.read_bytes())
    try:
        return load_library((folder,))
    finally:
        (folder / "gaya" / "contoh.yaml").unlink()
        (folder / "gaya").rmdir()
        folder.rmdir()


TARGETS: dict[str, Callable[[bytes, Path], None]] = {
    **{f"lint-{kind}": _lint(f"naskah.{kind}") for kind in ("md", "txt", "html", "docx")},
    **{f"fix-{kind}": _fix(f"naskah.{kind}") for kind in ("md", "txt", "html")},
    "settings": _read("setelan.yaml", load_settings),
    "register": _read("nama.yaml", load_register),
    "baseline": _read("baseline.json", read_baseline),
    "rule": _read("aturan.yaml", _load_rule),
}


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.bin")), ids=lambda path: path.stem)
def test_seeds(seed: Path, tmp_path: Path) -> None:
    """What once broke something, `TARGET.NAME.bin`, does so no more."""
    TARGETS[seed.name.split(".")[0]](seed.read_bytes(), tmp_path)


@pytest.mark.parametrize("target", TARGETS)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(
    st.lists(st.sampled_from(PIECES) | st.text(max_size=6) | st.just(" ") | st.just("\n\n"), max_size=30).map("".join)
)
def test_hostile_text(tmp_path: Path, target: str, text: str) -> None:
    """Pieces of markup, controls and half-finished writing in any order."""
    TARGETS[target](text.encode("utf-8", "surrogatepass"), tmp_path)


def _mutated(random: Random, pool: list[bytes]) -> bytes:
    data = random.choice(pool)
    for _ in range(random.randint(1, 8)):
        start, end = sorted((random.randrange(len(data) + 1), random.randrange(len(data) + 1)))
        piece = random.choice(PIECES).encode("utf-8", "surrogatepass")
        other = random.choice(pool)
        data = random.choice(
            (
                data[:start] + piece + data[start:],
                data[:start] + data[min(end, start + 8) :],
                data[:start] + data[start:end][:200] * random.randint(2, 5) + data[end:],
                data[:start] + other[random.randrange(len(other) + 1) :] + data[end:],
                data[:start] + bytes([random.randrange(256)]) + data[start + 1 :],
            )
        )[:20_000]
    return data


def _pool() -> dict[str, list[bytes]]:
    """Sound input of each kind to begin with."""
    rules = load_library((builtin_folder(),)).rules
    drafts = [case.text.encode() for rule in rules for case in cases_of(rule)]
    top = builtin_folder().parent
    drafts += [path.read_bytes() for path in (top / "examples").glob("siaran-pers.*") if path.suffix != ".report"] * 40
    yaml = [Path(rule.path).read_bytes() for rule in rules]
    baseline = b'{"version": 1, "files": {"a.md": [["kata/ulang", "0123456789abcdef", "a a", 1]]}}'
    config = [b"packs: [strict]\nlevels: {kata: error}\nhouse: {clock: '09.00'}\npaths:\n  'a/**': {ignore: [foto]}\n"]
    return {
        "settings": config,
        "register": [b"people:\n  - name: Budi\n"],
        "baseline": [baseline],
        "rule": yaml,
        "": drafts,
    }


def _on_alarm(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError


def main(minutes: float, seed: int) -> None:
    """Try mutated inputs on all targets in turn; write what fails to the seeds, once for each place in the code."""
    random, pools, done, failed = Random(seed), _pool(), Counter[str](), Counter[str]()
    signal.signal(signal.SIGALRM, _on_alarm)
    end = time.monotonic() + 60 * minutes
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            for name, target in TARGETS.items():
                data = _mutated(random, pools.get(name) or pools[""])
                signal.alarm(LONGEST)
                try:
                    target(data, Path(folder))
                except BaseException as error:
                    frames = []
                    trace = error.__traceback__
                    while trace:
                        frames.append(f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}")
                        trace = trace.tb_next
                    failed[f"{name} {type(error).__name__} {frames[-1]}"] += 1
                    if failed[f"{name} {type(error).__name__} {frames[-1]}"] == 1:
                        path = SEEDS / f"{name}.{sha256(data).hexdigest()[:12]}.bin"
                        path.write_bytes(data)
                        print(path, type(error).__name__, str(error)[:300], frames[-1], flush=True)
                finally:
                    signal.alarm(0)
                done[name] += 1
    print(f"{sum(done.values())} inputs in {minutes:g} minutes, {sum(failed.values())} failed: {dict(failed)}")


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time()))
