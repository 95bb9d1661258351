"""An acronym that a release writes in two ways: `BJPS` beside `BPJS`, `DTESN` beside the `DTSEN` that it explains."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from humaslint.indonesian.government.acronyms import find_expansions, initials_of, is_turned
from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.government.regions import is_short_for_region
from humaslint.indonesian.people.spelling_variants import is_one_letter_off
from humaslint.indonesian.release import Release, TokenPlace, share_sentence, token_at
from humaslint.indonesian.words.word_kin import by_slip_keys, is_doubled, slip_keys
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.singkatan.acronym_uses import is_shouted_word
from humaslint.rules.checks.singkatan.spoken_acronyms import spoken_slips, wrong_levels
from humaslint.rules.findings import report

_CAPITALS = re.compile(r"[A-Z](?<![\w-].)[A-Z]{1,9}(?![\w-])")
_DOUBLED = re.compile(r"(.)\1+")
_LISTED = ("Tbk (", "Tbk. (")
"""How the name of a company ends before its ticker."""
_TURNED, _INSIDE = 4, 5
"""Letters of an acronym from which on two that are swapped, and one that is lost, put in or another, make the same one,
mistyped."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each acronym that nothing explains, a slip away from one that is explained or well known."""
    forms = _forms(release)
    told = [each for passage in release.passages for each in find_expansions(passage)]
    explained = {each.form for each in told if not each.is_faulty}
    for form, right in spoken_slips(release, explained):
        yield from _findings(rule, release.capital_words[form], release.capital_words[right])
    for odd_place, usual_place in wrong_levels(release):
        yield from _findings(rule, [odd_place], [usual_place])
    if len(forms) > 1:
        yield from _short_glosses(rule, release, forms)
        for form, right in _slips(release, forms, explained):
            yield from _findings(rule, _places(release, form), _places(release, right))


def _slips(release: Release, forms: Iterable[str], explained: Set[str]) -> Iterator[tuple[str, str]]:
    """Yield each form that nothing explains with the first known or explained one of which it is a slip."""
    odd = sorted(form for form in forms if form not in explained and not _is_known(form))
    usual = by_slip_keys([form for form in forms if form in explained or find_acronym(form)] if odd else [])
    for form in odd:
        for right in sorted({each for key in slip_keys(form) for each in usual.get(key, ())}):
            if _is_mistyped(form, right, right in explained) or _stands_for(release, form, right, right in explained):
                yield form, right
                break


def _forms(release: Release) -> set[str]:
    """Return the acronyms of the release."""
    return set(_CAPITALS.findall(release.text))


def _places(release: Release, form: str) -> list[TokenPlace]:
    """Return where an acronym stands in running text; lines all in capitals tell none, and a ticker is none."""
    places = release.capital_words.get(form.lower(), ())
    return [spot for spot in places if token_at(spot).text.isupper() and not spot[0].is_upper and not _is_ticker(spot)]


def _is_ticker(spot: TokenPlace) -> bool:
    """Say whether letters are those under which a company's shares are traded: `PT Randu Tbk (RNDU)`."""
    return spot[0].text.endswith(_LISTED, 0, token_at(spot).start)


def _is_known(form: str) -> bool:
    return find_acronym(form) is not None or is_short_for_region(form.lower())


def _is_mistyped(form: str, right: str, is_explained: bool) -> bool:
    """Say whether an acronym that nobody knows must be another one of the release, by its letters alone."""
    short, long = sorted((form, right), key=len)
    if is_shouted_word(form):
        return False
    if is_turned(form, right):
        return len(form) >= _TURNED - is_explained
    if is_explained and len(form) == len(right) and _undoubled(form) == _undoubled(right):
        return True
    if len(short) >= _TURNED - 1 and is_doubled(form, right):
        return True
    return is_explained and len(short) >= _INSIDE and _is_slip_inside(short, long)


def _undoubled(form: str) -> str:
    """Return an acronym with each letter once that it has twice in a row: `MMP` and `MPP` are alike."""
    return _DOUBLED.sub(r"\1", form)


def _stands_for(release: Release, form: str, right: str, is_explained: bool) -> bool:
    """Say whether an acronym, a letter off, stands where the other one does.

    A word with a capital follows both (`BS Kota Randu`, `BPS Kota Randu`), or it is met in the title alone and the
    other is explained below.
    """
    if not is_one_letter_off(form, right):
        return False
    if is_explained and all(spot[0].kind == "title" for spot in _places(release, form)):
        return len(form) == len(right) and not is_shouted_word(form)
    return not {*map(_following, _places(release, form))}.isdisjoint({*map(_following, _places(release, right))} - {""})


def _following(spot: TokenPlace) -> str:
    """Return the word with a capital behind an acronym, "" where there is none."""
    passage, index = spot
    token, after = (*passage.tokens[index : index + 2], None)[:2]
    is_name = token and after and after.start == token.end + 1 and after.text.istitle()
    return after.text if after and is_name else ""


def _is_slip_inside(one: str, other: str) -> bool:
    """Say whether a letter inside is lost, put in or another one; at the ends it makes another body's acronym."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or short[0] != long[0] or short[-1] != long[-1]:
        return False
    at = next((index for index, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), len(short))
    return short[at:] == long[at + 1 :] or (len(short) == len(long) and short[at + 1 :] == long[at + 1 :])


def _short_glosses(rule: Rule, release: Release, forms: set[str]) -> Iterator[Finding]:
    """Yield the acronym beside what it stands for that lacks an initial, where the text has it with all of them."""
    for passage in release.passages:
        for each in find_expansions(passage):
            whole = initials_of(each.words)
            is_wanted = not each.is_faulty and each.form in forms and whole in forms
            if is_wanted and len(whole) == len(each.form) + 1 and _is_slip_inside(each.form, whole):
                at = passage.token_index(each.form_start)
                yield from _findings(rule, [(passage, at)], _places(release, whole))


def _findings(rule: Rule, found: Sequence[TokenPlace], usual: Sequence[TokenPlace]) -> Iterator[Finding]:
    """Yield the places of the form that is not right; a sentence that has both forms means both."""
    if not usual or share_sentence(found, usual):
        return
    model = token_at(usual[0])
    related = (usual[0][0].place(model.start, model.end),)
    for spot in found:
        passage, token = spot[0], token_at(spot)
        yield from report(
            rule, passage, token.start, token.end, other=model.text, suggestions=(model.text,), related=related
        )
