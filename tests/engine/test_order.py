"""What is found in a release does not depend on the releases that were checked before it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from humaslint import RunOptions, lint_text

EXAMPLES = Path(__file__).parents[2] / "examples"
RELEASES = (
    *(
        (path.name, path.read_text(encoding="utf-8"))
        for path in (EXAMPLES / f"siaran-pers.{form}" for form in ("md", "txt", "html"))
    ),
    ("pendek.md", "Rapat digelar Rabu (10/2/2026).\n\nMenurut Rochmat Gunadi, beres. “Ya,” kata Rohmat Gunadi.\n"),
    ("berkepala.md", "---\ndate: 2025-02-12\n---\n\nRapat digelar Rabu (12/2). Loket tutup 29 Februari.\n"),
    ("berkepala-lain.md", "---\ndate: 2024-02-12\n---\n\nRapat digelar Rabu (12/2). Loket tutup 29 Februari.\n"),
    ("sebagian.txt", "Rapat digelar Rabu (12/2). Loket tutup 29 Februari.\n"),
    ("jumlah.md", "Pelatihan diikuti 30 peserta, terdiri atas 12 guru dan 17 siswa. Hasilnya praktek baik.\n"),
    (
        "inggris.md",
        "The workshop was held online.\n\nDinas Sosial (Dinsos) menghimbau warga. Dinas Sosial Kota tutup.\n",
    ),
)

Told = tuple[str, int, int, str, tuple[str, ...]]


def told(order: Sequence[tuple[str, str]]) -> dict[str, list[Told]]:
    """Check the releases one after another in one process and return what is said of each."""
    options = RunOptions(packs=("default", "strict", "pers"))
    return {
        name: [
            (each.rule.id, each.start, each.end, str(sorted(each.arguments.items())), each.suggestions)
            for each in lint_text(text, name, options)
        ]
        for name, text in order
    }


ALONE = {name: told([(name, text)])[name] for name, text in RELEASES}


@settings(max_examples=30)
@given(st.permutations(RELEASES), st.permutations(RELEASES))
def test_the_order_of_releases_changes_nothing(order: list[tuple[str, str]], again: list[tuple[str, str]]) -> None:
    """Every release is told what it was told alone, whatever is kept from those before it, also a second time."""
    assert told(order) == ALONE
    assert told(again) == ALONE
