"""Quotation marks: one without its partner, and the commas and stops at the edge of what somebody said."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from humaslint.indonesian.clauses.severed_verbs import UNSURE, is_asked, severed_verb
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.quotations import Quotation
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import Attribution, attribution_after, is_told_after
from humaslint.indonesian.title_case import is_function_word, is_titled
from humaslint.indonesian.tokens import TokenKind
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.kutipan.closing_marks import closing_of, inner_stop, innermost, is_elliptic
from humaslint.rules.checks.kutipan.full_speech import (
    SPEAKER,
    follows_that,
    is_capital,
    is_led_in,
    is_whole,
    last_word,
    opens_small,
    stands_alone,
    stands_behind_verb,
)
from humaslint.rules.checks.kutipan.unpaired_quotes import unpaired
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import finding_at, replaced

_REACH = 300
"""Characters before a quotation in which its sentence, or what it is the title of, is looked for."""
_SO = len("Demikian ")
"""How far before its verb a sentence begins that only says who spoke: `… selesai.” Demikian kata Rani.`"""


_BETWEEN = 60
"""Characters of a verb of saying and its speaker between two parts of what is said."""
_STOPS = re.compile("[.!?]")


class Options(NamedTuple):
    """`find` says what is looked for.

    `unpaired`: a quotation mark without its partner. `outside`: a comma or stop behind the closing mark of speech.
    `no-comma`: speech with no comma before the verb that attributes it. `cut-off`: a verb of attribution that
    begins a sentence of its own.
    """

    find: Literal["unpaired", "outside", "no-comma", "cut-off"]


_LONG = 12
"""Words of a quotation that can be nothing but speech."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each quotation with the fault that the rule looks for."""
    options = rule.options(Options)
    passages = passages_of(rule, release)
    if options.find == "unpaired":
        yield from unpaired(rule, passages)
        return
    find = _FINDERS[options.find]
    for passage in passages:
        for quotation in passage.quotations:
            if quotation.is_closed and _is_speech(passage.text, quotation, find):
                yield from find(rule, passage, quotation)


def _is_speech(text: str, quotation: Quotation, find: Callable[..., Iterator[Finding]]) -> bool:
    """Say whether a quotation is what somebody said in full, as far as the fault looked for shows it too."""
    if stands_alone(text, quotation) or _ends_in_comma(text, quotation):
        return True
    return find is _no_comma and (follows_that(text, quotation) or _is_long(text, quotation))


def _is_long(text: str, quotation: Quotation) -> bool:
    """Say whether a quotation is too long for anything but speech."""
    return text.count(" ", quotation.start, quotation.end) >= _LONG


_MANY = 5
"""Words of a quotation that is no motto."""
_TITLE = 3
"""Words from which on capitals show a title."""
_SPEAKERS = frozenset("kami saya".split())
_TITLED = re.compile(
    r"(?i)\b(?:tema|tajuk|judul|lagu|puisi|film|buku|mural|karya|slogan|moto|semboyan|nama|tulisan)(?:nya)?\b[^.!?]*.\Z"
)
"""A sentence behind which a title or motto stands: `Ada tiga tema lomba. “Desa yang kami banggakan”.`"""
_SINGLE_CLOSERS = ("'", "’")
_OTHER = {",": ".", ".": ",", "?": "!", "!": "?"}


def _ends_in_comma(text: str, quotation: Quotation) -> bool:
    """Say whether a comma before the closing mark shows speech that goes on: `… berpendapat “Kami siap,” Tambahnya.`"""
    return text[quotation.end - 2] == "," and text[quotation.end : quotation.end + 2].strip().istitle()


def _outside(rule: Rule, passage: Passage, quotation: Quotation) -> Iterator[Finding]:
    text, end = passage.text, quotation.end
    mark = text[end : end + 1]
    is_attributed = mark == "." and _goes_on(text, end + 1) and is_whole(text, quotation)
    if not (is_attributed or _is_spoken_mark(passage, quotation, mark)) or _cut_off_verb(text, quotation):
        return
    mark = "," if is_attributed else mark
    closing, quote = closing_of(text, quotation)
    start, keeps_stop = inner_stop(text, closing)
    nested = innermost(text, closing) if text[closing - 1] in _SINGLE_CLOSERS else ""
    if nested.endswith(tuple(_OTHER[mark])):
        return
    use = quote if (keeps_stop and not is_elliptic(text, closing)) or nested.endswith(mark) else f"{mark}{quote}"
    yield replaced(rule, passage, start, end + 1, use, mark=mark)


def _is_spoken_mark(passage: Passage, quotation: Quotation, mark: str) -> bool:
    """Say whether the mark behind a quotation belongs to what was said, so that it should stand within it."""
    text, end = passage.text, quotation.end
    match mark:
        case ",":
            return bool(_attribution(text, end)) or (is_told_after(text, end) and is_whole(text, quotation))
        case "?" | "!":
            return is_asked(text, quotation.start) and is_capital(text, quotation)
        case ".":
            if not _is_last(text, end):
                return False
            is_said = _is_sentence(text, quotation) and _is_said(passage, quotation)
            return is_said or _resumes(passage, quotation)
    return False


