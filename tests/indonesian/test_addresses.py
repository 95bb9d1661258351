"""Addresses of sites and mail, those with a slip in them too."""

import pytest

from humaslint.indonesian.addresses import is_in_address


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("surati loket@kantor|,example hari ini", True),
        ("buka www.randu|,desa.id hari ini", True),
        ("buka randu|,desa.id hari ini", True),
        ("seusai rapat|,lalu pulang", False),
        ("surati loket@kantor.example seusai rapat|,lalu", False),
        ("seusai rapat, |lalu@kantor.example", True),
    ],
)
def test_is_in_address(text: str, expected: bool) -> None:
    """The run of characters around the bar is an address, or it is not."""
    assert is_in_address(text.replace("|", ""), text.index("|")) is expected
