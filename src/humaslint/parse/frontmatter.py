"""Front matter: the title, summary, picture and settings above a release in Markdown or HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from humaslint.model.document import Block, BlockKind, Directive
from humaslint.parse.draft import Draft, Picture
from humaslint.parse.languages import language_code
from humaslint.parse.values import Value, json_values, toml_values, value_block, yaml_values

_FRONT = re.compile(
    r"\A(?:---[ \t]*\r?\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)"
    r"|\+\+\+[ \t]*\r?\n(?P<toml>.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)"
    r'|(?P<json>\{\s*"[\w.-]+"\s*:.*?^\})[ \t]*(?:\r?\n|\Z))',
    re.MULTILINE | re.DOTALL,
)
_FIRST_KEY = re.compile(r"(?:\s|#[^\n]*\n)*(?:[\w\"'][^\n]*?:(?:\s|\Z)|\Z)")

_TITLES = ("title", "judul")
_DESCRIPTIONS = ("description", "deskripsi", "summary", "ringkasan", "excerpt")
_LANGUAGES = ("lang", "language", "bahasa", "locale")
_PICTURES = (
    "image", "images", "featured_image", "featuredimage", "featured-image", "cover", "cover_image", "thumbnail",
    "foto", "gambar", "header", "teaser", "banner", "photo",
)  # fmt: skip
_FILES = ("", "[]", ".src", ".image", ".url", ".path", ".file", "[].src", "[].url", "[].image", "[].path")
_FILE_KEYS = {name: tuple(name + part for part in _FILES) for name in _PICTURES}
_CAPTIONS = ("caption", "keterangan", "takarir")
_ALTS = ("alt", "teks_alt")
_CREDITS = ("credit", "kredit", "credits", "attribution", "fotografer")
_NOTHING = frozenset({"", "~", "null", "true", "false"})
_RULE = re.compile(r"[^\s,]+")


def read_front_matter(draft: Draft) -> int:
    """Add to the draft what its front matter says; return the str offset at which the text begins, 0 without any.

    Broken front matter is a fault of the draft; its plain lines are read all the same.
    """
    text = draft.source.text
    found = _FRONT.match(text) if text.startswith(("---", "+++", "{")) else None
    if found is None:
        return 0
    if found["toml"] is not None:
        values, fault = toml_values(text, *found.span("toml"))
    elif found["json"] is not None:
        values, fault = json_values(text, *found.span("json"))
    elif _FIRST_KEY.match(found["yaml"]):
        values, fault = yaml_values(text, *found.span("yaml"))
    else:
        return 0
    if fault:
        draft.faults.append(fault)
    _read_values(draft, values)
    return found.end()


def _read_values(draft: Draft, values: list[Value]) -> None:
    draft.metadata.update((value.key, value.text) for value in values if "[]" not in value.key)
    by_key = {value.key: value for value in reversed(values)}
    language = _first(by_key, _LANGUAGES)
    draft.language = (language and language_code(language.text)) or draft.language
    title = _block(draft, _first(by_key, _TITLES), "title")
    descriptions = [_block(draft, by_key.get(key), "description") for key in _DESCRIPTIONS]
    draft.blocks.extend(block for block in (title, *descriptions) if block)
    _read_picture(draft, by_key)
    _read_directives(draft, values)


def _read_picture(draft: Draft, by_key: dict[str, Value]) -> None:
    """The first picture named; `thumbnail` and the like mostly repeat it."""
    for name in _PICTURES:
        value = _first(by_key, _FILE_KEYS[name])
        if value:
            break
    else:
        caption = _block(draft, _first(by_key, _CAPTIONS), "caption")
        draft.blocks.extend([caption] if caption else [])
        return
    draft.add_picture(
        Picture(value.start, value.end, value.text, is_lead=True),
        _block(draft, _first(by_key, _of_picture(name, _ALTS)), "alt"),
        _block(draft, _first(by_key, _of_picture(name, _CAPTIONS)), "caption"),
        _block(draft, _first(by_key, _of_picture(name, _CREDITS)), "credit"),
    )
    draft.fresh.clear()


@cache
def _of_picture(name: str, keys: tuple[str, ...]) -> list[str]:
    """The keys under which front matter may say something of the picture that it names as `name`."""
    return [form.format(name=name, key=key) for key in keys for form in _FORMS]


_FORMS = (
    "{name}.{key}", "{name}[].{key}", "{name}_{key}", "{name}-{key}", "{name}{key}", "image_{key}", "foto_{key}",
    "{key}_{name}", "{key}_foto", "{key}_gambar", "{key}",
)  # fmt: skip


def _read_directives(draft: Draft, values: list[Value]) -> None:
    """Read what stands under `humaslint`, of which only `disable` is known."""
    others = {_command(value): value for value in reversed(values) if _command(value) not in ("", "disable")}
    draft.directives += [Directive("unknown", (name,), each.start, each.end) for name, each in others.items()]
    found = [value for value in values if value.key in {"humaslint.disable", "humaslint.disable[]"}]
    rules = tuple(rule for value in found for rule in _RULE.findall(value.text))
    if not rules or rules[0].lower() in {"false", "null", "~"}:
        return
    is_all = rules[0].lower() in {"true", "all"}
    draft.directives.append(Directive("disable-file", () if is_all else rules, found[0].start, found[-1].end))


def _command(value: Value) -> str:
    """Return what a value asks of humaslint; empty where it is for others."""
    key, _, name = value.key.partition(".")
    return (name.partition(".")[0].removesuffix("[]") or value.text) if key == "humaslint" else ""


def _first(by_key: dict[str, Value], keys: Iterable[str]) -> Value | None:
    for key in keys:
        value = by_key.get(key)
        if value and value.text.strip() not in _NOTHING:
            return value
    return None


def _block(draft: Draft, value: Value | None, kind: BlockKind) -> Block | None:
    return value_block(draft.source.text, value, kind, draft.language) if value else None
