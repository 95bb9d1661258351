"""Lists of amounts in running text, with the total they are said to make: `30 peserta, yaitu 12 guru dan 17 siswa`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from humaslint.indonesian.amounts.amount_items import (
    MOST_OF_NAME,
    Item,
    amounts_in,
    do_different,
    is_of_capitals,
    is_plain_name,
    items_of,
    single_people,
    without_acronym,
    without_budget_terms,
)
from humaslint.indonesian.amounts.clause_totals import find_split_subject, is_person
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.amounts.split_cues import DETAILS, PLACED, SplitCue, find_split_cues
from humaslint.indonesian.amounts.together import find_together
from humaslint.indonesian.small_words import AND_SIGN, FUNCTION_WORDS, IN_AMOUNT, PEOPLE, POINTERS, VAGUE
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import is_verb


class AmountList(NamedTuple):
    """Two amounts or more behind *yaitu*, *terdiri atas* or a bracket, and the amount before it, None without one.

    `cue` is the word or mark that brings in the parts, in lower case: `terdiri`, `yaitu`, `(`.
    """

    total: Quantity | None
    parts: list[Quantity]
    cue: str


_TAIL = frozenset((",", "yang", "dengan", "rincian", "perincian", "sebagai", "berikut"))
_POINTERS = POINTERS | {"yang"}
_JOINERS = frozenset("kemudian lalu selanjutnya disusul diikuti oleh".split())
"""Words, in lower case, with which a list goes on: `yaitu Ara 404 lulusan, kemudian diikuti Bura 234 lulusan`."""
_OPEN = VAGUE | frozenset(
    """
    ratusan puluhan masing-masing lain lainnya antaranya antara termasuk dll dll. dsb dsb. per setiap tiap rata-rata
    kali pasang pasangan sebagian plus ditambah beserta sisanya selebihnya atau para beberapa
    """.split()
)
"""Words among the parts that leave open what they come to."""
_SOME = frozenset(("yang", "terbanyak", "terutama", "umumnya"))
"""Words, in lower case, between a number and places that only some of that number are in: `300 rumah, yang rusak …`."""
_ADDING = frozenset(("ditambah", "plus", "beserta", "bersama", "serta"))
"""Words, in lower case, behind the comma of a last part that bring in more, uncounted: `…, ditambah warga sekitar`."""
_BETWEEN = 6
"""Tokens between a total and the word that brings in its parts."""
_FAR = 25
"""The same where each part counts what the total counts."""
_OFF = 4
"""Such a total that differs by more than the fourth of its parts is of something else."""
_CLOSE = 10
"""The same where the noun of the parts is not that of the total."""
_TELLING = 10
"""Such a total that is smaller is near the parts by chance."""
_PAIR, _LEAST_BARE = 2, 4
"""Parts of a list; the second how many it has at the least that no conjunction ends: `rincian 12 ikan, …, 5 kapal.`"""
_UNPAID = frozenset("disetor disetorkan dibayar dibayarkan dikembalikan dipotong dipungut".split())
"""What, in lower case, ends a clause on a sum of money before it: `pajak yang tidak disetor Rp120 juta`."""
_GENERIC = frozenset(
    """
    bangunan pejabat pegawai personel petugas penumpang medali kendaraan barang unit ekor hewan ternak kejadian kasus
    pelanggar pelanggaran tenaga anggota alat koleksi keping item fasilitas infrastruktur aset
    """.split()
)
"""Nouns, in lower case, of which others tell the sorts: `86 bangunan … : 51 rumah, 20 kios, dan 15 sekolah`."""


def find_amount_lists(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the lists of a sentence that are sure to be whole: each part has one amount, and their end is plain.

    They end behind a conjunction and one more part, or with the bracket that holds them.
    """
    tokens, amounts, words = sentence
    starts = (single_people(tokens) if "seorang" in words else {}) | {each.start: each for each in amounts}
    inner = {index for each in amounts for index in range(each.start + 1, each.end)}
    for cue in find_split_cues(tokens, amounts):
        if cue.is_of_kind and words[cue.start] == "," and not DETAILS.isdisjoint(words[: cue.start]):
            continue  # its total is a part: `rincian masa kerja 10 tahun 57 guru, 33 guru …`
        parts = _parts(tokens, starts, inner, cue.end)
        if is_bare := not parts and words[cue.start] in DETAILS:
            parts = _parts(tokens, starts, inner, cue.end, least=_LEAST_BARE)
        if len(parts) <= 1 or _are_no_parts(sentence, cue, parts):
            continue
        total = _total_before(sentence, cue, parts)
        if not is_bare or (total and _is_near(total, parts)):
            yield AmountList(total, parts, words[cue.start])


