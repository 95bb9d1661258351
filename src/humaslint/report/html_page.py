"""The shell of the pages that humaslint writes: self-contained, with filters and a script of their own.

A page loads nothing and runs nothing but its script, which a content security policy names by its hash.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template

from humaslint.model.rule import LEVELS
from humaslint.report.characters import visible
from humaslint.report.messages import level_name, one_line
from humaslint.report.options import ReportOptions


def page(name: str, options: ReportOptions, *, heading: str, summary: str, filters: str, sections: str) -> str:
    """Return the page with the style and script `name`, which ends with a line feed.

    `heading` and `summary` are text; `filters` are the fields of the form behind the boxes for levels, `sections` what
    the page is about, both HTML.
    """
    script = _asset(f"{name}.js")
    digest = b64encode(sha256(script.encode()).digest()).decode()
    return Template(_asset("page.html")).substitute(
        language=options.language,
        digest=f"sha256-{digest}",
        style=common_style() + _asset(f"{name}.css"),
        script=script,
        title="humaslint" if heading == "humaslint" else f"humaslint: {html_text(heading)}",
        heading=html_text(heading),
        version=escape(options.version),
        summary=html_text(summary),
        filters=_form(options, filters),
        sections=sections,
    )


def common_style() -> str:
    """Return the style that all pages have in common: colours, and those of the levels."""
    return _asset("page.css")


def html_text(text: str) -> str:
    """Return a text on one line, with its markup and hidden characters made visible."""
    return escape(visible(one_line(text)))


def _form(options: ReportOptions, fields: str) -> str:
    boxes = "".join(
        f'<label><input type="checkbox" name="level" value="{level}" checked> '
        f"{level_name(level, options.language)}</label>\n"
        for level in LEVELS
    )
    return f'<form hidden autocomplete="off">\n{boxes}{fields}<output class="soft"></output>\n</form>\n'


def _asset(name: str) -> str:
    return files("humaslint.report").joinpath("assets", name).read_text(encoding="utf-8")
