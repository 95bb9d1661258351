"""Which drafts are checked together."""

from __future__ import annotations

from pathlib import Path

from humaslint.engine.drafts import Draft, groups
from humaslint.rules.library import Library
from humaslint.rules.literal_index import LiteralIndex
from humaslint.rules.phrase_index import PackedPhrases
from humaslint.rules.ruleset import Ruleset, choose

LIBRARY = Library((), PackedPhrases(), {}, LiteralIndex({}))
ONE, OTHER = choose(LIBRARY), choose(LIBRARY)


def sizes(*drafts: tuple[int, Ruleset | None]) -> list[int]:
    """How many drafts are in each group."""
    given = [Draft(Path("naskah.md"), b"x" * size, ruleset=ruleset) for size, ruleset in drafts]
    found = list(groups(given))
    assert [draft for group in found for draft in group] == given
    assert all(draft.ruleset is group[0].ruleset for group in found for draft in group)
    return [len(group) for group in found]


def test_a_few_drafts_of_one_ruleset_at_a_time() -> None:
    """No more than sixteen, none of them for other rules, and none behind a large one."""
    assert sizes() == []
    assert sizes(*[(3000, ONE)] * 35) == [16, 16, 3]
    assert sizes((1, ONE), (1, ONE), (1, OTHER), (1, None), (1, ONE)) == [2, 1, 1, 1]
    assert sizes((60_000, ONE), (60_000, ONE), (1, ONE), (5_000_000, ONE), (1, ONE)) == [2, 2, 1]
