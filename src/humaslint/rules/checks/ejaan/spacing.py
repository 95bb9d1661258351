"""Spaces that are missing behind a mark: `rapat,lalu`, `selesai.Warga`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.addresses import is_in_address
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.words.glued_sentences import glued_sentences
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.ejaan.missing_spaces import put_space
from humaslint.rules.checks.ejaan.quote_spaces import OUTSIDE
from humaslint.rules.checks.ejaan.sentence_openers import OPENERS, is_usual, opens_sentence
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import finding_at

Lack = tuple[int, int, int]
"""A stretch `start:end` to report and the offset in it where a space is missing."""

# A comma, semicolon or colon glued to the next word; a stop, question or exclamation mark glued to a new sentence.
# The second letter asked for keeps initials, degrees and emoticons out.
_GLUED = re.compile(
    r"""
    (?P<mark> [,;:!?.)] ) (?= [^\s\d.,] )
    (?: (?<= [,;] ) (?= [^\W\d_]{2} | [A-Z]\b | [“(](?!\s|\Z) )
      | (?<= [a-z]{3}[,;] ) (?= [a-z]\b )
      | (?<= : ) (?= [^\W\d_]{2} | “(?!\s|\Z) )
      | (?<= [!?] ) (?= [A-Z][^\W\d_] | “(?!\s|\Z) )
      | (?<= \. ) (?= (?P<next> [A-Z][a-z]+ | [A-Z]{2,} ) \b | “(?!\s|\Z) )
      | (?<= \) ) (?= (?P<after> [^\W\d_]{2,} ) )
    )
    """,
    re.VERBOSE,
)
"""A mark with a letter right behind it that begins a word: `rapat,lalu`, `selesai.Warga`, `(dua)orang`."""
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?")
_ENTITY = re.compile(r"&#?\w{1,8};$")
_WORD = re.compile(r"[^\W_]*")
_LAST_WORD = re.compile(r"(?:[^\W_]+|[)”]|(?<=[^\W_])\")$")
_SHORTENED = re.compile(r"(?:[^\W\d_]+\.)+$")
_CHAIN = re.compile(r"[a-z]\.[^\W_]+$")
"""What ends with two parts of an identifier before a third one: `com.sun.star.util` before `.Date`."""
_CUT_DEGREE = re.compile(r"[SM]\.,[A-Z][a-z]{0,3}(?![^\W_])")
"""A degree that a comma cuts in two, which is not mended by a space."""
_DEGREE = re.compile(r"(?:[A-Z][a-z]{0,3}\.){1,3}[A-Z][a-z]{0,3}\b\.?")
_PATTERN = re.compile(r"([A-Za-z])\1:([A-Za-z])\2")
_MARKED_WORD = re.compile(r"[^\W_]*[^\w\s]+$")
_REACH = 40
"""How far back, in characters, the start of a word is looked for."""
_ENCLITICS = frozenset("nya ku mu lah kah pun an i".split())


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each space that is missing behind a mark."""
    for passage in passages_of(rule, release):
        yield from _after_marks(rule, passage)


def _after_marks(rule: Rule, passage: Passage) -> Iterator[Finding]:
    gaps = {gap[2]: gap for gap in (*_glued(passage.text), *_glued_quotations(passage))}
    for start, end, offset in gaps.values():
        is_spared = passage.is_protected(start, end) or is_in_address(passage.text, offset)
        if not is_spared and not _is_parted(passage, offset):
            behind, use, edits = put_space(passage.text, start, offset, end)
            yield finding_at(rule, passage, start, behind, use=use, edits=edits, suggestions=(use,))
    for match in glued_sentences(passage.text):
        if not passage.is_protected(*match.span()):
            use = f"{match[1]}. {match[2].capitalize()}"
            yield finding_at(rule, passage, *match.span(), use=use, suggestions=(use,))


def _is_parted(passage: Passage, offset: int) -> bool:
    """Say whether a picture stands at `offset`, between the mark and the word."""
    document, block = passage.release.document, passage.block
    _, left = block.to_source(offset - 1, offset)
    right, _ = block.to_source(offset, offset + 1)
    return any(left <= image.start < right for image in document.images)


