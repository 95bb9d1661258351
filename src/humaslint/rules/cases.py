"""The cases that a rule carries: what it must mark, what it must leave alone, what its fix makes of it."""

from __future__ import annotations

from humaslint.config.register import read_register
from humaslint.config.strict_yaml import Node
from humaslint.config.structure import convert, mapping, scalar, structure, unknown_key
from humaslint.model.errors import HumaslintError
from humaslint.model.house import Style
from humaslint.model.rule import Case

_KEYS = ["bad", "good", "ok", "at", "format", "house", "remarks", "register"]
_NOT_TEXTS = {"at", "house", "remarks", "register"}


def read_cases(node: Node | None, path: str) -> tuple[Case, ...]:
    """Return the cases in a rule's `cases` list.

    `bad` marks each stretch to be reported with [brackets]; with `at`, a list of the stretches in order, its
    brackets are literal. `good` is the text after all fixes. `ok` must stay silent. `format` is markdown (the
    default), text or html. `house` has the forms of the office, as in the settings. `remarks` lists words of English
    passages on which LanguageTool is to remark, each wherever it stands; no server is asked. `register` is a register
    of names, written as its file is.
    """
    if node is None:
        return ()
    if not isinstance(node.value, list):
        raise HumaslintError("“cases” harus berupa daftar.", path, node.line)
    return tuple(_case(item, path) for item in node.value)


def _case(node: Node, path: str) -> Case:
    keys = mapping(node, path)
    for key, value in keys.items():
        if key not in _KEYS:
            raise unknown_key(key, _KEYS, path, value.line)
    texts = {key: scalar(value, path, key) for key, value in keys.items() if key not in _NOT_TEXTS}
    if ("bad" in keys) == ("ok" in keys):
        raise HumaslintError("Satu contoh harus punya tepat satu dari “bad” dan “ok”.", path, node.line)
    form = texts.get("format", "markdown")
    house = structure(Style, keys["house"], path) if "house" in keys else Style()
    remarks = convert(tuple[str, ...], keys["remarks"], path, "remarks") if "remarks" in keys else ()
    register = read_register(keys["register"], path) if "register" in keys else None
    if "ok" in keys:
        return Case(texts["ok"], (), None, form, keys["ok"].line, house, remarks, register)
    text, spans = _marked(texts["bad"]) if "at" not in keys else _listed(texts["bad"], keys["at"], path)
    if not spans:
        raise HumaslintError("“bad” tidak menandai apa pun: apit yang salah dengan [ ].", path, node.line)
    return Case(text, spans, texts.get("good"), form, keys["bad"].line, house, remarks, register)


def _marked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    plain, spans, start = "", [], -1
    for char in text:
        if char == "[" and start < 0:
            start = len(plain)
        elif char == "]" and start >= 0:
            spans.append((start, len(plain)))
            start = -1
        else:
            plain += char
    return plain, tuple(spans)


def _listed(text: str, node: Node, path: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    items = node.value if isinstance(node.value, list) else [node]
    spans, offset = [], 0
    for item in items:
        stretch = scalar(item, path, "at")
        start = text.find(stretch, offset)
        if start < 0:
            raise HumaslintError(f"“{stretch}” tidak ada di dalam contoh.", path, item.line)
        offset = start + len(stretch)
        spans.append((start, offset))
    return text, tuple(spans)
