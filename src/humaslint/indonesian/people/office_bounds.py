"""Where the office beside a name begins and ends, by the words and marks that it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.abbreviations import ARMS
from humaslint.indonesian.people.beside_names import is_general_office, is_of_rank
from humaslint.indonesian.people.name_words import TITLE_WORDS
from humaslint.indonesian.people.office_words import HOLDERS, WORDS_OF_ACTING
from humaslint.indonesian.small_words import AND_SIGN, AS
from humaslint.indonesian.tokens import Token, TokenKind

ACTING = WORDS_OF_ACTING | {"pejabat", "pelaksana"}
"""Words, in lower case, that say of an office that it is held for a time, also those that say it wrongly."""
_FORMER = frozenset("mantan eks calon almarhum almarhumah alm bakal".split())
_AIDES = frozenset("bicara jubir ajudan".split())
"""Words, in lower case, before an office that make it that of whom somebody serves: `Juru Bicara Menteri Sosial`."""
_ADVISERS = frozenset(("ahli", "khusus"))
_STAFF = frozenset(("staf", "tenaga", "utusan"))
_TITLES = TITLE_WORDS | ARMS | {"tni", "h.c"}
_DOTTED = frozenset("plt plh pj pjs pgs kab prov kec kel prop ka".split())
"""Abbreviations, in lower case, whose stop stands inside an office."""
_LINKS = AND_SIGN | {"atas"}
"""What joins the words of an office: `Direktur Pendidikan dan Pelatihan`, `Direktur Hak atas Tanah`."""
_ENDS_ASIDE = (")", ".")
_LONGEST_TITLES = 30
"""Tokens of the titles and ranks before a name, their stops included."""
_LONGEST = 18
"""Tokens of an office that are looked at."""

Bounds = tuple[int, int]
"""The tokens `start:end` that an office is."""


def office_before(tokens: Sequence[Token], first: int, barrier: int) -> Bounds | None:
    """Return the bounds of the office in front of the token `first`, which reaches no farther back than `barrier`.

    None where there is none; one that is held no longer, or by whom the person serves, has no tokens.
    """
    index = _skip_titles(tokens, first - 1)
    is_apposed = index > 0 and tokens[index].text == ","
    if is_apposed:
        index -= 1
    if index < 0 or tokens[index].lower in AND_SIGN:
        return None
    end = index + 1
    start = _walk_left(tokens, index, max(barrier, end - _LONGEST))
    if start is None or (end == start + 1 and tokens[start].lower == "wakil"):
        return None
    is_others = start > 0 and (
        tokens[_skip_stop(tokens, start - 1)].lower in _FORMER | _AIDES or _is_staff(tokens, start - 1)
    )
    return start, start if is_others else end


def _is_staff(tokens: Sequence[Token], index: int) -> bool:
    """Say whether the words up to the token make an office that of whom somebody advises: `Staf Khusus` *Menteri*."""
    return index > 0 and tokens[index].lower in _ADVISERS and tokens[index - 1].lower in _STAFF


def office_behind(tokens: Sequence[Token], index: int, limit: int) -> Bounds | None:
    """Return the bounds of the office in apposition from token `index` on, before the str offset `limit`."""
    if index < len(tokens) and tokens[index].text == ".":
        index += 1
    if index + 1 >= len(tokens):
        return None
    mark = tokens[index]
    is_beside = mark.text[0].isupper() and mark.lower in HOLDERS
    if not is_beside and mark.text not in {",", "("} and mark.lower not in AS:
        return None
    start = index if is_beside else index + 1
    if mark.text == "," and tokens[start].lower in AS:
        start += 1
    end = _walk_right(tokens, start)
    if end is None or tokens[end - 1].end > limit:
        return None
    return (start, end) if _ends_there(tokens, end, limit) else None


def _ends_there(tokens: Sequence[Token], end: int, limit: int) -> bool:
    """Say whether an office in apposition ends before the token `end`, and is not that of the next name as well."""
    if end == len(tokens):
        return True
    closing = tokens[end]
    is_shared = closing.start >= limit - 2 or closing.lower in AND_SIGN
    return not is_shared and (closing.text in ",.;)" or closing.text[0].islower())


def _skip_stop(tokens: Sequence[Token], index: int) -> int:
    return index - 1 if index > 0 and tokens[index].text == "." else index


def _skip_titles(tokens: Sequence[Token], index: int) -> int:
    """Return the index of the token before the titles and ranks that end at `index`."""
    least = index - _LONGEST_TITLES
    while index >= 0 and index > least:
        at = _skip_stop(tokens, index)
        if tokens[index].text == ")" and index > 1 and tokens[index - 2].text == "(" and _is_rank(tokens[index - 1]):
            index -= 3
            continue
        token = tokens[at]
        is_arm = token.lower == "laut" and at > 0 and _is_rank(tokens[at - 1])
        is_grade = at > 0 and is_of_rank(tokens, at)
        if not (is_arm or is_grade or _is_rank(token)) or token.lower in ACTING or is_general_office(tokens, at):
            return index
        index = at - 1
    return index


def _is_rank(token: Token) -> bool:
    """Say whether the token is a title, a rank, or the arm of a rank: `Drs.`, `Brigjen`, `Pol`, `(P)`."""
    return token.lower.rstrip(".") in _TITLES or (len(token.text) == 1 and token.text.isupper())


def _walk_left(tokens: Sequence[Token], index: int, barrier: int) -> int | None:
    """Return where the office that ends at `index` begins, None where no office does."""
    found = None
    while index > barrier:
        token = tokens[index]
        if token.text in _ENDS_ASIDE and (aside := _length_of_aside(tokens, index, barrier)):
            index -= aside
            continue
        if not _goes_on_left(tokens, index, is_headed=found is not None):
            break
        is_head = token.lower in HOLDERS and (token.text[0].isupper() or found is None)
        if is_head or (token.lower in ACTING and found is not None):
            found = index
        index -= 1
    return found


def _length_of_aside(tokens: Sequence[Token], index: int, barrier: int) -> int:
    """Return how many tokens, that at `index` the last, are none of an office's words: `(P)`, `(Plt.)`, a stop."""
    text = tokens[index].text
    if text == ")" and index - 2 > barrier and tokens[index - 2].text == "(":
        return 3
    if text == ")" and index - 3 > barrier and _tells_acting(tokens[index - 3 : index]):
        return 4
    return int(text == "." and index > 0 and tokens[index - 1].lower in _DOTTED)


