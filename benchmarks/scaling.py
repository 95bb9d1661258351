"""How the time for a file grows with its size, on text made to be slow: `python benchmarks/scaling.py [PIECE …]`.

    python benchmarks/scaling.py --random MINUTES [SEED]

Each shape is one piece repeated. It is checked at two sizes; linear work takes as much longer as the text is, here four
times. A shape whose ratio is far above that holds a loop or a pattern that looks at the same text again and again. With
`--random` pieces, or sentences out of the cases of rules, are put together at random.
"""

from __future__ import annotations

import gc
import random
import sys
import time
from pathlib import Path

from make_releases import sentences

from humaslint.engine.runner import check_bytes
from humaslint.model.rule import PACKS
from humaslint.model.run_options import RunOptions

PIECES = (
    *"a ( [ { \" “ ' * _ ` ~ # > < | ! : ; , . - – / \\ = + % @ & $ 0 1. Ñ 😀 é",
    *("a ", "A ", "Aa ", "A. ", "a, ", "1 ", "1, ", "1.", "(a) ", "“a” ", '"a", ', "a.\n", "a.\n\n", "- a\n"),
    *(
        "dua hal: ",
        "dua puluh ",
        "dua (",
        "di ",
        "yang ",
        "dan ",
        "Dr. ",
        "S.E., ",
        "Budi, ",
        "pukul 09.00 ",
        "Rp 1",
        "25 Mei 2024 ",
    ),
    *(
        "Senin (1/1/2024) ",
        "| a ",
        "![a](b)\n\n",
        "[a](",
        "<p>",
        "<!--",
        "&amp;",
        "{{<",
        "{% ",
        "http://a",
        "a@b.",
        "***a",
    ),
    *(
        "“Ya,” katanya. ",
        "Menurut Budi, ",
        "kata Budi, ",
        "Badan Pusat Statistik (BPS) ",
        "Camat Sari Dewi (KPU) ",
        "se-",
        "ke-1 ",
        "anak-anak ",
        "`a` b ",
        "*a* event ",
    ),
    *(
        "\t",
        "\u00a0",
        "\u200b",
        "\r\n",
        "\n",
        "\n\n\n",
        "—",
        "...",
        "?!",
        "www.",
        "0812",
        "1234567890",
        "Foto: ",
        "(Foto ",
    ),
    *("<br>", ".<br>", "&nbsp;<br>", "&nbsp; ", "<i>\u00a0", "<td>", "<table><tr><td>", "{{a}}<b>", "<img src=a>"),
    *("[[", "[[a|", "![[", "{a=b ", "> ", ">", "|", "|a|\n", "**", "- - ", "Isi\n: a\n\n", "[^1]: a\n", "![a](b)"),
    *("pesan ", "wartawan*_", "Budi:\n\nWartawan:\n\n", "salah: ", "DINAS A\n", "Jl. A\n", "[[IMG alt='", "'", '"'),
)
RUNS = (
    " ",
    "\t",
    "\u00a0",
    "\n",
    ".",
    ",",
    "?!",
    "”",
    "“",
    '"',
    '." A',
    "(",
    ")",
    "-",
    "–",
    "a",
    "A",
    "1",
    "1.",
    "*",
    "&",
    "<",
)
"""What is repeated between words, where a pattern may look at all of it from each of its characters."""
FRONTS = (
    ('---\ntitle: "a', 'b"\n---\nIsi.'),
    ('---\ntitle: "a\nlain: a', "b\n---\nIsi."),
    ("---\ntitle: |\n a", "b\n---\nIsi."),
    ('+++\ntitle = "a', 'b"\n+++\nIsi.'),
    ("+++\ntitle = a", "b\n+++\nIsi."),
    ("*Isi*", ""),
    ("<p>Isi.<br><br><", ""),
    ("> wartawan", ""),
)
"""What may stand around such a run for a reader to go wrong at it, before any pattern does."""
WORDS = (
    *(
        "Bupati ",
        "Desa ",
        "Kabupaten ",
        "Randu ",
        "PT ",
        "KTP ",
        "ujarnya ",
        "yaitu ",
        "adalah ",
        "terdiri atas ",
        "total ",
    ),
    *(
        "tiga ",
        "orang ",
        "3 persen ",
        "3,5 ",
        "12.000 ",
        "2026 ",
        "tahun ",
        "jam ",
        "naik ",
        "menjadi ",
        "dari ",
        "–",
        "”",
    ),
)
"""What rules look for, in shapes put together at random."""
SMALL, FACTOR = 20_000, 4


