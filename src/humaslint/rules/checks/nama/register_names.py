"""A person whom the office's register of names has, spelled otherwise: Febrianti Utami, there Febriyanti Utami."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.people.mentions import Mention
from humaslint.indonesian.people.name_forms import is_telling
from humaslint.indonesian.people.office_words import TOP, are_compatible
from humaslint.indonesian.people.offices import Office, read_office
from humaslint.indonesian.people.persons import name_of
from humaslint.indonesian.people.persons_apart import are_apart, is_kin
from humaslint.indonesian.people.spelling_variants import Parts
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.nama.register_index import Index, Known, evidence_of, index_of
from humaslint.rules.checks.nama.register_people import named_people
from humaslint.rules.findings import finding_at


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each mention in another spelling than the register's.

    `name` is how the register has it, `evidence` how often, when and where the archive does. Silent where the office
    given, kinship or the release itself shows that somebody else is meant.
    """
    if release.house.register is None:
        return
    index = index_of(release.house.register)
    people = named_people(release)
    by_name: dict[Parts, list[Mention]] = {}
    for mention in people:
        by_name.setdefault(name_of(mention), []).append(mention)
    for name, mentions in by_name.items():
        if len(name) < 2 or index.called(name) or any(is_kin(release, each) for each in mentions):
            continue
        meant = _meant(index, name, _offices(release, people, mentions))
        if meant is None or _is_another(release, mentions, meant[0], by_name):
            continue
        for mention in mentions:
            if release.passages[mention.block].kind in rule.scope:
                yield _finding(rule, release, mention, *meant)


def _offices(release: Release, people: Sequence[Mention], mentions: Sequence[Mention]) -> list[Office]:
    found = (read_office(release, each, people) for each in mentions)
    return [office for office in found if office]


def _meant(index: Index, name: Parts, offices: Sequence[Office]) -> tuple[Known, Parts] | None:
    """Return the one person whose name may be meant, and its form; None where nobody is, or more than one."""
    found = [
        (known, form)
        for known, form, is_variant in index.meant(name)
        if (_is_office_of(known, offices) if offices and known.posts else is_variant and _is_sure(known, name, form))
    ]
    return found[0] if len(found) == 1 else None


def _is_sure(known: Known, name: Parts, form: Parts) -> bool:
    """Say whether the spelling alone is enough: the archive has it, or a rare part is spelled alike in both."""
    shared = tuple([part for part in name if part in form])
    return name in known.wrong or (bool(shared) and is_telling(shared))


def _is_office_of(known: Known, offices: Sequence[Office]) -> bool:
    return any(
        are_compatible(office.words, post.words)
        and (len(office.words & post.words) > 1 or bool(office.words & TOP) or office.words == post.words)
        for office in offices
        for post in known.posts
    )


def _is_another(
    release: Release, mentions: Sequence[Mention], known: Known, by_name: dict[Parts, list[Mention]]
) -> bool:
    """Say whether the release names the person of the register too and shows that this one is somebody else."""
    return any(form in by_name and are_apart(release, by_name[form], mentions) for form in known.forms)


def _finding(rule: Rule, release: Release, mention: Mention, known: Known, form: Parts) -> Finding:
    person = known.person
    name = (person.name, *person.also)[known.forms.index(form)]
    passage = release.passages[mention.block]
    found = passage.on_one_line(mention.start, mention.end)
    place, evidence = (passage, mention.start, mention.end), evidence_of(person, person.files)
    return finding_at(rule, *place, found=found, name=name, evidence=evidence, suggestions=(name,))
