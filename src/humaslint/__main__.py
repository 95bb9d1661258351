"""The program: `humaslint`, or `python -m humaslint`."""

import atexit
import gc
import os
import sys


def main() -> None:
    """Run the command line, with what earlier runs have made of tables."""
    gc.set_threshold(200_000, 20, 20)  # a start makes many objects, and hardly a cycle
    from humaslint.store.derived import start

    tables = start()
    from humaslint.cli import main as run

    try:
        run()
    except SystemExit as leaving:
        tables.save()
        _leave(leaving.code)
        raise


def _leave(status: object) -> None:
    """End the process at once: to take all objects apart takes a short run a twentieth of its time.

    What is left to do at the end is done; where something still runs or cannot be written, Python ends it as usual.
    """
    threading = sys.modules.get("threading")
    if not isinstance(status, int) or (threading and threading.active_count() > 1):
        return
    atexit._run_exitfuncs()
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream:  # none where whoever started us has closed it
                stream.flush()
    except (OSError, ValueError):
        return
    os._exit(status)


if __name__ == "__main__":
    main()
