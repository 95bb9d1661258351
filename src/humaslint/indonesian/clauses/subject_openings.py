"""What may stand before the subject of a sentence: a dateline, an opening phrase, the words that bring in a clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaslint.indonesian.clauses.subject_heads import begins_subject
from humaslint.indonesian.lists.item_amounts import is_number
from humaslint.indonesian.lists.list_words import CONJUNCTIONS
from humaslint.indonesian.small_words import POINTERS, PREDICATIVE, REGIONS
from humaslint.indonesian.speech import PASSIVES, REPORTING_VERBS
from humaslint.indonesian.tokens import Token, TokenKind

_OPENING = re.compile(
    r"(?:lebih lanjut|lebih jauh|sebelumnya|selain itu|sementara itu|kemudian|selanjutnya|namun|akhirnya"
    r"|kepada (?:awak media|media|pers|wartawan|peserta|warga)(?: \w+)?"
    r"|pada saat (?:yang )?(?:bersamaan|sama)|di (?:tempat|lokasi) (?:terpisah|(?:yang )?(?:sama|berbeda))"
    r"|di akhir \w+(?: \w+)?|diakhir \w+(?: \w+)?|di sela(?:-sela)? \w+(?: \w+)?"
    r"|(?:pada|dalam) (?:kesempatan|acara|kegiatan|rapat|pertemuan|sambutan|arahan|laporan|paparan)"
    r"(?:nya|(?: \w+){0,2}))\Z"
)
"""Phrases, in lower case, that stand before the subject of a sentence and are parted from it by a comma."""
_WHILE = "sementara"
_PLACES = REGIONS | frozenset("gedung jalan rumah kantor pasar museum".split())
"""Heads that may tell the rest of a place: `pada rapat Randu, Kota Lembayung, akan …`."""

_CONNECTIVE = re.compile(
    r"(?:selain itu|sementara itu|oleh (?:karena|sebab) itu|karena itu|dengan demikian|untuk itu|namun|akan tetapi"
    r"|lebih lanjut|menurutnya|baginya|akhirnya|selanjutnya|kemudian"
    r"|(?:atas|dalam|pada|dengan|akibat|di) (?:\w+ ){1,2}(?:ini|itu|tersebut)"
    r"|(?:pagi|siang|sore|malam|hari) (?:itu|ini)|(?:tahun|dewasa|selama|(?:(?:hingga|sampai) )?saat) ini"
    r"|(?:(?:hingga|sampai) )?kini|di sisi lain|di samping itu|pasalnya|bahkan)\Z"
)
"""Opening phrases, in lower case, that can be nothing else: a subject in small letters may follow them."""
_SAID = re.compile(
    r"(?:(?:kata|ujar|menurut) \w+(?: \w+){0,3}|harapannya|rencananya|intinya|artinya"
    r"|di(?:kabarkan|ketahui|katakan\w*|jelaskan\w*)|(?:lebih lanjut )?\w+(?: \w+)? me(?:ngatakan|nuturkan|njelaskan"
    r"|nyebutkan|nyampaikan|nambahkan|ngungkapkan|negaskan))\Z"
)
"""Opening phrases, in lower case, that an apposition may follow: only a subject that *ini* or *itu* closes is sure."""
_SAYING = ("dikatakan", "dijelaskan", "diketahui", "dikabarkan")
"""What opens such a phrase that names nobody, so that a subject stands before the only comma behind it."""
_CLAUSE = re.compile(
    r"(?:Usai|Seusai|Setelah|Sesudah|Sebelum|Saat|Ketika|Menanggapi|Menyikapi|Dengan(?! di| ber))(?: [a-z-]+){1,6}\Z"
)
_PURPOSE = re.compile(
    r"(?:dalam rangka|guna|untuk|demi|sebagai (?:upaya|bentuk|wujud|tindak lanjut)|menindaklanjuti"
    r"|(?:menjelang|jelang|memperingati|peringati|menyambut|sambut|memasuki|menghadapi|hadapi|mengantisipasi|antisipasi"
    r"|mewujudkan|wujudkan|mendukung|dukung|meningkatkan|tingkatkan|menekan|tekan|mencegah|cegah|luncurkan)) ",
    re.IGNORECASE,
)
"""What a longer opening begins with that ends before the name of an office or institution."""
_LONGEST_PURPOSE = 16
"""Tokens."""
_LONGEST_OPENING = 8
_LONGEST_DATELINE = 12
"""Tokens."""
_LONGEST_STATE = 2
"""Words of a predicate behind an aside that is told by no verb."""
_SHORTEST = 4
"""Tokens of a clause with its comma."""
_ADVERBIALS = [
    each.split()
    for each in (
        "dalam waktu dekat ini",
        "dalam waktu dekat",
        "hingga saat ini",
        "sampai saat ini",
        "saat ini",
        "hingga kini",
        "secara resmi",
        "secara langsung",
    )
]
"""Adverbials, in lower case, that bring in a predicate."""
ADVERBIAL_HEADS = frozenset(["melalui", *(words[0] for words in _ADVERBIALS)])
"""The words with which they begin, and one that an office follows."""
_DASHES = frozenset("–—-")
_LEADS = frozenset("agar supaya sehingga diharapkan semoga".split())
"""Words, in lower case, that bring in a clause, and no bare noun as *karena* does: `Karena hujan, tidak ada tamu.`"""
_EXISTENTIAL = frozenset(
    "diperlukan dibutuhkan terdapat ditemukan didapat diperoleh tersedia ada muncul dapat perlu".split()
)
"""What may stand before its subject behind an aside: `Ia menjelaskan, hasil evaluasi, diperlukan dana.`"""
_FOUND = frozenset("diketahui terungkap terdeteksi".split())
"""What may stand before a number of things found out: `Hasil survei, diketahui tiga jembatan rusak.`"""
_LONGEST_SPEAKER = 5
"""Tokens."""
_SOME = frozenset("beberapa sejumlah banyak adanya satu sebuah seorang".split())
"""What begins such a subject, besides a number, in lower case."""
_FINITE = PREDICATIVE | {"bertujuan", "sudah"}
"""Predicates, in lower case, that are no object's attribute."""


