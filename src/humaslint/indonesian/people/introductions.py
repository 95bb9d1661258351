"""What beside a name tells that it is a person's: a title, a degree, an office, a verb of saying."""

from __future__ import annotations

from humaslint.indonesian.abbreviations import degree_form
from humaslint.indonesian.people.name_chunks import Chunk
from humaslint.indonesian.people.name_words import PLAIN_DEGREES, TITLE_WORDS, Word
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.plain_words import is_item, is_plain
from humaslint.indonesian.people.roles import KINSHIP, NAMED_AFTER, OFFICES, ROLES
from humaslint.indonesian.speech import REPORTING_VERBS, SPEECH_VERBS
from humaslint.indonesian.tokens import Token, TokenKind

Tokens = list[Token]

_PREPOSITIONS = frozenset("di ke sekitar asal menuju kawasan wilayah wisata simpang ruas".split())
_BRINGS_A_NAME = frozenset("menurut bernama".split())
_CLOSES_SPEECH = frozenset("”\",’'!?")
_SENTENCE_MARKS = frozenset('.!?:;“”"()')
_AND = frozenset(("dan", "beserta", "bersama"))
_COMPANY = frozenset("kawan-kawan rekan-rekan rekan-rekannya rekannya timnya tim keluarga keluarganya".split())
"""Who is named after somebody by nothing but a noun."""
_AUXILIARIES = frozenset("akan juga telah sudah pun ingin turut ikut sempat kembali lalu kemudian kini hadir".split())
_BODIES = NAMED_AFTER | {"sakit", "daerah", "pusat", "universitas"}
"""The last words, in lower case, of what is called by somebody's name: `Rumah Sakit Umum Daerah dr. Wirasena`."""
_ERAS = frozenset(("H", "H.", "M", "M."))
_DIGITS_OF_A_YEAR = 4
_REACH = 12
"""How many tokens before a comma an office or role may stand that introduces the name after it."""


def is_introduced(tokens: Tokens, chunk: Chunk) -> bool:
    """Say whether the words around a chunk make it a person's name, whatever its own words are."""
    if chunk.before in (Word.INSTITUTION, Word.ACRONYM) and not chunk.has_office:
        return False
    first, last = chunk.first, chunk.last
    if chunk.before is Word.TITLE and not _is_no_title(tokens, chunk):
        return not _has_body_named(tokens, chunk)
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    is_plain = behind is not None and behind.kind is TokenKind.WORD and behind.text == behind.lower
    if not is_plain and (degrees_after(tokens, last) or _has_age(tokens, last)):
        return True
    if is_located(tokens, first):
        return False
    is_told = is_said_by(tokens, first) or is_apposed(tokens, first)
    if not is_told and len(chunk.words) > 1:
        is_told = chunk.after is Word.OFFICE or has_role_after(tokens, last) or says_after(tokens, last)
    return (is_told or (chunk.has_office and says_after(tokens, last))) and not is_item(tokens, first, last)


def _is_no_title(tokens: Tokens, chunk: Chunk) -> bool:
    """Say whether it is a year's *H.* that stands before the chunk, or *Haji* as a thing.

    `1446 H.` *Semoga* `kita`, `Seksi Bina Haji` *Reguler*.
    """
    index = chunk.first - 1 - (tokens[chunk.first - 1].text == ".")
    title, year = tokens[index], tokens[index - 1]
    if title.text == "Haji":
        return is_plain(chunk.words[0])
    is_number = index > 0 and year.kind is TokenKind.NUMBER and title.text in _ERAS
    return is_number and len(year.text) == _DIGITS_OF_A_YEAR


def _has_body_named(tokens: Tokens, chunk: Chunk) -> bool:
    """Say whether a body bears the titles and the name: `di RSUD dr. Wirasena`, `Direktur RSUD dr. Wirasena, Rani`."""
    index = chunk.first - 1
    while index > 0 and (tokens[index].text == "." or tokens[index].lower.rstrip(".") in TITLE_WORDS):
        index -= 1
    if tokens[index].lower not in _BODIES:
        return False
    while index > 0 and tokens[index].text[0].isupper() and tokens[index].lower not in OFFICES:
        index -= 1
    if tokens[index].lower not in OFFICES:
        return True
    following = [token.lower.rstrip(".") for token in tokens[chunk.last + 1 : chunk.last + 3]]
    is_before_title = following[:1] == [","] and following[-1] in TITLE_WORDS
    return is_before_title or (precedes_name(tokens, chunk.last) and not degrees_after(tokens, chunk.last))


