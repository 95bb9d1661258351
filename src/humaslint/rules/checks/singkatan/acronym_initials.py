"""What an acronym should be whose letters are not the initials of its words, or the words by its letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from humaslint.indonesian.government.acronyms import Expansion, initials_of
from humaslint.indonesian.government.gazetteer import find_acronym, small_words
from humaslint.indonesian.letter_case import titled
from humaslint.model.diagnostic import Finding

_FEWEST = 2
"""Words. Shorter expansions may be of another name."""


def is_own(expansion: Expansion) -> bool:
    """Say whether the acronym is known to stand for these words, whatever their letters: SPORC."""
    known = find_acronym(expansion.form)
    return known is not None and tuple(expansion.words) in [tuple(small_words(each)) for each in known.expansions]


def with_initials(finding: Finding, expansion: Expansion) -> Finding:
    """Return the finding with the initials of a faulty expansion, or what the acronym stands for in such words."""
    found, form, use = finding.arguments["found"], expansion.form, initials_of(expansion.words)
    if meant := _meant(expansion):
        words = titled(meant) if found[:1].isupper() else meant
        arguments = {"found": found, "form": form, "words": " ".join(expansion.words), "use": words}
        return finding._replace(arguments=arguments, suggestions=(f"{words} ({form})",))
    before, _, behind = found.partition(form) if found.startswith(form) else found.rpartition(form)
    arguments = {"found": found, "form": form, "words": (before + behind).strip(' ()“”"*'), "use": use}
    return finding._replace(arguments=arguments, suggestions=(*_own(found, expansion, use), f"{before}{use}{behind}"))


def _own(found: str, expansion: Expansion, use: str) -> Iterator[str]:
    """Yield what a known acronym stands for that begins with the same word, where the letters of these make none."""
    known, form = find_acronym(expansion.form), expansion.form
    for each in known.expansions if known and find_acronym(use) is None else ():
        words = titled(each) if found.rpartition("(")[2][:1].isupper() else each
        if small_words(each)[:1] == expansion.words[:1]:
            yield f"{form} ({words})" if found.startswith(form) else f"{words} ({form})"


def _meant(expansion: Expansion) -> str:
    """Return what the known acronym stands for if no more than one word of the expansion is other than its own."""
    known = find_acronym(expansion.form)
    own = Counter(expansion.words)
    for each in known.expansions if known else ():
        words = small_words(each)
        if len(words) == len(expansion.words) > _FEWEST and (own - Counter(words)).total() <= 1:
            return each
    return ""
