"""A paragraph that is nothing but a quotation, with nobody near it to have said it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import REPORTING_VERBS, is_speech_verb
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of

_PROSE = frozenset(("lead", "paragraph"))
_SHORTEST = 5
"""Words. Fewer are a slogan or a title."""
_WORD = re.compile(r"[^\W\d_]+")
_LEADS_ON = frozenset(("yaitu", "yakni", "berikut", "tema", "bertema", "bertajuk", "berbunyi", "judul"))
_POINTERS = re.compile(
    r"(?:Hal (?:itu|tersebut|ini|senada)|(?:Pernyataan|Ungkapan|Pesan|Kalimat|Kata-kata|Harapan|Ajakan)\b|Demikian|"
    r"Begitu|Itulah|Itu(?:lah)? kata)"
)


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each paragraph that is one quotation, where its neighbours attribute nothing either."""
    paragraphs = [passage for passage in release.passages if passage.kind in _PROSE]
    for passage in passages_of(rule, release.passages):
        if passage.kind in _PROSE and _is_bare_quotation(passage):
            index = paragraphs.index(passage)
            before = paragraphs[index - 1] if index else None
            after = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
            if not (before and _leads_on(before)) and not (after and _points_back(after)):
                yield Finding(rule, passage.place(0, len(passage.text)), {"found": passage.text})


def _is_bare_quotation(passage: Passage) -> bool:
    quotations = passage.quotations
    if len(quotations) != 1 or not quotations[0].is_closed:
        return False
    start, end = quotations[0].start, quotations[0].end
    is_whole = not passage.text[:start].strip() and not passage.text[end:].strip(" .")
    return is_whole and len(passage.words) >= _SHORTEST and passage.text[end - 2] in ".!?…"


def _leads_on(passage: Passage) -> bool:
    """Say whether a paragraph brings in the quotation after it, or quotes the same speaker before it."""
    text = passage.text.rstrip()
    if text.endswith((":", ",", "–", "-")) or any(quotation.is_speech for quotation in passage.quotations):
        return True
    last = passage.sentences[-1] if passage.sentences else None
    words = [word.lower() for word in _WORD.findall(text[last.start : last.end])] if last else []
    return any(word in REPORTING_VERBS or is_speech_verb(word) or word in _LEADS_ON for word in words)


def _points_back(passage: Passage) -> bool:
    """Say whether a paragraph begins by attributing what stands before it: `Demikian kata Sari`, `ujar Sari`."""
    words = _WORD.findall(passage.text[:80])
    return bool(_POINTERS.match(passage.text)) or (bool(words) and is_speech_verb(words[0].lower()))
