"""The program: `humaslint`, or `python -m humaslint`."""

import gc

from humaslint.store.derived import start as start_derived
from humaslint.store.known_patterns import KnownPatterns


def main() -> None:
    """Run the command line, with what is known of patterns and tables from earlier runs."""
    gc.set_threshold(50_000, 20, 20)  # a start makes many objects, and hardly a cycle
    patterns = KnownPatterns()
    patterns.start()
    tables = start_derived()
    from humaslint.cli import main as run

    try:
        run()
    finally:
        patterns.save()
        tables.save()


if __name__ == "__main__":
    main()
