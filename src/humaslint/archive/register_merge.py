"""What is newly learned from an archive put into a register that people have edited; what they did to it stays."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from humaslint.archive.learned import code_lines, codes_of, form_code, forms_of, office_code, read_codes
from humaslint.config.register import MOST
from humaslint.indonesian.people.name_forms import is_form_of, is_near, is_spelling_of
from humaslint.indonesian.people.office_words import WORDS_OF_ACTING, are_compatible, read_words
from humaslint.indonesian.people.spelling_variants import Parts, keys_of
from humaslint.indonesian.tokens import lower_words
from humaslint.model.register import Body, Person, Register, Term

Entry = TypeVar("Entry", Person, Body)


class Merged(NamedTuple, Generic[Entry]):
    """The entries of one kind: all that were there, `updated`, in their order, and the `new` ones by name.

    `changed` counts those of `updated` that are not as they were, `removed` what was learned and is left out because
    somebody has removed it. `unsure` are the names learned that may be of several entries, for which nothing is done.
    """

    updated: tuple[Entry, ...]
    new: tuple[Entry, ...]
    changed: int
    removed: int
    unsure: tuple[str, ...]

    def places(self) -> list[int]:
        """Return before which of the entries each new one belongs: by name, at the end where they are in no order."""
        keys = [each.name.lower() for each in self.updated]
        if keys != sorted(keys):
            return [len(keys)] * len(self.new)
        return [bisect_right(keys, each.name.lower()) for each in self.new]

    def entries(self) -> tuple[Entry, ...]:
        """Return all entries in the order of the register."""
        found = list(self.updated)
        for place, entry in reversed(list(zip(self.places(), self.new, strict=True))):
            found.insert(place, entry)
        return tuple(found)


class Merge(NamedTuple):
    """A register with what was learned; `learned` are the lines of its codes."""

    people: Merged[Person]
    institutions: Merged[Body]
    learned: tuple[str, ...]


def merge(kept: Register, learned: Register) -> Merge:
    """Return the register `kept` with what `learned` adds to it: entries, forms of names, offices, days and counts.

    Nothing in it is taken away or worded otherwise. Counts and spans of days only grow, so that the same archive merged
    again changes nothing.
    """
    codes = read_codes(kept.learned)
    return Merge(
        _merged(kept.people, learned.people, codes),
        _merged(kept.institutions, learned.institutions, codes),
        code_lines(codes | codes_of(learned)),
    )


def _merged(kept: Sequence[Entry], learned: Sequence[Entry], codes: Collection[str]) -> Merged[Entry]:
    by_form: dict[Parts, list[int]] = {}
    for number, entry in enumerate(kept):
        for form in forms_of(entry):
            by_form.setdefault(form, []).append(number)
    updated, new, unsure, removed = list(kept), [], [], 0
    for entry, numbers in zip(learned, _matches(kept, learned, by_form, codes), strict=True):
        if len(numbers) > 1:
            unsure.append(entry.name)
        elif numbers:
            (number,) = numbers
            updated[number], count = _updated(updated[number], entry, by_form, codes)
            removed += count
        elif _was_learned(entry, by_form, codes):
            removed += 1
        else:
            new.append(entry)
    changed = sum(before != after for before, after in zip(kept, updated, strict=True))
    return Merged(tuple(updated), tuple(new), changed, removed, tuple(unsure))


def _matches(
    kept: Sequence[Entry], learned: Sequence[Entry], by_form: Mapping[Parts, Sequence[int]], codes: Collection[str]
) -> list[list[int]]:
    """Return for each learned entry the numbers of those that may be the same; namesakes are told by their offices."""
    named = [sorted({number for form in forms_of(each) for number in by_form.get(form, ())}) for each in learned]
    pairs = list(zip(learned, named, strict=True))
    sure = [[number for number in numbers if _share_office(kept[number], entry)] for entry, numbers in pairs]
    taken = {number for numbers in sure for number in numbers}
    corrected = _Corrected(kept, codes)
    found: list[list[int]] = []
    for (entry, numbers), own in zip(pairs, sure, strict=True):
        if own or not numbers:
            found.append(own or corrected.like(entry))
        elif _offices(entry) and all(_offices(kept[number]) for number in numbers):
            found.append([number for number in numbers if number not in taken])
        else:
            found.append(numbers)
    return found


class _Corrected:
    """People whose names somebody has corrected: none that was ever learned."""

    def __init__(self, kept: Sequence[Person | Body], codes: Collection[str]) -> None:
        self._people: dict[str, list[tuple[int, Person]]] = {}
        for number, entry in enumerate(kept):
            name = lower_words(entry.name)
            if isinstance(entry, Person) and codes and form_code(entry, name) not in codes:
                for key in keys_of(name):
                    self._people.setdefault(key, []).append((number, entry))

    def like(self, entry: Person | Body) -> list[int]:
        """Return the numbers of those who are meant by what the archive still calls otherwise."""
        name = lower_words(entry.name)
        near = {number: each for key in keys_of(name) for number, each in self._people.get(key, ())}
        return [
            number
            for number, each in sorted(near.items())
            if _share_office(each, entry)
            and (is_spelling_of(name, lower_words(each.name)) or is_near(name, lower_words(each.name)))
        ]


def _share_office(one: Person | Body, other: Person | Body) -> bool:
    left, right = _offices(one), _offices(other)
    return any(
        are_compatible(read_words(first.office), read_words(second.office)) for first in left for second in right
    )


def _offices(entry: Person | Body) -> tuple[Term, ...]:
    return entry.offices if isinstance(entry, Person) else ()


def _was_learned(entry: Person | Body, by_form: Mapping[Parts, object], codes: Collection[str]) -> bool:
    """Say whether an entry that is not there was there once; a namesake of one that is, by an office."""
    forms = forms_of(entry)
    if any(form in by_form for form in forms):
        return any(office_code(form, term.office) in codes for form in forms for term in _offices(entry))
    return any(form_code(entry, form) in codes for form in forms)


def _updated(
    entry: Entry, learned: Entry, by_form: Mapping[Parts, object], codes: Collection[str]
) -> tuple[Entry, int]:
    """Return the entry with what is learned of it, and how much of that is left out because it was removed."""
    if entry.rejected:
        return entry, 0
    first, last = _span(entry, learned)
    wider = entry._replace(uses=max(entry.uses, learned.uses), first=first, last=last)
    spelled, removed = _with_forms(wider, learned, by_form, codes)
    if not isinstance(spelled, Person) or not isinstance(learned, Person):
        return spelled, removed
    terms, gone = _terms(spelled.offices, learned, codes)
    return spelled._replace(offices=terms), removed + gone


def _span(one: Person | Body | Term, other: Person | Body | Term) -> tuple[date | None, date | None]:
    """Return the first and the last day of both; what has no days gets those of the other."""
    firsts, lasts = (
        [each.first for each in (one, other) if each.first],
        [each.last for each in (one, other) if each.last],
    )
    return min(firsts, default=None), max(lasts, default=None)


def _with_forms(
    entry: Entry, learned: Entry, by_form: Mapping[Parts, object], codes: Collection[str]
) -> tuple[Entry, int]:
    """Return the entry with new forms of its name; where a new spelling is as frequent, it is to be reviewed."""
    counts = {lower_words(name): count for name, count in learned.spellings.items()}
    counts[lower_words(learned.name)] = learned.uses - sum(learned.spellings.values())
    spellings = {name: max(count, counts.get(lower_words(name), 0)) for name, count in entry.spellings.items()}
    also = list(entry.also) if isinstance(entry, Person) else []
    own, removed, review = forms_of(entry), 0, entry.review
    for form, written in sorted(forms_of(learned).items()):
        if form in own or form in by_form:
            continue
        if form_code(entry, form) in codes:
            removed += 1
        elif isinstance(entry, Person) and is_form_of(form, lower_words(entry.name)):
            also += [written] if len(also) < MOST else []
        elif len(spellings) < MOST:
            spellings[written] = counts.get(form, 0)
            review = review or spellings[written] >= counts.get(lower_words(entry.name), 0)
    changed = entry._replace(spellings=spellings, review=review)
    return (changed._replace(also=tuple(also)) if isinstance(changed, Person) else changed), removed


def _terms(kept: Sequence[Term], learned: Person, codes: Collection[str]) -> tuple[tuple[Term, ...], int]:
    """Return the offices with what is learned of them, and how many are left out because they were removed."""
    terms, removed = list(kept), 0
    for each in learned.offices:
        words = read_words(each.office)
        alike = [number for number, term in enumerate(kept) if _are_one(read_words(term.office), words)]
        same = [number for number in alike if read_words(kept[number].office) == words] or alike
        if len(same) == 1:
            first, last = _span(terms[same[0]], each)
            terms[same[0]] = terms[same[0]]._replace(uses=max(terms[same[0]].uses, each.uses), first=first, last=last)
        elif not alike and any(office_code(form, each.office) in codes for form in forms_of(learned)):
            removed += 1
        elif not alike and len(terms) < MOST:
            terms.append(each)
    return tuple(terms), removed


def _are_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two offices, as words, are one, held for good or for a time in both."""
    return one & WORDS_OF_ACTING == other & WORDS_OF_ACTING and are_compatible(one, other)
