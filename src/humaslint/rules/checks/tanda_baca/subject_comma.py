"""A comma between the subject and its predicate: `Warga di enam kelurahan, mendapat air`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from humaslint.indonesian.clauses.listed_predicates import is_listed_predicate, is_one_series
from humaslint.indonesian.clauses.pointed_subjects import is_adverbial, is_pointed_phrase, is_pointed_subject
from humaslint.indonesian.clauses.predicates import (
    ADVERBS,
    BEHIND_ASIDES,
    BREAKDOWNS,
    HEADLINE_VERBS,
    OUTCOMES,
    can_follow,
    is_nominal,
    is_predicate,
    is_verbal,
    may_be_predicate,
)
from humaslint.indonesian.clauses.quoted_names import has_quoted_names, with_quoted_names
from humaslint.indonesian.clauses.relative_subjects import is_relative_subject, may_be_told
from humaslint.indonesian.clauses.subject_heads import (
    BOTH_OR_MORE,
    begins_subject,
    ends_in_amount,
    ends_in_count,
    has_amount,
    opens_otherwise,
)
from humaslint.indonesian.clauses.subject_names import NO_NAMES, has_apposition, is_name
from humaslint.indonesian.clauses.subject_openings import (
    ADVERBIAL_HEADS,
    behind_adverbial,
    behind_dateline,
    behind_opening,
    behind_place,
    behind_saying,
    content_clause,
    first_comma,
    stands_alone,
)
from humaslint.indonesian.clauses.told_states import GENERALLY, ends_in_quality, is_told_already
from humaslint.indonesian.clauses.verbs_apart import tells_apart
from humaslint.indonesian.lists.list_words import CONJUNCTIONS, OPENERS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.degrees import find_degrees
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import CLAUSE_OPENERS, COPULAS, POINTERS
from humaslint.indonesian.speech import REPORTING_VERBS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import edited

_LONGEST_SUBJECT = 14
"""Words. A longer subject is too likely to hide a clause."""
_LONGEST_SPAN = 40
"""Characters. A longer subject is reported by its last word alone."""

_CONTINUERS = CLAUSE_OPENERS | frozenset(
    """
    yang yaitu yakni misalnya seperti
    """.split()
)
"""Clause words that go on behind a comma and close no aside."""

_SAID = re.compile(r"me[a-z]{4,}, [A-Za-z]")
"""What a verb of saying looks like behind which a clause may begin."""
_TITLE_BEFORE = re.compile(r", (?:[A-Z][A-Za-z]{0,5}\. ?){1,3}\Z")
_LONGEST_TITLE = 24
"""Characters of the forms of address before a name, with the comma before them."""
_CONTRASTS = frozenset("hanya sekadar sekedar cuma saja semata merupakan lagi".split())
"""What follows *bukan* where it begins a predicate and no contrast: `61 orang, bukan 60 orang`."""
_CLOSED = frozenset((",", "menurut", "termasuk", "seperti"))
"""What follows a verb that opens an aside: `Narasumber kedua, masih menurut …`, `Biaya Rp75.000, sudah termasuk …`."""
_SUMMING = frozenset(("total", "jumlah"))
"""Nouns that alone before a comma bring in a sum: `Total, sudah ada tiga posko`."""
_THERE_IS = frozenset(("ada", "terdapat", "tersedia"))
"""Verbs that head a sentence whole before its comma: `Ada dua desa, meliputi …`."""
_INCLUDING = frozenset(("meliputi", "mencakup"))
"""Verbs that may bring in a list as *yaitu* does: `Kapal singgah di tiga pulau, meliputi …`."""
_AGED = ("lanjut", "usia")
_JOINERS = frozenset("-&'’/().")


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each sentence whose only comma before the predicate cuts the subject off."""
    for passage in [each for each in passages_of(rule, release) if "," in each.text]:
        is_said = _SAID.search(passage.text) is not None
        names_in_marks = has_quoted_names(passage)
        for sentence, words in zip(passage.sentences, passage.sentence_tokens, strict=True):
            if passage.text.find(",", *sentence) <= 0 or _is_behind_title(passage.text, sentence.start):
                continue
            tokens = with_quoted_names(words) if names_in_marks else words
            clause = behind_opening(passage.text, tokens if sentence.start else behind_dateline(tokens))
            yield from _in_sentence(rule, passage, clause, is_whole=clause is tokens)
            if clause is tokens and is_said and (said := behind_saying(tokens)):
                yield from _in_sentence(rule, passage, said, is_whole=False)