def _glued(text: str) -> Iterator[Lack]:
    for match in _GLUED.finditer(text):
        start, offset = match.span()
        if text[start] == ")":
            opening = text.rfind("(", 0, start)
            if _is_aside(text, opening, start, match["after"]) and match["after"] not in _ENCLITICS:
                yield opening, _word_end(text, offset), offset
            continue
        before = _back(_LAST_WORD, text, start) or (_back(_SHORTENED, text, start) if text[start] in ",;" else "")
        if before and _ends(text, before, match) and not _CUT_DEGREE.match(text, start - len(before)):
            end = _word_end(text, offset)
            if not _joins(text[start - len(before) : start], text[offset:end], text[start : start + 1], text[end:]):
                yield start - len(before), end, offset


def _joins(before: str, after: str, mark: str, rest: str) -> bool:
    """Say whether the mark is inside one thing: a comma as apostrophe (`Jum,at`), a row of colons, `HH:MM`, a code."""
    if mark == ".":
        return rest[:1] == "." and rest[1:2].isdigit()
    if mark == ":":
        return bool(_PATTERN.fullmatch(f"{before}:{after}")) or (rest.startswith(":") and (before + after).isalnum())
    return mark == "," and is_usual((before + after).lower()) and not is_usual(before.lower())


def _back(pattern: re.Pattern[str], text: str, end: int) -> str:
    match = pattern.search(text, max(0, end - _REACH), end)
    return match.group() if match else ""


def _ends(text: str, before: str, match: re.Match[str]) -> bool:
    """Say whether the mark of `match` ends something, rather than belong to an abbreviation, an entity or a number."""
    if len(before) == 1 and before.isalpha():
        return False
    if match.group() == ".":
        following = match["next"]
        is_end = _ends_sentence(before, following)
        is_end = is_end or opens_sentence(before, following or "", text, match.end("next"))
        return is_end and not _back(_CHAIN, text, match.start())
    return match.group() != ";" or not _ENTITY.search(text, max(0, match.start() - 9), match.end())


def _is_aside(text: str, opening: int, closing: int, after: str) -> bool:
    """Say whether a bracket stands on its own: a date (`(21/11/2025)dengan`), no part of a word (`(me)ngajar`)."""
    inside = text[opening + 1 : closing]
    if opening > 0 and _DATE.fullmatch(inside):
        return True
    is_free = opening == 0 or (opening > 0 and text[opening - 1].isspace())
    is_part = inside.isalpha() and inside.islower()
    return is_free and (not is_part or (len(inside) > 2 and is_usual(after) and not is_usual(inside + after)))


def _ends_sentence(before: str, following: str | None) -> bool:
    if following is None or not before[0].isalnum():
        return True
    if before.isdigit():
        return len(before) == 4
    return (before.islower() and len(before) > 2) or following.lower() in OPENERS


def _glued_quotations(passage: Passage) -> Iterator[Lack]:
    text = passage.text
    for quotation in passage.quotations:
        if quotation.is_closed and quotation.start and text[quotation.start - 1] in ",.:;":
            start = quotation.start - 1 - len(_back(_LAST_WORD, text, quotation.start - 1))
            yield start, _word_end(text, quotation.start), quotation.start
        word = _word_at(text, quotation.end)
        last = text[max(0, quotation.end - 3) : quotation.end].rstrip("\"”“»’'`")[-1:]
        is_over = quotation.is_closed and (last in tuple(",.?!") or word in OUTSIDE)
        if is_over and len(word) > 1 and word not in _ENCLITICS:
            start = quotation.end - len(_back(_MARKED_WORD, text, quotation.end))
            yield start, quotation.end + len(word), quotation.end


def _word_at(text: str, offset: int) -> str:
    return match.group() if (match := _WORD.match(text, offset)) else ""


def _word_end(text: str, offset: int) -> int:
    """Return where the word or degree at `offset`, or the word behind an opening mark there, ends."""
    first = offset if text[offset].isalnum() else offset + 1
    degree = _DEGREE.match(text, first)
    return degree.end() if degree else first + len(_word_at(text, first))
