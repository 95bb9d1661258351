"""What ends a text that stands between quotation marks, or in an attribute or a value without any."""

from __future__ import annotations

import re

_UNQUOTED = re.compile(r"""[\s"'`=<>%}]""")
_BY_MARK = {
    '"': re.compile(r'(?<!\\)"'),
    "'": re.compile("'"),
    "`": re.compile("`"),
    "(": re.compile(r"(?<!\\)[()]"),
}
_PLAIN_YAML = re.compile(r"""\A[-?:,\[\]{}#&*!|>'"%@`]|:(?=\s|\Z)|\s\#""")


def delimiter_behind(text: str, start: int) -> re.Pattern[str]:
    """Return what ends a value that begins at the str offset `start` of `text`, perhaps behind its quotation mark."""
    return _BY_MARK.get(text[max(0, start - 1) : start], _UNQUOTED)


def delimiter_of(style: str) -> re.Pattern[str] | None:
    """Return what ends a scalar of front matter, by the indicator of how it is written; see `values.Value`."""
    return _BY_MARK["'"] if style == "literal" else _BY_MARK.get(style[0]) if style else _PLAIN_YAML
