"""A hyphen between a prefix and an Indonesian stem: `me-minta`, `pe-layanan`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_HYPHENED = re.compile(
    r"(?<![\w./@#-])((?i:mem|meng?|meny?|me|ber|ter|pem|peng?|peny?|per?|ke|di))-([a-z]{3,})(?![\w/@-]|\.\w)"
)
_LEFT_ALONE = frozenset(
    """
    satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu sekian evolusi uang ukur
    revolusi urus
    """.split()
)
"""Stems, in lower case, before which the hyphen is another rule's (`ke-dua`) or shows the parts (EYD V III.E.4)."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such word that is a usual word without its hyphen; foreign stems keep theirs."""
    for passage in passages_of(rule, release.passages):
        for match in _HYPHENED.finditer(passage.text) if "-" in passage.text else ():
            use = match[1] + match[2]
            if (
                match[2] in _LEFT_ALONE
                or not load_lexicon().is_standard(use.lower())
                or is_silent(rule, passage, *match.span())
            ):
                continue
            edits = (Edit(match.end(1), match.start(2), ""),)
            yield Finding(rule, passage.place(*match.span()), {"found": match.group(), "use": use}, edits, (use,))
