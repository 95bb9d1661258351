"""Build the lexicon's files out of packaged word lists and the lists kept by hand: `make lexicon`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from hunspell_forms import forms, read_dictionary
from marisa_trie import Trie
from sources import english, fetch_debian, people, places, regions, thesaurus, usage, web

from humaslint.indonesian.tables import DATA, read_table
from humaslint.indonesian.words.lexicon import STEM
from humaslint.indonesian.words.morphology import expand, unmelted
from humaslint.rules.builtin import builtin_folder

HERE = Path(__file__).resolve().parent
CACHE = HERE.parent / "build" / "lexicon"
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_ENGLISH_ZIPF = 3.5
_RARE = 30
"""The frequency byte of a word that is added as being in use."""


def main() -> None:
    """Write every file anew."""
    packages = fetch_debian(CACHE)
    nonstandard = _nonstandard_forms()
    barred = _column("removals.tsv") | nonstandard
    stems, words, names = _standard(packages["hunspell-id"] / "usr/share/hunspell")
    _check_overruled(nonstandard & (stems | words))
    used = usage()
    added: dict[str, set[str]] = {"stem": stems, "word": words, "name": names, "use": set()}
    for row in _rows("additions.tsv"):
        added[row["kind"]].add(row["word"])
    used |= dict.fromkeys(added["use"] - used.keys(), _RARE)
    right_stems, right_words = _standard_of_tables()
    stems |= right_stems
    words = (words | right_words | stems) - barred
    DATA.mkdir(exist_ok=True)
    _write("standard", words, dict.fromkeys(stems, STEM), "kinds")
    _write("usage", *_split(used, _column("removals.tsv")), "frequencies")
    _write("thesaurus", thesaurus(packages["mythes-id"]) - words - barred)
    _write("english", english(packages["wamerican"], _ENGLISH_ZIPF))
    _write("names", (names | places() | people()) - words)
    _write("nonstandard", nonstandard)
    _write("web", {word.lower() for word in web(packages["tesseract-ocr-ind"])} - words)
    _write_regions()


def _write_regions() -> None:
    """Write the table of provinces, regencies and cities."""
    rows = ["wilayah\tprovinsi", *("\t".join(row) for row in regions())]
    (DATA / "regions.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")


def _standard(folder: Path) -> tuple[set[str], set[str], set[str]]:
    """Return the stems, all other forms, and the proper names of the dictionary, in lower case."""
    stems: set[str] = set()
    others: set[str] = set()
    names: set[str] = set()
    for form, stem in forms(read_dictionary(folder / "id_ID.dic", folder / "id_ID.aff")):
        if stem != stem.lower():
            names.add(form.lower())
        elif _WORD.fullmatch(form):
            (stems if form == stem else others).add(form)
    return stems, others, names


def _nonstandard_forms() -> set[str]:
    """Return every wrong form of the word tables beside the rules."""
    folder = builtin_folder() / "kata"
    wrong: set[str] = set()
    for _line, row in read_table(folder / "tidak-baku.tsv", ("salah", "baku", "kelas")):
        wrong.update(form for form, _right in expand(row["salah"].lower(), row["baku"], row["kelas"]))
    for _line, row in read_table(folder / "luluh.tsv", ("dasar",)):
        wrong.update(form for form, _right in unmelted(row["dasar"]))
    return wrong


def _check_overruled(words: set[str]) -> None:
    """Stop where the word tables call a form wrong that the dictionary has, and no reason is kept for it."""
    reasons = _column("overruled.tsv")
    if words != reasons:
        lines = [*(f"no reason: {word}" for word in words - reasons), *(f"no use: {word}" for word in reasons - words)]
        raise SystemExit("overruled.tsv\n" + "\n".join(sorted(lines)))


def _standard_of_tables() -> tuple[set[str], set[str]]:
    """Return the stems and the words that the word tables call standard; younger loan words are in no other source."""
    columns = ("salah", "baku", "kelas")
    stems = {row["dasar"] for _line, row in read_table(builtin_folder() / "kata/luluh.tsv", ("dasar",))}
    words: set[str] = set()
    for table in sorted(builtin_folder().glob("*/*.tsv")):
        if table.read_text(encoding="utf-8").startswith("\t".join(columns)):
            for _line, row in read_table(table, columns):
                (words if row["kelas"] == "x" else stems).add(row["baku"])
    return {word for word in stems if word.islower()}, {word for word in words if word.islower()}


def _rows(name: str) -> Iterable[dict[str, str]]:
    return (row for _line, row in read_table(HERE / name, ("word", "reason")))


def _column(name: str) -> set[str]:
    return {row["word"] for row in _rows(name)}


def _split(frequencies: dict[str, int], removed: set[str]) -> tuple[set[str], dict[str, int]]:
    return set(frequencies) - removed, frequencies


def _write(name: str, words: set[str], values: dict[str, int] | None = None, suffix: str = "") -> None:
    trie = Trie(sorted(word for word in words if _WORD.fullmatch(word)))
    trie.save(str(DATA / f"{name}.trie"))
    if values is not None:
        table = bytearray(len(trie))
        for word, number in trie.items():
            table[number] = values.get(word, 0)
        (DATA / f"{name}.{suffix}").write_bytes(table)


if __name__ == "__main__":
    main()
