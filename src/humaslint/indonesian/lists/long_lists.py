"""Lists whose length or frame shows that they are one: `camat, Kapolsek, lurah dan seluruh warga`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from humaslint.indonesian.lists.alike_items import is_acronym
from humaslint.indonesian.lists.list_words import CONJUNCTIONS, FIRM, NO_ITEMS, OPENERS, SO_ON, is_caused
from humaslint.indonesian.lists.listed_names import HEADS, is_joined_name, is_office, is_time, is_wide
from humaslint.indonesian.lists.serial_lists import goes_on
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.roles import OFFICES
from humaslint.indonesian.small_words import EACH_OF_THEM, OTHERS, REGIONS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import has_verb

_LONGEST_ITEM = 6
"""Words."""
_LONGEST_PERSON = 11
"""Words of an item that begins with an office and goes on to its holder: `Danramil Randu Kapten Inf Danu Wirasena`."""
_FEWEST = 2
"""Items between commas that show a list by themselves: `Bupati, Ketua DPRD, Sekda dan seluruh camat`."""
_QUANTIFIERS = frozenset("seluruh semua para berbagai sejumlah beberapa seorang sebuah".split())
"""What an item may begin with, in lower case."""
_ONES = frozenset("seorang sebuah".split())
_SHORTEST_HEAD = 3
"""Letters of the word with which items begin, and more."""
_INSTITUTIONS = frozenset(
    "dinas badan bidang bagian seksi subbagian kementerian kemenko menteri biro direktorat komisi deputi fakultas "
    "kabid kasi kabag kadis asisten kepala sekretaris direktur undang-undang perda lomba tema".split()
)
"""What begins a name that may have commas and a conjunction of its own, in lower case."""
_FIELD = re.compile(
    r"(?!kecamatan|kejaksaan|kelurahan|kementerian|kepolisian|pengadilan|perwakilan|perusahaan)[kp]e.+an|kb|u?mkm|ukm|koperasi"
    r"|informatika|statistik|pariwisata|olahraga|komunikasi|hortikultura|transmigrasi|energi|sosial|budaya|arsip|aset"
)
"""Nouns, in lower case, that begin part of an office's name as often as a name: `Dinas Pangan, Perikanan dan …`."""
_JOINED = frozenset(
    "kementerian dinas badan bidang bagian seksi biro direktorat deputi komisi fakultas kabid kasi kabag staf".split()
)
"""What begins a name that may have a conjunction of its own, in lower case: `Kementerian Hukum dan HAM`."""
_ASIDES = frozenset("bersama beserta berikut lanjut lanjutnya tambah sambung imbuh tutur ungkap jelas ham".split())
"""Words, in lower case, that open an aside, or end a name behind a conjunction."""
_REGIONS = REGIONS | {"distrik", "dusun"}
_NO_ITEMS = (NO_ITEMS | CONJUNCTIONS | OTHERS | _ASIDES) - {"sebanyak"}
_CLAUSES = frozenset("ayat huruf angka butir pukul".split())
"""What a number stands behind that counts nothing, in lower case."""
_AMOUNT = re.compile(r"\d{1,3}(?:,\d+|\.\d{3})?")
"""A number that is no year and no time of the day."""
_CHANGES = frozenset("naik turun tumbuh surplus defisit selisih setara".split())
"""What brings in how an amount differs from another, in lower case: `Rp41 miliar, naik Rp3 miliar atau 8 persen`."""
_TITLES = frozenset("Ir. H. Hj. Dr. dr. Drs. Dra. Prof. K.H. Ny. Plt. Plh. Pj.".split())
_FRAMES = {"(": ")", "[": "]"}


def nearest_comma(tokens: Sequence[Token], conjunction: int) -> int:
    """Return the index of the last comma of a long or framed list before `conjunction`, 0 where there is none."""
    commas, start = _commas(tokens, conjunction)
    last = _last_item(tokens, conjunction)
    if not commas or not last or goes_on(tokens[conjunction + 1 :]) or tokens[commas[0] + 1].lower == EACH_OF_THEM:
        return 0
    first = _first_item(tokens, commas[-1])
    while not first and len(commas) > 1:
        start = commas.pop()
        first = _first_item(tokens, commas[-1])
    items = [tokens[comma + 1 : end] for comma, end in zip(commas, [conjunction, *commas], strict=False)]
    if not first or _are_regions([*items, last]) or _is_joined(items[0], last) or _are_fields(items, last):
        return 0
    rest = tokens[conjunction + 1 + len(last) :]
    if _is_followed(rest):
        return 0
    is_list = _are_listed(tokens, commas, [first, *items[::-1], last], rest)
    return commas[0] if is_list or _is_framed(tokens, start, conjunction, last) else 0


