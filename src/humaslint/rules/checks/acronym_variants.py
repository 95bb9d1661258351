"""An acronym that a release writes in two ways: `BJPS` beside `BPJS`, `DTESN` beside the `DTSEN` that it explains."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from humaslint.indonesian.acronyms import find_expansions, initials_of, is_turned
from humaslint.indonesian.gazetteer import find_acronym
from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.regions import is_short_for_region
from humaslint.indonesian.release import Release, TokenPlace, share_sentence, token_at
from humaslint.indonesian.word_kin import by_slip_keys, slip_keys
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent

_CAPITALS = re.compile(r"(?<![\w-])[A-Z]{4,10}(?![\w-])")
_INSIDE = 5
"""Letters of an acronym from which on one that is lost, put in or another makes the same, mistyped."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each acronym that nothing explains, a slip away from one that is explained or well known."""
    forms = _forms(release)
    if len(forms) < 2:
        return
    explained = {each.form for passage in release.passages for each in find_expansions(passage)}
    yield from _short_glosses(rule, release, forms)
    odd = sorted(form for form in forms if form not in explained and _is_odd(form))
    usual = by_slip_keys([form for form in forms if form in explained or find_acronym(form)] if odd else [])
    for form in odd:
        for right in sorted({each for key in slip_keys(form) for each in usual.get(key, ())}):
            is_long = right in explained and min(len(form), len(right)) >= _INSIDE
            if is_turned(form, right) or (is_long and _is_slip_inside(form, right)):
                yield from _findings(rule, _places(release, form), _places(release, right))
                break


def _forms(release: Release) -> set[str]:
    """Return the acronyms of the release."""
    return set(_CAPITALS.findall(release.text))


def _places(release: Release, form: str) -> list[TokenPlace]:
    """Return where an acronym stands in running text; lines all in capitals tell none."""
    places = release.capital_words.get(form.lower(), ())
    return [spot for spot in places if token_at(spot).text.isupper() and not spot[0].is_upper]


def _is_odd(form: str) -> bool:
    """Say whether the letters are those of no acronym, word, name or region that anybody knows."""
    lexicon, lower = load_lexicon(), form.lower()
    is_word = lexicon.is_standard(lower) or lower in lexicon.names or lower in lexicon.english
    return not is_word and find_acronym(form) is None and not is_short_for_region(lower)


def _is_slip_inside(one: str, other: str) -> bool:
    """Say whether a letter inside is lost, put in or another one; at the ends it makes another body's acronym."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or short[0] != long[0] or short[-1] != long[-1]:
        return False
    at = next((index for index, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), len(short))
    return short[at:] == long[at + 1 :] or (len(short) == len(long) and short[at + 1 :] == long[at + 1 :])


def _short_glosses(rule: Rule, release: Release, forms: set[str]) -> Iterator[Finding]:
    """The acronym beside what it stands for that lacks one of the initials, where the text has it with all of them."""
    for passage in release.passages:
        for each in find_expansions(passage):
            whole = initials_of(each.words)
            is_wanted = not each.is_faulty and each.form in forms and whole in forms
            if is_wanted and len(whole) == len(each.form) + 1 and _is_slip_inside(each.form, whole):
                at = bisect_left(passage.token_starts, each.form_start)
                yield from _findings(rule, [(passage, at)], _places(release, whole))


def _findings(rule: Rule, found: Sequence[TokenPlace], usual: Sequence[TokenPlace]) -> Iterator[Finding]:
    """Yield the places of the form that is not right; a sentence that has both forms means both."""
    if not usual or share_sentence(found, usual):
        return
    model = token_at(usual[0])
    related = (usual[0][0].place(model.start, model.end),)
    for spot in found:
        passage, token = spot[0], token_at(spot)
        if passage.kind in rule.scope and not is_silent(rule, passage, token.start, token.end):
            arguments = {"found": token.text, "other": model.text}
            yield Finding(rule, passage.place(token.start, token.end), arguments, (), (model.text,), related)
