"""The initials under which a release keeps somebody's name back: `berinisial KHD (34) dan SBR`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from humaslint.indonesian.release import Release, TokenPlace
from humaslint.indonesian.tokens import Token
from humaslint.model.lazy import kept

FORM = re.compile(r"[A-Z]{2,4}")
_HINT = re.compile(r"inisial(?<!\winisial)")
_AGED = re.compile(r"[A-Z](?<!\w.)[A-Z]{1,3}(?: \(\d\d(?: tahun)?\)|, \d\d tahun)")
"""What a text has that introduces somebody so, each beginning with what is rare."""
_NAMED = frozenset("inisial berinisial inisialnya".split())
_BETWEEN = frozenset(', dan serta ( ) / alias atau tahun masing-masing yaitu yakni adalah : “ ” " huruf nama'.split())
"""What may stand between two initials of one list, besides ages."""

Suspects = Mapping[str, Sequence[TokenPlace]]
"""Where somebody is introduced by initials, as a passage and the index of a token, by the initials."""


@kept
def find_suspects(release: Release) -> Suspects:
    """Return the initials that *inisial* or an age behind them introduces as somebody's."""
    found: dict[str, list[TokenPlace]] = {}
    is_hinted = _HINT.search(release.text) or _AGED.search(release.text)
    for passage in release.passages if is_hinted else ():
        for index in sorted({*_listed(passage.tokens), *_aged(passage.tokens)}):
            found.setdefault(passage.tokens[index].text, []).append((passage, index))
    return found


def _listed(tokens: Sequence[Token]) -> Iterator[int]:
    """Yield the initials behind *inisial*, as far as nothing but ages, commas and *dan* parts them."""
    for index, token in enumerate(tokens):
        if token.lower in _NAMED:
            at = index + 1
            while at < len(tokens) and (
                FORM.fullmatch(tokens[at].text) or tokens[at].lower in _BETWEEN or tokens[at].text.isdigit()
            ):
                if FORM.fullmatch(tokens[at].text):
                    yield at
                at += 1


def _aged(tokens: Sequence[Token]) -> Iterator[int]:
    """Yield the initials with an age behind them: `KHD (34)`, `KHD, 34 tahun`."""
    for index, (token, mark, age) in enumerate(zip(tokens, tokens[1:], tokens[2:], strict=False)):
        if mark.text in {"(", ","} and len(age.text) == 2 and age.text.isdigit() and FORM.fullmatch(token.text):
            after = tokens[index + 3].text if index + 3 < len(tokens) else ""
            if after == "tahun" or (after == ")" and mark.text == "("):
                yield index