def _are_listed(
    tokens: Sequence[Token], commas: Sequence[int], items: Sequence[Sequence[Token]], rest: Sequence[Token]
) -> bool:
    """Say whether items are a list by their number, or because all of them begin or end alike."""
    first, *others = items
    is_opened = _may_be_opening(tokens, commas[-1])
    if len(commas) == 1:
        are_enough = _are_alike(first, *others) and not _are_two(tokens, commas[0], rest)
    else:
        are_enough = len(commas) > _FEWEST or not is_opened
    return (are_enough and not _is_one_name(first, others)) or (not is_opened and _are_amounts(items))


def _commas(tokens: Sequence[Token], conjunction: int) -> tuple[list[int], int]:
    """Return the commas between the items, the nearest first, and where the first item begins at most."""
    commas: list[int] = []
    end = conjunction
    while end > 1:
        least = max(-1, end - _LONGEST_PERSON - 2)
        comma = next((at for at in range(end - 1, least, -1) if tokens[at].text == ","), -1)
        head = tokens[comma + 1]
        is_like = is_office(head) or head.lower == tokens[min(conjunction + 1, len(tokens) - 1)].lower
        is_long = end - comma > _LONGEST_ITEM + 1 and not is_like
        if comma < 1 or comma == end - 1 or is_long or not _is_item(tokens[comma + 1 : end]):
            break
        commas.append(comma)
        end = comma
    return commas, end


def _is_item(tokens: Sequence[Token]) -> bool:
    """Say whether tokens between two commas are one thing, without a clause, a verb, a time or a pointer in it."""
    bare = tokens[1:] if tokens[0].lower in _QUANTIFIERS else tokens
    return bool(bare) and all(map(_is_plain, bare)) and not has_verb(bare) and not is_caused(bare)


def _is_plain(token: Token) -> bool:
    if token.kind is TokenKind.NUMBER:
        return _AMOUNT.fullmatch(token.text) is not None
    is_item = token.lower not in _NO_ITEMS or token.text == "DI"
    is_word = token.kind is TokenKind.WORD or token.text in _TITLES
    return is_word and is_item and not is_time(token)


def _first_item(tokens: Sequence[Token], comma: int) -> Sequence[Token]:
    """Return the words before the first comma that may be its item, back to a verb or a word that brings it in."""
    at = comma
    while at > 0 and comma - at < _LONGEST_ITEM and _is_plain(tokens[at - 1]) and not has_verb(tokens[at - 1 : at]):
        at -= 1
    return tokens[at:comma]


def _last_item(tokens: Sequence[Token], conjunction: int) -> Sequence[Token]:
    """Return the words of the item behind the conjunction."""
    start = end = conjunction + 1
    if start < len(tokens) and tokens[start].lower in SO_ON:
        return tokens[start : start + 1]
    if start < len(tokens) and tokens[start].lower in _QUANTIFIERS:
        end += 1
    while end < len(tokens) and _is_plain(tokens[end]) and not has_verb(tokens[end : end + 1]):
        end += 1
    if end > start and end < len(tokens) and tokens[end].lower in OTHERS:
        end += 1
    return tokens[start:end]


def _is_followed(tokens: Sequence[Token]) -> bool:
    """Say whether a comma that may part one more thing, no clause, aside or time, stands behind the last item.

    A bracket and the rest of the item may stand before it, where a conjunction stands behind: `(Rutan) Randu, serta`.
    """
    if tokens and tokens[0].text == "(":
        comma = next((at for at, token in enumerate(tokens) if token.text == ","), 0)
        after = tokens[comma + 1 : comma + 3]
        return bool(comma and after) and after[0].text in CONJUNCTIONS and not has_verb([*tokens[:comma], *after[1:]])
    if not tokens or tokens[0].text != ",":
        return False
    return len(tokens) < _FEWEST or not (tokens[1].lower in NO_ITEMS or is_time(tokens[1]))


def _may_be_opening(tokens: Sequence[Token], comma: int) -> bool:
    """Say whether the comma may end an opening adverbial or a clause, so that the list begins behind it."""
    return tokens[0].lower in OPENERS and not has_verb(tokens[1:comma])


def _are_two(tokens: Sequence[Token], comma: int, rest: Sequence[Token]) -> bool:
    """Say whether the last two are the subject of what stands behind them: `Selain Dinas Air, Dinas … ikut serta`."""
    return bool(rest) and rest[0].kind is not TokenKind.MARK and _may_be_opening(tokens, comma)


