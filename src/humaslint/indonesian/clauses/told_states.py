"""Phrases before a comma that tell something already, so that the verb behind goes on: `Tenda basah, diganti …`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.clauses.predicates import AND, BREAKDOWNS, MANY, NARROWING, OUTCOMES, STATES
from humaslint.indonesian.clauses.subject_heads import ends_in_count
from humaslint.indonesian.small_words import POINTERS
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon

GENERALLY = frozenset("umumnya biasanya kebanyakan belum".split())
"""Adverbs, in lower case, that go on as often behind what is told already: `Petani resah, biasanya memanen …`."""
_AFTERMATHS = frozenset("terancam terpilih sepakat setuju siap belum".split())
"""Words, in lower case, that do so too: `Petani rugi, terancam gagal panen`."""
_ENDS = OUTCOMES | (BREAKDOWNS - {"hilang"}) | frozenset(("sepakat", "setuju"))
"""Words, in lower case, that say of the phrase they end what became of it, or what it wants: `Pohon patah, menimpa …`.

Who is lost, *korban hilang*, is a noun.
"""
_UTTERLY = frozenset("parah berat total semua seluruhnya".split())
"""Words, in lower case, that say how far it came behind those."""
_DENIALS = frozenset(("tidak", "bukan", "belum"))
_STEADY = "tetap"
_QUALITIES = frozenset("waspada tenang mulus normal kuat kompak utuh".split())
"""Words, in lower case, that tell how something is and stay true where a denial adds to them."""
_SIDES = frozenset("luar dalam tepi sekitar tengah pinggir".split())
"""Words, in lower case, between a preposition and its noun: `dari luar kota`."""
_BEFORE_NOUNS = NARROWING | {AND, "di", "ke"}
_KINDS = frozenset([("ibu", "hamil"), ("anak", "muda"), ("warga", "miskin"), ("keluarga", "miskin")])
"""Nouns with an adjective, in lower case, that name a kind of people: `Lansia dan ibu hamil, didahulukan`."""
_FEWEST = 2
"""Words of a phrase."""
_PREFIXES = ("me", "di", "ber", "ter")
"""With which a verb, or an adjective as *beragam*, begins."""
_DEGREES = frozenset("makin semakin kian relatif cukup sangat amat agak terlalu terbilang tergolong".split())
"""What brings in an adjective as a predicate."""


def is_told_already(subject: Sequence[Token], verb: Token) -> bool:
    """Say whether a state ends the phrase and the verb goes on: `Tenda dan tikar basah, diganti …`.

    A denial goes on too: `Warga tetap tenang, tidak panik`. A degree is a predicate too, unless *yang* brings it in:
    `Petani makin yakin, menciptakan …`.
    """
    words = [token.lower for token in subject]
    is_graded = any(token.text in _DEGREES for token in subject)
    if is_graded and not _DEGREES.isdisjoint(words[1 : words.index("yang") if "yang" in words else None]):
        return True
    if verb.text in _DENIALS and (_STEADY in words[1:] or words[-1] in _QUALITIES):
        return True
    if "yang" in words:
        return False
    at = -2 if words[-1] in _UTTERLY and len(words) > 1 else -1
    if words[at] in _ENDS or (verb.text in _AFTERMATHS and ends_in_quality(subject)):
        return True
    if not verb.text.startswith("di") or len(words) < 3 or words[-2] == AND:
        return False
    are_many = words[0] == MANY or AND in words[1:]
    if words[-1] in STATES - POINTERS:
        return are_many or not NARROWING.isdisjoint(words[1:])
    return are_many and _is_quality(subject[-1].text) and (words[-2], words[-1]) not in _KINDS


def _is_quality(word: str) -> bool:
    """Say whether a word is likely an adjective: those make nouns with *ke-* and *-an*, as `bangga` does."""
    return word.islower() and load_lexicon().is_standard(f"ke{word}an")


def ends_in_quality(subject: Sequence[Token]) -> bool:
    """Say whether the last of several words may tell how the others are or what they do: `Peserta beragam`."""
    if len(subject) == 1 or ends_in_count(subject):
        return len(subject) > 1
    at = -2 - (subject[-2].text in _SIDES and len(subject) > _FEWEST)
    if subject[at].text in _BEFORE_NOUNS:
        return False
    last = subject[-1].text
    return last in STATES - POINTERS or last.startswith(_PREFIXES) or _is_quality(last)
