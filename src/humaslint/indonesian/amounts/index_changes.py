"""Changes as offices of statistics tell them: `inflasi 2,48 persen atau kenaikan IHK dari 106,28 menjadi 108,92`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.amounts.changes import DIRECTIONS, UP, find_changes, is_plain
from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.figure_slips import is_comparable
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.amounts.rises import Rise, is_rate
from humaslint.indonesian.amounts.shares import may_be_part
from humaslint.indonesian.small_words import IN_AMOUNT, OR_NAMELY, THAN, UP_TO
from humaslint.indonesian.tokens import Token

_GROWING = DIRECTIONS | {"inflasi", "deflasi", "pertumbuhan", "kontraksi"}
_WITH = "dengan"
_INDEXES = frozenset(("ihk", "indeks", "ntp", "nilai"))
"""What is said to have risen behind *dengan*, in lower case, so that the percentage before is that of it."""
_BRINGING = OR_NAMELY | frozenset((_WITH, "terjadi", "adanya", "karena", "mengalami", ",", ")"))
_JOINTS = frozenset(", yang berarti artinya atau mengalami terjadi ada ini hal menunjukkan pada tahun bulan".split())
"""Words, in lower case, between the amount of now and the word of direction."""
_COMPARED = THAN | {"terhadap"}
_LEADS = frozenset(
    """
    sebesar sebanyak senilai sejumlah mencapai tercatat yang yakni yaitu berada di angka memuat berisi berjumlah (
    """.split()
)
"""Words, in lower case, right before the amount of the time before."""
_SIZES = IN_AMOUNT | UP_TO
_POINTS = "poin"
_TIMES = frozenset("kali lipat".split())
_PAIR, _MOST = 2, 4
_NOUNS = 4
"""Words of what is counted: `ton gabah kering giling`."""
_BACK = 10
"""Tokens before a percentage in which it is told of what it is."""
_NEAR = 4
_FAR = 14
"""Tokens from the word of comparison to the amount of the time before."""


def find_index_changes(sentence: CountedSentence) -> Iterator[Rise]:
    """Yield the sizes that a sentence tells before a change, or between the amount of now and that of a time before."""
    if not is_plain(sentence.words):
        return
    found = (*_told_before(sentence), *_told_between(sentence))
    yield from (rise for rise in found if _is_near(rise) and not is_vague(sentence.tokens, *rise))


def _told_before(sentence: CountedSentence) -> Iterator[Rise]:
    """Yield the percentages of which a change tells the figures: `inflasi 2,5 persen atau kenaikan IHK dari …`."""
    _tokens, amounts, words = sentence
    for said, first, last in find_changes(sentence):
        size = next((each for each in reversed(amounts) if each.end <= said), None)
        if size is None or size.unit != "percent" or first.unit == "percent" or not may_be_part(first, last):
            continue
        between = words[size.end : said]
        is_other = not OR_NAMELY.isdisjoint(between) or (_WITH in between and words[said + 1] in _INDEXES)
        before = max((each.end for each in amounts if each.end <= size.start), default=0)
        is_growth = not _GROWING.isdisjoint(words[max(before, size.start - _BACK) : size.start])
        if is_other and is_growth and len(between) <= _NEAR and all(word in _BRINGING for word in between):
            yield Rise(size, first, last)


def _told_between(sentence: CountedSentence) -> Iterator[Rise]:
    """Yield the sizes of a change: `103,8 yang berarti meningkat 0,5 poin dibandingkan dengan Juni yang sebesar …`."""
    tokens, amounts, words = sentence
    if not _PAIR < len(amounts) <= _MOST:
        return
    last, *sizes, first = amounts
    said = [at for at in range(last.end, sizes[0].start) if words[at] in DIRECTIONS]
    if len(said) != 1 or len(DIRECTIONS.intersection(words)) > 1 or not may_be_part(first, last):
        return
    between = words[last.end : said[0]]
    nouns = next((at for at, word in enumerate(between) if word in _JOINTS), len(between))
    is_led = nouns <= _NOUNS and all(word in _JOINTS or word.isdigit() for word in between[nouns:])
    is_sized = all(word in _SIZES for word in words[said[0] + 1 : sizes[0].start])
    if is_led and is_sized and _is_compared(words, sizes, first):
        real = [_in_points(words, size) for size in sizes]
        yield from (Rise(size, first, last) for size in real if _is_of(words[said[0]], size, first, last, tokens))


def _is_compared(words: Sequence[str], sizes: Sequence[Quantity], first: Quantity) -> bool:
    """Say whether what stands behind the sizes compares with an amount, and the sizes are one told in two ways."""
    if len(sizes) == _PAIR and "atau" not in words[sizes[0].end : sizes[1].start][:_PAIR]:
        return False
    behind = range(sizes[-1].end, first.start)
    than = words[next((at for at in behind if words[at] in _COMPARED), first.start) : first.start]
    is_near = "," not in words[sizes[-1].end : first.start]
    return 1 < len(than) <= _FAR and than[-1] in _LEADS and is_near


def _in_points(words: Sequence[str], size: Quantity) -> Quantity:
    """Return a size told in points, `0,15 persen poin`, as one of those."""
    is_points = _POINTS in (size.noun, *words[size.end : size.end + 1])
    return size._replace(unit="count", noun=_POINTS) if is_points else size


def _is_of(said: str, size: Quantity, first: Quantity, last: Quantity, tokens: Sequence[Token]) -> bool:
    """Say whether a size can be that of a change in the direction told: a share of it, points, or of its noun."""
    is_unit = size.unit == "percent" or size.noun == _POINTS or size.kind == last.kind
    is_so = (last.value > first.value) == (said in UP)
    return is_unit and is_so and size.noun not in _TIMES and not is_rate(tokens, size)


def _is_near(rise: Rise) -> bool:
    """Say whether a size is about what two amounts are apart, as a share of the first or as they are counted."""
    gap = abs(rise.last.value - rise.first.value)
    is_share = rise.size.unit == "percent" and rise.first.unit != "percent"
    right = 100 * gap / rise.first.value if is_share and rise.first.value else gap
    return is_comparable(rise.size.value, right)
