"""Totals in one sentence with their parts in another: `58 orang. Mereka terdiri atas 33 laki-laki dan …`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from humaslint.indonesian.amounts.amount_lists import SPENT, find_amount_lists
from humaslint.indonesian.amounts.branded_parts import OF_MAKE, find_branded
from humaslint.indonesian.amounts.clause_totals import is_person
from humaslint.indonesian.amounts.disjoint_parts import find_row, is_overfull
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, are_next, total_of
from humaslint.indonesian.claims import PLACES
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.numerals import ALL_OF_THEM
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.small_words import POINTERS
from humaslint.rules.checks.amount_sums import (
    Fault,
    are_of,
    is_firm,
    is_off,
    most_off,
    slack,
    span,
    written,
)
from humaslint.rules.checks.left_out import leaves_rest

_SPLITS_IT = re.compile(
    r"(?:^|[.!?]\s)(?:(?:mereka|(?:para )?peserta|pesertanya|(?:para )?\w+ (?:itu|ini|tersebut)) "
    r"(?:terdiri|(?:berasal|bersumber|dibiayai|didanai) dari)|terdiri (?:atas|dari)\b"
    rf"|(?:dana|anggaran|uang|bantuan|hibah) (?:itu|ini|tersebut) (?:{'|'.join(sorted(SPENT))}) untuk\b"
    r"|(?:dengan )?(?:pe)?rincian(?:nya)?\b|masing-masing\b)"
)
"""What begins a sentence, in lower case, that tells the parts of what the one before it tells whole."""
_SOURCES = ("berasal", "bersumber", "dibiayai", "didanai")
_EACH = "masing-masing"
_BARE = frozenset(("terdiri", "rinciannya", "perinciannya", "rincian", "perincian", "dengan", _EACH))
"""What begins a sentence, in lower case, that goes on with what the one before it tells whole: `Terdiri atas …`."""
_WHOLE = ("terdiri", "rinciannya", "perinciannya", "rincian", "perincian", *_SOURCES)
"""Cues of lists that leave nothing out."""
_MAY_SPLIT = (*_WHOLE, _EACH, *sorted(SPENT))
_TAKING_PART = frozenset("mengikuti diikuti ikut hadir menghadiri dihadiri peserta berpartisipasi mendaftar".split())
"""What a sentence has, in lower case, whose people the next one calls *peserta*."""
_SUMS_UP = re.compile(
    r"[.!?]\s(?:(?:jumlah|total) (?:(?:ke)?seluruh(?:an)?(?:nya)?|(?:perolehan )?medali(?:nya)?)"
    r"|totalnya|seluruhnya|(?:\w+ )?ke(?:dua|tiga|empat)nya (?:berjumlah|total|totalnya)"
    r"|(?:jumlah|total) ke(?:dua|tiga|empat)nya)[ ,]"
)
"""What begins a sentence, in lower case, that sums up the one before it."""
_SUMS_THINGS = re.compile(r"[.!?]\s(?:jumlah|total) (?:[a-z]+ ){1,5}")
_FIGURES = frozenset(("jumlah", "angka", "total"))
"""What, in lower case, takes up the one count of the sentence before: `465 orang. Jumlah itu terdiri atas …`."""
_LINKS = frozenset(
    "yang mencapai sebanyak sebesar seberat sepanjang seluas berjumlah adalah ialah semua seluruh".split()
)
_ELSEWHERE = frozenset("di dari untuk dan serta dengan kecuali termasuk target kapasitas kebutuhan per".split())
"""Words, in lower case, of a sentence whose total may be of something else than what the one before tells of."""
_LATER = frozenset("sejak selama hingga sampai kumulatif tahun bulan pekan".split())
"""Words, in lower case, of a sentence that sums up more than the one before it."""
_MEDALS = frozenset("emas perak perunggu".split())
_PERSONS = "para"
_TEAM_WORDS = frozenset(("peserta", "pesertanya", "para"))
"""What begins a sentence, in lower case, that tells who takes part in what the one before it tells of."""
_TEAMS = frozenset("regu tim kelompok grup kontingen barisan kafilah".split())
_SENDERS = frozenset(
    """
    sekolah madrasah kampus universitas kelurahan desa kecamatan kabupaten kota provinsi instansi dinas lembaga
    komunitas sanggar perusahaan organisasi pesantren puskesmas kantor
    """.split()
)
"""Nouns, in lower case, for what sends a team each."""
_BETWEEN = 5
"""Tokens before the amount in such a sentence."""
_SUMS = frozenset("jumlah uang dana anggaran biaya nilai bantuan pagu".split())
"""What a sum of money is called in it."""
_REST = re.compile(r"[.\s]*(?:\w+\s){0,3}(?:satu|seunit|sisa|sisanya|selebihnya|lain|lainnya|lagi)\b")
"""What, in lower case, begins a sentence that may tell of a thing left out before."""
_OF_THAT = re.compile(r"[.!?] dari (?:jumlah|total|dana|uang|anggaran|nilai|kerugian|pagu) (?:itu|ini|tersebut)\b")
"""What begins a sentence, in lower case, that tells what becomes of the sum of the one before it."""
_OF_SOURCES = re.compile(r"[.!?] (?:(?:sebanyak|sebesar|senilai) )?rp[\d.,]+ \w+ (?:berasal|bersumber) dari ")
"""What begins a sentence, in lower case, that tells where the sum of the one before it comes from."""
_LEFT = frozenset("sisa sisanya tersisa".split())
_GAP = 3
"""Characters between two sentences that follow one another."""
_PARTS = 2
"""How many parts a total has at the least."""


def find_totals_apart(passage: Passage) -> Iterator[Fault]:
    """Yield the totals of a passage that the sentence beside them belies."""
    lower = passage.lower
    if has_any(lower, _MAY_SPLIT) and _SPLITS_IT.search(lower):
        for one, other in pairwise(passage.amounts):
            if not leaves_rest(passage, other.tokens):
                yield from _across(one, other)
    if ("jumlah" in lower or "total" in lower or "seluruhnya" in lower) and (
        _SUMS_UP.search(lower) or _SUMS_THINGS.search(lower)
    ):
        for at, (one, other) in enumerate(pairwise(passage.amounts)):
            yield from _summed_up(one, other, passage.amounts[:at])
    if "dari " in lower and "sisa" in lower and _OF_THAT.search(lower):
        for one, other in pairwise(passage.amounts):
            yield from _left_over(one, other)
    if "dari " in lower and "rp" in lower and _OF_SOURCES.search(lower):
        for one, other in pairwise(passage.amounts):
            yield from _overpaid(one, other)
    if has_any(lower, OF_MAKE):
        yield from _of_makes(passage)


def _of_makes(passage: Passage) -> Iterator[Fault]:
    """Yield the wholes that their makes do not come to, where what stands behind them does not tell of the rest."""
    for sentence in passage.amounts:
        for whole, parts, _cue in find_branded(sentence):
            value = total_of(parts)
            is_told = whole and (value == whole.value or _REST.match(passage.lower, sentence.tokens[-1].end))
            if whole and not is_told and (value > whole.value or are_of(whole, parts)):
                yield *span(sentence.tokens, whole, whole), written(value, whole)


def _across(before: CountedSentence, behind: CountedSentence) -> Iterator[Fault]:
    """Yield the total of a sentence that the next one splits: `58 orang. Mereka terdiri atas 33 pria dan …`."""
    (tokens, amounts, _), (_behind, parts, words) = before, behind
    if not parts or not are_next(before, behind):
        return
    wholes = [each for each in amounts if each.unit == parts[0].unit]
    if {each.noun for each in parts} == {parts[0].noun}:
        wholes = [each for each in wholes if each.noun == parts[0].noun] or wholes
    if len(wholes) != 1 or not is_firm(tokens, wholes[0]) or not _is_told_again(before, behind, wholes[0]):
        return
    total = wholes[0]
    for each in find_amount_lists(behind):
        value = total_of(each.parts)
        is_off = abs(value - total.value) > slack(each.parts, total)
        are_teams = words[0] in _TEAM_WORDS and words[1:2] != [total.noun]
        is_of = are_of(total, each.parts)
        if are_teams:
            is_near = abs(value - total.value) <= most_off(each.parts)
            is_of = _are_teams(total, each.parts) if total.noun in _TEAMS else is_of and is_near
        is_whole = each.cue in _WHOLE or (each.cue in SPENT and value > total.value)
        is_whole = is_whole or (each.cue == _EACH and _are_as_told(amounts, total, each.parts))
        if each.total is None and is_whole and is_of and is_off:
            yield *span(tokens, total, total), written(value, total)


def _summed_up(before: CountedSentence, behind: CountedSentence, earlier: Sequence[CountedSentence]) -> Iterator[Fault]:
    """Yield the total with which a sentence sums up the one before: `12 paket … dan 9 paket …. Totalnya 23 paket`."""
    (tokens, parts, _), (own, totals, words) = before, behind
    if len(parts) < _PARTS or not totals or totals[0].start > _BETWEEN or not are_next(before, behind):
        return
    total = totals[0]
    parts = _of_all(words, total, parts)
    value = total_of(parts)
    nouns = {part.noun for part in parts}
    is_alike = nouns == {total.noun} or (nouns <= _MEDALS and total.noun in ("medali", "keping"))
    is_alike = is_alike and {part.unit for part in parts} == {total.unit} and _LATER.isdisjoint(words)
    lead = f". {' '.join(words[: total.start])} "
    is_first = all(each.noun != total.noun for told in earlier for each in told.amounts)
    is_led = _SUMS_UP.match(lead) or (is_first and _is_of_things(before.words, words, total, lead))
    if (
        is_alike
        and is_led
        and is_off(total, parts)
        and is_firm(own, total)
        and all(is_firm(tokens, each) for each in parts)
    ):
        yield *span(own, total, total), written(value, total)


def _is_of_things(earlier: Sequence[str], words: Sequence[str], total: Quantity, lead: str) -> bool:
    """Say whether a sentence sums up what the one before it names: `plastik 1,7 ton …. Total sampah plastik 3 ton`."""
    said = {word for word in words[1 : total.start] if word not in _LINKS}
    is_said = said <= {*earlier} and _ELSEWHERE.isdisjoint(words)
    return bool(said) and is_said and _SUMS_THINGS.fullmatch(lead) is not None


def _overpaid(before: CountedSentence, behind: CountedSentence) -> Iterator[Fault]:
    """Yield the sum that its sources exceed in the next sentence: `Rp8 miliar. Sebanyak Rp5 miliar berasal dari …`."""
    tokens, amounts, _words = before
    wholes = [each for each in amounts if each.unit == "rupiah"]
    parts = behind.amounts
    row = find_row(behind.tokens, parts, 0) if len(wholes) == 1 and are_next(before, behind) else []
    is_row = len(row) == len(parts) >= _PARTS and row[0].unit == "rupiah" and parts[0].start <= 1
    if is_row and is_firm(tokens, wholes[0]) and is_overfull(wholes[0], row) and is_off(wholes[0], row):
        yield *span(tokens, wholes[0], wholes[0]), written(total_of(row), wholes[0])


def _of_all(words: Sequence[str], total: Quantity, parts: Sequence[Quantity]) -> Sequence[Quantity]:
    """Return those of the parts that count what the total of *keduanya* does, if they are so many, else all."""
    number = next((ALL_OF_THEM[word] for word in words if word in ALL_OF_THEM), 0)
    same = [each for each in parts if each.kind == total.kind]
    return same if number and len(same) == number else parts


def _left_over(before: CountedSentence, behind: CountedSentence) -> Iterator[Fault]:
    """Yield the sum that what is spent and what is left of it do not make: `Rp742 juta. Dari jumlah itu, …`."""
    (tokens, amounts, _), (own, parts, words) = before, behind
    wholes = [each for each in amounts if each.unit == "rupiah"]
    spent = [each for each in parts if each.unit == "rupiah"]
    is_near = own[0].start - tokens[-1].end <= _GAP and _OF_THAT.match(". " + " ".join(words))
    if not is_near or len(wholes) != 1 or len(spent) != _PARTS or len(parts) != _PARTS:
        return
    total, between = wholes[0], words[spent[0].end : spent[1].start]
    is_told = not _LEFT.isdisjoint(between) and are_of(total, spent) and is_off(total, spent)
    if is_told and all(is_firm(*each) for each in ((tokens, total), (own, spent[0]), (own, spent[1]))):
        yield *span(tokens, total, total), written(total_of(spent), total)


def _are_teams(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether teams are told by who sends them, about as many as there are: `36 regu. Peserta terdiri atas`."""
    are_sent = all(part.noun in _SENDERS | {total.noun} for part in parts)
    return are_sent and abs(total_of(parts) - total.value) <= most_off(parts)


