"""The settings that govern a file, each with where it comes from, as a configuration with comments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path

from humaslint.config.settings import Settings, SettingsFile, for_path, globs_for

_WIDTH = 40
"""Columns before the comment that says where a value comes from."""
_NESTED = frozenset({"house", "languagetool"})


def settings_page(file: SettingsFile, path: Path) -> str:
    """Return the settings for `path` as YAML; a comment behind each says the line it stands in, or that it is given."""
    source = file.path.as_posix() if file.path else "tidak ada .humaslint.yaml di sini atau di atasnya: semua bawaan"
    return "\n".join([f"# {source}", *_lines(file, path)])


def _lines(file: SettingsFile, path: Path) -> Iterator[str]:
    settings = for_path(file, path)
    for field in fields(Settings):
        key, value = field.name.replace("_", "-"), getattr(settings, field.name)
        if key in _NESTED:
            yield from _nested(file, key, value._asdict())
        elif key != "paths" and field.metadata.get("given", True):
            yield _line(_yaml(key, value), _origin(file, path, key))


def _nested(file: SettingsFile, key: str, values: Mapping[str, object]) -> Iterator[str]:
    """Yield what the file says under a key that has keys of its own."""
    said = {name.replace("_", "-"): value for name, value in values.items()}
    said = {name: value for name, value in said.items() if (key, name) in file.lines}
    yield f"{key}:" if said else _line(f"{key}: {{}}", "bawaan")
    for name, value in said.items():
        yield _line(f"  {_yaml(name, value)}", f"baris {file.lines[key, name]}")


def _origin(file: SettingsFile, path: Path, key: str) -> str:
    """Return where a value comes from: its line, and those of the globs of `paths` that change it for `path`."""
    places = [f"baris {file.lines[key,]}"] if (key,) in file.lines else []
    globs = ((glob, file.lines.get(("paths", glob, key))) for glob in globs_for(file, path))
    places.extend(f"“{glob}” baris {line}" for glob, line in globs if line)
    return ", ".join(places) or "bawaan"


def _yaml(key: str, value: object) -> str:
    """Return a key and its value on one line."""
    import yaml

    plain = list(value) if isinstance(value, tuple) else value
    flow = None if isinstance(plain, list | dict) else False
    return yaml.safe_dump({key: plain}, default_flow_style=flow, allow_unicode=True, width=10**6).strip()


def _line(text: str, origin: str) -> str:
    return f"{text:<{_WIDTH}}  # {origin}"
