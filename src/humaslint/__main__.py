"""The program: `humaslint`, or `python -m humaslint`."""

from humaslint.store.known_patterns import KnownPatterns


def main() -> None:
    """Run the command line, with what is known of patterns from earlier runs."""
    patterns = KnownPatterns()
    patterns.start()
    from humaslint.cli import main as run

    try:
        run()
    finally:
        patterns.save()


if __name__ == "__main__":
    main()
