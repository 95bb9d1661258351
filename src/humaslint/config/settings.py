"""The settings of `.humaslint.yaml`: the keys, their types, and what holds for one file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from errno import EISDIR, ESPIPE
from functools import cache
from pathlib import Path
from typing import NamedTuple

from humaslint.config.file_system import is_folder, real_path
from humaslint.config.globs import MOST_STARS, globs, is_glob
from humaslint.config.input_file import read_input
from humaslint.config.register import is_register, load_register
from humaslint.config.strict_yaml import Node, read_yaml
from humaslint.config.structure import line_of, lines_in, structure
from humaslint.config.word_list import is_word_list, load_word_list
from humaslint.indonesian.time.datelines import form_fault
from humaslint.model.errors import HumaslintError, reason_of
from humaslint.model.house import House, Style
from humaslint.model.register import Register
from humaslint.model.rule import Language, Level, Pack, Quotations

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_LARGEST = 4_000_000
"""Bytes of a configuration."""
_BACKWARD = re.compile(r"(?<!\\)\\(?=\w|$)")
"""A backslash in a pattern that keeps no sign from its meaning: it was to be a slash."""
_OF_RULES = frozenset({"select", "ignore", "levels"})


class PathSettings(NamedTuple):
    """What differs for the files that match a glob of `paths`."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, Level] = {}
    language: str = ""


class LanguageToolSettings(NamedTuple):
    """Which LanguageTool server checks English passages, and how, when `--languagetool` asks for it.

    `url` — where the server is; empty: one is started on this machine. `language` — which English, as the server names
    it. `disable`, `enable` — ids of the server's rules. `picky` — also rules of style. `timeout` — how many seconds an
    answer may take.
    """

    url: str = ""
    language: str = "en-US"
    disable: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    picky: bool = False
    timeout: float = 30


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a `.humaslint.yaml` can say. Rules are named by id or by folder (`kata/mubazir`, `kata`).

    `packs` — the rule packs to run besides `default`.
    `select` — the only rules to run, of whatever pack; empty means every rule of the packs.
    `ignore` — rules not to run. `levels` — another level for a rule or folder.
    `rules` — folders with rules of one's own, relative to the file. `exclude` — globs of files not to check.
    `words`, `names`, `boilerplate` — what the office accepts (see `House`); an entry of `names` that ends in `.yml` or
    `.yaml` is a register of names, relative to the file, and `register` what is in it; one of `words` that ends in
    `.txt` is a word list, and `listed` has the words of all of them.
    `quotations` — whether rules of spelling `skip` what people said or `report` on it, without a fix.
    `house` — how the office writes what may be written in more than one way (see `Style`).
    `languagetool` — the server for English passages (see `LanguageToolSettings`).
    `paths` — glob → select, ignore, levels and language for the files that match.
    `language` — the code of the language of a draft that names none itself.
    `lang` — the language of messages. `fail-on` — the lowest level that makes the exit code 1.
    """

    packs: tuple[Pack, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, Level] = field(default_factory=dict)
    rules: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    quotations: Quotations = "skip"
    house: Style = field(default_factory=Style)
    languagetool: LanguageToolSettings = field(default_factory=LanguageToolSettings)
    paths: Mapping[str, PathSettings] = field(default_factory=dict)
    language: str = "id"
    lang: Language = "id"
    fail_on: Level = "warning"
    register: Register | None = field(default=None, metadata={"given": False})
    listed: tuple[str, ...] = field(default=(), metadata={"given": False})

    @property
    def office(self) -> House:
        """What the office accepts and how it writes, as the rules want it."""
        given = (word for word in self.words if not is_word_list(word))
        words = frozenset(word.lower() for word in (*given, *self.listed))
        names = tuple(name for name in self.names if not is_register(name))
        return House(words, names, self.boilerplate, self.house, self.register)


class SettingsFile(NamedTuple):
    """Settings and the file they came from (None: the defaults). `root` is the folder its paths start at.

    `lines` has the line of each value by the keys that lead to it; texts of a list count as keys.
    """

    settings: Settings
    path: Path | None
    root: Path
    lines: Mapping[tuple[str, ...], int] = {}

    @property
    def rule_folders(self) -> tuple[Path, ...]:
        """The folders of the office's own rules."""
        return tuple(self.root / folder for folder in self.settings.rules)

    @property
    def selectors(self) -> tuple[tuple[str, int], ...]:
        """Each rule or folder of rules that the file names, with its line."""
        named = ((keys[2:] if keys[0] == "paths" else keys, line) for keys, line in self.lines.items())
        return tuple((keys[1], line) for keys, line in named if len(keys) == 2 and keys[0] in _OF_RULES)


