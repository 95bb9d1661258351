"""Something that should be written otherwise: phrases, inflected words or patterns, each with what to write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from humaslint.indonesian.letter_case import match_case
from humaslint.indonesian.release import Release
from humaslint.indonesian.tables import Form, read_table
from humaslint.indonesian.words.foreign_verbs import ForeignVerb, affixed_forms
from humaslint.indonesian.words.morphology import WORD_CLASSES, expand, unmelted
from humaslint.indonesian.words.whole_verbs import with_endings
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.compounds import beside_compounds, read_compounds
from humaslint.rules.findings import replaced
from humaslint.rules.patterns import filled, is_doubtful, search
from humaslint.rules.phrase_index import Phrase


class Parameters(NamedTuple):
    """`swap` maps a phrase in lower case to what should stand there; `patterns` a regular expression to a template.

    A phrase that `swap` maps to itself is right, where a shorter one is not.
    In a template `\\1` and `\\g<name>` stand for groups; the group `hit` is what is reported and replaced;
    the group `known` must hold a word of the lexicon.
    `table` names a word table beside the rule, with the columns salah, baku, kelas, nama and alasan: its stems
    are expanded to their affixed forms; where it is `hyphened`, what is one word is looked for with a hyphen too
    (`kaca-mata`). `unmelted` names one with the columns dasar and alasan: standard stems
    whose k, p, s or t melts after me- and pe-. `foreign_verbs` names one with the columns asing, me, di and pe: English
    verbs, and what to write for them with those affixes. `compounds` names one with the columns kata, lanjutan and
    benda: nouns that begin with a verb (`rekam medis`), with which what `table` has is right (`di rekam medis`).
    `doubt` is a regular expression: where it matches right behind what is found, which it may look back at, something
    else may be meant, and the fix is not made without being asked (`antar guru dan murid`).
    `triggers` and `case` are as in `existence`.
    """

    swap: Mapping[str, str] = {}
    table: str = ""
    hyphened: bool = False
    unmelted: str = ""
    foreign_verbs: str = ""
    compounds: str = ""
    patterns: Mapping[str, str] = {}
    doubt: str = ""
    triggers: tuple[str, ...] = ()
    case: bool = False


_CELLS = {
    "baku": Form(".+", "tulis bentuk bakunya"),
    "kelas": Form(f"[{WORD_CLASSES}]+", f"tulis satu huruf atau lebih dari {WORD_CLASSES}; x berarti tanpa imbuhan"),
    "nama": Form("(?:ya|kecil)?", "tulis ya atau kecil, atau kosongkan"),
}


def phrases(rule: Rule) -> Iterator[Phrase]:
    """Yield the rule's plain phrases, the forms of its tables included."""
    parameters = rule.options(Parameters)
    folder = Path(rule.path).parent
    for wrong, right in parameters.swap.items():
        yield Phrase(wrong, right, is_right=wrong == right)
    if parameters.table:
        compounds = read_compounds(folder / parameters.compounds) if parameters.compounds else {}
        for phrase in _table_phrases(folder / parameters.table):
            yield from beside_compounds(phrase, compounds)
            if parameters.hyphened:
                yield from _hyphened(phrase)
    if parameters.unmelted:
        yield from _unmelted_phrases(folder / parameters.unmelted)
    if parameters.foreign_verbs:
        yield from _foreign_phrases(folder / parameters.foreign_verbs)


def _table_phrases(table: Path) -> Iterator[Phrase]:
    for _line, row in read_table(table, ("salah", "baku", "kelas", "nama", "alasan"), forms=_CELLS):
        in_names, in_small = row["nama"] == "ya", row["nama"] == "kecil"
        for wrong, right in with_endings(expand(row["salah"].lower(), row["baku"], row["kelas"])):
            yield Phrase(wrong, right, row["alasan"], in_names=in_names, takes_clitics=True, in_small=in_small)


def _hyphened(phrase: Phrase) -> Iterator[Phrase]:
    """Yield two words that are to be one with a hyphen between them."""
    first, space, second = phrase.words.partition(" ")
    if space and "-" not in phrase.words and phrase.use and phrase.use.lower() == first + second:
        yield phrase._replace(words=f"{first}-{second}")


def _unmelted_phrases(table: Path) -> Iterator[Phrase]:
    for _line, row in read_table(table, ("dasar", "alasan")):
        for wrong, right in with_endings(unmelted(row["dasar"])):
            yield Phrase(wrong, right, row["alasan"], takes_clitics=True)


def _foreign_phrases(table: Path) -> Iterator[Phrase]:
    for _line, row in read_table(table, ("asing", "me", "di", "pe")):
        verb = ForeignVerb(row["asing"], row["me"], row["di"], row["pe"])
        yield from (Phrase(wrong, right, takes_clitics=True) for wrong, right in affixed_forms(verb))


def find(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each match of the rule's patterns."""
    parameters = rule.options(Parameters)
    for pattern, passage, match, start, end in search(rule, parameters.patterns, release, parameters.case):
        found = passage.text[start:end]
        use = filled(rule, parameters.patterns[pattern], match)
        if not parameters.case:
            use = match_case(found, use, is_title=passage.is_headline)
        if use != found:
            finding = replaced(rule, passage, start, end, use)
            yield finding._replace(is_safe=False) if is_doubtful(rule, passage.text, end) else finding
