"""Quotations without a closing mark: how far the words of somebody else seem to go."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from humaslint.indonesian.quotations import Quotation, spoken_end
from humaslint.indonesian.sentences import Sentence
from humaslint.indonesian.speech import COMMONEST, leads_in_speech
from humaslint.indonesian.stretches import Stretches
from humaslint.indonesian.tokens import LETTERS

_PERSONAL = frozenset("saya kami kita aku anda kalian saudara mari marilah ayo semoga".split())
"""Words, in lower case, of somebody who speaks."""
_CLOSER = re.compile(
    r"”(?<!\d”)|\"(?<=[,.!?]\")(?=[\s,]|\Z)"
    rf"|\"(?<=[a-z]\")(?=[,.]? (?:{COMMONEST})(?:nya)?\b)"
)
_BEFORE_STOP = re.compile(r"\"(?<=[A-Za-z]\")(?=\.(?:\s|\Z))")
"""A straight mark that closes something at the end of a sentence, though nothing shows what was said."""
_STOP = re.compile(r"[.!?]\s+(?=[A-Z])")
_CLOSERS = re.compile('[”"]')
_FARTHEST = 5
"""Over how many paragraphs a quotation goes on at the most."""
_LONGEST = 50
"""Sentences of a quotation whose beginning is looked for."""
_REACH = 5000
"""Characters before a lone closing mark in which the end of the sentence before it is looked for; nobody says longer
ones in one sentence."""
_OPENERS = ("“", '"', "„", "«", "‘‘", "‘’", "``", "''")


def find_quoted(
    text: str,
    quotations: Sequence[Quotation],
    sentences: Sequence[Sentence],
    running: Sequence[tuple[int, int]],
    following: Iterable[tuple[str, Sequence[Quotation]]],
) -> list[tuple[int, int]]:
    """Return the stretches of a paragraph that are other people's words; where a mark is missing, what seem to be.

    `running` are those of quotations that one paragraph opens and another closes; `following` are the next paragraphs.
    """

    def end_of(quotation: Quotation) -> int:
        if quotation.is_closed or (quotation is quotations[-1] and goes_on(following)):
            return quotation.end
        return _quoted_end(text, quotation, sentences)

    def is_apart(offset: int) -> bool:
        return not any(start <= offset < end for start, end in running)

    closers = [closer for closer in lone_closers(text, quotations) if is_apart(closer)]
    return [
        *running,
        *((each.start, end_of(each)) for each in quotations if is_apart(each.start)),
        *(
            (max(before + 1, _quoted_before(text, closer, quotations, sentences)), closer + 1)
            for before, closer in pairwise((-1, *closers))
        ),
    ]


def _quoted_end(text: str, quotation: Quotation, sentences: Sequence[Sentence]) -> int:
    """Return where an open quotation ends by the look of it, a str offset into `text`.

    That is the verb of attribution; without one, the end of the sentence, or of a later one in which somebody
    still speaks for himself. `sentences` are those of the whole text.
    """
    attribution = spoken_end(text, quotation)
    if attribution is not None:
        return attribution
    first = bisect_right(sentences, quotation.start, key=lambda sentence: sentence.end)
    end = min(quotation.end, sentences[first].end) if first < len(sentences) else quotation.end
    for number in range(first + 1, len(sentences)) if quotation.is_speech else ():
        sentence = sentences[number]
        if sentence.start >= quotation.end:
            break
        words = {word.lower() for word in LETTERS.findall(text[sentence.start : sentence.end])}
        if any(map(leads_in_speech, words)):
            break
        if not _PERSONAL.isdisjoint(words):
            end = min(quotation.end, sentence.end)
    return end


def is_lone_closer(text: str, quotation: Quotation) -> bool:
    """Say whether what seems to open one is a closing mark: glued to the next word (`selesai.”Warga`) or alone."""
    start = quotation.start
    if quotation.is_closed or start == 0 or text[start] != "”":
        return False
    return not text[start - 1].isspace() or not text[start + 1 : start + 2].strip()


def lone_closers(text: str, quotations: Sequence[Quotation]) -> list[int]:
    """Return the offsets of the closing marks of no quotation; behind a number the mark may mean inches."""
    return list(_lone(_CLOSER, text, quotations)) if _CLOSERS.search(text) else []


def stray_marks(text: str, quotations: Sequence[Quotation]) -> list[int]:
    """Return the offsets of the closing marks of no quotation, those of which nothing shows what they close too."""
    return sorted({*lone_closers(text, quotations), *_lone(_BEFORE_STOP, text, quotations)})


def _quoted_before(text: str, closer: int, quotations: Sequence[Quotation], sentences: Sequence[Sentence]) -> int:
    """Return where the words that a lone closing mark ends begin by the look of it, a str offset into `text`.

    That is the beginning of their sentence, or of an earlier one from which on somebody speaks for himself, and no
    earlier than the quotation before. `sentences` are those of the whole text.
    """
    before = bisect_right(quotations, closer, key=lambda quotation: quotation.end)
    floor = quotations[before - 1].end if before else 0
    number = max(0, bisect_right(sentences, closer - 1, key=lambda sentence: sentence.start) - 1)
    nearest = max(floor, closer - _REACH)
    floor = max((stop.end() for stop in _STOP.finditer(text, nearest, closer)), default=floor) if floor else 0
    begin = sentences[number].start
    for sentence in reversed(sentences[max(0, number - _LONGEST) : number]):
        if sentence.end - sentence.start > _REACH:
            break
        words = {word.lower() for word in LETTERS.findall(text[sentence.start : sentence.end])}
        if _PERSONAL.isdisjoint(words) or any(map(leads_in_speech, words)):
            break
        begin = sentence.start
    return max(floor, begin)


def goes_on(following: Iterable[tuple[str, Sequence[Quotation]]]) -> bool:
    """Say whether the next paragraph opens a quotation again, or the first one with marks closes it.

    `following` are the texts of the next paragraphs, each with its quotations.
    """
    for number, (text, quotations) in enumerate(following):
        if number == 0 and text.startswith(_OPENERS):
            return True
        if stray_marks(text, quotations):
            return True
        if quotations:
            return False
    return False


def find_running(paragraphs: Sequence[tuple[str, Sequence[Quotation]]]) -> list[list[tuple[int, int]]]:
    """Return for each paragraph the stretches of quotations that it or an earlier one opens and a later one closes.

    Such a quotation goes on to the mark that closes it, if nobody else speaks before; titles and terms may be in it.
    `paragraphs` are those of a release, each with its quotations.
    """
    running: list[list[tuple[int, int]]] = [[] for _ in paragraphs]
    for number, (text, quotations) in enumerate(paragraphs):
        opened = _left_open(text, quotations)
        if opened is None or _is_told(text, opened):
            continue
        for last in range(number + 1, min(number + 1 + _FARTHEST, len(paragraphs))):
            closer = next(_lone(_CLOSER, *paragraphs[last]), None)
            spoken = next((each.start for each in paragraphs[last][1] if each.is_speech), None)
            if closer is not None and (spoken is None or closer < spoken):
                running[number].append((opened.start, len(text)))
                for between in range(number + 1, last):
                    running[between].append((0, len(paragraphs[between][0])))
                running[last].append((0, closer + 1))
            if closer is not None or spoken is not None:
                break
    return running


def _left_open(text: str, quotations: Sequence[Quotation]) -> Quotation | None:
    """Return the quotation that is not closed and behind which nobody else speaks, None if there is none."""
    for quotation in reversed(quotations):
        if not quotation.is_closed and not is_lone_closer(text, quotation):
            return quotation
        if quotation.is_speech:
            return None
    return None


def _is_told(text: str, quotation: Quotation) -> bool:
    """Say whether a sentence names the speaker, who says no more behind it: the closing mark was left out before."""
    end = spoken_end(text, quotation) if text[quotation.end - 1] in ".!?" else None
    return end is not None and _PERSONAL.isdisjoint(map(str.lower, LETTERS.findall(text[end : quotation.end])))


def _lone(closer: re.Pattern[str], text: str, quotations: Sequence[Quotation]) -> Iterator[int]:
    inside = Stretches((each.start, each.end) for each in quotations if not is_lone_closer(text, each))
    return (match.start() for match in closer.finditer(text) if not inside.touch(*match.span()))
