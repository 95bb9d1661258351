"""The lines around the prose of a release: its number and date, photo credits, captions, the writers' initials.

Newsrooms write them in much the same way in every format, so they are told apart by their words.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal

from humaslint.indonesian.time.date_forms import ANY_WEEKDAY
from humaslint.model.document import Block

MarginKind = Literal["date", "caption", "credit", "initials"]

_MONTH = r"(?:jan|feb|peb|mar|apr|mei|jun|jul|ag|sep|okt|nov|nop|des)[a-z]{0,6}\.?"
_DAY = rf"(?:{ANY_WEEKDAY})"
_CLOCK = r"(?:\s*[|,–-]?\s*(?:pukul\s+)?\d{1,2}[.:]\d{2}(?:\s*(?:wib|wita|wit))?)?"
_DATE = re.compile(
    rf"(?:(?-i:[A-Z][\w.]*(?:[ -][A-Z][\w.]*){{0,3}})\s*,\s*)?(?:\(?{_DAY}\)?\s*[,/]?\s*)?"
    rf"(?:\d{{1,2}}\s*[ -]\s*{_MONTH}\s*[ ,-]\s*\d{{4}}|\d{{1,2}}[/-]\d{{1,2}}[/-]\d{{4}}|\d{{4}}-\d\d-\d\d)"
    rf"{_CLOCK}\.?",
    re.IGNORECASE,
)
_DATE_PART = re.compile(rf"\d{{1,2}}|\d{{4}}|{_MONTH}|{_DAY},?|\d{{1,2}}\s+{_MONTH}|{_MONTH}\s+\d{{4}}", re.IGNORECASE)

_MASTHEAD = re.compile(
    r"(?=\S)(?:(?:siaran|keterangan|berita|rilis)\s+(?:pers|media|humas)|(?:press|news|media)\s+release|rilis"
    r"|untuk\s+(?:segera\s+)?(?:disiarkan|diterbitkan)(?:\s+segera)?)?"
    r"(?:(?:(?<=\w)(?:\s+[^\W\d_]\S*){0,8})?\s*[:,–-]?\s*\bno(?:mor)?\b\.?\s*:?\s*(?=\S*\d)[\w.-]+(?:\s?/\s?[\w.-]+)*)?",
    re.IGNORECASE,
)

_LABELLED = re.compile(
    r"(?:(?:hari\s*[,/]?\s*)?tanggal|tgl\.?)(?:\s(?:rilis|terbit|siar))?\s*:\s*(?P<date>\S.*)"
    r"|(?:di)?embargo(?:\s*:|\s(?:hingga|sampai|s\.d\.|untuk|pada)\b)(?=.*(?:\d{4}|\d[.:/]\d))[^!?]*"
    r"|no(?:mor)?\b\.?\s*:\s*(?:[….]{1,3}|_{2,}|x{2,})?\s*/\S+",
    re.IGNORECASE,
)
"""A line above a title: the date of a release, the time until which it is held back, or its number without figures."""
_LONGEST_LABELLED = 80

_PHOTO = r"(?:foto(?:grafer)?|photo|ft|fot|dok(?:umentasi|umen)?|kredit(?:\s+foto)?|sumber\s+foto|istimewa|ist)\b"
_CREDIT = re.compile(
    r"[*_\s]*[(\[]?\s*(?:foto(?:grafer)?|photo|ft|dok(?:umentasi)?|kredit|sumber|infografi[sk]|ilustrasi|literatur)"
    r"(?:\s+(?:foto|gambar|berita|oleh))?\.?\s*[:©/]\s*\S",
    re.IGNORECASE,
)
_BRACKETED_CREDIT = re.compile(rf"[(\[]\s*{_PHOTO}[^()\[\]]*[)\]]\.?", re.IGNORECASE)
_OWNED = re.compile(r"©|\(c\)|®", re.IGNORECASE)
_SENTENCE_OF_PHOTO = re.compile(r"(?i:foto)\s*:(?:\s+\S+){3,}\s+[a-z]{4,}\.(?:\s*[(\[][^()\[\]]*[)\]])?")
_CAPTION_START = re.compile(
    r"(?:(?:keterangan|ket\.?|teks|(?:tampak\s+)?(?:dalam|pada))\s+)?foto\s*:|(?:caption|takarir)\s*:"
    r"|(?:foto|gambar)\s+(?:no(?:\.|mor)?\s*\d{1,2}[.:|–—]?\s(?=\s?[A-Z])|\d{1,2}(?:\s*\([^()]{1,30}\))?(?:[.:]|\s*[|–—]|\s-)\s)"
    r"|\(foto\s+(?:atas|bawah|kiri|kanan|tengah|\d{1,2})\)",
    re.IGNORECASE,
)
_WHO_STANDS_WHERE = re.compile(
    r"\((?:(?:paling|ke\w+|nomor|berdiri|duduk|dua|tiga|baju|berbaju|berkemeja|berkerudung|berjilbab|berpeci"
    r"|berkacamata|memegang|membawa)\s[^()]{0,30}\b)?(?:dari\s)?(?:kiri|kanan|tengah)\)|\bdari\s+kiri(?:\s+ke\s+kanan)?\s*[:,)]",
    re.IGNORECASE,
)
"""What tells in a caption who stands where in the photograph."""
_CAPTION_END = re.compile(
    rf"(?:[(\[]\s*{_PHOTO}\s*[:./©]|(?<=[.!?”\"’])\s*[(\[]\s*{_PHOTO})[^()\[\]]{{0,80}}[)\]]\s*\.?\Z"
    r"|[.!?”\"]\s+(?:foto|ft|dok)\s*[.:]\s?[^.!?]{2,60}\.?\Z",
    re.IGNORECASE,
)

_INITIALS = re.compile(
    r"[(\[][*\s]*[)\]]|\*{3}|[(\[][^\W\d_][\w.&]{0,14}(?:(?:\s?[/,&-]\s?|\s)[^\W\d_][\w.&]{0,14}){0,3}[*]*[)\]]"
    r"|[^\W\d_]{2,5}(?:/[^\W\d_]{2,8})+"
)
"""The writers' initials on a line of their own: `(hms/ran)`, `***`, `ran/hms`."""
_BYLINE = re.compile(
    r"(?:penulis|pewarta|reporter|editor|penyunting|redaktur|teks|naskah|kontributor)\s*[:/]", re.IGNORECASE
)
_SEE_ALSO = re.compile(
    r"[(\[]?\s?(?:baca|lihat|simak|tonton)\s*(?:\b(?:juga|pula|selengkapnya)\s*)?:\s*\S.*(?<![.;,])", re.IGNORECASE
)
"""A line that sends the reader to another article, whose title it gives: `Baca juga: Warga Randu Menanam Pohon`."""
_MAIL = re.compile(
    r"(?:Pada|On) .{0,60}\b20\d\d.{0,80}\b(?:menulis|wrote):|(?:From|To|Cc|Bcc|Dari|Ke|Kepada): [^@]{0,80}<?\S+@\S+"
    r"|(?:Subject|Subjek|Sent|Dikirim): \S.*|-{3,} ?(?:(?:Forwarded|Original) [Mm]essage|Pesan (?:terusan|asli)) ?-{3,}"
)
"""What a mail program puts above what it quotes or sends on."""
_LAST_INITIALS = re.compile(
    r"(?<=[.!?”\"’'…)])\s+(?P<initials>[(\[](?:[^\W\d_]{1,6}|[^\W\d_]{1,8}(?:\s?[/,&-]\s?[^\W\d_]{1,12})+|\s*|\*+)[)\]]"
    r"|[a-z]{2,4}(?:/[a-z]{2,5})+|\*{3})\.?\Z"
)
_HASHTAGS = re.compile(r"(?:[#@]\w+[\s,]*)+")
FINAL_MARK = re.compile(r"[.!?…:;,][\"”’')\]]*\Z")
"""A mark at the end of a line, behind which no sentence goes on."""
_SHOWS = re.compile(
    r"\b(?:pesan|narasi|unggahan|hoaks|hoax|tangkapan layar|teks|surat|(?:ber)?bunyi(?:nya)?|isi(?:nya)?"
    r"|adanya|aslinya)\b[^.!?]*:\Z",
    re.IGNORECASE,
)
"""What announces a text as it was sent or written: its slips are its own."""
_MAX_CREDIT_WORDS = 8
_MAX_LENGTH = 160
_LABEL = re.compile(r"(?:[^\W\d_]{4,10}(?:\s\d{1,2})?[.:]\s?)?")
_REST = re.compile(r"[.\s]*+(?:[(\[][^()\[\]]{1,60}[)\]])?[.\s]*")
_MOST_UPRIGHT = 0.5
"""How long the titles in it may be that stand upright, as a part of what is in italics."""


