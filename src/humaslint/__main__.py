"""The program: `humaslint`, or `python -m humaslint`."""

import gc

from humaslint.store.derived import start


def main() -> None:
    """Run the command line, with what earlier runs have made of tables."""
    gc.set_threshold(50_000, 20, 20)  # a start makes many objects, and hardly a cycle
    tables = start()
    from humaslint.cli import main as run

    try:
        run()
    finally:
        tables.save()
        gc.freeze()  # all goes with the process


if __name__ == "__main__":
    main()
