"""Whether a name is shown to the reader as somebody's: it comes with degrees, an office, an age or a branch."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaslint.indonesian.people import Mention
from humaslint.indonesian.release import Release
from humaslint.rules.checks.namesakes import is_presented

_AGE = re.compile(r"\s\(\d{1,2}(?: tahun)?\)")
_BRANCH = re.compile(r"\([A-Z]{1,4}\)\s\Z")
_LONGEST_BRANCH = 7
"""Characters of a branch with its brackets."""


def is_shown(release: Release, mention: Mention) -> bool:
    """Say whether a mention comes with degrees, an office, an age, or the branch behind a rank: `Mayor Laut (P)`."""
    text = release.passages[mention.block].text
    is_aged = _AGE.match(text, mention.end) is not None
    has_branch = _BRANCH.search(text, max(0, mention.start - _LONGEST_BRANCH), mention.start) is not None
    return mention.degrees is not None or is_aged or has_branch or is_presented(release, mention)


def is_shown_once(release: Release, one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    """Say whether the first name is shown at its first mention, and the other name never."""
    return is_shown(release, one[0]) and not any(is_shown(release, each) for each in other)
