"""Lists in running text: how many things `A, B, dan C` names, as far as its commas and conjunctions show it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.lists.list_asides import without_asides
from humaslint.indonesian.lists.listed_bodies import are_bodies
from humaslint.indonesian.lists.listed_names import is_wide
from humaslint.indonesian.numerals import NUMBER_WORDS
from humaslint.indonesian.people.roles import INSTITUTIONS, OFFICES
from humaslint.indonesian.small_words import AND_SIGN, FUNCTION_WORDS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import is_verb


class Count(NamedTuple):
    """The fewest and the most things that a list can be read to name."""

    low: int
    high: int


BEFORE_LAST = AND_SIGN | {"atau"}
BEFORE_ITEMS = BEFORE_LAST | {","}
"""What stands before the last item of a list, and before any but the first."""
_GROUPS = frozenset(("keluarga", "pasangan"))
"""Open words, in lower case, that are part of a name for a thing behind another word: `kartu keluarga`."""
OPEN_WORDS = frozenset(
    """
    dll dll. dsb dsb. dst dst. dkk dkk. lain lain-lain lainnya sebagainya seterusnya misalnya seperti termasuk antara
    antaranya masing-masing sampai hingga s.d. pasangan suami-istri keluarga rombongan baik maupun beserta bersama
    sejumlah beberapa para berbagai pertama kedua ketiga keempat kelima juga sekaligus ditambah plus kecuali selain
    bukan bahwa apakah banyak sebagian semua seluruh tiap setiap
    """.split()
)
"""With one of these in it a list names more than it counts, or fewer, or things of several kinds."""
_PROVINCE_HEADS = frozenset("jawa sumatera sumatra kalimantan sulawesi papua nusa maluku daerah dki di d.i.".split())
_PLAIN_MARKS = frozenset(",/&.")
_SHORT = 2
"""Words of a thing in small letters that no other thing in such a list can say more of."""
_BEFORE_VERB = frozenset("mulai langsung segera kini resmi kembali kompak sepakat bersama-sama".split())
"""What may stand between the comma behind the last thing and the verb of the clause."""
_AS = "sebagai"
_TAUGHT = frozenset("kelas lomba pelatihan kursus sanggar klinik lokakarya praktik latihan belajar alat mesin".split())
"""What a verb behind it, in lower case, says what it is of: `kelas menulis`, `lomba mewarnai`, `mesin menjahit`."""
_LONGEST_ITEM = 8
"""Words. A longer item holds more than a name for a thing."""


def count_items(tokens: Sequence[Token]) -> Count | None:
    """Return how many things a list names; `tokens` runs from its first word to the end of the sentence.

    None where that is not sure: an open list (`antara lain`, `dll.`), counted things in it, a clause, no conjunction.
    Brackets are passed over, and numbers of items (`1) sawah; 2) kebun`); words between quotation marks are one thing.
    Behind the conjunction a list ends with its clause: `A dan B untuk warga`. A number behind the comma with
    which that begins leaves nothing open: `A, B, dan C, menerima dua paket`.
    """
    plain = without_asides(tokens)
    if plain is None:
        return None
    items = _until_clause(plain)
    has_semicolon = any(token.text == ";" for token in plain)
    is_closed = items is not None and not has_semicolon and [each.text for each in plain[len(items) :][:1]] == [","]
    end = len(items) if items and is_closed else len(plain)
    if any(_is_open(plain, index) for index, token in enumerate(plain) if index < end or token.lower in OPEN_WORDS):
        return None
    if has_semicolon:
        if _begins_with_list(plain):
            return None
        number = sum(token.text == ";" for token in plain) + 1
        return Count(number, number)
    if appointed := _count_appointed(plain):
        return Count(appointed, appointed)
    if items is None or not all(_is_plain(items, index) for index in range(len(items))):
        return None
    return _count(_split(items))


def _count_appointed(tokens: Sequence[Token]) -> int:
    """Return how many people a list names with what each becomes: `Ani sebagai sekretaris dan Budi sebagai …`.

    0 where a part has none of both, or more follows.
    """
    words = [token.lower for token in tokens]
    if words.count(_AS) < _SHORT or not any(token.lower in BEFORE_LAST for token in tokens):
        return 0
    parts = _split([token for token in tokens if token.text != "."])
    plain = [part[part[0].lower in BEFORE_LAST :] for part in parts]
    are_pairs = all(
        part and part[0].text[0].isupper() and [each.lower for each in part].count(_AS) == 1 for part in plain
    )
    rest = {token.lower for token in tokens} - {_AS}
    is_last = parts[-1][0].lower in BEFORE_LAST
    return len(parts) if are_pairs and is_last and rest.isdisjoint(FUNCTION_WORDS) else 0


def _begins_with_list(tokens: Sequence[Token]) -> bool:
    """Say whether what stands before the first semicolon is a list by itself: `Ani, Budi dan Citra; Camat Waru`."""
    first = [token.text for token in tokens[: next(at for at, token in enumerate(tokens) if token.text == ";")]]
    return "," in first and not BEFORE_LAST.isdisjoint(first)


def _is_open(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a word leaves open how many things a list names."""
    word = tokens[index].lower
    before = tokens[index - 1] if index else None
    if before is not None and before.text[0].isupper() and tokens[index].text[0].isupper():
        return False  # part of a name: *Maju Bersama*
    if word in _GROUPS and before is not None and before.kind is TokenKind.WORD:
        return before.lower in BEFORE_LAST or before.lower in OPEN_WORDS
    is_aid = word == "pertama" and before is not None and before.lower == "pertolongan"
    return (word in OPEN_WORDS or word in NUMBER_WORDS) and not is_aid


