"""Plots of an audit as inline SVG: the findings of each month, and of each rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from humaslint.archive.audit import Audit, Month, RuleCount
from humaslint.model.rule import LEVELS, Language
from humaslint.report.audit.words import month_name, rate, word
from humaslint.report.messages import level_name, number

_WIDTH = 960
"""Units of a plot's width; the page scales it."""
_TOP, _BOTTOM, _LEFT = 14, 34, 44
_HEIGHT = 220
_LABELS = 14
"""Months that are named below the axis, at most."""
_BAR = 22
"""Units of a rule's bar and the space below it."""
_NAME = 230
"""Units for the names of rules."""
_MOST = 20
"""Rules that are drawn."""


def month_plot(audit: Audit, language: Language) -> str:
    """Return the bars of findings per 1,000 words, one a month, stacked by level."""
    months = [month for month in audit.months if month.month]
    if not months:
        return ""
    top = max(_per_thousand(month, sum(month.levels.values())) for month in months) or 1.0
    step = (_WIDTH - _LEFT) / len(months)
    every = -(-len(months) // _LABELS)
    body = "".join(
        _month_bars(month, _LEFT + place * step, step, top, language, is_named=place % every == 0)
        for place, month in enumerate(months)
    )
    return _svg(_TOP + _HEIGHT + _BOTTOM, word("by-month", language), f"{_grid(top, language)}{body}")


def rule_plot(rules: Sequence[RuleCount], language: Language) -> str:
    """Return the bars of the most frequent rules."""
    shown = rules[:_MOST]
    if not shown:
        return ""
    most = max(rule.findings for rule in shown)
    room = _WIDTH - _NAME - 80
    bars = []
    for place, rule in enumerate(shown):
        width, y = room * rule.findings / most, place * _BAR
        bars.append(
            f'<g data-level="{rule.level}">'
            f'<text x="{_NAME - 8}" y="{y + 14}" text-anchor="end">{escape(rule.rule)}</text>'
            f'<rect class="{rule.level}" x="{_NAME}" y="{y + 3}" width="{width:.1f}" height="{_BAR - 7}" rx="2"/>'
            f'<text x="{_NAME + width + 6:.1f}" y="{y + 14}">{number(rule.findings, language)}</text></g>'
        )
    return _svg(len(shown) * _BAR, word("by-rule", language), "".join(bars))


def _svg(height: int, label: str, body: str) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" role="img" '
        f'aria-label="{escape(label)}">{body}</svg>\n'
    )


def _per_thousand(month: Month, count: int) -> float:
    return 1000 * count / month.words if month.words else 0.0


def _grid(top: float, language: Language) -> str:
    """Return the lines of the axis at none, half and all of the highest bar, with their numbers."""
    lines: list[str] = []
    for share in (0.0, 0.5, 1.0):
        y = _TOP + _HEIGHT * (1 - share)
        value = rate(round(top * share * 10), 10_000, language)
        lines.append(
            f'<line class="axis" x1="{_LEFT}" x2="{_WIDTH}" y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{value}</text>'
        )
    return "".join(lines)


def _month_bars(month: Month, x: float, step: float, top: float, language: Language, *, is_named: bool) -> str:
    bars = "".join(_stack(month, x, step, top))
    told = ", ".join(f"{level_name(level, language)} {number(month.levels[level], language)}" for level in LEVELS)
    title = (
        f"{month_name(month.month, language)}: {number(month.releases, language)} {word('releases', language)}; {told}"
    )
    label = (
        f'<text x="{x + step / 2:.1f}" y="{_TOP + _HEIGHT + 18}" text-anchor="middle">{escape(month.month)}</text>'
        if is_named
        else ""
    )
    return f"<g><title>{escape(title)}</title>{bars}{label}</g>"


def _stack(month: Month, x: float, step: float, top: float) -> Iterator[str]:
    y = float(_TOP + _HEIGHT)
    width = min(step * 0.8, 48)
    for level in LEVELS:
        height = _HEIGHT * _per_thousand(month, month.levels[level]) / top
        y -= height
        if height:
            yield (
                f'<rect class="{level}" data-level="{level}" x="{x + (step - width) / 2:.1f}" y="{y:.1f}" '
                f'width="{width:.1f}" height="{height:.1f}"/>'
            )
