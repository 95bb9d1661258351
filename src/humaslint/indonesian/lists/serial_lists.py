"""Lists of three or more things in running text, by their commas and conjunction: `sayur, buah dan telur`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.clauses.predicates import is_verbal
from humaslint.indonesian.lists.alike_items import (
    are_acronyms,
    are_alike,
    are_days,
    are_described,
    are_of_one_class,
    is_acronym,
)
from humaslint.indonesian.lists.attending import are_made_over, are_urged, attends, has_guests, is_partial, tells_state
from humaslint.indonesian.lists.item_amounts import is_last_counted, is_number, is_percent, value_of
from humaslint.indonesian.lists.list_openings import is_adverbial, opens, opens_part
from humaslint.indonesian.lists.list_verbs import are_verbs
from humaslint.indonesian.lists.list_words import (
    BOTH,
    CONJUNCTIONS,
    FIRM,
    HAVING,
    INTRODUCERS,
    ITEM_ENDS,
    PAIRS,
    SO_ON,
    STEADY,
    TITLED,
    URGING,
    WHOLES,
    is_aside,
    is_caused,
)
from humaslint.indonesian.lists.listed_bodies import are_two_bodies
from humaslint.indonesian.lists.listed_names import is_named, is_time
from humaslint.indonesian.small_words import UNITS, UP_TO
from humaslint.indonesian.tokens import Token, TokenKind, lower_before
from humaslint.indonesian.words.verb_shapes import has_verb, verb_prefix

_LONGEST_ITEM = 3
"""Words. In longer items a clause hides too often."""
_LONGEST_VERBAL = 9
"""Tokens of an item between two commas that begins with a verb, and the comma."""
_SPOTS = frozenset("luar depan belakang atas bawah samping tengah sana sini situ".split())
"""Where something is, in lower case: behind the comma another clause begins, `menunggu di luar, guru dan siswa …`."""
_REACH = 6
"""Words before the first comma among which something must bring the list in."""


def commas_before(tokens: Sequence[Token], conjunction: int) -> list[int]:
    """Return the indexes of the commas between short items before `conjunction`, the nearest first."""
    commas: list[int] = []
    end = conjunction
    while True:
        comma = next((i for i in range(end - 1, max(-1, end - _LONGEST_ITEM - 3), -1) if tokens[i].text == ","), 0)
        item = tokens[comma + 1 : end]
        is_long = len(item) > _LONGEST_ITEM and not is_number(item[0])
        if comma < 1 or comma == end - 1 or is_long or is_caused(item) or not _is_item(item):
            return commas
        commas.append(comma)
        end = comma


def _is_item(tokens: Sequence[Token]) -> bool:
    """Say whether the tokens are the words of a short item, behind a number perhaps."""
    if len(tokens) > 1 and tokens[0].kind is TokenKind.NUMBER:
        tokens = tokens[1:]
    elif len(tokens) == _LONGEST_ITEM and tokens[-1].lower in UNITS and tokens[1].kind is TokenKind.NUMBER:
        tokens = tokens[:1]
    words = [token.lower for token in tokens]
    return all(token.kind is TokenKind.WORD for token in tokens) and not any(
        is_aside(word) and token.text != "DI" and (before, word) not in PAIRS
        for before, word, token in zip(["", *words], words, tokens, strict=False)
    )


def is_list(tokens: Sequence[Token], commas: Sequence[int], conjunction: int) -> bool:
    """Say whether the words around the commas and the conjunction are things of one kind."""
    row = [tokens[commas[-1] - 1], *tokens[commas[-1] + 1 : conjunction], tokens[conjunction + 1]]
    if _are_counted(tokens, commas, conjunction) or are_acronyms(tokens, commas, conjunction) or are_days(row):
        return True
    if are_of_one_class(row):
        return not (commas[-1] < _REACH and opens(tokens, conjunction)) and not has_verb(tokens[conjunction + 2 :][:1])
    is_opened = is_adverbial(tokens, commas[-1], conjunction)
    items = commas[:-1] if is_opened else commas
    return bool(items) and _are_of_one_kind(tokens, items, conjunction, is_opened=is_opened)


def _are_of_one_kind(tokens: Sequence[Token], commas: Sequence[int], conjunction: int, *, is_opened: bool) -> bool:
    """Say whether things, behind an adverbial with a comma of its own where `is_opened`, are of one kind."""
    nearest = commas[0]
    heads = [tokens[_head(tokens, comma)] for comma in commas]
    items = [tokens[nearest + 1], tokens[conjunction - 1], tokens[conjunction + 1]]
    if items[-1].lower in SO_ON:
        return _is_item([*heads, *items[:-1]])
    if _are_first_counted(tokens, nearest, conjunction):
        return True
    if not _is_item(heads) or not _is_item(items) or any(map(is_number, (*heads, *items[:-1]))):
        return False
    if is_number(items[-1]):
        return is_last_counted(tokens, nearest, conjunction)
    is_cut = is_opened or verb_prefix(heads[-1]) != ""
    if are_described(tokens, nearest, conjunction) or (not is_cut and are_alike(tokens, nearest, conjunction)):
        return True
    is_bare = nearest == conjunction - 2
    if any(verbs := [verb_prefix(token) for token in (*heads, *items)]):
        return are_verbs(verbs, is_bare) or (not is_bare and _are_predicates(tokens, nearest, conjunction))
    is_mixed = _are_of_two_kinds(tokens, nearest, heads[0], items) and not are_two_bodies(tokens, nearest, conjunction)
    if is_mixed or goes_on(tokens[conjunction + 1 :]):
        return False
    is_plain = is_opened and all(token.text.islower() for token in (heads[-1], *items))
    return len(commas) > 1 or is_plain or _is_introduced(tokens, nearest, conjunction)


def _are_of_two_kinds(tokens: Sequence[Token], comma: int, head: Token, items: Sequence[Token]) -> bool:
    """Say whether the comma parts a name from what belongs to it, or a thing from another's: `acaranya, sayur dan …`.

    `head` is the first word of the item before the comma; `items` are the first and last words of those behind it.
    """
    first = items[0]
    return (
        _have_mixed_capitals(tokens, comma, [head, *items])
        or (first.text[0].isupper() and (is_time(first) or is_named(tokens, comma, items)))
        or (head.lower in _SPOTS and first.lower not in _SPOTS)
        or (head.lower.endswith("nya") and not first.lower.endswith("nya"))
    )


def is_said_again(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether what ends before the comma ends behind the conjunction too: `gubernur hadir, camat dan lurah hadir`.

    Each part then is a clause of its own.
    """
    word = tokens[comma - 1]
    is_told = is_verbal(word) and not is_number(tokens[conjunction + 1])
    return is_told and word.text in [token.text for token in tokens[conjunction + 2 : conjunction + 4]]


