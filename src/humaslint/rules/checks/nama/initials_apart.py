"""Somebody's initials told in two ways: `berinisial KHD (34)` and, further on, `KDH mengaku`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.amounts.figure_slips import differ_in_one
from humaslint.indonesian.government.acronyms import is_turned
from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.introductions import acts_after, is_said_by, says_after
from humaslint.indonesian.people.suspects import FORM, Suspects, find_suspects
from humaslint.indonesian.release import Release, share_sentence
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_CALLED = frozenset(
    "tersangka terdakwa pelaku korban saksi terlapor terpidana keluarga terhadap menurut sementara sedangkan".split()
)
"""Words, in lower case, behind which initials are somebody's."""
_JOINED = frozenset(("dan", "serta", "bersama", ","))


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each initials of somebody that nobody is introduced by, a letter from those of one who is."""
    suspects = find_suspects(release)
    for passage in passages_of(rule, release) if suspects else ():
        for index in passage.capitals:
            token = passage.tokens[index]
            if token.text in suspects or not FORM.fullmatch(token.text):
                continue
            other = _meant(passage, index, suspects)
            if other:
                model, at = suspects[other][0]
                related = (model.place(model.tokens[at].start, model.tokens[at].end),)
                yield from report(
                    rule, passage, token.start, token.end, other=other, suggestions=(other,), related=related
                )


def _meant(passage: Passage, index: int, suspects: Suspects) -> str:
    """Return the introduced initials of which those at the token are a slip, empty where it is not one alone.

    Two letters have changed places, or one is another beside the initials of whom the same sentence introduced.
    """
    sentence = passage.sentence_at(passage.tokens[index].start)
    here = {token.text for token in passage.tokens_in(sentence.start, sentence.end)}
    form = passage.tokens[index].text
    partners = _partners(passage.tokens, index, suspects)
    if not partners and (find_acronym(form) or not _is_somebody(passage.tokens, index)):
        return ""
    found = [
        each
        for each in suspects
        if each not in here
        and (is_turned(form, each) or (differ_in_one(form, each) and _met(suspects, each, partners)))
    ]
    return found[0] if len(found) == 1 else ""


def _met(suspects: Suspects, one: str, others: Sequence[str]) -> bool:
    """Say whether one sentence introduces somebody together with one of the others."""
    return any(share_sentence(suspects[one], suspects[other]) for other in others)


def _partners(tokens: Sequence[Token], index: int, suspects: Suspects) -> list[str]:
    """Return the introduced initials that *dan* or a comma joins to those at the token: `KDH dan SBR`."""
    pairs = tokens[max(0, index - 2) : index][::-1], tokens[index + 1 : index + 3]
    return [pair[1].text for pair in pairs if len(pair) > 1 and pair[0].lower in _JOINED and pair[1].text in suspects]


def _is_somebody(tokens: list[Token], index: int) -> bool:
    """Say whether the initials do or say something, or a word for somebody stands before them."""
    is_called = index > 0 and tokens[index - 1].lower in _CALLED
    return is_called or is_said_by(tokens, index) or says_after(tokens, index) or acts_after(tokens, index)
