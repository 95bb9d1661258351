"""Rules of spelling in quotations: what they find there is told where the office asks for it, and never mended."""

from __future__ import annotations

from humaslint.indonesian.passage import Passage
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule


def in_quotations(rule: Rule) -> Rule:
    """Return the rule as one that reads what somebody said too, if it is a rule of spelling that skips quotations.

    What only stands between quotation marks, a title or a term, was written by others.
    """
    is_deaf = rule.is_spelling and "quote" in rule.skip
    return rule._replace(skip=rule.skip - {"quote"} | {"cited"}) if is_deaf else rule


def as_quoted(finding: Finding, passage: Passage) -> Finding:
    """Return the finding as a suggestion without a fix where it stands in a quotation that its rule reads for once."""
    rule, (_block, start, end) = finding.rule, finding.place
    if not rule.is_spelling or "quote" in rule.skip or not passage.is_quoted(start, end):
        return finding
    return finding._replace(rule=rule._replace(level="suggestion"), is_fixable=False, is_quoted=True)