def _head(tokens: Sequence[Token], comma: int) -> int:
    """Return the index of the last word before a comma, a bracket with one word between them left out."""
    is_bracket = comma > 3 and tokens[comma - 1].text == ")" and tokens[comma - 3].text == "("
    return comma - 4 if is_bracket else comma - 1


def _are_predicates(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether three verbs of one voice, each with an object, follow one another: `menekan biaya, membuka … dan`.

    Between two commas any words may stand behind the verb: `memakai topi, mencuci tangan dengan sabun, menjaga … dan`.
    """
    prefix = verb_prefix(tokens[comma + 1])
    start = next((at for at in range(comma - 1, max(0, comma - _LONGEST_VERBAL), -1) if tokens[at].text == ","), 0)
    before = [verb_prefix(token) for token in tokens[max(1, comma - _LONGEST_ITEM) : comma]]
    before += [verb_prefix(token) for token in tokens[start + 1 : start + 2] if start]
    is_alike = bool(prefix) and prefix == verb_prefix(tokens[conjunction + 1]) and prefix in before
    return is_alike and not opens(tokens, conjunction) and not goes_on(tokens[conjunction + 1 :])


def _have_mixed_capitals(tokens: Sequence[Token], comma: int, words: Sequence[Token]) -> bool:
    """Say whether names and other words stand side by side; an acronym, or one in a bracket, goes with both."""
    if _head(tokens, comma) < comma - 1:
        words = words[1:]
    is_any = words[0].text.isupper() or any("-" in token.text for token in words)
    plain = [token for token in words if not is_acronym(token)] if is_any else words
    return len({token.text[0].isupper() for token in plain}) > 1


def _are_counted(tokens: Sequence[Token], commas: Sequence[int], conjunction: int) -> bool:
    """Say whether every item is a number and what it counts, none after the last: `3 perahu, 2 mobil dan 5 tenda`.

    Where the first number is the sum of the others, they say what it is made of.
    """
    reach = _LONGEST_ITEM + 1 if len(commas) == 1 else _LONGEST_VERBAL
    first = tokens[max(0, commas[-1] - reach) : commas[-1]]
    counts = [each for each in first[:-1] if is_number(each)][-1:]
    starts, last = [tokens[at + 1] for at in (*commas, conjunction)], tokens[conjunction + 2 :][:1]
    if not counts or is_adverbial(tokens, commas[-1], conjunction) or not all(map(_is_item, (first[-1:], last))):
        return False
    if not all(map(is_number, starts)) or value_of(counts[0]) == sum(map(value_of, starts)):
        return False
    if any(verb_prefix(token) in ("me", "be") for token in tokens[commas[-1] + 1 : conjunction]):
        return False  # clauses: `empat kota mengalami inflasi dan tiga kota …`
    if is_percent(tokens, conjunction + 1) and not is_percent(tokens, commas[0] + 1):
        return False  # the last amount again, as its share: `60 siswa atau 35 persen`
    return not any(each.text in CONJUNCTIONS or each.text == "," for each in tokens[conjunction + 3 :][:3])


def _are_first_counted(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether a verb brings in two amounts and one more thing: `membawa satu perawat, satu bidan dan tabung`.

    Where the first is the larger, the others may say what it is made of.
    """
    first, second, last = tokens[comma - 2], tokens[comma + 1], tokens[conjunction + 1 : conjunction + 4]
    if comma < 4 or not verb_prefix(tokens[comma - 3]) or not (is_number(first) and is_number(second)):
        return False
    if tells_state(last) or any(token.lower.endswith("nya") for token in last):
        return False
    is_plain = last[0].text.islower() and not is_number(last[0]) and not has_verb(last) and _is_item(last[:1])
    is_last = all(token.text != "," for token in tokens[conjunction:])
    return is_plain and is_last and value_of(first) <= value_of(second)


def goes_on(tokens: Sequence[Token]) -> bool:
    """Say whether more items follow behind a comma or conjunction: the first conjunction may stand inside an item."""
    if any(token.text in CONJUNCTIONS or token.text == "maupun" for token in tokens[1:4]):
        return True
    if [token.text for token in tokens[1:3]] == [".", ","]:
        tokens = (tokens[0], *tokens[2:])  # an abbreviation ends the item: `MA dan MTs., …`
    comma = next((number for number, token in enumerate(tokens) if token.kind is TokenKind.MARK), 0)
    if not 0 < comma < len(tokens) - 2 or tokens[comma].text != ",":
        return False
    after = tokens[comma + 1 + (tokens[comma + 1].lower in WHOLES)]
    is_item = _is_item(tokens[1:comma]) and _is_item([after]) and not (verb_prefix(after) or is_time(after))
    return after.lower in CONJUNCTIONS | UP_TO or is_item


def _is_introduced(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether a verb or preposition inside the sentence brings in the list whose only comma this is.

    A sentence that opens with an adverbial, and a verb behind the last item, show two clauses instead.
    """
    head = _head(tokens, comma)
    if tokens[head - 1].lower in FIRM or tokens[head - 2].lower in FIRM:
        return True
    start = next((number + 1 for number in range(comma - 2, -1, -1) if tokens[number].text == ","), 0)
    before, after = tokens[max(start, head - _REACH) : head], tokens[conjunction + 1 : conjunction + 4]
    if attends(lower_before(tokens, head, 3)) or opens_part(tokens, start, conjunction) or _is_told(before, after):
        return False
    if not start and tokens[-1].text != "," and has_guests(tokens[:comma]):
        return not has_verb(tokens[comma + 1 : conjunction])
    nearest = [token.lower for token in before[-2:]]
    if not (BOTH.isdisjoint(nearest) and TITLED.isdisjoint(nearest[-1:])):
        return False
    if start and STEADY.isdisjoint(nearest) and not has_verb(before) and not is_partial(before):
        return False
    are_marks = [token.kind is TokenKind.MARK for token in tokens[conjunction + 2 : conjunction + 5]]
    is_parallel = comma < conjunction - 2 and are_marks != []
    is_final = not start and any(are_marks) and tokens[head - 1].text != "yang"
    near = before if head < comma - 1 else before[-3:] if is_parallel or is_final else before[-2:]
    words = INTRODUCERS | HAVING if all(are_marks[:1]) else INTRODUCERS
    return any(verb_prefix(token) or token.lower in words for token in near)


def _is_told(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Say whether a verb or state behind the conjunction tells of the last item, and of nothing that all are asked."""
    end = next((number for number, token in enumerate(after) if token.lower in ITEM_ENDS), len(after))
    are_asked = any(token.lower in URGING for token in before[-3:])
    is_urged = (are_asked and are_urged(after)) or are_made_over(before, after)
    return (has_verb(after[:end]) and not is_urged) or (not are_asked and tells_state(after[1:end]))