def cpu_seconds(text: str, name: str) -> float:
    """Return the CPU seconds that one check of the text takes."""
    gc.collect()
    gc.disable()
    start = time.process_time()
    result = check_bytes(text.encode(), Path(name), RunOptions(packs=PACKS))
    seconds = time.process_time() - start
    gc.enable()
    assert result.error is None, result.error
    assert not result.left_out, result.left_out
    return seconds


def main(pieces: tuple[str, ...]) -> None:
    """Print each shape whose time grows faster than its size, the worst first."""
    rows = []
    for name in ("a.md", "a.txt", "a.html"):
        cpu_seconds("a", name)
        for piece in pieces:
            small = cpu_seconds(piece * (SMALL // len(piece)), name)
            large = cpu_seconds(piece * (FACTOR * SMALL // len(piece)), name)
            rows.append((large / max(small, 0.005), large, name, piece))
        for run in () if pieces is not PIECES else RUNS:
            texts = [
                f"Rapat ({run * (size // len(run))}Randu , Rp1{run * (size // len(run))} lalu usai"
                for size in (SMALL, FACTOR * SMALL)
            ]
            small, large = (cpu_seconds(text, name) for text in texts)
            rows.append((large / max(small, 0.005), large, name, f"… {run} …"))
        for before, behind in FRONTS if pieces is PIECES and name == "a.md" else ():
            for run in RUNS:
                texts = [before + run * (size // len(run)) + behind for size in (SMALL, FACTOR * SMALL)]
                small, large = (cpu_seconds(text, name) for text in texts)
                rows.append((large / max(small, 0.005), large, name, f"{before}{run} …"))
    print("ratio    large CPU s  shape")
    for ratio, large, name, piece in sorted(rows, reverse=True):
        if ratio > 1.5 * FACTOR or large > 1:
            print(f"{ratio:6.1f} {large:12.2f}  {name} {piece!r}")


def search(minutes: float, seed: int) -> None:
    """Print each shape put together at random whose time grows faster than its size, until the minutes are over."""
    chosen, end, tried = random.Random(seed), time.monotonic() + 60 * minutes, 0
    pool = sentences()
    while time.monotonic() < end:
        if chosen.random() < 0.5:
            piece = "".join(chosen.choice(PIECES + WORDS) for _ in range(chosen.choice((1, 2, 2, 3, 3, 4, 6))))
        else:
            piece = " ".join(chosen.sample(pool, chosen.choice((1, 1, 2, 3)))) + chosen.choice((" ", "\n\n"))
        name = chosen.choice(("a.md", "a.txt", "a.html"))
        tried += 1
        try:
            small, large = (cpu_seconds(piece * (size // len(piece)), name) for size in (SMALL, FACTOR * SMALL))
        except AssertionError as error:
            print(f"{error}: {name} {piece!r}", flush=True)
            continue
        if large > 0.5 and large > 1.5 * FACTOR * small:
            print(f"{large / small:6.1f} {large:12.2f}  {name} {piece!r}", flush=True)
    print(f"{tried} shapes of seed {seed}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--random"]:
        search(float(sys.argv[2]), int((*sys.argv, "1")[3]))
    else:
        main(tuple(sys.argv[1:]) or PIECES)
