"""YAML read strictly: every scalar is a string, a key may stand once, and every value knows its line."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from humaslint.model.errors import HumaslintError

if TYPE_CHECKING:
    import yaml


_TAG = "tag:yaml.org,2002:"
"""With what the tags begin that YAML gives to values by itself."""

_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_BRACKETED = r"[ -]*[\w-]+: +\[[^\[\]]*\] *[^ \n#]"
"""A text that begins with a bracket, which YAML takes for a list: `bad: [Lantas kemudian] warga pulang.`"""

_REASONS = (
    ("expected ',' or ']'", "kurung siku “[” belum ditutup"),
    ("expected ',' or '}'", "kurung kurawal “{” belum ditutup"),
    ("unexpected end of stream", "tanda petik belum ditutup"),
    ("mapping values are not allowed", "titik dua di tempat yang tidak semestinya"),
    ("cannot start any token", "nilainya diawali tanda khusus dan harus diapit tanda petik"),
    ("undefined alias", "nilainya diawali * dan harus diapit tanda petik"),
    ("duplicate anchor", "nilainya diawali & dan harus diapit tanda petik"),
    ("undefined tag", "nilainya diawali ! dan harus diapit tanda petik"),
    ("scanning a tag", "nilainya diawali ! dan harus diapit tanda petik"),
    ("block sequence entries", "butir daftar “-” ditulis di baris sendiri, di bawah kuncinya"),
    ("nesting depth", "kurungnya bersarang terlalu dalam"),
    ("scanning a directive", "baris yang diawali % tidak didukung"),
    ("unknown escape", "garis miring terbalik di antara petik ganda tidak dikenal; pakai petik tunggal"),
    ("expected a single document", "berkas ini berisi lebih dari satu dokumen; hapus garis “---” ini"),
    ("could not find expected ':'", "baris ini atau yang di atasnya kunci tanpa titik dua"),
    ("did not find expected", "baris ini tidak sejajar dengan yang di atasnya, atau ada teks sesudah nilainya"),
)
"""What the reader of YAML calls a fault, and what we call it."""


class Node(NamedTuple):
    """A value of a YAML file and its line, from 1. Nothing is guessed: `no` and `1.0` stay strings.

    `is_folded` tells of a text on several lines that it has spaces for its line ends, as behind `>` and in quotes.
    """

    value: str | list[Node] | dict[str, Node]
    line: int
    is_folded: bool = False


def yaml_tree(text: str) -> yaml.Node | None:
    """Return the one document in `text` as PyYAML has it, with the places of its values; None where it is empty.

    Raises yaml.YAMLError, ValueError or RecursionError. The reader in C, where there is one, is ten times as fast.
    """
    import yaml

    tree: yaml.Node | None = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return tree


def read_yaml(text: str, path: str) -> Node:
    """Return the one document in `text`, `path` being for messages alone. Raises HumaslintError for a fault in it."""
    import yaml

    try:
        root = yaml_tree(text)
        return Node({}, 1) if root is None else _convert(root, path, set())
    except yaml.MarkedYAMLError as error:
        mark = (error.context_mark if _is_open(error) else None) or error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else None
        if line and (opened := _quotation_to(text, line)):
            what = f"tanda petik yang dibuka di baris ini baru ditutup di baris {line}. Tutup di sini."
            raise HumaslintError(f"YAML tidak dapat dibaca: {what}", path, opened) from None
        raise HumaslintError(_unreadable(error, text, line), path, line) from None
    except yaml.reader.ReaderError:
        found = _UNPRINTABLE.search(text)
        line = text.count("\n", 0, found.start()) + 1 if found else None
        raise HumaslintError("YAML tidak dapat dibaca: ada karakter kendali yang tidak terlihat.", path, line) from None
    except (yaml.YAMLError, ValueError) as error:
        raise HumaslintError(f"YAML tidak dapat dibaca: {error}", path) from None
    except RecursionError:
        raise HumaslintError("YAML bersarang terlalu dalam.", path) from None


def _quotation_to(text: str, line: int) -> int | None:
    """Return the line of the quotation mark that opens a text over several lines which ends at the line, if one does.

    It was to be closed where it was opened, and the reader stumbles over the next mark, which may be far below.
    """
    import yaml

    with suppress(yaml.YAMLError):
        for token in yaml.scan(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            first, last = token.start_mark.line + 1, token.end_mark.line + 1
            if isinstance(token, yaml.ScalarToken) and token.style in {"'", '"'} and first < last == line:
                return int(first)
            if first > line:
                break
    return None


def _unreadable(error: yaml.MarkedYAMLError, text: str, line: int | None) -> str:
    """Return what is wrong with YAML at a line; a tab at its start is the commonest fault and the hardest to see."""
    lines = text.splitlines()
    faulty = lines[line - 1] if line and line <= len(lines) else ""
    if re.match(r" *\t", faulty):
        return "YAML tidak dapat dibaca: awal baris ini memakai tab; pakai spasi."
    if re.match(_BRACKETED, faulty):
        return "YAML tidak dapat dibaca: nilai yang diawali “[” dan berlanjut di belakang “]” diapit tanda petik."
    theirs = " ".join(part for part in (error.context, error.problem) if part)
    reason = next((ours for words, ours in _REASONS if words in theirs), theirs)
    return f"YAML tidak dapat dibaca: {reason}. Periksa spasi di awal baris, tanda petik, dan titik dua di sini."


def _is_open(error: yaml.MarkedYAMLError) -> bool:
    """Say whether something was not closed, so that the fault is where it was opened."""
    context = error.context or ""
    return "flow" in context or "quoted scalar" in context


def _convert(node: yaml.Node, path: str, seen: set[int]) -> Node:
    """An alias is refused: it can make a small file endless, and no rule or setting needs one."""
    import yaml

    line = node.start_mark.line + 1
    if id(node) in seen:
        raise HumaslintError("Jangkar dan alias YAML (& dan *) tidak didukung.", path, line)
    seen.add(id(node))
    if not node.tag.startswith(_TAG) or "python" in node.tag:
        raise HumaslintError(
            f"Tag YAML ({node.tag}) tidak didukung; apit teks yang diawali ! dengan petik.", path, line
        )
    if isinstance(node, yaml.ScalarNode):
        return Node(str(node.value), line, _is_folded(node))
    if isinstance(node, yaml.SequenceNode):
        return Node([_convert(item, path, seen) for item in node.value], line)
    mapping: dict[str, Node] = {}
    for key, value in node.value:
        key_line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise HumaslintError("Kunci harus berupa teks.", path, key_line)
        if _is_folded(key):
            hint = "tulis di satu baris, sebuah pola di bawah “? |-”."
            raise HumaslintError(f"Kunci ini berlanjut di baris lain: {hint}", path, key_line)
        if key.value in mapping:
            first = mapping[key.value].line
            raise HumaslintError(f"Kunci “{key.value}” ditulis dua kali (pertama di baris {first}).", path, key_line)
        mapping[key.value] = _convert(value, path, seen)._replace(line=key_line)
    return Node(mapping, line)


def _is_folded(node: yaml.ScalarNode) -> bool:
    return node.style != "|" and node.end_mark.line > node.start_mark.line
