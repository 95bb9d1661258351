"""Quotations: what stands between quotation marks, and whether somebody said it."""

from __future__ import annotations

import re
from typing import NamedTuple

from humaslint.indonesian.quotation_pairs import find_pairs
from humaslint.indonesian.speech import COMMONEST, attribution_after, is_speech_verb, is_verb_of_saying
from humaslint.indonesian.tokens import LETTERS


class Quotation(NamedTuple):
    """A quotation at the str offsets `start:end` of its text, both quotation marks included.

    `is_speech` is True for the words somebody said or wrote; False for a title, a theme or a term.
    `is_closed` is False when the closing mark is missing (or stands in a later paragraph); `end` is then the
    start of the next quotation, or the end of the paragraph. Where it ends by the look of it, open_quotations tells.
    """

    start: int
    end: int
    is_speech: bool
    is_closed: bool


_ATTRIBUTION = re.compile(r"[,.!?]\s+(?:demikian\s+)?(?P<verb>[^\W\d_]+)")
_SAID = re.compile(
    rf"(?<=[a-z]{{3}})\s(?:{COMMONEST}|pungkas|tandas)nya"
    r"(?=\s(?:di|saat|kepada|usai|dalam|pada|ketika|sambil|seraya)\b|\.\s|\.?\Z)"
)
"""A verb of attribution that no comma parts from what was said: `“Kami siap katanya di balai desa.`"""
_NAMED = frozenset(
    """
    bertema bertemakan tema subtema bertajuk tajuk berjudul judul berjuluk julukan dijuluki slogan semboyan moto
    motto tagline jargon istilah disebut dinamai dinamakan bernama nama frasa sebutan program lagu film
    novel puisi artikel rubrik aplikasi inovasi lomba kategori predikat gerakan kampanye mengusung mengangkat
    topik materi makalah buletin majalah spanduk bertuliskan tagar video
    """.split()
)
_REACH = 80
_EDGES = "\"“”„‟«»'‘’` \n"
_SENTENCE_END = re.compile(r"[.!?]\s")


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of `text` in order; of nested ones the outer one alone."""
    return tuple(
        Quotation(start, end, _is_speech(text, start, end, is_closed), is_closed)
        for start, end, is_closed in find_pairs(text)
    )


def spoken_end(text: str, quotation: Quotation) -> int | None:
    """Return where speech without a closing mark ends by the look of it: before the first verb of attribution."""
    for match in _ATTRIBUTION.finditer(text, quotation.start, quotation.end):
        if is_speech_verb(match["verb"]):
            return match.start() + 1
    said = _SAID.search(text, quotation.start, quotation.end)
    return said.start() if said else None


def _is_speech(text: str, start: int, end: int, is_closed: bool) -> bool:
    """Say whether `start:end` is what somebody said, by the verbs around it or its shape."""
    inside = text[start:end].strip(_EDGES)
    is_capital = inside[:1].isupper()
    is_stopped = inside[-1:] in (",", ".", "!", "?", "…")
    attribution = attribution_after(text, end) if is_closed else None
    if attribution and (is_capital or is_stopped or attribution.has_comma):
        return True
    clause = _SENTENCE_END.split(text[max(0, start - _REACH) : start])[-1]
    before = [word.lower() for word in LETTERS.findall(clause)][-8:]
    if not _NAMED.isdisjoint(before[-3:]):
        return False
    if clause.rstrip()[-1:] in (",", ":") and any(_is_reporting(word) for word in before):
        return True
    words = inside.split()
    if is_capital and before and _is_reporting(before[-1]):
        return len(words) > 2
    is_title = sum(word[0].isupper() for word in words) * 2 > len(words)
    return is_capital and not is_title and len(words) >= (4 if is_stopped else 8)


def _is_reporting(word: str) -> bool:
    return is_verb_of_saying(word) or word == "menurut"
