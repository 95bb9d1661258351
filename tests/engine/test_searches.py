"""No line of our code searches the whole draft more often the longer that is, at each word or sentence perhaps.

Such a search costs few calls (`test_cost.py`) and little time in a release of 3 KB, but minutes in a draft of 5 MB.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from humaslint.engine.rulesets import library_of
from humaslint.engine.verify import cases_of

_MORE = 3
"""So many more searches in a draft twice as long are none of each word: what few words need is looked for once each."""


def _drafts() -> list[str]:
    """Return two drafts made of what our rules find, of which the second has everything of the first and as much more.

    Each finds other words there, for what is known of a word may be kept.
    """
    ones, others = [], []
    for rule in library_of(()).rules:
        bad = [case.text for case in cases_of(rule) if case.spans and case.format == "markdown"]
        few = [text for text in bad if not text.startswith(("---", "```", "<"))][:2]
        ones.extend(few[:1])
        others.extend(few[1:])
    return ["\n\n".join(ones), "\n\n".join([*ones, *others])]


def test_nothing_searches_all_at_each_word() -> None:
    """What is to be known of a draft as a whole is found once (`kept`)."""
    program = Path(__file__).with_name("count_searches.py")
    run = subprocess.run(
        [sys.executable, str(program)], input=json.dumps(_drafts()), capture_output=True, text=True, check=False
    )
    assert not run.stderr
    once, twice = json.loads(run.stdout)
    assert twice
    assert {line: count for line, count in twice.items() if count > once.get(line, 0) + _MORE} == {}
