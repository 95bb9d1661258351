"""Write docs/rules/, a page for each rule and an index, from the rules themselves: `make docs`."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from humaslint.engine.verify import cases_of
from humaslint.model.rule import Rule
from humaslint.report.messages import fix_name, level_name
from humaslint.report.rule_page import rule_page
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.library import load_library

FOLDER = Path(__file__).resolve().parent / "rules"
EXAMPLES = 8
"""Examples on a page, of each kind."""

INDEX_HEAD = """\
# Aturan humaslint

Tiap halaman berisi alasan, kaidah, contoh yang dilaporkan, dan contoh yang dibiarkan; di terminal,
halaman yang sama dibuka dengan `humaslint rule ID`. Seberapa sering tiap aturan benar pada naskah sungguhan tercatat
di [precision.md](../precision.md). Halaman-halaman ini ditulis oleh `make docs` dari berkas aturan; jangan diubah
dengan tangan.

*(In English: `humaslint rule ID --lang en` shows a page in English.)*
"""
TABLE_HEAD = "\n## {folder}\n\n| aturan | tingkat | perbaikan | paket | tentang |\n|---|---|---|---|---|\n"


def pages(rules: tuple[Rule, ...]) -> dict[str, str]:
    """Return each page's text by its path below docs/rules."""
    made = {f"{rule.id}.md": _page(rule) for rule in rules}
    made["README.md"] = _index(rules)
    return made


def _page(rule: Rule) -> str:
    english = f"*{rule.title.en}.* {rule.why.en}"
    return f"{rule_page(rule, cases_of(rule), 'id', EXAMPLES)}\n\n## In English\n\n{english}\n"


def _index(rules: tuple[Rule, ...]) -> str:
    text = INDEX_HEAD
    for folder, group in groupby(rules, lambda rule: rule.id.split("/")[0]):
        text += TABLE_HEAD.format(folder=folder) + "".join(_row(rule) for rule in group)
    return text


def _row(rule: Rule) -> str:
    level = level_name(rule.level, "id")
    return f"| [{rule.id}]({rule.id}.md) | {level} | {fix_name(rule.fix, 'id')} | {rule.pack} | {rule.title.id} |\n"


def build(folder: Path) -> None:
    """Write the pages into `folder` and remove those of rules that are no more."""
    made = pages(load_library((builtin_folder(),)).rules)
    for name, text in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for path in folder.rglob("*.md"):
        if path.relative_to(folder).as_posix() not in made:
            path.unlink()


if __name__ == "__main__":
    build(FOLDER)
