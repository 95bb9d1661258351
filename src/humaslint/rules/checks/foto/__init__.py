"""Checks of the rules in `rules/foto/`, and what they alone need."""