def _is_one_name(first: Sequence[Token], others: Sequence[Sequence[Token]]) -> bool:
    """Say whether an office or institution begins what goes before the first comma alone: its name may have commas."""
    is_name = any(token.lower in _INSTITUTIONS for token in first)
    heads = [item[0].lower for item in others]
    return is_name and not any(head in HEADS and not _FIELD.fullmatch(head) for head in heads)


def _is_joined(item: Sequence[Token], last: Sequence[Token]) -> bool:
    """Say whether the conjunction may stand within the name of an institution."""
    head = next((token for token in item if token.text[0].isupper()), item[0])
    if is_joined_name(head, last[0]):
        return True
    word = last[0].lower
    is_name = last[0].text[0].isupper() and (bool(_FIELD.fullmatch(word)) or (len(last) == 1 and word not in OFFICES))
    return (word not in HEADS or is_name) and any(token.lower in _JOINED for token in item)


def _are_fields(items: Sequence[Sequence[Token]], last: Sequence[Token]) -> bool:
    """Say whether the last items, the nearest to the conjunction first, are fields of the office before them."""
    fields = list(takewhile(_may_be_field, [last, *items]))
    office = items[len(fields) - 1 :][:1] if fields else []
    is_field = any(_FIELD.fullmatch(item[0].lower) for item in fields)
    return is_field and any(token.lower in _INSTITUTIONS for item in office for token in item)


def _may_be_field(item: Sequence[Token]) -> bool:
    head = item[0]
    return head.text[0].isupper() and (head.lower not in HEADS or _FIELD.fullmatch(head.lower) is not None)


def _are_alike(first: Sequence[Token], second: Sequence[Token], last: Sequence[Token]) -> bool:
    """Say whether three items begin alike: the last two with one word, or all with a number, *seorang* at the end.

    A small word behind the name in the first alone ends a clause: `Karena Desa Randu banjir, Desa Waru dan Desa Tala`.
    """
    if len(second) > 1 and len(last) > 1 and second[0].text == last[0].text and len(last[0].text) > _SHORTEST_HEAD:
        is_clause = first[-1].text.islower() and not second[-1].text.islower()
        return second[0].text[0].isupper() and not is_clause and any(token.text == last[0].text for token in first)
    return last[0].lower in _ONES and second[0].kind is TokenKind.NUMBER and first[0].kind is TokenKind.NUMBER


def _are_amounts(items: Sequence[Sequence[Token]]) -> bool:
    """Say whether each item ends with a number, and what it counts perhaps: `bayi 9 orang, ibu 7 orang dan guru 5`.

    Where the first number is the sum of the others, they say what it is made of.
    """
    numbers = [next((each for each in item[-2:] if each.kind is TokenKind.NUMBER), None) for item in items]
    values = [_value(number) for number in numbers if number]
    shapes = [item[-1].kind is TokenKind.NUMBER for item in items]
    are_alike = len(set(shapes[:-1])) == 1 and shapes[-1] <= shapes[0]
    no_items = _CLAUSES | _CHANGES
    is_other = any(token.lower in no_items for item in items for token in item)
    return are_alike and not is_other and len(values) == len(items) > _FEWEST and values[0] != sum(values[1:])


def _value(number: Token) -> float:
    return float(number.text.replace(".", "").replace(",", "."))


def _are_regions(items: Sequence[Sequence[Token]]) -> bool:
    """Say whether an item may be the region in which the one before lies: `Desa Randu, Kecamatan Waru dan …`."""
    heads = [item[0].lower for item in items]
    is_mixed = len({head for head in heads if head in _REGIONS}) > 1
    is_inner = any(head in _REGIONS for head in heads[:-1]) and not all(head in _REGIONS for head in heads)
    return is_mixed or is_inner or any(is_wide(item[0]) for item in items[:-1])


def _is_framed(tokens: Sequence[Token], comma: int, conjunction: int, last: Sequence[Token]) -> bool:
    """Say whether brackets hold the list and nothing else, or a word that brings in a list stands before it."""
    first = _first_item(tokens, comma)
    at = comma - len(first) - 1
    if at < 0 or any(_is_name(tokens[each]) for each in (comma - 1, comma + 1)):
        return False
    end = conjunction + 1 + len(last)
    is_bracketed = end < len(tokens) and _FRAMES.get(tokens[at].text) == tokens[end].text
    is_led = tokens[at].lower in FIRM or (tokens[at].lower in ("dari", "atas") and tokens[at - 1].lower == "terdiri")
    return is_bracketed or is_led


def _is_name(token: Token) -> bool:
    """Say whether a word may be a person's name: in capitals, no acronym and no known head."""
    word = token.lower
    return token.text[0].isupper() and word not in HEADS and word not in PLACE_HEADS and not is_acronym(token)
