"""Totals of a sentence that the next one splits into its parts: `58 orang. Mereka terdiri atas 33 pria dan …`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from humaslint.indonesian.amounts.amount_lists import AmountList, find_amount_lists
from humaslint.indonesian.amounts.claims import PLACES
from humaslint.indonesian.amounts.clause_totals import is_person
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, are_next, total_of
from humaslint.indonesian.amounts.split_cues import DETAILS, FROM, SPENT
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.small_words import CLASSIFIERS, EACH_OF_THEM, POINTERS
from humaslint.rules.checks.fakta.amount_sums import Fault, are_of, is_firm, most_off, slack, span, written
from humaslint.rules.checks.fakta.left_out import leaves_rest

_SPLITS_IT = re.compile(
    r"(?:^|[.!?]\s)(?:(?:mereka|rombongan|kontingen|kafilah|kloter|penerima(?:nya)?|(?:para )?peserta|pesertanya"
    r"|(?:para )?\w+ (?:itu|ini|tersebut)) "
    r"(?:terdiri|(?:berasal|bersumber|dibiayai|didanai) dari)|terdiri (?:atas|dari)\b"
    rf"|(?:dana|anggaran|uang|bantuan|hibah) (?:itu|ini|tersebut) (?:{'|'.join(sorted(SPENT))}) untuk\b"
    r"|(?:dengan )?(?:pe)?rincian(?:nya)?\b|masing-masing\b)"
)
"""What begins a sentence, in lower case, that tells the parts of what the one before it tells whole."""
_BARE = DETAILS | {"terdiri", "dengan", EACH_OF_THEM}
"""What begins a sentence, in lower case, that goes on with what the one before it tells whole: `Terdiri atas …`."""
_WHOLE = DETAILS | FROM | {"terdiri"}
"""Cues of lists that leave nothing out."""
_MAY_SPLIT = tuple(sorted(_WHOLE | SPENT | {EACH_OF_THEM}))
_TAKING_PART = frozenset("mengikuti diikuti ikut hadir menghadiri dihadiri peserta berpartisipasi mendaftar".split())
"""What a sentence has, in lower case, whose people the next one calls *peserta*."""
_FIGURES = frozenset(("jumlah", "angka", "total"))
"""What, in lower case, takes up the one count of the sentence before: `465 orang. Jumlah itu terdiri atas …`."""
_PERSONS = "para"
_TEAM_WORDS = frozenset(("peserta", "pesertanya", "para"))
"""What begins a sentence, in lower case, that tells who takes part in what the one before it tells of."""
_TEAMS = frozenset("regu tim kelompok grup kontingen barisan kafilah".split())
_GROUPS = frozenset("rombongan kontingen kafilah kloter".split())
"""What begins a sentence, in lower case, that tells of the people of the one before it as one."""
_RECEIVERS = frozenset(("penerima", "penerimanya"))
"""What begins a sentence, in lower case, that tells who gets what the one before it tells of."""
_BEYOND = frozenset("termasuk lain lainnya lain-lain sebagainya tahap gelombang ofisial pelatih pendamping".split())
"""Words, in lower case, by which more, or others, are told than were counted before."""
_BY_SEX = ("perempuan", "laki-laki")
_SEXES = 2
_SENDERS = frozenset(
    """
    sekolah madrasah kampus universitas kelurahan desa kecamatan kabupaten kota provinsi instansi dinas lembaga
    komunitas sanggar perusahaan organisasi pesantren puskesmas kantor
    """.split()
)
"""Nouns, in lower case, for what sends a team each."""
_SUMS = frozenset("jumlah uang dana anggaran biaya nilai bantuan pagu".split())
"""What a sum of money is called in it."""


def find_splits_by_next(passage: Passage) -> Iterator[Fault]:
    """Yield the totals of a passage that the parts in the next sentence belie."""
    if has_any(passage.lower, _MAY_SPLIT) and _SPLITS_IT.search(passage.lower):
        for one, other in pairwise(passage.amounts):
            if not leaves_rest(passage, other.tokens):
                yield from _across(one, other)


def _across(before: CountedSentence, behind: CountedSentence) -> Iterator[Fault]:
    """Yield the total of a sentence that the next one splits: `58 orang. Mereka terdiri atas 33 pria dan …`."""
    total = _whole_of_next(before, behind)
    if total is None or not is_firm(before.tokens, total) or not _is_told_again(before, behind, total):
        return
    for split in (*find_amount_lists(behind), *_in_brackets(behind)):
        value = total_of(split.parts)
        is_off = abs(value - total.value) > slack(split.parts, total)
        is_of = _are_of(total, split.parts, behind.words)
        if split.total is None and is_off and is_of and _is_whole(split, total, before.amounts):
            yield *span(before.tokens, total, total), written(value, total)


def _in_brackets(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the parts that a sentence tells in brackets, behind who they are: `berasal dari Ara (31 keluarga), …`."""
    tokens, parts, words = sentence
    are_bracketed = all(tokens[each.start - 1].text == "(" for each in parts if each.start)
    if are_bracketed and len(parts) > _SEXES and words[1] in FROM:
        yield AmountList(None, list(parts), words[1])


