"""Where a fix that its rule is sure of may yet change what is not the writer's: a title, a term, a message, a list.

What is found stays found; its fix is only not made without being asked.
"""

from __future__ import annotations

import re

from humaslint.engine.list_heads import begins_list, crosses_list
from humaslint.indonesian.addresses import OF_INDONESIA
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.title_case import is_function_word
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Edit
from humaslint.parse.verses import VERSES
from humaslint.rules.house_names import WORKS, is_after_place_head

_WORK = re.compile(
    rf"\b(?i:{WORKS}|serial|drama|band|sajak|buku|kisah|dongeng|majalah"
    r"|koran|harian|tabloid|buletin|jurnal|gim|aplikasi|kanal|akun|siniar|kopi|merek|produk|program|gerakan|slogan"
    r"|semboyan|rubrik|lukisan|tari|tarian|teater|tema|bertema|tombol|menu|tim|kelompok tani|grup (?:musik|lawak|band)"
    r"|rumah makan|toko buku)"
    r"(?: [A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|dan|di|ke|yang|dari|untuk|dengan|pada)){0,4})? \Z"
)
"""A word for a work, a brand or a programme, and how its name begins before what is found."""
_DAY_OR_SUM = re.compile(
    r"Rp|(?:Sen[ei]n|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad|Januari|[FP]eb\w+|Maret|April|Mei|Juni|Juli|Agu\w+"
    r"|Sept\w+|O[kc]to\w+|No[pv]e\w+|De[sc]e\w+)\b(?! [A-Z])"
)
"""What stands behind such a word without being its name: `film Senin 2 Mei`, `buku Rp 5.000`."""
_TERM = re.compile(
    r"(?:\b(?:bernama|bertajuk|berjudul|berlabel|dijuluki|dinamakan|dinamai|diberi nama|dieja|bertuliskan"
    r"|bertulisan|slogan|tagline|(?:dengan|ada|memuat|terpampang) tulisan|berbunyi|(?i:ketik|klik|kolom|nama pengguna))"
    r"|\b(?:[Dd]i|[Pp]ada)(?: \w+){1,4} tertulis|\b[Hh]uruf \w pada|\bbaku dari"
    r"|\b[Dd]alam bahasa (?!Indonesia)[A-Z]\w+,"
    r"|\b(?i:istilah|frasa|ejaan|kosakata|lema|sinonim|padanan|kata-kata)(?: seperti| lama)?"
    r"(?>(?: [\w-]+(?:,? (?:dan|atau)|,))*)"
    r"|\b(?i:kata (?:depan|hubung|sambung|sandang|ganti|tanya)|awalan|akhiran|imbuhan|partikel|singkatan|akronim"
    r"|variabel|folder)"
    r"|(?<![,”\"’] )\b[Kk]ata(?: seperti)?(?: [\w-]+ (?:dan|atau))?)\s\Z"
)
"""What brings in a word as such, or as others wrote it: `dieja ijin`, `kata apotik dan ijin`."""
_CALLED = re.compile(
    r"\b(?:disebut(?: juga)?|menyebutnya|ditulis(?: sebagai)?|dikenal sebagai|berarti|bermakna|arti|artinya)\s\Z"
)
"""Behind it stands a word as such where the phrase ends with it; else what somebody does: `berarti ijin diperlukan`."""
_PHRASE_END = re.compile(r"[.,;:)]|$| (?:dan|atau|oleh|dalam bahasa)\b")
_MESSAGE = re.compile(
    r"\b(?i:berbunyi|bunyi|bunyinya|menulis|tulisnya|tertulis|tulisan|bertuliskan|tercantum|pesan|pesannya|sms|unggahan"
    r"|semboyan|slogan|moto|motto|salah|pantun|pantunnya|puisi|sajak|syair|syairnya|lirik"
    r"|liriknya|mantra|peribahasa|pepatah|doanya|ketik"
    r"|(?:surat|pengumuman)\b[^.:!?]{0,20} (?:isinya|berisi)"
    r"|(?:ber|meng)?kata(?:kan|nya)?|ujarnya|ucapnya|tuturnya|menjawab|jawabnya|bertanya|tanyanya|berseru|serunya"
    r"|berteriak|teriaknya|berpesan)\b"
    r"(?![^.:!?]*\b(?:satu|dua|tiga|empat|lima|enam|hal|alasan|beberapa)\b)[^.:!?]{0,40}: [^.!?]*\Z"
    r"|\b(?i:pepatah|peribahasa|berbunyi)\b[^.!?]*\Z"
)
"""A colon behind which somebody else's words stand, and what of them is before what is found."""
_NAMED_AMOUNT = re.compile(r"(?<=[\w,] )[A-Z][\w’'-]* (\d[\d.,]* ?)\Z")
"""A figure behind a word with a capital that opens no sentence, before a unit: `di Film 5 CM`, `Toko Serba 35 rb`."""
_TITLED_AMOUNT = re.compile(rf"\b(?i:{WORKS}|buku) \d[\d.,]* ?[^\W\d]+\.?\Z")
"""A figure behind a word for a work, and what seems to be its unit: `novel 5 CM`."""
_DASHES = tuple("–—―-")
_SAYS = re.compile(
    r".{0,200}?, (?:(?:kata|ujar|tanya|jawab|ucap|tutur|sahut)\b|(?:Pak|Bu|Mas|Mbak|Bang|Kak|Dik|Nak)[.!?])"
)
"""What is said, from what is found in it, and who says it or to whom."""
_SPEAKER = re.compile(r"(?:[A-Z][\w .]{0,30}: |[–—―] ?)(?=.{0,200}\b(?:[Ss]aya|[Aa]ku|[Gg]ue)\b)")
"""The name of who speaks, or a dash, before what is said, as an interview or a dialogue has it."""
_SPOKEN = re.compile(r"[^.!?”\"]{0,200}, (?:kata|ujar|ucap|tutur|sahut|jawab|jelas|ungkap)(?:nya)?\b")
_FIRST_PERSON = re.compile(r"\b(?:[Ss]aya|[Aa]ku|[Kk]ami|[Kk]ita|[Gg]ue)\b[^.!?”\"]*\Z")
"""What somebody says of himself, without quotation marks, around what is found: `Saya mau ijin, kata Danu`."""
_ON_WORDS = re.compile(
    r"\b(?:bentuk|kata|ejaan|varian|penulisan|istilah)(?:nya)? (?:yang )?(?:tidak |non ?|kurang )?baku\b|\bsalah eja\b"
    r"|\bsebagai varian\b|(?<!, )\b(?:kata|istilah|ejaan|lema|kosakata)\b[^.!?]{0,60} (?:tidak|kurang) baku\b"
)
"""What tells that a passage is about words, in lower case."""
_DERIVED = re.compile(r" (?:itu )?(?:berasal|diserap|diambil) dari bahasa\b")
"""What is said of a word as such, right behind it."""
_COMPARED = (
    r"\W*(?:(?:dan|atau|bukan|melainkan|dengan|menjadi|tetapi|jadi|ialah|adalah|yang|salah|benar|itu|baca|dulu|ditulis"
    r"|seharusnya)\b\W*){0,4}"
)
_BEFORE = re.compile(rf"(\w+)(?=\W){_COMPARED}\Z")
_BEHIND = re.compile(rf"(?=\W){_COMPARED}(\w+)")
"""The word to which one is compared, and what stands between the two: `ijin → izin`, `izin, bukan ijin`."""
_BESIDE = 40
"""Characters before a word among which the one it is compared with is looked for."""
_REACH = 90
"""Characters before and behind what is found among which such words are looked for."""
_OPEN_MARK = re.compile(r"(?:‹[^›]*|「[^」]*|『[^』]*|《[^》]*|‚[^’]*|<<(?! )[^>]*)\Z")
"""A mark of other languages that opens a quotation, and what of it is before what is found."""
_SIC = re.compile(r"[”\"’']? ?[(\[]sic\b")
_VERSE = re.compile(
    rf"\b(?:{'|'.join(VERSES)}|liriknya|mantra|peribahasa)(?<!lomba \w{{5}})\b[^.!?]*(?::|\bberikut(?: ini)?\.)\s*\Z"
)
"""What stands before verses, in lower case: `Lirik lagu itu:`, `Ia membacakan puisi berikut.`"""
_LINES = 12
"""Verses of a poem, each a block of its own."""
_FIGURES = re.compile(r"\d\d?:\d\d")
_SCORES = re.compile(
    r"(?:skor|hasil|set|gim|babak|ronde|rasio|poin|kedudukan|gol|nilai|ayat|surah|skala|durasi|waktu tempuh)"
    r"(?: (?:\d|akhir|pertandingan|laga))?:?"
)
"""The head, in lower case, of a column or a list whose figures are no times of day."""
_ENTRIES = re.compile(r"(?:kata|istilah|lema|ejaan|salah|(?:tidak|non|kata tidak) ?baku):?")
"""The head, in lower case, of a column of words as such."""
_ROWS = 60
"""Cells or items before one among which its head is looked for."""
_HANDLE = re.compile(r"(?<![\w.-])([a-z]+)\.\Z")
_PIECES = re.compile(r"\w+\.\w")
"""What of somebody's handle is before one of its stops, and behind it: `wirasenad.Danu.SE`."""
_SITE_NAME = re.compile(r"\b(?i:situs|laman|aplikasi|portal|kanal|akun|gim|merek)(?: resmi)? [A-Z]\w+\.\Z")
"""What is called so, and of its name what is before a stop: `situs Lapor.Camat`."""
_CALLING = re.compile(r"\b[A-Z]\w+[!?]\Z")
_SITE = re.compile(rf"(?:(?:{OF_INDONESIA})[,.])?(?:id|com|net|org)\b")
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
    amount = _NAMED_AMOUNT.search(before)
    if amount and is_after_place_head(passage, start - len(amount[1])):
        return False
    if _TITLED_AMOUNT.search(before + found):
        return False
    return found.lower() == text.lower() or not (_is_others(passage, start, end, before) or _is_compared(passage, edit))