def margin_kind(text: str) -> MarginKind | None:
    """Return what a paragraph is if it is no prose; None if it is prose, or may be."""
    if len(text) <= _MAX_LENGTH:
        if _DATE.fullmatch(text) or is_masthead(text) or _is_labelled(text):
            return "date"
        if _is_credit(text):
            return "credit"
        if _INITIALS.fullmatch(text) or (_BYLINE.match(text) and _is_short(text)) or _SEE_ALSO.fullmatch(text):
            return "initials"
        if _MAIL.fullmatch(text):
            return "initials"
    is_caption = _CAPTION_START.match(text) or _CAPTION_END.search(text, max(0, len(text) - 100))
    return "caption" if is_caption else None


def says_who_stands_where(text: str) -> bool:
    """Say whether a text describes a photograph: `Bupati (kiri)`, `Dari kiri ke kanan: …`."""
    return bool(_WHO_STANDS_WHERE.search(text))


def shows_text(text: str) -> bool:
    """Say whether the last sentence of a text announces another text."""
    start = max(text.rfind(stop) for stop in ".!?") + 1
    return text.endswith(":") and _SHOWS.search(text, start) is not None


def is_masthead(text: str) -> bool:
    """Say whether a line only names the kind of paper or its number: `SIARAN PERS`, `Nomor: 12/HMS/2031`."""
    return len(text) <= _MAX_LENGTH and bool(_MASTHEAD.fullmatch(text))


