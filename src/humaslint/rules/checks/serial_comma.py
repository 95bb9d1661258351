"""The comma before the last of three or more things: `sayur, buah dan telur`."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.serial_lists import CONJUNCTIONS, commas_before, is_list
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each plain list of three or more short items without a comma before its last one."""
    for passage in passages_of(rule, release.passages):
        if "," in passage.text:
            for sentence, tokens in zip(passage.sentences, passage.sentence_tokens, strict=True):
                if passage.text.find(",", *sentence) > 0:
                    yield from _in_sentence(rule, passage, tokens)


def _in_sentence(rule: Rule, passage: Passage, tokens: list[Token]) -> Iterator[Finding]:
    for number in [at for at, token in enumerate(tokens) if token.text in CONJUNCTIONS]:
        commas = commas_before(tokens, number) if 2 < number < len(tokens) - 1 else []
        if not commas or not is_list(tokens, commas, number):
            continue
        middle, last = tokens[number - 1], tokens[number + 1]
        start, end = tokens[commas[0] - 1].start, last.end
        if is_silent(rule, passage, start, end):
            continue
        found = passage.text[start:end]
        use = f"{passage.text[start : middle.end]},{passage.text[middle.end : end]}"
        edits = (Edit(middle.end, middle.end, ","),)
        yield Finding(rule, passage.place(start, end), {"found": found, "use": use}, edits, (use,))
