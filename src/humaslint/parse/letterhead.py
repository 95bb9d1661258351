"""What stands above a release without markup to tell it: the letterhead of an office, the title below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from humaslint.indonesian.people.roles import INSTITUTIONS
from humaslint.indonesian.small_words import REGIONS
from humaslint.indonesian.time.date_forms import ANY_WEEKDAY
from humaslint.parse.draft import BESIDE_PROSE, Draft
from humaslint.parse.margin import FINAL_MARK, is_date_part, is_masthead, margin_kind, says_who_stands_where

_HOUSES = INSTITUTIONS | frozenset(
    """
    universitas institut politeknik pt bawaslu kpu polrestabes polresta kejari kejati balai bank
    puskesmas rsud rsu sekolah sd sdn smp smpn sma sman smk smkn man mtsn min upp kelurahan kecamatan desa distrik
    nagari bps bpom bmkg bnn bnnp bpk bpkp ojk bpjs basarnas bkkbn bkn
    """.split()
)
"""The first words, in lower case, of a letterhead."""
_ADDRESS = re.compile(
    r"(?:jl\b|jln\b|jalan|alamat|telp|telepon|tlp|fax\b|faks|pos-?el|e-?mail|surel|laman\b|website|situs|kode\s?pos"
    r"|kotak\s?pos|https?:|www\.)|\S+@\S+\.\w+\Z",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:Seksi|Subseksi|Bagian|Subbagian|Bidang|Biro|Sekretariat|Pusat|Hubungan|Humas|Unit|Kantor|Direktorat|Dinas|Badan"
    r"|Inspektorat|Satuan|Kecamatan|Kelurahan|Diskominfo)\b[^.!?]{0,60}\Z"
)
"""A part of the office, with small letters, between it and the words *Siaran Pers*."""
_DOES = re.compile(
    r"\w{4,}kan|ajak|bahas|bantu|beri|buka|dorong|dukung|gandeng|gelar|imbau|ikut|lantik|lepas|minta|pantau|pimpin|raih"
    r"|sambut|siap|susun|tahan|tangkap|tanam|terima|tinjau|tutup|ukir|usung"
)
_DONE = re.compile(r"(?:me|ber|di|ter)\w{4,}|\w{4,}i")
"""What a headline in capitals tells of an office, in lower case: a bare verb, or a form that a place may look like."""
_OF_PLACE = re.compile(rf" (?:{'|'.join(sorted(map(str.upper, REGIONS)))})(?: [A-Z]+){{1,3}}\Z")
_OWN_WORDS = 0.6
"""The part of the words of an office's name that many offices have."""
_PROSE = ("paragraph", "heading")
_STATE = "REPUBLIK INDONESIA"
_NUMBER = re.compile(r"no(?:mor)?\b", re.IGNORECASE)
_SHORT_NAME = 3
"""Words of an office's name that are hardly a title, where nothing in it is done."""
_MOST_LINES = 9
"""How many lines from the top the title stands at the latest below a letterhead."""
_LONGEST_LINE = 80
_LONGEST_ADDRESS = 160
_LONGEST_OPENING = 400
"""Characters of a paragraph whose lines may be those of a letterhead."""
_SHORTEST_TITLE = 25
_LONGEST_TITLE = 200
_NEXT_SENTENCE = re.compile(r"[a-z0-9-]{4}\. [A-Z][a-z]+ [a-z]")
"""The end of a sentence and the beginning of another, as a lead has them that lost its last stop."""
_DATELINE = re.compile(r"[A-Z]{5,}(?: [A-Z]{3,}){0,2}(?: \([\w ]{3,30}\))? [–—-]{1,2} [A-Z][a-z]")
"""A place in capitals and the beginning of a sentence."""
_STOPPED_TITLE = re.compile(r"[^.!?:;“”\"]{20,120}\.")
_ON_DAY = re.compile(
    rf"\b(?:{ANY_WEEKDAY}),? \(\d{{1,2}}[/-]\d{{1,2}}(?:[/-](?:\d\d){{1,2}})?\)\.?\s*\Z", re.IGNORECASE
)
"""A day with its date in brackets, in which a sentence ends, though it may have lost its stop, and no title."""
OPENS_LEAD = re.compile(r"[A-Z][\w., ()]{2,60} ?[–—-]+ ?[A-Z]")
"""A dateline, with which the lead opens."""
_OPENS_NO_TITLE = re.compile(
    r"assalam|salam\b|selamat (?:pagi|siang|sore|malam)\b|(?:kepada )?yth\b|dengan hormat\b|(?:ditulis )?oleh\b|foto\b"
    r"|(?:siaran|keterangan|rilis|berita) (?:pers|media|resmi|humas)\b|laporan wartawan\b|(?:editor|pewarta|penulis)\b"
    rf"|narahubung\b|kontak\b|untuk disiarkan\b|dipublikasikan\b|hari\s?/|{ANY_WEEKDAY},? \d|#\w",
    re.IGNORECASE,
)
"""What opens a greeting, a masthead, a byline, a date or a caption, and hardly a title."""
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_RAISED = 0.75
"""The part of the longer words of a line that have capitals where it is a title although it looks like a sentence."""


