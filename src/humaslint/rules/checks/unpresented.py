"""A speaker never presented, with the first name of one who was: Hendra Gunawan, then `kata Hendra Kurniawan`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from humaslint.indonesian.introductions import is_said_by, says_after
from humaslint.indonesian.name_forms import is_form_of, is_spelling_of
from humaslint.indonesian.office_changes import tells_change
from humaslint.indonesian.people import Mention
from humaslint.indonesian.persons import full_names
from humaslint.indonesian.release import Release
from humaslint.indonesian.spelling_variants import WIDESPREAD, Parts, is_same_part
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.checks.namesakes import are_apart, have_other_degrees, is_kin, is_presented

_FIRST = 4
"""Letters of a first name by which somebody is known again."""
_GOES_ON = frozenset("yang dari asal selaku sebagai bin binti alias dan (".split())
"""What follows a name that is told more of."""
_WHEN = frozenset(
    "senin selasa rabu kamis jumat sabtu minggu saat seusai usai ketika di pada dalam melalui sambil seraya".split()
)
"""What tells when, where or how something is said, behind a name and a comma."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such speaker; who has that first name was presented before, and nobody else has it."""
    by_first: dict[str, list[tuple[Parts, Sequence[Mention]]]] = {}
    for parts, own in full_names(release).items():
        by_first.setdefault(parts[0], []).append((parts, own))
    pairs = [names for first, names in by_first.items() if len(names) == 2 and _is_telling(first)]
    if not pairs or tells_change(release.lower):
        return
    for (one, known), (other, strangers) in pairs:
        if _are_one(one, other) and _is_unpresented(release, known, strangers):
            model = known[0]
            related = (Place(model.block, model.start, model.end),)
            for mention in [each for each in strangers if release.passages[each.block].kind in rule.scope]:
                told = {"found": " ".join(mention.parts), "other": " ".join(model.parts)}
                yield Finding(rule, Place(mention.block, mention.start, mention.end), told, related=related)


def _is_telling(first: str) -> bool:
    return len(first) >= _FIRST and first not in WIDESPREAD


def _are_one(one: Parts, other: Parts) -> bool:
    """Say whether two names with the same first part are neither forms nor spellings of one name."""
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
    first, behind = (bisect_left(passage.token_starts, each) for each in mention.whole)
    opens = tokens[first].start == passage.sentence_at(mention.start).start
    return is_said_by(tokens, first) or (opens and says_after(tokens, behind - 1))


def _goes_on(release: Release, mention: Mention) -> bool:
    """Say whether more is told of who is named: `Sari Dewi yang berjualan`, `Sari Dewi (45)`, `bernama Sari Dewi`."""
    passage = release.passages[mention.block]
    tokens = passage.tokens
    first, behind = (bisect_left(passage.token_starts, each) for each in mention.whole)
    before = tokens[first - 1].lower if first else ""
    after, then = ([token.lower for token in tokens[behind : behind + 2]] + ["", ""])[:2]
    if before in {"bernama", ","} or after in _GOES_ON:
        return True
    return after == "," and before != "menurut" and then not in _WHEN and not says_after(tokens, behind - 1)
