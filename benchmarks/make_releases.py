"""Releases to measure speed on, and the same 500 pairs of words for each peer.

    python benchmarks/make_releases.py FOLDER

    FOLDER/releases/NNNN.md   1,000 releases of 3 KB: front matter, dateline, paragraphs, a picture with a caption
    FOLDER/draft.md, big.md   one release; one file of 5 MB
    FOLDER/vale, textlint, codespell.txt, typos.toml   the pairs, wrong and right, as each peer wants them

The sentences are those of the cases of the rules, put together at random; the same for the same seed.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from random import Random

from humaslint.engine.verify import cases_of
from humaslint.indonesian.tables import read_table
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.library import load_library

PAIRS = 500
SIZE = 3_000
BIG = 5_000_000
HEAD = """---
title: {title}
date: 2024-05-{day:02d}
author: Humas
---

**Randu, {day} Mei 2024** – {lead}

![Suasana kegiatan](foto.jpg)

*Suasana kegiatan. (Foto: Humas)*
"""


def sentences() -> list[str]:
    """Return the cases of all rules that are one line of text; those on private data aside, which no cache keeps."""
    rules = [rule for rule in load_library((builtin_folder(),)).rules if not rule.id.startswith("privasi/")]
    texts = {case.text for rule in rules for case in cases_of(rule) if case.format == "markdown"}
    return sorted(text for text in texts if 40 <= len(text) <= 400 and "\n" not in text and text[-1] in ".”")


def pairs() -> list[tuple[str, str]]:
    """Return nonstandard words with the standard ones, without affixes."""
    rows = read_table(builtin_folder() / "kata" / "tidak-baku.tsv", ("salah", "baku"))
    words = ((row["salah"].lower(), row["baku"].lower()) for _line, row in rows)
    return [(wrong, right) for wrong, right in words if wrong.isalpha() and wrong.isascii() and right.isalpha()][:PAIRS]


def release(random: Random, pool: list[str], words: list[tuple[str, str]], size: int = SIZE) -> str:
    """Return one release of `size` bytes or a little more, two nonstandard words in each paragraph."""
    title = " ".join(random.choice(pool).split()[:8]).replace('"', "").replace(":", "")
    text = HEAD.format(title=json.dumps(title, ensure_ascii=False), day=random.randint(1, 28), lead=random.choice(pool))
    parts, length = [text], len(text)
    while length < size:
        paragraph = " ".join(random.choice(pool) for _ in range(random.randint(2, 5))).split(" ")
        for _ in range(2):
            paragraph.insert(random.randrange(len(paragraph)), random.choice(words)[0])
        parts.append("\n" + " ".join(paragraph) + "\n")
        length += len(parts[-1].encode())
    return "".join(parts)


def write_settings(folder: Path, words: list[tuple[str, str]]) -> None:
    """Write the pairs for each peer."""
    style = folder / "vale" / "styles" / "Baku"
    style.mkdir(parents=True, exist_ok=True)
    swap = "".join(f"  {wrong}: {right}\n" for wrong, right in words)
    head = "extends: substitution\nmessage: \"Pakai '%s', bukan '%s'.\"\nlevel: error\nignorecase: true\nswap:\n"
    (style / "Pairs.yml").write_text(head + swap, encoding="utf-8")
    vale = "StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Baku\n"
    (folder / "vale" / ".vale.ini").write_text(vale, encoding="utf-8")
    (folder / "codespell.txt").write_text("".join(f"{wrong}->{right}\n" for wrong, right in words), encoding="utf-8")
    typos = "".join(f'{wrong} = "{right}"\n' for wrong, right in words)
    (folder / "typos.toml").write_text(f"[default.extend-words]\n{typos}", encoding="utf-8")
    textlint = folder / "textlint"
    textlint.mkdir(exist_ok=True)
    prh = "".join(f"  - expected: {right}\n    pattern: {wrong}\n" for wrong, right in words)
    (textlint / "prh.yml").write_text(f"version: 1\nrules:\n{prh}", encoding="utf-8")
    rules = {"rules": {"prh": {"rulePaths": ["prh.yml"]}}}
    (textlint / ".textlintrc.json").write_text(json.dumps(rules), encoding="utf-8")


def main() -> None:
    """Write everything into the folder that is named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=1000)
    options = parser.parse_args()
    random, pool, words = Random(7), sentences(), pairs()
    (options.folder / "releases").mkdir(parents=True, exist_ok=True)
    for number in range(options.files):
        path = options.folder / "releases" / f"{number:05}.md"
        path.write_text(release(random, pool, words), encoding="utf-8")
    (options.folder / "draft.md").write_text(release(random, pool, words), encoding="utf-8")
    (options.folder / "big.md").write_text(release(random, pool, words, BIG), encoding="utf-8")
    write_settings(options.folder, words)


if __name__ == "__main__":
    main()
