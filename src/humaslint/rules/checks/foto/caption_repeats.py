"""Captions that say again what the text says, instead of what the picture shows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import WEEKDAYS
from humaslint.indonesian.time.datelines import read_dateline
from humaslint.indonesian.wordings import Wording, triples, wordings, words_in
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.checks.foto.photo_credits import find_credit
from humaslint.rules.checks.likeness import canonical, is_retouched

_CAPTION = frozenset({"caption"})


_DAY = re.compile(
    rf",? (?:(?:pada )?(?:hari )?(?:{'|'.join(WEEKDAYS)}) )?\(\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?\)", re.IGNORECASE
)
_OTHERS = 2
"""Words of a caption that a sentence with a dateline may lack."""
_FEWEST, _MOST = 5, 120
"""Words of a sentence that is looked at."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each sentence of a caption that repeats one of the text, and at that one of the text.

    They are the same but for small changes. Either may be the one to rewrite, so both places are reported. The
    rule's scope is the text; captions are read whatever it says.
    """
    captions = [_shown(caption) for caption in wordings(release, _CAPTION) if len(caption.words) >= _FEWEST]
    captions = [caption for caption in captions if _FEWEST <= len(caption.words) <= _MOST]
    if not captions:
        return
    repeated: set[int] = set()
    for number, whole in _candidates(captions, wordings(release, rule.scope)):
        caption = captions[number]
        sentence = _behind_dateline(whole) if _may_have_dateline(whole, caption) else whole
        if number not in repeated and _says_again(caption, sentence):
            repeated.add(number)
            yield Finding(rule, _opening(sentence), related=(caption.place,))
            yield Finding(rule, caption.place, related=(sentence.place,))


def _may_have_dateline(sentence: Wording, caption: Wording) -> bool:
    """Say whether a sentence opens a lead and has most words of the caption, but not as the first one what is its."""
    is_first = sentence.passage.kind == "lead" and not sentence.start and sentence.words[0] != caption.words[0]
    return is_first and len({*caption.words}.difference(sentence.words)) <= _OTHERS


def _behind_dateline(sentence: Wording) -> Wording:
    """Return the first sentence of a lead without the dateline before it."""
    passage = sentence.passage
    found = read_dateline(passage.text)
    if found is None or found.end >= sentence.end:
        return sentence
    rest = passage.text[found.end : sentence.end]
    start = found.end + len(rest) - len(rest.lstrip())
    return sentence._replace(start=start, words=words_in(passage, start, sentence.end))


def _says_again(caption: Wording, sentence: Wording) -> bool:
    """Say whether a caption is the sentence, with or without the day in brackets that the sentence tells."""
    undated = _undated(sentence)
    return any(caption.words == each.words or is_retouched(each, caption) for each in {sentence, undated})


def _undated(sentence: Wording) -> Wording:
    """Return a sentence without its days in brackets: `…, Rabu (5/2/2026)`."""
    passage, words, start = sentence.passage, sentence.words, sentence.start
    days = list(_DAY.finditer(passage.text, sentence.start, sentence.end))
    if days:
        words = ()
        for day in days:
            words += words_in(passage, start, day.start())
            start = day.end()
        words += words_in(passage, start, sentence.end)
    return sentence._replace(words=words)


def _opening(sentence: Wording) -> Place:
    """Return a sentence up to its first comma: enough to know it by, and what is right within it stays unmarked."""
    comma = sentence.passage.text.find(",", sentence.start, sentence.end)
    return sentence.passage.place(sentence.start, comma if comma > 0 else sentence.end)


def _shown(caption: Wording) -> Wording:
    """Return the sentence of a caption without its credit."""
    text = caption.passage.text[caption.start : caption.end]
    credit = find_credit(text)
    if credit is None:
        return caption
    end = caption.start + len(text[:credit].rstrip())
    return caption._replace(end=end, words=words_in(caption.passage, caption.start, end))


def _candidates(captions: Sequence[Wording], body: Sequence[Wording]) -> Iterator[tuple[int, Wording]]:
    """Yield the number of a caption with each sentence of the body that has two or more word triples of it."""
    index = {triple: number for number, caption in enumerate(captions) for triple in triples(canonical(caption.words))}
    for sentence in body:
        numbers = map(index.get, triples(canonical(sentence.words)))
        shared = [number for number in numbers if number is not None]
        if len(shared) > 1:
            yield from ((number, sentence) for number, count in Counter(shared).items() if count > 1)
