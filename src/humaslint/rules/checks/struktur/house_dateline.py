"""The dateline of a release against the form that the house has chosen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.datelines import is_in_form, read_dateline, write_dateline
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_FIRST_WORDS = re.compile(r"\S+(?:\s+\S+){0,2}")


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the first lead if it does not open with a dateline as the house writes it."""
    form = release.house.style.dateline
    leads = passages_of(rule, release) if form else []
    if not form or not leads or _stands_alone(release, leads[0], form):
        return
    lead, date_form = leads[0], release.house.style.dateline_date
    if is_in_form(lead.text, form, date_form):
        return
    dateline = read_dateline(lead.text)
    words = _FIRST_WORDS.match(lead.text)
    end = dateline.end if dateline else words.end() if words else len(lead.text)
    if is_silent(rule, lead, 0, end):
        return
    use = write_dateline(dateline, form, date_form) if dateline else ""
    gap = "" if lead.text[end : end + 1].isspace() else " "
    edits = (Edit(0, end, use + gap),) if use else ()
    arguments = {"found": lead.text[:end], "main": form}
    yield Finding(rule, lead.place(0, end), arguments, edits, (use,) if use else ())


def _stands_alone(release: Release, lead: Passage, form: str) -> bool:
    """Say whether a line of its own above the lead is a dateline in the house's form."""
    date_form = release.house.style.dateline_date
    above = release.passages[: lead.index]
    return any(each.kind == "date" and is_in_form(each.text, form, date_form) for each in above)
