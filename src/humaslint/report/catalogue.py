"""The list of rules, as a table for people and as JSON for tools."""

from __future__ import annotations

import json
from collections.abc import Sequence

from humaslint.model.rule import Language, Rule
from humaslint.report.messages import level_name


def rules_json(rules: Sequence[Rule]) -> str:
    """Return the rules as a JSON array of objects, sorted by id."""
    rows = [
        {
            "id": rule.id,
            "kind": rule.kind,
            "level": rule.level,
            "pack": rule.pack,
            "fix": rule.fix,
            "title": rule.title._asdict(),
            "why": rule.why._asdict(),
            "sources": list(rule.sources),
        }
        for rule in rules
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def rules_table(rules: Sequence[Rule], language: Language) -> str:
    """Return the rules as aligned lines: id, level, pack and title."""
    width = max((len(rule.id) for rule in rules), default=0)
    lines = []
    for rule in rules:
        level = level_name(rule.level, language)
        lines.append(f"{rule.id:<{width}}  {level:<10}  {rule.pack:<7}  {rule.title.in_language(language)}")
    lines.append(f"{len(rules)} aturan" if language == "id" else f"{len(rules)} rule{'s' * (len(rules) != 1)}")
    return "\n".join(lines)