def _is_labelled(text: str) -> bool:
    """Say whether a line is a date or an embargo with its name: `Tanggal: 5 Mei 2031`, `Embargo hingga pukul 09.00`."""
    match = _LABELLED.fullmatch(text) if len(text) <= _LONGEST_LABELLED else None
    return match is not None and (match["date"] is None or _DATE.fullmatch(match["date"]) is not None)


def is_date_part(text: str) -> bool:
    """Say whether the line is a day, a month or a year alone, as the date above a pasted release often is."""
    return bool(_DATE_PART.fullmatch(text))


def is_sign_off(text: str) -> bool:
    """Say whether a line may end a release without being prose: a name, an office, hashtags. It has no stop."""
    if _HASHTAGS.fullmatch(text):
        return True
    return _is_short(text) and text[-1] not in '.!?…:;,”"' and not text[0].islower()


def last_initials(text: str) -> int | None:
    """Return the str offset at which the writers' initials begin that end the text after its last stop."""
    found = _LAST_INITIALS.search(text, max(0, len(text) - 40))
    return found.start("initials") if found else None


def _is_credit(text: str) -> bool:
    if _BRACKETED_CREDIT.fullmatch(text):
        return True
    is_credit = _CREDIT.match(text) or _OWNED.search(text)
    return _is_short(text) and bool(is_credit) and not _SENTENCE_OF_PHOTO.fullmatch(text)


def _is_short(text: str) -> bool:
    return len(text.split()) <= _MAX_CREDIT_WORDS


def is_in_italics(block: Block) -> bool:
    """Say whether a block is in italics, but for titles in it, a label before it (`Foto 1.`) and a credit behind it."""
    runs = [mark for mark in block.marks if mark.kind == "emphasis"]
    if not runs or not _LABEL.fullmatch(block.text, 0, runs[0].start):
        return False
    upright = sum(right.start - left.end for left, right in pairwise(runs))
    italic = sum(run.end - run.start for run in runs)
    return upright <= _MOST_UPRIGHT * italic and bool(_REST.fullmatch(block.text, runs[-1].end))
