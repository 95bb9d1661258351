"""Sentences that stand twice in a release, word for word: a paste that nobody took out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from humaslint.indonesian.release import Release
from humaslint.indonesian.wordings import Wording, wordings
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.checks.likeness import TURNS

_FEWEST, _FEW = 4, 5
"""Words of a sentence that may not recur as `Terima kasih.` may; one of fewer than _FEW must be a plain statement."""
_MOST_BRIEF = 20
"""Such sentences one behind another, behind which nobody looks for one that tells something."""
_LABEL = re.compile(r"\W*[A-Z][a-z/]+(?: [a-z/]+){0,2}: (?![“\"])")
"""What opens a line of an agenda, which may well recur: `Tempat: Balai Desa Randu`."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding over each run of sentences that all stand, in that order, earlier in the release."""
    sentences = wordings(release, rule.scope)
    heads = _heads(sentences)
    seen: dict[tuple[str, int], int] = {}
    number = 0
    while number < len(sentences):
        sentence = sentences[number]
        is_long = len(sentence.words) >= _FEWEST and not _is_end_of_item(sentence)
        first = seen.setdefault((sentence.letters, sentence.layer), number) if is_long else number
        is_again = first < number and not (
            _is_answer(sentences, number) or _is_below(heads.get(sentence.layer, ()), first, number)
        )
        count = _run(sentences, first, number) if is_again else 0
        if count:
            place, related = _place(sentences, number, count), _place(sentences, first, count)
            yield Finding(rule, place, related=(related,))
        number += count or 1


def _run(sentences: Sequence[Wording], first: int, second: int) -> int:
    """Count the sentences from `second` on that repeat those from `first` on; short ones count before long ones."""
    count = length = 0
    while second + length < len(sentences) and length - count < _MOST_BRIEF:
        left, right = sentences[first + length], sentences[second + length]
        if left.layer != right.layer or left.letters != right.letters:
            break
        length += 1
        if _is_telling(right):
            count = length
    return count


def _is_telling(sentence: Wording) -> bool:
    """Say whether a sentence is no line of an agenda, and long enough, or brief and neither a cry nor a denial.

    Of two fires a release may well say `Tidak ada korban jiwa.`, and a crowd may cry the same words twice.
    """
    size = len(sentence.words)
    text = sentence.passage.text
    if size < _FEWEST or (not sentence.start and _LABEL.match(text)):
        return False
    return size >= _FEW or (text[sentence.end - 1] == "." and TURNS.isdisjoint(sentence.words))


def _is_answer(sentences: Sequence[Wording], number: int) -> bool:
    """Say whether a sentence stands behind a question: two of them may have one answer."""
    before = sentences[number - 1]
    return before.passage.text[before.end - 1] == "?"


def _heads(sentences: Sequence[Wording]) -> Mapping[int, Sequence[int]]:
    """Return the numbers of the heads within lists, by the layer of their list: `2. Kartu yang hilang:`."""
    heads: dict[int, list[int]] = {}
    for number, sentence in enumerate(sentences):
        if sentence.layer > 0 and sentence.passage.text.endswith(":"):
            heads.setdefault(sentence.layer, []).append(number)
    return heads


def _is_below(heads: Sequence[int], first: int, number: int) -> bool:
    """Say whether an item stands below another head of its list than the first."""
    return bisect_right(heads, first) < bisect_left(heads, number)


def _is_end_of_item(sentence: Wording) -> bool:
    """Say whether a sentence is the last line of an item that was pasted in lines: `… dan Dewan Perwakilan Daerah;`."""
    passage = sentence.passage
    return passage.kind != "item" and passage.text[sentence.end - 1 : sentence.end] == ";"


def _place(sentences: Sequence[Wording], number: int, count: int) -> Place:
    """Return the stretch of `count` sentences: in their block, or in the source where they fill several."""
    head, tail = sentences[number], sentences[number + count - 1]
    if head.passage is tail.passage:
        return head.passage.place(head.start, tail.end)
    start, _end = head.passage.block.to_source(head.start, head.end)
    _start, end = tail.passage.block.to_source(tail.start, tail.end)
    return Place(None, start, end)
