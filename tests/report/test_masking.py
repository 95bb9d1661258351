"""What a sensitive rule finds is masked in every report, in the excerpts of other rules too."""

from __future__ import annotations

import pytest

from humaslint import RunOptions, lint_text
from humaslint.model.diagnostic import Diagnostic, Edit, FileResult, Fix
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
        ("warga.desa.kemiri.dua@kantor.id", "w****.****.******.***@kantor.id"),
        ("08120000339", "0**********"),
        ("081200003391", "0812********"),
        ("327801450761000", "3278***********"),
        ("B_1", "B_*"),
        ("", ""),
    ],
)
def test_mask(secret: str, shown: str) -> None:
    """Marks stay, and the first character; of twelve the first four, of sixteen the last four too, save in mail."""
    assert mask(secret) == shown


@pytest.mark.parametrize(
    ("between", "is_masked"),
    [
        pytest.param(" - ", True, id="three-marks"),
        pytest.param(" -- ", False, id="four-marks"),
        pytest.param("0", False, id="another-figure"),
    ],
)
def test_a_number_is_masked_however_it_is_set(between: str, is_masked: bool) -> None:
    """Up to three spaces and marks between two of its figures do not hide a number; more, and it is another."""
    again = f"3278{between}014507610002"
    text = f"NIK {NUMBER} milik Mak Onah. Kode {again}."
    diagnostics = lint_text(text, "rilis.txt", RunOptions(select=("privasi/nik",)))
    source = masked(FileResult("rilis.txt", Source("rilis.txt", text), tuple(diagnostics))).source
    assert source == Source(
        "rilis.txt", text.replace(NUMBER, mask(NUMBER)).replace(again, mask(again) if is_masked else again)
    )


@pytest.mark.parametrize(
    ("stretch", "said", "shown"),
    [
        pytest.param((24, 28), "15 ekor", "15 ekor", id="elsewhere"),
        pytest.param((0, 26), f"NIK {NUMBER} milik 9", "NIK 3278********0002 milik 9", id="around"),
        pytest.param((2, 6), "K 32 atau 9", "K ** atau *", id="over-its-start"),
        pytest.param((18, 22), "02 m", "** m", id="over-its-end"),
        pytest.param((8, 12), "0145", "****", id="inside"),
        pytest.param((4, 20), NUMBER, "*" * 16, id="the-same"),
        pytest.param((4, 26), "milik 9", "milik *", id="from-its-start"),
        pytest.param((0, 20), "NIK 9", "NIK *", id="to-its-end"),
    ],
)
def test_a_finding_beside_a_secret_tells_nothing_of_it(stretch: tuple[int, int], said: str, shown: str) -> None:
    """One of another rule that cuts into a number shows no figure; one around or apart from it shows all but it."""
    found = _masked_beside_a_number(*stretch, said, Edit(0, 3, "nik"))
    text = f"NIK {mask(NUMBER)} milik Mak Onah."
    assert (found.start, found.end, found.text) == (*stretch, text[slice(*stretch)])
    assert (found.arguments, found.suggestions) == ({"found": shown}, (shown,))
    assert found.fix == Fix(True, (Edit(0, 3, "nik"),))


def test_a_fix_that_would_write_the_mask_is_none() -> None:
    """An edit with the number in it is in no report: a program that made it would write the mask into the file."""
    assert _masked_beside_a_number(0, 26, "x", Edit(0, 20, f"nik {NUMBER}")).fix is None


def _masked_beside_a_number(start: int, end: int, said: str, edit: Edit) -> Diagnostic:
    """A finding of a rule that is not sensitive, as it is reported of a text with an identity number at 4 to 20."""
    text = f"NIK {NUMBER} milik Mak Onah."
    (secret,) = lint_text(text, "rilis.txt", RunOptions(select=("privasi/nik",)))
    (other,) = lint_text("Warga  pulang.", "rilis.txt", RunOptions(select=("ejaan/spasi-ganda",)))
    other = other._replace(
        start=start,
        end=end,
        text=text[start:end],
        arguments={"found": said},
        suggestions=(said,),
        fix=Fix(True, (edit,)),
    )
    return masked(FileResult("rilis.txt", Source("rilis.txt", text), (secret, other))).diagnostics[1]
