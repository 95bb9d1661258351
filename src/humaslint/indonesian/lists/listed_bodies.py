"""Lists that name one institution after another: `Dinas Sosial, BPBD, dan Kementerian Agama`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.lists.list_words import INTRODUCERS
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.verb_shapes import verb_prefix

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
_TELLING = tuple("lembaga badan instansi unit mitra cabang anak pe".split())
"""What a word in small letters begins with that may tell what the institution before the comma is."""


def are_two_bodies(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether of three things that a verb or preposition brings in, the first is an institution, and one more.

    The third is none and in small letters: `dihadiri Bawaslu, partai politik dan Dinas Sosial`.
    """
    start = comma - 1
    while start > 0 and tokens[start].text[0].isupper():
        start -= 1
    if not (verb_prefix(tokens[start]) or tokens[start].lower in INTRODUCERS) or not _is_body(
        tokens[start + 1 : comma]
    ):
        return False
    second, last = tokens[comma + 1 : conjunction], tokens[conjunction + 1 : conjunction + 2]
    if second[0].text.islower():
        return _is_body(last) and not second[0].lower.startswith(_TELLING)
    return _is_body(second) and last[0].text.islower()


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
