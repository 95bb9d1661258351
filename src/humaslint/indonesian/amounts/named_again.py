"""Totals that a later sentence names again to tell their parts: `rugi Rp700 juta. … Kerugian itu terdiri atas …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, ToldAmount
from humaslint.indonesian.small_words import FUNCTION_WORDS, POINTERS
from humaslint.indonesian.tokens import Token, TokenKind, lower_before
from humaslint.indonesian.words.verb_shapes import is_verb
from humaslint.indonesian.words.word_kin import have_one_stem

_TEAMS = frozenset("tim regu rombongan delegasi kontingen satgas kru".split())
_MANNED = frozenset(("beranggotakan", "berkekuatan"))
_PEOPLE = frozenset("orang personel petugas anggota atlet relawan".split())
_BACK = 3
"""Sentences before one in which its total may stand."""
_LONGEST = 6
"""Words of the subject of such a sentence."""
_RELATIVE = 3
"""Words of a subject with a clause: `bibit yang ditanam`."""
_NEAR = 4
"""Tokens before a sum of money among which the word for it stands."""


def find_named_again(before: Sequence[CountedSentence], words: Sequence[Token]) -> ToldAmount | None:
    """Return the total that a sentence names at its start and splits, from the sentences before it.

    It counts what the subject is called (*bibit yang ditanam*), or is of money with a word of one stem before it
    (*merugikan negara Rp…*, *kerugian itu*), or tells how many a team has. None where there are two such.
    """
    cue = next((at for at, token in enumerate(words[: _LONGEST + 1]) if token.lower in ("terdiri", "terbagi")), 0)
    subject = words[:cue]
    if not subject or any(token.kind is not TokenKind.WORD for token in subject):
        return None
    head = subject[0].lower
    is_pointed = subject[-1].lower in POINTERS
    is_team = head in _TEAMS and (is_pointed or cue == 1)
    for tokens, amounts, told in reversed(before[-_BACK:]):
        is_named = is_pointed and {*told} >= {token.lower for token in subject[1:-1]}
        if not (is_named or is_team or _tells_act(tokens, subject)):
            continue
        found = [each for each in amounts if _is_of(tokens, each, head, is_team=is_team)]
        if found:
            is_one = len({each.value for each in found}) == 1 and not is_vague(tokens, found[0])
            return (tokens, found[0]) if is_one else None
    return None


def _is_of(tokens: Sequence[Token], amount: Quantity, head: str, *, is_team: bool) -> bool:
    """Say whether an amount is of what the word `head` names."""
    before = lower_before(tokens, amount.start, _NEAR)
    if amount.unit == "rupiah":
        return any(have_one_stem(word.removeprefix("di"), head) for word in _back_to_mark(before))
    if is_team:
        return amount.noun in _PEOPLE and head in before and not _MANNED.isdisjoint(before)
    return amount.noun == head


def _back_to_mark(words: Sequence[str]) -> Iterator[str]:
    for word in reversed(words):
        if not word[0].isalpha():
            return
        yield word


def _tells_act(tokens: Sequence[Token], subject: Sequence[Token]) -> bool:
    """Say whether what the subject undergoes is what a sentence tells: `menanam 5.000 bibit. Bibit yang ditanam`."""
    if [token.lower for token in subject[1:2]] != ["yang"] or len(subject) != _RELATIVE:
        return False
    act = subject[2].lower.removeprefix("di").removeprefix("ter")
    return is_verb(subject[2]) and any(
        token.lower not in FUNCTION_WORDS and have_one_stem(token.lower.removeprefix("di"), act) for token in tokens
    )
