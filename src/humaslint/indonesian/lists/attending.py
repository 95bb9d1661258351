"""What stands around a list and shows what it is: whom its people attend, what they are urged to do, how they are."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.people.roles import OFFICES
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import verb_prefix

_ATTENDING = frozenset("hadir tampak terlihat datang mewakili mendampingi menyambut menemui".split())
"""Words, in lower case, two of which tell whom the people behind the comma attend: `Hadir mewakili Bupati, Sekda …`."""
_PRESENT = frozenset("hadir tampak terlihat turut ikut pula juga".split())
"""Words, in lower case, behind which somebody is told who was there."""
_GUESTS = OFFICES - frozenset("pejabat pengurus anggota pimpinan perwakilan".split())
"""Offices but those that may be told one by one behind a comma: `Hadir pejabat desa, sekretaris dan kaur`."""
_BESIDE = frozenset("belakang depan samping sebelah".split())
"""Words, in lower case, that with *di* tell where those people are: `Tampak di belakang Bupati, Kapolres dan …`."""
_MAKING = frozenset("mengolah mengubah menyulap meracik memasak mendaur merangkai menganyam menjahit".split())
"""Verbs, in lower case, that make what is listed behind them into something."""
_STATES = frozenset(
    """
    sama sudah masih belum buron siaga selamat tewas luka aktif siap tiba hilang selesai datang pulang pergi ikut turut
    naik turun hanyut tumbang roboh runtuh ambruk jatuh hadir tidak tak tetap juga
    akan harus wajib dapat bisa perlu butuh punya
    """.split()
)
"""Words, in lower case, that tell something of what stands before them: `dan penadah buron`."""


def attends(before: Sequence[str]) -> bool:
    """Say whether the last words before somebody, in lower case, tell that others attend or stand beside them."""
    if before[-2:-1] == ["di"] and before[-1] in _BESIDE:
        return before[0] in _ATTENDING
    return len(before) > 1 and _ATTENDING.issuperset(before[-2:])


def has_guests(before: Sequence[Token]) -> bool:
    """Say whether a sentence begins with who else was there, in small letters: `Hadir pula camat, lurah dan kader`."""
    first = next((token.text for token in before if token.lower not in _PRESENT), "")
    return before[0].lower in _PRESENT and first in _GUESTS


def is_partial(words: Sequence[Token]) -> bool:
    """Say whether the words open with what names some of the things told before: `antara lain`, `di antaranya`."""
    first = [token.lower for token in words[:2]]
    return first[:1] == ["antara"] or first == ["di", "antaranya"]


def are_urged(words: Sequence[Token]) -> bool:
    """Say whether a verb of doing, which those who are urged do, is the first verb behind the conjunction."""
    verb = next((token for token in words if verb_prefix(token) or token.kind is TokenKind.MARK), None)
    return verb is not None and verb_prefix(verb) in ("me", "be") and verb.text != "menyusul"


def are_made_over(before: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Say whether what is listed is made into something: `mengolah ubi, telur dan ikan menjadi kudapan`."""
    verb = next((token for token in behind if verb_prefix(token) or token.kind is TokenKind.MARK), None)
    return verb is not None and verb.text == "menjadi" and any(token.lower in _MAKING for token in before)


def tells_state(words: Sequence[Token]) -> bool:
    """Say whether the words are a clause of their own: `satu pelaku, dua rekan dan penadah masih buron`."""
    return any(token.lower in _STATES for token in words)
