"""Checks of the rules in `rules/fakta/`, and what they alone need."""
