"""Whether two mentions with similar names are of two people: siblings, neighbours, holders of two offices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from humaslint.indonesian.people.introductions import has_role_after, is_apposed
from humaslint.indonesian.people.mentions import Mention, find_people
from humaslint.indonesian.people.persons import degrees_of, name_of
from humaslint.indonesian.people.roles import KINSHIP, ROLES, office_heads
from humaslint.indonesian.people.spelling_variants import Parts, is_one_letter_off
from humaslint.indonesian.release import Release, share_sentence
from humaslint.indonesian.small_words import IS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.told_apart import stand_together

_VAGUE = frozenset(
    """
    narasumber pemateri moderator tokoh pimpinan pemimpin pejabat pelaksana ibu bapak orang tua peserta mantan eks
    anggota staf ahli juru umum
    """.split()
)
"""Roles that the holder of another one may have besides."""

_SOLE = frozenset("gubernur bupati kapolda kapolres pangdam rektor presiden sekda kajati kajari".split())
"""Offices, in lower case, that one person holds at a time."""
_WERE = frozenset("mantan eks wakil calon istri ibu bapak".split())
"""Words beside such an office that make it another's."""

_UNDER = frozenset(("wakil", "asisten", "ajudan"))
"""Words, in lower case, before an office that make it that of another under its holder: `Wakil Ketua DPRD`."""
_KINDS = frozenset("universitas institut politeknik kabupaten kota provinsi negeri islam daerah".split())
"""Words, in lower case, that two institutions have in common although they are two."""

_AGE = re.compile(r" \((\d{1,2})(?: tahun)?\)|, (\d{1,2}) tahun\b")
_AND = frozenset(("dan", "serta", "beserta", "bersama"))
_PRONOUN = re.compile(r"\b(?:[Ii]a|[Dd]ia|[Bb]eliau|[Dd]irinya) (?:dan|serta|beserta|bersama)\s\Z")
_LONGEST_PRONOUN = 16
_BOTH = "keduanya"
_SURE = 7
"""Letters of a word from which on another with one letter changed is the same, misspelled."""
_LONG_NAME = 3
"""Parts of a name that two people with the same degrees hardly share but for a letter."""
_LEADING = frozenset("kepada di dengan bersama menurut bagi untuk oleh dari pada dalam terhadap".split())
"""Prepositions with which an adverbial begins, in lower case."""
_REACH = 8
"""How many tokens on either side of a name kinship is looked for."""