@cache
def load_settings(path: Path) -> SettingsFile:
    """Return the settings in the file `path`."""
    try:
        text = read_input(path, _LARGEST).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise HumaslintError(f"Konfigurasi tidak dapat dibaca: {_reason(error)}.", str(path)) from None
    node = read_yaml(text, str(path))
    settings = structure(Settings, node, str(path))
    _check_values(settings, node, str(path))
    root = real_path(path).parent
    for folder in settings.rules:
        if not is_folder(_inside(root, folder, path, node, "rules")):
            message = f"Folder aturan “{folder}” tidak ada di {root}."
            raise HumaslintError(message, str(path), line_of(node, "rules"))
    registers = [each for each in settings.names if is_register(each)]
    if len(registers) > 1:
        raise HumaslintError("“names” menyebut lebih dari satu daftar nama.", str(path), line_of(node, "names"))
    if registers:
        settings = replace(settings, register=load_register(_inside(root, registers[0], path, node, "names")))
    lists = [_inside(root, each, path, node, "words") for each in settings.words if is_word_list(each)]
    if lists:
        settings = replace(settings, listed=tuple(word for each in lists for word in load_word_list(each)))
    return SettingsFile(settings, path, root, dict(lines_in(node)))


def _check_values(settings: Settings, node: Node, path: str) -> None:
    """Raise HumaslintError for a value of the right type that makes no sense."""
    if fault := settings.house.dateline and form_fault(settings.house.dateline):
        raise HumaslintError(fault, path, line_of(node, "house", "dateline"))
    languages: dict[tuple[str, ...], str] = {("language",): settings.language}
    languages |= {("paths", glob, "language"): each.language for glob, each in settings.paths.items() if each.language}
    for keys, code in languages.items():
        if not _LANGUAGE.fullmatch(code):
            raise HumaslintError(f"“{code}” bukan kode bahasa; tulis misalnya en.", path, line_of(node, *keys))
    _check_globs(settings, node, path)
    server = settings.languagetool
    if server.url and not server.url.startswith(("http://", "https://")):
        line = line_of(node, "languagetool", "url")
        raise HumaslintError(f"“{server.url}” bukan alamat peladen; tulis misalnya http://localhost:8081.", path, line)
    if not 0 < server.timeout < float("inf"):
        line = line_of(node, "languagetool", "timeout")
        raise HumaslintError("Nilai “timeout” harus lebih dari 0 detik.", path, line)


def _check_globs(settings: Settings, node: Node, path: str) -> None:
    for key, patterns in (("exclude", settings.exclude), ("paths", settings.paths)):
        for pattern in patterns:
            if fault := _glob_fault(pattern):
                raise HumaslintError(f"“{pattern}”{fault}", path, line_of(node, key, pattern))


def _glob_fault(pattern: str) -> str:
    """Return in Indonesian what is wrong with a pattern of file names, empty where it is right."""
    if _BACKWARD.search(pattern):
        return ": tulis garis miring “/” di antara folder, juga di Windows."
    if not is_glob(pattern):
        return (
            f" bukan pola nama berkas; tulis seperti di .gitignore, dengan paling banyak {MOST_STARS} tanda “*” di "
            "antara garis miring."
        )
    return ""


def for_path(file: SettingsFile, path: Path) -> Settings:
    """Return the settings for one file: those of every matching glob in `paths` added, the last one winning."""
    settings = file.settings
    for glob in globs_for(file, path):
        special = settings.paths[glob]
        settings = replace(
            settings,
            select=special.select or settings.select,
            ignore=settings.ignore + special.ignore,
            levels={**settings.levels, **special.levels},
            language=special.language or settings.language,
        )
    return settings


def globs_for(file: SettingsFile, path: Path) -> Iterator[str]:
    """Yield the globs of `paths` that match a file, in their order."""
    return (glob for glob in file.settings.paths if _matches(path, file.root, glob))


def _matches(path: Path, root: Path, pattern: str) -> bool:
    try:
        relative = real_path(path).relative_to(real_path(root))
    except ValueError:
        return False
    return globs((pattern,)).match_file(relative.as_posix())


def _inside(root: Path, name: str, path: Path, node: Node, key: str) -> Path:
    """Return the file `name` below the folder of the settings; links that lead out of it are refused too."""
    found = real_path(root / name)
    if not found.is_relative_to(root):
        kind = {"names": "Daftar nama", "words": "Daftar kata", "rules": "Folder aturan"}[key]
        raise HumaslintError(f"{kind} “{name}” harus berada di dalam {root}.", str(path), line_of(node, key))
    return found


def _reason(error: OSError | UnicodeDecodeError) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "bukan UTF-8; simpan ulang sebagai UTF-8"
    advice = "; ganti namanya, lalu tulis konfigurasi sebagai berkas biasa"
    return reason_of(error) + (advice if error.errno in (EISDIR, ESPIPE) else "")