def _is_behind_title(text: str, start: int) -> bool:
    """Say whether what seems to begin a sentence goes on behind a form of address: `Ketua, Tb. Danu Wirasena, …`."""
    return bool(_TITLE_BEFORE.search(text, max(0, start - _LONGEST_TITLE), start))


def _in_sentence(rule: Rule, passage: Passage, tokens: Sequence[Token], *, is_whole: bool) -> Iterator[Finding]:
    comma = first_comma(tokens)
    at = _predicate_behind(tokens, comma) if 0 < comma < len(tokens) - 1 else 0
    is_other = tokens[0].lower in _THERE_IS or tokens[-1].text == "?"
    if not at or is_other or (is_whole and not tokens[0].text[0].isupper()):
        return
    subject = _cut_subject(passage, tokens, comma, at)
    if not subject:
        return
    is_short = subject[-1].end - subject[0].start <= _LONGEST_SPAN
    is_short = is_short and not passage.is_quoted(subject[0].start, subject[-1].end)
    first = subject[0] if is_short else next(token for token in reversed(subject) if token.kind is not TokenKind.MARK)
    start, end, mark = first.start, tokens[at].end, tokens[comma]
    if passage.text[mark.start - 1] == "." and passage.text[mark.start - 3 : mark.start - 1].islower():
        return  # the stop is one too many: `Danu Wirasena., mengatakan`
    if any(degrees[-1].end == mark.start for degrees in find_degrees(passage)):
        return  # the comma closes the degrees, which lack the one before them: `Danu Wirasena SPd, mengatakan`
    if not passage.is_quoted(start, end):
        yield from edited(rule, passage, start, end, Edit(mark.start, mark.end, ""))


def _predicate_behind(tokens: Sequence[Token], comma: int) -> int:
    """Return the index of the predicate behind the comma, which adverbials and adverbs may bring in, or 0."""
    at = comma + 1
    if tokens[at].lower == "menurutnya":
        return 0
    if tokens[at].text in ADVERBIAL_HEADS:
        at = behind_adverbial(tokens, at)
    while at < len(tokens) - 2 and tokens[at].text in ADVERBS:
        at += 1
    if at > comma + 1 and not can_follow(tokens[at]):
        at -= 1
    is_outcome = tokens[at].text in OUTCOMES | BREAKDOWNS and tokens[comma - 1].lower in POINTERS
    return at if is_outcome or can_follow(tokens[at]) else 0


def _cut_subject(passage: Passage, tokens: Sequence[Token], comma: int, at: int) -> Sequence[Token]:
    """Return the subject that the comma parts from the predicate at `at`, or nothing where it parts none."""
    subject, verb = tokens[:comma], tokens[at]
    rest = _behind(tokens[at + 1 :], verb)
    is_pointed = subject[-1].lower in POINTERS and not _is_aside(rest)
    is_whole = is_pointed or all(token.text != "," for token in rest)
    is_equation = verb.text in COPULAS and is_whole and _is_equated(subject)
    is_brought_in = at > comma + 1 and tokens[at - 1].text in ADVERBS
    if is_brought_in and tokens[at - 1].text in GENERALLY and ends_in_quality(subject):
        return ()
    if is_equation or _is_cut(passage, subject, verb, rest, is_brought_in=is_brought_in):
        return subject
    subject = content_clause(subject, verb)
    return subject if subject and _is_cut(passage, subject, verb, rest) else ()


def _is_cut(
    passage: Passage, subject: Sequence[Token], verb: Token, rest: Sequence[Token], *, is_brought_in: bool = False
) -> bool:
    """Say whether the comma parts a subject from the verb, with `rest` behind it, and closes no aside."""
    if _is_no_predicate(subject, verb, rest) or tells_apart(passage.kind, subject, verb, rest):
        return False
    is_last = all(token.text != "," for token in rest)
    has_one = is_last or is_one_series(rest)
    is_passive = is_brought_in and is_last and verb.text.startswith("di") and is_verbal(verb)
    is_finite = (
        is_predicate(verb) or is_passive or (has_one and not has_amount(subject) and may_be_predicate(verb, subject))
    )
    is_told = is_finite or (is_last and len(rest) > 1 and may_be_told(subject, verb))
    is_subject = (
        (is_finite and _is_subject(passage, subject, verb))
        or is_pointed_subject(subject, verb, is_last=is_last)
        or is_relative_subject(subject, verb, is_predicate=is_told)
        or (is_last and is_nominal((verb, *rest)) and is_pointed_phrase(subject))
    )
    is_saying = verb.text in REPORTING_VERBS and [token.text for token in rest[:1]] == ["bahwa"]
    if not is_subject or ends_in_amount(subject, verb.text):
        return False  # the amount is the predicate: `Nilai investasinya Rp2 triliun, menyerap 300 pekerja`
    return is_saying or not _is_aside(rest)


