"""`--diff`: the fixes of a file as a patch that git and people read."""

from __future__ import annotations

import re
from difflib import unified_diff

from humaslint.engine.runner import FixedFile
from humaslint.report.characters import visible

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
"""A line as git has it: a carriage return ends none."""
_ODD = re.compile(r'[\x00-\x1f\x7f-\x9f"\\\udc80-\udcff]')
"""What does not stand in a name in a diff as it is."""


def diff_of(fixed: FixedFile, *, for_people: bool) -> str:
    """Return the fixes of a file as a unified diff, `for_people` with its control characters made visible."""
    name = _quoted(fixed.result.path)
    source = fixed.result.source
    mark = source.bom.decode(source.encoding) if source and not for_people else ""
    lines = unified_diff(_LINE.findall(mark + fixed.old), _LINE.findall(mark + fixed.new), name, name)
    whole = (line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
    return "".join(f"{visible(line[:-1])}\n" if for_people else line for line in whole)


def _quoted(path: str) -> str:
    """Return a name as git writes it in a diff: in quotation marks where a line feed and the like stand in it."""
    if not _ODD.search(path):
        return path
    return f'"{_ODD.sub(lambda match: _octal(match[0]), path)}"'


def _octal(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    return "".join(f"\\{byte:03o}" for byte in char.encode("utf-8", "surrogateescape"))
