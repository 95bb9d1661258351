"""An addition that *yaitu* or *yakni* leads in without a comma: `digelar di dua desa yaitu Randu dan Waru`."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.clauses.namely import bare_words, lacks_comma
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import mend


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each of the two words that stands without a comma where the clause before it is whole."""
    for passage in passages_of(rule, release):
        for tokens, index in bare_words(passage):
            if lacks_comma(passage, tokens, index):
                yield from mend(rule, passage, tokens[index - 1].end, tokens[index].end, f", {tokens[index].text}")
