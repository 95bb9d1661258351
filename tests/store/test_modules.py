"""The code of our modules comes out of one file, and is the code that is there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import humaslint
from humaslint.rules.builtin import builtin_folder

_RUN = """
import sys
opened = []
sys.addaudithook(lambda event, given: event == "open" and opened.append(str(given[0])))
sys.argv = ["humaslint", *sys.argv[1:]]
import humaslint.__main__ as program
def tell(_status):
    ours = [module for name, module in sys.modules.items() if name.startswith("humaslint.")]
    folder = program.__file__.removesuffix("__main__.py")
    print(len(ours), sum(path.startswith(folder) and path.endswith(".pyc") for path in opened))
    print(sum(module.__file__ == module.__spec__.loader.get_filename() for module in ours))
    print(sum(bool(module.__spec__.loader.get_source(module.__name__)) for module in ours))
    print(sum(type(module.__spec__.loader.get_code(module.__name__)) is type(tell.__code__) for module in ours))
    from humaslint.rules import ruleset
    import inspect, traceback
    print(inspect.getsource(ruleset.check_selector).splitlines()[0])
    try:
        ruleset.check_selector("tidak/ada", [])
    except Exception as error:
        print(traceback.extract_tb(error.__traceback__)[-1].line)
program._leave = tell
program.main()
"""


def _run(package: Path, cache: Path, *arguments: str) -> list[str]:
    settings = {**os.environ, "XDG_CACHE_HOME": str(cache), "PYTHONPATH": str(package.parent), "PYTHONUTF8": "1"}
    settings.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", _RUN, *arguments]
    done = subprocess.run(command, env=settings, capture_output=True, text=True, encoding="utf-8", check=True)
    return done.stdout.splitlines()


def test_a_second_run_opens_hardly_any_module(tmp_path: Path) -> None:
    """Each module still knows its file, source and code, and whoever looks at an error sees the line."""
    package = Path(humaslint.__file__).parent
    draft = tmp_path / "draf.md"
    draft.write_text("Dinas itu bekerja.\n", encoding="utf-8")
    runs = [_run(package, tmp_path / "cache", "-q", str(draft)) for _ in range(2)]
    opened = [int(run[0].split()[1]) for run in runs]
    assert opened[0] > 200
    assert opened[1] < 20
    for run in runs:
        count = run[0].split()[0]
        assert run[1] == count
        assert int(run[2]) > int(count) - 20, "an empty module has no source to speak of"
        assert run[3] == count
        assert run[4:] == [
            "def check_selector(selector: str, known: Iterable[str]) -> None:",
            'raise HumaslintError(f"Tidak ada aturan “{selector}”.{hint_for(selector, names)}")',
        ]


def test_changed_code_is_run(tmp_path: Path) -> None:
    """Whatever was kept: it is another version."""
    shutil.copytree(builtin_folder(), tmp_path / "rules")
    package = shutil.copytree(Path(humaslint.__file__).parent, tmp_path / "src" / "humaslint")
    draft = tmp_path / "draf.md"
    draft.write_text("Dinas itu bekerja.\n", encoding="utf-8")
    runs = [_run(package, tmp_path / "cache", "-q", str(draft)) for _ in range(2)]
    assert "Tidak ada" in runs[1][-1]
    changed = package / "rules" / "ruleset.py"
    changed.write_text(changed.read_text("utf-8").replace("Tidak ada aturan", "Mana ada aturan"), encoding="utf-8")
    assert "Mana ada" in _run(package, tmp_path / "cache", "-q", str(draft))[-1]


def test_a_module_that_has_gone_is_not_kept(tmp_path: Path) -> None:
    """An upgrade may take it away while a long run goes on; its report is made all the same."""
    shutil.copytree(builtin_folder(), tmp_path / "rules")
    package = shutil.copytree(Path(humaslint.__file__).parent, tmp_path / "src" / "humaslint")
    draft = tmp_path / "draf.md"
    draft.write_text("Dinas menghimbau warga.\n", encoding="utf-8")
    program = f"""
import sys, humaslint.__main__ as program
from pathlib import Path
from humaslint.store import derived
save = derived.Derived.save
def gone(kept):
    for path in Path({str(package)!r}).rglob("*.py*"):
        path.unlink()
    save(kept)
derived.Derived.save = gone
sys.argv = ["humaslint", "--format", "concise", {str(draft)!r}]
program.main()
"""
    settings = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "PYTHONPATH": str(package.parent)}
    done = subprocess.run([sys.executable, "-c", program], env=settings, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert "kata/tidak-baku" in done.stdout
    assert not list((tmp_path / "cache" / "humaslint").glob("tables-*"))
