"""The reasons of word tables in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint import RunOptions, lint_text
from humaslint.indonesian.tables import read_table
from humaslint.report.messages import message_of
from humaslint.report.reasons import english_reason
from humaslint.rules.builtin import builtin_folder

_TABLES = ("kata/tidak-baku", "kata/akhiran-ir", "kata/diperdebatkan", "lembaga/nama-keliru")
_COLUMNS = ("salah", "baku", "kelas", "nama", "alasan")
_IN_EITHER = re.compile(
    r"(EYD V )?[IVX]+(\.\w+)+|EYD V .*|(UU|PP|Perpres|Keppres) .*|[A-Z]\w+( [A-Z]\w+)*"
    r"|((di|ke|me|per|pe|ber)-…?)?[\w -]*\+ .*|(me|pe)\w*-|\w+|\w+-\w+|kartu tanda penduduk elektronik"
)
"""Citations, names, sums of affixes, single words of the language."""


def _reasons() -> Iterator[str]:
    for table in _TABLES:
        for _line, row in read_table(builtin_folder() / f"{table}.tsv", _COLUMNS):
            yield row["alasan"]


def test_message_in_english() -> None:
    """A message in English gives its reason in English, and in Indonesian in Indonesian."""
    (found,) = lint_text("Dinas menerima ijin itu.", "siaran.md", RunOptions(select=("kata/tidak-baku",)))
    assert message_of(found, "en") == "“ijin” is nonstandard; write “izin” (zal becomes z, EYD V IV.A.95)."
    assert message_of(found, "id") == "“ijin” tidak baku; tulis “izin” (zal menjadi z, EYD V IV.A.95)."


def test_every_reason_has_its_english() -> None:
    """What stays of a reason as it is can be read in either language."""
    kept = {
        clause
        for reason in set(_reasons())
        for clause, english in zip(re.split("[;:,] ", reason), re.split("[;:,] ", english_reason(reason)), strict=True)
        if clause == english
    }
    assert sorted(clause for clause in kept if not _IN_EITHER.fullmatch(clause)) == []
