"""The command line: `humaslint [check] PATHS…`, rule, rules, test, init, completion.

click and the terminal are known here and nowhere below; the words of reports come from `humaslint.report`.
"""

from humaslint.cli.main import main

__all__ = ["main"]
