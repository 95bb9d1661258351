"""A person whom the office's register of names has, with another office than on the day of the release."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.name_forms import is_telling
from humaslint.indonesian.people.office_words import (
    GENERAL,
    HOLDERS,
    are_compatible,
    is_honorary,
    is_slip_of,
    is_unknown,
)
from humaslint.indonesian.people.offices import Office, read_office
from humaslint.indonesian.people.persons import name_of
from humaslint.indonesian.people.persons_apart import is_kin
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.release_dates import day_of_release
from humaslint.model.diagnostic import Finding
from humaslint.model.register import Person, Term
from humaslint.model.rule import Rule
from humaslint.rules.checks.nama.register_index import Known, Post, evidence_of, index_of
from humaslint.rules.checks.nama.register_people import named_people

_PAST = re.compile(r"\b(?:(?:saat|ketika|kala|waktu) itu|pernah|semasa|dulu|dahulu|mantan|periode)\b", re.IGNORECASE)
"""What says of an office in the sentence that it was held once."""
_LEAST = 2
"""Releases' words for an office that make it a fact, unless somebody has written down when it began or ended."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each office that its holder did not have on the day of the release.

    A release without a date is taken to be as new as the register. `other` is the office that the register has,
    `evidence` how often, when and where the archive has it.
    """
    if release.house.register is None:
        return
    index = index_of(release.house.register)
    day = day_of_release(release) or index.latest
    if day is None:
        return
    people = named_people(release)
    for mention in people:
        passage = release.passages[mention.block]
        if passage.kind not in rule.scope or len(mention.parts) < 2 or is_kin(release, mention):
            continue
        called = index.called(name_of(mention))
        office = read_office(release, mention, people) if len(called) == 1 else None
        sentence = passage.sentence_at(mention.start)
        if office is None or _PAST.search(passage.text, sentence.start, sentence.end):
            continue
        known = called[0]
        right = _right_post(known, office, day)
        if right is not None:
            yield _finding(rule, passage, office, known.person, right.term)


def _finding(rule: Rule, passage: Passage, office: Office, person: Person, term: Term) -> Finding:
    tokens = passage.tokens[office.start : office.end]
    start, end = tokens[0].start, tokens[-1].end
    evidence, right = evidence_of(term, person.files), term.office
    arguments = {"found": office.text, "name": person.name, "other": right, "evidence": evidence}
    return Finding(rule, passage.place(start, end), arguments, suggestions=(right,))


def _right_post(known: Known, office: Office, day: date) -> Post | None:
    """Return the office that the person had on that day instead; None where nothing is sure to be wrong."""
    if office.is_acting or is_honorary(office.words) or (len(office.words) < 2 and not known.posts):
        return None
    own = [post for post in known.posts if _is_same(office, post)]
    if any(post.is_acting or (not post.is_past(day) and not post.is_future(day)) for post in own):
        return _successor(known, own, day)
    held = [post for post in known.posts if _is_sure(post) and post.is_held(day) and post not in own]
    if own:
        return next(iter(held), None)
    if not _is_clear(office):
        return None
    return next((post for post in held if _is_about(known, office, post)), None)


def _successor(known: Known, own: list[Post], day: date) -> Post | None:
    """Return the office that took the place of those in `own` by what the archive has, None where none did."""
    last = max((post.term.last for post in own if post.term.last), default=None)
    is_open = any(post.is_acting or not post.is_firm or post.term.since or post.term.until for post in own)
    if last is None or is_open or day <= last:
        return None
    for post in known.posts:
        first = post.term.first
        if post not in own and _is_sure(post) and first and last < first <= day and post.is_held(day):
            return post
    return None


def _is_sure(post: Post) -> bool:
    return post.is_firm and (post.term.uses >= _LEAST or bool(post.term.since or post.term.until))


def _is_same(office: Office, post: Post) -> bool:
    """Say whether the office may be the register's: in another form, misspelled, or in nearly the same words."""
    one, other = office.words, post.words
    if are_compatible(one, other) or is_slip_of(one, other) or is_slip_of(other, one):
        return True
    specific = one - GENERAL, other - GENERAL
    shared, either = specific[0] & specific[1], specific[0] | specific[1]
    return one & HOLDERS == other & HOLDERS and 2 * len(shared) >= len(either)


def _is_clear(office: Office) -> bool:
    """Say whether the office is written out: a firm role at a named place, no abbreviation that nothing explains."""
    if not office.roles or not office.words - GENERAL:
        return False
    capitals = {word.lower() for word in office.text.split() if word.isupper() and len(word) > 1}
    return not any(is_unknown(word) for word in capitals & office.words)


def _is_about(known: Known, office: Office, post: Post) -> bool:
    """Say whether it is the same person, not a namesake: a rare name, or another office at the same place."""
    return any(map(is_telling, known.forms)) or bool((office.words & post.words) - GENERAL)
