"""Where a fix that its rule is sure of may yet change what is not the writer's: a title, a term, a message, a list.

What is found stays found; its fix is only not made without being asked.
"""

from __future__ import annotations

import re

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.title_case import is_function_word
from humaslint.model.diagnostic import Edit
from humaslint.rules.house_names import is_after_place_head

_WORK = re.compile(
    r"\b(?i:film|sinetron|serial|drama|lakon|lagu|album|band|novel|cerpen|puisi|sajak|komik|buku|kisah|dongeng|majalah"
    r"|koran|harian|tabloid|buletin|jurnal|gim|aplikasi|kanal|akun|siniar|kopi|merek|produk|program|gerakan|slogan"
    r"|semboyan|rubrik|kelompok tani|grup (?:musik|lawak|band)|rumah makan|toko buku)"
    r"(?: (?:[A-Z][\w’'-]*|dan|di|ke|yang|dari|untuk|dengan|pada)){0,5} \Z"
)
"""A word for a work, a brand or a programme, and how its name begins before what is found."""
_DAY_OR_SUM = re.compile(r"(?:Rp|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)\b|Rp")
"""What stands behind such a word without being its name: `film Senin 2 Mei`, `buku Rp 5.000`."""
_TERM = re.compile(
    r"(?:\b(?:istilah|frasa|berarti|bermakna|bernama|bertajuk|berjudul|berlabel|dijuluki|dinamakan|dinamai|diberi nama"
    r"|dieja|ejaan|bertuliskan|tertulis|bertulisan|tulisan|slogan|tagline|disebut)|(?:^|[.!?] )Kata"
    r"|\b(?:baku|asal|arti|dari|dengan|pada|dalam) kata|\bbaku dari)\s\Z"
)
"""What brings in a word as such, or as others wrote it: `dieja ijin`, `bertuliskan Awas`."""
_MESSAGE = re.compile(
    r"\b(?:berbunyi|bunyinya|menulis|tulisnya|tertulis|tulisan|pesan|pesannya|pantun|pantunnya|status|unggahan|isinya"
    r"|syairnya|liriknya|lirik)\b[^.:!?]{0,40}: [^.!?]*\Z"
)
"""A colon behind which somebody else's words stand, and what of them is before what is found."""
_DASHES = tuple("–—-")
_SAYS = re.compile(r", (?:kata|ujar|tanya|jawab|ucap|tutur|sahut)\b")
_SPEAKER = re.compile(r"[A-Z][\w .]{1,30}: (?=.*\b[Ss]aya\b)")
"""The name of who speaks before what is said, as an interview has it."""
_LANGUAGE = re.compile(r"\b(?:(?:tidak|non|bentuk) ?baku|kosakata|ejaan yang|salah (?:eja|tulis))\b")
"""What tells that a block is about words, in lower case."""
_BESIDE = 14
"""Characters between a word and the one it is compared with."""
_REACH = 90
"""Characters before what is found among which such a word is looked for."""
_SIC = re.compile(r"[”\"’']? ?[(\[]sic\b")
_VERSE = re.compile(r"\b(?:puisi|pantun|lirik|syair|sajak|mantra|tembang|peribahasa)\b[^.!?]*:\s*\Z")
"""What ends with a colon before verses, in lower case: `Lirik lagu itu:`."""
_LISTED = re.compile(r"\n[ \t>]*[-–—*+•]")
"""A line that begins as an item of a list does."""
_NUMBERED = re.compile(r"\d{3,9}\. ")
"""What Markdown reads as the head of a list, though a sentence ends there: `2026. Pada`."""
_CALLING = re.compile(r"\b[A-Z]\w+[!?]\Z")
_SITE = re.compile(r"(?:(?:co|go|or|ac|sch|web|desa)[,.])?(?:id|com|net|org)\b", re.IGNORECASE)
_WORDS = re.compile(r"\w+")


def is_certain(passage: Passage, edit: Edit) -> bool:
    """Say whether an edit of the passage may be made without being asked, as far as that is told by where it stands."""
    start, end, text = edit
    found = passage.text[start:end]
    if _WORDS.findall(found) == _WORDS.findall(text):
        return not _may_be_meant(passage, edit)
    before = passage.text[max(0, start - _REACH) : start]
    if found[:1].isupper() and found[1:2].islower() and _is_in_name(passage, start, found, before):
        return False
    return found.lower() == text.lower() or not (_is_others(passage, end, before) or _is_compared(passage, edit))


