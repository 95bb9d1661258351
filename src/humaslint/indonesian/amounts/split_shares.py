"""Percentages behind parts that are all of a whole, and percentages that sum up the sentence before.

`terdiri atas 120 putra (60 persen) dan 80 putri (40 persen)`; `Hadir 43 dari 50 anggota. Dengan demikian, …`
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from humaslint.indonesian.amounts.changes import DIRECTIONS
from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, are_next, total_of
from humaslint.indonesian.amounts.shares import AIMS, OR, Share, ends, is_right, may_be_part
from humaslint.indonesian.small_words import CONCLUDING, MADE_UP_OF, VAGUE
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.word_kin import stems

_NOUNS = 4
"""Tokens from a part to its percentage, the bracket or *atau* included."""
_PAIR = 2
_LEAST, _MOST = 80, 120
"""What the percentages of a split come to with a slip in one; else each is of a whole of its own."""
_WITH = "dengan"
_FAR = 12
"""Tokens from there to the percentage."""
_SHORT = 4
"""Letters of a word that tells what a sentence is about."""
_PLAIN = frozenset("sudah telah dengan dari kabupaten kota provinsi desa kecamatan mencapai sebesar jumlah".split())
_OTHERWISE = (
    DIRECTIONS
    | AIMS
    | VAGUE
    | frozenset("rata-rata masing-masing tiap setiap per sisanya sisa belum".split())
    | frozenset("penyaluran realisasi serapan penyerapan dukungan progres".split())
)


def find_split_shares(sentence: CountedSentence) -> Iterator[Share]:
    """Yield the one percentage of a split that is not that of its part, where the others are right.

    All parts are told behind *terdiri atas*, each with its percentage; what they come to is the whole.
    """
    tokens, amounts, words = sentence
    cue = next((at for at, pair in enumerate(pairwise(words)) if pair in MADE_UP_OF), len(words))
    told = [each for each in amounts if each.start > cue]
    parts, percents = told[::_PAIR], told[1::_PAIR]
    if len(parts) != len(percents) or len(parts) < _PAIR or "sisanya" in words[cue:]:
        return
    if not all(_is_told_so(tokens, *pair) for pair in zip(parts, percents, strict=True)):
        return
    if len({part.unit for part in parts}) > 1 or is_vague(tokens, *told):
        return
    whole = parts[0]._replace(value=total_of(parts), step=min(part.step for part in parts))
    shares = [Share(percent, part, whole) for part, percent in zip(parts, percents, strict=True)]
    wrong = [each for each in shares if not is_right(each)]
    if len(wrong) == 1 and _LEAST <= sum(each.value for each in percents) <= _MOST:
        yield from wrong


def _is_told_so(tokens: Sequence[Token], part: Quantity, percent: Quantity) -> bool:
    """Say whether a percentage stands behind *atau* or in a bracket behind its part, and is one of no other whole."""
    between = [token.lower for token in tokens[part.end : percent.start]]
    is_led = 0 < len(between) <= _NOUNS and between[-1] in OR and all(word[0].isalpha() for word in between[:-1])
    behind = [token.lower for token in tokens[percent.end : percent.end + _PAIR]]
    return part.unit != "percent" == percent.unit and is_led and "dari" not in behind


def find_concluded_share(before: CountedSentence, sentence: CountedSentence) -> Share | None:
    """Return the percentage with which a sentence sums up the part and the whole that the one before tells.

    `Sebanyak 43 dari 50 anggota hadir. Dengan kehadiran 86 persen, rapat sah.`
    """
    (past, told, earlier), (tokens, amounts, words) = before, sentence
    pairs = [(one, other) for one, other in pairwise(told) if _is_of(earlier, one, other)]
    percent = amounts[0] if amounts else None
    if len(pairs) != 1 or percent is None or percent.unit != "percent" or not are_next(before, sentence):
        return None
    lead = words[: percent.start]
    is_led = any((*lead[: len(each)],) == each for each in CONCLUDING) or lead[:1] == [_WITH]
    is_plain = len(lead) <= _FAR and _OTHERWISE.isdisjoint((*lead, *words[percent.end : percent.end + 1]))
    part, whole = pairs[0]
    noun = words[percent.end] if percent.end < len(words) else ""
    is_of = ends(tokens, percent) or noun == whole.noun
    is_exact = not is_vague(past, part, whole) and "dari" not in words[percent.end :][:_PAIR]
    if not (is_led and is_plain and is_of and is_exact and _are_of_one(past, tokens[: percent.start])):
        return None
    rest = Share(percent, part._replace(value=whole.value - part.value), whole)
    return None if is_right(rest) else Share(percent, part, whole)


def _is_of(words: Sequence[str], part: Quantity, whole: Quantity) -> bool:
    """Say whether one count is told as part of the next: `43 dari 50 anggota`, `43 anggota dari 50 anggota`."""
    between = words[part.end : whole.start]
    is_next = between in (["dari"], [part.noun, "dari"], [part.noun, "dari", "total"])
    same = part._replace(noun="") if part.noun == "dari" else part
    return is_next and whole.noun != "" and may_be_part(same, whole) and part.value < whole.value


def _are_of_one(past: Sequence[Token], lead: Sequence[Token]) -> bool:
    """Say whether all that is said before a percentage in small letters begins with a thing the past one tells."""
    kin = frozenset[str]().union(*(_kin(token.lower) for token in past))
    told = [token.lower for token in lead if token.text.islower() and len(token.text) >= _SHORT]
    return any(not kin.isdisjoint(_kin(word)) for word in told if word not in _PLAIN)


def _kin(word: str) -> frozenset[str]:
    """Return a lower-case word with the stems that it may come from, as a passive verb too."""
    return stems(word) | stems(word.removeprefix("di")) | {word}
