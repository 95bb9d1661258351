"""Direct speech without a comma before it: `Rani mengatakan “Kami siap.”`, `,” kata Rani “untuk membantu.”`"""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.quotations import Quotation
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import COMMONEST, NAMING, attribution_after, leads_in_speech
from humaslint.indonesian.tokens import LETTERS
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import edited

_FEWEST, _FEWEST_SAID = 6, 3
"""Words. Fewer may be a title or a term, but hardly where they begin as speech does."""
_OF_SPEECH = frozenset(
    """
    kami saya kita mari semoga jangan silakan tolong mohon kalau jika ini itu
    ada tidak siapa apa apakah mengapa kapan bagaimana ayo
    """.split()
)
"""Words, in lower case, that begin what somebody says."""
_SAYING = frozenset(
    "berkata mengatakan berujar berucap bertutur berpesan bertanya menjawab menegaskan menambahkan menuturkan".split()
)
"""Verbs, in lower case, that lead in no title: what follows them and ends as a sentence does may be short."""
_REACH = 60
"""How far back, in characters, the verb and who said it are looked for."""
_VERB = re.compile(r"([^\W\d_]+)(\.?)\s*\Z")
_STOPPED = re.compile(r"(?:[A-Z][a-z]+|[Ii]a|[Dd]ia|itu|juga|pun|[Bb]eliau) \w+\.\s\Z")
_NEVER_LAST = frozenset(
    "mengatakan menjelaskan menyatakan menegaskan menambahkan menyampaikan mengungkapkan menuturkan berkata".split()
)
"""Verbs that no sentence ends with behind its subject: a stop there was meant for a comma."""
_ACCORDING = re.compile(r"\b[Mm]enurut (?:[A-Z][\w.]* ){0,6}[A-Z][a-z]+ \Z")
"""Who is quoted, behind *menurut*."""
_SPEAKER = re.compile(
    rf"[,!?][\"”] (?:{COMMONEST}|terang|tambah|sambung|lanjut)"
    r" (?:(?:Pak|Bu|KH|I) |(?:Drs?|Dra|drg?|Ir|Hj|Prof|M[ou]h|Abd|[A-Z])\. ?)*"
    r"[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-z]+){0,3} \Z"
)
"""A quotation that has just closed, and who said it."""
_EDGES = "\"“”„‟«»'‘’` "


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each verb of saying, or speaker behind one, that speech follows without a comma or colon."""
    for passage in passages_of(rule, release):
        for quotation in passage.quotations:
            match = _lead_in(passage.text, quotation)
            if match:
                start, end = match
                stop = end - (passage.text[end - 1] == ".")
                yield from edited(rule, passage, start, end, Edit(stop, end, ","))


def _lead_in(text: str, quotation: Quotation) -> tuple[int, int] | None:
    """Return where the word stands behind which a comma lacks; None if none does."""
    start = max(0, quotation.start - _REACH)
    before = text[start : quotation.start]
    match = _VERB.search(before)
    if match is None:
        return None
    is_small = text[quotation.start + 1 : quotation.start + 2].islower()
    goes_on = quotation.is_closed and is_small and _SPEAKER.search(before) is not None
    is_led = match[1] in _NEVER_LAST and _STOPPED.search(before) if match[2] else _is_reporting(match[1].lower())
    is_led = is_led or _ACCORDING.search(before) is not None
    if goes_on or (is_led and _is_speech(text, quotation, match[1].lower())):
        return start + match.start(1), start + match.end(2)
    return None


def _is_reporting(word: str) -> bool:
    return leads_in_speech(word) and word not in NAMING


def _is_speech(text: str, quotation: Quotation, verb: str) -> bool:
    """Say whether a quotation is a sentence: it begins with a capital, is mostly in small letters, and has an end.

    What is told again behind it has one too: `mengatakan “Kami siap melayani warga” kata Rani`.

    Behind a verb that leads in no title it may begin as speech does, in a small letter: `mengatakan “kami siap …,”`.
    """
    inside = text[quotation.start : quotation.end].strip(_EDGES)
    words = LETTERS.findall(inside)
    small = sum(word[0].islower() for word in words)
    has_end = inside[-1:] in tuple(".,!?…") or text[quotation.end : quotation.end + 1] in (".", "")
    has_end = has_end or attribution_after(text, quotation.end) is not None
    is_said = verb in _SAYING and inside[-1:] in tuple(".!?") and [word.islower() for word in words[1:2]] == [True]
    fewest = _FEWEST_SAID if is_said or (words and words[0].lower() in _OF_SPEECH) else _FEWEST
    is_begun = inside[:1].isupper() or (verb in _SAYING and len(words) >= _FEWEST and words[0] in _OF_SPEECH)
    return quotation.is_closed and len(words) >= fewest and is_begun and small * 2 > len(words) and has_end