def _is_no_predicate(subject: Sequence[Token], verb: Token, rest: Sequence[Token]) -> bool:
    """Say whether the verb opens an aside or a list, or what stands before the comma is whole without it."""
    is_closed = bool(rest) and (rest[0].text in _CLOSED or (verb.text == "bukan" and rest[0].lower not in _CONTRASTS))
    if is_closed or stands_alone(verb, rest) or (verb.text in _INCLUDING and ends_in_count(subject)):
        return True
    is_told = is_told_already(subject, verb) or is_listed_predicate(subject, rest)
    return is_told or opens_otherwise([token.lower for token in subject], verb.text)


def _is_equated(tokens: Sequence[Token]) -> bool:
    """Say whether what stands before a comma and *adalah* opens with no adverbial and says nothing of a speaker."""
    words = [token.lower for token in tokens]
    is_opened = words[0] in OPENERS | NO_NAMES | ADVERBS or is_adverbial(words[0])
    return 1 < len(words) <= _LONGEST_SUBJECT and not is_opened and REPORTING_VERBS.isdisjoint(words)


def _behind(tokens: Sequence[Token], verb: Token) -> Sequence[Token]:
    """Return what stands behind the predicate, without the comma of a verb of saying: `…, mengatakan, terbukanya …`."""
    is_said = verb.text in REPORTING_VERBS and len(tokens) > 1 and tokens[0].text == ","
    return tokens[1:] if is_said else tokens


def _is_subject(passage: Passage, tokens: Sequence[Token], verb: Token) -> bool:
    """Say whether the words are one noun phrase that begins with a usual subject, or one name.

    Behind a name a passive verb may open a description: `Lisensi Bunga, dilambangkan dengan …`.
    """
    words = [token for token in tokens if token.kind in (TokenKind.WORD, TokenKind.NUMBER, TokenKind.ABBREVIATION)]
    if not 0 < len(words) <= _LONGEST_SUBJECT or words[0] != tokens[0]:
        return False
    if any(token.kind is TokenKind.MARK and token.text not in _JOINERS for token in tokens):
        return False
    plain = _without_age(words)
    if any(map(_is_clausal, plain, plain[1:])) or has_apposition(words):
        return False
    if words[0].lower in BOTH_OR_MORE and len(words) > 1 and begins_subject(words[1].lower):
        return True
    if begins_subject(words[0].lower):
        return len(words) > 1 or words[0].lower not in _SUMMING
    is_known = len(words) == 1 and words[0].text in passage.release.lone_names
    return (is_known or is_name(words)) and not verb.text.startswith("di")


def _is_clausal(before: Token, token: Token) -> bool:
    """Say whether a word behind another shows a clause of its own: none of `rumah makan`, `melalui`."""
    if token.text in HEADLINE_VERBS and before.text[0].isupper():
        return True
    is_verb = is_verbal(token) and token.text != "melalui" and (before.lower, token.text) != ("rumah", "makan")
    return is_verb or before.text == "hanya"


def _without_age(words: Sequence[Token]) -> list[Token]:
    """Return the words without the first of *lanjut usia*, which behind a name is a verb of saying: `lanjut Danu`."""
    kept = [word for word, after in pairwise(words) if (word.text, after.text) != _AGED]
    return [*kept, words[-1]]


def _is_aside(tokens: Sequence[Token]) -> bool:
    """Say whether a later comma comes before a predicate: the first two commas then enclose an aside, or part verbs."""
    places = [number for number, token in enumerate(tokens[:-2]) if token.text == ","]
    after = [tokens[behind_place(tokens, number + 1 + (tokens[number + 1].text in CONJUNCTIONS))] for number in places]
    return any(word.text in BEHIND_ASIDES or (is_verbal(word) and word.text not in _CONTINUERS) for word in after)