def _may_be_meant(passage: Passage, edit: Edit) -> bool:
    """Say whether a mark or space may be meant as it is: in a list, at the end of a caption, within a name."""
    start, end, _text = edit
    if crosses_list(passage, start, end) or begins_list(passage, edit) or _is_score(passage):
        return True
    is_title = passage.kind == "title" and passage.text[start:end] == "."
    return (is_title and _is_title_by_place(passage)) or (start == end and _is_within_name(passage, start))


def _is_others(passage: Passage, start: int, end: int, before: str) -> bool:
    """Say whether somebody else wrote or said what is found, or the text is about words and names it as one."""
    is_told = _TERM.search(before) or _MESSAGE.search(before) or _OPEN_MARK.search(before)
    if is_told or _SIC.match(passage.lower, end):
        return True
    if _CALLED.search(before) and _PHRASE_END.match(passage.text, end):
        return True
    near = passage.lower[max(0, start - _REACH) : end + _REACH]
    is_on_words = _ON_WORDS.search(near) or _DERIVED.match(passage.lower, end)
    if passage.kind == "cell" and _is_headed(passage, _ENTRIES):
        return True
    return is_on_words is not None or _is_spoken(passage, end) or _is_recited(passage)


def _is_compared(passage: Passage, edit: Edit) -> bool:
    """Say whether what should stand there stands beside it: `ijin → izin`, in a table, `membedakan ijin dan izin`."""
    start, end, text = edit
    meant = text.lower()
    if not (text.isalpha() and passage.text[start:end].isalpha() and meant[0] == passage.lower[start]):
        return False
    beside = (
        _BEFORE.search(passage.lower, max(0, start - _BESIDE), start),
        _BEHIND.match(passage.lower, end),
    )
    if any(each is not None and each[1] == meant for each in beside):
        return True
    is_cell = passage.kind == "cell" and end - start == len(passage.text)
    return is_cell and any(
        meant in _WORDS.findall(each.lower) for each in passage.release.passages[passage.index + 1 : passage.index + 2]
    )