def are_apart(release: Release, one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    """Say whether the release shows that the mentions `one` are not of the person whom `other` name."""
    earlier, later = sorted((one[0], other[0]))
    return (
        stand_together(release, one, other)
        or _is_beside(release, name_of(one[0]), name_of(other[0]))
        or _are_of_two_ages(release, one, other)
        or is_kin(release, one[0])
        or is_kin(release, other[0])
        or _is_beside_pronoun(release, one, other)
        or (_is_made_known(release, later) and not _is_made_known(release, earlier))
        or (
            _differ(_first_office(release, one), _first_office(release, other))
            and not _have_same_degrees(release, one, other)
        )
    )


def _is_beside(release: Release, one: Parts, other: Parts) -> bool:
    """Say whether one of the names is a lone one, and a sentence has it, in somebody's name, besides the other.

    *Nadya* and *Nadia* are two where *Nadya Sari dan Nadia Sari* have won.
    """
    if min(len(one), len(other)) > 1 or not set(one).isdisjoint(other):
        return False
    places = release.capital_words
    return any(share_sentence(places.get(left, ()), places.get(right, ())) for left in one for right in other)


def _is_beside_pronoun(release: Release, one: Iterable[Mention], other: Iterable[Mention]) -> bool:
    """Say whether *dan* joins one of the other name to the pronoun of somebody who bears the first.

    That is whoever was named last: `kata Mang Ujang. Ia dan Mang Ucang pulang.`
    """
    named = frozenset(one)
    for mention in other:
        text = release.passages[mention.block].text
        if _PRONOUN.search(text, max(0, mention.whole[0] - _LONGEST_PRONOUN), mention.whole[0]):
            last = max((each for each in find_people(release) if each < mention), default=None)
            if last in named:
                return True
    return False


def _are_of_two_ages(release: Release, one: Iterable[Mention], other: Iterable[Mention]) -> bool:
    """Say whether the first ages told of the two are not the same: `Nila Rahayu (45)`, `Nira Rahayu, 39 tahun`."""
    ages = [next(filter(None, (_age(release, mention) for mention in mentions)), "") for mentions in (one, other)]
    return all(ages) and ages[0] != ages[1]


def _age(release: Release, mention: Mention) -> str:
    """Return the years that stand behind a mention, nothing where none do."""
    found = _AGE.match(release.passages[mention.block].text, mention.end)
    return (found[1] or found[2]) if found else ""


def is_kin(release: Release, mention: Mention) -> bool:
    """Say whether a word of kinship or company stands near the mention: `saudaranya, Nila Rahayu`.

    One that *dan* joins to the name brings in somebody after it: `Nila Rahayu dan anaknya`. What somebody says of kin
    tells nothing of who says it, nor does what presents two people: `Keduanya adalah Nila Rahayu dan Budi Santosa`.
    """
    near = _around(release, mention)
    passage = release.passages[mention.block]
    return any(
        token.lower in KINSHIP
        and not (token.start > mention.end and before.lower in _AND)
        and not (token.lower == _BOTH and behind.lower in IS)
        and passage.is_quoted(token.start, token.end) == passage.is_quoted(mention.start, mention.end)
        for before, token, behind in zip([near[0], *near], near, [*near[1:], near[-1]], strict=False)
    )


def _is_made_known(release: Release, mention: Mention) -> bool:
    """Say whether a mention brings in somebody who was not named before: `seorang siswa bernama Nila Rahayu`."""
    return release.passages[mention.block].text[: mention.whole[0]].rstrip().endswith("bernama")


def is_presented(release: Release, mention: Mention) -> bool:
    """Say whether the mention comes with an introduction of its own: an office, a role or kinship."""
    return bool(_office(release, mention)) or is_kin(release, mention)


def hold_one_office(release: Release, one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    """Say whether both come with an office, and it is the same."""
    offices = _first_office(release, one), _first_office(release, other)
    return all(offices) and not _differ(*offices)


def hold_sole_office(release: Release, one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    """Say whether both come with the same office, one that nobody else holds at its place: `Gubernur`."""
    offices = _first_office(release, one), _first_office(release, other)
    return (
        not _SOLE.isdisjoint(offices[0] & offices[1])
        and not _differ(*(office - _KINDS for office in offices))
        and _WERE.isdisjoint(offices[0] | offices[1])
    )


def have_other_degrees(release: Release, one: Iterable[Mention], other: Iterable[Mention]) -> bool:
    """Say whether each comes with a degree or honour that the other lacks."""
    forms = [{each.form for mention in mentions for each in degrees_of(release, mention)} for mentions in (one, other)]
    return bool(forms[0] - forms[1]) and bool(forms[1] - forms[0])


def _have_same_degrees(release: Release, one: Iterable[Mention], other: Iterable[Mention]) -> bool:
    """Say whether names of three parts or more have the same two degrees or more: one person may hold two offices."""
    return not _degrees(release, one).isdisjoint(_degrees(release, other))


def _degrees(release: Release, mentions: Iterable[Mention]) -> set[tuple[str, ...]]:
    """Return the degrees behind each long name, as their letters in lower case, where there are two or more."""
    listed = {
        tuple("".join(filter(str.isalpha, each)).lower() for each in text.split(","))
        for mention in mentions
        if mention.degrees and len(mention.parts) >= _LONG_NAME
        for text in [release.passages[mention.block].text[slice(*mention.degrees)].strip(" ,")]
    }
    return {degrees for degrees in listed if len(degrees) > 1}


def _first_office(release: Release, mentions: Iterable[Mention]) -> frozenset[str]:
    """Return the office with which the first of the mentions comes that has any, as the words for it."""
    return next((office for office in (_office(release, mention) for mention in mentions) if office), frozenset())


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two offices are held by two people: other roles, a deputy's, or the same at other institutions."""
    if not one or not other:
        return False
    if one & _UNDER != other & _UNDER:
        return True
    roles, places = (one & ROLES, other & ROLES), (one - ROLES, other - ROLES)
    return (all(roles) and roles[0].isdisjoint(roles[1])) or (all(places) and not _share(*places))


def _share(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two institutions have a word in common, a misspelled one too: `Diskominfo`, `Dinkominfo`."""
    return not one.isdisjoint(other) or any(
        len(left) >= _SURE and is_one_letter_off(left, right) for left in one for right in other
    )


def _office(release: Release, mention: Mention) -> frozenset[str]:
    """Return the words of a mention's office, role or occupation; none where there is no such word among them."""
    passage = release.passages[mention.block]
    tokens = passage.tokens
    first = passage.token_index(mention.start)
    head, last = (passage.token_index(each) for each in mention.whole)
    near = passage.tokens_in(*mention.title) if mention.title else []
    if is_apposed(tokens, head):
        near = near + _apposition(tokens, head)
    if has_role_after(tokens, last - 1) and not _opens_clause(tokens, first, last):
        near = near + tokens[last + 1 : last + 3]
    words = frozenset(each for token in near for each in office_heads().get(token.lower, (token.lower,)))
    words = frozenset(word for word in words if len(word) > 2)
    return words - _VAGUE if words & ROLES - _VAGUE else frozenset()


def _opens_clause(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether what follows the name at `first:last` is what its bearer says: `Menurut Sari, petani senang`.

    An apposition there has a comma behind it too: `Menurut Sari, petani kopi, harga naik`.
    """
    if not first or tokens[first - 1].lower != "menurut":
        return False
    marks = (token.text for token in tokens[last + 1 : last + 1 + _REACH] if token.kind is TokenKind.MARK)
    return next(marks, "") != ","


def _apposition(tokens: Sequence[Token], first: int) -> list[Token]:
    """Return the tokens of the apposition before the comma in front of the token `first`.

    There are none where an adverbial stands there, which tells of another: `Kepada wartawan, Sari`.
    """
    start = first - 2
    while start > 0 and tokens[start - 1].kind is not TokenKind.MARK and first - start < _REACH:
        start -= 1
    return [] if tokens[start].lower in _LEADING else list(tokens[start : first - 1])


def _around(release: Release, mention: Mention) -> list[Token]:
    """Return the tokens near a mention, within its sentence."""
    passage = release.passages[mention.block]
    sentence = passage.sentence_at(mention.start)
    first = passage.token_index(mention.start)
    near = passage.tokens[max(0, first - _REACH) : first + len(mention.parts) + _REACH]
    return [token for token in near if sentence.start <= token.start and token.end <= sentence.end]
