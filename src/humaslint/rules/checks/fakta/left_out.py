"""Words that tell of a rest which told parts leave out: `…, sedangkan sisanya untuk PMI`; `Sisanya menyusul.`"""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token

_OUTSIDE = r"(?:di luar|(?:belum|tidak|tak|bukan) (?:termasuk|terhitung|dihitung|mencakup))"
_OTHERS = "(?:yang lain|lainnya)"
_SUCH = r"(?!(?:di|pada|dari|ke|hal|antara|dan|serta|atau)\b)(?:[^\W_]+\s){1,2}lain(?!-)"
"""Others of a kind: `peserta lain`; not `di sisi lain`."""
_INSIDE = re.compile(
    rf"\b(?:sisa|sisanya|selebihnya|{_OUTSIDE}|menyusul(?=[.;,)]|$))\b"
    rf"|[,;] (?:(?:dan|sedangkan|sementara) )?(?:{_OTHERS}|{_SUCH}(?:nya)?)\b"
)
"""What, in lower case, tells of a rest in the sentence of the parts."""
_BEHIND = re.compile(
    rf"[\W_]*(?:(?:[^\W_]+\s){{0,3}}(?:sisa|sisanya|selebihnya|{_OTHERS}|lagi)"
    rf"|{_SUCH}|(?:ada|hadir|terdapat) (?:juga|pula)"
    rf"|(?:\w+ )?(?:(?:jumlah|angka|data|total|rincian|dana) (?:itu|ini|tersebut) )?{_OUTSIDE})\b"
)
"""The same at the beginning of the next sentence."""
_ANYTHING = re.compile(r"[^\W_]")


def begins_rest(passage: Passage, tokens: Sequence[Token]) -> bool:
    """Say whether what stands behind a sentence, in its passage or the next one, begins with a rest."""
    end = tokens[-1].end
    if _ANYTHING.search(passage.text, end):
        return _BEHIND.match(passage.lower, end) is not None
    behind = passage.release.passages[passage.index + 1 : passage.index + 2]
    return bool(behind) and _BEHIND.match(behind[0].lower) is not None


def leaves_rest(passage: Passage, tokens: Sequence[Token]) -> bool:
    """Say whether a sentence that tells parts, or the one behind it, tells of a rest."""
    return _INSIDE.search(passage.lower, tokens[0].start, tokens[-1].end) is not None or begins_rest(passage, tokens)