def _are_as_told(amounts: Sequence[Quantity], total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether there are as many parts of a total's kind as are told with it: `1.200 paket ke tiga kecamatan`."""
    is_told = any(each.value == len(parts) and each.noun in PLACES | _SENDERS for each in amounts)
    return is_told and {part.noun for part in parts} == {total.noun}


def _is_told_again(before: CountedSentence, behind: CountedSentence, total: Quantity) -> bool:
    """Say whether a sentence begins with a total of the one before: *Mereka*, *Medali itu*, *Dana tersebut*.

    Of parts that all count what the total counts any word may be it: `15 kapal …. Armada itu terdiri atas 9 kapal …`.
    """
    _tokens, parts, words = behind
    first = words[0]
    if first in _FIGURES and words[1] in POINTERS:
        return True
    if [first, total.noun] == [_PERSONS, *words[1:2]] and not POINTERS.isdisjoint(words[2:3]):
        return True
    if total.noun and words[1] in POINTERS and {part.noun for part in parts} == {total.noun}:
        return True
    if first in _TEAM_WORDS:
        takes_part = not _TAKING_PART.isdisjoint(before.words) and is_person(total.noun)
        return total.noun in _TEAMS or (takes_part and first != _PERSONS)
    return first in _BARE or first in ("mereka", total.noun) or (total.unit == "rupiah" and first in _SUMS)
