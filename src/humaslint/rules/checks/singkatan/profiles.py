"""What an office says of itself below a release, which is printed alone too: the paragraphs under `Tentang …`."""

from __future__ import annotations

import re

from humaslint.indonesian.passage import Passage

OPENINGS = ("Tentang ", "TENTANG ", "Sekilas ", "Profil ", "Mengenal ")
"""How such a title begins."""
_ABOUT = re.compile(r"(?i:tentang|sekilas|profil|mengenal)(?i: tentang)? (?=[A-Z])(?!.*[.,;:!?])")
_LONGEST = 90
"""Characters of such a title."""


def opens_profile(passage: Passage) -> bool:
    """Say whether a passage is the title of what an office says of itself: `Tentang Dinas Perhubungan`."""
    text = passage.text
    return len(text) <= _LONGEST and text[:1].isupper() and _ABOUT.match(text) is not None
