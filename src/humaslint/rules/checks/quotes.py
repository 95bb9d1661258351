"""Quotation marks: one without its partner, and the commas and stops at the edge of what somebody said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from humaslint.indonesian.open_quotations import goes_on, is_lone_closer, lone_closers
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.quotations import Quotation, spoken_end
from humaslint.indonesian.release import Release
from humaslint.indonesian.severed_verbs import UNSURE, severed_verb
from humaslint.indonesian.speech import Attribution, attribution_after, leads_in_speech
from humaslint.indonesian.tokens import LETTERS
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import replaced


class Options(NamedTuple):
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
            if quotation.is_closed and (
                _stands_alone(passage.text, quotation) or _ends_in_comma(passage.text, quotation)
            ):
                yield from find(rule, passage, quotation)


_REACH = 40
"""How far back, in characters, the start of a word is looked for."""
_WRITING = frozenset("tulis menulis menuliskan membaca membacakan".split())
"""Verbs whose object may be any words between marks, a search term or a poem."""
_SPEAKER = re.compile(
    r"\s+(?:[\"“‘'*]*[A-Z]|(?:dia|ia|beliau|mereka|seorang|salah|sang|si|para|kepala|ketua|wakil|menteri|gubernur|bupati"
    r"|wali|camat|lurah|kapolres|direktur|sekretaris|mantan|pria|perempuan|wanita|lelaki|warga|pejabat|presiden|dr"
    r"|(?:anak|istri|suami|cucu|adik|kakak|ibu|ayah|bapak|nenek|kakek|teman|rekan|tetangga)(?:nya)?|petani|nelayan"
    r"|pedagang|pemilik|pengurus|peserta|siswa|siswi|mahasiswa|guru|dosen|rektor|dekan|pelatih|koordinator|perwakilan"
    r"|anggota|komandan|peneliti|pengunjung|penumpang|perajin|manajer|perawat|bidan|dokter|relawan|tokoh)\b)"
)
_SINGLE_CLOSERS = ("'", "’")
_OTHER = {",": ".", ".": ","}
RESIDUE = re.compile(r"[=/]\"|\">")
"""What is left of HTML in a text; the marks of its attributes are no quotations."""
_DOUBLED = ("''", "’’", "‘‘", "‘’", "``")
_PARTNERS = {"“": "”", "„": "”", "«": "»", "‘": "’", "‘‘": "’’", "‘’": "’’", "``": "''"}


def _stands_alone(text: str, quotation: Quotation) -> bool:
    """Say whether a quotation begins a sentence or follows a verb of saying: then it is speech in full, not a term."""
    before = text[max(0, quotation.start - _REACH) : quotation.start].rstrip()
    if not before or before[-1] in '.,:?!”"–—-)':
        return True
    last = _last_word(before, len(before)).lower()
    return leads_in_speech(last) and last not in _WRITING and _is_capital(text, quotation)


def _ends_in_comma(text: str, quotation: Quotation) -> bool:
    """Say whether a comma before the closing mark shows speech that goes on: `… berpendapat “Kami siap,” Tambahnya.`"""
    return text[quotation.end - 2] == "," and text[quotation.end : quotation.end + 2].strip().istitle()


def _closing(text: str, quotation: Quotation) -> tuple[int, str]:
    """Return where the words of a quotation end, before any space, and the mark that closes them."""
    is_doubled = text[quotation.end - 2 : quotation.end] in _DOUBLED
    mark = text[quotation.end - (2 if is_doubled else 1) : quotation.end]
    words = text[quotation.start : quotation.end - len(mark)].rstrip()
    is_turned = mark == text[quotation.start] == "“"
    return quotation.start + len(words), "”" if is_turned else mark


def _is_elliptic(text: str, end: int) -> bool:
    return text[end - 1 : end] == "…" or text[max(0, end - 2) : end] == ".."


def _outside(rule: Rule, passage: Passage, quotation: Quotation) -> Iterator[Finding]:
    text, end = passage.text, quotation.end
    mark = text[end : end + 1]
    is_attributed = mark == "." and _goes_on(text, end + 1) and _is_whole(text, quotation)
    if _cut_off_verb(text, quotation) or not (
        (mark == "," and _attribution(text, end))
        or is_attributed
        or (mark == "." and quotation.is_speech and _is_last(text, end) and _is_whole(text, quotation))
    ):
        return
    mark = "," if is_attributed else mark
    closing, quote = _closing(text, quotation)
    start, keeps_stop = _inner_stop(text, closing)
    nested = _innermost(text, closing) if text[closing - 1] in _SINGLE_CLOSERS else ""
    if nested.endswith(tuple(_OTHER[mark])):
        return
    use = quote if (keeps_stop and not _is_elliptic(text, closing)) or nested.endswith(mark) else f"{mark}{quote}"
    yield replaced(rule, passage, start, end + 1, use, mark=mark)


def _goes_on(text: str, end: int) -> bool:
    """Say whether a verb of saying in small letters stands behind the stop that ends at `end`: `…”. kata Rani`."""
    found = _attribution(text, end)
    return found is not None and not found.has_comma and text[found.start].islower()


def _attribution(text: str, end: int) -> Attribution | None:
    """Return the verb of saying behind a quotation; words that are more than that only with a speaker behind them."""
    found = attribution_after(text, end)
    if found is None or text[found.start : found.end].lower() not in UNSURE or _SPEAKER.match(text, found.end):
        return found
    return None


def _inner_stop(text: str, closing: int) -> tuple[int, bool]:
    """Return where the last mark of a quotation starts, and whether it must stay: `?`, `!` and an ellipsis do.

    They do within a quotation in it that ends at the same place too.
    """
    last = text[closing - 1]
    innermost = _innermost(text, closing)
    if innermost.endswith(("?", "!")) or _is_elliptic(text, closing):
        return closing, True
    is_mixed = last in ",." and text[closing - 2] in "?!"
    return (closing - 1 if last in ",." else closing), is_mixed


def _innermost(text: str, closing: int) -> str:
    """Return the last characters of a quotation, without the marks that close a quotation in it."""
    return text[max(0, closing - 3) : closing].rstrip("'’")


def _is_last(text: str, end: int) -> bool:
    """Say whether the stop at `end` ends the sentence: it is one stop, and nothing is glued to it."""
    return not text[end + 1 : end + 2].strip()


def _is_whole(text: str, quotation: Quotation) -> bool:
    """Say whether a quotation begins as a sentence does, and is long enough or has its speaker behind it."""
    is_long = len(LETTERS.findall(text[quotation.start : quotation.end])) > 3
    return _is_capital(text, quotation) and (is_long or _has_speaker(text, quotation))


def _has_speaker(text: str, quotation: Quotation) -> bool:
    """Say whether a verb of saying and who said it follow: `“Terima kasih” kata Camat`."""
    found = attribution_after(text, quotation.end)
    return found is not None and _SPEAKER.match(text, found.end) is not None


def _is_capital(text: str, quotation: Quotation) -> bool:
    word = LETTERS.search(text, quotation.start, quotation.end)
    return word is not None and word[0][0].isupper()


def _no_comma(rule: Rule, passage: Passage, quotation: Quotation) -> Iterator[Finding]:
    text, end = passage.text, quotation.end
    attribution = _attribution(text, end)
    if not attribution or attribution.has_comma or text[attribution.start].isupper() or _is_asking(text, attribution):
        return
    closing, quote = _closing(text, quotation)
    start, keeps_stop = _inner_stop(text, closing)
    if keeps_stop or _innermost(text, closing)[-1:] in tuple(",-–—") or not _is_whole(text, quotation):
        return
    first = start - len(_last_word(text, start))
    arguments = {"found": text[first : attribution.end], "use": f",{quote}"}
    edits = (Edit(start, end, f",{quote}"),)
    yield Finding(rule, passage.place(first, attribution.end), arguments, edits, (f",{quote}",))


def _is_asking(text: str, attribution: Attribution) -> bool:
    """Say whether the verb is tanya, before which a question mark stands and no comma."""
    return text.startswith("tanya", attribution.start)


def _last_word(text: str, end: int) -> str:
    words = LETTERS.findall(text[max(0, end - _REACH) : end])
    return words[-1] if words and text.endswith(words[-1], 0, end) else ""


def _cut_off(rule: Rule, passage: Passage, quotation: Quotation) -> Iterator[Finding]:
    """A capital after a quotation is right where the verb leads in the next one: `“…” Kata Rani, “…”`."""
    text = passage.text
    match = _cut_off_verb(text, quotation)
    if match is None:
        return
    closing, quote = _closing(text, quotation)
    start, keeps_stop = _inner_stop(text, closing)
    use = f"{'' if keeps_stop else ','}{quote} {match['verb'].lower()}"
    yield replaced(rule, passage, start, match.end("verb"), use)


def _cut_off_verb(text: str, quotation: Quotation) -> re.Match[str] | None:
    """Return the verb of saying that begins a sentence behind speech; it does not where it leads in what follows."""
    match = severed_verb(text, quotation.end, goes_on=text[quotation.end - 2] == ",")
    is_sure = match is not None and match["verb"].lower() not in UNSURE
    return match if _is_whole(text, quotation) or (is_sure and _is_capital(text, quotation)) else None


_FINDERS = {"outside": _outside, "no-comma": _no_comma, "cut-off": _cut_off}


def _unpaired(rule: Rule, passages: list[Passage]) -> Iterator[Finding]:
    """A quotation over several paragraphs opens in each and closes in the last: its open ends are right.

    Left-over HTML (`…/">`, `class="…`) brings marks of its own; such a paragraph is not judged.
    """
    is_running = False
    for number, passage in enumerate(passages):
        closers, openers = lone_closers(passage.text, passage.quotations), _lone_openers(passage)
        if (closers or openers) and RESIDUE.search(passage.text):
            continue
        for offset in () if is_running else closers:
            yield Finding(rule, passage.place(offset, offset + 1), {"found": passage.text[offset]})
        is_running = is_running and not closers and not passage.quotations
        for quotation in openers:
            end = spoken_end(passage.text, quotation)
            is_running = end is None and goes_on((each.text, each.quotations) for each in passages[number + 1 :])
            if not is_running:
                yield _unclosed(rule, passage, quotation, end)


def _lone_openers(passage: Passage) -> list[Quotation]:
    return [
        quotation
        for quotation in passage.quotations
        if not quotation.is_closed and not is_lone_closer(passage.text, quotation)
    ]


def _unclosed(rule: Rule, passage: Passage, quotation: Quotation, end: int | None) -> Finding:
    """Point at the word that the closing mark is missing from, where that is known, or else at the opening mark."""
    pair = passage.text[quotation.start : quotation.start + 2]
    mark = pair if pair in _DOUBLED else pair[:1]
    opening = passage.place(quotation.start, quotation.start + len(mark))
    if end is None:
        return Finding(rule, opening, {"found": mark})
    edits = (Edit(end, end, _PARTNERS.get(mark, mark)),)
    place = passage.place(end - 1 - len(_last_word(passage.text, end - 1)), end)
    return Finding(rule, place, {"found": mark}, edits, (), (opening,))
