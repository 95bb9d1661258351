"""What brings in the list of what is counted: `yaitu`, `masing-masing`, `ketiganya adalah`, a bracket or a colon."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from humaslint.indonesian.lists.enumerations import BEFORE_LAST
from humaslint.indonesian.lists.list_asides import without_asides
from humaslint.indonesian.numerals import TOGETHER
from humaslint.indonesian.small_words import EACH_OF_THEM, FUNCTION_WORDS, NAMELY, PARTS_OF_DAY, POINTERS
from humaslint.indonesian.time.date_forms import WEEKDAYS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import is_verb

_IN = "di"
"""Stands before a list of places: `di tiga pos, yakni di Waru, Tala, dan Jati`."""
_LED = frozenset("dipimpin diketuai dikomandoi dikomandani dinakhodai diampu dilatih dimoderatori".split())
_BY = "oleh"
"""What may stand between *masing-masing* and a list of people: `tiga regu, masing-masing dipimpin (oleh) …`."""
_BEFORE_IN = NAMELY | {EACH_OF_THEM}
_INCLUDING = frozenset(("meliputi", "mencakup"))
"""Copulas that bring in a list behind a comma too."""
_COPULAS = frozenset("adalah ialah meliputi mencakup".split())
_INITIALS = "berinisial"
_NAMED = frozenset((_INITIALS, "bernama"))
"""Verbs behind *masing-masing* whose objects are the names themselves."""
_LONGEST_INITIALS = 3
"""Letters."""
BRINGING_IN = NAMELY | _COPULAS | {"(", ":", EACH_OF_THEM, _INITIALS}
_PLAIN_VERBS = frozenset("hadir ikut datang lolos lulus menang tampil".split())
_TIMES = PARTS_OF_DAY | frozenset("kali jam hari pekan minggu bulan tahun dekade abad".split())
"""What a number counts behind which names are no list of it: `Dua tahun terakhir, Ani dan Budi berlatih`."""
_QUALITIES = 2
"""Words that may stand between what is counted and the comma before its list."""
_RELATIVE = 3
"""Words of the longest clause that only says what happens to the things counted: `yang perlu dibenahi`."""
_MODALS = frozenset("perlu harus wajib akan telah sudah dapat bisa sedang masih belum".split())


def brings_in(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a word that may bring in a list does: `…, masing-masing Randu dan Waru`, `ketiganya adalah …`."""
    word, before = tokens[index].lower, tokens[index - 1]
    if word == EACH_OF_THEM:
        behind = tokens[index + 1]
        return behind.lower in _NAMED or (before.text == "," and (not is_verb(behind) or behind.lower in _LED))
    if word == _INITIALS:
        return all(is_initials(token) for token in (without_asides(tokens[index + 1 :]) or tokens)[:3:2])
    if word in _COPULAS:
        is_whole = tokens[0].lower in TOGETHER and has_names(tokens[index + 1 :])
        is_led = before.lower in POINTERS or relative_length(tokens[:index]) > 0 or is_whole
        return is_led or (word in _INCLUDING and before.text == ",")
    return True


def first_listed(tokens: Sequence[Token], index: int) -> int:
    """Return the index of the first word of the list that the token at `index` brings in; it may lie behind the end."""
    token = tokens[index]
    first = index + (2 if tokens[index + 1].text in ":,;" else 1)
    first += token.lower in _BEFORE_IN and tokens[first].lower == _IN
    if token.lower == EACH_OF_THEM and tokens[first].lower in _LED | _NAMED:
        first += 1 + any(each.lower == _BY for each in tokens[first + 1 : first + 2])
    return first


def relative_length(words: Sequence[Token]) -> int:
    """Return how many words, at the end, tell what happens to the things counted: two of `tiga dinas yang terlibat`."""
    length = _RELATIVE if len(words) > 1 and words[-2].lower in _MODALS else _RELATIVE - 1
    if len(words) <= length or words[-length].lower != "yang":
        return 0
    last = words[-1]
    is_of_them = last.lower in _PLAIN_VERBS or (is_verb(last) and last.lower.startswith(("ter", "di")))
    return length if is_of_them else 0


def before_day(tokens: Sequence[Token], first: int) -> int:
    """Return the index of the comma with which a list ends before the day: `Waru, dan Tala, Minggu (22/11/2026)`."""
    joined = next((at for at in range(first, len(tokens)) if tokens[at].lower in BEFORE_LAST), len(tokens))
    days = (at for at in range(joined, len(tokens) - 1) if tokens[at].text == "," and tokens[at + 1].lower in WEEKDAYS)
    return next(days, len(tokens))


def count_qualities(tokens: Sequence[Token]) -> int:
    """Return how many words qualify the counted noun with which tokens begin: one in `petugas lapangan, Ani dan …`."""
    words = list(takewhile(lambda token: token.text.isalpha() and token.text.islower(), tokens[1 : _QUALITIES + 2]))
    is_plain = len(words) <= _QUALITIES and FUNCTION_WORDS.isdisjoint(token.lower for token in words)
    is_plain = is_plain and tokens[0].lower not in _TIMES and not any(map(is_verb, words))
    return len(words) if is_plain else 0


def is_initials(token: Token) -> bool:
    """Say whether a token is what somebody is called by who is not named: *AM*."""
    return token.text.isupper() and len(token.text) <= _LONGEST_INITIALS


def has_names(items: Sequence[Token]) -> bool:
    """Say whether all words of a list begin with a capital, conjunctions aside."""
    words = [token.text for token in items if token.kind is TokenKind.WORD]
    return all(word[0].isupper() or word in BEFORE_LAST for word in words)
