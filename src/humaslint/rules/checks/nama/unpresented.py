"""A speaker never presented, with a name almost that of one who was: Hendra Gunawan, `kata Hendra Kurniawan`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from humaslint.indonesian.people.introductions import is_said_by, says_after
from humaslint.indonesian.people.mentions import Mention, find_people
from humaslint.indonesian.people.name_forms import is_form_of, is_letter_off, is_spelling_of, is_strange
from humaslint.indonesian.people.office_changes import tells_change
from humaslint.indonesian.people.persons import full_names, place_of
from humaslint.indonesian.people.persons_apart import are_apart, have_other_degrees, is_kin, is_presented
from humaslint.indonesian.people.spelling_variants import Parts, is_same_part
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import WEEKDAYS
from humaslint.indonesian.words.affixes import VOWELS
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.nama.name_slips import is_rare_first

_Named = tuple[Parts, Sequence[Mention]]
"""A full name in lower case, and its mentions."""
_LONE = 5
"""Letters of a name that stands alone."""
_MOST_NAMES = 100
"""Full names; where there are more, any name is like one of them."""
_GOES_ON = frozenset("yang dari asal selaku sebagai bin binti alias dan (".split())
"""What follows a name that is told more of."""
_WHEN = WEEKDAYS.keys() | frozenset("saat seusai usai ketika di pada dalam melalui sambil seraya".split())
"""What tells when, where or how something is said, behind a name and a comma."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such speaker; who has that name was presented before, and nobody else has it.

    The first name is the same, or it is a letter off and the rest is the same: Hamdan Rusli, `kata Hamda Rusli`.
    """
    names = full_names(release)
    pairs = [*_pairs(names), *_lone(release, names)]
    if not pairs or tells_change(release.lower):
        return
    for (one, known), (other, strangers) in pairs:
        if (len(other) == 1 or _are_one(one, other)) and _is_unpresented(release, known, strangers):
            model = known[0]
            related = (place_of(model),)
            for mention in [each for each in strangers if release.passages[each.block].kind in rule.scope]:
                told = {"found": " ".join(mention.parts), "other": " ".join(model.parts)}
                yield Finding(rule, place_of(mention), told, related=related)


def _pairs(names: Mapping[Parts, Sequence[Mention]]) -> list[list[_Named]]:
    """Return each two names that alone have a first name, or what stands behind first names a letter apart."""
    groups: dict[tuple[str, ...], list[_Named]] = {}
    for parts, own in names.items():
        groups.setdefault(parts[:1], []).append((parts, own))
        groups.setdefault(("", *parts[1:]), []).append((parts, own))
    twos = [(key, each) for key, each in groups.items() if len(each) == 2]
    return [each for key, each in twos if (is_rare_first(key[0]) if key[0] else _are_near(*each))]


def _lone(release: Release, names: Mapping[Parts, Sequence[Mention]]) -> Iterator[list[_Named]]:
    """Yield each odd name of one part that no full name has, with the only one that has it but for a letter.

    It stands nowhere else, where it may be told who that is: `di warung Darmin`.
    """
    people = find_people(release) if len(names) <= _MOST_NAMES else []
    lone = [mention for mention in people if len(mention.parts) == 1 and len(mention.parts[0]) >= _LONE]
    known = {part for name in names for part in name} if lone else set()
    for written in sorted({mention.parts[0] for mention in lone}):
        part = written.lower()
        near = [name for name in names if any(_is_slip(each, part) for each in name)]
        if part not in known and len(near) == 1 and is_strange(part):
            own = [mention for mention in lone if mention.parts[0].lower() == part]
            if release.word_counts[part] == len(own):
                yield [(near[0], names[near[0]]), ((part,), own)]


def _are_near(one: _Named, other: _Named) -> bool:
    return _is_slip(one[0][0], other[0][0])


def _is_slip(one: str, other: str) -> bool:
    """Say whether parts of names differ by a letter, and not by a vowel at the end, as in Mario and Maria."""
    return is_letter_off(one, other) and (one[:-1] != other[:-1] or not {one[-1], other[-1]} & VOWELS)


def _are_one(one: Parts, other: Parts) -> bool:
    """Say whether two names differ in a single part, and are neither forms nor spellings of one name."""
    unlike = [pair for pair in zip(one, other, strict=False) if not is_same_part(*pair)]
    return len(one) == len(other) and len(unlike) == 1 and not is_form_of(one, other) and not is_spelling_of(one, other)


def _is_unpresented(release: Release, known: Sequence[Mention], strangers: Sequence[Mention]) -> bool:
    """Say whether the first of those known is presented, and the strangers after it only say something."""
    if known[0] > strangers[0] or not (is_presented(release, known[0]) or known[0].degrees):
        return False
    if is_kin(release, known[0]) or are_apart(release, known, strangers):
        return False
    if have_other_degrees(release, known, strangers):
        return False
    is_told_of = any(is_presented(release, each) or _goes_on(release, each) for each in strangers)
    return not is_told_of and _speaks(release, strangers[0])


def _speaks(release: Release, mention: Mention) -> bool:
    """Say whether a verb of saying stands right beside the name: `kata Sari Dewi`, at a start `Sari mengatakan`."""
    passage = release.passages[mention.block]
    tokens = passage.tokens
    first, behind = (passage.token_index(each) for each in mention.whole)
    opens = tokens[first].start == passage.sentence_at(mention.start).start
    return is_said_by(tokens, first) or (opens and says_after(tokens, behind - 1))


def _goes_on(release: Release, mention: Mention) -> bool:
    """Say whether more is told of who is named: `Sari Dewi yang berjualan`, `Sari Dewi (45)`, `bernama Sari Dewi`."""
    passage = release.passages[mention.block]
    tokens = passage.tokens
    first, behind = (passage.token_index(each) for each in mention.whole)
    before = tokens[first - 1].lower if first else ""
    after, then = ([token.lower for token in tokens[behind : behind + 2]] + ["", ""])[:2]
    if before in {"bernama", ","} or after in _GOES_ON:
        return True
    return after == "," and before != "menurut" and then not in _WHEN and not says_after(tokens, behind - 1)