def _are_no_parts(sentence: CountedSentence, cue: SplitCue, parts: Sequence[Quantity]) -> bool:
    """Say whether what a cue brings in is no whole: some of it, places that are counted, or what several do.

    Behind a place the number is of what comes from it: `berasal dari Waru 45 orang, Tala 30 orang, dan …`.
    """
    tokens, _amounts, words = sentence
    if cue.start > 0 and words[cue.start - 1] in _OPEN:
        return True
    is_place = tuple(words[cue.start : cue.end]) in PLACED and parts[0].unit != "rupiah"
    is_named = parts[0].start > cue.end and tokens[parts[0].start - 1].text[0].isupper()
    before = words[: cue.start - (words[cue.start - 1] == "yang")]
    is_whole = is_named and len(parts) > _PAIR and _SOME.isdisjoint(before)
    if is_place and not is_whole:
        return True
    return words[cue.start] == ":" and do_different(tokens, parts)


def _total_before(sentence: CountedSentence, cue: SplitCue, parts: Sequence[Quantity]) -> Quantity | None:
    """Return what the parts behind a cue are to come to, None where that is not told before it."""
    tokens, amounts, _words = sentence
    total = None if cue.is_of_kind else _total(tokens, amounts, cue.start) or _taken_up(tokens, cue.start)
    if total and total.value == len(parts) and total.noun not in {part.noun for part in parts}:
        total = None  # the number of the parts: `tiga desa, yakni Ara 12 orang, …`
    return total or _total_of_kind(tokens, amounts, cue.start, parts)


