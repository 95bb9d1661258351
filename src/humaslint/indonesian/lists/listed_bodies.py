"""Lists that name one institution after another: `Dinas Sosial, BPBD, dan Kementerian Agama`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.tokens import Token

HEADS = frozenset(
    """
    kementerian dinas badan balai kantor bank komisi universitas institut politeknik polda polres polsek kodim korem
    koramil lanal kejaksaan kejari kejati pengadilan rsud puskesmas pemkab pemkot pemprov yayasan satpol palang
    kepolisian otoritas dewan perum
    """.split()
)
"""Words, in lower case, with which the name of an institution begins."""
_OF_STATE = frozenset("kementerian pemkab pemkot pemprov".split())
"""Those of them behind which an institution may stand that the one before belongs to: `Balai Randu, Kementerian …`."""


def are_bodies(items: Sequence[Sequence[Token]]) -> bool:
    """Say whether each item, without its conjunction, is an institution, and none that the one before belongs to."""
    heads = [item[0].lower if item else "" for item in items]
    return _OF_STATE.isdisjoint(heads[1:]) and all(_is_body(item) for item in items)


def _is_body(item: Sequence[Token]) -> bool:
    if not item or not item[0].text[0].isupper():
        return False
    known = find_acronym(item[0].text)
    names = known.expansions if known else ()
    return item[0].lower in HEADS or any(name.split()[0].lower() in HEADS for name in names)
