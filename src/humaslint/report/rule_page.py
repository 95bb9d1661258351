"""One rule explained: what it reports and why, the norm behind it, examples, how to silence it."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.model.rule import Case, Language, Rule

_WORDS: dict[str, tuple[str, str]] = {
    "level": ("Tingkat", "Level"),
    "fix": ("Perbaikan", "Fix"),
    "pack": ("Paket", "Pack"),
    "norm": ("Kaidah", "Norm"),
    "wrong": ("Dilaporkan", "Reported"),
    "right": ("Menjadi", "Becomes"),
    "fine": ("Dibiarkan", "Left alone"),
    "silence": ("Matikan di satu tempat", "Silence it in one place"),
}
_EXAMPLES = 3


def rule_page(rule: Rule, cases: Sequence[Case], language: Language) -> str:
    """Return the page of a rule as Markdown, at most three examples of each kind."""
    from humaslint.report.messages import fix_name, level_name

    words = {key: pair[0 if language == "id" else 1] for key, pair in _WORDS.items()}
    facts = [
        f"{words['level']}: {level_name(rule.level, language)}",
        f"{words['fix']}: {fix_name(rule.fix, language)}",
        f"{words['pack']}: {rule.pack}",
    ]
    if rule.sources:
        facts.append(f"{words['norm']}: {'; '.join(rule.sources)}")
    parts = [
        f"# {rule.id}: {rule.title.in_language(language)}",
        rule.why.in_language(language),
        "\n".join(facts),
    ]
    bad = [case for case in cases if case.spans][:_EXAMPLES]
    fine = [case for case in cases if not case.spans][:_EXAMPLES]
    if bad:
        parts.append("\n".join([f"## {words['wrong']}", *(_example(case, words["right"]) for case in bad)]))
    if fine:
        parts.append("\n".join([f"## {words['fine']}", *(_quoted(case.text) for case in fine)]))
    parts.append(f"{words['silence']}: <!-- humaslint-disable-next-line {rule.id} -->")
    return "\n\n".join(parts)


def _example(case: Case, becomes: str) -> str:
    text = case.text
    for start, end in sorted(case.spans, reverse=True):
        text = f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"
    quoted = _quoted(text)
    return f"{quoted}\n{becomes}:\n{_quoted(case.fixed)}" if case.fixed is not None else quoted


def _quoted(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.strip().splitlines())