def _until_clause(tokens: Sequence[Token]) -> list[Token] | None:
    """Return the tokens up to the clause behind the list; None where a clause comes before the conjunction.

    So too where the clause may hold the rest of the list.
    """
    first = next((index for index, token in enumerate(tokens) if token.lower in BEFORE_LAST), 0)
    end = _clause_behind(tokens, first) if first else 0
    if end <= first + 1:
        return None
    rest = tokens[end:]
    if any(token.lower in BEFORE_LAST for token in rest) or sum(token.text == "," for token in rest) > 1:
        return None
    items = list(tokens[:end])
    while items and (items[-1].kind is TokenKind.MARK or (end < len(tokens) and items[-1].text in _BEFORE_VERB)):
        items.pop()
    return items


def _clause_behind(tokens: Sequence[Token], conjunction: int) -> int:
    """Return the index of the verb or function word that begins a clause; the number of tokens where none does."""
    heads = BEFORE_ITEMS if is_verb(tokens[0]) or _end_in_verbs(tokens, conjunction) else ()
    verbs = (at for at in range(1, len(tokens)) if tokens[at - 1].lower not in heads and is_verb(tokens[at]))
    clause = next((at for at in verbs if not _ends_item(tokens, at, conjunction)), len(tokens))
    return next((at for at in range(clause) if _begins_clause(tokens, at)), clause)


