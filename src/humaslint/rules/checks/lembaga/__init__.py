"""Checks of the rules in `rules/lembaga/`, and what they alone need."""
