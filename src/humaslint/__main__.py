"""`python -m humaslint`."""

from humaslint.cli import main

main()
