"""A rule as data: what it is called, where it applies, what it says, and the cases that prove it."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeVar

from humaslint.model.house import Style
from humaslint.model.register import Register

Level = Literal["error", "warning", "suggestion"]
LEVELS: tuple[Level, ...] = ("error", "warning", "suggestion")
FixClass = Literal["safe", "unsafe", "none"]
Pack = Literal["default", "strict", "pers"]
PACKS: tuple[Pack, ...] = ("default", "strict", "pers")
Language = Literal["id", "en"]
LANGUAGES: tuple[Language, ...] = ("id", "en")
Quotations = Literal["skip", "report"]
QUOTATIONS: tuple[Quotations, ...] = ("skip", "report")
Parameters = TypeVar("Parameters")


class Text(NamedTuple):
    """The same words in Indonesian and in English."""

    id: str
    en: str

    def in_language(self, language: Language) -> str:
        """Return the words in one of the two languages."""
        return self.id if language == "id" else self.en


class Case(NamedTuple):
    """A text that a rule must mark at `spans` (str offsets into `text`), or leave alone when there are none.

    `fixed` is the text after every fix of the rule, safe or not; None when the case does not say. `house` is the style
    of the office that wrote the text. `remarks` are the words on which another tool is said to remark.
    `register` is the office's register of names.
    """

    text: str
    spans: tuple[tuple[int, int], ...]
    fixed: str | None
    format: str
    line: int
    house: Style = Style()
    remarks: tuple[str, ...] = ()
    register: Register | None = None


class Rule(NamedTuple):
    """One rule. `scope` names the kinds of block it reads, `skip` the contexts in which it is silent.

    `parameters` are those of the rule's kind (see `humaslint.rules.kinds`) or of its Python check. `path` is the file
    in which the rule is written. What a rule that `is_sensitive` finds is never printed whole. One that
    `reads_addresses` may report what is wrong within a URL or mail address. What the rules that it `covers` find is not
    told where it has told something: their ids, or ALL for whatever lies within. One that `is_spelling` finds what the
    writer has done, not the speaker: it may be told to read quotations too. Of one that `is_told_once` all places of a
    word are one diagnostic, whose message has their number as `times`. What one that `is_on_capitals` finds is not told
    of letters that are shown as capitals, however they were typed.
    """

    id: str
    kind: str
    level: Level
    fix: FixClass
    pack: Pack
    scope: frozenset[str]
    skip: frozenset[str]
    title: Text
    message: Text
    why: Text
    related: Text
    sources: tuple[str, ...]
    parameters: object
    path: str
    is_sensitive: bool = False
    reads_addresses: bool = False
    covers: tuple[str, ...] = ()
    is_spelling: bool = False
    is_told_once: bool = False
    is_on_capitals: bool = False

    def options(self, kind: type[Parameters]) -> Parameters:
        """Return the parameters, which must be of that type."""
        assert isinstance(self.parameters, kind)
        return self.parameters