def _begins_clause(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a function word ends what is listed; one in capitals behind a name is part of that: `Lubuk Dalam`."""
    is_named = index > 0 and tokens[index].text.istitle() and tokens[index - 1].text.istitle()
    return tokens[index].lower in FUNCTION_WORDS and not is_named


def _ends_item(tokens: Sequence[Token], index: int, conjunction: int) -> bool:
    """Say whether a verb tells of the thing before it and ends its item: `saluran tersumbat, …`, `kelas menulis, …`."""
    word = tokens[index].text
    is_ended = index < conjunction - 1 and tokens[index + 1].text == ","
    is_of_thing = word.startswith("ter") or (word.startswith("me") and tokens[index - 1].lower in _TAUGHT)
    return is_ended and is_of_thing


def _end_in_verbs(tokens: Sequence[Token], conjunction: int) -> bool:
    """Say whether the last two items each begin with a verb: `tidur cukup, membatasi gawai, dan bercerita`."""
    if not 1 < conjunction < len(tokens) - 1 or tokens[conjunction - 1].text != ",":
        return False
    comma = next((at for at in range(conjunction - 2, 0, -1) if tokens[at].text == ","), 0)
    return comma > 0 and is_verb(tokens[comma + 1]) and is_verb(tokens[conjunction + 1])


def _is_plain(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a token can stand in a plain list: a figure only behind a name (`SMP 2`)."""
    token = tokens[index]
    if token.kind is TokenKind.NUMBER:
        return index > 0 and tokens[index - 1].text[0].isupper()
    return token.kind is not TokenKind.MARK or token.text in _PLAIN_MARKS


def _split(tokens: Sequence[Token]) -> list[list[Token]]:
    """Return what stands between the commas; degrees go with the name before them."""
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.text == ",":
            parts.append([])
        elif token.text != ".":
            parts[-1].append(token)
    return [
        part
        for number, part in enumerate(parts)
        if part and not (number and all(token.kind is TokenKind.ABBREVIATION for token in part))
    ]


def _count(parts: Sequence[Sequence[Token]]) -> Count | None:
    parts = _without_clause(parts)
    if not parts or any(size > _LONGEST_ITEM for part in parts for size in _sizes(part)):
        return None
    if any(all(token.lower in BEFORE_LAST for token in part) for part in parts):
        return None  # a list broken off
    joined = [sum(token.lower in BEFORE_LAST for token in part) for part in parts]
    led = [part[0].lower in BEFORE_LAST for part in parts]
    slashes = sum(token.text == "/" for part in parts for token in part)
    high = len(parts) + sum(joined) - sum(led) + slashes
    is_sure = len(parts) > 1 and sum(joined) == 1 and joined[-1] == 1 and not slashes and _is_even(parts)
    return Count(len(parts) if is_sure else 1, high)


def _sizes(part: Sequence[Token]) -> list[int]:
    """Return how many words stand on either side of the conjunctions of a part."""
    ends = [-1, *(at for at, token in enumerate(part) if token.lower in BEFORE_LAST), len(part)]
    return [other - one - 1 for one, other in pairwise(ends)]


def _without_clause(parts: Sequence[Sequence[Token]]) -> Sequence[Sequence[Token]]:
    """Return the parts without the clause behind the last name: `…, dan PMI, turun ke lokasi`."""
    joints = [
        (index, at) for index, part in enumerate(parts) for at, token in enumerate(part) if token.lower in BEFORE_LAST
    ]
    if len(joints) != 1:
        return parts
    last, at = joints[0]
    heads = [part[0] for part in parts[: last + (at > 0)]] + list(parts[last][at + 1 : at + 2])
    is_named = (not at or not last) and at + 1 < len(parts[last]) and all(head.text[0].isupper() for head in heads)
    return parts[: last + 1] if is_named and not any(map(_may_go_on, parts[last + 1 :])) else parts


def _may_go_on(part: Sequence[Token]) -> bool:
    return not part[0].text.islower() or any(token.lower in BEFORE_LAST for token in part)


def _is_even(parts: Sequence[Sequence[Token]]) -> bool:
    """Say whether the parts are things of one kind, so that none of them says more of the one before it."""
    items = [[token for token in part if token.lower not in BEFORE_LAST] for part in parts]
    alike = items[:-1] if parts[-1][0].lower in BEFORE_LAST and len(items) > 2 else items
    are_wide = {_is_wide(item) for item in items}
    if len({item[0].text[0].isupper() for item in alike}) > 1 or len(are_wide) > 1:
        return False
    is_short = all(len(item) <= _SHORT and _is_small(item) for item in items)
    heads = {item[0].lower for item in items}
    return len(heads) == 1 or is_short or are_bodies(items) or not any(map(_is_of_office, items))


def _is_of_office(item: Sequence[Token]) -> bool:
    """Say whether an item tells an office, or an institution by name, behind which its holder or place may stand."""
    names_body = len(item) > 1 and not _is_small(item)
    return any(token.lower in OFFICES or (names_body and token.lower in INSTITUTIONS) for token in item)


def _is_wide(item: Sequence[Token]) -> bool:
    """Say whether an item is a province or country, in which the one before it may lie: `Serang, Banten`."""
    return item[0].lower in _PROVINCE_HEADS or (len(item) == 1 and is_wide(item[0]))


def _is_small(item: Sequence[Token]) -> bool:
    return all(token.text.islower() for token in item)