def behind_dateline(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return what stands behind the dateline with which the tokens begin a lead, all of them where there is none."""
    for number, token in enumerate(tokens[1:_LONGEST_DATELINE], start=1):
        if token.text in _DASHES and tokens[number - 1].end < token.start and number + 1 < len(tokens):
            return tokens[number + 1 + (tokens[number + 1].text in _DASHES) :]
        if token.kind is TokenKind.WORD and not token.text[0].isupper():
            break
    return tokens


def stands_alone(verb: Token, rest: Sequence[Token]) -> bool:
    """Say whether the verb is no predicate of what stands before it: its own subject follows, or who says so.

    `Hasil verifikasi, ditemukan dua berkas`; `Warga di lereng, tidak ada yang pindah`; `Pengelola pasar, diakui
    pedagang, cepat tanggap`. Behind a passive one and a last comma a word or two are the predicate: `Gedung itu,
    dibangun pada 1920, rusak parah`.
    """
    if verb.text in PASSIVES:
        return any(token.text == "," for token in rest[1:_LONGEST_SPEAKER])
    if verb.text.startswith("di") and _ends_in_state(rest):
        return True
    if verb.text == "tidak" and bool(rest) and rest[0].text == "ada":
        return True
    return verb.text in _EXISTENTIAL | _FOUND and bool(rest) and (is_number(rest[0]) or rest[0].lower in _SOME)


def _ends_in_state(rest: Sequence[Token]) -> bool:
    """Say whether the words end in one or two behind their only comma, none of which is a name or another item."""
    words = [token for token in rest if token.text == "," or token.kind is not TokenKind.MARK]
    last = words[first_comma(words) + 1 :]
    is_short = 0 < len(last) < len(words) - 1 and len(last) <= _LONGEST_STATE
    return is_short and all(token.text.islower() and token.text not in CONJUNCTIONS for token in last)


def first_comma(tokens: Sequence[Token]) -> int:
    """Return the index of the first comma, 0 where there is none."""
    for number, token in enumerate(tokens):
        if token.text == ",":
            return number
    return 0


def behind_opening(text: str, tokens: Sequence[Token]) -> Sequence[Token]:
    """Return what stands behind an opening phrase and its comma, if a subject may begin there; else all tokens."""
    if tokens and tokens[0].lower == _WHILE and _is_behind_while(tokens):
        return tokens[1:]
    comma = first_comma(tokens[:_LONGEST_OPENING])
    if not comma and tokens:
        return _behind_purpose(text, tokens)
    if not 0 < comma < len(tokens) - 3:
        return tokens
    opening, rest = text[tokens[0].start : tokens[comma].start], tokens[comma + 1 :]
    lead = opening.lower()
    if _CONNECTIVE.match(lead):
        return rest
    if _SAID.match(lead):
        is_clause = lead.startswith(_SAYING) and begins_subject(rest[0].lower) and _has_one_comma(rest)
        return rest if is_clause or rest[first_comma(rest) - 1].lower in POINTERS else tokens
    if not rest[0].text[0].isupper():
        is_sure = lead.startswith("selain ") and begins_subject(rest[0].lower) and _has_one_comma(rest)
        return rest if is_sure else tokens
    may_be_place = rest[0].lower in _PLACES and lead.startswith(("pada ", "dalam ", "di "))
    is_opening = not may_be_place and (_OPENING.match(lead) or _CLAUSE.match(opening))
    return rest if is_opening else _behind_purpose(text, tokens)


def _is_behind_while(tokens: Sequence[Token]) -> bool:
    """Say whether *sementara* leads no clause, but an office that says something: `Sementara Bupati Rani, menilai`.

    No verb stands before the only comma.
    """
    comma = first_comma(tokens)
    if not 1 < comma < len(tokens) - 1 or tokens[comma + 1].lower not in REPORTING_VERBS:
        return False
    subject = tokens[1:comma]
    is_name = all(token.text[0].isupper() for token in subject if token.kind is TokenKind.WORD)
    return is_name and begins_subject(subject[0].lower)


def _has_one_comma(tokens: Sequence[Token]) -> bool:
    return sum(token.text == "," for token in tokens) == 1


def _behind_purpose(text: str, tokens: Sequence[Token]) -> Sequence[Token]:
    """Return what stands behind a longer phrase of purpose, if an office or institution may begin there; else all."""
    if not _PURPOSE.match(text, tokens[0].start):
        return tokens
    rest = tokens[first_comma(tokens[:_LONGEST_PURPOSE]) + 1 :]
    is_subject = len(tokens) > len(rest) > 3 and rest[0].text[0].isupper() and begins_subject(rest[0].lower)
    return rest if is_subject and rest[0].lower not in _PLACES else tokens


def behind_adverbial(tokens: Sequence[Token], at: int) -> int:
    """Return where the predicate begins behind an adverbial that no comma closes: `…, dalam waktu dekat ini akan`."""
    words = [token.text for token in tokens[at : at + _LONGEST_OPENING]]
    if words[:1] == ["melalui"]:
        end = next((number for number, word in enumerate(words) if number and not word[0].isupper()), 0)
        return at + end if end > 1 and words[end] != "," else at
    for adverbial in _ADVERBIALS:
        if words[: len(adverbial)] == adverbial:
            return at + len(adverbial)
    return at


def behind_place(tokens: Sequence[Token], at: int) -> int:
    """Return the index behind *di* and the name of a place that may begin there: `…, di Jawa Tengah tercatat`."""
    if tokens[at].text != "di":
        return at
    return next((end for end in range(at + 1, len(tokens)) if not tokens[end].text[0].isupper()), at)


def behind_saying(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return what stands behind an active verb of saying and its comma, if one comma parts it, or a pointer ends it."""
    before = tokens[0]
    for number, token in enumerate(tokens[:-_SHORTEST]):
        if token.text == "," and before.text in REPORTING_VERBS and before.text[:2] != "di":
            rest = tokens[number + 1 :]
            comma = first_comma(rest)
            is_sure = _has_one_comma(rest) or rest[comma - 1].lower in POINTERS
            is_sure = is_sure and not _is_found(rest[0], rest[min(comma + 1, len(rest) - 1)])
            return rest if is_sure and begins_subject(rest[0].lower) else ()
        before = token
    return ()


def _is_found(head: Token, verb: Token) -> bool:
    """Say whether the verb may stand before its subject: `hasil rapat, disepakati tarif baru`."""
    return verb.text in _EXISTENTIAL or (head.lower == "hasil" and verb.text.startswith("di"))


def content_clause(tokens: Sequence[Token], verb: Token) -> Sequence[Token]:
    """Return what stands behind *bahwa*, or before a sure predicate behind *agar* or a verb of saying; else nothing."""
    for number in range(len(tokens) - 2, -1, -1):
        word = tokens[number].lower
        if word == "bahwa" and number:
            return tokens[number + 1 :]
        if word in _LEADS and (verb.text in _FINITE or tokens[-1].lower in POINTERS):
            return tokens[number + 1 :]
        if number and verb.text in _FINITE and _says(word):
            return tokens[number + 1 :]
    return ()


def _says(word: str) -> bool:
    """Say whether a lower-case word is an active verb of saying, behind which a clause may begin."""
    return word in REPORTING_VERBS and not word.startswith("di")
