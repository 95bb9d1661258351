"""How often each line of our code searches nearly all of a draft: a program of its own, which `test_searches.py` runs.

What searches is replaced before our modules are imported: the patterns of `re` and `regex`, and the texts of a release.
Reads a JSON list of drafts, and prints one with the searches by line for each of them.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any, ClassVar

_OURS = "humaslint."
_NEARLY_ALL = 5
"""Into how many parts a draft is cut, of which a search of more than one counts."""
_LONG = 1000
"""Characters of a text whose copies count what is searched of them as well."""


class Searches:
    """The searches of more than `fewest` characters by the line of ours that made them, and the one that called it."""

    by_line: ClassVar[Counter[str]] = Counter()
    fewest = 0

    @classmethod
    def note(cls, size: int) -> None:
        """Count a search of so many characters."""
        if size <= cls.fewest:
            return
        lines: list[str] = []
        frame: FrameType | None = sys._getframe(2)
        while frame and len(lines) < 2:
            module = frame.f_globals.get("__name__", "")
            if module.startswith(_OURS):
                lines.append(f"{module}:{frame.f_lineno}")
            frame = frame.f_back
        cls.by_line[" < ".join(lines)] += 1


class Text(str):
    """A text that counts the searches of it, and has the long texts made of it do so, too."""

    __slots__ = ()

    def __contains__(self, part: Any) -> bool:
        Searches.note(len(self))
        return str.__contains__(self, part)

    def __getitem__(self, place: Any) -> str:
        return _counting(str.__getitem__(self, place))


def _counting(found: Any) -> Any:
    return Text(found) if isinstance(found, str) and len(found) > _LONG else found


def _of_text(name: str, has_bounds: bool) -> Callable[..., Any]:
    search = getattr(str, name)

    def counted(self: Text, *given: Any) -> Any:
        Searches.note(_size(self, given[1:] if has_bounds else ()))
        return _counting(search(self, *given))

    return counted


class Pattern:
    """A compiled pattern that counts what it searches; where it only tries one place, nothing."""

    def __init__(self, known: Any) -> None:
        self._known = known

    def __getattr__(self, name: str) -> Any:
        return getattr(self._known, name)


def _of_pattern(name: str, place: int) -> Callable[..., Any]:
    def counted(self: Pattern, *given: Any, **named: Any) -> Any:
        text, *bounds = given[place:]
        Searches.note(_size(text, () if place or name == "split" else bounds))
        return getattr(self._known, name)(*given, **named)

    return counted


def _size(text: str, bounds: Any) -> int:
    return len(range(len(text))[slice(*(*bounds, None, None)[:2])])


for _name in "find rfind index rindex count".split():
    setattr(Text, _name, _of_text(_name, has_bounds=True))
for _name in "lower upper replace split splitlines isupper islower".split():
    setattr(Text, _name, _of_text(_name, has_bounds=False))
for _name in "search fullmatch finditer findall split".split():
    setattr(Pattern, _name, _of_pattern(_name, 0))
for _name in "sub subn".split():
    setattr(Pattern, _name, _of_pattern(_name, 1))


class Passages(tuple[Any, ...]):
    """The passages of a release, which count how often one goes through them all."""

    __slots__ = ()

    def __iter__(self) -> Iterator[Any]:
        Searches.note(Searches.fewest + 1)
        return tuple.__iter__(self)


def _replace_patterns() -> None:
    compile_plain: Any = re._compile  # type: ignore[attr-defined]
    re._compile = lambda pattern, flags: (  # type: ignore[attr-defined]
        pattern if isinstance(pattern, Pattern) else Pattern(compile_plain(pattern, flags))
    )
    from humaslint.rules import compiled_patterns

    compiled = compiled_patterns.compiled
    compiled_patterns.compiled = cache(lambda *key: Pattern(compiled(*key)))


def _replace_texts() -> None:
    from humaslint.indonesian.passage import Passage
    from humaslint.indonesian.release import Release
    from humaslint.model.source import Source

    begin_source, begin_passage, begin_release = Source.__init__, Passage.__init__, Release.__init__
    compute = vars(Release)["text"]._compute

    def source(self: Any, path: str, text: str, *more: Any) -> None:
        begin_source(self, path, Text(text), *more)

    def passage(self: Any, *given: Any) -> None:
        begin_passage(self, *given)
        self.text = Text(self.text)

    def release(self: Any, *given: Any) -> None:
        begin_release(self, *given)
        self.passages = Passages(self.passages)

    Source.__init__, Passage.__init__, Release.__init__ = source, passage, release  # type: ignore[assignment, method-assign]
    vars(Release)["text"]._compute = lambda each: Text(compute(each))


def main() -> None:
    """Check the drafts; what is made at the first time counts for none of them."""
    _replace_patterns()
    _replace_texts()
    from humaslint.engine.runner import RunOptions, check_bytes

    def searched(draft: str) -> Counter[str]:
        Searches.by_line, Searches.fewest = Counter(), len(draft) // _NEARLY_ALL
        result = check_bytes(draft.encode(), Path("naskah.md"), RunOptions())
        if result.error or result.left_out:
            raise RuntimeError(result.error or result.left_out)
        return Searches.by_line

    drafts = json.load(sys.stdin)
    searched(drafts[0][:_LONG])
    json.dump([searched(draft) for draft in drafts], sys.stdout)


if __name__ == "__main__":
    main()
