"""The items of one list: where most begin with a verb, one that begins with the noun made of a verb, or the reverse."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.block_groups import lists_in
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.verb_shapes import has_verb_prefix, verb_prefix
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_FEWEST = 3
"""Items of a list that shows how they usually begin."""
_MOST_WORDS = 16
"""Words of an item; a longer one is a paragraph."""
_NOUN = re.compile(r"pe(?:m|n|ng|ny|l|r)[a-z]{3,}an")
_NO_ACTIONS = frozenset(
    """
    pegunungan pekarangan pelabuhan pelatihan pelayaran pemakaman pemandangan pemerintahan pemukiman pendapatan
    pendidikan penerbangan pengadilan pengeluaran penghargaan penghasilan penginapan penjualan peralatan peraturan
    perbankan perdagangan perempuan perhubungan perikanan perindustrian perizinan perkebunan perlengkapan permukiman
    perpustakaan persyaratan pertandingan pertanian perumahan perusahaan perwakilan peternakan
    """.split()
)
"""Nouns, in lower case, that name things as often as what is done."""
_FINITE = frozenset("adalah merupakan akan telah sudah harus wajib dapat masih menjadi".split())
"""Words that only a sentence has."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the first word of the one item that begins otherwise than all the others of its list."""
    for listed in lists_in(passages_of(rule, release)):
        kinds = [_kind(passage) for passage in listed]
        if len(listed) < _FEWEST or "" in kinds:
            continue
        for odd, usual in (("noun", "verb"), ("verb", "noun")):
            if kinds.count(odd) == 1 < kinds.count(usual):
                passage, model = listed[kinds.index(odd)], listed[kinds.index(usual)]
                word = passage.words[0]
                yield from report(rule, passage, word.start, word.end, main=model.words[0].text)


def _kind(passage: Passage) -> str:
    """Return what an item begins with, `verb` or `noun`; empty for another word, a sentence and a long item."""
    first, *rest = passage.words
    if len(rest) >= _MOST_WORDS or first.start > 0 or any(map(_is_predicate, rest)):
        return ""
    if first.lower.startswith("me") and has_verb_prefix(first.lower) and (first.text.islower() or first.text.istitle()):
        return "verb"
    return "noun" if _NOUN.fullmatch(first.lower) and first.lower not in _NO_ACTIONS else ""


def _is_predicate(token: Token) -> bool:
    """Say whether a word shows that the item is a sentence."""
    return token.text in _FINITE or verb_prefix(token) == "di"