def _may_be_meant(passage: Passage, edit: Edit) -> bool:
    """Say whether a mark or space may be meant as it is: in a list, at the end of a caption, within a name."""
    start, end, _text = edit
    if _crosses_list(passage, start, end) or _begins_list(passage, edit):
        return True
    is_title = passage.kind == "title" and passage.text[start:end] == "."
    return (is_title and _is_title_by_place(passage)) or (start == end and _is_within_name(passage, start))


def _is_others(passage: Passage, end: int, before: str) -> bool:
    """Say whether somebody else wrote or said the words from `before` to `end`, or a text on language names them."""
    is_told = any(pattern.search(before) for pattern in (_TERM, _MESSAGE)) or _LANGUAGE.search(passage.lower)
    is_kept = bool(is_told) or _SIC.match(passage.lower, end) is not None
    return is_kept or _is_spoken(passage) or _is_recited(passage)


def _is_compared(passage: Passage, edit: Edit) -> bool:
    """Say whether what should stand there stands beside it: `ijin → izin`, in a table, `membedakan ijin dan izin`."""
    start, end, text = edit
    near = f"{passage.lower[max(0, start - _BESIDE) : start]} {passage.lower[end : end + _BESIDE]}"
    if passage.kind == "cell" and end - start == len(passage.text):
        near += " ".join(each.lower for each in passage.release.passages[passage.index + 1 : passage.index + 2])
    is_word = text.isalpha() and passage.text[start:end].isalpha() and text[0].lower() == passage.lower[start]
    return is_word and text.lower() in _WORDS.findall(near)


def _is_in_name(passage: Passage, start: int, found: str, before: str) -> bool:
    """Say whether what is found begins with a capital in running text because something is called so."""
    if passage.is_headline or passage.is_upper or _DAY_OR_SUM.match(found):
        return False
    if before[-1:] == "-" and before[-2:-1].islower():
        return True
    return _WORK.search(before) is not None or is_after_place_head(passage, start)


def _is_title_by_place(passage: Passage) -> bool:
    """Say whether a sentence is a title only because it stands first: a caption may stand there too."""
    source, first = passage.release.document.source.text, passage.block.to_source(0, 1)[0]
    is_plain = any(token.text[0].islower() and not is_function_word(token) for token in passage.words)
    return is_plain and not source[source.rfind("\n", 0, first) + 1 : first].strip()


def _is_within_name(passage: Passage, offset: int) -> bool:
    """Say whether the mark before `offset` may be a name's: `surel Yahoo!Mail`, with commas for stops `WARU,GO,ID`."""
    text = passage.text
    if _SITE.match(text, offset) and text[offset - 1 : offset] == ",":
        return True
    called = _CALLING.search(text, max(0, offset - _REACH), offset)
    return called is not None and text[offset].isupper() and not passage.opens_sentence(called.start())


def _is_spoken(passage: Passage) -> bool:
    """Say whether a block is a line of speech behind a dash, which Markdown may take for an item's."""
    is_dashed = passage.kind == "item" or passage.text[:1] in _DASHES
    return (is_dashed and _SAYS.search(passage.text) is not None) or _SPEAKER.match(passage.text) is not None


def _is_recited(passage: Passage) -> bool:
    """Say whether a poem, a song or a saying begins with the block, as the one before says."""
    index = passage.index
    return index > 0 and _VERSE.search(passage.release.passages[index - 1].lower[-_REACH:]) is not None


def _crosses_list(passage: Passage, start: int, end: int) -> bool:
    """Say whether a line of the source within `start:end` begins with a dash, which may be meant as an item's."""
    left, right = passage.block.to_source(start, end)
    return _LISTED.search(passage.release.document.source.text, left, right) is not None


def _begins_list(passage: Passage, edit: Edit) -> bool:
    """Say whether the edit makes a list of a block that begins with a year."""
    head = passage.text[: edit.start] + edit.text + passage.text[edit.end :] if edit.start < _REACH else ""
    return _NUMBERED.match(head) is not None and _NUMBERED.match(passage.text) is None
