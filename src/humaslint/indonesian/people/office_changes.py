"""What a release says where somebody comes from one office to another, or one holder after another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.people.office_words import TOP

_MOVED = (
    "sertijab", "serah terima jabatan", "promosi jabatan", "dipromosikan", "purnatugas", "purnabakti",
    "almarhum", "pilkada", "definitif", "jabatan baru", "rangkap", "gantikan", "naik jabatan", "pindah tugas",
)  # fmt: skip
"""Words of a release in which more than one office passes on."""
_MOVES = re.compile(
    r"\b(?:di|me)?mutasi|\b(?:di)?rotasi\b|\bmantan\b"
    r"|calon (?:bupati|wakil|wali|gubernur|presiden|kepala|ketua)|periode \d{4} ?[-–] ?\d{4}"
    r"|dipercaya (?:sebagai|menjadi|memimpin|mengemban)|(?:diangkat|ditunjuk) (?:sebagai|menjadi)"
)
"""Others, each with one of the cues."""
_CUES = ("mutasi", "rotasi", "mantan", "calon ", "periode ", "dipercaya ", "diangkat ", "ditunjuk ")
_INSTALLED = ("lantik", "menjabat", "pensiun", "terpilih")
"""Words of a sentence in which one office passes on."""
_END = re.compile(r"[.!?\n]")
_TELLS = re.compile(r"lantik|menjabat|pensiun|terpilih|\bmenjadi\b|\bsebagai\b")
"""What a sentence has that may tell of it."""
_PEOPLE = re.compile(r"pejabat|jabatan|eselon|pimpinan|pengurus|pegawai|aparatur|\basn\b|\bpns\b|pppk|perangkat")
"""Who is installed where the sentence does not tell in which office."""
_SHORT_FORMS = {
    "bupati": "(?:bupati|wabup)",
    "gubernur": "(?:gubernur|wagub)",
    "wali": "(?:wali ?kota|wawali|wa?walkot)",
    "kepala": r"(?:kepala|ka(?:dis|ban|bag|bid|si|des|pol|jari|jati|kan|nwil|lapas)\w*)",
    "sekretaris": r"(?:sekretaris|sek(?:da|wan|cam|des|jen)\w*)",
}
"""How an office is written in a sentence, by its word in lower case."""
_AFTER = r"(?:\b(?:me|pe)?lantik(?:an)?\b(?:\W+\w+){0,5}?|\b(?:sebagai|menjadi|menjabat|jabatan)(?:\W+\w+){0,3}?)"
_BEFORE = (
    r"(?:\W+(?!(?:me[mnlr]|ber)\w{4,}|(?:para|pejabat|agar|bahwa)\b)\w+){0,9}?"
    r"\W+(?:dilantik|terlantik|terpilih|menjabat|pensiun)"
)
"""What makes an office behind or before it one that passes on; what its holder does to others does not."""
_THEN = re.compile(
    r"\b(?:sekaligus|yang juga|dulu|dahulu|pernah|sebelumnya|eks"
    r"|(?:saat|waktu|ketika|kala|masa) itu|(?:saat|ketika|semasa|waktu) masih)\b"
)
_MOST = 100
"""Such sentences of a release that are held against the offices in it; with more it is about many of them."""


def tells_change(text: str) -> bool:
    """Say whether a release, in lower case, tells how an office passed from one to another."""
    return _tells_moves(text) or has_any(text, _INSTALLED)


def installations(text: str) -> Sequence[str] | None:
    """Return the sentences of a release, in lower case, that tell of one office how it passed on.

    None where the release is about many of them.
    """
    if _tells_moves(text):
        return None
    if not has_any(text, _INSTALLED):
        return ()
    told = [sentence for sentence in _END.split(text) if _TELLS.search(sentence)]
    return told if len(told) <= _MOST else None


def _tells_moves(text: str) -> bool:
    return has_any(text, _MOVED) or (has_any(text, _CUES) and _MOVES.search(text) is not None)


def is_settled(roles: frozenset[str], told: Sequence[str]) -> bool:
    """Say whether nothing that such sentences tell is of an office, given by its words such as *bupati*.

    Who installs others stays what he is: `Bupati Randu melantik 20 kepala desa`.
    """
    own = roles - {"wakil"}
    return bool(own) and not any(_passes_on(sentence, own) for sentence in told)


def _passes_on(sentence: str, roles: frozenset[str]) -> bool:
    """Say whether the sentence may be on how one of the offices passed on."""
    if not roles & TOP and _PEOPLE.search(sentence):
        return True
    office = "|".join(_SHORT_FORMS.get(role, role) for role in sorted(roles))
    return re.search(rf"{_AFTER}\W+\b(?:{office})\b|\b(?:{office})\b{_BEFORE}", sentence) is not None


def tells_more(text: str) -> bool:
    """Say whether a sentence, in lower case, is on an office that somebody has beside another one, or had."""
    return _THEN.search(text) is not None
