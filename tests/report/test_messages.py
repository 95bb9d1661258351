"""What a message says where the words of a release are put into it."""

from __future__ import annotations

import pytest

from humaslint import RunOptions, lint_text
from humaslint.report.messages import message_of, summary_sentence
from humaslint.report.summary import Summary


@pytest.mark.parametrize(
    ("text", "rule", "message"),
    [
        (
            "Randu, 10 Februari 2026 – Warga antre di balai desa hari ini, Kamis (12/2/2026).",
            "fakta/hari-relatif",
            "“hari ini, Kamis (12/2/2026)” tidak cocok dengan tanggal siaran ini, 10 Februari 2026.",
        ),
        (
            "Randu, 10 Februari 2026 – Warga antre. Bazar digelar pada Minggu (1/2/2026) mendatang.",
            "fakta/hari-relatif",
            "“(1/2/2026) mendatang” tidak cocok dengan tanggal siaran ini, 10 Februari 2026.",
        ),
        ("Bantuan itu senilai Rp2 T.", "angka/singkat", "“T” ditulis “triliun” dengan huruf."),
    ],
)
def test_words_of_a_release_read_well_in_a_message(text: str, rule: str, message: str) -> None:
    """A bracket that they cut off is there, the space around them is not."""
    assert [message_of(each, "id") for each in lint_text(text, "siaran.md", RunOptions(select=(rule,)))] == [message]


@pytest.mark.parametrize(
    ("summary", "indonesian", "english"),
    [
        (Summary(0, 0, 0, 0, 0, 0), "tidak ada berkas yang diperiksa", "no files checked"),
        (Summary(1, 0, 0, 0, 0, 0), "1 berkas diperiksa: tidak ada temuan", "1 file checked: no findings"),
        (Summary(1, 0, 0, 0, 0, 1), "1 berkas tidak dapat diperiksa", "1 file could not be checked"),
        (
            Summary(12_346, 1, 2345, 1, 2, 1, 3),
            "12.345 berkas diperiksa: 1 galat, 2.345 peringatan, 1 saran; 2 dapat diperbaiki otomatis; "
            "1 berkas tidak dapat diperiksa; 3 berkas tidak diperiksa dengan semua aturan",
            "12,345 files checked: 1 error, 2,345 warnings, 1 suggestion; 2 can be fixed automatically; "
            "1 file could not be checked; 3 files not checked by all rules",
        ),
    ],
    ids=["nothing", "clean", "failed", "everything"],
)
def test_a_run_in_one_sentence(summary: Summary, indonesian: str, english: str) -> None:
    """It says only what there is, in the numbers of each language."""
    assert (summary_sentence(summary, "id"), summary_sentence(summary, "en")) == (indonesian, english)
