"""Tags that are opened again where they were to be closed: `<strong>Randu<strong>`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of

_TWICE = re.compile(
    r"""
    <(?P<name> strong|b|em|i|u )>
    (?P<inner> (?: [^<>] | <(?!/?(?P=name)\b)/?(?:a|em|i|b|strong|u)\b[^<>]*> ){1,300} )
    (?P<again> <(?P=name)> )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the second of two tags of one name with no end between them, within the words of a block.

    What stands in code or comments is in no block; tags that the reader sees, as in plain text, another rule tells.
    """
    source = release.document.source.text
    places = [match for match in _TWICE.finditer(source) if match["inner"].strip()] if "<" in source else []
    begins = [match.start("inner") for match in places]
    for passage in passages_of(rule, release) if places else ():
        first, last = passage.block.to_source(0, len(passage.text))
        for match in places[bisect_left(begins, first) : bisect_left(begins, last)]:
            if match.start("again") < last and match["again"] not in passage.text:
                use = f"</{match['name']}>"
                yield Finding(rule, Place(None, *match.span("again")), {"found": match["again"], "use": use})