def _is_near(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether a total differs from its parts by less than any of them, so that none can be left untold."""
    return abs(sum(each.value for each in parts) - total.value) < min(each.value for each in parts)


def _total(tokens: Sequence[Token], amounts: Sequence[Quantity], cue: int) -> Quantity | None:
    """Return the amount before the cue at token `cue`, if nothing but its noun phrase comes between."""
    before = bisect_right(amounts, cue, key=attrgetter("end"))
    total = amounts[before - 1] if before else None
    if total is None or cue - total.end > _BETWEEN:
        return None
    between = list(tokens[total.end : cue])
    while between and between[-1].lower in _TAIL:
        between.pop()
    return total if all(_is_nominal(between, index) for index in range(len(between))) else None


def _taken_up(tokens: Sequence[Token], cue: int) -> Quantity | None:
    """Return the number before the cue that takes up all of what was told: `Ke-14 perahu itu terdiri atas`."""
    is_pointed = tokens[cue - 1].lower in _POINTERS
    total = next(find_together(tokens, max(0, cue - _BETWEEN), cue - _PAIR + (not is_pointed)), None)
    return total if is_pointed or (total and (total.start, total.end) == (0, cue - 1)) else None


def _total_of_kind(
    tokens: Sequence[Token], amounts: Sequence[Quantity], cue: int, parts: Sequence[Quantity]
) -> Quantity | None:
    """Return the one amount before the cue that counts what every part counts, whatever stands between.

    `60 kelompok tani mengikuti program itu, terdiri atas 25 kelompok dari Waru dan 40 kelompok dari Tala`.
    """
    kinds = {each.kind for each in parts}
    told = [each for each in amounts if each.end <= cue]
    told += find_together(tokens, 0, cue - _PAIR) if len(kinds) == 1 else ()
    same = [each for each in told if each.kind in kinds]
    if len(kinds) > 1 or len(same) != 1 or not same[0].tells_of_what:
        return _total_of_sorts(tokens, amounts, cue, parts) or find_split_subject(tokens, amounts, cue, parts)
    return same[0] if _may_be(same[0], cue, parts, _OFF) else None


def _total_of_sorts(
    tokens: Sequence[Token], amounts: Sequence[Quantity], cue: int, parts: Sequence[Quantity]
) -> Quantity | None:
    """Return the one amount before the cue whose noun says no more than the parts do: `86 bangunan`, `1.200 calon`.

    What counts the parts themselves is passed over: `350 peserta dari tiga desa, yakni 150 orang dari Waru, …`. People
    named between are those who are split: `120 kursi bagi tamu, terdiri atas 60 orang dari Waru dan …`.
    """
    before = [each for each in amounts if each.end <= cue and each.unit == "count" and each.value != len(parts)]
    nouns = {each.noun for each in parts}
    if len(before) != 1 or any(each.unit != "count" for each in parts):
        return None
    is_of_sorts = before[0].noun in _GENERIC and len(parts) > _PAIR and (nouns - {before[0].noun}).isdisjoint(_GENERIC)
    others = tokens[before[0].end + _PAIR : cue]
    are_people = nouns <= PEOPLE and (is_person(before[0].noun) or not any(is_person(each.lower) for each in others))
    is_plain = (is_of_sorts or are_people) and before[0].value >= _TELLING
    return before[0] if is_plain and _may_be(before[0], cue, parts, _CLOSE) else None


def _may_be(total: Quantity, cue: int, parts: Sequence[Quantity], off: int) -> bool:
    """Say whether a total is near the cue, and near what the parts come to."""
    value = sum(each.value for each in parts)
    return cue - total.end <= _FAR and abs(value - total.value) * off <= value


def _is_nominal(words: Sequence[Token], index: int) -> bool:
    """Say whether a word belongs to the noun phrase of a total: `peserta yang hadir itu`, `bibit ditanam`."""
    word = words[index]
    if word.kind is not TokenKind.WORD or word.lower in _OPEN:
        return False
    if is_verb(word):
        is_last = index == len(words) - 1
        return words[index - 1].lower == "yang" or (is_last and word.lower.startswith(("di", "ter")))
    return word.lower in _POINTERS or word.lower not in FUNCTION_WORDS


def _parts(
    tokens: Sequence[Token], starts: Mapping[int, Quantity], inner: Collection[int], first: int, least: int = 0
) -> list[Quantity]:
    """Return the amounts of the list that begins at token `first`, none where it is not sure to be whole.

    With `least`, so many parts and a stop make it whole.
    """
    is_bracket = tokens[first - 1].text == "("
    parts: list[Quantity] = []
    is_led: bool | None = None
    joint, end = "", first
    for item in items_of(tokens, first, starts.keys(), inner):
        held = amounts_in(tokens, starts, item)
        is_exact = not any(token.lower in _OPEN for token in tokens[item.start : item.end])
        if not held and is_led and item.joint in AND_SIGN and is_exact:
            end = item.end  # goes on with what the amount before is for: `Rp3 juta untuk pisau dan saringan, …`
            continue
        leads = bool(held) and held[0].start - item.start <= (tokens[item.start].lower in IN_AMOUNT)
        is_alike = is_led in (None, leads) and (leads or (bool(held) and _is_behind(tokens, item, held[0])))
        if len(held) != 1 or not is_alike or not is_exact:
            is_over = not is_alike and item.joint == "," and not is_bracket and not _adds(tokens, item.start)
            return parts if is_over and joint in AND_SIGN else []
        is_led, joint, end = leads, item.joint, item.end
        parts.append(held[0])
    mark = tokens[end].text if end < len(tokens) else ""
    is_whole = joint in AND_SIGN or (is_bracket and mark == ")") or (0 < least <= len(parts) and mark == ".")
    return parts if is_whole else []


def _adds(tokens: Sequence[Token], start: int) -> bool:
    """Say whether a token brings in more, uncounted; a clause goes on where a verb follows: `serta dihadiri camat`."""
    return tokens[start].lower in _ADDING and not any(map(is_verb, tokens[start + 1 : start + 2]))


def _is_behind(tokens: Sequence[Token], item: Item, amount: Quantity) -> bool:
    """Say whether the amount follows the name of its part: `pelajar putri 12 orang`."""
    lead = item.start
    while lead < amount.start and tokens[lead].lower in _JOINERS:
        lead += 1
    before = without_acronym(tokens[lead : amount.start - (tokens[amount.start - 1].lower in IN_AMOUNT)])
    if amount.unit == "rupiah" and [each.lower for each in before[1:2]] == ["yang"] and before[-1].lower in _UNPAID:
        before = before[:1]
    before = without_budget_terms(before)
    is_name = is_plain_name(before) or (0 < len(before) <= MOST_OF_NAME and is_of_capitals(before))
    return is_name and item.end - amount.end <= 1
