"""Shares of what a sentence begins with: `Pemeriksaan terhadap 200 warga menemukan 50 warga atau 25 persen …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.amounts.shares import AIMS, Share, ends, is_alternative, is_vague
from humaslint.indonesian.tokens import Token

_AT = frozenset(("terhadap", "kepada", "atas", "pada"))
_LOOKED_AT = frozenset(
    "survei jajak pemeriksaan skrining penelitian asesmen pendataan pengujian uji tes tinjauan penapisan".split()
)
_FINDING = frozenset(
    "menunjukkan menemukan mendapati mencatat diketahui ditemukan didapati tercatat memperlihatkan".split()
)
_REACHED = frozenset(
    "terealisasi tercapai terserap terkumpul tersalurkan terpenuhi terisi terpakai terpasang tersalur terjual".split()
)
"""What has become, in lower case, of the part of a quota that a sentence tells behind it."""
_OF = "dari"
_TRIPLE = 3
_NEAR = 6
"""Tokens before a quota."""
_BETWEEN = 8
"""Tokens between what is looked at, or a quota, and its part."""


def find_led_shares(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Iterator[Share]:
    """Yield the percentage of a sentence that begins with a whole, and tells its part and the percentage of that."""
    if len(amounts) < _TRIPLE or amounts[_TRIPLE - 1].unit != "percent":
        return
    whole, part, percent = amounts[:_TRIPLE]
    words = [token.lower for token in tokens]
    lead, between = words[: whole.start], words[whole.end : part.start]
    is_surveyed = (
        bool(lead) and lead[-1] in _AT and not _LOOKED_AT.isdisjoint(lead) and not _FINDING.isdisjoint(between)
    )
    aim = next((at for at in range(max(0, len(lead) - _NEAR), len(lead)) if lead[at] in AIMS), None)
    is_aim = aim is not None and (aim == 0 or lead[aim - 1] == ",") and not _REACHED.isdisjoint(between)
    is_near = len(between) <= _BETWEEN and _OF not in (*between, *words[percent.end : percent.end + 1])
    is_one = whole.unit == part.unit and (whole.unit == "rupiah" or whole.noun == part.noun != "")
    is_told = is_alternative(tokens, part, percent) and ends(tokens, percent) and part.value < whole.value
    if (
        (is_surveyed or is_aim)
        and is_near
        and is_one
        and is_told
        and not any(map(partial(is_vague, tokens), amounts[:_TRIPLE]))
    ):
        yield Share(percent, part, whole)
