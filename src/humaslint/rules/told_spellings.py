"""Whether a text tells of a spelling and does not use it: *Kata apotik salah; yang baku apotek*."""

from __future__ import annotations

import re

from humaslint.indonesian.passage import Passage

_NAMED = re.compile(
    r"\b(?:kata|istilah|penulisan|ejaan|singkatan|akronim|frasa|kosakata) (?:lama )?(?:[a-z]+(?:,| dan| atau) ){0,3}\Z"
)
"""What names the words behind it as words, where they have a predicate of words; *kata* is a verb of saying too."""
_QUOTED = re.compile(r"\b(?:kata|istilah|bentuk|penulisan|ejaan|lema|entri|frasa|kosakata) (?:lama |baku )?[“\"‘']\Z")
"""What names a word that marks stand around: *Bentuk “dimana” masih muncul*."""
_CLOSERS = ("”", '"', "’", "'")
_PREDICATE = re.compile(
    r"(?:,? (?:dan |atau )?[a-z]+){0,2} (?:yang |itu )?(?:tidak )?(?:baku|ditulis|dieja|diserap|salah(?! satu)|keliru"
    r"|berasal dari (?:bahasa|kata)|berarti|bermakna|dihindari|seharusnya|tidak tepat)\b"
)
_NOT_STANDARD = re.compile(r"(?: itu| yang| adalah| bentuk| kata)* (?:tidak|tak|kurang|belum) baku\b")
"""What is told of spellings alone: *Bentuk resiko tidak baku*."""
_OF_SPELLINGS = r"(?:bukan(?:lah)?|melainkan|alih-alih|seharusnya|baku(?:nya)?|bentuk|kata|ejaan|ditulis|dieja)"
_SMALL = r"(?:adalah|ialah|menjadi|dari|dengan|yang|tidak|benar|salah|keliru|sering|kerap|sedangkan|padahal|dan)"
_BETWEEN = re.compile(rf"\W*(?:{_SMALL}\W+)*{_OF_SPELLINGS}\W+(?:(?:{_SMALL}|{_OF_SPELLINGS})\W+)*")
"""All that stands between a spelling and the one that is right or wrong: *Tulis risiko, bukan resiko*.

What is told of things has other words there: *Resiko itu bukan risiko kecil*, *Analisa ini menjadi bahan analisis*.
"""
_REACH = 60
"""Characters before a word, and behind it, among which what tells of its spelling stands."""


def tells_spelling(passage: Passage, start: int, end: int, use: str) -> bool:
    """Say whether the words `start:end`, for which `use` should be written, are there to tell how they are spelled."""
    sentence = passage.sentence_at(start)
    before = passage.lower[max(sentence.start, start - _REACH) : start]
    behind = passage.lower[end : min(sentence.end, end + _REACH)]
    use = use.lower()
    if use in before and _is_between(before.rpartition(use)[2]):
        return True
    if (use in behind and _is_between(behind.partition(use)[0])) or _NOT_STANDARD.match(behind):
        return True
    if behind.startswith(_CLOSERS) and _QUOTED.search(before):
        return True
    is_named = _NAMED.search(before) is not None
    return is_named and (use in behind or _PREDICATE.match(behind) is not None)


def _is_between(words: str) -> bool:
    return _BETWEEN.fullmatch(words) is not None
