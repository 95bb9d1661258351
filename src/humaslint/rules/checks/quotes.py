"""Quotation marks: one without its partner, and the commas and stops at the edge of what somebody said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from humaslint.indonesian.passage import Passage, Release
from humaslint.indonesian.quotations import Quotation
from humaslint.indonesian.speech import REPORTING_VERBS, attribution_after, is_speech_verb
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.spacing import MISPLACED_MARK
from humaslint.rules.contexts import passages_of


@dataclass(frozen=True, slots=True)
class Options:
    """`find` says what is looked for.

    `unpaired`: a quotation mark without its partner. `outside`: a comma or stop behind the closing mark of speech.
    `no-comma`: speech with no comma before the verb that attributes it. `cut-off`: a verb of attribution that
    begins a sentence of its own.
    """

    find: Literal["unpaired", "outside", "no-comma", "cut-off"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each quotation with the fault that the rule looks for."""
    options = rule.parameters
    assert isinstance(options, Options)
    passages = passages_of(rule, release.passages)
    if options.find == "unpaired":
        yield from _unpaired(rule, passages)
        return
    find = _FINDERS[options.find]
    for passage in passages:
        for quotation in passage.quotations:
            if quotation.is_closed and _stands_alone(passage.text, quotation):
                yield from find(rule, passage, quotation)


_WORD = re.compile(r"[^\W\d_]+")
_CUT_OFF = re.compile(
    r"(\.?)\s+(?P<verb>(?:Ujar|Ucap|Tutur|Ungkap|Imbuh|Papar|Tukas|Tandas|Terang|Jelas|Tegas|Tambah|Kata)(?:nya)?)"
    r"(?=\.|\s+(?:[A-Z]|dia\b|beliau\b))"
)
_LEAD_IN = re.compile(r"[^.“\"]*[“\"]")
_ATTRIBUTION = re.compile(r"[,.!?]\s+(?:demikian\s+)?(?P<verb>[^\W\d_]+)")
_CLOSER = re.compile(r"(?<!\d)”")
_PARTNERS = {"“": "”", "„": "”", "«": "»", "‘": "’"}
_OPENERS = ("“", '"', "„", "«", "‘‘", "``", "''")


def _stands_alone(text: str, quotation: Quotation) -> bool:
    """Say whether a quotation begins a sentence or follows a verb of saying: then it is speech in full, not a term."""
    before = text[: quotation.start].rstrip()
    if not before or before[-1] in '.,:?!”"–—-)':
        return True
    words = _WORD.findall(before[-40:])
    return bool(words) and (is_speech_verb(words[-1].lower()) or words[-1].lower() in REPORTING_VERBS)


def _closing(text: str, quotation: Quotation) -> int:
    """Return the offset of the mark that closes a quotation; it may be two single ones."""
    is_doubled = text[quotation.end - 2 : quotation.end] in ("''", "’’", "``")
    return quotation.end - (2 if is_doubled else 1)


def _is_elliptic(text: str, end: int) -> bool:
    return text[end - 1 : end] == "…" or text[max(0, end - 2) : end] == ".."


def _outside(rule: Rule, passage: Passage, quotation: Quotation) -> Iterator[Finding]:
    text, end = passage.text, quotation.end
    mark = text[end : end + 1]
    if mark == "," and attribution_after(text, end):
        inner = ","
    elif mark == "." and quotation.is_speech and _is_last(text, end) and _is_whole(text, quotation):
        inner = "."
    else:
        return
    closing = _closing(text, quotation)
    quote = text[closing:end]
    last = text[closing - 1]
    is_stopped = last in ",.?!" or _is_elliptic(text, closing)
    if not is_stopped:
        start, use = closing, f"{inner}{quote}"
    elif last in ",." and not _is_elliptic(text, closing):
        start, use = closing - 1, f"{inner}{quote}"
    else:
        start, use = closing, quote
    arguments = {"found": text[start : end + 1], "use": use, "mark": mark}
    yield Finding(rule, passage.place(start, end + 1), arguments, (Edit(start, end + 1, use),), (use,))


def _is_last(text: str, end: int) -> bool:
    """Say whether the stop at `end` ends the sentence: it is one stop, and nothing is glued to it."""
    return not text[end + 1 : end + 2].strip()


def _is_whole(text: str, quotation: Quotation) -> bool:
    """Say whether a quotation is long enough, and begins as a sentence does."""
    words = _WORD.findall(text[quotation.start : quotation.end])
    return len(words) > 3 and words[0][0].isupper()


