"""Numbers and addresses that belong to one person: identity numbers, mobile numbers, private mail addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from humaslint.model.lazy import kept

if TYPE_CHECKING:
    from humaslint.indonesian.passage import Passage

Kind = Literal["nik", "kk", "nip", "phone", "mail"]


class Identifier(NamedTuple):
    """A number or address at the str offsets `start:end`."""

    kind: Kind
    start: int
    end: int


_PROVINCES = frozenset(
    """
    11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95
    96
    """.split()
)
"""The first two digits of an identity number: the province in which it was issued."""

_GAP = r"[ .-]?"
_BEFORE = r"(?<![\w/=.,-])"
_IDENTITY = re.compile(rf"{_BEFORE}\d(?:{_GAP}\d){{15}}(?![\w/]|[.,-]\d)")
_SERVICE = re.compile(rf"{_BEFORE}(?:19|20)\d(?:{_GAP}\d){{15}}(?![\w/]|[.,-]\d)")
_MOBILE = re.compile(rf"{_BEFORE}(?:\+?62[ -]?|\(?\+62\)[ -]?|0)8[1-9](?:[ .-]?\d){{7,10}}(?![\w/]|[.,-]\d)")
_MAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|icloud)"
    r"\.(?:com|co\.id|co\.uk|id)\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d[\d\s().-]{7}")
"""What no number is without."""
_REACH = 40
_FAMILY = re.compile(r"\b(?:KK|kartu\s+keluarga)\b[^\d\n]{0,15}\Z", re.IGNORECASE)
_CITIZEN = re.compile(
    r"\b(?:NIK|KTP(?:-el)?|e-KTP|nomor\s+induk\s+kependudukan|nomor\s+identitas)\b[^\d\n]{0,20}\Z", re.IGNORECASE
)
_STAFF = re.compile(r"\b(?:NIP|NIPPPK|NI\s?PPPK|nomor\s+induk\s+pegawai)\b[^\d\n]{0,15}\Z", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:rek(?:ening)?|VA|virtual\s+account|nomor|no|NPWP|NIB|NPSN|kode|resi|id|seri|SK|register|registrasi|izin"
    r"|pendaftaran|barang|kartu|tiket|billing)\b[^\d\n]{0,25}\Z",
    re.IGNORECASE,
)


@kept
def identifiers_of(passage: Passage) -> tuple[Identifier, ...]:
    """Return the identifiers of a passage, kind by kind."""
    return tuple(find_identifiers(passage.text)) if passage.has_digits or "@" in passage.text else ()


def find_identifiers(text: str) -> Iterator[Identifier]:
    """Yield the identifiers of `text`, kind by kind.

    An identity number without its name counts only where its digits are built as the civil registry builds them.
    """
    if _DIGITS.search(text):
        yield from _numbers(text)
    if "@" in text:
        for match in _MAIL.finditer(text):
            yield Identifier("mail", *match.span())


def _numbers(text: str) -> Iterator[Identifier]:
    yield from _identity_numbers(text)
    for match in _SERVICE.finditer(text):
        is_other = _before(_OTHER, text, match.start()) and not _before(_STAFF, text, match.start())
        if _is_service_number(_digits(match)) and not is_other:
            yield Identifier("nip", *match.span())
    for match in _MOBILE.finditer(text):
        yield Identifier("phone", *match.span())


def _identity_numbers(text: str) -> Iterator[Identifier]:
    for match in _IDENTITY.finditer(text):
        start, end = match.span()
        if _before(_FAMILY, text, start):
            yield Identifier("kk", start, end)
        elif _before(_CITIZEN, text, start) or (
            _is_identity_number(_digits(match)) and not _before(_OTHER, text, start)
        ):
            yield Identifier("nik", start, end)


def _before(pattern: re.Pattern[str], text: str, offset: int) -> re.Match[str] | None:
    return pattern.search(text, max(0, offset - _REACH), offset)


def _digits(match: re.Match[str]) -> str:
    return re.sub(r"\D", "", match[0])


def _is_identity_number(digits: str) -> bool:
    """Province, regency and district; day (a woman's plus 40), month and year of birth; a number in that series."""
    day = int(digits[6:8])
    is_day = 1 <= (day - 40 if day > 40 else day) <= 31
    has_places = digits[:2] in _PROVINCES and digits[2:4] != "00" and digits[4:6] != "00"
    return has_places and is_day and 1 <= int(digits[8:10]) <= 12 and digits[12:] != "0000"


def _is_service_number(digits: str) -> bool:
    """Day of birth, month of appointment (`21` in place of the month for contract staff), sex, a series number."""
    year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:8])
    since, in_month = int(digits[8:12]), int(digits[12:14])
    is_birth = 1930 <= year <= 2015 and 1 <= month <= 12 and 1 <= day <= 31
    return is_birth and 15 <= since - year <= 66 and (1 <= in_month <= 12 or in_month == 21) and digits[14] in "12"
