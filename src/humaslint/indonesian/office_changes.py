"""What a release says where somebody comes from one office to another, or one holder after another."""

from __future__ import annotations

import re

_CHANGES = re.compile(
    r"lantik|\b(?:di|me)?mutasi|\b(?:di)?rotasi\b|sertijab|serah terima jabatan|promosi jabatan|dipromosikan|menjabat"
    r"|mantan|purnatugas|purnabakti|pensiun|almarhum|pilkada|definitif|jabatan baru|rangkap|terpilih|gantikan"
    r"|calon (?:bupati|wakil|wali|gubernur|presiden|kepala|ketua)|periode \d{4} ?[-–] ?\d{4}|naik jabatan|pindah tugas"
    r"|dipercaya (?:sebagai|menjadi|memimpin|mengemban)|(?:diangkat|ditunjuk) (?:sebagai|menjadi)"
)
_THEN = re.compile(
    r"\b(?:sekaligus|yang juga|dulu|dahulu|pernah|eks"
    r"|(?:saat|waktu|ketika|kala|masa) itu|(?:saat|ketika|semasa|waktu) masih)\b"
)


def tells_change(text: str) -> bool:
    """Say whether a release, in lower case, tells how an office passed from one to another."""
    return _CHANGES.search(text) is not None


def tells_more(text: str) -> bool:
    """Say whether a sentence, in lower case, is on an office that somebody has beside another one, or had."""
    return _THEN.search(text) is not None
