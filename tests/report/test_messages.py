"""What a message says where the words of a release are put into it."""

from __future__ import annotations

import pytest

from humaslint import RunOptions, lint_text
from humaslint.report.messages import message_of


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