def _tells_acting(tokens: Sequence[Token]) -> bool:
    """Say whether tokens open a bracket with the abbreviation of how an office is held: `(Plt.`."""
    bracket, word, stop = tokens
    return bracket.text == "(" and word.lower in ACTING and stop.text == "."


def _goes_on_left(tokens: Sequence[Token], index: int, *, is_headed: bool) -> bool:
    """Say whether the token is part of the office behind it; `is_headed` says that this has its holder already."""
    token = tokens[index]
    if token.lower in _LINKS or token.text == ",":
        return not is_headed and _is_inside_name(tokens, index)
    if not _is_part(token):
        return False
    return not token.text[0].islower() or token.lower in ACTING or token.lower in (_FORMER if is_headed else HOLDERS)


def _is_inside_name(tokens: Sequence[Token], index: int) -> bool:
    """Say whether the mark or link at `index` stands inside a name of an institution: `Komunikasi` *dan* `Arsip`."""
    before, after = tokens[index - 1] if index else None, tokens[index + 1] if index + 1 < len(tokens) else None
    if before is None or after is None:
        return False
    if after.lower in AND_SIGN and tokens[index].text == ",":
        return before.text[0].isupper()
    return before.text == "," or (before.text[0].isupper() and after.text[0].isupper() and after.lower not in HOLDERS)


def _is_part(token: Token) -> bool:
    """Say whether a token may be part of an office: a word with a capital, a holder in small letters, a number."""
    if token.kind is TokenKind.NUMBER:
        return True
    if token.kind not in (TokenKind.WORD, TokenKind.ABBREVIATION):
        return False
    return token.text[0].isupper() or token.lower in HOLDERS or token.lower in ACTING


def _walk_right(tokens: Sequence[Token], start: int) -> int | None:
    """Return the index behind the office that begins at `start`, None where none does."""
    words = [token.lower for token in tokens[start : start + 3]]
    if not words or words[0] in _FORMER or not any(_heads(words, size) for size in (0, 1, 2)):
        return None
    index = start
    while index < min(len(tokens), start + _LONGEST):
        token = tokens[index]
        is_link = token.lower in _LINKS and _is_inside_name(tokens, index)
        is_stop = token.text == "." and tokens[index - 1].lower in _DOTTED
        if token.lower in TITLE_WORDS and token.lower not in ACTING and not is_general_office(tokens, index):
            return None
        if not (_is_part(token) or is_link or is_stop) or (token.text[0].islower() and index > start and not is_link):
            break
        index += 1
    return index


def _heads(words: Sequence[str], size: int) -> bool:
    """Say whether an office begins after `size` words that only say that it is held for a time."""
    return len(words) > size and words[size] in HOLDERS and all(word in ACTING | {"."} for word in words[:size])