def is_dateline(tokens: Tokens, chunk: Chunk) -> bool:
    """Say whether the chunk may be the place with which a release opens: *Telaga Biru*, `3 Maret 2026 –`."""
    return (
        chunk.first == 0 and chunk.last + 1 < len(tokens) and tokens[chunk.last + 1].text in {",", "–", "—", "-", "("}
    )


def is_located(tokens: Tokens, first: int) -> bool:
    """Say whether a preposition or a common noun for a place stands before the token: `di Telaga`, `desa Suka`."""
    if not first:
        return False
    before = tokens[first - 1]
    return before.text in _PREPOSITIONS or before.lower in PLACE_HEADS


def is_said_by(tokens: Tokens, first: int) -> bool:
    """Say whether *menurut*, or a quotation and a verb of saying, stand before the token: `,” ujar Sari`."""
    if not first:
        return False
    verb = tokens[first - 1].lower
    return verb in _BRINGS_A_NAME or (verb in SPEECH_VERBS and (first == 1 or tokens[first - 2].text in _CLOSES_SPEECH))


def is_apposed(tokens: Tokens, first: int) -> bool:
    """Say whether an office, role or kinship and a comma stand before the token: `Kepala Dinas Sosial, Sari`."""
    if first < 2 or tokens[first - 1].text != ",":
        return False
    index, end = first - 2, max(-1, first - 2 - _REACH)
    while index > end:
        word = tokens[index].lower
        if word in ROLES or word in KINSHIP:
            return True
        if word == ")" and index > 1 and tokens[index - 2].text == "(":
            index -= 2
        elif word == "," or word in _SENTENCE_MARKS:
            return False
        index -= 1
    return False


def says_after(tokens: Tokens, last: int) -> bool:
    """Say whether a verb of saying follows the token, with or without a comma: `Sari mengatakan`."""
    following = tokens[last + 1 : last + 3]
    if following and following[0].text == ",":
        following = following[1:]
    return bool(following) and following[0].text in REPORTING_VERBS


def acts_after(tokens: Tokens, last: int) -> bool:
    """Say whether the token seems to be the subject of a verb: `Sari merasa`, `Sari juga hadir`, `Sari dan tim`."""
    following = tokens[last + 1].text if last + 1 < len(tokens) else ""
    if following in _AND:
        return last + 2 < len(tokens) and tokens[last + 2].text in _COMPANY
    return following in _AUXILIARIES or (len(following) > 5 and following.startswith(("me", "ber")))


def has_role_after(tokens: Tokens, last: int) -> bool:
    """Say whether a role follows the token: `Sari Dewi, warga Cipta`, `Sari (Kepala Biro)`, `Sari selaku Camat`."""
    following = tokens[last + 1 : last + 3]
    if len(following) < 2:
        return False
    mark, role = following
    if mark.text == ",":
        return role.text in ROLES
    return mark.text in {"(", "selaku"} and role.lower in OFFICES


def precedes_name(tokens: Tokens, last: int) -> bool:
    """Say whether a comma and a name follow the token, as after an institution: `Ketua` *Karang Muda, Sari*."""
    following = tokens[last + 1 : last + 3]
    if len(following) < 2 or following[0].text != ",":
        return False
    return following[1].text.istitle() and following[1].lower not in OFFICES


def degrees_after(tokens: Tokens, last: int) -> tuple[int, int] | None:
    """Return the str offsets of the degrees that follow the token, None if there are none."""
    start = end = -1
    for token in tokens[last + 1 : last + 20]:
        if token.text in ",.":
            continue
        has_capitals = token.text != token.lower and sum(map(str.isupper, token.text)) > 1
        is_degree = has_capitals or token.kind is TokenKind.ABBREVIATION
        if token.text not in PLAIN_DEGREES and not (is_degree and degree_form(token.text)):
            break
        start = token.start if start < 0 else start
        end = token.end
    return (start, end) if end >= 0 else None


def _has_age(tokens: Tokens, last: int) -> bool:
    """Say whether an age in brackets follows the token: `Sari (45)`."""
    if last + 3 >= len(tokens) or tokens[last + 1].text != "(":
        return False
    age, closing = tokens[last + 2], tokens[last + 3]
    return closing.text == ")" and age.kind is TokenKind.NUMBER and len(age.text) < 3
