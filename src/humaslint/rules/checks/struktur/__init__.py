"""Checks of the rules in `rules/struktur/`, and what they alone need."""
