"""What a sensitive rule finds is masked in every report, in the excerpts of other rules too."""

from __future__ import annotations

import pytest

from humaslint import RunOptions, lint_text
from humaslint.model.diagnostic import FileResult
from humaslint.model.source import Source
from humaslint.report import REPORTERS, ReportOptions
from humaslint.report.masking import mask, masked

NUMBER = "3278014507610002"
TEXT = (
    f"Mak Onah (NIK {NUMBER}) di desa Sindang di hari Senin dihimbau datang, "
    "tetapi korban, Yayah (0812-0000-3391, yayah.tukangkue@gmail.com), tidak  di undang.\n"
    "\nMak Onah (NIK 3278 0145 0761 0002) pulang.\n"
)


def _result() -> FileResult:
    diagnostics = lint_text(TEXT, "rilis.txt", RunOptions(select=("ALL",)))
    return FileResult("rilis.txt", Source("rilis.txt", TEXT), tuple(diagnostics))


@pytest.mark.parametrize("form", sorted(REPORTERS))
def test_no_report_holds_private_data(form: str) -> None:
    """The number, the phone and the mail address are in no report, the masks are."""
    report = REPORTERS[form]([_result()], ReportOptions(width=200, version="0"))
    for secret in (NUMBER, "3278 0145 0761 0002", "0145", "0812-0000-3391", "0000-3391", "yayah.tukangkue"):
        assert secret not in report
    for shown in ("3278********0002", "3278 **** **** 0002", "0812-****-****", "y****.*********@gmail.com"):
        assert shown in report


def test_masking_keeps_offsets() -> None:
    """Offsets, and the length of the source and of every stretch, stay as they are."""
    plain, hidden = _result(), masked(_result())
    assert plain.source is not None
    assert hidden.source is not None
    assert len(plain.source.text) == len(hidden.source.text)
    assert [(each.start, each.end) for each in plain.diagnostics] == [(d.start, d.end) for d in hidden.diagnostics]
    assert all(each.text == hidden.source.text[each.start : each.end] for each in hidden.diagnostics)


def test_result_without_private_data_is_left_alone() -> None:
    """Nothing is masked where no sensitive rule found anything."""
    result = FileResult("rilis.txt", Source("rilis.txt", TEXT), ())
    assert masked(result) is result


@pytest.mark.parametrize(
    ("secret", "shown"),
    [
        ("3278014507610002", "3278********0002"),
        ("198703122010011004", "1987**********1004"),
        ("0812-0000-3391", "0812-****-****"),
        ("ujang77@yahoo.co.id", "u******@yahoo.co.id"),
    ],
)
def test_mask(secret: str, shown: str) -> None:
    """The separators and a few characters stay, enough to find the place."""
    assert mask(secret) == shown
