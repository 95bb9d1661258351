"""The definitions of links in Markdown, `[id]: src "title"`, and the links that are known by their own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from humaslint.model.lazy import cached_property
from humaslint.parse.events import char_offsets

if TYPE_CHECKING:
    from pyromark.event import _Tag as Tag

_BY_WORDS = frozenset({"Collapsed", "Shortcut"})


def is_label(tag: Tag) -> bool:
    """Say whether the words of a link or image lead to its definition: those of `[peta]` and `[peta][]` do."""
    if isinstance(tag, str) or not ("Link" in tag or "Image" in tag):
        return False
    return (tag["Link"] if "Link" in tag else tag["Image"])["link_type"] in _BY_WORDS


class LinkDefinitions:
    """The places of the link definitions in a text, `[id]: src "title"`."""

    def __init__(self, text: str) -> None:
        self._text = text

    def place(self, label: str) -> tuple[int, int]:
        """Return the str offsets of the definition of `label`."""
        return self._places.get(_normal(label), (0, 0))

    @cached_property
    def _places(self) -> dict[str, tuple[int, int]]:
        import pyromark

        at = char_offsets(self._text)
        return {
            _normal(label): (at(definition["span"]["start"]), at(definition["span"]["end"]))
            for label, definition in pyromark.reference_definitions(self._text).items()
        }


def _normal(label: str) -> str:
    return " ".join(label.casefold().split())
