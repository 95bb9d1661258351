"""Words whose second letter has kept the capital of the first: `KEgiatan`, `HArian`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.indonesian.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_DOUBLE = re.compile(r"[A-Z]{2}(?<![\w-]..)[a-z]{2,}(?![\w-])")


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each such word that the dictionary has; an acronym with a clitic (`PTnya`) it has not."""
    if not _DOUBLE.search(release.text):
        return
    for passage in passages_of(rule, release.passages):
        for match in _DOUBLE.finditer(passage.text):
            start, end = match.span()
            is_word = analyse_word(match[0].lower()).tier is Tier.STANDARD
            if is_word and not passage.is_protected(start, end) and not is_silent(rule, passage, start, end):
                use = match[0].capitalize()
                yield Finding(
                    rule,
                    passage.place(start, end),
                    {"found": match[0], "use": use},
                    (Edit(start, end, use),),
                    (use,),
                    is_fixable=not passage.is_name(start, end),
                )
