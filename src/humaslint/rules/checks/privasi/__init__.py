"""Checks of the rules in `rules/privasi/`, and what they alone need."""