def _is_said(passage: Passage, quotation: Quotation) -> bool:
    """Say whether a quotation is speech, or a sentence of its own that is.

    One is behind another that is speech: `…,” kata Rani. “Ayo ikut.”`; or its speaker is in it: `“Kami sudah siap”.`
    """
    if _is_titled(passage, quotation):
        return False
    before = passage.text[max(0, quotation.start - _REACH) : quotation.start].rstrip()
    earlier = (other for other in passage.quotations if other.end < quotation.start)
    follows = before.endswith(".") and any(other.is_speech for other in earlier)
    is_alone = before.endswith((".", "!", "?")) and not _TITLED.search(before)
    return quotation.is_speech or follows or (is_alone and _is_spoken(passage.text, quotation))


def _resumes(passage: Passage, quotation: Quotation) -> bool:
    """Say whether a quotation goes on with another, behind its speaker: `“Jalan ini rusak,” kata Rani, “parah”.`"""
    text, start = passage.text, quotation.start
    if not text.endswith(", ", 0, start):
        return False
    before = next((each for each in reversed(passage.quotations) if each.end < start), None)
    between = text[before.end : start] if before is not None and before.is_closed else ""
    is_short = 0 < len(between) <= _BETWEEN and between.count(",") == 1
    if before is None or not is_short or _STOPS.search(between) or _is_titled(passage, quotation):
        return False
    found = _attribution(text, before.end)
    return found is not None and SPEAKER.match(text, found.end) is not None


def _is_titled(passage: Passage, quotation: Quotation) -> bool:
    """Say whether a quotation no verb leads in has the capitals of a title: `naskah nomor 7, “Surat dari Hulu”.`"""
    words = [token for token in passage.tokens_in(quotation.start, quotation.end) if token.kind is TokenKind.WORD]
    has_capitals = all(not token.text[0].islower() or is_function_word(token) for token in words)
    return len(words) >= _TITLE and has_capitals and not stands_behind_verb(passage.text, quotation)


def _is_spoken(text: str, quotation: Quotation) -> bool:
    """Say whether a quotation has many words, and one in small letters for whoever says them."""
    words = text[quotation.start : quotation.end].split()
    return len(words) >= _MANY and not _SPEAKERS.isdisjoint(words[1:])


def _is_sentence(text: str, quotation: Quotation) -> bool:
    return is_whole(text, quotation) or is_led_in(text, quotation)


def _goes_on(text: str, end: int) -> bool:
    """Say whether a verb of saying in small letters stands behind the stop that ends at `end`: `…”. kata Rani`."""
    found = _attribution(text, end)
    return found is not None and not found.has_comma and text[found.start].islower()


def _attribution(text: str, end: int) -> Attribution | None:
    """Return the verb of saying behind a quotation; words that are more than that only with a speaker behind them."""
    found = attribution_after(text, end)
    if found is None or text[found.start : found.end].lower() not in UNSURE or SPEAKER.match(text, found.end):
        return found
    return None


def _is_last(text: str, end: int) -> bool:
    """Say whether the stop at `end` ends the sentence: it is one stop, and nothing is glued to it."""
    return not text[end + 1 : end + 2].strip()


def _no_comma(rule: Rule, passage: Passage, quotation: Quotation) -> Iterator[Finding]:
    text, end = passage.text, quotation.end
    attribution = _attribution(text, end)
    if not attribution or attribution.has_comma or _is_asking(text, attribution):
        return
    closing, quote = closing_of(text, quotation)
    is_glued = attribution.start == end and text[closing - 1].isalpha()
    if (text[attribution.start].isupper() or text.startswith("Demikian", attribution.start - _SO)) and not is_glued:
        return
    start, keeps_stop = inner_stop(text, closing)
    is_speech = is_whole(text, quotation) or opens_small(text, quotation) or _is_long(text, quotation)
    if keeps_stop or innermost(text, closing)[-1:] in tuple(",:;-–—") or not is_speech:
        return
    first = start - len(last_word(text, start))
    use = f",{quote}"
    edits = (Edit(start, end, use),)
    yield finding_at(rule, passage, first, attribution.end, use=use, edits=edits, suggestions=(use,))


def _is_asking(text: str, attribution: Attribution) -> bool:
    """Say whether the verb is tanya, before which a question mark stands and no comma."""
    return text.startswith("tanya", attribution.start)


def _cut_off(rule: Rule, passage: Passage, quotation: Quotation) -> Iterator[Finding]:
    """A capital is right in a title, and where the verb leads in what follows: `“…” Kata Rani, “…”`."""
    text = passage.text
    match = _cut_off_verb(text, quotation)
    if match is None or is_titled(passage):
        return
    closing, quote = closing_of(text, quotation)
    start, keeps_stop = inner_stop(text, closing)
    use = f"{'' if keeps_stop else ','}{quote} {match['verb'].lower()}"
    yield replaced(rule, passage, start, match.end("verb"), use)


def _cut_off_verb(text: str, quotation: Quotation) -> re.Match[str] | None:
    """Return the verb of saying that begins a sentence behind speech; it does not where it leads in what follows."""
    last = text[quotation.end - 2]
    match = severed_verb(text, quotation.end, goes_on=last == ",")
    if match is None or is_whole(text, quotation):
        return match
    is_sure = match["verb"].lower() not in UNSURE or (last == "?" and match["verb"] == "Tanya")
    is_speech = last == "," or is_capital(text, quotation) or not text[: quotation.start].strip()
    return match if is_sure and is_speech else None


_FINDERS = {"outside": _outside, "no-comma": _no_comma, "cut-off": _cut_off}
