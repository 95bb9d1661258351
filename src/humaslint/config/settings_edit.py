"""A configuration made to name a word list, everything else in it left as it is."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace

from humaslint.config.settings import Settings
from humaslint.config.strict_yaml import read_yaml
from humaslint.config.structure import structure
from humaslint.model.errors import HumaslintError

_WORDS = re.compile(r"^words:[ \t]*\[(?P<rest>[^\n]*)$", re.MULTILINE)
_BLOCK = re.compile(r"^words:[ \t]*\n(?P<indent>[ \t]*)- ", re.MULTILINE)


def with_word_list(text: str, name: str) -> str | None:
    """Return the text of a configuration with a word list named under `words`.

    None where that cannot be done without touching something else; the user has to do it.
    """
    old = _settings(text)
    for new in (_in_flow(text, name), _in_block(text, name), _at_the_end(text, name)):
        with suppress(HumaslintError):
            if new and _settings(new) == replace(old, words=(name, *old.words)):
                return new
    return None


def _settings(text: str) -> Settings:
    return structure(Settings, read_yaml(text, ""), "")


def _in_flow(text: str, name: str) -> str | None:
    found = _WORDS.search(text)
    if found is None:
        return None
    comma = "" if found["rest"].lstrip().startswith("]") else ", "
    return text[: found.start("rest")] + name + comma + text[found.start("rest") :]


def _in_block(text: str, name: str) -> str | None:
    found = _BLOCK.search(text)
    return (
        f"{text[: found.start('indent')]}{found['indent']}- {name}\n{text[found.start('indent') :]}" if found else None
    )


def _at_the_end(text: str, name: str) -> str:
    return f"{text.rstrip()}\nwords: [{name}]\n" if text.strip() else f"words: [{name}]\n"
