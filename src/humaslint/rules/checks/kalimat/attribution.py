"""A quotation that is a paragraph or sentence of its own, with nobody near it to have said it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.quotations import Quotation
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import is_speech_verb, is_verb_of_saying
from humaslint.indonesian.tokens import LETTERS
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.findings import finding_at

_SHORTEST = 5
"""Words. Fewer are a slogan or a title."""
_LEADS_ON = frozenset(("yaitu", "yakni", "berikut", "tema", "bertema", "bertajuk", "berbunyi", "judul"))
_NAMES_IT = _LEADS_ON | frozenset(
    """
    tulis tertulis tulisan slogan moto semboyan pesan yel-yel ayat firman hadis pepatah peribahasa ungkapan lirik puisi
    bertulisan bertuliskan spanduk baliho poster papan
    pantun pertanyaan jawab tanya pidato sambutan status unggahan video rekaman suara kalimat kata-kata
    """.split()
)
"""Words, in lower case, that say what a quotation is, or whose."""
_POINTERS = re.compile(
    r"(?:Hal (?:itu|tersebut|ini|senada)|(?:Pernyataan|Ungkapan|Pesan|Kalimat|Kata-kata|Harapan|Ajakan)\b|Demikian|"
    r"Begitu|Itulah|Itu(?:lah)? kata)"
)


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each paragraph or sentence that is one quotation, where nothing near it attributes it."""
    paragraphs = [passage for passage in release.passages if passage.kind in rule.scope]
    for at, passage in enumerate(paragraphs):
        before, after = paragraphs[max(0, at - 1) : at], paragraphs[at + 1 : at + 2]
        if _is_bare_quotation(passage):
            if not any(map(_leads_on, before)) and not any(map(_points_back, after)):
                yield finding_at(rule, passage, 0, len(passage.text))
        elif passage.quotations:
            yield from _lone_sentences(rule, passage, [*before, passage, *after])


def _is_bare_quotation(passage: Passage) -> bool:
    """Say whether a paragraph is one quotation and nothing else, of a sentence or more."""
    quotations = passage.quotations
    if len(quotations) != 1 or not quotations[0].is_closed:
        return False
    start, end = quotations[0].start, quotations[0].end
    is_whole = not passage.text[:start].strip() and not passage.text[end:].strip(" .")
    return is_whole and len(passage.words) >= _SHORTEST and passage.text[end - 2] in ".!?…"


def _lone_sentences(rule: Rule, passage: Passage, near: list[Passage]) -> Iterator[Finding]:
    """Yield a finding at each sentence within a paragraph that is one quotation, if no word `near` it is of saying."""
    lone = [quotation for quotation in passage.quotations if _is_sentence(passage, quotation)]
    if not lone:
        return
    words = [word.lower() for each in near for word in LETTERS.findall(each.text)]
    if any(is_verb_of_saying(word) or word in _NAMES_IT for word in words):
        return
    for quotation in lone:
        yield finding_at(rule, passage, quotation.start, quotation.end)


def _is_sentence(passage: Passage, quotation: Quotation) -> bool:
    """Say whether a quotation is one sentence of its paragraph, or several, behind another that has ended or first."""
    start, end = quotation.start, quotation.end
    sentence = passage.sentence_at(start)
    is_whole = quotation.is_closed and start == sentence.start and end >= sentence.end
    before = passage.text[:start].rstrip()
    if before.endswith(("”", '"')) and passage.text[end:].lstrip().startswith(("“", '"')):
        return False  # what was asked or answered, told over by one speaker: `“Ada?” “Tidak ada.” “Dibatasi?” “Tidak.”`
    is_free = before[-1] in '.!?”"' if before else passage.text[end : end + 2].lstrip()[:1].isupper()
    return (
        is_whole
        and is_free
        and passage.text[end - 2] in ".!?…"
        and len(LETTERS.findall(passage.text, start, end)) >= _SHORTEST
        and not _POINTERS.match(passage.text[end:].lstrip(" ."))
    )


def _leads_on(passage: Passage) -> bool:
    """Say whether a paragraph brings in the quotation after it, or quotes the same speaker before it."""
    text = passage.text.rstrip()
    near = passage.sentences[-2:][0].start if passage.sentences else 0
    is_spoken = any(quotation.is_speech and quotation.end > near for quotation in passage.quotations)
    if text.endswith((":", ",", "–", "-")) or is_spoken:
        return True
    last = passage.sentences[-1] if passage.sentences else None
    words = [word.lower() for word in LETTERS.findall(text[last.start : last.end])] if last else []
    return any(is_verb_of_saying(word) or word in _LEADS_ON for word in words)


def _points_back(passage: Passage) -> bool:
    """Say whether a paragraph begins by attributing what stands before it: `Demikian kata Sari`, `ujar Sari`."""
    first = LETTERS.match(passage.text)
    return bool(_POINTERS.match(passage.text)) or (first is not None and is_speech_verb(first[0].lower()))