def letterhead_length(texts: Sequence[str]) -> int:
    """Return how many of the first lines of a release are a letterhead: 0 where no title of its own is below them."""
    texts = texts[:_MOST_LINES]
    offices = _run_end(texts, 0, _is_office)
    if not 0 < offices < len(texts) or not _is_house(texts[0]):
        return 0
    parts = _run_end(texts, offices, _PART.match)
    if parts < len(texts) and is_masthead(texts[parts]):
        offices = parts
    end = _run_end(texts, offices, _is_address)
    is_sure = end > offices or (end < len(texts) and is_masthead(texts[end]))
    if not is_sure and not (_names_office(texts[0]) if offices == 1 else all(map(_is_house, texts[:offices]))):
        return 0
    title = next((text for text in texts[end:] if not margin_kind(text) and not is_date_part(text)), "")
    return end if len(title) >= _SHORTEST_TITLE and is_title_line(title) else 0


def offices_within(texts: Sequence[str]) -> range:
    """Return which of the first lines name an office between `SIARAN PERS` and the number of the release."""
    texts = texts[:_MOST_LINES]
    first = next((number for number, text in enumerate(texts, start=1) if is_masthead(text)), len(texts))
    last = _run_end(texts, first, _names_office)
    is_numbered = first < last < len(texts) and _NUMBER.match(texts[last])
    return range(first, last) if is_numbered else range(0)


def _run_end(texts: Sequence[str], start: int, is_of_kind: Callable[[str], object]) -> int:
    """Return the number of the first line from `start` on that is not of a kind; that of the lines if all are."""
    return next((number for number in range(start, len(texts)) if not is_of_kind(texts[number])), len(texts))


def is_title_line(text: str) -> bool:
    """Say whether a line can be a title: of its length, without a stop unless most of its words have capitals."""
    if len(text) > _LONGEST_TITLE or text[0].islower() or ends_on_day(text) or _is_lead(text):
        return False
    return not FINAL_MARK.search(text.rstrip("?!")) or _is_raised(text)


def _is_lead(text: str) -> bool:
    """Say whether a long line is a lead that lost its stop: of two sentences, the first unraised, or dated."""
    if len(text) <= _LONGEST_LINE or FINAL_MARK.search(text) or _raised_part(text.partition(". ")[0]) >= _RAISED:
        return False
    return bool(_DATELINE.match(text) or _NEXT_SENTENCE.search(text))


def ends_on_day(text: str) -> bool:
    """Say whether a line ends as a sentence does that tells when something was: `…, Senin (2/4/2029)`."""
    return text.rstrip().endswith((")", ").")) and _ON_DAY.search(text) is not None


def _is_raised(text: str) -> bool:
    """Say whether a line is one sentence most of whose longer words have capitals: a title with a stop too many."""
    return _STOPPED_TITLE.fullmatch(text) is not None and _raised_part(text) >= _RAISED


