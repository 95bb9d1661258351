"""What is told of a passage as a whole."""

from __future__ import annotations

import pytest

from humaslint.indonesian.release import Release
from humaslint.model.source import Source
from humaslint.parse import parse


@pytest.mark.parametrize(
    ("text", "lower"), [("Kios DIBUKA", "kios dibuka"), ("Di İzmir dan Çeşme ẞ", "di izmir dan çeşme ß"), ("İİ", "ii")]
)
def test_lower_case_has_the_places_of_the_text(text: str, lower: str) -> None:
    """Python makes two characters of one `İ`, behind which all others would stand one place too far."""
    (passage,) = Release(parse(Source("x.txt", text), "text")).passages
    assert (passage.text, passage.lower) == (text, lower)
