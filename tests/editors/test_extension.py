"""The extension for VS Code says of itself what is so: what it declares is what it does, and what the server does."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from humaslint import __version__
from humaslint.cli.serving import server_command
from humaslint.lsp.answers import ACCEPT, FIX_ALL
from humaslint.lsp.server import ENDINGS

FOLDER = Path(__file__).resolve().parents[2] / "editors" / "vscode"
SOURCES = "\n".join(path.read_text("utf-8") for path in sorted((FOLDER / "src").glob("*.js")))
MANIFEST = json.loads((FOLDER / "package.json").read_text("utf-8"))
CONTRIBUTED = MANIFEST["contributes"]
COMMANDS = {each["command"] for each in CONTRIBUTED["commands"]}
SETTINGS = CONTRIBUTED["configuration"]["properties"]


def test_the_version_is_that_of_humaslint() -> None:
    """Who has humaslint 1.2.3 looks for the extension 1.2.3."""
    lock = json.loads((FOLDER / "package-lock.json").read_text("utf-8"))
    assert MANIFEST["version"] == lock["version"] == lock["packages"][""]["version"] == __version__


def test_the_languages_are_those_of_the_server() -> None:
    """Each language of the server wakes the extension, is sent to the server, and has the command."""
    languages = {"markdown", *ENDINGS}
    assert {each.removeprefix("onLanguage:") for each in MANIFEST["activationEvents"]} == languages
    (listed,) = re.findall(r"LANGUAGES = (\[.*?\]);", SOURCES)
    assert set(json.loads(listed)) == languages
    (menu,) = CONTRIBUTED["menus"]["commandPalette"]
    (pattern,) = re.findall(r"^editorLangId =~ /(.*)/$", menu["when"])
    assert menu["command"] in COMMANDS
    assert all(re.search(pattern, language) for language in languages)


def test_every_command_is_there() -> None:
    """What the palette offers is registered, and nothing else; the server's own command is not taken."""
    assert set(re.findall(r'registerCommand\("([^"]+)"', SOURCES)) == COMMANDS
    assert ACCEPT not in COMMANDS


def test_no_setting_is_dead() -> None:
    """Each setting is read, the trace by the client of the protocol; what starts the server anew is a setting."""
    read = {f"humaslint.{name}" for name in re.findall(r'settings\.get\("(\w+)"', SOURCES)}
    assert read | {"humaslint.trace.server"} == set(SETTINGS)
    (listed,) = re.findall(r"SETTINGS = (\[.*?\]);", SOURCES)
    assert set(json.loads(listed)) == read


def test_an_untrusted_folder_does_not_choose_the_program() -> None:
    """The setting that names a program is the machine's, and that of a folder counts only once it is trusted."""
    assert SETTINGS["humaslint.path"]["scope"] == "machine-overridable"
    untrusted = MANIFEST["capabilities"]["untrustedWorkspaces"]
    assert (untrusted["supported"], untrusted["restrictedConfigurations"]) == ("limited", ["humaslint.path"])


def test_the_server_is_what_is_run() -> None:
    """The command, the kind of its action and what it says of a missing extra are those of humaslint."""
    assert f'spawn(program, ["{server_command.name}"]' in SOURCES
    assert f'FIX_ALL = "{FIX_ALL}"' in SOURCES
    (extra,) = re.findall(r'EXTRA = "(.*)"', SOURCES)
    (install,) = re.findall(r"INSTALL = '(.*)'", SOURCES)
    assert extra == "humaslint[lsp]"  # which tests/lsp has the server say
    assert install == f'pipx install ".{extra.removeprefix("humaslint")}"'


def test_the_readme_tells_all() -> None:
    """Each setting and command is explained, and the kind of the action on saving."""
    readme = (FOLDER / "README.md").read_text("utf-8")
    titles = {f"{each['category']}: {each['title']}" for each in CONTRIBUTED["commands"]}
    assert [each for each in {*SETTINGS, *titles, FIX_ALL, 'pipx install ".[lsp]"'} if each not in readme] == []


def test_its_own_tests_pass() -> None:
    """Where the program is found, and what is said where it is not: they need Node and no package."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs Node")
    files = sorted(map(str, (FOLDER / "test").glob("*.test.js")))
    ended = subprocess.run([node, "--test", *files], capture_output=True, text=True, encoding="utf-8", check=False)
    assert ended.returncode == 0, ended.stdout