def _raised_part(text: str) -> float:
    """Return which part of the longer words of a line has capitals: 0 of two words or fewer."""
    words = _LONG_WORD.findall(text)
    return sum(word[0].isupper() for word in words) / len(words) if len(words) > 2 else 0


def set_letterhead_apart(draft: Draft) -> None:
    """Put the letterhead that opens a draft into the margin; the line below it is the title if no heading is."""
    lines = list(_opening_lines(draft))
    count = letterhead_length([text for _index, text in lines])
    last = max((index for index, _text in lines[:count]), default=-1)
    if last < 0 or any(index == last for index, _text in lines[count:]):
        return
    for index in range(last + 1):
        if draft.blocks[index].kind != "date":
            draft.blocks[index] = replace(draft.blocks[index], kind="initials", depth=0)
    below = next((index for index, _text in lines[count:] if draft.blocks[index].kind != "date"), None)
    is_named = any(block.kind in ("title", "heading") for block in draft.blocks)
    if below is not None and not is_named and is_title_line(draft.blocks[below].text):
        draft.blocks[below] = replace(draft.blocks[below], kind="title")


def unmarked_title(draft: Draft) -> int | None:
    """Return the index of the title where no markup names it: the one line above a lead that opens with a dateline."""
    kept = (index for index in range(len(draft.blocks)) if index not in draft.dropped)
    lines = (index for index in kept if draft.blocks[index].kind not in BESIDE_PROSE)
    first, lead = next(lines, None), next(lines, None)
    if first is None or lead is None or any(draft.blocks[each].kind not in _PROSE for each in (first, lead)):
        return None
    text = draft.blocks[first].text
    is_title = "\n" not in text and len(text) >= _SHORTEST_TITLE and is_title_line(text) and not _is_other_line(text)
    return first if is_title and OPENS_LEAD.match(draft.blocks[lead].text) else None


def _is_other_line(text: str) -> bool:
    """Say whether a line that is long enough for a title greets, names an office or a writer, or tells of a photo."""
    is_office = _is_house(text) and (_names_office(text) or (text.isupper() and _STATE in text))
    return bool(is_office or _is_address(text) or _OPENS_NO_TITLE.match(text) or says_who_stands_where(text))


def _opening_lines(draft: Draft) -> Iterator[tuple[int, str]]:
    """Yield the first lines of the source, without their markup, each with the index of its block."""
    for index, block in enumerate(draft.blocks[:_MOST_LINES]):
        if block.kind not in ("paragraph", "heading", "date") or len(block.text) > _LONGEST_OPENING:
            return
        source = draft.source.text[block.segments[0].source_start : block.segments[-1].source_end]
        yield from ((index, text) for line in source.splitlines() if (text := line.strip("*_#> \t\\")))


def _is_office(text: str) -> bool:
    return text.isupper() and len(text) <= _LONGEST_LINE and not is_masthead(text) and not _is_address(text)


def _is_house(text: str) -> bool:
    return text.split(maxsplit=1)[0].lower() in _HOUSES


def _names_office(text: str) -> bool:
    """Say whether a line, in capitals or not, is no more than the name of an office: `Pemerintah Kota Randu`."""
    words = text.upper().split()
    if not _is_house(text) or len(text) > _LONGEST_LINE or text[0].islower():
        return False
    is_short = len(words) <= _SHORT_NAME and not any(_does(word.lower()) for word in words[1:])
    return text[-1].isalpha() and (is_short or _is_name(" ".join(words)))


def _does(word: str) -> bool:
    return bool(_DOES.fullmatch(word) or _DONE.fullmatch(word))


def _is_name(text: str) -> bool:
    """Say whether a line in capitals is the name of an office and tells nothing of it."""
    if any(map(_DOES.fullmatch, text.lower().split())):
        return False
    words = [word.lower() for word in _OF_PLACE.sub("", text).split() if word.isalpha()]
    others = [word for word in words if word not in _HOUSES and word not in ("dan", "wilayah")]
    return not any(map(_DONE.fullmatch, others)) and len(others) <= (1 - _OWN_WORDS) * len(words)


def _is_address(text: str) -> bool:
    return len(text) <= _LONGEST_ADDRESS and _ADDRESS.match(text) is not None
