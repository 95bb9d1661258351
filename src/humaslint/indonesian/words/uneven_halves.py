"""Reduplicated words of which one half has lost a letter, doubled one or turned two: *langkah-lagkah*."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.suggestions import Suggestion
from humaslint.indonesian.words.typing_slips import Edit
from humaslint.indonesian.words.word_analysis import Tier, analyse_word

_ENDINGS = ("", "nya", "an", "annya")
"""What may stand behind the second half alone."""
_SHORTEST, _SHORTEST_LISTED = 5, 4
"""How many letters a half has at the least, and one of a word that the lexicon holds as it is, such as *rata-rata*."""
_MET = 100
"""How often a half is met at the least (see `Lexicon.frequency`): a rarer one may stand before a word of its own."""
_COST = 0.6


def find_uneven_halves(word: str) -> tuple[Suggestion, ...]:
    """Return what a word in small letters with one hyphen was meant to be, if its halves are all but alike.

    Of echoes (*sayur-mayur*, *gerak-gerik*) another letter is meant, and speech drops the first one (*hitam-itam*).
    """
    left, hyphen, right = word.partition("-")
    if not hyphen or not left.isalpha() or not right.isalpha() or analyse_word(word).tier is not Tier.UNKNOWN:
        return ()
    lexicon = load_lexicon()
    for half, edit, ending in _meant(left, right):
        whole, frequency = f"{half}-{half}", lexicon.frequency(half)
        is_listed = len(half) >= _SHORTEST_LISTED and lexicon.is_standard(whole)
        if is_listed or (len(half) >= _SHORTEST and frequency >= _MET and lexicon.is_standard(half)):
            return (Suggestion(whole + ending, frequency, _COST, edit),)
    return ()


def _meant(left: str, right: str) -> Iterator[tuple[str, Edit, str]]:
    """Yield each half from which the other is a slip, with what stands behind it."""
    for ending in _ENDINGS:
        base = right.removesuffix(ending)
        if len(base) + len(ending) == len(right) and (edit := _slip_of(left, base)):
            yield left, edit, ending
    if (edit := _slip_of(right, left)) and not load_lexicon().is_standard(left):
        yield right, edit, ""


def _slip_of(meant: str, written: str) -> Edit | None:
    """Return what went wrong where one letter behind the first is lost or doubled, or two side by side are turned."""
    at = next((n for n, (one, other) in enumerate(zip(meant, written, strict=False)) if one != other), len(written))
    if not at or meant == written:
        return None
    if meant[:at] + meant[at + 1 :] == written:
        return "missing"
    is_doubled = written[at - 1 : at] == written[at : at + 1] and written[:at] + written[at + 1 :] == meant
    if is_doubled and not load_lexicon().is_standard(written):
        return "extra"
    turned = meant[:at] + meant[at + 1 : at + 2] + meant[at : at + 1] + meant[at + 2 :]
    return "swapped" if turned == written != meant else None
