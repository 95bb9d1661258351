"""Whether a list can only be of what is counted before it: `tiga program lain di bidang pendidikan, yaitu …`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from humaslint.indonesian.amounts.claims import GENERIC, KINDS, PLACES
from humaslint.indonesian.lists.enumerations import BEFORE_ITEMS, OPEN_WORDS
from humaslint.indonesian.lists.list_heads import has_names, relative_length
from humaslint.indonesian.small_words import ALL, FUNCTION_WORDS, OTHERS, POINTERS
from humaslint.indonesian.time.date_forms import is_year
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import is_verb

_REACH = 9
"""Words between a number and the list."""
_NEAR = 4
"""The same where the list is in brackets."""
_OF = "dari"
_ALL = ALL | {"sejumlah"}
"""Words behind *dari* for the whole, which is not what is listed: `tiga desa dari seluruh kecamatan, yaitu`."""
_OF_MANY = frozenset(("para",))
"""What leaves nothing open behind what only a list says: `empat hal kepada para pejabat, yaitu`."""
_IN_YEAR = frozenset(("pada", "tahun", "untuk"))
_FIELDS = frozenset(("bidang", "sektor"))
_SORTS = _FIELDS | {"subsektor", "komoditas", "cabang"}
_FOREMOST = frozenset("terbanyak terbesar tertinggi terendah terluas terkecil".split())
"""What behind the things counted, in lower case, tells in what they are foremost, who are named then."""
_WHICH = "yang"
_MIDDLE = "menengah"
_LEVELS = frozenset(("pertama", "atas", "kejuruan"))
"""What stands behind *menengah* in the name of a level of schools, in lower case."""
_BOUNDS = frozenset(";")
_LONG = 4
"""Letters of a word that no degree behind a name has."""
_BESIDES = OTHERS | {"sekaligus"}
"""What behind the things counted leaves what is listed the same: `empat proyek sekaligus, yakni`."""
EVENTS = frozenset("lomba pertandingan laga kategori nomor cabang hari seri putaran babak gelar tahun".split())
"""Nouns, in lower case, for what one name may win or hold twice: `pemenang tiga lomba, yakni Ara, Bura, dan Ara`."""


def can_only_be_of(between: Sequence[Token], items: Sequence[Token], *, is_bracket: bool) -> bool:
    """Say whether a list can only be of the things counted: no other noun comes between."""
    between = _with_one_kind(between)
    between = [token for at, token in enumerate(between) if not (at and _is_of_name(between[at - 1], token))]
    if between[:1] and between[0].lower in PLACES and not any(token.text[0].isupper() for token in items):
        return False
    words = _without_whole(between[:-1] if between[-1:] and between[-1].text == "," else between)
    words = words if is_bracket else _without_asides(words)
    if not 0 < len(words) <= _REACH:
        return not words and bool(between) and not is_bracket
    if _tells_foremost(words) or (words[-1].lower in _FOREMOST and has_names(items)):
        return True
    return _are_of_things(words, items, is_bracket=is_bracket)


def _are_of_things(words: Sequence[Token], items: Sequence[Token], *, is_bracket: bool) -> bool:
    """Say whether the words for what is counted leave its number as it is, and bring in nothing else."""
    is_generic = words[0].lower in GENERIC
    open_words = OPEN_WORDS - _OF_MANY if is_generic else OPEN_WORDS
    if any(token.kind is not TokenKind.WORD or token.lower in open_words for token in words):
        return False
    if is_bracket:
        return len(words) <= _NEAR and has_names(items) and not _have_clause(words)
    return is_generic or _are_called_so(words, items) or not _have_clause(words[: len(words) - relative_length(words)])


def _without_whole(words: Sequence[Token]) -> Sequence[Token]:
    """Return words up to *dari* and all of those of which some are counted: `tiga desa dari seluruh kecamatan`."""
    of = (at for at, (one, other) in enumerate(pairwise(words)) if one.lower == _OF and other.lower in _ALL)
    return words[: next(of, None)]


def _with_one_kind(between: Sequence[Token]) -> Sequence[Token]:
    """Return the words behind a number without the second of two kinds of places: `enam kabupaten/kota, yakni`."""
    first, mark, second = between[:1], between[1:2], between[2:3]
    is_pair = [token.text for token in mark] == ["/"] and {token.lower for token in (*first, *second)} <= PLACES
    return [*first, *between[3:]] if is_pair else between


def without_qualities(items: Sequence[Token]) -> Sequence[Token]:
    """Return a list without what says of what sort a thing is: `pelayanan yang cepat, penggunaan dana yang hemat`.

    Before a thing of one word it stays, which may be of that sort too: `pelayanan yang cepat, tepat`. Of schools the
    level goes, whose words elsewhere begin a clause or a count: `sekolah menengah atas`.
    """
    words = [token.lower for token in items]
    levels = (at for at, pair in enumerate(pairwise(words)) if pair[0] == _MIDDLE and pair[1] in _LEVELS)
    qualities = (at for at, word in enumerate(words[:-2]) if word == _WHICH and at and _is_quality(items, words, at))
    left = {place for at in (*levels, *qualities) for place in (at, at + 1)}
    return [token for at, token in enumerate(items) if at not in left] if left else items


def _is_quality(items: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """Say whether a *yang* has one word behind it that is no verb, and a thing of several words follows."""
    follower = at + 2
    while follower < len(words) and words[follower] in BEFORE_ITEMS:
        follower += 1
    is_long = follower + 1 < len(words) and words[follower + 1] not in BEFORE_ITEMS
    is_plain = items[at + 1].text.isalpha() and words[at + 1] not in FUNCTION_WORDS and not is_verb(items[at + 1])
    return follower > at + 2 and is_long and is_plain


def count_repeated(items: Sequence[Token]) -> int:
    """Return how many names of a list stand in it before, word for word: `Fraksi Ara, Fraksi Bura, dan Fraksi Ara`."""
    names: list[tuple[str, ...]] = [()]
    for token in items[: len(items) - (items[-1].text == ".")]:
        if token.lower in BEFORE_ITEMS or token.text in _BOUNDS:
            names.append(())
        else:
            names[-1] = (*names[-1], token.text)
    whole = [name for name in names if any(len(word) >= _LONG for word in name) and all(map(_is_capital, name))]
    return len(whole) - len({*whole})


def _is_capital(word: str) -> bool:
    return word[0].isupper() and word.isalpha()


def _without_asides(words: Sequence[Token]) -> list[Token]:
    """Return the words behind a number without what tells only when, in which field or that there are others too.

    `program pada 2027`, `program di bidang pendidikan`, `program lain`: what is listed is the same.
    """
    kept = list(words)
    while len(kept) > 1 and (is_year(kept[-1].text) or (len(kept) < len(words) and kept[-1].lower in _IN_YEAR)):
        kept.pop()
    if [token.lower for token in kept[-3:-2]] == ["di"] and kept[-2].lower in _FIELDS:
        del kept[-3:]
    if len(kept) > 1 and kept[-1].lower in _BESIDES:
        kept.pop()
    return kept


def _tells_foremost(words: Sequence[Token]) -> bool:
    """Say whether words are of sorts that are foremost in something: `sektor yang paling banyak menarik modal`."""
    return words[0].lower in _SORTS and [token.lower for token in words[1:3]] == [_WHICH, "paling"]


def _are_called_so(words: Sequence[Token], items: Sequence[Token]) -> bool:
    """Say whether the first thing of a list is called what is counted, or bears a name where places are."""
    noun, first = words[0].lower, items[0]
    if noun in PLACES and first.text[0].isupper():
        return True
    kinds = KINDS.get(noun, frozenset())
    is_of_kind = first.lower in kinds and kinds.isdisjoint(token.lower for token in words[1:])
    return is_of_kind or (first.text.istitle() and first.lower == noun)


def _is_of_name(before: Token, token: Token) -> bool:
    """Say whether a figure is that of a name in capitals: `SMAN 1`."""
    return token.kind is TokenKind.NUMBER and before.text.isupper()


def _have_clause(words: Sequence[Token]) -> bool:
    """Say whether a verb or preposition stands among words whose object might be what is listed."""
    return any(_is_clause(words, index) for index in range(len(words)))


def _is_clause(words: Sequence[Token], index: int) -> bool:
    word = words[index]
    is_last = index == len(words) - 1
    if word.lower in FUNCTION_WORDS:
        return word.lower not in POINTERS and (is_last or not words[index + 1].text[0].isupper())
    return is_verb(word) and not (is_last and word.lower.startswith(("ter", "di")))
