"""The items of one list: each ends in the mark in which the others end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from humaslint.indonesian.block_groups import lists_in
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import finding_at

_FEWEST = 4
"""Items. A shorter list shows no habit: its last item may end otherwise."""
_SHORTEST = 4
"""Words. A shorter item may be a name, which ends in the stop of a degree."""
_LINK = re.compile(r"[\s,;]*\b(?:dan/atau|dan|atau|serta|lalu|kemudian|ditambah)\Z")
_ADDRESS = re.compile(r"[^\s/.@]+[/.@][^\s.]\S*\Z")
"""What ends an item with a web or mail address, behind which many put no mark."""
_REACH = 200
"""Characters at the end of an item in which either is looked for."""
_GOES_ON = (";", ",")
_MARKS = frozenset(".;,")


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the end of each item that ends otherwise than most of its list.

    The last one may, but not where all others end in a stop; so may one that brings in items of its own. Where some
    are questions, the others may be their answers.
    """
    for listed in lists_in(passages_of(rule, release)):
        if len(listed) < _FEWEST - 1:
            continue
        odd = _odd_phrase(listed)
        if odd is not None:
            yield _finding(rule, listed[odd], listed[1 if odd == 0 else 0])
        if odd is not None or any(len(passage.words) < _SHORTEST for passage in listed):
            continue
        ends = [_end(passage) for passage in listed[:-1]]
        if set(ends) == {"."} and not _end(listed[-1]):
            yield _finding(rule, listed[-1], listed[0])
        if len(listed) < _FEWEST:
            continue
        (main, count), *others = Counter(ends).most_common()
        if len(others) == 1 and count > others[0][1] and "?" not in ends:
            for passage, end in zip(listed, ends, strict=False):
                if end != main and not passage.text.rstrip().endswith(":"):
                    yield _finding(rule, passage, listed[ends.index(main)])


def _odd_phrase(listed: Sequence[Passage]) -> int | None:
    """Return the only item of a list of phrases that ends in another mark, or in none, before another that goes on.

    The others end in a semicolon or comma. Three show a habit if a stop or a comma ends it, or a stop the last.
    """
    ends = [_end(passage) for passage in listed[:-1]]
    main, count = Counter(ends).most_common(1)[0]
    if main not in _GOES_ON or count != len(ends) - 1 or not _are_phrases(listed):
        return None
    at = next(at for at, end in enumerate(ends) if end != main)
    last = listed[at].words[-1].text
    if ends[at] == "?" or len(listed[at].sentences) > 1 or _search_end(_ADDRESS, listed[at].text):
        return None
    is_habit = len(listed) >= _FEWEST or "." in {ends[at], _end(listed[-1])}
    is_short_form = ends[at] == "." and (len(last) < _SHORTEST or last[0].isupper())
    return at if is_habit and not is_short_form and min(len(each.words) for each in listed) > 1 else None


def _are_phrases(listed: Sequence[Passage]) -> bool:
    """Say whether all items but at most one begin in lower case, with a figure or with an abbreviation."""
    return sum(passage.text[0].isupper() and not passage.words[0].text.isupper() for passage in listed) <= 1


def _search_end(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return pattern.search(text, max(0, len(text) - _REACH))


def _end(passage: Passage) -> str:
    """Return the mark that ends an item, before *dan*; empty where none does."""
    text = passage.text.rstrip()
    link = _search_end(_LINK, text)
    if link:
        return link.group().strip()[:1] if link.group().strip()[:1] in _MARKS else ""
    last = text.rstrip('"”’)')[-1:]
    return last if last in _MARKS else "" if last.isalnum() else "?"


def _finding(rule: Rule, passage: Passage, usual: Passage) -> Finding:
    start, found = _last_word(passage)
    return finding_at(rule, passage, start, start + len(found), found=found, main=_last_word(usual)[1])


def _last_word(passage: Passage) -> tuple[int, str]:
    """Return where the last word of an item begins, and what stands from there: `nikah, dan` with a word that links."""
    link = _search_end(_LINK, passage.text.rstrip())
    end = link.start() if link else len(passage.text)
    start = max((word.start for word in passage.words if word.start < end), default=passage.words[-1].start)
    return start, passage.text[start:].rstrip()
