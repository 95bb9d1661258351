"""Checks of the rules in `rules/nama/`, and what they alone need."""