def _no_comma(rule: Rule, passage: Passage, quotation: Quotation) -> Iterator[Finding]:
    text, end = passage.text, quotation.end
    attribution = attribution_after(text, end)
    closing = _closing(text, quotation)
    if not attribution or attribution.has_comma or text[attribution.start].isupper():
        return
    if text[closing - 1] in ",?!-–—" or _is_elliptic(text, closing) or not _is_whole(text, quotation):
        return
    start = closing - 1 if text[closing - 1] == "." else closing
    edit = Edit(start, end, f",{text[closing:end]}")
    first = start - len(_last_word(text, start))
    arguments = {"found": text[first : attribution.end], "use": edit.text}
    yield Finding(rule, passage.place(first, attribution.end), arguments, (edit,), (edit.text,))


def _last_word(text: str, end: int) -> str:
    words = _WORD.findall(text[max(0, end - 40) : end])
    return words[-1] if words and text[:end].endswith(words[-1]) else ""


def _cut_off(rule: Rule, passage: Passage, quotation: Quotation) -> Iterator[Finding]:
    """A capital after a quotation is right where the verb leads in the next one: `“…” Kata Rani, “…”`."""
    text, end = passage.text, quotation.end
    match = _CUT_OFF.match(text, end)
    closing = _closing(text, quotation)
    if match is None or not _is_whole(text, quotation) or _leads_in(text, match.end("verb")):
        return
    if not (match[1] or text[closing - 1] in ".,?!"):
        return
    is_asked = text[closing - 1] in "?!" or _is_elliptic(text, closing)
    start = closing if is_asked or text[closing - 1] not in ",." else closing - 1
    mark = "" if is_asked else ","
    use = f"{mark}{text[closing:end]} {match['verb'].lower()}"
    stop = match.end("verb")
    yield Finding(
        rule,
        passage.place(start, stop),
        {"found": text[start:stop], "use": use},
        (Edit(start, stop, use),),
        (use,),
    )


def _leads_in(text: str, start: int) -> bool:
    """Say whether another quotation follows before the next stop."""
    return bool(_LEAD_IN.match(text, start))


_FINDERS = {"outside": _outside, "no-comma": _no_comma, "cut-off": _cut_off}


def _unpaired(rule: Rule, passages: list[Passage]) -> Iterator[Finding]:
    """A quotation over several paragraphs opens in each and closes in the last: its open ends are right."""
    is_running = False
    for passage, following in zip(passages, [*passages[1:], None], strict=True):
        if not is_running:
            for offset in _lone_closers(passage):
                yield Finding(rule, passage.place(offset, offset + 1), {"found": passage.text[offset]})
        is_running = False
        for quotation in passage.quotations:
            if quotation.is_closed or _is_misplaced(passage.text, quotation):
                continue
            end = _attributed(passage.text, quotation)
            is_running = end is None and following is not None and _goes_on(following)
            if not is_running:
                yield _unclosed(rule, passage, quotation, end)


def _lone_closers(passage: Passage) -> list[int]:
    """Return the offsets of the closing marks of no quotation; behind a number the mark may mean inches."""
    text = passage.text
    if "”" not in text:
        return []
    return [
        match.start()
        for match in _CLOSER.finditer(text)
        if not any(left <= match.start() < right for left, right, _speech, _closed in passage.quotations)
    ]


def _goes_on(passage: Passage) -> bool:
    return passage.text.startswith(_OPENERS) or bool(_lone_closers(passage))


def _is_misplaced(text: str, quotation: Quotation) -> bool:
    """Say whether a closing mark is there but looks like an opening one: `… harga, "katanya`."""
    match = MISPLACED_MARK.search(text, quotation.start + 1, quotation.end)
    return match is not None and is_speech_verb(match["verb"].lower())


def _attributed(text: str, quotation: Quotation) -> int | None:
    """Return where speech without a closing mark ends by the look of it: before the first verb of attribution."""
    for match in _ATTRIBUTION.finditer(text, quotation.start, quotation.end):
        if is_speech_verb(match["verb"]):
            return match.start() + 1
    return None


def _unclosed(rule: Rule, passage: Passage, quotation: Quotation, end: int | None) -> Finding:
    mark = passage.text[quotation.start]
    if end is None:
        stop = max(passage.sentence_at(quotation.start).end, quotation.start + 1)
        return Finding(rule, passage.place(quotation.start, stop), {"found": mark})
    edits = (Edit(end, end, _PARTNERS.get(mark, mark)),)
    return Finding(rule, passage.place(quotation.start, end), {"found": mark}, edits)
