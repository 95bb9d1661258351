"""A register of names made ready for look-ups: who is called so, who may be meant by a name spelled otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from humaslint.indonesian.people.name_forms import is_form_of, is_near, is_spelling_of
from humaslint.indonesian.people.office_words import WORDS_OF_ACTING, is_honorary, read_words
from humaslint.indonesian.people.spelling_variants import Parts, keys_of
from humaslint.indonesian.tokens import lower_words
from humaslint.model.register import Body, Person, Register, Term


class Post(NamedTuple):
    """An office of a person and the words by which it is compared. `is_acting` says that it is held for a time."""

    term: Term
    words: frozenset[str]
    is_acting: bool

    @property
    def is_firm(self) -> bool:
        """Say whether nobody holds another such office at the same time."""
        return not self.is_acting and not is_honorary(self.words)

    def is_past(self, day: date) -> bool:
        """Say whether the office had ended by that day, for one who knows."""
        return self.term.until is not None and day > self.term.until

    def is_future(self, day: date) -> bool:
        """Say whether the office had not begun by that day, for one who knows."""
        return self.term.since is not None and day < self.term.since

    def is_held(self, day: date) -> bool:
        """Say whether the office was held on that day, by what is known or by releases not long before it."""
        begin, end = self.term.since or self.term.first, self.term.until
        if end is None and self.term.since is None and self.term.last:
            end = self.term.last + _STAY
        return (begin is not None or end is not None) and (begin or day) <= day <= (end or day)


_STAY = timedelta(days=180)
"""How long after the last release that says so somebody is taken to be in office still."""

_ACTING = tuple(f"{word}{end}" for word in sorted(WORDS_OF_ACTING) for end in ". ")
"""How an office begins, in lower case, that is held for a time."""


class Known(NamedTuple):
    """A person of the register: the accepted `forms` of the name and the `wrong` ones as lower-case parts."""

    person: Person
    forms: tuple[Parts, ...]
    wrong: frozenset[Parts]
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """The people of a register by the forms of their names and by how the telling parts sound.

    `bodies` has the institutions by each other name, as words in lower case; `latest` is the last day of the register.
    """

    by_form: Mapping[Parts, Sequence[Known]]
    by_sound: Mapping[str, Sequence[Known]]
    bodies: Mapping[Parts, Body]
    latest: date | None

    def called(self, name: Parts) -> Sequence[Known]:
        """Return those who are called so, or so with parts left out or more of them."""
        exact = self.by_form.get(name)
        return exact or [each for each in self._near(name) if any(is_form_of(name, form) for form in each.forms)]

    def meant(self, name: Parts) -> Iterator[tuple[Known, Parts, bool]]:
        """Yield those whose name may be meant, with the form of it and whether the spelling alone says so."""
        for each in self._near(name):
            for form in each.forms:
                is_variant = name in each.wrong or is_spelling_of(name, form)
                if is_variant or is_near(name, form):
                    yield each, form, is_variant
                    break

    def _near(self, name: Parts) -> list[Known]:
        found = {id(each): each for key in keys_of(name) for each in self.by_sound.get(key, ())}
        return list(found.values())


@lru_cache(maxsize=4)
def index_of(register: Register) -> Index:
    """Return the look-ups of a register; entries to be reviewed and rejected ones are left out."""
    people = [person for person in register.people if not (person.review or person.rejected)]
    institutions = [body for body in register.institutions if not (body.review or body.rejected)]
    known = [_known(person) for person in people]
    by_form: dict[Parts, list[Known]] = {}
    by_sound: dict[str, list[Known]] = {}
    for each in known:
        for form in each.forms:
            by_form.setdefault(form, []).append(each)
        for key in dict.fromkeys(key for form in (*each.forms, *sorted(each.wrong)) for key in keys_of(form)):
            by_sound.setdefault(key, []).append(each)
    bodies = {lower_words(name): body for body in institutions for name in body.spellings}
    days = [person.last for person in register.people if person.last]
    return Index(by_form, by_sound, bodies, max(days, default=None))


def evidence_of(entry: Person | Body | Term, files: Sequence[str]) -> str:
    """Return how often, when and where the archive has it, in brackets: ` (12×; 2025-01-06–2025-03-03; a.md)`."""
    parts = [f"{entry.uses}×"] if entry.uses else []
    if entry.first and entry.last:
        parts.append(f"{entry.first}–{entry.last}" if entry.first != entry.last else f"{entry.first}")
    parts.extend(files[:1])
    return f" ({'; '.join(parts)})" if parts else ""


def _known(person: Person) -> Known:
    posts = [
        Post(term, read_words(term.office) - WORDS_OF_ACTING, term.office.lower().startswith(_ACTING))
        for term in person.offices
    ]
    forms = tuple(lower_words(name) for name in (person.name, *person.also))
    return Known(person, forms, frozenset(map(lower_words, person.spellings)) - set(forms), tuple(posts))
