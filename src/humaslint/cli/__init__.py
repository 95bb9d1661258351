"""The command line: `humaslint [check] NASKAH…` and the other commands, which `main` lists.

click and the terminal are known here and nowhere below; the words of reports come from `humaslint.report`.
"""

from humaslint.cli.main import main

__all__ = ["main"]
