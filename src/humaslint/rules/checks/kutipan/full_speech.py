"""Quotations that are what somebody said in full, not a term: by what stands before, in and behind them."""

from __future__ import annotations

import re

from humaslint.indonesian.quotations import Quotation
from humaslint.indonesian.speech import NAMING, attribution_after, leads_in_speech
from humaslint.indonesian.tokens import LETTERS

_REACH = 40
"""How far back, in characters, the start of a word is looked for."""
_NAMING = NAMING | {"menyampaikan"}
"""Verbs, in lower case, behind which a title may stand even after a comma."""
_WRITING = frozenset("tulis menulis menuliskan membaca membacakan".split())
"""Verbs whose object may be any words between marks, a search term or a poem."""
_THAT = "bahwa"
"""Leads in, as it should not, what somebody said in full."""
_TOLD = frozenset("ujarnya tuturnya ucapnya ungkapnya tegasnya imbuhnya tambahnya paparnya terangnya".split())
"""Verbs of which nothing but what somebody said is the object; *katanya* may stand for *it is said*."""
_MANY = 5
"""Words of a quotation in small letters that begins a sentence and is no term."""
SPEAKER = re.compile(
    r"\s+(?:[\"“‘'*]*[A-Z]|(?:dia|ia|beliau|mereka|seorang|salah|sang|si|para|kepala|ketua|wakil|menteri|gubernur|bupati"
    r"|wali|camat|lurah|kapolres|direktur|sekretaris|mantan|pria|perempuan|wanita|lelaki|warga|pejabat|presiden|dr"
    r"|(?:anak|istri|suami|cucu|adik|kakak|ibu|ayah|bapak|nenek|kakek|teman|rekan|tetangga)(?:nya)?|petani|nelayan"
    r"|pedagang|pemilik|pengurus|peserta|siswa|siswi|mahasiswa|guru|dosen|rektor|dekan|pelatih|koordinator|perwakilan"
    r"|veteran|pelajar|santri|kader|panitia|petugas|pelanggan|pasien|sopir|buruh|karyawan|pegawai|penonton|narasumber"
    r"|anggota|komandan|peneliti|pengunjung|penumpang|perajin|manajer|perawat|bidan|dokter|relawan|tokoh)\b)"
)
"""How the words for a speaker begin: a capital, `ia`, `seorang`, an office or occupation."""


def stands_alone(text: str, quotation: Quotation) -> bool:
    """Say whether a quotation begins a sentence or follows a verb of saying: then it is speech in full, not a term."""
    before = _before(text, quotation)
    if not before or before[-1] in '.,:?!”"–—-)':
        return True
    last = last_word(before, len(before)).lower()
    return leads_in_speech(last) and last not in _WRITING and is_capital(text, quotation)


def follows_that(text: str, quotation: Quotation) -> bool:
    """Say whether a quotation that begins as a sentence does stands behind *bahwa*, which should not lead it in."""
    before = _before(text, quotation)
    return last_word(before, len(before)) == _THAT and is_capital(text, quotation)


def is_whole(text: str, quotation: Quotation) -> bool:
    """Say whether a quotation begins as a sentence does, and is long enough or has its speaker behind it."""
    is_long = len(LETTERS.findall(text[quotation.start : quotation.end])) > 3
    return is_capital(text, quotation) and (
        is_long or _has_speaker(text, quotation) or _is_told_by_them(text, quotation)
    )


def is_led_in(text: str, quotation: Quotation) -> bool:
    """Say whether a verb of saying and a comma lead in words that go on in small letters: `berkata, “Kami siap”`."""
    words = LETTERS.findall(text[quotation.start : quotation.end])
    goes_on = len(words) > 1 and words[0][0].isupper() and words[1].islower()
    return goes_on and stands_behind_verb(text, quotation)


def stands_behind_verb(text: str, quotation: Quotation) -> bool:
    """Say whether a verb of saying and a comma stand right before a quotation: `berkata, “Kami siap”`."""
    before = _before(text, quotation)
    verb = last_word(before, len(before) - 1).lower() if before.endswith(",") else ""
    return bool(verb) and leads_in_speech(verb) and verb not in _NAMING


def opens_small(text: str, quotation: Quotation) -> bool:
    """Say whether a quotation of many words begins a sentence, though in a small letter: `. “kami siap … ini” kata`."""
    before = _before(text, quotation)
    words = LETTERS.findall(text[quotation.start : quotation.end])
    return (not before or before[-1] in ".!?") and len(words) >= _MANY


def _before(text: str, quotation: Quotation) -> str:
    """Return the last characters before a quotation, without the space between."""
    return text[max(0, quotation.start - _REACH) : quotation.start].rstrip()


def _has_speaker(text: str, quotation: Quotation) -> bool:
    """Say whether a verb of saying and who said it follow: `“Terima kasih” kata Camat`, `“Siap”. kata Camat`."""
    is_stopped = text.startswith(". ", quotation.end)
    found = attribution_after(text, quotation.end + is_stopped)
    is_told = found is not None and not (is_stopped and text[found.start].isupper())
    return found is not None and is_told and SPEAKER.match(text, found.end) is not None


def _is_told_by_them(text: str, quotation: Quotation) -> bool:
    """Say whether two words or more begin a sentence, and a verb with *-nya* follows that is said of speech alone."""
    before = _before(text, quotation)
    found = attribution_after(text, quotation.end)
    is_told = found is not None and text[found.start : found.end] in _TOLD
    is_first = not before or before[-1] in ".!?"
    return is_told and is_first and len(LETTERS.findall(text[quotation.start : quotation.end])) > 1


def is_capital(text: str, quotation: Quotation) -> bool:
    """Say whether the first word of a quotation has a capital."""
    word = LETTERS.search(text, quotation.start, quotation.end)
    return word is not None and word[0][0].isupper()


def last_word(text: str, end: int) -> str:
    """Return the word that ends at the str offset `end`, nothing where none does."""
    words = LETTERS.findall(text[max(0, end - _REACH) : end])
    return words[-1] if words and text.endswith(words[-1], 0, end) else ""