def _whole_of_next(before: CountedSentence, behind: CountedSentence) -> Quantity | None:
    """Return the one amount of a sentence that can be a total of those in the next, None where there are more."""
    parts = behind.amounts
    if not parts or not are_next(before, behind):
        return None
    wholes = [each for each in before.amounts if each.unit == parts[0].unit]
    named = [each for each in wholes if each.noun == behind.words[0]] if behind.words[1] in POINTERS else []
    if len(named) == 1:
        return named[0]
    if {each.noun for each in parts} == {parts[0].noun}:
        wholes = [each for each in wholes if each.noun == parts[0].noun] or wholes
    return wholes[0] if len(wholes) == 1 else None


def _are_of(total: Quantity, parts: Sequence[Quantity], words: Sequence[str]) -> bool:
    """Say whether parts can be of a total; `words` are those of their sentence, which may begin with *Tim itu*."""
    if words[0] not in _TEAM_WORDS or words[1:2] == [total.noun]:
        return are_of(total, parts)
    if total.noun in _TEAMS:
        return _are_teams(total, parts)
    return are_of(total, parts) and abs(total_of(parts) - total.value) <= most_off(parts)


def _is_whole(split: AmountList, total: Quantity, told: Sequence[Quantity]) -> bool:
    """Say whether parts are all of a total, by what brings them in; `told` are the amounts of the total's sentence."""
    if split.cue in SPENT and total_of(split.parts) > total.value:
        return True
    return split.cue in _WHOLE or (split.cue == EACH_OF_THEM and _are_as_told(told, total, split.parts))


def _are_teams(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether teams are told by who sends them, about as many as there are: `36 regu. Peserta terdiri atas`."""
    are_sent = all(part.noun in _SENDERS | {total.noun} for part in parts)
    return are_sent and abs(total_of(parts) - total.value) <= most_off(parts)


def _are_as_told(amounts: Sequence[Quantity], total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether there are as many parts of a total's kind as are told with it: `1.200 paket ke tiga kecamatan`."""
    is_told = any(each.value == len(parts) and each.noun in PLACES | _SENDERS for each in amounts)
    return is_told and {part.noun for part in parts} == {total.noun}


def _counted(sentence: CountedSentence, total: Quantity) -> str:
    """Return the word in lower case behind the classifier of an amount: `12 ekor rusa`."""
    return next((word for word in sentence.words[total.noun_end : total.noun_end + 1]), "")


def _is_told_again(before: CountedSentence, behind: CountedSentence, total: Quantity) -> bool:
    """Say whether a sentence begins with a total of the one before: *Mereka*, *Medali itu*, *Rusa tersebut*.

    Of parts that all count what the total counts any word may be it: `15 kapal …. Armada itu terdiri atas 9 kapal …`.
    """
    words, nouns = behind.words, {part.noun for part in behind.amounts}
    first = words[0]
    if first in _GROUPS | _RECEIVERS and not _BEYOND.isdisjoint((*before.words, *words)):
        return False
    if words[1] in POINTERS and (first in _FIGURES or (total.noun and nouns == {total.noun})):
        return True
    if words[1] in POINTERS and total.noun in CLASSIFIERS and _counted(before, total) == first:
        return True
    if [first, total.noun] == [_PERSONS, *words[1:2]] and not POINTERS.isdisjoint(words[2:3]):
        return True
    if first in _GROUPS:
        return is_person(total.noun) and len(behind.amounts) == _SEXES and {*_BY_SEX} <= nouns
    if first in _RECEIVERS:
        return nouns == {total.noun} != {""}
    if first in _TEAM_WORDS:
        takes_part = not _TAKING_PART.isdisjoint(before.words) and is_person(total.noun)
        return total.noun in _TEAMS or (takes_part and first != _PERSONS)
    return first in _BARE or first in ("mereka", total.noun) or (total.unit == "rupiah" and first in _SUMS)
