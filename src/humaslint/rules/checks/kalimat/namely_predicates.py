"""*Yaitu* or *yakni* in place of *adalah*: `Narasumber yang hadir yakni Danu dan Rani.`"""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.clauses.namely import bare_words, is_copula
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import mend


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each of the two words that is all the predicate of its sentence."""
    for passage in passages_of(rule, release):
        for tokens, index in bare_words(passage):
            if is_copula(tokens, index):
                yield from mend(rule, passage, tokens[index].start, tokens[index].end, "adalah")
