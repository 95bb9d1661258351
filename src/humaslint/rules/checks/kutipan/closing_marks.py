"""How a quotation ends: the mark that closes it, and the comma or stop before that."""

from __future__ import annotations

from humaslint.indonesian.quotations import Quotation
from humaslint.rules.checks.kutipan.unpaired_quotes import DOUBLED


def closing_of(text: str, quotation: Quotation) -> tuple[int, str]:
    """Return where the words of a quotation end, before any space, and the mark that closes them."""
    last = quotation.end - (2 if text[quotation.end - 2 : quotation.end] in DOUBLED else 1)
    mark, words = text[last : quotation.end], text[quotation.start : last].rstrip()
    is_turned = mark == text[quotation.start] == "“"
    return quotation.start + len(words), "”" if is_turned else mark


def inner_stop(text: str, closing: int) -> tuple[int, bool]:
    """Return where the last mark of a quotation starts, and whether it must stay: `?`, `!` and an ellipsis do.

    They do within a quotation in it that ends at the same place too. `closing` is where the words end.
    """
    last = text[closing - 1]
    if innermost(text, closing).endswith(("?", "!")) or is_elliptic(text, closing):
        return closing, True
    is_mixed = last in ",." and text[closing - 2] in "?!"
    return (closing - 1 if last in ",." else closing), is_mixed


def innermost(text: str, closing: int) -> str:
    """Return the last characters of a quotation, without the marks that close a quotation in it."""
    return text[max(0, closing - 3) : closing].rstrip("'’")


def is_elliptic(text: str, end: int) -> bool:
    """Say whether the text before `end` ends in an ellipsis."""
    return text[end - 1 : end] == "…" or text[max(0, end - 2) : end] == ".."