def _is_in_name(passage: Passage, start: int, found: str, before: str) -> bool:
    """Say whether what is found begins with a capital in running text because something is called so."""
    if passage.is_headline or passage.is_upper or _DAY_OR_SUM.match(found):
        return False
    if before[-1:] == "-" and before[-2:-1].isalpha():
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
    site = _SITE.match(passage.lower, offset)
    if site and text[offset - 1] == ",":
        spelled = text[offset - 2 : site.end()]
        return spelled.isupper() or spelled.islower()
    handle = _HANDLE.search(text, max(0, offset - _REACH), offset)
    if handle and _PIECES.match(text, offset) and analyse_word(handle[1]).tier is Tier.UNKNOWN:
        return True
    if _SITE_NAME.search(text, max(0, offset - _REACH), offset):
        return True
    called = _CALLING.search(text, max(0, offset - _REACH), offset)
    behind = _WORDS.match(text, offset)
    if called is None or behind is None or not text[offset].isupper() or passage.opens_sentence(called.start()):
        return False
    return analyse_word(behind[0].lower()).tier is not Tier.STANDARD


def _is_spoken(passage: Passage, end: int) -> bool:
    """Say whether what ends there is spoken, behind a dash, which Markdown may take for an item's, or without marks."""
    text = passage.text
    is_dashed = passage.kind == "item" or text[:1] in _DASHES
    if (is_dashed and _SAYS.match(text, end)) or _SPEAKER.match(text):
        return True
    return _SPOKEN.match(text, end) is not None and _FIRST_PERSON.search(text, max(0, end - _REACH), end) is not None


def _is_recited(passage: Passage) -> bool:
    """Say whether the block is a line of a poem, a song or a saying, as a block before it says."""
    if passage.kind != "paragraph":
        return False
    for before in reversed(passage.release.passages[max(0, passage.index - _LINES) : passage.index]):
        if _VERSE.search(before.lower[-_REACH:]):
            return True
        if before.kind != "paragraph" or before.text[-1:] in '.:!?”"':
            return False
    return False


def _is_score(passage: Passage) -> bool:
    """Say whether the block is a figure like a time of day in a column or a list of scores."""
    if not _FIGURES.fullmatch(passage.text):
        return False
    return _is_headed(passage, _SCORES)


def _is_headed(passage: Passage, head: re.Pattern[str]) -> bool:
    """Say whether a cell or an item may stand under such a head."""
    before = passage.release.passages[max(0, passage.index - _ROWS) : passage.index]
    return any(head.fullmatch(each.lower) for each in before)
